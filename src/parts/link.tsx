import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { safeLink } from '#base/link.ts';
import type { Kind } from '#domain/ids.ts';
import type { Action } from '#explore/change.ts';
import { useExplore } from '#explore/hooks.ts';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>;

/** A step within the product: a real link, so it opens in a new window, can be copied, and Back undoes it. */
export function StepLink({ to, children, ...rest }: Anchor & { readonly to: readonly Action[] }): ReactNode {
  const { href } = useExplore();
  return (
    <a href={href(...to)} {...rest}>
      {children}
    </a>
  );
}

/** To the page of a record: every kind has one. */
export function RecordLink({
  kind,
  id,
  children,
  ...rest
}: Anchor & { readonly kind: Kind; readonly id: string }): ReactNode {
  return (
    <StepLink to={[{ kind: 'open', view: kind, id }]} {...rest}>
      {children}
    </StepLink>
  );
}

/** To an address that the data name. Only what the gate lets through becomes a link; the rest stays text. */
export function DataLink({ address, children, ...rest }: Anchor & { readonly address: string }): ReactNode {
  const link = safeLink(address);
  if (link === undefined) return <span className={rest.className}>{children}</span>;
  return (
    <a href={link.href} rel="noopener noreferrer" title={link.host} {...rest}>
      {children}
    </a>
  );
}

import { useContext, type ReactNode } from 'react';
import type { Metadata } from '#domain/dataset.ts';
import { publisherLink } from '#explore/address-link.ts';
import { DatasetContext, OfferContext } from '#explore/hooks.ts';
import { ABOUT } from '#explore/state.ts';
import { DataText, useText } from '#parts/text.tsx';
import { DataLink, StepLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';
import { ReportError } from './reporterror.tsx';
import css from './footer.module.css';

interface Props {
  readonly license: Metadata['license'];
  /** Beside the explorer: without title and logo. */
  readonly small?: boolean;
  /** Within a dialog it is no landmark. */
  readonly dialog?: boolean;
}

/** What the publisher names, and where the data are accounted for and errors reported. */
export function Footer({ license, small = false, dialog = false }: Props): ReactNode {
  const { app, about } = useWords();
  const open = useContext(DatasetContext)?.status === 'ready';
  const text = useText();
  const site = useContext(OfferContext)?.site;
  const logo = site?.logo;
  const Tag = dialog ? 'div' : 'footer';
  return (
    <Tag
      className={css.footer}
      data-small={small}
      aria-label={app.footer}
      role={dialog ? 'group' : undefined}
    >
      {!small && logo !== undefined && <Logo file={logo.file} alt={text(logo.alt)} />}
      {!small && site?.title !== undefined && (
        <strong>
          <DataText text={site.title} />
        </strong>
      )}
      {site?.publisher !== undefined && (
        <Named address={site.publisher.url}>
          <DataText text={site.publisher.name} />
        </Named>
      )}
      <Known address={site?.imprint}>{app.imprint}</Known>
      <Known address={site?.privacy}>{app.privacy}</Known>
      <Known address={site?.accessibility}>{app.accessibility}</Known>
      <Known address={site?.contact}>{app.contact}</Known>
      {open && <ReportError contact={site?.contact} />}
      {open && <StepLink to={[{ kind: 'open', view: ABOUT }]}>{about.name}</StepLink>}
      {license !== undefined && <License license={license} />}
      <span>{app.staysHere}</span>
    </Tag>
  );
}

interface LinkProps {
  readonly address: string | undefined;
  readonly children: ReactNode;
}

/** Says its words anyway, as a link where there is one. */
function Named({ address, children }: LinkProps): ReactNode {
  const href = address === undefined ? undefined : publisherLink(address);
  return href === undefined ? <span>{children}</span> : <Out href={href}>{children}</Out>;
}

/** Is not there without an address. */
function Known({ address, children }: LinkProps): ReactNode {
  const href = address === undefined ? undefined : publisherLink(address);
  return href !== undefined && <Out href={href}>{children}</Out>;
}

function Out({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** The licence is named by the data, so its address passes their gate. */
function License({ license }: { readonly license: NonNullable<Props['license']> }): ReactNode {
  const words = useWords().app.dataLicense(license.id);
  return license.url === undefined ? (
    <span>{words}</span>
  ) : (
    <DataLink address={license.url}>{words}</DataLink>
  );
}

function Logo({ file, alt }: { readonly file: string; readonly alt: string }): ReactNode {
  const source = publisherLink(file, 'own');
  return source !== undefined && <img className={css.logo} src={source} alt={alt} />;
}

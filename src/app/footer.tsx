import { useContext, type ReactNode } from 'react';
import type { Metadata } from '#domain/dataset.ts';
import { OfferContext } from '#explore/catalog.ts';
import { publisherLink } from '#explore/address-link.ts';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './footer.module.css';

interface Props {
  readonly license: Metadata['license'];
  /** Beside the explorer: without title and logo. */
  readonly small?: boolean;
  /** Within a dialog it is no landmark. */
  readonly dialog?: boolean;
}

/** What the publisher names, and nothing else. */
export function Footer({ license, small = false, dialog = false }: Props): ReactNode {
  const { app } = useWords();
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
      {license !== undefined && <Named address={license.url}>{app.dataLicense(license.id)}</Named>}
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
  return href === undefined ? <span>{children}</span> : <a href={href}>{children}</a>;
}

/** Is not there without an address. */
function Known({ address, children }: LinkProps): ReactNode {
  const href = address === undefined ? undefined : publisherLink(address);
  return href !== undefined && <a href={href}>{children}</a>;
}

function Logo({ file, alt }: { readonly file: string; readonly alt: string }): ReactNode {
  const source = publisherLink(file, 'own');
  return source !== undefined && <img className={css.logo} src={source} alt={alt} />;
}

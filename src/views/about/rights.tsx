import type { ReactNode } from 'react';
import { publisherLink } from '#explore/address-link.ts';
import { useOffer, useSummary } from '#explore/hooks.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { Fact, License } from '#parts/fact.tsx';
import { periodWords } from '#parts/period.ts';
import { useWords } from '#parts/words.tsx';
import css from './about.module.css';

/** Who may do what with the data, of when they are, and whom to ask. */
export function Rights(): ReactNode {
  const { about, app, lang } = useWords();
  const { metadata, hash } = useSummary();
  const { site } = useOffer();
  const created = periodWords(metadata.created, lang);
  const contact = site.contact === undefined ? undefined : publisherLink(site.contact);
  return (
    <Section title={about.rights}>
      <dl className={css.facts}>
        {metadata.license !== undefined && (
          <Fact name={app.license}>
            <License of={metadata.license} />
          </Fact>
        )}
        {created !== undefined && <Fact name={app.created}>{created}</Fact>}
        {contact !== undefined && (
          <Fact name={app.contact}>
            <a href={contact} rel="noopener noreferrer">
              {site.contact}
            </a>
          </Fact>
        )}
        {hash !== undefined && (
          <Fact name={app.fingerprint}>
            <span className={css.hash}>{hash}</span>
          </Fact>
        )}
      </dl>
    </Section>
  );
}

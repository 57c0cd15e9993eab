import type { ReactNode } from 'react';
import type { Source } from '#domain/source.ts';
import { alone, useDateWords } from '#parts/certainty.tsx';
import page from '#parts/entitypage/page.module.css';
import { DataLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';

interface Fact {
  readonly name: string;
  readonly value: string | undefined;
}

/** Publisher, author, date, language and address, as far as they are stated. */
export function SourceFacts({ source }: { readonly source: Source }): ReactNode {
  const { records, event, common } = useWords();
  const dates = useDateWords();
  const { publisher, author, published, language, url } = source;
  const facts: readonly Fact[] = [
    { name: records.publisher, value: publisher },
    { name: records.author, value: author },
    {
      name: records.published,
      value: published === undefined ? common.notStated : dates.plain(alone(published)),
    },
    { name: records.language, value: language === undefined ? undefined : event.language(language) },
  ];
  return (
    <dl className={page.facts}>
      {facts
        .filter(({ value }) => value !== undefined)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      <div>
        <dt>{records.address}</dt>
        <dd>{url === undefined ? records.noAddress : <Address url={url} language={language} />}</dd>
      </div>
    </dl>
  );
}

/** Whole, so that it can be read and printed; a link only where the gate lets it through. */
function Address({
  url,
  language,
}: {
  readonly url: string;
  readonly language: string | undefined;
}): ReactNode {
  return (
    <DataLink address={url} className={page.link} hrefLang={language}>
      {url}
    </DataLink>
  );
}

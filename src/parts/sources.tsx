import type { ReactNode } from 'react';
import { safeLink } from '#base/link.ts';
import type { Source } from '#domain/source.ts';
import type { SourceDetail } from '#engine/result.ts';
import { alone, useDateWords } from './certainty.tsx';
import { DataLink, RecordLink } from './link.tsx';
import { useFirst } from './more.tsx';
import css from './sources.module.css';
import { DataText } from './text.tsx';
import { useWords } from './words.tsx';

interface Props {
  readonly sources: readonly SourceDetail[];
  /** How many quotes, figures and images the event has in all. */
  readonly of: SourceDetail['carries'];
}

const FIRST = 50;

/** Every source: kind, title with its address, publisher, author, date, note, and what of the event rests on it. */
export function Sources({ sources, of }: Props): ReactNode {
  const { common } = useWords();
  const { shown, more } = useFirst(sources, FIRST);
  const rows = (
    <ul className={css.list}>
      {shown.map(({ source, kind, carries }) => (
        <li key={source.id} className={css.row}>
          <span className={css.kind}>
            {kind === undefined ? common.kinds.source : <DataText text={kind} />}
          </span>
          <div>
            <SourceTitle source={source} />
            <p className={css.about}>
              <Imprint source={source} />
              <Carried carries={carries} of={of} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {rows}
      {more}
    </>
  );
}

/** The title leads to the page of the source, and behind it to the source itself. */
export function SourceTitle({ source }: { readonly source: Source }): ReactNode {
  const { records } = useWords();
  const title = (
    <span lang={source.language}>
      <DataText text={source.title} />
    </span>
  );
  const host = source.url === undefined ? undefined : safeLink(source.url)?.host;
  return (
    <>
      <RecordLink kind="source" id={source.id} className={css.title}>
        {title}
      </RecordLink>
      {source.url !== undefined && host !== undefined && (
        <span className={css.original}>
          {' '}
          <DataLink address={source.url} className={css.link} hrefLang={source.language}>
            {records.original(host.replace(/^www\./u, ''))}
          </DataLink>
        </span>
      )}
    </>
  );
}

/** "Mittelstand-Digital, Oliver Horst, 3. September 2019." and the note of the record. */
export function Imprint({ source }: { readonly source: Source }): ReactNode {
  const { event, common } = useWords();
  const dates = useDateWords();
  const date = source.published === undefined ? event.noDate : dates.plain(alone(source.published));
  const parts = [source.publisher, source.author, date].filter((part) => part !== undefined);
  return (
    <>
      <bdi>{`${parts.join(', ')}.`}</bdi>
      {source.note !== undefined && (
        <span className={css.note}>
          <DataText text={source.note} />
        </span>
      )}
      {source.placeholder && ` ${common.notInDataset}.`}
    </>
  );
}

function Carried({
  carries,
  of,
}: {
  readonly carries: SourceDetail['carries'];
  readonly of: SourceDetail['carries'];
}): ReactNode {
  const { event } = useWords();
  const sentence = event.carries({ ...carries, of });
  return sentence === undefined ? null : ` ${sentence}`;
}

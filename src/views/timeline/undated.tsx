import type { ReactNode } from 'react';
import type { Timeline } from '#engine/result.ts';
import { Glyph } from '#parts/glyph.tsx';
import { RecordLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './list.module.css';

/** Events that no place on a line of time can be given to. They close every list of events. */
export function Undated({ timeline }: { readonly timeline: Timeline }): ReactNode {
  const words = useWords();
  const { undated, undatedTotal } = timeline;
  if (undated === undefined || undated.length === 0) return null;
  return (
    <section className={css.year} id="timeline-undated">
      <h4>{words.timeline.list.undated(undatedTotal ?? undated.length)}</h4>
      <ol>
        {undated.map((event) => (
          <li key={event.id} className={css.item}>
            <span className={css.date}>{words.common.undated}</span>
            <Glyph type={event.type} />
            <RecordLink kind="event" id={event.id} className={css.title}>
              <DataText text={event.title} />
            </RecordLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

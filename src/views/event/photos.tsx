import type { ReactNode } from 'react';
import type { EventDetail, Ref } from '#engine/result.ts';
import { keyed } from '#parts/entitypage/keyed.ts';
import { Names } from '#parts/entitypage/names.tsx';
import page from '#parts/entitypage/page.module.css';
import { Section } from '#parts/entitypage/section.tsx';
import { SourceLink } from '#parts/sources-link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** Photos that a source shows: caption, credit and whom they show are facts of the record, the files are not included. */
export function Photos({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  const { images } = detail.event;
  if (images.length === 0) return null;
  const sources = images.map(
    (image) => detail.sources.find(({ source }) => source.id === image.source)?.source,
  );
  const kinds = new Set(sources.map((source) => source?.kind));
  const aside = `${event.inSource(kinds.size === 1 ? sources[0]?.kind : undefined)}, ${event.notShown}`;
  return (
    <Section title={event.photo(images.length)} aside={aside}>
      {keyed(images, ({ credit = '' }) => credit).map(({ key, index, item: image }) => {
        const source = sources[index];
        return (
          <figure key={key} className={css.photo}>
            {image.alt !== undefined && (
              <p>
                <DataText text={image.alt} />
              </p>
            )}
            <figcaption>
              {image.caption !== undefined && <DataText text={image.caption} />}
              <span className={page.aside}>
                {image.credit !== undefined && <bdi>{image.credit}</bdi>}
                <Depicted persons={detail.depicted[index] ?? []} />
                {source !== undefined && (
                  <span className={css.line}>
                    <SourceLink source={source} />
                  </span>
                )}
              </span>
            </figcaption>
          </figure>
        );
      })}
    </Section>
  );
}

function Depicted({ persons }: { readonly persons: readonly Ref[] }): ReactNode {
  const { event } = useWords();
  if (persons.length === 0) return null;
  return (
    <span className={css.line}>
      {event.depictsLabel}: <Names of={persons} />
    </span>
  );
}

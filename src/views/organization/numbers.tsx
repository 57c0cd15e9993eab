import type { ReactNode } from 'react';
import { civil } from '#domain/day.ts';
import { isPresent } from '#domain/presence.ts';
import type { EntityDetail } from '#engine/result.ts';
import type { Words } from '#i18n/words.ts';
import { reach } from '#parts/entitypage/axis.ts';
import page from '#parts/entitypage/page.module.css';
import { useWords } from '#parts/words.tsx';

/** One sentence of numbers: events, at how many it was present, who acted for it and when, and with everything below. */
export function Numbers({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { common, entity } = useWords();
  const { counts, representatives } = detail;
  const parts = [counts.present === 0 ? undefined : entity.presentThrough(counts.present, throughPersons(detail)), ...entity.further(counts)];
  return (
    <p className={page.numbers}>
      <strong>{common.events(counts.events)}</strong>
      {counts.events > 0 && `; ${parts.filter((part) => part !== undefined).join(', ')}`}
      {'. '}
      {representatives.length > 0 && (
        <>
          <strong>{common.persons(representatives.length)}</strong>
          {`${entity.representedBy(representatives.length, yearsOf(detail, entity))}. `}
        </>
      )}
      {counts.below !== undefined && counts.below !== counts.events && entity.withBelow(counts.below)}
    </p>
  );
}

/** Events at which somebody acting for it was present; undefined where the list of events is cut. */
function throughPersons({ events, counts }: EntityDetail): number | undefined {
  if (events.length < counts.events) return undefined;
  return events.filter(({ participations }) =>
    participations.some(({ participation: { who, presence } }) => who.kind === 'person' && isPresent(presence)),
  ).length;
}

/** "2015 bis 2021": the years of the events at which somebody acted for it. */
function yearsOf({ representatives }: EntityDetail, words: Words['entity']): string | undefined {
  const dates = representatives.flatMap(({ present, notAttested }) => [...present, ...notAttested].map(({ date }) => date));
  const days = reach(dates.flatMap((date) => (date === undefined ? [] : [date.start.earliest, date.end.latest])));
  if (days === undefined) return undefined;
  const [first, last] = [civil(days[0]).year, civil(days[1]).year];
  return first === last ? String(first) : words.fromTo(String(first), String(last));
}

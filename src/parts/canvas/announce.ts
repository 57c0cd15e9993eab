import type { Text } from '#domain/text.ts';
import type { Mark } from '#engine/result.ts';
import { certainty, dateLong } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';

export interface Told {
  readonly mark: Mark;
  /** The word for its type; undefined: not stated. */
  readonly type: Text | undefined;
  readonly total: number;
  readonly selected: boolean;
  readonly words: Words;
  readonly text: (text: Text) => string;
}

/**
 * The whole of a mark in words: "Besuch, 30. August 2019, Altmaier besucht …, 2 anwesend, 1 nicht als anwesend belegt,
 * 88 von 105". The date says its own doubt: "um 1890"; "2016, Jahr erschlossen".
 */
export function nameOf({ mark, type, total, selected, words, text }: Told): string {
  const { timeline } = words;
  return timeline.mark([
    type === undefined ? words.common.kinds.event : text(type),
    dateLong(mark.date, words.lang),
    ...(mark.date.uncertain ? [certainty(mark.date, words.lang)] : []),
    text(mark.title),
    ...(mark.stops.length === 0 ? [] : [timeline.stops(mark.stops.length)]),
    ...attendance(mark, words),
    timeline.positionOf(mark.position, total),
    ...(selected ? [timeline.selected] : []),
  ]);
}

/** Who was present, in numbers; whoever is not attested as present is never among them. */
export function attendance({ present, notAttested }: Mark, { timeline }: Words): readonly string[] {
  if (present === 0 && notAttested === 0) return [timeline.nobody];
  return [
    ...(present === 0 ? [] : [timeline.present(present)]),
    ...(notAttested === 0 ? [] : [timeline.notAttested(notAttested)]),
  ];
}

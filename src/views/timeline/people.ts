import type { Text } from '#domain/text.ts';
import type { Mark } from '#engine/result.ts';
import type { Words } from '#i18n/words.ts';

/** Who was present, by name as far as names are there: "Peter Altmaier, Michael Rehe +1 nicht belegt". */
export function peopleLine(mark: Mark, words: Words, text: (text: Text) => string): string {
  const { phone } = words.timeline;
  const { present, notAttested } = mark;
  if (present === 0) return notAttested === 0 ? phone.nobody : phone.onlyNotAttested(notAttested);
  const names = (mark.people ?? []).map(text);
  const beside = notAttested === 0 ? '' : ` ${phone.moreNotAttested(notAttested)}`;
  return `${named(names, present, words)}${beside}`;
}

function named(names: readonly string[], present: number, { timeline }: Words): string {
  const { phone } = timeline;
  if (names.length === 0) return phone.presentCount(present);
  if (names.length >= present) return phone.people(names);
  return phone.morePeople(names.slice(0, 2).join(', '), present - Math.min(2, names.length));
}

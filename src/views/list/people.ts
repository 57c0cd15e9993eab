import { isPresent } from '#domain/presence.ts';
import type { Text } from '#domain/text.ts';
import type { ListPerson, ListRow } from '#engine/list-answer.ts';
import { estimate } from '#scene/measure.ts';

/** Whom a row names, how many present persons it does not, and how many are said to be not attested. */
export interface NamedPeople {
  readonly named: readonly ListPerson[];
  readonly more: number;
  readonly notAttested: number;
}

/** At most two names. */
const MOST = 2;
/** Px: a mark, what is between two things, "+12", an open tick with a number. */
const MARK = 20;
const GAP = 12;
const MORE = 18;
const TICK = 26;

interface Room {
  /** Px for all names. */
  readonly width: number;
  readonly size: number;
  readonly text: (text: Text) => string;
}

/** As many whole names of persons present as fit; where none is present, the first of the others. */
export function namedPeople({ people, present, notAttested }: ListRow, room: Room): NamedPeople {
  const attested = people.filter(({ presence }) => isPresent(presence));
  if (present === 0) return { named: people.slice(0, 1), more: 0, notAttested };
  const fits = (names: readonly ListPerson[]) => {
    const things = [
      ...names.map(({ label }) => MARK + estimate(room.text(label), room.size, 400)),
      ...(present > names.length ? [MORE] : []),
      ...(notAttested > 0 ? [TICK] : []),
    ];
    return things.reduce((sum, width) => sum + width + GAP, -GAP) <= room.width;
  };
  const two = attested.slice(0, MOST);
  const named = fits(two) ? two : attested.slice(0, 1);
  return { named, more: present - named.length, notAttested };
}

import type { Vocabularies } from '#domain/dataset.ts';
import type { Kind } from '#domain/ids.ts';
import type { Participation } from '#domain/participation.ts';
import type { Text } from '#domain/text.ts';
import type { Names } from './labels.ts';
import { perKey } from './once.ts';
import { isPlaceholder, labelOf, type Records } from './records.ts';
import { codesOf } from './relation.ts';
import type { EventBrief, ParticipantDetail, Ref } from './result.ts';
import { isSmall } from './small.ts';

/** Names that lead somewhere, for one answer: what it names twice is the same object, and is sent once. */
export interface Refs extends Records {
  readonly names: Names;
  /** References of a valid data set never dangle: an unknown id throws. */
  readonly ref: (kind: Kind, id: string) => Ref;
  readonly maybe: (kind: Kind, id: string | undefined) => Ref | undefined;
  readonly brief: (position: number) => EventBrief;
  readonly briefs: (positions: Iterable<number>) => readonly EventBrief[];
  /** Only few persons can have been present: see `isSmall`. */
  readonly small: (position: number) => boolean;
  /** Positions of events named by id, by date. */
  readonly found: (ids: Iterable<string>) => readonly number[];
  readonly participant: (participation: Participation) => ParticipantDetail;
  readonly term: (vocabulary: keyof Vocabularies, id: string | undefined) => Text | undefined;
}

export function refs(records: Records, names: Names): Refs {
  const perKind = perKey((kind: Kind) => perKey((id: string) => refOf(records, kind, id)));
  const ref = (kind: Kind, id: string) => perKind(kind)(id);
  const maybe = (kind: Kind, id: string | undefined) => (id === undefined ? undefined : ref(kind, id));
  const brief = perKey((position: number): EventBrief => {
    const { id, title, type, date, place } = records.event(position);
    const present = codesOf(records.index.presence.persons, position).length;
    return { id, title, type, date, place: maybe('place', place), present };
  });
  const { vocabularies } = records.index.dataset.metadata;
  return {
    ...records,
    names,
    ref,
    maybe,
    brief,
    briefs: (positions) => Array.from(positions, brief),
    small: perKey((position: number) => isSmall(records.event(position))),
    found: (ids) => positionsOf(records, ids),
    participant: (participation) => ({
      participation,
      who: ref(participation.who.kind, participation.who.id),
      affiliation: maybe('organization', participation.affiliation),
    }),
    term: (vocabulary, id) => vocabularies[vocabulary].find((term) => term.id === id)?.label,
  };
}

function refOf(records: Records, kind: Kind, id: string): Ref {
  const label = labelOf(records, kind, id);
  if (label === undefined) throw new Error(`broken invariant: unknown ${kind} ${id}`);
  return { kind, id, label, placeholder: isPlaceholder(records, kind, id) };
}

function positionsOf({ index }: Records, ids: Iterable<string>): readonly number[] {
  const found = new Set<number>();
  for (const id of ids) {
    const position = index.positions.get(id);
    if (position !== undefined) found.add(position);
  }
  return [...found].sort((a, b) => a - b);
}

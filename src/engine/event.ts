import { count, countBelow, has, next, previous, type Bits } from '#base/bits.ts';
import { sourcesOf, type Event } from '#domain/event.ts';
import type { PlaceId, SourceId } from '#domain/ids.ts';
import { known } from './codes.ts';
import { typeLabel } from './records.ts';
import type { Refs } from './refs.ts';
import type { EventDetail, SourceDetail } from './result.ts';
import { roleKey } from './role.ts';
import { mutual } from './together.ts';

/** Everything the record of an event holds and what leads to it. Its neighbours are those among the events in `fits`. */
export function eventDetail(of: Refs, position: number, fits: Bits): EventDetail {
  const event = of.event(position);
  const { parts } = of.index.tree;
  return {
    event,
    type: event.type === undefined ? undefined : typeLabel(of.index, event.type),
    places: placesOf(of, event.place),
    occasion: occasionOf(of, event),
    parts: of.briefs(parts.get(position) ?? []),
    participants: event.participations.map(of.participant),
    topics: event.topics.map((topic) => of.ref('topic', topic)),
    sources: sourcesOf(event).map((id) => sourceOf(of, event, id)),
    speakers: event.quotes.map(({ speaker, speakerKind }) => of.maybe(speakerKind ?? 'person', speaker)),
    depicted: event.images.map(({ depicts }) => depicts.map((person) => of.ref('person', person))),
    related: event.related.map((id) => of.brief(known(of.index.positions, id))),
    mentionedBy: of.briefs(mentioning(of, event)),
    attests: attestedBy(of, event),
    togetherAgain: of.briefs(mutual(of.index, position)),
    ...neighbours(of, position, fits),
  };
}

function placesOf(of: Refs, from: PlaceId | undefined): EventDetail['places'] {
  const places: EventDetail['places'][number][] = [];
  for (let id = from; id !== undefined;) {
    const place = of.place(id);
    if (place === undefined) break;
    const { precision, latitude, longitude, note, within } = place;
    places.push({ ref: of.ref('place', id), precision, latitude, longitude, note });
    id = within;
  }
  return places;
}

function occasionOf(of: Refs, { partOf }: Event): EventDetail['occasion'] {
  if (partOf === undefined) return undefined;
  const whole = known(of.index.positions, partOf);
  return { event: of.brief(whole), parts: of.briefs(of.index.tree.parts.get(whole) ?? []) };
}

function sourceOf(of: Refs, event: Event, id: SourceId): SourceDetail {
  const source = of.source(id);
  if (source === undefined) throw new Error(`broken invariant: unknown source ${id}`);
  const from = (list: readonly { readonly source: SourceId | undefined }[]) =>
    list.filter((item) => item.source === id).length;
  return {
    source,
    kind: of.term('sourceKinds', source.kind),
    carries: { quotes: from(event.quotes), figures: from(event.figures), images: from(event.images) },
  };
}

/** Those that this event names itself are not repeated. */
function mentioning(of: Refs, event: Event): readonly number[] {
  const own = new Set<string>(event.related);
  return (of.links().related.get(event.id) ?? []).filter((position) => !own.has(of.event(position).id));
}

/** Functions that this event attests, but for those that its participants are already named with. */
function attestedBy(of: Refs, event: Event): EventDetail['attests'] {
  const told = new Set(
    event.participations
      .filter(({ who }) => who.kind === 'person')
      .map(({ who, affiliation, function: role }) =>
        JSON.stringify([who.id, affiliation ?? '', roleKey(role)]),
      ),
  );
  return (of.links().attested.get(event.id) ?? [])
    .filter(
      ({ person, affiliation: { organization, role } }) =>
        !told.has(JSON.stringify([person.id, organization ?? '', roleKey(role)])),
    )
    .map(({ person, affiliation: { organization, role } }) => ({
      person: of.ref('person', person.id),
      organization: of.maybe('organization', organization),
      role,
    }));
}

function neighbours(
  of: Refs,
  position: number,
  fits: Bits,
): Pick<EventDetail, 'position' | 'of' | 'previous' | 'next'> {
  const before = previous(fits, position - 1);
  const after = next(fits, position + 1);
  return {
    position: has(fits, position) ? countBelow(fits, position) + 1 : undefined,
    of: count(fits),
    previous: before === undefined ? undefined : of.brief(before),
    next: after === undefined ? undefined : of.brief(after),
  };
}

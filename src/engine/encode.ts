import { at } from '#base/column.ts';
import type { Dataset } from '#domain/dataset.ts';
import { bestDay, type EventDate } from '#domain/date.ts';
import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';
import type { FacetName } from '#domain/query.ts';
import { known } from './codes.ts';
import type { Dictionaries } from './dictionary.ts';
import { ListWriter, type Lists } from './lists.ts';

/** What the index needs of every event, in the order of the file. Each record is read once, as it lies in memory. */
export interface Encoded {
  readonly dates: Dates;
  readonly facets: { readonly [Name in FacetName]: Lists };
  readonly present: { readonly person: Lists; readonly organization: Lists };
  /** Participants, quotes, sources and days of duration. */
  readonly importance: Int32Array;
}

/** Days; unlimited sides are infinite, and so are all of an undated event. */
export interface Dates {
  /** Infinity: no best day. */
  readonly best: Float64Array;
  readonly startEarliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly endLatest: Float64Array;
  /** Seconds since midnight, -1 for none. */
  readonly clock: Int32Array;
  /** Whether there is a date at all, and whether it is qualified. */
  readonly dated: Uint8Array;
  readonly qualified: Uint8Array;
}

export function encode({ events }: Dataset, dictionaries: Dictionaries): Encoded {
  const dates = emptyDates(events.length);
  const importance = new Int32Array(events.length);
  const writers = newWriters();
  for (let item = 0; item < events.length; item += 1) {
    const event = at(events, item);
    if (event.date !== undefined) writeDate(dates, item, event.date);
    importance[item] =
      event.participations.length + event.quotes.length + event.sources.length + duration(event.date);
    writeValues(writers, event, dictionaries);
  }
  const { type, topic, place, person, organization, personPresent, organizationPresent } = writers;
  return {
    dates,
    importance,
    facets: {
      type: type.done(),
      person: person.done(),
      organization: organization.done(),
      topic: topic.done(),
      place: place.done(),
    },
    present: { person: personPresent.done(), organization: organizationPresent.done() },
  };
}

function newWriters() {
  const writer = () => new ListWriter();
  return {
    type: writer(),
    person: writer(),
    organization: writer(),
    topic: writer(),
    place: writer(),
    personPresent: writer(),
    organizationPresent: writer(),
  };
}

type Writers = ReturnType<typeof newWriters>;

function writeValues(
  writers: Writers,
  { type, topics, place, participations }: Event,
  to: Dictionaries,
): void {
  if (type !== undefined) writers.type.add(known(to.type.codes, type));
  if (place !== undefined) writers.place.add(known(to.place.codes, place));
  for (const topic of topics) writers.topic.add(known(to.topic.codes, topic));
  for (const participation of participations) writeParticipation(writers, participation, to);
  for (const name of WRITERS) writers[name].next();
}

const WRITERS = [
  'type',
  'person',
  'organization',
  'topic',
  'place',
  'personPresent',
  'organizationPresent',
] as const;

/** An institution counts itself or as what a participant acts for; it is present itself or through a present person. */
function writeParticipation(
  writers: Writers,
  { who, affiliation, presence }: Event['participations'][number],
  to: Dictionaries,
): void {
  const present = isPresent(presence);
  const acted = affiliation === undefined ? -1 : known(to.organization.codes, affiliation);
  if (acted >= 0) writers.organization.add(acted);
  if (who.kind === 'person') {
    const person = known(to.person.codes, who.id);
    writers.person.add(person);
    if (present) writers.personPresent.add(person);
    if (present && acted >= 0) writers.organizationPresent.add(acted);
  } else {
    const organization = known(to.organization.codes, who.id);
    writers.organization.add(organization);
    if (present) writers.organizationPresent.add(organization);
  }
}

function emptyDates(size: number): Dates {
  const column = (unset: number) => new Float64Array(size).fill(unset);
  return {
    best: column(Infinity),
    startEarliest: column(-Infinity),
    startLatest: column(Infinity),
    endEarliest: column(-Infinity),
    endLatest: column(Infinity),
    clock: new Int32Array(size).fill(-1),
    dated: new Uint8Array(size),
    qualified: new Uint8Array(size),
  };
}

function writeDate(dates: Dates, item: number, date: EventDate): void {
  const { start, end, qualified, time } = date;
  dates.dated[item] = 1;
  dates.qualified[item] = qualified ? 1 : 0;
  dates.best[item] = bestDay(date) ?? Infinity;
  dates.startEarliest[item] = start.earliest ?? -Infinity;
  dates.startLatest[item] = start.latest ?? Infinity;
  dates.endEarliest[item] = end.earliest ?? -Infinity;
  dates.endLatest[item] = end.latest ?? Infinity;
  if (time !== undefined) dates.clock[item] = clockOf(time);
}

/** HH:MM or HH:MM:SS. */
function clockOf(time: string): number {
  const [hours, minutes, seconds] = time.split(':', 3).map((part) => Number.parseInt(part, 10));
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0) || 0;
}

/** Days of duration count at most this much, so that a year of exhibition does not outweigh who was there. */
const LONGEST = 30;

function duration(date: EventDate | undefined): number {
  if (date?.start.latest === undefined || date.end.earliest === undefined) return 0;
  return Math.max(0, Math.min(LONGEST, date.end.earliest - date.start.latest));
}

import { at } from '#base/column.ts';
import type { Dataset } from '#domain/dataset.ts';
import { bestDay, type EventDate } from '#domain/date.ts';
import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';
import type { Participation } from '#domain/participation.ts';
import { BOUND, FACETS, NOT_STATED } from '#domain/query.ts';
import { known } from './codes.ts';
import { functionId, type Dictionaries, type Dictionary } from './dictionary.ts';
import { ListWriter, type Lists } from './lists.ts';
import { perFacet, type PerFacet } from './perfacet.ts';
import { RowWriter, type Row, type Rows } from './rows.ts';

/** What the index needs of every event, in the order of the file. Each record is read once, as it lies in memory. */
export interface Encoded {
  readonly dates: Dates;
  readonly facets: PerFacet<Lists>;
  readonly rows: Rows;
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

export function encode(dataset: Dataset, dictionaries: Dictionaries): Encoded {
  const { events } = dataset;
  const to = { ...dictionaries, dataset, kinds: kindsOf(dataset) };
  const dates = emptyDates(events.length);
  const importance = new Int32Array(events.length);
  const writers = newWriters();
  for (let item = 0; item < events.length; item += 1) {
    const event = at(events, item);
    if (event.date !== undefined) writeDate(dates, item, event.date);
    importance[item] =
      event.participations.length + event.quotes.length + event.sources.length + duration(event.date);
    writeValues(writers, event, to);
  }
  const { rows, personPresent, organizationPresent } = writers;
  return {
    dates,
    importance,
    facets: perFacet((name) => writers[name].done()),
    rows: rows.done(),
    present: { person: personPresent.done(), organization: organizationPresent.done() },
  };
}

function newWriters() {
  const writer = () => new ListWriter();
  return {
    ...perFacet(writer),
    rows: new RowWriter(),
    personPresent: writer(),
    organizationPresent: writer(),
  };
}

type Writers = ReturnType<typeof newWriters>;

interface Target extends Dictionaries {
  readonly dataset: Dataset;
  /** Kind of each source by its code. */
  readonly kinds: readonly (string | undefined)[];
}

function kindsOf({ sources }: Dataset): Target['kinds'] {
  return sources.map(({ kind }) => kind);
}

function writeValues(
  writers: Writers,
  { type, topics, place, participations, sources }: Event,
  to: Target,
): void {
  if (type !== undefined) writers.type.add(known(to.type.codes, type));
  if (place !== undefined) writers.place.add(known(to.place.codes, place));
  for (const topic of topics) writers.topic.add(known(to.topic.codes, topic));
  for (const source of sources) {
    const code = known(to.source.codes, source);
    writers.source.add(code);
    const kind = to.kinds[code];
    if (kind !== undefined) writers.sourcekind.add(known(to.sourcekind.codes, kind));
  }
  for (const participation of participations) writeParticipation(writers, participation, to);
  for (const name of WRITERS) writers[name].next();
}

const WRITERS = [...FACETS, 'rows', 'personPresent', 'organizationPresent'] as const;

/** An institution counts itself or as what a participant acts for; it is present itself or through a present person. */
function writeParticipation(writers: Writers, participation: Participation, to: Target): void {
  const { who, affiliation, presence } = participation;
  const row = rowOf(participation, to);
  writers.rows.add(row);
  for (const name of BOUND) writers[name].add(row[name]);
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

function rowOf({ who, role, affiliation, function: held, presence }: Participation, to: Target): Row {
  const stated = ({ codes }: Dictionary, id: string | undefined) => known(codes, id ?? NOT_STATED);
  return {
    person: who.kind === 'person' ? known(to.person.codes, who.id) : -1,
    organization: who.kind === 'organization' ? known(to.organization.codes, who.id) : -1,
    role: stated(to.role, role),
    presence: known(to.presence.codes, presence),
    function: stated(to.function, held === undefined ? undefined : functionId(held, to.dataset.metadata)),
    affiliation: stated(to.affiliation, affiliation),
  };
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

import type { Dataset } from '#domain/dataset.ts';
import { civil, day, dayOf } from '#domain/day.ts';
import type { EventRecord, ParticipantRecord } from '#domain/record.ts';
import { assembled, bytes, raw, type RawFile } from '../fixtures/raw.ts';

/**
 * Events over 30 years, 2 to 8 participants out of size/20 persons and size/100 organizations by a power law, 200 topics
 * in a tree, 500 places. The same for the same size on every machine. A fifth is known to the month only, a twentieth
 * to the year, a twentieth lasts some days, one in a hundred is undated.
 */
export function generated(size: number): RawFile {
  const random = mulberry32(size);
  const persons = ids('person', Math.ceil(size / 20));
  const organizations = ids('organization', Math.ceil(size / 100));
  const topics = ids('topic', 200);
  const places = ids('place', 500);
  const words = vocabulary(random, Math.min(20_000, size));
  const pick = (list: readonly string[]) => list[Math.floor(list.length * random() ** 3)] ?? '';
  const participant = (): ParticipantRecord =>
    random() < 0.8
      ? {
          person: pick(persons),
          affiliation: pick(organizations),
          presence: random() < 0.8 ? 'attended' : 'quoted',
        }
      : { organization: pick(organizations) };
  const event = (id: string): EventRecord => ({
    id,
    type: TYPES[Math.floor(TYPES.length * random() ** 2)] ?? 'visit',
    title: Array.from({ length: 6 }, () => pick(words)).join(' '),
    ...when(random),
    place: pick(places),
    topics: [...new Set([pick(topics), pick(topics)])],
    participants: Array.from({ length: 2 + Math.floor(7 * random() ** 2) }, participant),
  });
  return raw({
    events: ids('event', size).map(event),
    persons: persons.map((id) => ({ id, name: `${pick(words)} ${pick(words)}` })),
    organizations: organizations.map((id) => ({ id, name: `${pick(words)} GmbH` })),
    topics: topics.map((id, i) => ({
      id,
      label: pick(words),
      ...(i < 20 ? {} : { broader: `topic-${i % 20}` }),
    })),
    places: places.map((id) => ({ id, name: pick(words) })),
  });
}

export function datasetOf(file: RawFile): { readonly dataset: Dataset; readonly json: string } {
  return { dataset: assembled(file).dataset, json: new TextDecoder().decode(bytes(file)) };
}

const TYPES = ['visit', 'meeting', 'opening', 'launch', 'conference', 'announcement', 'trip', 'letter'];

function when(random: () => number): Pick<EventRecord, 'start' | 'end'> {
  const first = dayOf(1990, 1, 1) + Math.floor(30 * 365 * random());
  const start = iso(first);
  const kind = random();
  if (kind < 0.01) return {};
  if (kind < 0.06) return { start: start.slice(0, 4) };
  if (kind < 0.26) return { start: start.slice(0, 7) };
  return kind < 0.31 ? { start, end: iso(first + 3) } : { start };
}

function iso(of: number): string {
  const { year, month, day: date } = civil(day(of));
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function ids(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${kind}-${i}`);
}

function vocabulary(random: () => number, count: number): readonly string[] {
  const syllables = [
    'ba',
    'ke',
    'li',
    'mo',
    'nu',
    'rä',
    'sö',
    'tü',
    'fra',
    'gen',
    'hau',
    'schaft',
    'werk',
    'zeit',
  ];
  const syllable = () => syllables[Math.floor(syllables.length * random())] ?? '';
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(3 * random()) }, syllable).join(''),
  );
}

/** Small, fast, good enough: Tommy Ettinger's generator. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { assemble } from '#dataset/assemble.ts';
import { readNative } from '#formats/native/read.ts';
import { rawDataset } from '../fixtures/arbitrary.ts';
import { bytes } from '../fixtures/raw.ts';
import { fc } from '../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const BEFORE = Reflect.ownKeys(Object.prototype).length;

/** Throws, and so fails the test before, when one changed what every object inherits. */
afterEach(() => {
  if (Reflect.ownKeys(Object.prototype).length !== BEFORE) throw new Error('Object.prototype has changed');
});

/** As the generator names the first records of every section. */
const IDS = ['a1', 'a2'];

/** What every run meets: files that hold these ids, and the faults that changes make in the end. */
const HIT = [...IDS, 'schema', 'reference-dangling', 'text-missing', 'field-unknown'];

describe('a valid file with any JSON value anywhere', () => {
  const key = fc.constantFrom(
    'id',
    'title',
    'start',
    'partOf',
    '__proto__',
    'constructor',
    'then',
    'toJSON',
    '$$typeof',
    'x',
  );
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(...IDS),
    fc.constantFrom<unknown>('', '__proto__', 'constructor', 1e308, -0, [], {}, [[]], null, true),
  );

  it('is read without a throw, balances, and what is shown is valid', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(
        rawDataset({ events: 6, others: 4 }),
        fc.array(fc.tuple(fc.nat(), key, value), { minLength: 1, maxLength: 3 }),
        (file, changes) => {
          for (const { id } of file.events) found.add(id);
          const changed = changes.reduce<unknown>(
            (json, [at, name, to]) => changedAt(json, at, [name, to]),
            JSON.parse(JSON.stringify(file)),
          );
          const read = readNative(bytes(JSON.stringify(changed)), { file: 'x.json' });
          if (!read.ok) {
            expect(read.error.code).toMatch(/^format-/);
            found.add(read.error.code);
            return;
          }
          const { dataset, report } = assemble(read.value);
          for (const code of Object.keys(report.byCode)) found.add(code);
          expect(report.read.events).toBe(report.used.events + report.rejected.events);
          expect(report.read.others).toBe(report.used.others + report.rejected.others);
          expect(report.used.events).toBe(dataset.events.length);
          expect(report.total).toBeGreaterThanOrEqual(report.rejected.events + report.rejected.others);
          expectValid(dataset);
        },
      ),
    );
    expect([...found]).toEqual(expect.arrayContaining(HIT));
  });

  it('in bytes instead of JSON: any change, cut or insertion is a value or a fault', () => {
    fc.assert(
      fc.property(
        rawDataset({ events: 3, others: 2 }),
        fc.nat(),
        fc.uint8Array({ maxLength: 4 }),
        (file, at, junk) => {
          const whole = bytes(file);
          const cut = at % whole.length;
          const changed = Uint8Array.from([...whole.subarray(0, cut), ...junk, ...whole.subarray(cut + 1)]);
          fc.pre(junk.length !== 1 || junk[0] !== whole[cut]);
          const read = readNative(changed, { file: 'x.json' });
          if (read.ok) expectValid(assemble(read.value).dataset);
          else expect(read.error.place.file).toBe('x.json');
        },
      ),
    );
  });
});

/** What the engine relies on: unique ids, references that resolve, trees without cycles. */
function expectValid(dataset: Dataset): void {
  const { events, persons, organizations, places, topics, sources } = dataset;
  const ids = (list: readonly { readonly id: string }[]) => {
    const set = new Set(list.map((one) => one.id));
    expect(set.size).toBe(list.length);
    return set;
  };
  const known = {
    events: ids(events),
    persons: ids(persons),
    organizations: ids(organizations),
    places: ids(places),
    topics: ids(topics),
    sources: ids(sources),
  };
  const has = (set: ReadonlySet<string>, ...of: readonly (string | undefined)[]) => {
    for (const id of of) if (id !== undefined) expect(set).toContain(id);
  };
  for (const event of events) {
    has(known.events, event.partOf, ...event.related);
    has(known.places, event.place);
    has(known.topics, ...event.topics);
    has(
      known.sources,
      ...event.sources,
      ...[...event.quotes, ...event.figures, ...event.images].map((one) => one.source),
    );
    for (const one of event.participations) {
      has(one.who.kind === 'person' ? known.persons : known.organizations, one.who.id);
      has(known.organizations, one.affiliation);
    }
  }
  has(known.places, ...places.map((one) => one.within), ...organizations.map((one) => one.place));
  has(known.topics, ...topics.map((one) => one.broader));
  has(known.organizations, ...organizations.flatMap((one) => [one.parent, one.successor]));
  for (const { affiliations } of persons)
    for (const one of affiliations) {
      has(known.organizations, one.organization);
      has(known.events, ...one.attestedBy);
      has(known.sources, ...one.sources);
    }
}

/** As `planted`, at the next place where that changes anything. Where all the file is that value already: in a list. */
function changedAt(json: unknown, n: number, member: readonly [string, unknown]): unknown {
  const before = JSON.stringify(json);
  for (let step = 0; step < size(json); step += 1) {
    const after = planted(json, n + step, member);
    if (JSON.stringify(after) !== before) return after;
  }
  return [json];
}

/** The JSON value with a member planted in, or put in place of, its n-th value (depth first, wrapping around). */
function planted(json: unknown, n: number, [key, value]: readonly [string, unknown]): unknown {
  const count = size(json);
  let left = n % count;
  return walk(json);

  function walk(at: unknown): unknown {
    if (left === 0) {
      left -= 1;
      return n % 2 === 0 || typeof at !== 'object' || at === null || Array.isArray(at)
        ? value
        : Object.fromEntries([...Object.entries(at), [key, value]]);
    }
    left -= 1;
    if (Array.isArray(at)) return at.map(walk);
    if (typeof at !== 'object' || at === null) return at;
    return Object.fromEntries(Object.entries(at).map(([name, inner]) => [name, walk(inner)]));
  }
}

function size(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 1;
  return Object.values(json).reduce<number>((sum, inner) => sum + size(inner), 1);
}

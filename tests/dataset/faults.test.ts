import { describe, expect, it, vi } from 'vitest';
import type { Issue, IssueCode } from '#domain/issue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { SCRIPT } from '../fixtures/hostile.ts';
import { assembled, raw } from '../fixtures/raw.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

type Json = Record<string, unknown>;

/** A file of one event and what it refers to, changed by a test at one place. */
function fileWith(changes: Json): Json {
  const event: Json = { id: 'e1', title: 'First', start: '2019-08-30', type: 'visit' };
  const sound: Json = {
    ...raw({ metadata: { vocabularies: { eventTypes: [{ id: 'visit', label: 'Visit' }] } } }),
    events: [event],
    persons: [{ id: 'p1', name: { given: 'Änne', family: 'Groß' } }],
    organizations: [{ id: 'o1', name: 'Office' }],
    places: [{ id: 'l1', name: 'Town', latitude: 52, longitude: 9 }],
    topics: [{ id: 't1', label: 'Topic' }],
    sources: [{ id: 's1', title: 'Source', url: 'https://example.org/' }],
  };
  return { ...sound, ...changes };
}

function withEvent(changes: Json): Json {
  return fileWith({ events: [{ id: 'e1', title: 'First', start: '2019-08-30', type: 'visit', ...changes }] });
}

interface Case {
  readonly what: string;
  readonly file: Json;
  readonly code: IssueCode;
  readonly severity: Issue['severity'];
  readonly pointer: string;
  readonly values?: Issue['values'];
  readonly record?: string;
  /** What the data set holds, and what it must. */
  readonly seen?: (dataset: Dataset) => readonly [actual: unknown, wanted: unknown];
}

const CASES: readonly Case[] = [
  {
    what: 'a record without an id is rejected',
    file: fileWith({ persons: [{ name: 'Nobody' }] }),
    code: 'id-missing',
    severity: 'error',
    pointer: '/persons/0',
    seen: ({ persons }) => [persons, []],
  },
  {
    what: 'an empty id too',
    file: fileWith({ topics: [{ id: '', label: 'x' }] }),
    code: 'id-missing',
    severity: 'error',
    pointer: '/topics/0/id',
  },
  {
    what: 'a record that is no object is rejected',
    file: fileWith({ places: ['Berlin'] }),
    code: 'schema',
    severity: 'error',
    pointer: '/places/0',
    values: { field: '', rule: 'type', expected: 'object', found: 'Berlin' },
  },
  {
    what: 'an id of another type is rejected, a number is never taken for a text',
    file: fileWith({ sources: [{ id: 7, title: 'x' }] }),
    code: 'schema',
    severity: 'error',
    pointer: '/sources/0/id',
  },
  {
    what: 'a section that is no list is told',
    file: fileWith({ persons: { p1: { name: 'x' } } }),
    code: 'schema',
    severity: 'error',
    pointer: '/persons',
    values: { field: 'persons', rule: 'type', expected: 'array', found: 'object' },
  },
  {
    what: 'a faulty optional field is left out, the record stays',
    file: withEvent({ summary: 5, notes: 'kept' }),
    code: 'schema',
    severity: 'warning',
    pointer: '/events/0/summary',
    record: 'e1',
    values: { field: 'summary', rule: 'type', expected: 'string, object', found: 5 },
    seen: ({ events }) => [events[0], { summary: undefined, notes: 'kept' }],
  },
  {
    what: 'one language that is no text is left out, the others stay',
    file: withEvent({ title: { de: 'Erstes', en: null } }),
    code: 'schema',
    severity: 'warning',
    pointer: '/events/0/title/en',
    seen: ({ events }) => [Object.entries(events[0]?.title ?? {}), [['de', 'Erstes']]],
  },
  {
    what: 'a faulty list item is left out, the others stay',
    file: withEvent({ topics: ['t1', 5] }),
    code: 'schema',
    severity: 'warning',
    pointer: '/events/0/topics/1',
    seen: ({ events }) => [events[0]?.topics, ['t1']],
  },
  {
    what: 'a quote without words is left out',
    file: withEvent({ quotes: [{ speaker: 'p1' }] }),
    code: 'schema',
    severity: 'warning',
    pointer: '/events/0/quotes/0',
    values: { field: '0', rule: 'required', expected: 'text', found: 'object' },
    seen: ({ events }) => [events[0]?.quotes, []],
  },
  {
    what: 'a missing title: the id stands in',
    file: fileWith({ events: [{ id: 'e1', start: '2019' }] }),
    code: 'text-missing',
    severity: 'warning',
    pointer: '/events/0/title',
    values: { field: 'title', standIn: 'e1' },
    seen: ({ events }) => [events[0]?.title, 'e1'],
  },
  {
    what: 'a title without a character: the id stands in',
    file: withEvent({ title: { de: '', en: '' } }),
    code: 'text-missing',
    severity: 'warning',
    pointer: '/events/0/title',
    seen: ({ events }) => [events[0]?.title, 'e1'],
  },
  {
    what: 'a person without a name',
    file: fileWith({ persons: [{ id: 'p1', name: { honorific: 'Dr.' } }] }),
    code: 'text-missing',
    severity: 'warning',
    pointer: '/persons/0/name',
    seen: ({ persons }) => [persons[0]?.name, { honorific: 'Dr.', full: 'p1' }],
  },
  {
    what: 'the same record twice is merged',
    file: fileWith({
      topics: [
        { id: 't1', label: { de: 'a', en: 'b' } },
        { label: { en: 'b', de: 'a' }, id: 't1' },
      ],
    }),
    code: 'id-duplicate-same',
    severity: 'note',
    pointer: '/topics/1/id',
    values: { id: 't1', first: '/topics/0' },
    seen: ({ topics }) => [topics.length, 1],
  },
  {
    what: 'different records of one id are both kept',
    file: fileWith({
      persons: [
        { id: 'p1', name: 'A' },
        { id: 'p1~2', name: 'B' },
        { id: 'p1', name: 'C' },
      ],
    }),
    code: 'id-duplicate-different',
    severity: 'warning',
    pointer: '/persons/2/id',
    record: 'p1~3',
    values: { id: 'p1', first: '/persons/0', now: 'p1~3' },
    seen: ({ persons }) => [
      persons.map((one) => [one.id, one.name.full]),
      [
        ['p1', 'A'],
        ['p1~2', 'B'],
        ['p1~3', 'C'],
      ],
    ],
  },
  {
    what: 'a reference twice in one list counts once',
    file: withEvent({ topics: ['t1', 't1'] }),
    code: 'id-duplicate-same',
    severity: 'note',
    pointer: '/events/0/topics/1',
    seen: ({ events }) => [events[0]?.topics, ['t1']],
  },
  ...(['person', 'organization'] as const).map((kind): Case => ({
    what: `a ${kind} that is not there gets a placeholder`,
    file: withEvent({ participants: [{ [kind]: 'lost' }] }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: `/events/0/participants/0/${kind}`,
    values: { kind, id: 'lost', done: 'placeholder' },
    seen: ({ events, persons, organizations }) => [
      [events[0]?.participations[0]?.who, [...persons, ...organizations].filter((one) => one.placeholder)],
      [{ kind, id: 'lost' }, [{ id: 'lost' }]],
    ],
  })),
  {
    what: 'a place that is not there gets a placeholder',
    file: withEvent({ place: 'lost' }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: '/events/0/place',
    seen: ({ places }) => [places[1], { id: 'lost', placeholder: true, name: 'lost' }],
  },
  {
    what: 'a topic that is not there gets a placeholder',
    file: fileWith({ topics: [{ id: 't1', label: 'x', broader: 'lost' }] }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: '/topics/0/broader',
    seen: ({ topics }) => [topics[1], { id: 'lost', placeholder: true, label: 'lost' }],
  },
  {
    what: 'a source that is not there gets a placeholder',
    file: withEvent({ figures: [{ label: 'x', value: 1, source: 'lost' }] }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: '/events/0/figures/0/source',
    seen: ({ sources }) => [sources[1], { id: 'lost', placeholder: true, title: 'lost' }],
  },
  {
    what: 'a speaker that is not there stands in as a person',
    file: withEvent({ quotes: [{ speaker: 'lost', text: 'x' }] }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: '/events/0/quotes/0/speaker',
    seen: ({ events }) => [events[0]?.quotes[0], { speaker: 'lost', speakerKind: 'person' }],
  },
  ...(['partOf', 'related'] as const).map((field): Case => ({
    what: `${field} to an event that is not there is dropped`,
    file: withEvent({ [field]: field === 'partOf' ? 'lost' : ['lost'] }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: field === 'partOf' ? '/events/0/partOf' : '/events/0/related/0',
    values: { kind: 'event', id: 'lost', done: 'dropped' },
    seen: ({ events }) => [events, [{ partOf: undefined, related: [] }]],
  })),
  {
    what: 'an attesting event that is not there is dropped',
    file: fileWith({
      persons: [{ id: 'p1', name: 'A', affiliations: [{ organization: 'o1', attestedBy: ['lost'] }] }],
    }),
    code: 'reference-dangling',
    severity: 'warning',
    pointer: '/persons/0/affiliations/0/attestedBy/0',
    seen: ({ persons }) => [persons[0]?.affiliations[0]?.attestedBy, []],
  },
  {
    what: 'an event that is a part of itself',
    file: withEvent({ partOf: 'e1' }),
    code: 'reference-cycle',
    severity: 'warning',
    pointer: '/events/0/partOf',
    values: { field: 'partOf', id: 'e1', target: 'e1' },
    seen: ({ events }) => [events[0]?.partOf, undefined],
  },
  {
    what: 'an event related to itself',
    file: withEvent({ related: ['e1'] }),
    code: 'reference-cycle',
    severity: 'warning',
    pointer: '/events/0/related/0',
    seen: ({ events }) => [events[0]?.related, []],
  },
  ...(
    [
      ['places', 'within', { name: 'x' }],
      ['organizations', 'parent', { name: 'x' }],
      ['organizations', 'successor', { name: 'x' }],
      ['topics', 'broader', { label: 'x' }],
      ['events', 'partOf', { title: 'x' }],
    ] as const
  ).map(([section, field, rest]): Case => ({
    what: `a circle of ${field}: the last record of the file loses its reference`,
    file: fileWith({
      [section]: [
        { id: 'c', [field]: 'a', ...rest },
        { id: 'a', [field]: 'b', ...rest },
        { id: 'b', [field]: 'c', ...rest },
        { id: 'd', [field]: 'a', ...rest },
      ],
    }),
    code: 'reference-cycle',
    severity: 'warning',
    pointer: `/${section}/2/${field}`,
    record: 'b',
    values: { field, id: 'b', target: 'c' },
    seen: (dataset) => [
      dataset[section].map((one) => Reflect.get(one, field) as unknown),
      ['a', 'b', undefined, 'a'],
    ],
  })),
  {
    what: 'an unreadable start makes an undated event',
    file: withEvent({ start: 'gestern', end: '2019' }),
    code: 'date-unreadable',
    severity: 'warning',
    pointer: '/events/0/start',
    values: { value: 'gestern', reason: 'syntax' },
    seen: ({ events }) => [events[0]?.date, undefined],
  },
  {
    what: 'an unreadable end is left out',
    file: withEvent({ end: '30.8.2019' }),
    code: 'date-unreadable',
    severity: 'warning',
    pointer: '/events/0/end',
    seen: ({ events }) => [events[0]?.date?.written, '2019-08-30'],
  },
  {
    what: 'a day that does not exist',
    file: withEvent({ start: '2019-02-29' }),
    code: 'date-impossible',
    severity: 'warning',
    pointer: '/events/0/start',
    values: { value: '2019-02-29', reason: 'no-day', year: 2019, month: 2, days: 28 },
    seen: ({ events }) => [events[0]?.date, undefined],
  },
  {
    what: 'a span that runs backwards',
    file: withEvent({ start: '2019-09/2019-08' }),
    code: 'date-reversed',
    severity: 'warning',
    pointer: '/events/0/start',
    seen: ({ events }) => [events[0]?.date, undefined],
  },
  {
    what: 'an end before the start: both stay as written, only the start counts',
    file: withEvent({ start: '2019-08-30', end: '2019-08-29' }),
    code: 'end-before-start',
    severity: 'warning',
    pointer: '/events/0/end',
    values: { start: '2019-08-30', end: '2019-08-29' },
    seen: ({ events }) => [
      events.map(({ date }) => [
        date?.written,
        date?.end === date?.start,
        date?.start.earliest === date?.start.latest,
      ]),
      [['2019-08-30/2019-08-29', true, true]],
    ],
  },
  {
    what: 'a function that ends before it begins',
    file: fileWith({ persons: [{ id: 'p1', name: 'A', affiliations: [{ start: '2019', end: '2018' }] }] }),
    code: 'end-before-start',
    severity: 'warning',
    pointer: '/persons/0/affiliations/0/end',
  },
  {
    what: 'a participation of nobody',
    file: withEvent({ participants: [{ role: 'guest' }] }),
    code: 'participation-empty',
    severity: 'warning',
    pointer: '/events/0/participants/0',
    seen: ({ events }) => [events[0]?.participations, []],
  },
  {
    what: 'a participation of a person and an organization: both take part, the presence of neither is known',
    file: withEvent({
      participants: [{ person: 'p1', organization: 'o1', presence: 'attended', role: 'guest' }],
    }),
    code: 'participation-ambiguous',
    severity: 'warning',
    pointer: '/events/0/participants/0',
    seen: ({ events }) => [
      events[0]?.participations.map((one) => [one.who.id, one.role, one.presence]),
      [
        ['p1', 'guest', 'unknown'],
        ['o1', 'guest', 'unknown'],
      ],
    ],
  },
  {
    what: 'a word that the vocabulary lacks is kept',
    file: withEvent({ type: 'seance' }),
    code: 'vocabulary-unknown',
    severity: 'note',
    pointer: '/events/0/type',
    values: { vocabulary: 'eventTypes', id: 'seance' },
    seen: ({ events }) => [events[0]?.type, 'seance'],
  },
  {
    what: 'a latitude out of range takes the longitude with it',
    file: fileWith({ places: [{ id: 'l1', name: 'Town', latitude: 91, longitude: 9 }] }),
    code: 'coordinates-invalid',
    severity: 'warning',
    pointer: '/places/0/latitude',
    seen: ({ places }) => [places[0], { latitude: undefined, longitude: undefined }],
  },
  {
    what: 'half a position is none',
    file: fileWith({ places: [{ id: 'l1', name: 'Town', longitude: 9 }] }),
    code: 'coordinates-invalid',
    severity: 'warning',
    pointer: '/places/0/longitude',
    values: { rule: 'pair', expected: 'latitude', found: 9 },
    seen: ({ places }) => [places[0]?.longitude, undefined],
  },
  {
    what: 'a figure that is no number',
    file: withEvent({ figures: [{ label: 'x', value: '26' }] }),
    code: 'number-invalid',
    severity: 'warning',
    pointer: '/events/0/figures/0/value',
    seen: ({ events }) => [events[0]?.figures, []],
  },
  {
    what: 'an address that does not become a link stays as text',
    file: fileWith({ sources: [{ id: 's1', title: 'x', url: SCRIPT }] }),
    code: 'link-refused',
    severity: 'note',
    pointer: '/sources/0/url',
    seen: ({ sources }) => [sources[0]?.url, SCRIPT],
  },
  {
    what: 'a field that the format does not know is told: a mistyped presence must not go unseen',
    file: withEvent({ participants: [{ person: 'p1', presense: 'quoted' }] }),
    code: 'field-unknown',
    severity: 'note',
    pointer: '/events/0/participants/0/presense',
    values: { field: 'presense', kind: 'participants' },
  },
  {
    what: 'a newer minor version is read with a note',
    file: fileWith({ metadata: { ...raw().metadata, formatVersion: '1.7' } }),
    code: 'format-newer',
    severity: 'note',
    pointer: '/metadata/formatVersion',
    values: { found: '1.7', known: '1.0' },
  },
  {
    what: 'a missing version counts as the known one',
    file: fileWith({ metadata: { id: 'x', title: 'x' } }),
    code: 'format-unknown',
    severity: 'warning',
    pointer: '/metadata/formatVersion',
    seen: ({ metadata }) => [metadata.formatVersion, '1.0'],
  },
  {
    what: 'metadata without an id: the file name stands in',
    file: fileWith({ metadata: { formatVersion: '1.0', title: 'x' } }),
    code: 'id-missing',
    severity: 'warning',
    pointer: '/metadata',
    seen: ({ metadata }) => [metadata.id, 'test'],
  },
];

describe('a fault inside the file', () => {
  it.each(CASES)('$what', ({ file, code, severity, pointer, values, record, seen }) => {
    const { dataset, report } = assembled(file);
    expect(report.issues.map((issue) => [issue.code, issue.severity, issue.place.pointer])).toContainEqual([
      code,
      severity,
      pointer,
    ]);
    const issue = report.issues.find((one) => one.code === code && one.place.pointer === pointer);
    if (values !== undefined) expect(issue?.values).toEqual(values);
    if (record !== undefined) expect(issue?.place.record?.id).toBe(record);
    expect(issue?.place.file).toBe('test.json');
    expect(issue?.place.line).toBeGreaterThan(0);
    expect(report.total).toBe(Object.values(report.byCode).reduce((sum, count) => sum + count, 0));
    const [actual, wanted] = seen?.(dataset) ?? [];
    expect({ actual }).toMatchObject({ actual: wanted });
  });

  it('is counted: read = used + rejected, and every rejected record has an issue', () => {
    for (const { file } of CASES) {
      const { dataset, report } = assembled(file);
      const { read, used, rejected } = report;
      expect(read.events).toBe(used.events + rejected.events);
      expect(read.others).toBe(used.others + rejected.others);
      expect(used.events).toBe(dataset.events.length);
      expect(report.total).toBeGreaterThanOrEqual(rejected.events + rejected.others);
    }
  });

  it('says where it stands, line and column', () => {
    const text =
      '{"metadata":{"id":"x","title":"x","formatVersion":"1.0"},\n"events":[\n{"id":"a","title":"A"},\n\t{"id":"b", "title":"B", "start":"x"}]}';
    const { report } = assembled(text);
    expect(report.issues.map(({ place }) => [place.pointer, place.line, place.column])).toEqual([
      ['/events/1/start', 4, 34],
    ]);
  });
});

describe('many faults', () => {
  it('are all counted, a thousand listed, errors first', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({ id: `e${i}`, title: 'x', start: 'never' }));
    const { report } = assembled(fileWith({ events: [...events, 5] }));
    expect(report.issues).toHaveLength(1000);
    expect(report.total).toBe(3001);
    expect(report.byCode).toEqual({ 'date-unreadable': 3000, schema: 1 });
    expect(report.issues[0]).toMatchObject({ severity: 'error', place: { pointer: '/events/3000' } });
  });

  it('of half the rows leave the other half', () => {
    const events = Array.from({ length: 1000 }, (_, i) =>
      i % 2 === 0 ? { id: `e${i}`, title: 'x' } : { title: 'x' },
    );
    const { dataset, report } = assembled(fileWith({ events }));
    expect(dataset.events).toHaveLength(500);
    expect(report.rejected.events).toBe(500);
  });

  it('a word is noted once however often it is used', () => {
    const events = Array.from({ length: 50 }, (_, i) => ({ id: `e${i}`, title: 'x', type: 'seance' }));
    expect(assembled(fileWith({ events })).report.byCode).toEqual({ 'vocabulary-unknown': 1 });
  });

  it('an unknown field is told once per kind of record, fields for private use never', () => {
    const events = Array.from({ length: 50 }, (_, i) => ({
      id: `e${i}`,
      title: 'x',
      titel: 'x',
      $comment: 'x',
      'x-own': 1,
      '@id': 'x',
      _rev: 2,
    }));
    const { report } = assembled(fileWith({ events, topics: [{ id: 't1', label: 'x', titel: 'y' }] }));
    expect(report.issues.map((issue) => issue.place.pointer)).toEqual(['/events/0/titel', '/topics/0/titel']);
  });

  it('a hundred thousand records of one id do not take forever', () => {
    const topics = Array.from({ length: 100_000 }, (_, i) => ({ id: 't1', label: `${i}` }));
    const { dataset } = assembled(JSON.stringify(fileWith({ topics })));
    expect(dataset.topics).toHaveLength(100_000);
    expect(new Set(dataset.topics.map((topic) => topic.id)).size).toBe(100_000);
  });
});

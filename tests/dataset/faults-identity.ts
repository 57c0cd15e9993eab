import { fileWith, withEvent } from './faults-file.ts';
import type { Case } from './faults-file.ts';

/** Ids that repeat, references that lead nowhere or in circles. */
export const IDENTITY: readonly Case[] = [
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
];

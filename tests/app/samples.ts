import type { Metadata } from '#domain/dataset.ts';
import { dayOf } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import type { Report } from '#domain/issue.ts';
import type { Answer } from '#worker/protocol.ts';

export const metadata: Metadata = {
  id: 'd',
  formatVersion: '1.0',
  title: { de: 'Treffen 2015–2022', en: 'Meetings 2015–2022' },
  description: { de: 'Belegte Ereignisse', en: 'Documented events' },
  license: { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', scope: undefined },
  languages: ['de', 'en'],
  defaultLanguage: 'de',
  created: '2026-11-23',
  temporalCoverage: '2015-01/2022',
  attests: 'together',
  presenceDefault: 'attended',
  calendar: 'gregorian',
  noun: undefined,
  method: undefined,
  dateNote: undefined,
  vocabularies: {
    eventTypes: [],
    participantRoles: [],
    presence: [],
    organizationKinds: [],
    placeKinds: [],
    sourceKinds: [],
  },
};

export const report: Report = {
  file: 'd.json',
  read: { events: 105, others: 631 },
  used: { events: 105, others: 631 },
  rejected: { events: 0, others: 0 },
  issues: [],
  total: 0,
  byCode: {},
};

export const faulty: Report = {
  ...report,
  read: { events: 106, others: 631 },
  rejected: { events: 1, others: 0 },
  issues: [
    {
      code: 'date-impossible',
      severity: 'warning',
      place: {
        file: 'd.json',
        pointer: '/events/3/start',
        line: 57,
        column: 3,
        record: { kind: 'event', id: 'e3' },
      },
      values: { value: '2019-06-31', month: 6, days: 30 },
    },
    {
      code: 'id-missing',
      severity: 'error',
      place: { file: 'd.json', pointer: '/events/4', line: 70, column: 1 },
      values: {},
    },
  ],
  total: 2,
  byCode: { 'date-impossible': 1, 'id-missing': 1 },
};

export const result: Answer<'evaluate'> = {
  total: 105,
  possible: 101,
  certain: 99,
  undated: 0,
  facets: [
    {
      name: 'organization',
      total: 1,
      unstated: undefined,
      values: [
        { id: 'bmwi', label: { de: 'Ministerium', en: 'Ministry' }, count: 54, total: 54, below: undefined },
      ],
    },
    {
      name: 'person',
      total: 1,
      unstated: undefined,
      values: [{ id: 'peter-altmaier', label: 'Peter Altmaier', count: 16, total: 16, below: undefined }],
    },
  ],
  overview: {
    unit: 'year',
    edges: [dayOf(2019, 1, 1), dayOf(2020, 1, 1)],
    all: [105],
    kept: [101],
    coarse: [],
    undated: { all: 0, kept: 0 },
  },
  events: Array.from({ length: 50 }, (_, i) => `e${i}` as EventId),
  extent: { first: dayOf(2015, 1, 9), last: dayOf(2022, 12, 31) },
};

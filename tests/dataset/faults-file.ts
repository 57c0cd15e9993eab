import type { Dataset } from '#domain/dataset.ts';
import type { Issue, IssueCode } from '#domain/issue.ts';
import { raw } from '../fixtures/raw.ts';

export type Json = Record<string, unknown>;

/** A file of one event and what it refers to, changed by a test at one place. */
export function fileWith(changes: Json): Json {
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

export function withEvent(changes: Json): Json {
  return fileWith({ events: [{ id: 'e1', title: 'First', start: '2019-08-30', type: 'visit', ...changes }] });
}

export interface Case {
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

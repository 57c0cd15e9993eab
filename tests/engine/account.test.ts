import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { accountOf } from '#engine/account.ts';
import { fc } from '../property.ts';
import { datasets } from './queries.ts';

describe('the account of a data set', () => {
  test('equals counts by plain filters', () => {
    fc.assert(
      fc.property(datasets(), (dataset) => {
        const told = accountOf(dataset);
        const { events } = dataset;
        const rows = events.flatMap(({ participations }) => participations);
        expect(told.events).toBe(events.length);
        expect(told.participations).toBe(rows.length);
        for (const [presence, count] of Object.entries(told.presence))
          expect(count).toBe(rows.filter((row) => row.presence === presence).length);
        expect(told.without).toEqual({
          type: events.filter(({ type }) => type === undefined).length,
          participants: events.filter(({ participations }) => participations.length === 0).length,
          place: events.filter(({ place }) => place === undefined).length,
          topics: events.filter(({ topics }) => topics.length === 0).length,
          sources: events.filter(({ sources }) => sources.length === 0).length,
        });
        expect(told.quotes).toBe(events.flatMap(({ quotes }) => quotes).length);
        expect(told.sources.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.sources.length);
        expect(told.publishers.more).toBe(
          events.filter((event) => publishersOf(dataset, event).size > 1).length,
        );
        expect(told.publishers.none).toBe(
          events.filter((event) => publishersOf(dataset, event).size === 0).length,
        );
      }),
    );
  });

  test('each event has one class of date: what is written decides', () => {
    fc.assert(
      fc.property(datasets(), (dataset) => {
        const { dates } = accountOf(dataset);
        const written = dataset.events.map(({ date }) => date?.written);
        const doubtful = (text: string | undefined) => text !== undefined && /[?~%]/.test(text);
        expect(Object.values(dates).reduce((sum, count) => sum + count, 0)).toBe(written.length);
        expect(dates.undated).toBe(written.filter((text) => text === undefined).length);
        expect(dates.inferred).toBe(written.filter(doubtful).length);
        const days = /^\d{4}-(?:0\d|1[012])-\d\d(?:\/\d{4}-(?:0\d|1[012])-\d\d)?$/;
        expect(dates.day).toBeGreaterThanOrEqual(
          written.filter((text) => text !== undefined && days.test(text)).length,
        );
      }),
    );
  });
});

function publishersOf({ sources }: Dataset, event: Dataset['events'][number]): ReadonlySet<string> {
  return new Set(event.sources.flatMap((id) => sources.find((source) => source.id === id)?.publisher ?? []));
}

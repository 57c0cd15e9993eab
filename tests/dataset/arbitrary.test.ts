import { expect, test, vi } from 'vitest';
import { rawDataset } from '../fixtures/arbitrary.ts';
import { assembled } from '../fixtures/raw.ts';
import { fc } from '../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('generated files are valid: nothing to report, every record used', () => {
  fc.assert(
    fc.property(rawDataset(), (file) => {
      const { dataset, report } = assembled(file);
      expect(report.issues).toEqual([]);
      expect(report.used).toEqual(report.read);
      expect(dataset.events).toHaveLength(file.events.length);
      expect(dataset.persons.some((person) => person.placeholder)).toBe(false);
    }),
  );
});

test('generated files hold what tests of the engine need', () => {
  const files = fc.sample(rawDataset(), 100);
  const events = files.flatMap((file) => file.events);
  const participants = events.flatMap((event) => event.participants ?? []);
  expect(events.some((event) => event.partOf !== undefined)).toBe(true);
  expect(events.some((event) => event.start === undefined)).toBe(true);
  expect(events.some((event) => event.end !== undefined)).toBe(true);
  expect(events.some((event) => event.start?.includes('?') === true)).toBe(true);
  expect(new Set(participants.map((one) => one.presence)).size).toBe(7);
  expect(files.some((file) => file.organizations.some((one) => one.parent !== undefined))).toBe(true);
  expect(files.some((file) => file.places.some((one) => one.within !== undefined))).toBe(true);
  expect(files.some((file) => file.topics.some((one) => one.broader !== undefined))).toBe(true);
});

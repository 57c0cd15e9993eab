import { describe, expect, it, vi } from 'vitest';
import { assembled } from '../fixtures/raw.ts';
import { CONTENT } from './faults-content.ts';
import { fileWith } from './faults-file.ts';
import { IDENTITY } from './faults-identity.ts';
import { SHAPE } from './faults-shape.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const CASES = [...SHAPE, ...IDENTITY, ...CONTENT];

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

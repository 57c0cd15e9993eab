import { afterEach, describe, expect, it, vi } from 'vitest';
import { safeLink } from '#base/link.ts';
import type { Dataset } from '#domain/dataset.ts';
import { HARMLESS_LINKS, HOSTILE_LINKS, HOSTILE_TEXTS, SCRIPT } from '../fixtures/hostile.ts';
import { assembled, raw } from '../fixtures/raw.ts';
import { collected, hasFields } from '../fixtures/shared.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const isInput = (value: unknown): value is { readonly input: string } =>
  hasFields(value, { input: 'string' });
const isText = (value: unknown): value is { readonly text: string } => hasFields(value, { text: 'string' });

const TEXTS = [
  ...new Set([
    ...HOSTILE_TEXTS,
    ...collected('hostile-html/payloads.jsonl', isInput).map((one) => one.input),
    ...collected('hostile-html/dompurify.jsonl', isInput).map((one) => one.input),
    ...collected('strings/naughty.jsonl', isInput).map((one) => one.input),
    ...collected('strings/bidi.jsonl', isText).map((one) => one.text),
  ]),
].filter((text) => text !== '');

const LINKS = [
  ...new Set([
    ...HOSTILE_LINKS,
    ...HARMLESS_LINKS.map(([text]) => text),
    ...collected('hostile-urls/sanitize-url.jsonl', isInput).map((one) => one.input),
    ...collected('hostile-urls/urltestdata.jsonl', isInput).map((one) => one.input),
    ...collected('hostile-urls/open-redirect.jsonl', isInput).map((one) => one.input),
  ]),
];

const BEFORE = Reflect.ownKeys(Object.prototype);

/** Throws, and so fails the test before, when one changed what every object inherits. */
afterEach(() => {
  const now = Reflect.ownKeys(Object.prototype);
  if (now.length !== BEFORE.length)
    throw new Error(`Object.prototype has changed: ${now.map(String).join()}`);
});

/** Through JSON and back: the very code units, lone surrogates included. */
const file = (json: object) => JSON.stringify({ ...raw(), ...json });

describe('hostile text', () => {
  const { dataset, report } = assembled(
    file({
      metadata: { ...raw().metadata, title: TEXTS[0], description: text(TEXTS[1] ?? ''), method: TEXTS[2] },
      events: TEXTS.map((t, i) => ({
        id: `e${i}`,
        title: t,
        summary: text(t),
        notes: t,
        type: t,
        participants: [{ person: `x${i}`, role: t, function: text(t) }],
        quotes: [{ text: t, lang: t }],
        figures: [{ label: text(t), value: i, unit: t }],
        images: [{ caption: t, credit: t, alt: text(t) }],
      })),
      persons: TEXTS.map((t, i) => ({
        id: `x${i}`,
        name: { given: t, family: t, honorific: t, full: t },
        description: text(t),
        affiliations: [{ role: t }],
      })),
      organizations: TEXTS.map((t, i) => ({ id: `x${i}`, name: text(t), kind: t, motto: t, description: t })),
      places: TEXTS.map((t, i) => ({
        id: `x${i}`,
        name: t,
        kind: t,
        region: t,
        country: t,
        precision: t,
        note: text(t),
      })),
      topics: TEXTS.map((t, i) => ({ id: `x${i}`, label: text(t) })),
      sources: TEXTS.map((t, i) => ({
        id: `x${i}`,
        title: t,
        publisher: t,
        author: t,
        kind: t,
        language: t,
        note: t,
      })),
    }),
  );

  it('comes out of every field as the same code points, and nothing is reported', () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(HOSTILE_TEXTS.length);
    expect(report.byCode).toEqual({});
    TEXTS.forEach((t, i) => {
      const wanted = text(t);
      expect(dataset.events[i]).toMatchObject({ title: t, summary: wanted, notes: t, type: t });
      expect(dataset.events[i]?.participations).toMatchObject([{ role: t, function: wanted }]);
      expect(dataset.events[i]?.quotes).toMatchObject([{ text: t, lang: t }]);
      expect(dataset.events[i]?.figures).toMatchObject([{ label: wanted, unit: t }]);
      expect(dataset.events[i]?.images).toMatchObject([{ caption: t, credit: t, alt: wanted }]);
      expect(dataset.persons[i]).toMatchObject({
        name: { given: t, family: t, honorific: t, full: t },
        description: wanted,
      });
      expect(dataset.organizations[i]).toMatchObject({ name: wanted, kind: t, motto: t, description: t });
      expect(dataset.places[i]).toMatchObject({
        name: t,
        kind: t,
        region: t,
        country: t,
        precision: t,
        note: wanted,
      });
      expect(dataset.topics[i]).toMatchObject({ label: wanted });
      expect(dataset.sources[i]).toMatchObject({
        title: t,
        publisher: t,
        author: t,
        kind: t,
        language: t,
        note: t,
      });
    });
  });

  it('in the place of ids keeps its identity, and every reference finds it', () => {
    const { dataset: found, report: account } = assembled(
      file({
        events: TEXTS.map((t) => ({
          id: t,
          title: 'x',
          place: t,
          topics: [t],
          sources: [t],
          participants: [{ person: t, affiliation: t }],
        })),
        persons: TEXTS.map((t) => ({ id: t, name: 'x' })),
        organizations: TEXTS.map((t) => ({ id: t, name: 'x' })),
        places: TEXTS.map((t) => ({ id: t, name: 'x' })),
        topics: TEXTS.map((t) => ({ id: t, label: 'x' })),
        sources: TEXTS.map((t) => ({ id: t, title: 'x' })),
      }),
    );
    expect(account.byCode).toEqual({});
    expect(found.events.map((event) => event.id)).toEqual(TEXTS);
    expect(found.events.map((event) => event.participations[0]?.affiliation)).toEqual(TEXTS);
  });

  it('in the place of dates makes undated events that say why', () => {
    const { dataset: found, report: account } = assembled(
      file({ events: HOSTILE_TEXTS.map((t, i) => ({ id: `e${i}`, title: 'x', start: t })) }),
    );
    expect(found.events.filter((event) => event.date !== undefined)).toEqual([]);
    expect(account.issues.map((issue) => issue.values['value'])).toEqual(HOSTILE_TEXTS);
  });

  it('as a key is plain data: prototypes, thenables and React marks included', () => {
    const keys = [
      ...TEXTS,
      '__proto__',
      'constructor',
      'prototype',
      'then',
      'toJSON',
      'toString',
      '$$typeof',
      'dangerouslySetInnerHTML',
      'valueOf',
    ];
    const texts = JSON.stringify(Object.fromEntries(keys.map((key) => [key, 'x'])));
    const members = keys.map((key) => `${JSON.stringify(key)}:{"polluted":true}`).join();
    const { dataset: found } = assembled(
      `{"__proto__":{"polluted":true},"metadata":{"id":"x","formatVersion":"1.0","title":"x",${members}},"events":[{"id":"e","title":${texts},"summary":{"__proto__":"y"},${members}}]}`,
    );
    expect(Object.keys(found.events[0]?.title ?? {})).toEqual(expect.arrayContaining([...new Set(keys)]));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(found.events[0] ?? {}, 'polluted')).toBeUndefined();
    expect(structuredClone(found)).toEqual(found);
  });

  it('a mended record keeps such keys as plain data too', () => {
    const { dataset: found } = assembled(
      '{"metadata":{"id":"x","formatVersion":"1.0","title":"x"},"events":[{"id":"e","title":{"__proto__":"y","de":5,"constructor":"z"}}]}',
    );
    expect(Object.entries(found.events[0]?.title ?? {})).toEqual([
      ['__proto__', 'y'],
      ['constructor', 'z'],
    ]);
    expect(Object.getPrototypeOf(found.events[0]?.title)).toBe(Object.prototype);
  });
});

describe('hostile addresses', () => {
  it('stay the text they are in every field, become links through the gate only, and each refusal is noted', () => {
    const { dataset, report } = assembled(
      file({
        metadata: { ...raw().metadata, license: { id: 'x', url: SCRIPT } },
        persons: LINKS.map((link, i) => ({ id: `x${i}`, name: 'x', homepage: link, sameAs: [link] })),
        organizations: LINKS.map((link, i) => ({ id: `x${i}`, name: 'x', homepage: link, sameAs: [link] })),
        sources: LINKS.map((link, i) => ({ id: `x${i}`, title: 'x', url: link })),
      }),
    );
    const refused = LINKS.filter((link) => safeLink(link) === undefined).length;
    expect(report.byCode).toEqual({ 'link-refused': refused * 5 + 1 });
    expect(dataset.sources.map((source) => source.url)).toEqual(LINKS);
    expect(dataset.organizations.map((one) => one.homepage)).toEqual(LINKS);
    expect(dataset.persons.map((one) => one.links)).toEqual(LINKS.map((link) => [link]));
  });
});

describe('text of extreme size', () => {
  it('is kept whole in the data and cut in the report, never in half a character', () => {
    const spaces = ' '.repeat(1_000_000);
    const marks = `e${'\u0301'.repeat(10_000)}`;
    const long = '𝒜'.repeat(4000);
    const { dataset, report }: { dataset: Dataset; report: ReturnType<typeof assembled>['report'] } =
      assembled(file({ events: [{ id: long, title: spaces, summary: marks, start: `x${long}` }] }));
    expect(dataset.events[0]).toMatchObject({ id: long, title: spaces, summary: marks });
    expect(report.issues[0]?.values['value']).toBe(`x${'𝒜'.repeat(99)}`);
  });
});

/** A text in two languages. */
function text(t: string): { readonly de: string; readonly en: string } {
  return { de: t, en: `${t}.` };
}

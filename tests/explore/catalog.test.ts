import { describe, expect, it } from 'vitest';
import { err, ok } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import { EMPTY_SITE } from '#domain/site.ts';
import { addressOf, loadOffer } from '#explore/catalog.ts';
import { fc } from '../property.ts';

const missing: Issue = { code: 'file-missing', severity: 'error', place: { file: 'x' }, values: {} };

function load(site: string | undefined, list: string | undefined) {
  return loadOffer(
    () => true,
    ({ address }) => {
      const text = address === 'site.json' ? site : list;
      return Promise.resolve(
        text === undefined ? err(missing) : ok({ bytes: encode(text), mediaType: undefined }),
      );
    },
  );
}

function encode(text: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(text);
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

const entry = {
  id: 'd',
  file: 'd.json',
  title: { de: 'Treffen' },
  counts: { events: 105 },
  license: { id: 'CC0-1.0' },
};

describe('the publisher’s files', () => {
  it('are read as the schemas describe them', async () => {
    const site = {
      title: { de: 'Ereignisse' },
      publisher: { name: 'Amt', url: 'https://amt.example/' },
      logo: { file: 'logo.svg', alt: 'Adler' },
      defaultDataset: 'd',
      defaultLanguage: 'de',
      dataHosts: ['data.example'],
    };
    const offer = await load(JSON.stringify(site), JSON.stringify({ datasets: [entry] }));
    expect(offer).toMatchObject({ ok: true, value: { site, datasets: [entry], faults: [] } });
  });

  it('may be missing but for the list', async () => {
    expect(await load(undefined, '{"datasets":[]}')).toEqual(
      ok({ site: EMPTY_SITE, datasets: [], faults: [] }),
    );
    expect(await load('{}', undefined)).toEqual(err(missing));
  });

  it('a list that is not JSON is a fault with its name', async () => {
    expect(await load('{}', '<!doctype html>')).toMatchObject({
      ok: false,
      error: { code: 'file-not-json', place: { file: 'datasets/index.json' } },
    });
  });

  it('what cannot be used is left out and named, the rest holds', async () => {
    const site = {
      title: 5,
      imprint: '',
      dataHosts: 'data.example',
      defaultLanguage: 'fr',
      publisher: { name: 'Amt' },
    };
    const list = { datasets: [{ id: 'a' }, entry, { ...entry, title: [], counts: { events: -1 } }, 7] };
    const offer = await load(JSON.stringify(site), JSON.stringify(list));
    if (!offer.ok) throw new Error('not read');
    expect(offer.value.site).toEqual({ ...EMPTY_SITE, publisher: { name: 'Amt', url: undefined } });
    expect(offer.value.datasets.map(({ id }) => id)).toEqual(['d']);
    expect(offer.value.faults).toEqual([
      'site.json/title',
      'site.json/imprint',
      'site.json/dataHosts',
      'datasets/index.json/datasets/0',
      'datasets/index.json/datasets/2/title',
      'datasets/index.json/datasets/2/counts/events',
      'datasets/index.json/datasets/2',
      'datasets/index.json/datasets/3',
    ]);
  });

  it('never break the page, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), async (site, list) => {
        const offer = await load(site, list);
        expect(offer.ok).toBe(true);
      }),
    );
    expect((await load('{"__proto__":{"title":"x"},"constructor":1}', '{"datasets":[]}')).ok).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the file of an entry', () => {
  it('lies beside the list, or at a whole address', () => {
    const at = (file: string) =>
      addressOf({
        ...entry,
        file,
        description: undefined,
        period: undefined,
        license: undefined,
        origin: undefined,
        bytes: undefined,
        sha256: undefined,
      });
    expect(at('d.json')).toBe('datasets/d.json');
    expect(at('https://data.example/d.json')).toBe('https://data.example/d.json');
  });
});

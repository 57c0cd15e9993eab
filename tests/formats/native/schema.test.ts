import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { OUTPUTS, compile } from '#formats/schema/compile.mjs';
import { readNative } from '#formats/native/read.ts';
import { assembled, bytes, raw } from '../../fixtures/raw.ts';
import { rawDataset } from '../../fixtures/arbitrary.ts';
import { fc } from '../../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const checker = (schema: string) =>
  new Ajv2020({ allowUnionTypes: true, strictTypes: true }).compile(Object(json(`public/schema/${schema}`)));

describe('the published schemas', () => {
  it('are the enforced ones: the committed checks are what the compiler makes of them (else: npm run schema)', () => {
    for (const output of OUTPUTS) expect(readFileSync(output.file, 'utf8')).toBe(compile(output));
  });

  it('compile to functions that need neither the compiler nor code made from strings', () => {
    const code = readFileSync('src/formats/native/compiled.js', 'utf8');
    expect(code).not.toMatch(/\brequire\b|\bimport\b|\beval\b|\bFunction\(/);
  });

  it('name no foreign host but the one that names the language of schemas', () => {
    for (const name of readdirSync('public/schema')) {
      const addresses = readFileSync(`public/schema/${name}`, 'utf8').match(/https?:[^"]*/g) ?? [];
      expect(
        addresses.filter((address) => address !== 'https://json-schema.org/draft/2020-12/schema'),
      ).toEqual([]);
    }
  });

  it('accept the published files', () => {
    expect(checker('encounters-1.0.schema.json')(json('public/datasets/mittelstand-digital.json'))).toBe(
      true,
    );
    expect(checker('site.schema.json')(json('public/site.json'))).toBe(true);
    expect(checker('index.schema.json')(json('public/datasets/index.json'))).toBe(true);
  });

  it('accept what generated files hold, and find what the reader finds', () => {
    const check = checker('encounters-1.0.schema.json');
    fc.assert(
      fc.property(
        rawDataset({ events: 4, others: 3 }),
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('title', 'start', 'participants', 'topics', 'quotes', 'place', 'summary'),
        (file, value, field) => {
          expect(check(file)).toBe(true);
          const changed = { ...file, events: [{ id: 'x', title: 'x', [field]: value }] };
          const read = readNative(bytes(changed), { file: 'x.json' });
          const found = read.ok ? read.value.found.byCode.size : 1;
          expect(found === 0).toBe(check(changed));
        },
      ),
    );
  });
});

describe('the list of data sets', () => {
  it('states the file as it is', () => {
    const list = readFileSync('public/datasets/index.json', 'utf8');
    const file = readFileSync('public/datasets/mittelstand-digital.json');
    expect(list).toContain(`"sha256": "${createHash('sha256').update(file).digest('hex')}"`);
    expect(list).toContain(`"bytes": ${file.length}`);
    const { dataset } = assembled(file.toString());
    const { id, title, description, temporalCoverage: period } = dataset.metadata;
    const counts = {
      events: dataset.events.length,
      persons: dataset.persons.length,
      organizations: dataset.organizations.length,
    };
    const others = {
      places: dataset.places.length,
      topics: dataset.topics.length,
      sources: dataset.sources.length,
    };
    const entry = { id, title, description, period, counts: { ...counts, ...others } };
    expect(JSON.parse(list)).toMatchObject({ datasets: [entry] });
  });
});

describe('what is refused as a whole', () => {
  it.each([
    ['a list', '[]', 'format-not-dataset', 'array'],
    ['a text', '"x"', 'format-not-dataset', 'string'],
    ['null', 'null', 'format-not-dataset', 'null'],
    ['another object', '{"type":"FeatureCollection","features":[]}', 'format-not-dataset', 'type, features'],
    ['events that are no list', '{"metadata":{},"events":{}}', 'format-not-dataset', 'metadata, events'],
    ['version 2', JSON.stringify(raw({ metadata: { formatVersion: '2.0' } })), 'format-newer', '2.0'],
    ['version 0', JSON.stringify(raw({ metadata: { formatVersion: '0.9' } })), 'format-unknown', '0.9'],
    [
      'a version that is none',
      JSON.stringify(raw({ metadata: { formatVersion: 'new' } })),
      'format-unknown',
      'new',
    ],
    [
      'a version that is a number',
      '{"metadata":{"formatVersion":1},"events":[]}',
      'format-unknown',
      'number',
    ],
  ])('%s', (...[, text, code, found]) => {
    const read = readNative(bytes(text), { file: 'a.json' });
    expect(read).toMatchObject({ ok: false, error: { code, severity: 'error', values: { found } } });
  });

  it('but not an object without anything else than events, nor data sent as something else', () => {
    expect(readNative(bytes('{"events":[]}'), { file: 'a.json' })).toMatchObject({ ok: true });
    const read = readNative(bytes(raw()), { file: 'a.json', mediaType: 'text/html' });
    expect(read.ok && [...read.value.found.byCode]).toEqual([['media-type', 1]]);
  });
});

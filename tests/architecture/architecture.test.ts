// The shape of src: import table, cycles, homes of browser powers, length of files. docs say why; so does a failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check, checkHabits, sentence } from './check.ts';
import { floors } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('src', () => {
  const files = read(join(root, 'src'));

  test('files are looked at', () => {
    expect(files.size).toBeGreaterThan(0);
    const imports = [...files.values()].filter((text) => /^import /m.test(text));
    expect(imports.length).toBeGreaterThan(0);
  });

  test('the table holds', () => {
    expect(check(files).map(sentence)).toEqual([]);
  });

  test('package.json names every floor that exists, and no other', () => {
    const parts: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = Object.entries((parts as { readonly imports: Readonly<Record<string, string>> }).imports);
    for (const [name, path] of named) {
      expect(path).toBe(`./src/${name.slice(1)}`);
      expect(Object.keys(floors)).toContain(name.slice(1, -2));
    }
    const existing = Object.keys(floors).filter((floor) => existsSync(join(root, 'src', floor)));
    expect(named.map(([name]) => name.slice(1, -2))).toEqual(expect.arrayContaining(existing));
  });
});

test('tests keep the same habits: typed, nothing silenced, short files', () => {
  const files = read(join(root, 'tests'));
  expect(files.size).toBeGreaterThan(0);
  expect([...files].flatMap(([path, text]) => checkHabits(`tests/${path}`, text)).map(sentence)).toEqual([]);
});

describe('every rule can fail', () => {
  // Put together so that this very file is not found to silence anything.
  const silenced = ['@ts', 'ignore'].join('-');
  const disabled = ['oxlint', 'disable'].join('-');
  const broken: readonly (readonly [rule: string, file: string, text: string])[] = [
    ['floors', 'helpers/x.ts', ''],
    ['floors', 'x.ts', ''],
    ['import table', 'base/x.ts', "import type { Event } from '#domain/event.ts';"],
    ['import table', 'domain/x.ts', "import { build } from '#engine/build.ts';"],
    ['import table', 'formats/x.ts', "import { assemble } from '#dataset/assemble.ts';"],
    ['import table', 'dataset/x.ts', "export type { Row } from '#formats/csv/read.ts';"],
    ['import table', 'engine/x.ts', "let scale: import('#scene/scale.ts').Scale;"],
    ['import table', 'worker/x.ts', "import { words } from '#i18n/words.ts';"],
    ['import table', 'scene/x.ts', "import { evaluate } from '#engine/evaluate.ts';"],
    ['import table', 'scene/x.ts', "import { words } from '#i18n/words.ts';"],
    ['import table', 'i18n/x.ts', "import type { Result } from '#engine/result.ts';"],
    ['import table', 'ui/x.tsx', "import type { Event } from '#domain/event.ts';"],
    ['import table', 'explore/x.ts', "import { host } from '#worker/host.ts';"],
    ['import table', 'explore/x.ts', "import type { Host } from '#worker/host.ts';"],
    ['import table', 'parts/x.tsx', "import { view } from '#views/list/manifest.ts';"],
    ['import table', 'views/list/x.tsx', "const shell = import('#app/shell.tsx');"],
    ['import table', 'app/x.tsx', "import type { Result } from '#engine/result.ts';"],
    ['import table', 'ui/x.tsx', "const views = import.meta.glob('../views/*/manifest.ts');"],
    ['views', 'views/list/x.tsx', "import { row } from '#views/map/row.ts';"],
    ['views', 'views/list/x.tsx', "import { row } from '../map/row.ts';"],
    ['views', 'views/shared.tsx', ''],
    ['import form', 'views/list/rows/x.tsx', "import { row } from '../../map/row.ts';"],
    ['import form', 'domain/x.ts', "import { assert } from '../base/assert.ts';"],
    ['import form', 'domain/x.ts', "import { assert } from '#base/assert';"],
    ['import form', 'scene/x.ts', "import './x.css';"],
    ['imports', 'app/x.ts', 'const page = import(name);'],
    ['packages', 'base/x.ts', "import { utcDay } from 'd3-time';"],
    ['packages', 'engine/x.ts', "import { useState } from 'react';"],
    ['packages', 'engine/x.ts', "import { readFileSync } from 'node:fs';"],
    ['barrels', 'ui/index.ts', "export { Button } from './button.tsx';"],
    ['barrels', 'ui/all.ts', "export * from './button.tsx';"],
    ['default exports', 'ui/x.tsx', 'export default function X() { return null; }'],
    ['default exports', 'ui/x.tsx', 'const x = 1; export default x;'],
    ['default exports', 'ui/x.tsx', 'const x = 1; export { x as default };'],
    ['any', 'base/x.ts', 'export function f(x: any) { return x; }'],
    ['any', 'base/x.ts', 'export const x = JSON.parse("1") as any[];'],
    ['suppressions', 'base/x.ts', `// ${silenced}\nexport const x = 1;`],
    ['suppressions', 'base/x.ts', `/* ${disabled} */`],
    ['length', 'base/x.ts', 'export const x = 1;\n'.repeat(351)],
    ['length', 'i18n/de/x.ts', `export function f() {\n${'f();\n'.repeat(351)}}`],
    ['home of worker and network', 'views/list/x.ts', 'export const w = new Worker(url);'],
    ['home of worker and network', 'worker/x.ts', 'export const answer = await fetch(address);'],
    ['home of worker and network', 'app/x.ts', 'export const answer = await globalThis.fetch(address);'],
    ['home of worker and network', 'app/x.ts', 'run({ fetch });'],
    ['home of worker and network', 'explore/clients.ts', 'export const w = new Worker(url);'],
    ['home of parsing of addresses', 'domain/x.ts', 'export const host = new URL(text).host;'],
    ['home of parsing of addresses', 'app/x.ts', 'export const ok = URL.canParse(text);'],
    ['home of parsing of addresses', 'parts/x.ts', 'export const p = new URLSearchParams(text);'],
    ['home of canvas context', 'parts/x.tsx', "export const c = canvas.getContext('2d');"],
    ['home of canvas context', 'parts/x.tsx', "export const c = canvas['getContext']('2d');"],
    ['home of storage', 'explore/x.ts', "localStorage.setItem('a', 'b');"],
    ['home of storage', 'explore/x.ts', "window.localStorage.setItem('a', 'b');"],
    ['home of storage', 'explore/x.ts', "document.cookie = 'a=b';"],
    ['home of clock', 'engine/x.ts', 'export const now = Date.now();'],
    ['home of clock', 'engine/x.ts', 'export const now = new Date();'],
    ['home of clock', 'engine/x.ts', 'export const now = performance.now();'],
    ['home of document title', 'views/list/x.ts', "document.title = 'List';"],
    ['home of formats of a locale', 'parts/x.tsx', 'export const f = new Intl.NumberFormat();'],
    ['home of formats of a locale', 'engine/x.ts', 'export const c = a.localeCompare(b);'],
    ["home of the visitor's files", 'app/x.ts', 'export const reader = new FileReader();'],
    ["home of the visitor's files", 'parts/x.tsx', 'export const i = <input type="file" />;'],
  ];

  test.each(broken)('%s: %s %s', (rule, file, text) => {
    const findings = check(new Map([[file, text]]));
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    for (const finding of findings) {
      expect(sentence(finding)).toContain(`${file}:`);
      expect(finding.reason.length).toBeGreaterThan(10);
    }
  });

  test('cycles: between two files by a type, among three, and of a file with itself', () => {
    const two = [
      ['domain/a.ts', "import type { B } from './b.ts';"],
      ['domain/b.ts', "import type { A } from '#domain/a.ts';"],
    ] as const;
    const three = [
      ['ui/a.tsx', "import { b } from './b.tsx';"],
      ['ui/b.tsx', "const c = import('./c.tsx');"],
      ['ui/c.tsx', "export { a } from './a.tsx';"],
    ] as const;
    const self = [['base/a.ts', "import { a } from './a.ts';"]] as const;
    for (const files of [two, three, self]) {
      expect(check(new Map(files)).map((finding) => finding.rule)).toContain('cycles');
    }
  });

  test('habits of tests', () => {
    expect(checkHabits('tests/x.ts', 'let x: any;').map((finding) => finding.rule)).toEqual(['any']);
    expect(checkHabits('tests/x.ts', '\n'.repeat(400)).map((finding) => finding.rule)).toEqual(['length']);
  });
});

test('what is allowed passes', () => {
  const files = new Map([
    ['base/result.ts', 'export interface Ok { readonly fetch: number }\nexport const day = new Date(0);'],
    ['base/link.ts', 'export const link = new URL("https://example.org/");'],
    ['domain/event.ts', "import { day } from '#base/result.ts';\nimport type { Place } from './place.ts';"],
    ['domain/place.ts', 'export interface Place { readonly title: string }'],
    ['engine/result.ts', "import type { Place } from '#domain/place.ts';\nexport type R = Place;"],
    [
      'scene/lanes.ts',
      "import type { R } from '#engine/result.ts';\nimport { type R as S } from '#engine/result.ts';",
    ],
    ['scene/paint/open.ts', "export const open = (canvas: HTMLCanvasElement) => canvas.getContext('2d');"],
    ['worker/protocol.ts', "import type { R } from '#engine/result.ts';\nexport const version = 1;"],
    ['worker/entry.ts', "import { version } from './protocol.ts';"],
    [
      'explore/client.ts',
      "import url from '#worker/entry.ts?worker&url';\nimport { version } from '#worker/protocol.ts';\nnew Worker(url); fetch(url);",
    ],
    ['app/start.ts', 'export const start = (fetch: () => void) => fetch();'],
    ['explore/address/read.ts', 'export const p = new URLSearchParams("a=b");'],
    ['i18n/de/y.ts', `export const de = {\n${'  a: 1,\n'.repeat(400)}};`],
    ['i18n/numbers.ts', 'export const f = new Intl.NumberFormat("de");'],
    ['ui/button.tsx', "import { useState } from 'react';\nimport styles from './button.module.css';"],
    [
      'views/list/rows/row.tsx',
      "import { list } from '../list.tsx';\nexport const url = URL.createObjectURL(list);",
    ],
    [
      'views/list/list.tsx',
      "import { link } from '#base/link.ts';\nexport const list = (worker: Worker) => link;",
    ],
    ['views/intake/drop.tsx', 'export const i = <input type="file" />;'],
    [
      'app/views.ts',
      "export const views = import.meta.glob('../views/*/manifest.ts');\ndocument.title = 'x';",
    ],
  ]);
  expect(check(files).map(sentence)).toEqual([]);
});

function read(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.split(sep).includes('fixtures'))
    .map((name) => name.split(sep).join('/'))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

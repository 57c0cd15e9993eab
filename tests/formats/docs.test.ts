import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembled } from '../fixtures/raw.ts';

const formats = readFileSync('docs/formats.md', 'utf8');
const publishing = readFileSync('docs/publishing.md', 'utf8');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(`public/schema/${name}`, 'utf8')) as Schema;
}

/** The rows of the table below a heading: field -> [is it bold, the whole row]. */
function rows(text: string): ReadonlyMap<string, readonly [required: boolean, row: string]> {
  const found = text.split('\n').flatMap((row) => {
    const cell = /^\| (\*\*)?`(\w+)`/.exec(row);
    return cell?.[2] === undefined ? [] : [[cell[2], [cell[1] !== undefined, row]] as const];
  });
  return new Map(found);
}

function chapter(text: string, heading: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

const native = read('encounters-1.0.schema.json');
const definitions = native.$defs ?? {};
const events = chapter(formats, 'events').split('Each of the `participants`');

const CHAPTERS: readonly (readonly [definition: string, text: string])[] = [
  ['metadata', chapter(formats, 'metadata')],
  ['event', events[0] ?? ''],
  ['participant', events[1] ?? ''],
  ...['person', 'organization', 'place', 'topic', 'source'].map(
    (name) => [name, chapter(formats, `${name}s`)] as const,
  ),
];

/** Fields whose inner fields and words stand in a table of their own. */
const ELSEWHERE: readonly string[] = ['participants', 'presenceDefault'];

/** What is no fault of an example that stands alone. */
const ALONE: readonly string[] = [
  'reference-dangling',
  'coordinates-invalid',
  'participation-empty',
  'presence-default',
  'role-unused',
];

describe('docs/formats.md', () => {
  it.each(CHAPTERS)('lists every field of %s, no other, the required ones in bold', (name, text) => {
    const schema = definitions[name];
    const table = rows(text);
    expect([...table.keys()].toSorted()).toEqual(Object.keys(schema?.properties ?? {}).toSorted());
    const bold = [...table].filter(([, [required]]) => required).map(([field]) => field);
    expect(bold.toSorted()).toEqual([...(schema?.required ?? [])].toSorted());
  });

  it.each(CHAPTERS)('names the inner fields and allowed words of %s', (name, text) => {
    const missing = Object.entries(definitions[name]?.properties ?? {}).flatMap(([field, inner]) => {
      const row = rows(text).get(field)?.[1] ?? '';
      const words = ELSEWHERE.includes(field) ? [] : [...innerFields(inner), ...(resolve(inner).enum ?? [])];
      return words.filter((word) => !row.includes(`\`${word}\``)).map((word) => `${field}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it('gives an example of every field that the reader takes without a word', () => {
    const faults = CHAPTERS.flatMap(([name, text]) =>
      [...rows(text)].flatMap(([field, [, row]]) => {
        const example = row.split(' | ').at(-1)?.replace(/ \|$/, '').replace(/^`|`$/g, '') ?? '';
        const value: unknown = JSON.parse(example);
        const { issues } = assembled(fileWith(name, { [field]: value })).report;
        return issues
          .filter(({ code }) => !ALONE.includes(code))
          .map(({ code }) => `${name} ${field}: ${code}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('opens with an example that is whole and sound', () => {
    const example = /```json\n([\s\S]*?)```/.exec(formats)?.[1] ?? '';
    const { dataset, report } = assembled(example);
    expect(report.issues).toEqual([]);
    expect(dataset.events[0]?.participations.map((one) => one.presence)).toEqual(['attended', 'quoted']);
  });
});

describe('docs/publishing.md', () => {
  it('lists every field of site.json', () => {
    const fields = Object.keys(read('site.schema.json').$defs?.['site']?.properties ?? {}).filter(
      (name) => name !== '$schema',
    );
    expect([...rows(publishing).keys()].toSorted()).toEqual(fields.toSorted());
  });

  it('shows every field of an entry of the list', () => {
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(publishing)?.[1] ?? '') as {
      readonly datasets: readonly object[];
    };
    const fields = Object.keys(read('index.schema.json').$defs?.['entry']?.properties ?? {});
    expect(Object.keys(example.datasets[0] ?? {}).toSorted()).toEqual(fields.toSorted());
  });
});

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : { ...definitions[name], ...schema };
}

function innerFields(schema: Schema): readonly string[] {
  const { properties, items } = resolve(schema);
  return Object.keys(properties ?? (items === undefined ? {} : (resolve(items).properties ?? {})));
}

/** A file in which one record of a kind has this field and what it needs besides. */
function fileWith(name: string, field: object): object {
  const required = definitions[name]?.required ?? [];
  const named = Object.fromEntries(required.map((key) => [key, 'x']));
  const metadata = { id: 'x', formatVersion: '1.0', title: 'x' };
  if (name === 'metadata') return { metadata: { ...metadata, ...field }, events: [] };
  if (name === 'event') return { metadata, events: [{ ...named, ...field }] };
  if (name === 'participant') return { metadata, events: [{ id: 'x', title: 'x', participants: [field] }] };
  return { metadata, events: [], [`${name}s`]: [{ ...named, ...field }] };
}

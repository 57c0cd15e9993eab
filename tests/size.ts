// npm run size, after npm run build: what the first page costs, measured on the files of dist.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Kilobytes (1,000 bytes) of JavaScript after gzip that the first page may load. */
const budget = 150;

/** Chunks that the first page asks for at once although they are split: matched against the file name. */
const firstViews = [/^timeline-/, /^entry-/];

const dist = process.env['ENCOUNTERS_DIST'] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

test(`the JavaScript of the first page stays within ${budget} kB after gzip`, () => {
  const assets = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const named = entries().concat(assets.filter((name) => firstViews.some((pattern) => pattern.test(name))));
  const first = closure(named);
  const rows = assets.map((name) => ({
    name,
    first: first.has(name) ? 'first page' : 'later',
    kB: round(gzipSync(readFileSync(join(dist, 'assets', name))).length / 1000),
  }));
  const total = round(rows.filter((row) => row.first === 'first page').reduce((sum, row) => sum + row.kB, 0));
  const table = rows
    .toSorted((a, b) => a.first.localeCompare(b.first) || b.kB - a.kB)
    .map((row) => `${row.kB.toFixed(1).padStart(8)} kB  ${row.first.padEnd(10)}  ${row.name}`);
  console.log([...table, `${total.toFixed(1).padStart(8)} kB  on the first page, of ${budget}`].join('\n'));

  expect(entries().length, 'scripts named by index.html').toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(budget);
});

function entries(): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

/** The chunks named and everything they import statically. */
function closure(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const text = readFileSync(join(dist, 'assets', name), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      open.push(posix.normalize(match[1] ?? ''));
    }
  }
  return seen;
}

function round(kB: number): number {
  return Math.round(kB * 10) / 10;
}

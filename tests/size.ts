// npm run size, after npm run build: what the first page costs, measured on the files of dist. The browser counts the same
// from its requests (tests/browser/budget.test.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Kilobytes (1,000 bytes) of JavaScript after gzip. */
const budget = { main: 190, worker: 60 };

/** Chunks that the first page asks for at once although they are split: matched against the file name. */
const firstViews = [/^view-/, /^panel-/];
const workers = /^entry-/;

const dist = process.env['ENCOUNTERS_DIST'] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

interface Row {
  readonly name: string;
  readonly use: 'main' | 'worker' | 'later';
  readonly kB: number;
}

test(`the JavaScript of the first page: at most ${budget.main} kB, its worker ${budget.worker} kB, after gzip`, () => {
  const rows = measure();
  const total = (use: Row['use']): number =>
    round(rows.filter((row) => row.use === use).reduce((sum, { kB }) => sum + kB, 0));
  const lines = rows
    .toSorted((a, b) => a.use.localeCompare(b.use) || b.kB - a.kB)
    .map(({ kB, use, name }) => line(kB, use, name));
  console.log(
    [
      ...lines,
      line(total('main'), 'main', `of ${budget.main}`),
      line(total('worker'), 'worker', `of ${budget.worker}`),
    ].join('\n'),
  );

  expect(entries().length, 'scripts named by index.html').toBeGreaterThan(0);
  expect(total('worker'), 'a worker was built').toBeGreaterThan(0);
  expect(total('main')).toBeLessThanOrEqual(budget.main);
  expect(total('worker')).toBeLessThanOrEqual(budget.worker);
});

function measure(): readonly Row[] {
  const assets = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const first = closure([
    ...entries(),
    ...assets.filter((name) => firstViews.some((pattern) => pattern.test(name))),
  ]);
  return assets.map((name) => ({
    name,
    use: workers.test(name) ? 'worker' : first.has(name) ? 'main' : 'later',
    kB: round(gzipSync(readFileSync(join(dist, 'assets', name))).length / 1000),
  }));
}

function line(kB: number, use: string, name: string): string {
  return `${kB.toFixed(1).padStart(8)} kB  ${use.padEnd(6)}  ${name}`;
}

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

// What the first page costs, counted from the requests of a real browser. Sizes are the same on every machine; times are
// not, and stand in tests/bench/start.bench.ts.
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './test.ts';
import { at, visit } from './visit.ts';

/** Kilobytes of 1,000 bytes; scripts after gzip, fonts as they are. */
const budget = { main: 190, worker: 60, fonts: 120 };

interface Loaded {
  readonly name: string;
  readonly kind: 'main' | 'worker' | 'font' | 'other';
  readonly bytes: number;
}

async function load(page: Page, address: string): Promise<readonly Loaded[]> {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await visit(page, address);
  const workers = new Set(page.workers().map((worker) => worker.url()));
  return Promise.all(answers.map((answer) => measure(answer, workers)));
}

async function measure(answer: Response, workers: ReadonlySet<string>): Promise<Loaded> {
  const url = answer.url();
  const body = await answer.body();
  const name = url.slice(url.lastIndexOf('/') + 1);
  if (/\.m?js(\?|$)/.test(url))
    return { name, kind: workers.has(url) ? 'worker' : 'main', bytes: gzipSync(body).length };
  if (/\.woff2?$/.test(url)) return { name, kind: 'font', bytes: body.length };
  return { name, kind: 'other', bytes: body.length };
}

function sum(loaded: readonly Loaded[], kind: Loaded['kind']): number {
  return loaded.filter((one) => one.kind === kind).reduce((total, { bytes }) => total + bytes, 0) / 1000;
}

function table(loaded: readonly Loaded[]): string {
  return loaded
    .map(({ name, kind, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${kind.padEnd(6)} ${name}`)
    .join('\n');
}

test('scripts and fonts until the timeline stands', async ({ page }) => {
  const loaded = await load(page, at());
  console.log(table(loaded));
  expect(page.workers()).toHaveLength(1);
  expect(sum(loaded, 'worker'), 'worker').toBeGreaterThan(5);
  expect(sum(loaded, 'main'), 'main thread').toBeLessThanOrEqual(budget.main);
  expect(sum(loaded, 'worker'), 'worker').toBeLessThanOrEqual(budget.worker);
  expect(sum(loaded, 'font'), 'fonts').toBeLessThanOrEqual(budget.fonts);
});

for (const path of [
  'event/besuch-kompetenzzentrum-hannover-2019',
  'person/peter-altmaier',
  'organization/bmwi',
]) {
  test(`the first page may be ${path}, at the same price`, async ({ page }) => {
    const loaded = await load(page, at(path));
    expect(sum(loaded, 'main'), table(loaded)).toBeLessThanOrEqual(budget.main);
    expect(sum(loaded, 'font'), table(loaded)).toBeLessThanOrEqual(budget.fonts);
  });
}

test('nothing is loaded twice, and the data set once', async ({ page }) => {
  const loaded = await load(page, at());
  const names = loaded.map(({ name }) => name);
  expect(names.filter((name) => name === 'mittelstand-digital.json')).toHaveLength(1);
  // The worker and its script may be asked for ahead of time: once as a hint, once by itself.
  const twice = names.filter(
    (name, index) =>
      names.indexOf(name) !== index && !loaded.some((one) => one.name === name && one.kind === 'worker'),
  );
  expect(twice).toEqual([]);
});

test('the layout does not shift while the page builds up', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0;
    Object.assign(window, { shiftOf: () => shift });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['timeline', 'person/peter-altmaier']) {
    await page.goto('about:blank');
    await visit(page, at(path));
    await page.waitForTimeout(500);
    expect(
      await page.evaluate(() => (window as unknown as { shiftOf(): number }).shiftOf()),
      path,
    ).toBeLessThanOrEqual(0.05);
  }
});

// From navigation to idle() of the built application, and what a slow phone sees. Needs npm run build. Times depend on the
// machine and are printed, not asserted; what they are held against is printed beside them.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as browserType, type Browser, type Page } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, flags } from '../browser/chromium.ts';
import { median, say } from './clock.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = process.env['ENCOUNTERS_DIST'] ?? join(root, 'dist');
const RUNS = 5;

let server: PreviewServer;
let browser: Browser;
let address = '';

beforeAll(async () => {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('nothing to measure: npm run build first');
  server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: dist },
    preview: { port: 0, strictPort: false },
  });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await browserType.launch({ executablePath: chromium(), args: [...flags] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('navigation to idle, desk', async () => {
  const times = await repeat(async (page) => standing(page));
  say(`start, desk: idle after ${list(times)} ms, median ${median(times).toFixed(0)} (at most 1000)`);
  expect(times).toHaveLength(RUNS);
});

test('first paint, CPU four times slower, slow 4G', async () => {
  const paints: number[] = [];
  const shifts: number[] = [];
  const idles = await repeat(async (page) => {
    await slow(page);
    const idle = await standing(page);
    const { paint, shift } = await seen(page);
    paints.push(paint);
    shifts.push(shift);
    return idle;
  });
  say(
    `start, slow phone: largest contentful paint ${list(paints)} ms, median ${median(paints).toFixed(0)} (at most 2500)`,
  );
  say(`start, slow phone: layout shift ${shifts.map((shift) => shift.toFixed(3)).join(' ')} (at most 0.05)`);
  say(`start, slow phone: idle after ${list(idles)} ms, median ${median(idles).toFixed(0)}`);
  expect(Math.max(...shifts)).toBeLessThanOrEqual(0.05);
});

function list(times: readonly number[]): string {
  return times.map((time) => time.toFixed(0)).join(' ');
}

/** Each run in a context of its own: nothing is cached. */
async function repeat(run: (page: Page) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(observe);
    times.push(await run(page));
    await context.close();
  }
  return times;
}

/** Milliseconds from navigation to idle(), by the page's own clock. */
async function standing(page: Page): Promise<number> {
  await page.goto(`${address}#/mittelstand-digital/timeline`);
  await page.waitForFunction(() => 'encounters' in window);
  return page.evaluate(async () => {
    await (window as unknown as { encounters: { idle(): Promise<void> } }).encounters.idle();
    return performance.now();
  });
}

/** Slow 4G as Lighthouse defines it: 1.6 Mbit/s, 150 ms. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

/** Runs in the page before anything else. */
function observe(): void {
  const seen = { paint: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((entries) => {
    for (const { startTime } of entries.getEntries()) seen.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function seen(page: Page): Promise<{ readonly paint: number; readonly shift: number }> {
  return page.evaluate(() => (window as unknown as { seen: { paint: number; shift: number } }).seen);
}

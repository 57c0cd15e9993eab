// Every browser test imports `test` or `walk` and `expect` from here. A page that breaks the policy, logs an error, throws, or
// asks a foreign origin for anything fails its test, whatever the test was about.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import process from 'node:process';
import axe, { type AxeResults, type Result } from 'axe-core';

declare global {
  interface Window {
    /** Set by the guard below; the page itself never reads it. */
    reportPolicyViolation?: (sentence: string) => void;
  }
}

interface Guard {
  /**
   * For a test that provokes a fault on purpose: faults that match are let through, and the test fails if none came.
   * Everything else stays forbidden.
   */
  allow(pattern: RegExp): void;
}

export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const allowed: RegExp[] = [];
      await watch(context, new URL(baseURL ?? 'http://127.0.0.1/').origin);
      listeners.set(context, (fault) => faults.push(fault));
      await use({ allow: (pattern) => allowed.push(pattern) });
      await settle(context);
      const left = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      const missed = allowed.filter((pattern) => !faults.some((fault) => pattern.test(fault))).map(String);
      expect(left, 'policy violations, errors and foreign requests of the pages of this test').toEqual([]);
      expect(missed, 'faults this test meant to provoke and did not').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * For tests that only look about: one page per process, never loaded anew, brought back to the start before each. Whoever
 * changes what outlives an address (theme, storage, window, what the server sends) needs `test`.
 */
export const walk = test.extend<object, { readonly ground: Page }>({
  ground: [
    async ({ browser }, provide) => {
      const baseURL = `http://127.0.0.1:${process.env['ENCOUNTERS_PORT'] ?? ''}/`;
      const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
      await provide(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ ground }, provide) => {
    await provide(ground.context());
  },
  page: async ({ ground }, provide) => {
    await provide(ground);
    await leave(ground);
  },
});

/** Out of every dialog, field and search, and away from every address. */
async function leave(page: Page): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.goto('./#/no-such-data-set');
  await idle(page);
}

export { expect };

/** Resolves when nothing is pending: data loaded, questions answered, fonts there, picture drawn. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => 'encounters' in window);
  await page.evaluate(() =>
    (window as unknown as { encounters: { idle(): Promise<void> } }).encounters.idle(),
  );
}

/** What axe cannot know, each with its reason: the one list of exceptions. */
const exceptions: readonly { readonly rule: string; readonly selector: string }[] = [
  // 2.5.8 allows small targets with an equivalent control: the typed dates beside the overview for the handles of its
  // brush, which come as near to each other as the time is short; "Read as list" for the mark that has the focus.
  { rule: 'target-size', selector: '[role="slider"]' },
  { rule: 'target-size', selector: '[role="application"] button[aria-pressed]' },
];

/** The levels promised: WCAG 2.0, 2.1 and 2.2, A and AA. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page as it is. `page.evaluate` goes through the debugger, so it passes the policy and
 * Trusted Types without weakening either.
 */
export async function checkAxe(page: Page): Promise<readonly Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([tags, known]) => {
      const { axe: tool } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const results = await tool.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
      const isKnown = (rule: string, path: string): boolean =>
        known.some(
          (one) => one.rule === rule && document.querySelector(path)?.matches(one.selector) === true,
        );
      return results.violations
        .map((violation) => ({
          ...violation,
          nodes: violation.nodes.filter(({ target }) => !isKnown(violation.id, String(target[0]))),
        }))
        .filter(({ nodes }) => nodes.length > 0);
    },
    [levels, exceptions] as const,
  );
}

/** Who hears of the faults of a context: the test that uses it. */
const listeners = new WeakMap<BrowserContext, (fault: string) => void>();
const watched = new WeakSet<BrowserContext>();

async function watch(context: BrowserContext, origin: string): Promise<void> {
  if (watched.has(context)) return;
  watched.add(context);
  const report = (fault: string): void => listeners.get(context)?.(fault);
  await context.exposeFunction('reportPolicyViolation', report);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const where = `${event.sourceFile}:${event.lineNumber}`;
      window.reportPolicyViolation?.(
        `policy ${event.effectiveDirective} blocked ${event.blockedURI} at ${where}`,
      );
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => report(`uncaught error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:';
    if (!local && url.origin !== origin) report(`foreign request: ${request.url()}`);
  });
}

/** One turn of every open page: what it reported before has then arrived. */
async function settle(context: BrowserContext): Promise<void> {
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  await Promise.all(context.pages().map((page) => page.evaluate(turn).catch(() => undefined)));
}

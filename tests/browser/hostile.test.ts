// Hostile text through every text field of the native format, on every screen: it stays text. Nothing runs, nothing is
// asked for, nothing moves.
import type { BrowserContext, Page } from '@playwright/test';
import { HOSTILE_TEXTS as OTHERS } from '../fixtures/hostile.ts';
import {
  fires,
  HOSTILE_ADDRESSES,
  HOSTILE_TEXTS,
  hostileDataset,
  packedDataset,
  watchFires,
} from './hostile.ts';
import { focusMark, words } from './screen.ts';
import { inputs, serve } from './serve.ts';
import { expect, idle, test } from './test.ts';
import { at, visit } from './visit.ts';

const TEXTS = [...HOSTILE_TEXTS, ...OTHERS];

test('the detector works: the same texts as markup in a page without a policy do fire', async ({
  browser,
}) => {
  const context = await browser.newContext({ offline: true });
  await watchFires(context);
  const page = await context.newPage();
  const ran: string[] = [];
  for (const text of HOSTILE_TEXTS) {
    await page.goto('about:blank');
    await page.setContent(text).catch(() => undefined);
    await page.waitForTimeout(20);
    if ((await fires(page).catch(() => ['gone'])).length > 0) ran.push(text);
  }
  await context.close();
  expect(ran.length).toBeGreaterThanOrEqual(15);
});

/** What a page must not hold after data were shown on it. */
async function expectInert(page: Page, origin: string): Promise<void> {
  expect(await fires(page)).toEqual([]);
  expect(page.frames()).toHaveLength(1);
  expect(new URL(page.url()).origin).toBe(origin);
  const found = await page.evaluate(() => {
    const own = new Set(['SCRIPT', 'LINK', 'META']);
    const foreign = [
      ...document.querySelectorAll(
        'script, link, meta, base, iframe, object, embed, style, form[action], img',
      ),
    ].filter((element) => !(own.has(element.tagName) && document.head.contains(element)));
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    return {
      foreign: foreign.map(({ tagName }) => tagName),
      handlers: handlers.map(({ tagName }) => tagName),
    };
  });
  expect(found).toEqual({ foreign: [], handlers: [] });
  expect(await unsafeLinks(page)).toEqual([]);
}

/** Only http, https and mailto become links, and those give nothing away; everything else stays text. */
function unsafeLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], area[href]')].flatMap((link) => {
      const written = link.getAttribute('href') ?? '';
      if (written.startsWith('#/')) return [];
      const { protocol, username, origin } = new URL(written, document.baseURI);
      const web = protocol === 'http:' || protocol === 'https:';
      const rel = (link.getAttribute('rel') ?? '').split(' ');
      const closed = rel.includes('noopener') && rel.includes('noreferrer');
      const own = web && origin === window.location.origin;
      return (web || protocol === 'mailto:') && username === '' && (closed || own || protocol === 'mailto:')
        ? []
        : [written];
    }),
  );
}

async function prepare(context: BrowserContext, texts: readonly string[]): Promise<void> {
  await watchFires(context);
  await serve(context, { data: hostileDataset(texts) });
}

test('timeline, filters, panel, dialogs and list, in every kind of row', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  await prepare(context, TEXTS);
  for (const lanes of ['type', 'person', 'organization', 'topic', 'place', 'none']) {
    await visit(page, at('timeline', `lanes=${lanes}`));
    await expectInert(page, origin);
  }
  for (const heading of await page.getByRole('heading', { level: 3 }).getByRole('button').all()) {
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  }
  await focusMark(page).focus();
  for (let n = 0; n < 10; n += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await idle(page);
  await expectInert(page, origin);
  await page.getByText(words.timeline.list.open).first().click();
  await idle(page);
  await expectInert(page, origin);
  await page.getByRole('button', { name: /found in the data/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectInert(page, origin);
  await page.keyboard.press('Escape');
  await page.locator('header button[aria-haspopup="dialog"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectInert(page, origin);
});

for (const kind of ['event', 'person', 'organization'] as const) {
  test(`every page of kind ${kind}`, async ({ page, context, baseURL }) => {
    test.setTimeout(600_000);
    const origin = new URL(baseURL ?? '').origin;
    await prepare(context, TEXTS);
    for (const [n] of TEXTS.entries()) {
      await visit(page, at(`${kind}/${kind}-${n}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectInert(page, origin);
    }
  });
}

test('shown as it is written, character by character', async ({ page, context }) => {
  await prepare(context, HOSTILE_TEXTS);
  for (const [n, text] of HOSTILE_TEXTS.entries()) {
    await visit(page, at(`event/event-${n}`));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(text);
  }
});

test('text fields of the address and of the search do not fire either', async ({
  page,
  context,
  baseURL,
}) => {
  await watchFires(context);
  const origin = new URL(baseURL ?? '').origin;
  const texts = HOSTILE_TEXTS.map(encodeURIComponent);
  for (const text of texts) await visit(page, at('timeline', `q=${text}&person=${text}&event=${text}`));
  await expectInert(page, origin);
  for (const text of texts) await visit(page, at(`event/${text}`));
  await expectInert(page, origin);
  for (const text of texts) await visit(page, `/${text}/timeline`);
  await expectInert(page, origin);
});

test('keys of objects that mean something to JavaScript are plain data', async ({
  page,
  context,
  baseURL,
}) => {
  await watchFires(context);
  const data = hostileDataset(['plain']) as { events: unknown[]; persons: unknown[] };
  const body = JSON.stringify(data).replace(
    '"events":[',
    '"events":[{"id":"e","title":{"__proto__":{"polluted":1},"en":"T"},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"then":"x","toJSON":1,"$$typeof":"Symbol(react.element)","dangerouslySetInnerHTML":{"__html":"<img src=x onerror=fired()>"},"start":"2019"},',
  );
  await serve(context, { sent: { body } });
  await visit(page, at());
  await visit(page, at('event/e'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectInert(page, new URL(baseURL ?? '').origin);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('the collected hostile HTML, in every field', async ({ page, context, baseURL }) => {
  test.setTimeout(600_000);
  const texts = ['payloads', 'dompurify'].flatMap((name) => inputs(`hostile-html/${name}.jsonl`));
  test.skip(texts.length === 0, '2,100 collected texts are not at hand');
  const origin = new URL(baseURL ?? '').origin;
  await watchFires(context);
  await serve(context, { data: packedDataset(texts, PACK) });
  await visit(page, at('timeline', 'lanes=none'));
  await page.getByText(words.timeline.list.open).first().click();
  await idle(page);
  await expectInert(page, origin);
  const events = Math.ceil(texts.length / PACK);
  for (let n = 0; n < events; n += 1) {
    await visit(page, at(`event/event-${n}`));
    expect(await fires(page), `texts ${n * PACK} to ${n * PACK + PACK}`).toEqual([]);
    await expectInert(page, origin);
  }
  for (let n = 0; n < texts.length; n += PACK) {
    for (const kind of ['person', 'organization']) await visit(page, at(`${kind}/${kind}-${n}`));
    expect(await fires(page), texts[n]).toEqual([]);
  }
});

/** So many texts share one event: each stands in every field of which an event has many. */
const PACK = 50;

test('hostile addresses: only web and mail become links', async ({ page, context, baseURL }) => {
  const collected = ['open-redirect', 'sanitize-url', 'urltestdata'].flatMap((name) =>
    inputs(`hostile-urls/${name}.jsonl`),
  );
  const addresses = [...HOSTILE_ADDRESSES, ...collected];
  await watchFires(context);
  await serve(context, { data: sources(addresses) });
  for (let n = 0; n * PACK < addresses.length; n += 1) {
    await visit(page, at(`event/event-${n}`));
    for (
      const more = page.getByRole('main').getByRole('button', { name: /more/ }).first();
      await more.isVisible();
    )
      await more.click();
    const last = Math.min(n * PACK + PACK, addresses.length) - 1;
    await expect(page.getByRole('main')).toContainText(`Source ${last}`);
    await expectInert(page, new URL(baseURL ?? '').origin);
  }
});

/** Events that rest on many sources each, one per address. */
function sources(addresses: readonly string[]): unknown {
  const list = addresses.map((url, n) => ({ id: `s${n}`, title: `Source ${n}`, url }));
  const events = Array.from({ length: Math.ceil(list.length / PACK) }, (_, n) => ({
    id: `event-${n}`,
    title: 'All',
    start: '2019',
    sources: list.slice(n * PACK, n * PACK + PACK).map(({ id }) => id),
  }));
  return {
    metadata: { id: 'mittelstand-digital', formatVersion: '1.0', title: 'Addresses' },
    events,
    sources: list,
  };
}

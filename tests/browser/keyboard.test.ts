// The timeline by keyboard alone: one tab stop, every event within reach, each announced in full.
import type { Page } from '@playwright/test';
import { count } from './naive.ts';
import { raw, record } from './raw.ts';
import { focusMark, panel, words } from './screen.ts';
import { expect, idle, walk as test } from './test.ts';
import { ask, at, FOUNDING, hashOf, visit } from './visit.ts';

const { timeline } = words;
const alone = at('timeline', 'lanes=none');

async function enter(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await focusMark(page).focus();
}

async function said(page: Page): Promise<string> {
  return (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
}

/** Presses a key that leads to another event and returns what is announced there. */
async function step(page: Page, key: string): Promise<string> {
  const before = await said(page);
  await page.keyboard.press(key);
  await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') !== name, before);
  return said(page);
}

test('the arrow keys reach every event', async ({ page }) => {
  await enter(page, alone);
  const names: string[] = [];
  await page.keyboard.press('Control+Home');
  await expect.poll(() => said(page)).toContain(timeline.positionOf(1, 105));
  names.push(await said(page));
  for (let n = 2; n <= 105; n += 1) names.push(await step(page, 'ArrowRight'));
  const positions = names.map((name) => Number(/(\d+) of 105$/.exec(name)?.[1]));
  expect([...positions].sort((a, b) => a - b)).toEqual(Array.from({ length: 105 }, (_, i) => i + 1));
  for (const { title } of raw.events) {
    expect(
      names.some((name) => name.includes(`, ${title.en},`)),
      title.en,
    ).toBe(true);
  }
});

test('the arrow keys reach every event of a selection, and no other', async ({ page }) => {
  await enter(page, at('timeline', 'person=peter-altmaier&lanes=none'));
  const wanted = count({ facets: { person: { include: [{ id: 'peter-altmaier' }] } } }).events;
  await page.keyboard.press('Control+Home');
  await expect.poll(() => said(page)).toContain(timeline.positionOf(1, 16));
  const names = [await said(page)];
  while (names.length < wanted.length) names.push(await step(page, 'ArrowRight'));
  for (const { title } of wanted)
    expect(names.filter((name) => name.includes(`, ${title.en},`))).toHaveLength(1);
});

test('what is announced is complete: type, date, title, who was present and who was not, position', async ({
  page,
}) => {
  await enter(page, `${alone}&event=${FOUNDING}`);
  const name = await said(page);
  const title = record(raw.events, FOUNDING).title.en;
  expect(name).toMatch(/^Visit, (Friday, )?30 August 2019, /);
  expect(name).toContain(`, ${title}, ${timeline.present(2)}, ${timeline.notAttested(1)}, `);
  expect(name).toMatch(/, \d+ of 105, selected$/);
});

test('what is not known of a date is said', async ({ page }) => {
  await enter(page, `${alone}&event=${raw.events.find(({ start }) => /^\d{4}\?$/.test(start))?.id ?? ''}`);
  expect(await said(page)).toMatch(/inferred|uncertain|probably|\?/i);
});

test('one tab stop: Tab leaves the timeline, Shift and Tab come back to the same event', async ({ page }) => {
  await enter(page, alone);
  await step(page, 'ArrowRight');
  const name = await said(page);
  const inside = () => page.evaluate(() => document.activeElement?.closest('[role="application"]') !== null);
  expect(await inside()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await inside()).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await inside()).toBe(true);
  expect(await said(page)).toBe(name);
  await page.keyboard.press('Shift+Tab');
  expect(await inside()).toBe(false);
});

test('Enter opens the panel, Escape closes it, and the focus is back on the event', async ({ page }) => {
  await enter(page, alone);
  const name = await step(page, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await idle(page);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect.poll(() => said(page)).toBe(name);
  await expect.poll(() => hashOf(page)).toBe(alone);
});

test('Escape leaves from outside in: card, then selection', async ({ page }) => {
  await enter(page, `${alone}&event=${FOUNDING}`);
  await step(page, 'ArrowRight');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest('[role="application"]') !== null)).toBe(
    true,
  );
});

test('+ zooms, 0 shows all, Page Up and Page Down move one window', async ({ page }) => {
  const year = at('timeline', 'time=2018-01-01..2018-12-31&lanes=none');
  await enter(page, year);
  await page.keyboard.press('+');
  await expect.poll(() => hashOf(page)).not.toBe(year);
  const near = hashOf(page);
  await page.keyboard.press('-');
  await expect.poll(() => hashOf(page)).not.toBe(near);
  await page.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toContain('time=2019-');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect.poll(() => hashOf(page)).toContain('time=2017-');
  await page.keyboard.press('0');
  await expect.poll(() => hashOf(page)).toBe(alone);
});

test('Home and End go to the first and last event of the window, with Ctrl of all', async ({ page }) => {
  await enter(page, at('timeline', 'time=2018-01-01..2018-12-31&lanes=none'));
  await page.keyboard.press('Home');
  await idle(page);
  const first = await said(page);
  const last = await step(page, 'End');
  expect(first).toContain('2018');
  expect(last).toContain('2018');
  expect(positionIn(last)).toBeGreaterThan(positionIn(first));
  expect(positionIn(await step(page, 'Control+End'))).toBeGreaterThan(positionIn(last));
  expect(positionIn(await step(page, 'Control+Home'))).toBeLessThan(positionIn(first));
});

function positionIn(name: string): number {
  return Number(/(\d+) of \d+/.exec(name)?.[1]);
}

test('up and down change the row, F keeps only that row', async ({ page }) => {
  await enter(page, at());
  const name = await step(page, 'ArrowDown');
  const type = raw.metadata.vocabularies.eventTypes.find(({ label }) => name.startsWith(`${label.en},`));
  await page.keyboard.press('f');
  await expect.poll(() => hashOf(page)).toBe(at('timeline', `type=${type?.id ?? ''}`));
});

test('D goes to a date', async ({ page }) => {
  await enter(page, alone);
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: timeline.date.title });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('never');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(timeline.date.unknown('never'));
  await dialog.getByRole('textbox').fill('30.8.2019');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => hashOf(page)).toContain('time=');
  await idle(page);
  const [, first = '', last = ''] = /time=([^.&]+)\.\.([^&]+)/.exec(hashOf(page)) ?? [];
  expect(first <= '2019-08-30' && last >= '2019-08-30').toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest('[role="application"]') !== null)).toBe(
    true,
  );
});

test('the question mark shows the keys', async ({ page }) => {
  await enter(page, at());
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: timeline.keys.title });
  await expect(help.getByText(timeline.keys.effects.date)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('letters do nothing outside of the timeline', async ({ page }) => {
  await visit(page, at());
  await page.getByRole('button', { name: words.filters.names.topic }).first().focus();
  for (const key of ['d', 'f', '0', '+', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(hashOf(page)).toBe(at());
});

test('"Read as list" stands before the canvas and holds every event', async ({ page }) => {
  await visit(page, at());
  const open = page
    .getByRole('button', { name: timeline.list.open })
    .or(page.getByRole('link', { name: timeline.list.open }));
  const canvas = page.getByRole('application');
  const before = await open
    .first()
    .evaluate(
      (link, other) => (link.compareDocumentPosition(other as Node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      await canvas.elementHandle(),
    );
  expect(before).toBe(true);
  await open.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: timeline.list.heading })).toBeFocused();
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(105);
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(hrefs.map((href) => /\/event\/([^?]+)/.exec(href)?.[1]))).toEqual(
    new Set(raw.events.map(({ id }) => id)),
  );
});

test('the list holds exactly what the filter leaves', async ({ page }) => {
  await visit(page, at('timeline', 'time=2019-08-01..2019-08-31'));
  await page.getByText(timeline.list.open).first().click();
  await idle(page);
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(11);
  expect((await ask(page, 'result')).possible).toBe(11);
});

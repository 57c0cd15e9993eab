// The timeline under the mouse: zoom, pan, hover, select, brush.
import type { Page } from '@playwright/test';
import { focusMark, panel, results, words } from './screen.ts';
import { expect, idle, walk as test } from './test.ts';
import { ask, at, FOUNDING, hashOf, visit } from './visit.ts';

const { timeline } = words;
const year2019 = at('timeline', 'time=2019-01-01..2019-12-31&lanes=none');

/** The time filter of the address; undefined: all of it. Steps are written at most twice a second. */
function timeOf(page: Page): readonly [string, string] | undefined {
  const match = /[?&]time=([^.&]+)\.\.([^&]+)/.exec(hashOf(page));
  return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
}

function lengthOf(time: readonly [string, string] | undefined): number {
  return time === undefined ? Infinity : (Date.parse(time[1]) - Date.parse(time[0])) / 86_400_000 + 1;
}

async function settled(page: Page, address: string): Promise<void> {
  await expect.poll(() => hashOf(page)).not.toBe(address);
  await idle(page);
}

async function canvasBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.getByRole('application').boundingBox();
  if (box === null) throw new Error('the timeline has no place on screen');
  return box;
}

test('Ctrl and wheel zoom at the pointer; the plain wheel does not', async ({ page }) => {
  await visit(page, at());
  const box = await canvasBox(page);
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
  await page.mouse.wheel(0, 200);
  await idle(page);
  expect(timeOf(page)).toBeUndefined();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => timeOf(page)).toBeDefined();
  await idle(page);
  const first = timeOf(page);
  expect(lengthOf(first)).toBeGreaterThan(365);
  expect(lengthOf(first)).toBeLessThan(8 * 366);
  await page.goBack();
  await idle(page);
  expect(timeOf(page)).toBeUndefined();
});

test('dragging moves the time and keeps its length', async ({ page }) => {
  await visit(page, year2019);
  const box = await canvasBox(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await settled(page, year2019);
  const [first = '', last = ''] = timeOf(page) ?? [];
  expect(first < '2019-01-01').toBe(true);
  expect(last < '2019-12-31').toBe(true);
  expect(Math.abs(lengthOf([first, last]) - 365)).toBeLessThanOrEqual(2);
});

test('buttons zoom in, out and to all', async ({ page }) => {
  await visit(page, at());
  const zoom = page.getByRole('group', { name: timeline.zoom });
  await zoom.getByRole('button', { name: timeline.zoomIn, exact: true }).click();
  await settled(page, at());
  const near = timeOf(page);
  expect(lengthOf(near)).toBeLessThan(5 * 366);
  const address = hashOf(page);
  await zoom.getByRole('button', { name: timeline.zoomIn, exact: true }).click();
  await settled(page, address);
  expect(lengthOf(timeOf(page))).toBeLessThan(lengthOf(near));
  await zoom.getByRole('button', { name: timeline.allTime }).click();
  await expect.poll(() => hashOf(page)).toBe(at());
  await expect(results(page)).toContainText('105 of 105');
});

test('the selector changes the rows, and their heads filter', async ({ page }) => {
  await visit(page, at());
  const lanes = page.getByRole('combobox', { name: timeline.lanes });
  for (const by of ['person', 'organization', 'topic', 'place', 'none', 'type'] as const) {
    const before = hashOf(page);
    await lanes.selectOption(by);
    await settled(page, before);
    expect(hashOf(page)).toBe(at('timeline', by === 'type' ? '' : `lanes=${by}`));
  }
  await lanes.selectOption('person');
  await settled(page, at());
  await page.getByRole('link', { name: /^Peter Altmaier\W+16 / }).click();
  await expect.poll(() => hashOf(page)).toBe(at('timeline', 'person=peter-altmaier&lanes=person'));
  await idle(page);
  expect((await ask(page, 'result')).possible).toBe(16);
});

/** The middle of the mark of an event, found by selecting it through its address and asking where the focus stands. */
async function middleOf(page: Page, id: string, address: string): Promise<{ x: number; y: number }> {
  await visit(page, `${address}&event=${id}`);
  await focusMark(page).focus();
  const box = await focusMark(page).boundingBox();
  if (box === null) throw new Error('the focus has no place on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const august = at('timeline', 'time=2019-08-01..2019-09-30&lanes=none');

test('hovering shows a card, Escape hides it, a click selects and opens the panel', async ({ page }) => {
  await visit(page, `${august}&event=${FOUNDING}`);
  await page.getByRole('button', { name: words.common.close, exact: true }).click();
  await expect(panel(page)).toBeHidden();
  await idle(page);
  await focusMark(page).focus();
  await page.keyboard.press('Home');
  await idle(page);
  const name = (await focusMark(page).getAttribute('aria-label')) ?? '';
  const box = await focusMark(page).boundingBox();
  if (box === null) throw new Error('the focus has no place on screen');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  const open = page.getByRole('button', { name: new RegExp(`^${timeline.card.open}\\b`) });
  await expect(open).toBeHidden();

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(open).toBeVisible();
  await open.hover();
  await expect(open, 'the card stays while the pointer is inside').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeHidden();

  await page.mouse.move(5, 5);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(panel(page)).toBeVisible();
  const title = await panel(page).getByRole('heading', { level: 2 }).first().innerText();
  expect(name).toContain(title);
  await expect.poll(() => hashOf(page)).toContain('event=');
});

test('the panel pushes the canvas and never covers it', async ({ page }) => {
  const mark = await middleOf(page, FOUNDING, august);
  const side = await panel(page).boundingBox();
  const canvas = await canvasBox(page);
  expect(canvas.x + canvas.width).toBeLessThanOrEqual((side?.x ?? 0) + 1);
  expect(mark.x).toBeLessThan(side?.x ?? 0);
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText(
    'Altmaier visits the Mittelstand 4.0 Competence Centre Hanover',
  );
});

test.describe('overview', () => {
  test('the handles answer to the keys', async ({ page }) => {
    await visit(page, at());
    const from = page.getByRole('slider', { name: timeline.overview.from });
    await from.focus();
    await page.keyboard.press('PageUp');
    await settled(page, at());
    const first = timeOf(page);
    expect(first?.[0]).toMatch(/^201[56]-/);
    const address = hashOf(page);
    await page.keyboard.press('ArrowRight');
    await settled(page, address);
    expect((timeOf(page)?.[0] ?? '') > (first?.[0] ?? '')).toBe(true);
    await expect(from).toHaveAttribute('aria-valuetext', /20\d\d/);
    await page.keyboard.press('Home');
    await expect.poll(() => timeOf(page)).toBeUndefined();
  });

  test('dates can be typed, in either language', async ({ page }) => {
    await visit(page, at());
    await page.getByRole('button', { name: timeline.overview.datesShort }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: timeline.overview.fieldFrom }).fill('1 August 2019');
    await dialog.getByRole('textbox', { name: timeline.overview.fieldTo }).fill('31.8.2019');
    await dialog.getByRole('button', { name: timeline.overview.apply }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => hashOf(page)).toBe(at('timeline', 'time=2019-08-01..2019-08-31'));
    await expect(results(page)).toContainText('11 of 105 events');
    await expect(results(page)).toContainText('8 certainly in this time');
  });

  test('a wrong date says what is wrong, and nothing moves', async ({ page }) => {
    await visit(page, at());
    await page.getByRole('button', { name: timeline.overview.datesShort }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: timeline.overview.fieldFrom }).fill('31 February 2019');
    await dialog.getByRole('button', { name: timeline.overview.apply }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(hashOf(page)).toBe(at());
    await expect(page.getByRole('button', { name: timeline.overview.datesShort })).toBeFocused();
  });

  test('the brush can be dragged', async ({ page }) => {
    await visit(page, at());
    const box = await page.getByRole('slider', { name: timeline.overview.from }).boundingBox();
    if (box === null) throw new Error('the handle has no place on screen');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await settled(page, at());
    expect((timeOf(page)?.[0] ?? '') > '2015-12-31').toBe(true);
  });
});

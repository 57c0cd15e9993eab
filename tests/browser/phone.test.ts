// The phone: time runs downwards, filters are a sheet, targets are for fingers, and nothing scrolls sideways.
import type { Locator, Page } from '@playwright/test';
import { raw } from './raw.ts';
import { panel, results, words } from './screen.ts';
import { expect, idle, test } from './test.ts';
import { ask, at, FOUNDING, hashOf, visit } from './visit.ts';

const { app, filters, timeline } = words;

/** How far the page can be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });
}

const paths = [
  'timeline',
  `event/${FOUNDING}`,
  'person/peter-altmaier',
  'organization/bmwi',
  'person/no-such-id',
  'list',
  'list?type=opening&person=peter-altmaier&topic=hochschulen',
  'place/pzh-garbsen',
  'topic/digitalisierung',
  'source/md-2019-09-03',
  'people',
  'institutions',
  'places',
  'topics',
  'sources',
  'quotes',
  `quotes/${FOUNDING}.1`,
  'about',
];

test.describe('390 px, touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('the timeline runs downwards and holds every event', async ({ page }) => {
    await visit(page, at());
    expect((await ask(page, 'result')).possible).toBe(105);
    // Years are built as one comes to them.
    for (let year = 2015; year <= 2022; year += 1) {
      await page
        .getByRole('main')
        .getByRole('heading', { level: 3, name: String(year) })
        .scrollIntoViewIfNeeded();
      await idle(page);
    }
    const text = await page.getByRole('main').innerText();
    const missing = raw.events.filter(
      ({ title, partOf }) => partOf === undefined && !text.includes(title.en),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test('the filter is a sheet whose button says the result', async ({ page }) => {
    await visit(page, at());
    await page.getByRole('button', { name: app.filters(0), exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: app.panel });
    await sheet.getByText('Peter Altmaier', { exact: true }).tap();
    await sheet.getByRole('button', { name: app.showEvents(16) }).tap();
    await expect(sheet).toBeHidden();
    await expect.poll(() => hashOf(page)).toBe(at('timeline', 'person=peter-altmaier'));
    await expect(results(page)).toContainText('16 of 105 events');
    await expect(page.getByRole('button', { name: app.filters(1), exact: true })).toBeVisible();
  });

  test('the minus stands beside every value without hovering', async ({ page }) => {
    await visit(page, at());
    await page.getByRole('button', { name: app.filters(0), exact: true }).tap();
    const minus = page.getByRole('dialog').getByRole('button', { name: filters.exclude('Visit') });
    await expect(minus).toBeVisible();
    expect(await minus.evaluate((button) => Number(getComputedStyle(button).opacity))).toBe(1);
    await minus.tap();
    await idle(page);
    await expect.poll(() => hashOf(page)).toBe(at('timeline', 'type.not=visit'));
  });

  test('a tap on an event opens it, and closing leads back', async ({ page }) => {
    await visit(page, at('timeline', 'person=michael-rehe'));
    const title = 'Altmaier visits the Mittelstand 4.0 Competence Centre Hanover';
    await page.getByRole('main').getByText(title, { exact: true }).first().tap();
    await idle(page);
    await expect(page.getByText('Friday, 30 August 2019').first()).toBeVisible();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    if (await panel(page).isVisible()) {
      await panel(page).getByRole('button', { name: words.common.close }).tap();
      await expect(panel(page)).toBeHidden();
    } else await page.goBack();
    await expect(page.getByRole('main').getByText(title, { exact: true }).first()).toBeVisible();
  });

  test('the pages are read in one column', async ({ page }) => {
    for (const path of paths) {
      await visit(page, at(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
  });

  test('a date can be gone to', async ({ page }) => {
    await visit(page, at());
    await page.getByRole('button', { name: timeline.phone.toDate }).tap();
    await page.getByRole('dialog').getByRole('textbox').fill('August 2019');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(
      page.getByText('Altmaier visits the Mittelstand 4.0 Competence Centre Hanover').first(),
    ).toBeInViewport();
  });

  test('main controls are 44 px and more', async ({ page }) => {
    await visit(page, at());
    await expectLarge(page.getByRole('banner').getByRole('button'));
    await expectLarge(page.getByRole('banner').getByRole('link'));
    await expectLarge(page.getByRole('button', { name: app.filters(0), exact: true }));
    await expectLarge(page.getByRole('button', { name: timeline.phone.toDate }));
    await page.getByRole('button', { name: app.filters(0), exact: true }).tap();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('listitem').first()).toBeVisible();
    await expectLarge(sheet.getByRole('listitem').locator('label'));
    await expectLarge(sheet.getByRole('button', { name: /^Exclude / }));
    await expectLarge(sheet.getByRole('button', { name: app.showEvents(105) }));
  });

  test('language and theme can be reached', async ({ page }) => {
    await visit(page, at());
    const german = page.getByRole('link', { name: 'Deutsch' });
    if (!(await german.isVisible())) await page.getByRole('button', { name: app.menu }).tap();
    await german.tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

async function expectLarge(controls: Locator): Promise<void> {
  const small: string[] = [];
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue;
    const box = await control.boundingBox();
    if (box === null || (box.height >= 44 && box.width >= 44)) continue;
    small.push(
      `${(await control.getAttribute('aria-label')) ?? (await control.innerText())}: ${box.width} x ${box.height}`,
    );
  }
  expect.soft(small).toEqual([]);
}

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no screen scrolls sideways', async ({ page }) => {
    for (const path of paths) {
      for (const lang of ['de', 'en']) {
        await visit(page, `${at(path)}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        expect.soft(await sideways(page), `${path} ${lang}`).toBeLessThanOrEqual(0);
      }
    }
    await visit(
      page,
      at(
        'timeline',
        `event=${FOUNDING}&person=peter-altmaier&topic.not=hochschulen&time=2019-01-01..2019-12-31`,
      ),
    );
    expect.soft(await sideways(page), 'panel and chips').toBeLessThanOrEqual(0);
  });
});

test.describe('in between', () => {
  for (const width of [700, 1000, 1180]) {
    test(`${width} px: nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await visit(page, at(path));
        expect.soft(await sideways(page), path).toBeLessThanOrEqual(0);
      }
      await visit(page, at('timeline', `event=${FOUNDING}`));
      await expect(panel(page)).toBeVisible();
      expect.soft(await sideways(page), 'with the panel').toBeLessThanOrEqual(0);
    });
  }
});

test('text at 200 %: no control is cut and nothing scrolls sideways', async ({ page }) => {
  for (const path of paths) {
    await visit(page, at(path));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await idle(page);
    expect.soft(await sideways(page), path).toBeLessThanOrEqual(0);
    expect.soft(await cutControls(page), path).toEqual([]);
  }
});

/** Buttons, links and fields whose text is larger than they are, unless they say "…" on purpose. */
function cutControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, summary, select')].flatMap((control) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = control;
      const { overflow, textOverflow, display } = getComputedStyle(control);
      if (display.startsWith('inline') && !display.includes('-')) return [];
      const shown =
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        clientWidth > 1 &&
        clientHeight > 1;
      const cut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return shown && cut && overflow !== 'visible' && textOverflow !== 'ellipsis'
        ? [`${control.tagName} ${control.textContent.slice(0, 40)}`]
        : [];
    }),
  );
}

// axe finds nothing on any screen, in both themes, wide and narrow.
import type { Page } from '@playwright/test';
import { readIndex } from './raw.ts';
import { words } from './screen.ts';
import { changeable, serve } from './serve.ts';
import { checkAxe, expect, idle, test } from './test.ts';
import { at, FOUNDING, visit } from './visit.ts';

interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Not on the phone. */
  readonly wide?: boolean;
}

const go =
  (path: string, fields = '') =>
  (page: Page) =>
    visit(page, at(path, fields));

const screens: readonly Screen[] = [
  { name: 'timeline', open: go('timeline') },
  {
    name: 'timeline by person, filtered',
    open: go('timeline', 'lanes=person&person.not=peter-altmaier&time=2018-01-01..2019-12-31&q=mittelstand'),
  },
  { name: 'nothing found', open: go('timeline', 'person=peter-altmaier&time=2015-01-01..2015-01-31') },
  { name: 'side panel', open: go('timeline', `event=${FOUNDING}`) },
  { name: 'notices', open: go('timeline', 'time=never&colour=blue') },
  { name: 'all facets open', open: openFacets, wide: true },
  { name: 'typed dates', open: openPeriod, wide: true },
  { name: 'keys', open: openKeys, wide: true },
  { name: 'about the data set', open: openNotes },
  { name: 'list of the timeline', open: openList },
  { name: 'list', open: go('list') },
  { name: 'event', open: go(`event/${FOUNDING}`) },
  { name: 'event with little', open: go('event/amtseinfuehrung-epping-2015') },
  { name: 'person', open: go('person/peter-altmaier') },
  { name: 'person with a namesake', open: go('person/andreas-mueller-siegen') },
  { name: 'organization', open: go('organization/bmwi') },
  {
    name: 'list, sorted, all columns',
    open: go('list', 'sort=-people&columns=date,people,place,sources,title,topics,type'),
  },
  { name: 'list with the panel', open: go('list', `event=${FOUNDING}`) },
  { name: 'columns of the list', open: openColumns, wide: true },
  { name: 'empty list', open: go('list', 'type=opening&person=peter-altmaier&topic=hochschulen') },
  {
    name: 'conditions of participations',
    open: go('list', 'person=peter-altmaier&role=guest&presence=attended,online&place.not=-'),
  },
  { name: 'place', open: go('place/hannover') },
  { name: 'topic', open: go('topic/digitalisierung') },
  { name: 'source', open: go('source/md-2019-09-03') },
  ...['people', 'institutions', 'places', 'topics', 'sources'].map((path) => ({
    name: path,
    open: go(path),
  })),
  {
    name: 'directory, filtered and searched',
    open: go('people', 'type=visit&order=-count&find=M%C3%BCller'),
  },
  { name: 'quotes', open: go('quotes') },
  { name: 'one quote', open: go(`quotes/${FOUNDING}.1`) },
  { name: 'about', open: go('about') },
  { name: 'no such place', open: go('place/no-such-id') },
  { name: 'no such quote', open: go('quotes/no-such-id.1') },
  { name: 'no such record', open: go('person/no-such-id') },
  { name: 'no such view', open: go('hologram') },
  { name: 'no such data set', open: (page) => visit(page, '/nowhere/timeline') },
];

async function openList(page: Page): Promise<void> {
  await visit(page, at());
  const list = page.getByText(words.timeline.list.open).first();
  if (await list.isVisible()) await list.click();
  await idle(page);
}

async function openColumns(page: Page): Promise<void> {
  await visit(page, at('list'));
  await page.locator('summary').filter({ hasText: words.list.chooseColumns }).click();
}

async function openFacets(page: Page): Promise<void> {
  await visit(page, at('timeline', 'topic=digitalisierung,hochschulen'));
  // Every one that is closed.
  const closed = page.getByRole('heading', { level: 3 }).locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await idle(page);
}

async function openPeriod(page: Page): Promise<void> {
  await visit(page, at());
  await page.getByRole('button', { name: words.timeline.overview.datesShort }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('31 February 2019');
  await page.keyboard.press('Enter');
}

async function openKeys(page: Page): Promise<void> {
  await visit(page, at());
  await page.getByRole('application').getByRole('button').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openNotes(page: Page): Promise<void> {
  await visit(page, at());
  const button = page.getByRole('button', { name: /visits, openings and meetings/ });
  if (await button.isVisible()) await button.click();
  await idle(page);
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const viewport of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${viewport.width} px, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('every screen', async ({ page }) => {
        test.setTimeout(600_000);
        for (const { name, open, wide = false } of screens) {
          if (wide && viewport.width < 1180) continue;
          await test.step(name, async () => {
            await open(page);
            await check(page, name);
            if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
          });
        }
      });

      if (viewport.width < 1180)
        test('the filter sheet, where the filters do not stand beside the view', async ({ page }) => {
          await visit(page, at());
          await page.getByRole('button', { name: words.app.filters(0), exact: true }).click();
          await idle(page);
          await check(page, 'filter sheet');
        });

      test('gallery', async ({ page, context }) => {
        const [entry] = readIndex().datasets;
        await serve(context, {
          index: { datasets: [entry, { ...entry, id: 'other', title: 'Other' }] },
          site: {},
        });
        await visit(page, '/');
        await check(page, 'gallery');
      });

      test('failure', async ({ page, context }) => {
        await serve(context, { sent: { body: '{"metadata":' } });
        await visit(page, at());
        await check(page, 'failure');
      });

      test('report', async ({ page, context }) => {
        const data = changeable();
        Object.assign(data.events[0] ?? {}, { start: 'never', place: 'nowhere', title: 3 });
        await serve(context, { data });
        await visit(page, at());
        const button = page.getByRole('button', { name: /faults? found/ });
        if (await button.isVisible()) await button.click();
        await idle(page);
        await check(page, 'report');
      });
    });
  }
}

/** Names of what was found and where, so that a failure can be read. */
async function check(page: Page, name: string): Promise<void> {
  const found = await checkAxe(page);
  const list = found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary ?? ''}`),
  );
  expect.soft(list, name).toEqual([]);
}

test('forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, at('timeline', `event=${FOUNDING}`));
  await check(page, 'timeline with forced colours');
});

test('one h1 per screen, landmarks, and a heading structure without gaps', async ({ page }) => {
  for (const path of [
    'timeline',
    `event/${FOUNDING}`,
    'person/peter-altmaier',
    'organization/bmwi',
    'list',
    'place/hannover',
    'topic/digitalisierung',
    'source/md-2019-09-03',
    'people',
    'sources',
    'quotes',
    `quotes/${FOUNDING}.1`,
    'about',
  ]) {
    await visit(page, at(path));
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark), `${landmark} of ${path}`).toHaveCount(1);
    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 1), `${path}, heading ${index}`).toBeLessThanOrEqual(1),
    );
  }
});

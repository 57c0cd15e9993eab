// What a publisher may configure: several data sets, names and links in the footer, hosts; and nothing of it missing hurts.
import { SCRIPT } from '../fixtures/hostile.ts';
import { readIndex } from './raw.ts';
import { anyLength, serve } from './serve.ts';
import { words } from './screen.ts';
import { checkAxe, expect, test } from './test.ts';
import { ask, at, hashOf, visit } from './visit.ts';

const { app } = words;

function two(): { datasets: Record<string, unknown>[] } {
  const [entry] = readIndex().datasets;
  return {
    datasets: [
      entry ?? {},
      { ...entry, id: 'letters', title: 'Letters', file: 'letters.json', license: undefined },
    ],
  };
}

test('two data sets: a gallery with title, period, counts, licence and origin', async ({ page, context }) => {
  await serve(context, { index: two(), site: {} });
  await visit(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.galleryTitle);
  const main = page.getByRole('main');
  for (const text of [
    'Letters',
    'visits, openings and meetings 2015–2022',
    '2015',
    '2022',
    '105',
    '182',
    '200',
    'CC0-1.0',
    'Compiled from published press releases',
  ]) {
    await expect(main).toContainText(text);
  }
  expect(await checkAxe(page)).toEqual([]);
  await main
    .getByRole('link', { name: /visits, openings/ })
    .first()
    .click();
  await expect.poll(() => hashOf(page)).toBe(at());
  await expect(page.getByText('105 of 105 events').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.galleryTitle);
});

test('a default data set opens directly although there are two', async ({ page, context }) => {
  await serve(context, { index: two(), site: { defaultDataset: 'mittelstand-digital' } });
  await visit(page, '/');
  await expect.poll(() => hashOf(page)).toBe(at());
});

test('one data set opens directly, and Back does not loop', async ({ page }) => {
  await page.goto('about:blank');
  await visit(page, '/');
  await expect.poll(() => hashOf(page)).toBe(at());
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('no data set: said, with what the publisher has to do', async ({ page, context }) => {
  await serve(context, { index: { datasets: [] }, site: {} });
  await page.goto('./');
  await expect(page.getByText(app.galleryEmpty)).toBeVisible();
});

test('an unknown data set is named, with a way on', async ({ page }) => {
  await visit(page, '/no-such-set/timeline');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.unknownDatasetTitle);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Mittelstand-Digital/ })
    .click();
  await expect.poll(() => hashOf(page)).toBe(at());
});

test('an unknown view is named, with a way on', async ({ page }) => {
  await visit(page, at('hologram'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.unknownViewTitle);
  await page.getByRole('main').getByRole('link').first().click();
  await expect.poll(() => hashOf(page)).toBe(at());
});

test('everything in site.json stands in the footer', async ({ page, context }) => {
  const site = {
    title: { de: 'Archiv', en: 'The archive' },
    publisher: { name: 'Example Foundation', url: 'https://example.org/' },
    logo: { file: 'icon.svg', alt: 'Example logo' },
    imprint: 'https://example.org/imprint',
    privacy: 'https://example.org/privacy',
    accessibility: 'accessibility.html',
    contact: 'mailto:desk@example.org',
    defaultDataset: 'mittelstand-digital',
    defaultLanguage: 'de',
    dataHosts: [],
  };
  await serve(context, { site });
  await visit(page, at('person/peter-altmaier'));
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('The archive');
  await expect(footer.getByRole('img', { name: 'Example logo' })).toBeVisible();
  for (const [name, href] of [
    ['Example Foundation', 'https://example.org/'],
    [app.imprint, 'https://example.org/imprint'],
    [app.privacy, 'https://example.org/privacy'],
    [app.contact, 'mailto:desk@example.org'],
  ] as const) {
    await expect(footer.getByRole('link', { name })).toHaveAttribute('href', href);
  }
  await expect(footer.getByRole('link', { name: app.accessibility })).toHaveAttribute(
    'href',
    /accessibility\.html$/,
  );
  expect(await checkAxe(page)).toEqual([]);
});

test('site.json missing: no empty links, and everything works', async ({ page, context, guard }) => {
  guard.allow(/404/);
  await serve(context, { site: null });
  await visit(page, '/');
  expect((await ask(page, 'result')).possible).toBe(105);
  await visit(page, at('person/peter-altmaier'));
  const footer = page.getByRole('contentinfo');
  for (const name of [app.imprint, app.privacy, app.contact, app.accessibility]) {
    await expect(footer.getByRole('link', { name })).toHaveCount(0);
  }
  const hrefs = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs.filter((href) => href === null || href === '')).toEqual([]);
});

test('faulty site.json: what is sound counts, the rest is left out', async ({ page, context }) => {
  await serve(context, {
    site: {
      title: 7,
      imprint: SCRIPT,
      contact: { mail: 1 },
      publisher: [],
      privacy: 'https://example.org/p',
      dataHosts: 'x',
    },
  });
  await visit(page, at());
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('link', { name: app.privacy })).toHaveAttribute(
    'href',
    'https://example.org/p',
  );
  await expect(footer.getByRole('link', { name: app.imprint })).toHaveCount(0);
});

test('a data set of a host that the publisher does not name is never asked for', async ({
  page,
  context,
}) => {
  const [entry] = anyLength().datasets;
  await serve(context, { index: { datasets: [{ ...entry, file: 'https://example.org/data.json' }] } });
  await visit(page, at());
  await expect(page.getByRole('main')).toContainText('file-unreachable');
  await expect(page.getByRole('main')).toContainText('nothing is loaded from there');
});

test('the list of data sets is missing or broken: said, with a button', async ({ page, context, guard }) => {
  guard.allow(/404/);
  await context.route('**/datasets/index.json', (route) => route.fulfill({ status: 404, body: '' }));
  await visit(page, at());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: app.tryAgain })).toBeVisible();
  await context.unroute('**/datasets/index.json');
  await context.route('**/datasets/index.json', (route) =>
    route.fulfill({ status: 200, body: '{"datasets": [', contentType: 'application/json' }),
  );
  await page.getByRole('button', { name: app.tryAgain }).click();
  await expect(page.getByRole('main')).toContainText('file-not-json');
});

test('what the data set says of itself can be read', async ({ page }) => {
  await visit(page, at());
  await page.getByRole('button', { name: /visits, openings and meetings/ }).click();
  const dialog = page.getByRole('dialog');
  for (const text of [
    'Documented events around',
    'CC0-1.0',
    'Every statement comes from an excerpt',
    '105',
    '182',
  ]) {
    await expect(dialog).toContainText(text);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

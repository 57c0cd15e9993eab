// German and English, light and dark: by the browser, by choice, and kept.
import type { Page } from '@playwright/test';
import { words, worte } from './screen.ts';
import { expect, idle, test } from './test.ts';
import { at, FOUNDING, hashOf, visit } from './visit.ts';

test.describe('a German browser', () => {
  test.use({ locale: 'de-AT' });

  test('is greeted in German, and the address stays short', async ({ page }) => {
    await visit(page, at());
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(/^Zeitleiste · .*2015–2022 · Encounters$/);
    await expect(page.getByRole('button', { name: worte.filters.reset })).toBeVisible();
    expect(hashOf(page)).toBe(at());
  });

  test('may switch; the choice stands in the address and moves with every step', async ({
    page,
    context,
  }) => {
    await visit(page, at('timeline', 'person=peter-altmaier'));
    await page
      .getByRole('navigation', { name: worte.app.language })
      .getByRole('link', { name: 'English' })
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(() => hashOf(page)).toBe(at('timeline', 'person=peter-altmaier&lang=en'));
    const other = await context.newPage();
    await visit(other, hashOf(page));
    await expect(other.locator('html')).toHaveAttribute('lang', 'en');
    await page.goBack();
    await idle(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

test.describe('a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('gets one of the two languages, whole', async ({ page }) => {
    await visit(page, at());
    const lang = await page.locator('html').getAttribute('lang');
    expect(['de', 'en']).toContain(lang);
    const said = lang === 'de' ? worte : words;
    await expect(page.getByRole('button', { name: said.filters.reset })).toBeVisible();
  });
});

test('an English browser is greeted in English', async ({ page }) => {
  await visit(page, at());
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Timeline · .*2015–2022 · Encounters$/);
});

test('the title names the record', async ({ page }) => {
  await visit(page, at('person/peter-altmaier'));
  await expect(page).toHaveTitle(/^Peter Altmaier · .* · Encounters$/);
  await visit(page, at(`event/${FOUNDING}`, 'lang=de'));
  await expect(page).toHaveTitle(/^Altmaier besucht das Mittelstand 4\.0-Kompetenzzentrum Hannover · /);
});

test('quotes keep their language and say so', async ({ page }) => {
  await visit(page, at(`event/${FOUNDING}`));
  const quote = page.getByText('Die Erforschung neuer Digitalisierungslösungen').first();
  expect(await quote.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de');
});

const paper = (): string => getComputedStyle(document.body).backgroundColor;

/** Whether the ground is dark, by what is really painted. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 3 * 80;
}

test('dark when the system is dark, light when it is light, at once', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, at());
  expect(isDark(await page.evaluate(paper))).toBe(true);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(async () => isDark(await page.evaluate(paper))).toBe(false);
});

test('a chosen theme holds against the system and is remembered', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page, at());
  await page.getByRole('button', { name: words.app.toDark }).click();
  expect(isDark(await page.evaluate(paper))).toBe(true);
  await page.reload();
  await idle(page);
  expect(isDark(await page.evaluate(paper))).toBe(true);
  const other = await context.newPage();
  await visit(other, at('person/peter-altmaier'));
  expect(isDark(await other.evaluate(paper))).toBe(true);
  await other.getByRole('button', { name: words.app.toLight }).click();
  expect(isDark(await other.evaluate(paper))).toBe(false);
});

test('forced colours: everything is there, the timeline is drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, at('timeline', `event=${FOUNDING}`));
  expect(await inked(page)).toBeGreaterThan(200);
  await visit(page, at(`event/${FOUNDING}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('reduced motion: zooming arrives at once and nothing is lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, at());
  await page.getByRole('button', { name: words.timeline.zoomIn, exact: true }).click();
  await expect.poll(() => hashOf(page)).toContain('time=');
  const moving = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('the timeline draws something in either theme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await visit(page, at());
    expect(await inked(page), colorScheme).toBeGreaterThan(200);
  }
});

/** How many of the dots of the largest canvas, every fourth looked at, differ from the first. */
async function inked(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvases = [...document.querySelectorAll('canvas')].sort(
      (a, b) => b.width * b.height - a.width * a.height,
    );
    let most = 0;
    for (const canvas of canvases) {
      const context = canvas.getContext('2d');
      if (context === null || canvas.width === 0 || canvas.height === 0) continue;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let different = 0;
      for (let i = 0; i < data.length; i += 16) {
        if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 3] !== data[3]) different += 1;
      }
      most = Math.max(most, different);
    }
    return most;
  });
}

test('the faces of the product are loaded before the first picture stands', async ({ page }) => {
  await visit(page, at());
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
  expect(faces).toContain('Source Sans 3 Variable');
  expect(faces).toContain('Newsreader Variable');
  const used = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(used).toContain('Source Sans 3');
});

test('dates follow the language, not the machine', async ({ page }) => {
  await visit(page, at('timeline', `event=${FOUNDING}&lang=de`));
  await expect(page.getByRole('complementary')).toContainText('30. August 2019');
  await visit(page, at('timeline', `event=${FOUNDING}&lang=en`));
  await expect(page.getByRole('complementary')).toContainText('30 August 2019');
});

for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
  test.describe(`the clock of ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('moves no event', async ({ page }) => {
      await visit(page, at('timeline', 'time=2019-08-30'));
      await expect(page.locator('body')).toContainText('5 of 105 events');
      await visit(page, at(`event/${FOUNDING}`));
      await expect(page.getByRole('main')).toContainText('Friday, 30 August 2019');
    });
  });
}

// ---------------------------------------------------------------- words

const screens = [
  'timeline',
  'list?columns=date,people,place,sources,title,topics,type',
  'list?type=opening&person=peter-altmaier&topic=hochschulen',
  'list?person=peter-altmaier&role=guest&presence=attended,online&place.not=-&function.not=-&affiliation=-',
  `event/${FOUNDING}`,
  'person/peter-altmaier',
  'organization/bmwi',
  'place/hannover',
  'topic/digitalisierung',
  'source/md-2019-09-03',
  'people',
  'institutions?order=-count',
  'places',
  'topics',
  'sources?find=Altmaier',
  'quotes',
  `quotes/${FOUNDING}.1`,
  'quotes/no-such-id.1',
  'place/no-such-id',
  'about',
];

test('every screen speaks one language, and no word is missing', async ({ page }) => {
  const own = { de: phrases(worte), en: phrases(words) };
  for (const [lang, foreign] of [
    ['de', [...own.en].filter((phrase) => !own.de.has(phrase))],
    ['en', [...own.de].filter((phrase) => !own.en.has(phrase))],
  ] as const) {
    for (const path of screens) {
      await visit(page, `${at(path)}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      const text = await read(page);
      expect.soft(text, `${path} ${lang}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\{\w+\}/);
      const strange = foreign.filter((phrase) => text.includes(phrase));
      expect.soft(strange, `${path} ${lang}`).toEqual([]);
    }
  }
});

/** All that is shown, and all that is said of controls. */
async function read(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap(
      (one) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    );
    return [document.body.innerText, ...said].join('\n');
  });
}

/** Our own words of a language that are long enough not to be a name. */
function phrases(of: unknown): ReadonlySet<string> {
  if (typeof of === 'string') return new Set(of.length >= 10 && of.includes(' ') ? [of] : []);
  if (typeof of !== 'object' || of === null) return new Set();
  return new Set(Object.values(of).flatMap((value) => [...phrases(value)]));
}

// npm run pictures: the screens of docs/pictures, in both languages and themes. The same picture at every run: no motion,
// no pointer on the page, nothing of the clock.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, idle, test } from './test.ts';
import { at, FOUNDING, visit } from './visit.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

interface Picture {
  readonly screen: string;
  readonly path: string;
  readonly fields: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Pages are drawn at full length, the explorer as a window shows it. */
  readonly whole: boolean;
}

const desk = { width: 1440, height: 900 };
const hand = { width: 390, height: 844 };

const pictures: readonly Picture[] = [
  {
    screen: 'timeline',
    path: 'timeline',
    fields: `place.not=chemnitz&event=${FOUNDING}`,
    viewport: desk,
    whole: false,
  },
  { screen: 'event', path: `event/${FOUNDING}`, fields: '', viewport: desk, whole: true },
  { screen: 'person', path: 'person/peter-altmaier', fields: '', viewport: desk, whole: true },
  { screen: 'institution', path: 'organization/bmwi', fields: '', viewport: desk, whole: true },
  { screen: 'phone', path: 'timeline', fields: 'organization=bmwi', viewport: hand, whole: false },
];

for (const { screen, path, fields, viewport, whole } of pictures) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['de', 'en'] as const) {
      test.describe(`${screen} ${lang} ${colorScheme}`, () => {
        test.use({
          viewport,
          colorScheme,
          deviceScaleFactor: 1,
          hasTouch: viewport === hand,
          contextOptions: { reducedMotion: 'reduce' },
        });

        test('draw', async ({ page }) => {
          await visit(page, at(path, [fields, `lang=${lang}`].filter((part) => part !== '').join('&')));
          await still(page);
          const picture = await page.screenshot({
            path: join(folder, `${screen}.${lang}.${colorScheme}.png`),
            fullPage: whole,
            animations: 'disabled',
            caret: 'hide',
          });
          expect(picture.length).toBeLessThan(600_000);
        });
      });
    }
  }
}

/** Nothing under a pointer, nothing with the focus, everything there. */
async function still(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  await idle(page);
}

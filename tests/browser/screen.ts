// The parts of the screen by the names that visitors know them by.
import type { Locator, Page } from '@playwright/test';
import { WORDS } from '../words.ts';
import type { Facet } from './naive.ts';

/** Tests ask in English where nothing else is said. */
export const words = WORDS.en;
export const worte = WORDS.de;

export function results(page: Page): Locator {
  return page
    .locator('p')
    .filter({ has: page.locator('strong') })
    .filter({ hasText: /\d/ })
    .first();
}

export function facet(page: Page, name: Facet, lang: typeof words = words): Locator {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: lang.filters.names[name] }) })
    .last();
}

/** Opens it where it is closed. */
export async function openFacet(page: Page, name: Facet): Promise<Locator> {
  const section = facet(page, name);
  const toggle = section.getByRole('button', { name: new RegExp(`^${words.filters.names[name]}`) }).first();
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await section.getByRole('listitem').first().waitFor();
  return section;
}

/** The row of a value, by its label. */
export function row(section: Locator, label: string): Locator {
  return section.getByRole('listitem').filter({ has: section.page().getByText(label, { exact: true }) });
}

export function box(section: Locator, label: string): Locator {
  return row(section, label).getByRole('checkbox');
}

export function chips(page: Page): Locator {
  return page.getByRole('list', { name: words.filters.chips }).getByRole('button');
}

export function search(page: Page): Locator {
  return page.getByRole('searchbox', { name: words.app.search, exact: true });
}

/** The one element inside the canvas that has a name and takes the keys. */
export function focusMark(page: Page): Locator {
  return page.getByRole('application').getByRole('button');
}

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: words.common.kinds.event });
}

/** Section of a page by its heading. */
export function section(page: Page, title: string | RegExp): Locator {
  return page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .last();
}

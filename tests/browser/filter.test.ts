// Filtering by hand: ticks, exclusions, chips, search, and every step back and forth.
import type { Page } from '@playwright/test';
import { count } from './naive.ts';
import { raw } from './raw.ts';
import { box, chips, openFacet, results, row, search, words } from './screen.ts';
import { expect, idle, walk as test } from './test.ts';
import { ask, at, hashOf, visit } from './visit.ts';

const { filters } = words;
const altmaier = { person: { include: [{ id: 'peter-altmaier' }] } };
const digital = { topic: { include: [{ id: 'digitalisierung' }] } };

/** Steps are written at most twice a second: the address has then caught up with the page. */
async function expectAddress(page: Page, address: string): Promise<void> {
  await idle(page);
  await expect.poll(() => hashOf(page)).toBe(address);
  expect(await ask(page, 'address')).toBe(`#${address}`);
}

async function possible(page: Page): Promise<number> {
  await idle(page);
  return (await ask(page, 'result')).possible;
}

test('a person, then a topic; the numbers follow; each step is an address of its own', async ({
  page,
  context,
}) => {
  await visit(page, at());
  await box(await openFacet(page, 'person'), 'Peter Altmaier').check();
  await expectAddress(page, at('timeline', 'person=peter-altmaier'));
  await expect(results(page)).toContainText('16 of 105 events');
  await box(await openFacet(page, 'topic'), 'Digitalisation').check();
  const both = count({ facets: { ...altmaier, ...digital } }).possible;
  expect(await possible(page)).toBe(both);
  await expectAddress(page, at('timeline', 'person=peter-altmaier&topic=digitalisierung'));
  await expect(results(page)).toContainText(`${both} of 105 events`);

  const other = await context.newPage();
  await visit(other, hashOf(page));
  expect(await ask(other, 'result')).toEqual(await ask(page, 'result'));
  await expect(box(await openFacet(other, 'person'), 'Peter Altmaier')).toBeChecked();
  await expect(chips(other)).toHaveCount(2);
});

test('searching inside a facet forgives accents and case, and keeps what is chosen', async ({ page }) => {
  await visit(page, at());
  const persons = await openFacet(page, 'person');
  await persons.getByRole('searchbox').fill('mueller');
  await expect(persons.getByRole('listitem')).toHaveCount(3);
  await persons.getByRole('searchbox').fill('MÜLLER');
  await expect(persons.getByRole('listitem')).toHaveCount(3);
  await persons.getByRole('searchbox').fill('Muller');
  await expect(persons.getByRole('listitem')).toHaveCount(3);
  const names = await persons.getByRole('listitem').allInnerTexts();
  expect(names.filter((name) => name.includes('Andreas Müller'))).toHaveLength(2);
  await row(persons, 'Egon Müller').getByRole('checkbox').check();
  await expectAddress(page, at('timeline', 'person=egon-mueller'));
  await persons.getByRole('searchbox').fill('no such name');
  await expect(persons.getByText(filters.nothingFits)).toBeVisible();
});

test('every value of a facet can be reached', async ({ page }) => {
  await visit(page, at());
  const topics = await openFacet(page, 'topic');
  for (let left = true; left;) {
    const more = topics.getByRole('button', { name: /more$/ });
    left = await more.isVisible();
    if (left) await more.click();
    await idle(page);
  }
  const used = new Set(raw.events.flatMap((event) => event.topics ?? []));
  await expect(topics.getByRole('listitem')).toHaveCount(used.size);
});

test.describe('exclude', () => {
  const without = count({ facets: { type: { exclude: [{ id: 'visit' }] } } }).possible;

  test('with the minus button', async ({ page }) => {
    await visit(page, at());
    const types = await openFacet(page, 'type');
    await row(types, 'Visit').hover();
    await row(types, 'Visit')
      .getByRole('button', { name: filters.exclude('Visit') })
      .click();
    await expectAddress(page, at('timeline', 'type.not=visit'));
    expect(await possible(page)).toBe(without);
    await expect(chips(page)).toHaveAccessibleName(filters.remove('without Type Visit'));
  });

  test('with the minus key', async ({ page }) => {
    await visit(page, at());
    await box(await openFacet(page, 'type'), 'Visit').press('-');
    await expectAddress(page, at('timeline', 'type.not=visit'));
    await box(await openFacet(page, 'type'), 'Visit').press('-');
    await expectAddress(page, at());
  });

  test('with Alt and a click', async ({ page }) => {
    await visit(page, at());
    await row(await openFacet(page, 'type'), 'Visit')
      .getByText('Visit', { exact: true })
      .click({ modifiers: ['Alt'] });
    await expectAddress(page, at('timeline', 'type.not=visit'));
  });
});

test('a click on the label cycles empty, must have, empty; a second value widens', async ({ page }) => {
  await visit(page, at());
  const types = await openFacet(page, 'type');
  await row(types, 'Visit').getByText('Visit', { exact: true }).click();
  await expectAddress(page, at('timeline', 'type=visit'));
  await row(types, 'Opening').getByText('Opening', { exact: true }).click();
  await expectAddress(page, at('timeline', 'type=opening,visit'));
  expect(await possible(page)).toBe(
    count({ facets: { type: { include: [{ id: 'visit' }, { id: 'opening' }] } } }).possible,
  );
  await row(types, 'Visit').getByText('Visit', { exact: true }).click();
  await expectAddress(page, at('timeline', 'type=opening'));
});

test('all of several topics at once instead of any', async ({ page }) => {
  await visit(page, at('timeline', 'topic=digitalisierung,hochschulen'));
  const include = [{ id: 'digitalisierung' }, { id: 'hochschulen' }];
  expect(await possible(page)).toBe(count({ facets: { topic: { include } } }).possible);
  const topics = await openFacet(page, 'topic');
  await topics.getByRole('radio', { name: filters.all }).check();
  await expectAddress(page, at('timeline', 'topic=digitalisierung,hochschulen&topic.mode=all'));
  const all = count({ facets: { topic: { include, all: true } } }).possible;
  expect(await possible(page)).toBe(all);
  await expect(results(page)).toContainText(`${all} of 105 events`);
});

test('a term with everything below it', async ({ page }) => {
  await visit(page, at());
  const topics = await openFacet(page, 'topic');
  const whole = count({ facets: { topic: { include: [{ id: 'digitalisierung', below: true }] } } }).possible;
  await topics.getByRole('button', { name: filters.below('Digitalisation', whole) }).click();
  await expectAddress(page, at('timeline', 'topic=digitalisierung~'));
  expect(await possible(page)).toBe(whole);
});

test('chips take away one filter each, reset takes away all, Back brings them again', async ({ page }) => {
  const start = at('timeline', 'type=visit&person.not=michael-rehe&time=2019-01-01..2019-12-31&q=hannover');
  await visit(page, start);
  await expect(chips(page)).toHaveCount(4);
  await page.getByRole('button', { name: filters.remove(`${filters.names.type} Visit`) }).click();
  await expectAddress(page, at('timeline', 'person.not=michael-rehe&time=2019-01-01..2019-12-31&q=hannover'));
  await page.getByRole('button', { name: filters.reset }).click();
  await expectAddress(page, at());
  await expect(chips(page)).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expectAddress(page, start);
  await expect(chips(page)).toHaveCount(4);
});

test('Back and Forward walk every step', async ({ page }) => {
  await visit(page, at());
  const addresses = [at()];
  const steps: readonly (readonly ['person' | 'topic' | 'type', string])[] = [
    ['person', 'Peter Altmaier'],
    ['topic', 'Digitalisation'],
    ['type', 'Visit'],
  ];
  for (const [name, label] of steps) {
    await box(await openFacet(page, name), label).check();
    await idle(page);
    await expect.poll(() => hashOf(page)).not.toBe(addresses.at(-1));
    addresses.push(hashOf(page));
  }
  const numbers = [105, 16, count({ facets: { ...altmaier, ...digital } }).possible];
  for (const back of [2, 1, 0]) {
    await page.goBack();
    await expectAddress(page, addresses[back] ?? '');
    expect(await possible(page)).toBe(numbers[back]);
  }
  for (const forth of [1, 2, 3]) {
    await page.goForward();
    await expectAddress(page, addresses[forth] ?? '');
  }
});

test('several ticks within half a second are all kept, and Back leads out of them', async ({ page }) => {
  await visit(page, at());
  const types = await openFacet(page, 'type');
  await box(types, 'Visit').check();
  await box(types, 'Opening').check();
  await box(types, 'Meeting').check();
  await expectAddress(page, at('timeline', 'type=meeting,opening,visit'));
});

test.describe('text search', () => {
  /** Every spelling finds the same events. */
  const spellings: readonly (readonly string[])[] = [
    ['Müller', 'müller', 'MÜLLER', 'Mueller', 'muller'],
    ['Bergstraße', 'bergstrasse', 'BERGSTRASSE', 'Bergstrasse'],
    ['Bareiß', 'bareiss', 'BAREISS'],
    ['Künstliche Intelligenz', 'kuenstliche intelligenz', 'intelligenz KÜNSTLICHE', 'kunstliche intell'],
    ['Förderung', 'FÖRDERUNG', 'foerderung', 'forderung'],
  ];
  for (const [first = '', ...others] of spellings) {
    test(`${first} = ${others.join(' = ')}`, async ({ page }) => {
      await visit(page, at('timeline', `q=${encodeURIComponent(first)}`));
      const found = await ask(page, 'result');
      expect(found.possible).toBeGreaterThan(0);
      expect(found.possible).toBeLessThan(105);
      for (const other of others) {
        await visit(page, at('timeline', `q=${encodeURIComponent(other)}`));
        expect({ ...(await ask(page, 'result')), spelling: other }).toEqual({ ...found, spelling: other });
      }
    });
  }

  test('finds names, functions, quotes, notes, captions, sources and publishers', async ({ page }) => {
    const founding = 'besuch-kompetenzzentrum-hannover-2019';
    for (const text of [
      'Rehe',
      'Präsident der Leibniz',
      'Spitzenposition',
      'trendkraft.io',
      'Gründungsdokument',
      'Mit uns digital',
      'bundesweit',
      'Garbsen',
    ]) {
      await visit(page, at('timeline', `q=${encodeURIComponent(text)}`));
      expect((await ask(page, 'result')).events, text).toContain(founding);
    }
  });

  test('typing filters while one types and is one step back', async ({ page }) => {
    await visit(page, at());
    await search(page).fill('Epping');
    await expectAddress(page, at('timeline', 'q=Epping'));
    expect(await possible(page)).toBeLessThan(105);
    await page.goBack();
    await expectAddress(page, at());
    await expect(search(page)).toHaveValue('');
  });

  test('the key / jumps to the search, and clearing brings everything back', async ({ page }) => {
    await visit(page, at('timeline', 'q=Epping'));
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.getByRole('button', { name: words.app.clearSearch }).click();
    await expectAddress(page, at());
  });

  test('a search is literal: patterns and a very long text do no harm', async ({ page }) => {
    for (const text of ['(a+)+$', '.*', '[', '\\', '%', 'a'.repeat(5000)]) {
      await visit(page, at('timeline', `q=${encodeURIComponent(text)}`));
      expect((await ask(page, 'result')).total).toBe(105);
    }
  });
});

test('the number of results is told to screen readers once it rests', async ({ page }) => {
  await visit(page, at());
  await box(await openFacet(page, 'person'), 'Peter Altmaier').check();
  await expect(page.getByRole('status').filter({ hasText: '16 of 105 events' })).toHaveCount(1);
});

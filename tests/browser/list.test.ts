// The list: every event within reach of the keys and read out as its row says, each column an order, columns and order
// in the address, rows to take away, and from nothing found a way back.
import type { Page } from '@playwright/test';
import { eventsFor, type Conditions } from './bound.ts';
import { wasPresent } from './naive.ts';
import { nameOf, raw, record, type RawEvent } from './raw.ts';
import { panel, results, words } from './screen.ts';
import { expect, idle, test as whole, walk as test } from './test.ts';
import { ask, at, hashOf, visit } from './visit.ts';

const { list, nothing } = words;

/** Rows of events that are built: as a screen reader has them, and as they are read on the screen. */
function grid(page: Page) {
  return page.getByRole('grid', { name: list.heading });
}

async function focused(page: Page): Promise<{ readonly id: string; readonly index: number }> {
  return page.evaluate(() => {
    const { dataset } = document.activeElement as HTMLElement;
    return { id: dataset['event'] ?? '', index: Number(dataset['index'] ?? -1) };
  });
}

/** Presses the key and waits until the row in question has the focus and is filled. */
async function press(page: Page, key: string, index: number): Promise<string> {
  await page.keyboard.press(key);
  await page.waitForFunction((wanted) => {
    const { dataset } = document.activeElement as HTMLElement;
    return dataset['index'] === String(wanted) && dataset['event'] !== undefined;
  }, index);
  return (await focused(page)).id;
}

async function enter(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await grid(page).locator('[role="row"][tabindex="0"]').focus();
}

for (const [name, fields, asked] of [
  ['all events', '', {}],
  ['a selection', 'person=peter-altmaier', { person: { include: ['peter-altmaier'] } }],
] as readonly (readonly [string, string, Conditions])[]) {
  test(`${name}: the arrow keys reach each once, and no other`, async ({ page }) => {
    await enter(page, at('list', fields));
    const wanted = eventsFor(asked).map(({ id }) => id);
    const seen = [await press(page, 'Home', 0)];
    while (seen.length < wanted.length) seen.push(await press(page, 'ArrowDown', seen.length));
    expect([...seen].sort()).toEqual([...wanted].sort());
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).index, 'the list ends there').toBe(wanted.length - 1);
    expect(await press(page, 'Home', 0)).toBe(seen[0]);
    expect(await press(page, 'End', wanted.length - 1)).toBe(seen.at(-1));
    await expect(page.locator(':focus')).toBeInViewport();
  });
}

test('a row is read out as it stands on the screen, with what its marks mean', async ({ page }) => {
  await enter(page, at('list', 'person=peter-altmaier'));
  await press(page, 'Home', 0);
  for (let index = 1; index < 16; index += 1) await checkRow(page, await press(page, 'ArrowDown', index));
});

async function checkRow(page: Page, id: string): Promise<void> {
  const event = record(raw.events, id);
  const row = page.locator(':focus');
  const seen = await row.getByRole('gridcell').allInnerTexts();
  const place = event.place === undefined ? words.common.notStated : record(raw.places, event.place).name.en;
  const types = raw.metadata.vocabularies.eventTypes;
  expect.soft(seen[0], id).toBe(record(types, event.type).label.en);
  expect.soft(seen[2], id).toBe(event.title.en);
  expect.soft(seen[3], id).toBe(place);
  expect.soft(plain(seen[5] ?? ''), id).toContain(firstTopic(event));
  const persons = new Map<string, boolean>();
  for (const one of event.participants ?? [])
    if (one.person !== undefined)
      persons.set(one.person, persons.get(one.person) === true || wasPresent(one));
  const present = [...persons].filter(([, there]) => there).map(([one]) => one);
  const named = [...persons.keys()].filter((one) =>
    (seen[4] ?? '').includes(nameOf(record(raw.persons, one))),
  );
  // Nobody is made present, and nobody present is lost: named or counted.
  if (present.length > 0) {
    expect.soft(named, id).toEqual(present.filter((one) => named.includes(one)));
    if (present.length > named.length)
      expect.soft(seen[4], id).toContain(list.morePresent(present.length - named.length));
    if (persons.size > present.length)
      expect.soft(seen[4], id).toContain(list.notAttested(persons.size - present.length));
  } else if (persons.size > 0) expect.soft(seen[4], id).toContain(list.notPresent);
  const said = plain(
    await row.evaluate((element) => {
      const clone = element.cloneNode(true) as HTMLElement;
      clone.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
      return clone.textContent;
    }),
  );
  for (const part of [record(types, event.type).label.en, event.title.en, place, firstTopic(event)])
    expect.soft(said, id).toContain(plain(part));
  await expect.soft(row, id).toHaveAccessibleName(new RegExp(escaped(event.title.en)));
}

function firstTopic({ topics = [] }: RawEvent): string {
  return topics[0] === undefined ? words.common.notStated : record(raw.topics, topics[0]).label.en;
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

function escaped(text: string): string {
  return plain(text).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test('one tab stop: Enter opens the panel, Escape closes it, the focus is back on the row', async ({
  page,
}) => {
  await enter(page, at('list'));
  await press(page, 'Home', 0);
  const id = await press(page, 'ArrowDown', 1);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe(at('list', `event=${id}`));
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect.poll(async () => (await focused(page)).id).toBe(id);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role="rowgroup"]') ?? null)).toBeNull();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(async () => (await focused(page)).id).toBe(id);
});

// ---------------------------------------------------------------- order

type Column = keyof typeof list.columns;

/** What an event is sorted by; undefined: it lacks that, and comes last whatever the direction. */
function keyOf(event: RawEvent, column: Column): string | number | undefined {
  switch (column) {
    case 'type':
      return record(raw.metadata.vocabularies.eventTypes, event.type).label.en;
    case 'date':
      return Number(event.start.slice(0, 4));
    case 'title':
      return event.title.en;
    case 'place':
      return event.place === undefined ? undefined : record(raw.places, event.place).name.en;
    case 'people':
      return new Set((event.participants ?? []).filter(wasPresent).flatMap(({ person }) => person ?? []))
        .size;
    case 'topics':
      return event.topics?.[0] === undefined ? undefined : record(raw.topics, event.topics[0]).label.en;
    case 'sources':
      return event.sources?.length ?? 0;
  }
}

const names = new Intl.Collator('en', { sensitivity: 'base' });

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
}

for (const column of ['type', 'date', 'title', 'place', 'people', 'topics', 'sources'] as const) {
  test(`sorted by ${column}: the head turns the order round, the ends are those of the file`, async ({
    page,
  }) => {
    await enter(page, at('list', `columns=date,people,place,sources,title,topics,type`));
    const head = grid(page).getByRole('columnheader', { name: list.columns[column], exact: true });
    const keys = raw.events.map((event) => keyOf(event, column)).sort(compare);
    const stated = keys.filter((key) => key !== undefined);
    for (let times = 0; times < 2; times += 1) {
      await head.getByRole('button').click();
      await idle(page);
      const falling = (await head.getAttribute('aria-sort')) === 'descending';
      expect(falling || (await head.getAttribute('aria-sort')) === 'ascending').toBe(true);
      await grid(page).locator('[role="row"][tabindex="0"]').focus();
      const first = await press(page, 'Home', 0);
      const last = await press(page, 'End', 104);
      expect(keyOf(record(raw.events, first), column), `first, falling: ${falling}`).toBe(
        falling ? stated.at(-1) : stated[0],
      );
      const end = stated.length < keys.length ? undefined : falling ? stated[0] : stated.at(-1);
      expect(keyOf(record(raw.events, last), column), `last, falling: ${falling}`).toBe(end);
    }
  });
}

test('order and columns stand in the address and are restored in a new page', async ({ page, context }) => {
  await visit(page, at('list'));
  const heads = grid(page).getByRole('columnheader');
  await expect(heads).toHaveText(['Type', 'Date', 'Event', 'Place', 'Present', 'Topic'], {
    useInnerText: true,
  });
  await heads.filter({ hasText: list.columns.people }).getByRole('button').click();
  await expect.poll(() => hashOf(page)).toBe(at('list', 'sort=-people'));
  await page.locator('summary').filter({ hasText: list.chooseColumns }).click();
  const chooser = page.getByRole('group', { name: list.chooseColumns });
  await chooser.getByRole('checkbox', { name: list.columns.place }).uncheck();
  await chooser.getByRole('checkbox', { name: list.columns.sources }).check();
  await expect(chooser.getByRole('checkbox', { name: list.columns.title })).toBeDisabled();
  await expect.poll(() => hashOf(page)).toMatch(/sort=-people.*columns=|columns=.*sort=-people/);
  await page.keyboard.press('Escape');

  const other = await context.newPage();
  await visit(other, hashOf(page));
  const restored = grid(other).getByRole('columnheader');
  await expect(restored).toHaveText(['Type', 'Date', 'Event', 'Present', 'Topic', 'Sources'], {
    useInnerText: true,
  });
  await expect(restored.filter({ hasText: list.columns.people })).toHaveAttribute('aria-sort', 'descending');
  expect(hashOf(other)).toBe(hashOf(page));
  const rows = (of: Page) => grid(of).locator('[data-event]').first().getAttribute('data-event');
  expect(await rows(other)).toBe(await rows(page));
});

// ---------------------------------------------------------------- rows to take away

whole(
  'copied rows are those of the list, with who is not attested as present apart',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, at('list', 'person=peter-altmaier&sort=title&columns=title,people,sources'));
    await page.getByRole('button', { name: list.copy }).click();
    await expect(page.getByText(list.copied(16))).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [about = '', table = ''] = text.split('\n\n');
    expect(about).toContain('16 of 105 events');
    expect(about).toContain('Person Peter Altmaier');
    expect(about).toContain(page.url());
    const [heads, ...rows] = table
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(heads).toEqual(['Event', 'Present', 'Not attested as present', 'Sources']);
    const wanted = eventsFor({ person: { include: ['peter-altmaier'] } });
    expect(rows).toHaveLength(wanted.length);
    for (const event of wanted) {
      const row = rows.find(([title]) => title === event.title.en);
      expect
        .soft(row?.[1]?.split('; ').filter((name) => name !== '').length, event.id)
        .toBe(keyOf(event, 'people'));
      expect.soft(row?.[3], event.id).toBe(String(keyOf(event, 'sources')));
      const there = (event.participants ?? []).some(
        (one) => one.person === 'peter-altmaier' && wasPresent(one),
      );
      expect.soft(row?.[there ? 1 : 2], event.id).toContain('Peter Altmaier');
      if (!there) expect.soft(row?.[1], event.id).not.toContain('Peter Altmaier');
    }
  },
);

// ---------------------------------------------------------------- nothing found

test('nothing found: each way back brings the number of events that it says', async ({ page }) => {
  const address = at('list', 'type=opening&person=peter-altmaier&topic=hochschulen');
  await visit(page, address);
  expect((await ask(page, 'result')).possible).toBe(0);
  await expect(grid(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: nothing.title(3) })).toBeVisible();
  expect((await checkWays(page, address)).length).toBeGreaterThanOrEqual(2);
});

test('nothing found because of one exclusion too many', async ({ page }) => {
  const address = at('list', 'type=visit&person=peter-altmaier&topic=hochschulen&place.not=pzh-garbsen');
  await visit(page, address);
  expect((await ask(page, 'result')).possible).toBe(0);
  const ways = await checkWays(page, address);
  expect(ways.filter((way) => way.startsWith(nothing.withoutExclusion))).toHaveLength(1);
});

test('filters that rule each other out more than once: it is said, and Reset leads to everything', async ({
  page,
}) => {
  await visit(page, at('list', 'type=opening&person=peter-altmaier&place=-&time=2015-01-01..2015-06-30'));
  expect((await ask(page, 'result')).possible).toBe(0);
  await expect(page.getByText(nothing.leadNone)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: nothing.reset }).click();
  await expect.poll(() => hashOf(page)).toBe(at('list'));
  await idle(page);
  expect((await ask(page, 'result')).possible).toBe(105);
  await expect(grid(page)).toBeVisible();
});

test('two filters that rule each other out', async ({ page }) => {
  const address = at('list', 'person=peter-altmaier&time=2015-01-01..2015-01-31');
  await visit(page, address);
  const ways = await checkWays(page, address);
  expect(ways).toEqual(expect.arrayContaining([expect.stringContaining('Peter Altmaier: ')]));
  expect(ways.join('\n')).toContain(nothing.events(16));
  await visit(page, address);
  await page.getByRole('main').getByRole('link', { name: nothing.reset }).click();
  await idle(page);
  await expect(results(page)).toContainText('105 of 105 events');
});

/** Takes each way out of the empty view, and comes back. */
async function checkWays(page: Page, address: string): Promise<readonly string[]> {
  const ways = page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link', { name: /: [\d,]+ events?$/ });
  await ways.first().waitFor();
  const texts = (await ways.allTextContents()).map(plain);
  for (const [index, text] of texts.entries()) {
    await visit(page, address);
    await ways.nth(index).click();
    await idle(page);
    expect.soft((await ask(page, 'result')).possible, text).toBe(Number(/(\d+) events?$/.exec(text)?.[1]));
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(address);
  }
  return texts;
}

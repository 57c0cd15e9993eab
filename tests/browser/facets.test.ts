// Every facet by its address, by hand and against a count in the file: roles, presence, functions, institutions acted
// for, sources and their kinds, what is not stated, and conditions that bind to whoever is chosen.
import type { Page } from '@playwright/test';
import {
  ALL_FACETS,
  besideValue,
  eventsFor,
  eventsWith,
  fieldsOf,
  statedIn,
  type AnyFacet,
  type Conditions,
} from './bound.ts';
import { nameOf, raw, record } from './raw.ts';
import { chips, results, words, worte } from './screen.ts';
import { expect, idle, walk as test } from './test.ts';
import { ask, at, hashOf, visit, type HandleValue } from './visit.ts';

const { filters, common } = words;
const ALTMAIER = 'peter-altmaier';

async function possible(page: Page): Promise<number> {
  await idle(page);
  return (await ask(page, 'result')).possible;
}

test('the counts named in the task: at their addresses, in the sentence, and in the file', async ({
  page,
}) => {
  const named: readonly (readonly [Conditions, number])[] = [
    [{ person: { include: [ALTMAIER] }, role: { include: ['guest'] } }, 8],
    [{ person: { include: [ALTMAIER] }, role: { include: ['speaker'] } }, 8],
    [{ person: { include: [ALTMAIER] }, presence: { include: ['quoted'] } }, 2],
    [{ person: { include: [ALTMAIER] } }, 16],
    [{ person: { include: [ALTMAIER] }, presence: { include: ['attended', 'online'] } }, 14],
    [{ type: { exclude: ['visit'] } }, 78],
    [{ organization: { include: ['bmwi'] } }, 54],
    [{ topic: { include: ['digitalisierung'] } }, 41],
    [{ topic: { include: ['digitalisierung~'] } }, 84],
    [{ organization: { include: ['bundesregierung'] } }, 2],
    [{ organization: { include: ['bundesregierung~'] } }, 91],
    [{ place: { include: ['-'] } }, 21],
  ];
  for (const [asked, number] of named) {
    const fields = fieldsOf(asked);
    expect.soft(eventsFor(asked), `${fields} in the file`).toHaveLength(number);
    await visit(page, at('timeline', fields));
    expect.soft(await possible(page), fields).toBe(number);
    await expect.soft(results(page)).toContainText(`${number} of 105 events`);
    expect.soft(hashOf(page), 'written as the program writes it').toBe(at('timeline', fields));
  }
});

const altmaier = { person: { include: [ALTMAIER] } };
const two = { person: { include: [ALTMAIER, 'michael-rehe'] } };
const present = { presence: { include: ['attended', 'online'] } };

/** Conditions that bind, that stand alone, that are excluded, and that meet facets of the event. */
const cases: readonly Conditions[] = [
  {},
  { ...altmaier, role: { include: ['guest'] }, ...present },
  { ...altmaier, role: { include: ['guest'], exclude: ['speaker'] } },
  { ...altmaier, presence: { exclude: ['quoted', 'mentioned'] } },
  { ...two, role: { include: ['guest', 'speaker'] } },
  { person: { ...two.person, all: true }, ...present },
  { ...altmaier, organization: { include: ['kz-hannover'] }, ...present },
  { organization: { include: ['bmwi'] }, role: { include: ['host'] } },
  { organization: { include: ['bundesregierung~'] }, role: { include: ['organizer'] } },
  { organization: { include: ['bmwi~'] }, presence: { exclude: ['quoted', 'mentioned', 'announced'] } },
  { role: { include: ['host'] }, affiliation: { include: ['bmwi'] } },
  { role: { include: ['host'] }, affiliation: { include: ['bundesregierung~'] } },
  { role: { exclude: ['speaker'] } },
  { presence: { include: ['quoted', 'mentioned'] } },
  { function: { include: ['-'] }, role: { include: ['speaker'] } },
  { affiliation: { include: ['-'] }, person: { include: [ALTMAIER] } },
  { function: { exclude: ['-'] } },
  { person: { include: ['-'] } },
  { person: { exclude: ['-'] }, role: { include: ['moderator', 'signatory'] } },
  { place: { include: ['-', 'hannover~'] } },
  { place: { exclude: ['-'] }, source: { exclude: ['md-2019-09-03'] } },
  { source: { include: ['md-2019-09-03', 'bmwi-none'] } },
  { sourcekind: { include: ['press-release', 'news'], all: true } },
  { sourcekind: { include: ['official'] }, type: { exclude: ['visit'] }, ...present },
];

test('result and every value of every facet equal a count in the file', async ({ page }) => {
  for (const asked of cases) {
    const fields = fieldsOf(asked);
    await test.step(fields === '' ? 'everything' : fields, async () => {
      await visit(page, at('timeline', fields));
      const events = eventsFor(asked).map(({ id }) => id);
      const result = await ask(page, 'result');
      expect.soft(result.possible, fields).toBe(events.length);
      expect.soft([...result.events].filter((id) => !events.includes(id))).toEqual([]);
      const answers = await answersOf(page);
      for (const facet of ALL_FACETS) checkFacet(facet, answers[facet] ?? [], asked);
    });
  }
});

/** What the handle says of all facets, in one question. */
function answersOf(page: Page): Promise<Readonly<Record<string, readonly HandleValue[]>>> {
  return page.evaluate((facets) => {
    const { encounters } = window as unknown as { encounters: { facet(name: string): HandleValue[] } };
    return Object.fromEntries(facets.map((facet) => [facet, encounters.facet(facet)]));
  }, ALL_FACETS);
}

/** Every value that occurs, each with its number. */
function checkFacet(facet: AnyFacet, values: readonly HandleValue[], asked: Conditions): void {
  const answered = new Map(values.map(({ id, count }) => [id === '' ? '-' : id, count]));
  const missing = statedIn(facet).filter((id) => !answered.has(id));
  expect.soft(missing, `${facet} of ${fieldsOf(asked)}`).toEqual([]);
  const wanted = [...answered.keys()].map((id) => [id, besideValue(asked, facet, id)] as const);
  expect
    .soft(Object.fromEntries(answered), `${facet} of ${fieldsOf(asked)}`)
    .toEqual(Object.fromEntries(wanted));
}

test('every value of every facet, and "not stated", alone in an address', async ({ page }) => {
  // Of persons, institutions, functions and sources a few: the numbers beside all of them are checked above.
  for (const facet of ALL_FACETS) {
    const values = statedIn(facet);
    const some = values.filter((_, index) => values.length < 12 || index % 40 === 0);
    for (const value of [...some, '-']) {
      const fields = fieldsOf({ [facet]: { include: [value] } });
      await page.evaluate(
        (address) => {
          location.hash = address;
        },
        `#${at('list', fields)}`,
      );
      expect.soft(await possible(page), fields).toBe(eventsWith(facet, value));
    }
    const without = fieldsOf({ [facet]: { exclude: ['-'] } });
    await visit(page, at('list', without));
    expect.soft(await possible(page), without).toBe(eventsFor({ [facet]: { exclude: ['-'] } }).length);
  }
});

/** The section of a facet, open. */
async function opened(page: Page, facet: AnyFacet) {
  const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${filters.names[facet]}\\b`) });
  const section = page.locator('section').filter({ has: heading }).last();
  const toggle = heading.getByRole('button');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await section.getByRole('listitem').first().waitFor();
  return section;
}

test('the panel has a section for each facet; every row says its number; ticking a row asks for it', async ({
  page,
}) => {
  await visit(page, at());
  for (const facet of ['role', 'presence', 'function', 'affiliation', 'source', 'sourcekind'] as const) {
    await test.step(facet, async () => {
      const section = await opened(page, facet);
      const answered = await ask(page, 'facet', facet);
      const first = answered[0];
      const label = facet === 'presence' ? filters.presenceShort[first?.id ?? ''] : first?.label;
      const number = eventsWith(facet, first?.id ?? '');
      const row = section.getByRole('checkbox', {
        name: filters.row(label ?? '', number, number),
        exact: true,
      });
      await row.check();
      expect(await possible(page)).toBe(number);
      await expect
        .poll(() => hashOf(page))
        .toBe(at('timeline', fieldsOf({ [facet]: { include: [first?.id ?? ''] } })));
      await expect(chips(page)).toHaveAccessibleName(
        filters.remove(`${filters.names[facet]} ${label ?? ''}`),
      );
      await page.goBack();
      expect(await possible(page)).toBe(105);
      await expect(chips(page)).toHaveCount(0);
    });
  }
});

test('"not stated" closes the list of a facet, is ticked and excluded like any other value', async ({
  page,
}) => {
  await visit(page, at());
  const places = await opened(page, 'place');
  const more = places.getByRole('button', { name: /more$/ });
  while (await more.isVisible()) await more.click();
  const last = places.getByRole('listitem').last().getByRole('checkbox');
  await expect(last).toHaveAccessibleName(filters.row(common.notStated, 21, 21));
  // Ticked it stands first, with all that is chosen.
  await last.click();
  await expect.poll(() => hashOf(page)).toBe(at('timeline', 'place=-'));
  expect(await possible(page)).toBe(21);
  await expect(chips(page)).toHaveAccessibleName(
    filters.remove(`${filters.names.place} ${common.notStated}`),
  );
  await visit(page, at('timeline', 'place.not=-'));
  expect(await possible(page)).toBe(84);
  const removed = (await opened(page, 'place')).getByRole('checkbox', { name: /^not stated/ });
  await expect(removed).toHaveAccessibleName(filters.removes(common.notStated, 21));
});

test('what is asked of a participation stands in the chip of whoever it binds to, and goes with it', async ({
  page,
}) => {
  const asked: Conditions = { ...altmaier, role: { include: ['guest'] }, ...present };
  await visit(page, at('timeline', fieldsOf(asked)));
  expect(await possible(page)).toBe(eventsFor(asked).length);
  await expect(chips(page)).toHaveCount(1);
  await expect(chips(page)).toHaveAccessibleName('Remove filter: Person Peter Altmaier, as guest, present');
  await visit(page, `${at('timeline', fieldsOf(asked))}&lang=de`);
  await expect(
    page.getByRole('button', { name: worte.filters.remove('Person Peter Altmaier, als Gast, anwesend') }),
  ).toBeVisible();
  await visit(page, at('timeline', fieldsOf(asked)));
  await chips(page).click();
  await expect.poll(() => hashOf(page)).toBe(at());
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe(at('timeline', fieldsOf(asked)));
  expect(await possible(page)).toBe(eventsFor(asked).length);
});

test('with nobody chosen the conditions have chips of their own', async ({ page }) => {
  await visit(page, at('timeline', 'role=guest&presence.not=quoted'));
  await expect(chips(page)).toHaveCount(2);
  await expect(chips(page).first()).toHaveAccessibleName(filters.remove('Role Guest'));
  await expect(chips(page).last()).toHaveAccessibleName(filters.remove('without Presence only quoted'));
});

test('only where present: one tick, for everybody chosen, and back', async ({ page }) => {
  await visit(page, at('timeline', fieldsOf(altmaier)));
  const persons = await opened(page, 'person');
  await persons.getByRole('checkbox', { name: filters.onlyPresent }).check();
  expect(await possible(page)).toBe(14);
  await expect.poll(() => hashOf(page)).toBe(at('timeline', fieldsOf({ ...altmaier, ...present })));
  await expect(chips(page)).toHaveAccessibleName('Remove filter: Person Peter Altmaier, present');
  const institutions = await opened(page, 'organization');
  await expect(institutions.getByRole('checkbox', { name: filters.onlyPresent })).toBeChecked();
  const rehe = persons.getByRole('checkbox', { name: /^Michael Rehe,/ });
  const number = besideValue({ ...altmaier, ...present }, 'person', 'michael-rehe');
  if (await rehe.isVisible())
    await expect(rehe).toHaveAccessibleName(
      filters.row(nameOf(record(raw.persons, 'michael-rehe')), number, eventsWith('person', 'michael-rehe')),
    );
  await persons.getByRole('checkbox', { name: filters.onlyPresent }).uncheck();
  expect(await possible(page)).toBe(16);
  await page.goBack();
  expect(await possible(page)).toBe(14);
  await page.goBack();
  expect(await possible(page)).toBe(16);
  expect(hashOf(page)).toBe(at('timeline', fieldsOf(altmaier)));
});

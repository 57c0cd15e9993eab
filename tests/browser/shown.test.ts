// The handle returns what the page shows, nothing else: sentence, filter rows, chips and pages say the same numbers.
import type { Page } from '@playwright/test';
import {
  beside,
  count,
  FACETS,
  isBranch,
  occurrences,
  type Facet,
  type Question,
  type Value,
} from './naive.ts';
import { nameOf as personName, raw, record } from './raw.ts';
import { openFacet, results as sentence, words } from './screen.ts';
import { expect, walk as test } from './test.ts';
import { ask, at, visit } from './visit.ts';

const august: Question = { time: ['2019-08-01', '2019-08-31'] };
const topic: Question = { facets: { topic: { include: [{ id: 'digitalisierung' }] } } };
const without: Question = {
  facets: { type: { exclude: [{ id: 'visit' }] }, person: { include: [{ id: 'peter-altmaier' }] } },
};

test('result bar: everything', async ({ page }) => {
  await visit(page, at());
  await expect(sentence(page)).toContainText('105 of 105 events');
});

test('result bar: possible and certain', async ({ page }) => {
  await visit(page, at('timeline', 'time=2019-08-01..2019-08-31'));
  await expect(sentence(page)).toContainText('11 of 105 events');
  await expect(sentence(page)).toContainText('8 certainly in this time');
  await visit(page, at('timeline', 'time=2019-08-30'));
  await expect(sentence(page)).toContainText('5 of 105 events');
  await expect(sentence(page)).toContainText('3 certainly in this time');
});

test('result bar in German', async ({ page }) => {
  await visit(page, at('timeline', 'time=2019-08-01..2019-08-31&lang=de'));
  await expect(sentence(page)).toContainText('11 von 105 Ereignissen');
  await expect(sentence(page)).toContainText('8 davon sicher in dieser Zeit');
});

test('result bar: nothing found is said in words', async ({ page }) => {
  await visit(page, at('timeline', 'person=peter-altmaier&time=2015-01-01..2015-01-31'));
  expect((await ask(page, 'result')).possible).toBe(0);
  await expect(sentence(page)).toContainText('None of 105 events');
});

test('filter rows say what the handle says', async ({ page }) => {
  for (const [fields, question] of [
    ['', {}],
    ['time=2019-08-01..2019-08-31', august],
    ['topic=digitalisierung', topic],
    ['person=peter-altmaier&type.not=visit', without],
  ] as const) {
    await test.step(fields === '' ? 'everything' : fields, async () => {
      await visit(page, at('timeline', fields));
      expect((await ask(page, 'result')).possible).toBe(count(question).possible);
      for (const facet of FACETS) await checkRows(page, facet, question);
    });
  }
});

/** Opens the facet and holds each row that is shown against the count by hand: number, hidden words, everything below. */
async function checkRows(page: Page, facet: Facet, question: Question): Promise<void> {
  const section = await openFacet(page, facet);
  const rows = section.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const answered = await ask(page, 'facet', facet);
  for (const row of await rows.all()) {
    const name = (await row.getByRole('checkbox').getAttribute('aria-label')) ?? '';
    const value = answered.find(
      ({ id, label }) => name.startsWith(`${label},`) && nameOf(facet, id) === label,
    );
    expect(value, `the handle knows the row "${name}"`).toBeDefined();
    if (value === undefined) continue;
    const excluded = question.facets?.[facet]?.exclude?.some(({ id }) => id === value.id) === true;
    const number = beside(question, facet, { id: value.id });
    expect(value.count, name).toBe(number);
    expect(name).toBe(
      excluded
        ? words.filters.removes(value.label, number)
        : words.filters.row(value.label, number, occurrences(facet, { id: value.id })),
    );
    if (isBranch(facet, value.id))
      await checkBelow(row, value.label, beside(question, facet, below(value.id)));
  }
}

async function checkBelow(row: ReturnType<Page['locator']>, label: string, number: number): Promise<void> {
  await expect(
    row.getByRole('button', { name: words.filters.below(label, number), exact: true }),
  ).toBeVisible();
}

function below(id: string): Value {
  return { id, below: true };
}

function nameOf(facet: Facet, id: string): string {
  switch (facet) {
    case 'type':
      return record(raw.metadata.vocabularies.eventTypes, id).label.en;
    case 'person':
      return personName(record(raw.persons, id));
    case 'organization':
      return record(raw.organizations, id).name.en;
    case 'topic':
      return record(raw.topics, id).label.en;
    case 'place':
      return record(raw.places, id).name.en;
  }
}

test('a person page says the numbers of the handle', async ({ page }) => {
  await visit(page, at('person/peter-altmaier'));
  const main = page.getByRole('main');
  await expect(main).toContainText(words.entity.presentAt(14));
  const { together } = await ask(page, 'entity', 'person', 'peter-altmaier');
  expect(together.length).toBeGreaterThan(0);
});

test('an institution page says the numbers of the handle', async ({ page }) => {
  await visit(page, at('organization/bmwi'));
  expect(await ask(page, 'entity', 'organization', 'bmwi')).toMatchObject({ events: 54 });
  await expect(page.getByRole('main')).toContainText('54');
});

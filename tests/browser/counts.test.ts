// The numbers: what the product says through its handle is what anyone can count in the file.
import { beside, count, entity, FACETS, occurrences, termsOf, type Facet, type Question } from './naive.ts';
import { raw } from './raw.ts';
import { expect, walk as test } from './test.ts';
import { ask, at, visit, type HandleValue } from './visit.ts';

interface Case {
  readonly fields: string;
  readonly question: Question;
}

const of = (id: string, below = false) => ({ id, below });

/** Addresses as one types them, and the same question for the count by hand. */
const cases: readonly Case[] = [
  { fields: '', question: {} },
  { fields: 'topic=digitalisierung', question: { facets: { topic: { include: [of('digitalisierung')] } } } },
  {
    fields: 'topic=digitalisierung~',
    question: { facets: { topic: { include: [of('digitalisierung', true)] } } },
  },
  { fields: 'person=peter-altmaier', question: { facets: { person: { include: [of('peter-altmaier')] } } } },
  {
    fields: 'organization=bmwi&type=opening,visit',
    question: {
      facets: { organization: { include: [of('bmwi')] }, type: { include: [of('opening'), of('visit')] } },
    },
  },
  {
    fields: 'organization=bmwi~&person.not=peter-altmaier',
    question: {
      facets: { organization: { include: [of('bmwi', true)] }, person: { exclude: [of('peter-altmaier')] } },
    },
  },
  {
    fields: 'topic=digitalisierung,hochschulen&topic.mode=all',
    question: { facets: { topic: { include: [of('digitalisierung'), of('hochschulen')], all: true } } },
  },
  {
    fields: 'topic=digitalisierung~&topic.not=kuenstliche-intelligenz&topic.mode=all',
    question: {
      facets: {
        topic: {
          include: [of('digitalisierung', true)],
          exclude: [of('kuenstliche-intelligenz')],
          all: true,
        },
      },
    },
  },
  {
    fields: 'type.not=visit,opening&place.not=berlin',
    question: {
      facets: { type: { exclude: [of('visit'), of('opening')] }, place: { exclude: [of('berlin')] } },
    },
  },
  { fields: 'place=garbsen~', question: { facets: { place: { include: [of('garbsen', true)] } } } },
  { fields: 'time=2019-08-01..2019-08-31', question: { time: ['2019-08-01', '2019-08-31'] } },
  { fields: 'time=2019-08-30', question: { time: ['2019-08-30', '2019-08-30'] } },
  {
    fields: 'topic=digitalisierung&type.not=visit&time=2016-05-17..2018-11-02',
    question: {
      facets: { topic: { include: [of('digitalisierung')] }, type: { exclude: [of('visit')] } },
      time: ['2016-05-17', '2018-11-02'],
    },
  },
  {
    fields: 'person=peter-altmaier&organization.not=kz-hannover&time=2019-01-01..2019-12-31',
    question: {
      facets: { person: { include: [of('peter-altmaier')] }, organization: { exclude: [of('kz-hannover')] } },
      time: ['2019-01-01', '2019-12-31'],
    },
  },
];

test('result and every facet equal a count by hand, at every address', async ({ page }) => {
  for (const { fields, question } of cases) {
    await test.step(fields === '' ? 'everything' : fields, async () => {
      await visit(page, at('timeline', fields));
      const result = await ask(page, 'result');
      const { possible, certain, events } = count(question);
      expect(result).toMatchObject({ total: raw.events.length, possible, certain });
      expect(result.events).toEqual(events.slice(0, 50).map(({ id }) => id));
      for (const facet of FACETS) checkFacet(facet, await ask(page, 'facet', facet), question);
    });
  }
});

function checkFacet(facet: Facet, answered: readonly HandleValue[], question: Question): void {
  const wanted = new Map(
    termsOf(facet).map((id) => [id, beside(question, facet, chosenOr(question, facet, id))]),
  );
  const said = new Map(answered.map(({ id, count: number }) => [id, number]));
  expect(said.size, `${facet}: no value twice`).toBe(answered.length);
  expect(Object.fromEntries(said), facet).toEqual(Object.fromEntries(wanted));
}

/** The value itself; an excluded one says what it removes. */
function chosenOr(question: Question, facet: Facet, id: string): { id: string; below?: boolean } {
  return (
    question.facets?.[facet]?.exclude?.find((value) => value.id === id && value.below !== true) ?? { id }
  );
}

test('the counts named in the task of this product', async ({ page }) => {
  await visit(page, at());
  expect(await ask(page, 'result')).toMatchObject({ total: 105, possible: 105, certain: 105, undated: 0 });
  expect(await ask(page, 'entity', 'person', 'peter-altmaier')).toMatchObject({ events: 16, present: 14 });
  expect(countIn(await ask(page, 'facet', 'topic'), 'digitalisierung')).toBe(41);
  expect(raw.events.filter(({ place }) => place === undefined)).toHaveLength(21);

  await visit(page, at('timeline', 'time=2019-08-01..2019-08-31'));
  expect(await ask(page, 'result')).toMatchObject({ possible: 11, certain: 8 });
  await visit(page, at('timeline', 'time=2019-08-30'));
  expect(await ask(page, 'result')).toMatchObject({ possible: 5, certain: 3 });
});

test('events without a place are those that no place of the facet holds', async ({ page }) => {
  const places = raw.places.map(({ id }) => id).join(',');
  await visit(page, at('timeline', `place.not=${places}`));
  expect((await ask(page, 'result')).possible).toBe(21);
});

for (const kind of ['person', 'organization'] as const) {
  test(`every ${kind}: events, present, present together`, async ({ page }) => {
    const list = kind === 'person' ? raw.persons : raw.organizations;
    await visit(page, at());
    const answered = await page.evaluate(
      async ([of, ids]) => {
        const { encounters } = window as unknown as {
          encounters: { entity(kind: string, id: string): unknown };
        };
        return Promise.all(ids.map((id) => encounters.entity(of, id)));
      },
      [kind, list.map(({ id }) => id)] as const,
    );
    list.forEach(({ id }, index) => {
      const { events, present, together } = entity(kind, id);
      const said = answered[index] as { together: { id: string; count: number }[] };
      expect({ ...said, together: sorted(said.together) }, id).toEqual({
        events,
        present,
        together: sorted([...together].map(([other, number]) => ({ id: other, count: number }))),
      });
    });
  });
}

function sorted(list: readonly { readonly id: string; readonly count: number }[]): readonly string[] {
  return list.map(({ id, count: number }) => `${id} ${number}`).sort();
}

function countIn(
  values: readonly { readonly id: string; readonly count: number }[],
  id: string,
): number | undefined {
  return values.find((value) => value.id === id)?.count;
}

test('the count by hand knows the numbers of the task, too', () => {
  expect(occurrences('topic', of('digitalisierung'))).toBe(41);
  expect(count({ time: ['2019-08-01', '2019-08-31'] })).toMatchObject({ possible: 11, certain: 8 });
  expect(count({ time: ['2019-08-30', '2019-08-30'] })).toMatchObject({ possible: 5, certain: 3 });
  expect(entity('person', 'peter-altmaier')).toMatchObject({ events: 16, present: 14 });
  expect(
    raw.events.filter((event) => new Set(event.participants?.flatMap(presentPerson)).size >= 2),
  ).toHaveLength(54);
});

function presentPerson({
  person,
  presence,
}: {
  readonly person?: string;
  readonly presence?: string;
}): readonly string[] {
  const there = presence === undefined || presence === 'attended' || presence === 'online';
  return person !== undefined && there ? [person] : [];
}

// The pages of events, persons and institutions: what the record holds stands there, and nobody is made present.
import type { Page } from '@playwright/test';
import { fullNameOf, nameOf, raw, record, type RawText } from './raw.ts';
import { section, words, worte } from './screen.ts';
import { expect, walk as test } from './test.ts';
import { at, FOUNDING, hashOf, visit } from './visit.ts';

type Lang = keyof RawText;

/** All that one reads on the page, blanks made equal. */
async function textOf(page: Page): Promise<string> {
  return plain(await page.getByRole('main').innerText());
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ');
}

const founding = record(raw.events, FOUNDING);

/** Every text that belongs to the record of the founding event, with what it refers to by name. */
function textsOf(lang: Lang): readonly string[] {
  const event = founding;
  return [
    event.title[lang],
    event.summary[lang],
    event.notes?.[lang] ?? '',
    record(raw.places, event.place ?? '').name[lang],
    record(raw.places, record(raw.places, event.place ?? '').within ?? '').name[lang],
    record(raw.events, event.partOf ?? '').title[lang],
    ...(event.participants ?? []).flatMap((one) => [
      ...(one.person === undefined ? [] : [nameOf(record(raw.persons, one.person))]),
      ...(one.function === undefined ? [] : [one.function[lang]]),
      ...[one.organization, one.affiliation].flatMap((id) =>
        id === undefined ? [] : [record(raw.organizations, id).name[lang]],
      ),
    ]),
    ...(event.topics ?? []).map((id) => record(raw.topics, id).label[lang]),
    ...(event.quotes ?? []).map(({ text }) => text),
    ...(event.figures ?? []).flatMap(({ label, value }) => [label[lang], String(value)]),
    ...(event.images ?? []).flatMap(({ caption, credit }) => [caption[lang], credit]),
    ...(event.related ?? []).map((id) => record(raw.events, id).title[lang]),
    ...(event.sources ?? []).flatMap((id) => [record(raw.sources, id).title]),
  ];
}

for (const lang of ['de', 'en'] as const) {
  test(`the founding event shows all that its record holds (${lang})`, async ({ page }) => {
    await visit(page, at(`event/${FOUNDING}`, `lang=${lang}`));
    const text = await textOf(page);
    for (const wanted of textsOf(lang)) expect(text).toContain(plain(wanted));
    expect(text).toContain(lang === 'de' ? 'Freitag, 30. August 2019' : 'Friday, 30 August 2019');
    expect(text).toMatch(lang === 'de' ? /auf den Tag belegt/ : /day documented/);
    const stops = raw.events.filter(({ partOf }) => partOf === founding.partOf);
    for (const { title } of stops) expect(text).toContain(title[lang]);
    expect(stops).toHaveLength(8);
  });
}

test('Altmaier and Rehe were there; Epping is quoted, which is not attendance', async ({ page }) => {
  await visit(page, at(`event/${FOUNDING}`, 'lang=de'));
  const present = section(page, /^Anwesend$/);
  await expect(present).toContainText('Peter Altmaier');
  await expect(present).toContainText('Michael Rehe');
  await expect(present).not.toContainText('Epping');
  const quoted = section(page, /^Zitiert/);
  await expect(quoted).toContainText('Volker Epping');
  await expect(quoted).toContainText('Anwesenheit nicht belegt');
  await expect(quoted).not.toContainText('Rehe');
});

test('the panel beside the timeline keeps the same difference', async ({ page }) => {
  await visit(page, at('timeline', `event=${FOUNDING}&lang=de`));
  await expect(page.getByRole('complementary', { name: 'Ereignis' })).toContainText('Epping');
  const text = plain(await page.getByRole('complementary', { name: 'Ereignis' }).innerText());
  const [before = '', after = ''] = text.split('Anwesenheit nicht belegt');
  expect(before).toContain('Altmaier');
  expect(before).toContain('Rehe');
  expect(`${before.slice(-200)} ${after.slice(0, 200)}`).toContain('Epping');
});

test('previous and next follow the selection, and lead back', async ({ page }) => {
  const fields = 'person=peter-altmaier&lang=en';
  await visit(page, at(`event/${FOUNDING}`, fields));
  const steps = page.getByRole('navigation', { name: words.event.neighbours });
  await expect(steps).toContainText(/\d+ of 16/);
  const next = steps.getByRole('link').last();
  const title = ((await next.getAttribute('aria-label')) ?? '').replace(/^Next event: /, '');
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(hashOf(page)).toContain(fields);
  await steps.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(founding.title.en);
});

test('names lead to pages, and Back to where one was', async ({ page }) => {
  await visit(page, at(`event/${FOUNDING}`));
  await page.getByRole('main').getByRole('link', { name: 'Michael Rehe' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    fullNameOf(record(raw.persons, 'michael-rehe')),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(founding.title.en);
});

test('Peter Altmaier: the numbers in a sentence, and the quote', async ({ page }) => {
  await visit(page, at('person/peter-altmaier', 'lang=de'));
  const text = await textOf(page);
  expect(text).toContain('Bei 14 Ereignissen dabei');
  expect(text).toContain('Gemeinsam dabei');
  expect(text).toContain(plain(founding.quotes?.[0]?.text ?? '-').slice(0, 80));
});

test('two persons of the same name stay two, and each names the other', async ({ page }) => {
  const two = ['andreas-mueller-siegen', 'andreas-mueller-rostock'];
  for (const [id, other] of [two, two.toReversed()] as [string, string][]) {
    await visit(page, at(`person/${id}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Andreas Müller');
    const link = page.getByRole('main').locator(`a[href*="/person/${other}"]`).first();
    await expect(link).toBeVisible();
    await expect(page.getByRole('main')).toContainText(words.entity.namesakes);
    const text = await textOf(page);
    expect(text).toContain(record(raw.persons, id).description.en);
  }
});

test('the ministry took part in 54 events, itself or through its people', async ({ page }) => {
  await visit(page, at('organization/bmwi', 'lang=de'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bundesministerium für Wirtschaft');
  expect(await textOf(page)).toMatch(/\b54 Ereignisse/);
});

test('a page names what refers to it', async ({ page }) => {
  const by = raw.events.find(({ related }) => related?.includes('start-ki-trainer-2019') === true);
  await visit(page, at('event/start-ki-trainer-2019'));
  expect(await textOf(page)).toContain(by?.title.en);
  await visit(page, at('person/michael-rehe'));
  await expect(page.getByRole('main')).toContainText(
    founding.images?.[0] === undefined ? '' : founding.title.en,
  );
});

test('the picture that is not here is said to be not here', async ({ page }) => {
  await visit(page, at(`event/${FOUNDING}`, 'lang=de'));
  await expect(page.getByRole('main')).toContainText(worte.event.notShown);
  expect(await page.getByRole('main').locator('img').count()).toBe(0);
});

test('an id that is not in the data set is said, with a way on', async ({ page }) => {
  for (const kind of ['event', 'person', 'organization']) {
    await visit(page, at(`${kind}/no-such-id`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('no-such-id');
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

test('sources are links that give away nothing', async ({ page }) => {
  await visit(page, at(`event/${FOUNDING}`));
  const sources = section(page, new RegExp(words.event.sources));
  for (const id of founding.sources ?? []) {
    const link = sources.locator(`a[href="${record(raw.sources, id).url}"]`).first();
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

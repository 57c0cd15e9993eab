// Every record of the data set has a page that opens under its address, with its name as the heading.
import { fullNameOf, nameOf, raw } from './raw.ts';
import { words } from './screen.ts';
import { expect, walk as test } from './test.ts';
import { at, visit } from './visit.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  /** As lists and the title of the window call it. */
  readonly short: string;
}

const events: readonly Named[] = raw.events.map(({ id, title }) => ({ id, name: title.en, short: title.en }));
const organizations: readonly Named[] = raw.organizations.map(({ id, name }) => ({
  id,
  name: name.en,
  short: name.en,
}));
const persons: readonly Named[] = raw.persons.map((person) => ({
  id: person.id,
  name: fullNameOf(person),
  short: nameOf(person),
}));

const terms = {
  place: raw.places.map(({ id, name }) => ({ id, name: name.en, short: name.en })),
  topic: raw.topics.map(({ id, label }) => ({ id, name: label.en, short: label.en })),
  source: raw.sources.map(({ id, title }) => ({ id, name: title, short: title })),
};

/** Within one document, as a visitor goes from page to page; the fixture fails the test on any error. */
for (const [kind, list] of [
  ['event', events],
  ['person', persons],
  ['organization', organizations],
  ['place', terms.place],
  ['topic', terms.topic],
  ['source', terms.source],
] as const) {
  test(`all ${list.length} pages of kind ${kind}`, async ({ page }) => {
    test.setTimeout(600_000);
    const wrong: string[] = [];
    for (const { id, name, short } of list) {
      await visit(page, at(`${kind}/${id}`));
      const found = await page.evaluate(
        (broken) => ({
          headings: [...document.querySelectorAll('main h1')].map((heading) => heading.textContent),
          broken: document.body.textContent.includes(broken),
          title: document.title,
        }),
        words.app.brokenTitle,
      );
      const right = found.headings.length === 1 && found.headings[0] === name && !found.broken;
      if (!right || !found.title.startsWith(`${short} · `)) wrong.push(`${id}: ${JSON.stringify(found)}`);
    }
    expect(wrong).toEqual([]);
  });
}

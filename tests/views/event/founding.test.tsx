import { within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { WORDS } from '../../words.ts';
import { EventPage } from '../../../src/views/event/page.tsx';
import { datasetText, opened, stage, textOf, type Opened } from '../../parts/entitypage/stage.tsx';
import { record, spoken } from './walk.ts';

const ID = 'besuch-kompetenzzentrum-hannover-2019';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

async function page(lang: 'de' | 'en') {
  const { container } = await stage({
    on,
    lang,
    actions: [{ kind: 'open', view: 'event', id: ID }],
    children: <EventPage />,
  });
  return container;
}

describe.each(['de', 'en'] as const)('the founding event in %s', (lang) => {
  test('every value of its record is on the page', async () => {
    const said = textOf(await page(lang)).toLowerCase();
    const values = spoken(record(datasetText(), ID), lang, datasetText());
    expect(values.length).toBe(60);
    expect(values.filter(({ text }) => !said.includes(text.toLowerCase()))).toEqual([]);
  });

  test('nobody is present without attestation', async () => {
    const container = await page(lang);
    const { groups, notAttested } = WORDS[lang].event;
    const group = (name: string) => {
      const heading = within(container).getByRole('heading', {
        level: 3,
        name: (text) => text.startsWith(name),
      });
      return heading.closest('section') ?? heading;
    };
    expect(textOf(group(groups.present))).toContain('Peter Altmaier');
    expect(textOf(group(groups.present))).toContain('Michael Rehe');
    expect(textOf(group(groups.present))).not.toContain('Epping');
    expect(textOf(group(groups.quoted))).toContain('Volker Epping');
    expect(textOf(group(groups.quoted))).toContain(notAttested);
    expect(textOf(group(groups.mentioned))).toContain('Mittelstand-Digital');
    expect(textOf(group(groups.mentioned))).toContain(notAttested);
  });

  test('both quotes stand whole, in the language they were spoken in', async () => {
    const quotes = [...(await page(lang)).querySelectorAll('blockquote')];
    expect(quotes.map((quote) => quote.lang)).toEqual(['de', 'de']);
    expect(textOf(quotes[0] ?? document.body)).toMatch(
      /^„Die Digitalisierung ist ein Zukunftsthema\..*-Trainern“$/u,
    );
    expect(textOf(quotes[1] ?? document.body)).toMatch(/^„Die Erforschung.*gelingen kann\.“$/u);
  });

  test('position, neighbours and the way back are those of the selection', async () => {
    const container = await page(lang);
    expect(textOf(container)).toContain(WORDS[lang].event.position(88, 105));
    expect(textOf(container)).toContain(WORDS[lang].event.backTo(105));
  });
});

test('within a selection the neighbours are of that selection, and the way back keeps it', async () => {
  const { container, getByRole } = await stage({
    on,
    actions: [
      { kind: 'only', facet: 'person', choice: { id: 'michael-rehe', below: false } },
      { kind: 'open', view: 'event', id: ID },
    ],
    children: <EventPage />,
  });
  expect(textOf(container)).toContain('3 von 3');
  expect(getByRole('link', { name: 'Zeitleiste, 3 Ereignisse' }).getAttribute('href')).toContain(
    'michael-rehe',
  );
  expect(within(container).queryByRole('link', { name: /^Nächstes Ereignis/u })).toBeNull();
});

test('an event outside the selection says so', async () => {
  const { container } = await stage({
    on,
    actions: [
      { kind: 'only', facet: 'person', choice: { id: 'sigmar-gabriel', below: false } },
      { kind: 'open', view: 'event', id: ID },
    ],
    children: <EventPage />,
  });
  expect(textOf(container)).toContain('nicht unter den 6 gewählten Ereignissen');
});

test('an unknown id names it and shows a way on', async () => {
  const { container, getByRole } = await stage({
    on,
    actions: [{ kind: 'open', view: 'event', id: 'nowhere' }],
    children: <EventPage />,
  });
  expect(getByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(textOf(container)).toContain('„nowhere“');
  expect(getByRole('link', { name: WORDS.de.entity.wayOn })).toHaveAttribute('href');
});

import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { WORDS } from '../../words.ts';
import { PersonPage } from '../../../src/views/person/page.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import {
  buttonNamed,
  linkNamed,
  opened,
  rowsOf,
  stage,
  tableNamed,
  textOf,
  type Opened,
} from '../../parts/entitypage/stage.tsx';
import { naive, rawDataset } from './naive.ts';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

function person(id: string, lang: 'de' | 'en' = 'de') {
  return stage({ on, lang, actions: [{ kind: 'open', view: 'person', id }], children: <PersonPage /> });
}

describe('Peter Altmaier', () => {
  test('the sentence of numbers is what anyone can count in the file', async () => {
    const count = naive(rawDataset(), 'peter-altmaier');
    expect([count.events, count.present]).toEqual([16, 14]);
    const { container } = await person('peter-altmaier');
    expect(textOf(container)).toContain(
      `Bei ${count.present} Ereignissen dabei, bei ${count.events - count.present} weiteren nur zitiert.`,
    );
    expect(textOf(container)).toContain(
      `Gemeinsam dabei mit ${count.together.size} Personen aus 16 Institutionen, mit jeder bei einem einzigen Ereignis.`,
    );
  });

  test('in English too', async () => {
    const { container } = await person('peter-altmaier', 'en');
    expect(textOf(container)).toContain('Present at 14 events, at 2 more only quoted.');
    expect(textOf(container)).toContain(
      'Present together with 21 people from 16 institutions, with each at one event only.',
    );
  });

  test('nobody recurs, so company stands by event, with names and how many were present', async () => {
    const { container } = await person('peter-altmaier');
    const table = tableNamed(container, 'Gemeinsam dabei');
    const rows = rowsOf(table);
    expect(rows).toHaveLength(9);
    const rehe = rows.find((row) => textOf(row).includes('Michael Rehe'));
    expect(rehe === undefined ? '' : textOf(rehe)).toContain('Kompetenzzentrum Hannover');
    expect(textOf(table)).not.toContain('Epping');
  });

  test('the function has its span, its evidence opens', async () => {
    const { container } = await person('peter-altmaier');
    expect(textOf(container)).toContain('14. März 2018 bis 2021');
    expect(textOf(container)).toContain('Ende nur als Jahr bekannt');
    const button = buttonNamed(
      container,
      '16 Ereignisse von Bundesminister für Wirtschaft und Energie zeigen',
    );
    expect(button).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const opened = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(opened?.querySelectorAll('li')).toHaveLength(16);
  });

  test('all events are in the list, each with how it was taken part in', async () => {
    const { container } = await person('peter-altmaier');
    fireEvent.click(container.querySelector('summary') ?? document.body);
    const rows = rowsOf(tableNamed(container, 'Alle Ereignisse'));
    expect(rows).toHaveLength(16);
    expect(rows.filter((row) => textOf(row).includes(WORDS.de.common.presence.quoted))).toHaveLength(2);
  });

  test('photo captions, quotes and the way to the timeline', async () => {
    const { container } = await person('peter-altmaier');
    expect([...container.querySelectorAll('h2')].map(textOf)).toContain('Auf Fotos');
    expect(container.querySelector('blockquote')?.lang).toBe('de');
    expect(linkNamed(container, 'Auf der Zeitleiste zeigen').getAttribute('href')).toMatch(
      /^#\/test\/timeline\?.*peter-altmaier/u,
    );
  });
});

test('two persons named Andreas Müller stay two', async () => {
  const { container, unmount } = await person('andreas-mueller-siegen');
  expect(textOf(container)).toContain('Nicht zu verwechseln mit Andreas Müller');
  expect(linkNamed(container, 'Andreas Müller').getAttribute('href')).toBe(
    '#/test/person/andreas-mueller-rostock',
  );
  expect(textOf(container)).toContain('Landrat');
  unmount();
  const other = await person('andreas-mueller-rostock');
  expect(linkNamed(other.container, 'Andreas Müller').getAttribute('href')).toBe(
    '#/test/person/andreas-mueller-siegen',
  );
});

test('where people recur they are ranked, with first and last date and the shared events', async () => {
  const { container } = await person('volker-wulf');
  const table = tableNamed(container, 'Gemeinsam dabei');
  const rows = rowsOf(table);
  expect(
    rows
      .slice(0, 2)
      .map((row) => textOf(row.querySelector('th') ?? row))
      .sort(),
  ).toEqual(['Dirk Wiese', 'Thomas Ludwig']);
  const button = buttonNamed(table, '2 gemeinsame Ereignisse mit Dirk Wiese zeigen');
  fireEvent.click(button);
  expect(
    document.getElementById(button.getAttribute('aria-controls') ?? '')?.querySelectorAll('li'),
  ).toHaveLength(2);
});

test('every person has a page whose counts are those of the file', { timeout: 120_000 }, async () => {
  const raw = rawDataset();
  for (const { id } of raw.persons) {
    const detail = await on.client.ask('entity', { dataset: 'test', kind: 'person', id, languages: ['de'] });
    const count = naive(raw, id);
    expect([id, detail?.counts.events, detail?.counts.present, detail?.together.personTotal]).toEqual([
      id,
      count.events,
      count.present,
      count.together.size,
    ]);
  }
});

test('an unknown person is named, with a way on', async () => {
  const { container } = await person('nobody');
  expect(textOf(container)).toContain('„nobody“');
  expect(linkNamed(container, WORDS.de.entity.wayOn)).toHaveAttribute('href');
});

test.each(['peter-altmaier', 'volker-wulf'])('%s: structure is sound', { timeout: 60_000 }, async (id) => {
  const { container } = await person(id);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await faults(container)).toEqual([]);
});

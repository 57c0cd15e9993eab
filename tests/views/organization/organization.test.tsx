import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { WORDS } from '../../words.ts';
import { OrganizationPage } from '../../../src/views/organization/page.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import {
  linkNamed,
  opened,
  rowsOf,
  stage,
  tableNamed,
  textOf,
  type Opened,
} from '../../parts/entitypage/stage.tsx';
import { isThere, rawDataset } from '../person/naive.ts';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

function organization(id: string, lang: 'de' | 'en' = 'de') {
  return stage({
    on,
    lang,
    actions: [{ kind: 'open', view: 'organization', id }],
    children: <OrganizationPage />,
  });
}

describe('the ministry', () => {
  const { events } = rawDataset();
  const own = events.filter(({ participants }) =>
    participants.some((one) => one.organization === 'bmwi' || one.affiliation === 'bmwi'),
  );
  const present = own.filter(({ participants }) =>
    participants.some((one) => (one.organization === 'bmwi' || one.affiliation === 'bmwi') && isThere(one)),
  );
  const through = own.filter(({ participants }) =>
    participants.some((one) => one.person !== undefined && one.affiliation === 'bmwi' && isThere(one)),
  );

  test('the sentence of numbers is what anyone can count in the file', async () => {
    const { container } = await organization('bmwi');
    expect([own.length, through.length]).toEqual([54, 35]);
    expect(textOf(container)).toContain(
      `54 Ereignisse; bei ${present.length} davon dabei (bei 35 durch jemanden aus dem Haus), `,
    );
    expect(textOf(container)).toContain(
      '11 Personen vertraten sie oder sprachen für sie, 2015 bis 2021. Mit allem darunter: 90 Ereignisse.',
    );
  });

  test('what it is, belongs to and became', async () => {
    const { container } = await organization('bmwi', 'en');
    expect(textOf(container)).toContain(
      'Ministry, part of Federal Government of Germany, later Federal Ministry for Economic Affairs and Climate Action (BMWK)',
    );
    const homepage = linkNamed(container, 'https://www.bmwi.de');
    expect(homepage).toHaveAttribute('href', 'https://www.bmwi.de/');
    expect(homepage).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test('who represented it: present, and in grey not attested', async () => {
    const { container } = await organization('bmwi');
    const table = tableNamed(container, WORDS.de.entity.represented);
    const rows = rowsOf(table);
    expect(rows).toHaveLength(11);
    expect(textOf(rows[0] ?? table)).toMatch(/^Peter Altmaier.*14 \+2$/u);
    const button = (rows[0] ?? table).querySelector('button') ?? document.createElement('button');
    fireEvent.click(button);
    const unfolded = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(unfolded?.querySelectorAll('li')).toHaveLength(16);
    expect(textOf(unfolded ?? table)).toContain('Anwesenheit nicht belegt');
  });

  test('long lists begin with a few and open', async () => {
    const { container } = await organization('bmwi');
    const table = tableNamed(container, 'Gemeinsam dabei');
    const before = rowsOf(table).length;
    const more = table.parentElement?.querySelector('button:not([aria-expanded])');
    expect(more?.textContent).toMatch(/^\d+ weitere$/u);
    fireEvent.click(more ?? table);
    expect(rowsOf(table).length).toBe(before + 50);
  });
});

test('motto, seat and predecessor are shown', async () => {
  const { container } = await organization('kz-hannover');
  expect(textOf(container)).toContain('Mit uns digital!');
  expect(textOf(container)).toContain('Sitz');
  expect(textOf(container)).toContain('später');
  const later = await organization('mdz-hannover');
  expect(textOf(later.container)).toContain('früher Mittelstand 4.0-Kompetenzzentrum Hannover');
});

test('every institution opens', { timeout: 120_000 }, async () => {
  for (const { id } of rawDataset().organizations) {
    const detail = await on.client.ask('entity', {
      dataset: 'test',
      kind: 'organization',
      id,
      languages: ['de'],
    });
    expect([id, detail?.id]).toEqual([id, id]);
  }
});

test('an unknown institution is named, with a way on', async () => {
  const { container } = await organization('nothing');
  expect(textOf(container)).toContain('„nothing“');
  expect(linkNamed(container, WORDS.de.entity.wayOn)).toHaveAttribute('href');
});

test.each(['mittelstand-digital', 'kz-hannover'])(
  '%s: structure is sound',
  { timeout: 60_000 },
  async (id) => {
    const { container } = await organization(id);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(await faults(container)).toEqual([]);
  },
);

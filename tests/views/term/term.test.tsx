import { beforeAll, describe, expect, test } from 'vitest';
import type { TermKind } from '#engine/term-result.ts';
import { TermPage } from '../../../src/views/term/page.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import {
  datasetText,
  linkNamed,
  opened,
  rowsOf,
  stage,
  tableNamed,
  textOf,
  type Opened,
} from '../../parts/entitypage/stage.tsx';

const REFUSED = ['javascript', 'alert(1)'].join(':');

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

interface Options {
  readonly from?: Opened;
  readonly lang?: 'de' | 'en';
}

function term(kind: TermKind, id: string, { from = on, lang = 'en' }: Options = {}) {
  return stage({ on: from, lang, actions: [{ kind: 'open', view: kind, id }], children: <TermPage /> });
}

describe('a place', () => {
  test('own events and those of everything below, each leading to them', async () => {
    const { container } = await term('place', 'garbsen');
    expect(textOf(container)).toContain('0 events with exactly this place, 3 events with everything below.');
    expect(linkNamed(container, '3 events').getAttribute('href')).toBe('#/test/timeline?place=garbsen~');
    expect(rowsOf(tableNamed(container, 'All events'))).toHaveLength(3);
    expect(textOf(container)).toContain('The coordinates stand for the town as a whole');
  });

  test('who was present leads to the events where they were', async () => {
    const { container } = await term('place', 'garbsen');
    const people = tableNamed(container, 'People present');
    const names = rowsOf(people).map((row) => textOf(row.querySelector('th') ?? row));
    expect(names).toContain('Michael Rehe');
    expect(names).not.toContain('Volker Epping');
    const count = rowsOf(people)
      .find((row) => textOf(row).includes('Michael Rehe'))
      ?.querySelector('td a');
    expect(count?.getAttribute('href')).toBe(
      '#/test/timeline?person=michael-rehe&presence=attended,online&place=garbsen~',
    );
    expect(linkNamed(people, 'Michael Rehe').getAttribute('href')).toBe('#/test/person/michael-rehe');
  });

  test('the larger place is a link, the smaller ones are counted', async () => {
    const { container } = await term('place', 'garbsen');
    const smaller = linkNamed(
      tableNamed(container, 'Places in it'),
      'Hannover Centre for Production Technology (PZH), Garbsen',
    );
    expect(smaller.getAttribute('href')).toBe('#/test/place/pzh-garbsen');
    const below = await term('place', 'pzh-garbsen');
    expect(linkNamed(below.container, 'Garbsen').getAttribute('href')).toBe('#/test/place/garbsen');
  });
});

describe('a topic', () => {
  test('numbers, what lies below and what else these events are about', async () => {
    const { container } = await term('topic', 'digitalisierung', { lang: 'de' });
    expect(textOf(container)).toContain(
      '41 Ereignisse zu genau diesem Thema, 84 Ereignisse mit allem darunter.',
    );
    expect(linkNamed(container, 'Industrie 4.0').getAttribute('href')).toBe('#/test/topic/industrie-4-0');
    expect(textOf(tableNamed(container, 'Andere Themen dieser Ereignisse'))).not.toContain('Industrie 4.0');
  });
});

describe('a source', () => {
  test('publisher, date, address through the gate, and what rests on it', async () => {
    const { container } = await term('source', 'md-2019-09-03');
    expect(textOf(container)).toContain('Date3 September 2019');
    const address = container.querySelector('dd a');
    expect(address?.getAttribute('href')).toMatch(/^https:\/\/www\.mittelstand-digital\.de\//u);
    expect(address?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(container.querySelectorAll('blockquote')).toHaveLength(2);
    const links = [...container.querySelectorAll('figcaption a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('#/test/quotes/besuch-kompetenzzentrum-hannover-2019.2');
    const heads = [...container.querySelectorAll('h2')].map(textOf);
    expect(heads).toEqual(expect.arrayContaining(['Quotes', 'Figures', 'Photos']));
  });

  test('an address that the gate refuses is text, a term without a record is said to be one', async () => {
    const raw = JSON.parse(datasetText()) as {
      readonly sources: readonly { readonly id: string; url?: string }[];
      readonly events: readonly { topics?: string[] }[];
    };
    for (const source of raw.sources) if (source.id === 'md-2019-09-03') source.url = REFUSED;
    raw.events[0]?.topics?.push('nowhere');
    const from = await opened(JSON.stringify(raw));
    const { container, unmount } = await term('source', 'md-2019-09-03', { from });
    expect(textOf(container)).toContain(REFUSED);
    expect(container.querySelector('[href^="javascript"]')).toBeNull();
    unmount();
    const lost = await term('topic', 'nowhere', { from });
    expect(textOf(lost.container)).toContain('In the data set as a reference only');
    expect(textOf(lost.container)).toContain('1 event about exactly this topic');
    on = await opened();
  });
});

test.each([
  ['place', 'garbsen'],
  ['topic', 'digitalisierung'],
  ['source', 'md-2019-09-03'],
] as const)('%s %s: structure is sound', async (kind, id) => {
  const { container } = await term(kind, id);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await faults(container)).toEqual([]);
});

test.each(['place', 'topic', 'source'] as const)('an unknown %s is said to be missing', async (kind) => {
  const { container } = await term(kind, 'nothing');
  expect(textOf(container)).toContain('“nothing”');
});

import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import type { Action } from '#explore/change.ts';
import { createLive, LiveContext } from '#parts/canvas/live.ts';
import { ToolsContext } from '#parts/viewtools.tsx';
import { ListView } from '../../../src/views/list/view.tsx';
import { giveRoom } from '../../parts/canvas/room.ts';
import { faults } from '../../parts/entitypage/sound.ts';
import { opened, stage, textOf, type Opened, type Staged } from '../../parts/entitypage/stage.tsx';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});
beforeEach(() => {
  vi.restoreAllMocks();
  giveRoom(1300, 500);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function View(): ReactNode {
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const [live] = useState(() => createLive());
  return (
    <LiveContext value={live}>
      <div ref={setTools} />
      <ToolsContext value={tools}>
        <ListView />
      </ToolsContext>
    </LiveContext>
  );
}

const SLOW = { timeout: 60_000 };
const FOUNDING = 'besuch-kompetenzzentrum-hannover-2019' as EventId;
const AUGUST: Action = { kind: 'time', range: { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) } };

async function shown(actions: readonly Action[] = [], lang: 'de' | 'en' = 'en'): Promise<Staged> {
  const staged = await stage({
    on,
    lang,
    actions: [{ kind: 'open', view: 'list' }, ...actions],
    children: <View />,
  });
  await waitFor(() => expect(rows(staged).length).toBeGreaterThan(0), SLOW);
  return staged;
}

function rows({ container }: Staged): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[role="row"][data-event]')];
}

function row(staged: Staged, event: string): HTMLElement {
  const found = rows(staged).find((one) => one.dataset['event'] === event);
  if (found === undefined) throw new Error(`no row of ${event}`);
  return found;
}

function cells(of: HTMLElement): readonly string[] {
  return [...of.querySelectorAll('[role="gridcell"]')].map((cell) => textOf(cell));
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

test('years from the newest, and only the rows in sight are built', SLOW, async () => {
  const staged = await shown();
  const grid = screen.getByRole('grid');
  expect(grid).toHaveAttribute('aria-rowcount', '114');
  expect(rows(staged).length).toBeLessThan(30);
  const [first] = rows(staged);
  expect(first?.dataset['index']).toBe('0');
  const heads = [...staged.container.querySelectorAll('strong')].map((head) => textOf(head));
  expect(heads).toContain('2022');
  expect(await faults(staged.container)).toEqual([]);
});

test(
  'a row says type, date, title, place, who was present and who is not attested, topic',
  SLOW,
  async () => {
    const staged = await shown([AUGUST]);
    expect(cells(row(staged, FOUNDING))).toEqual([
      'Visit',
      '30 Aug',
      'Altmaier visits the Mittelstand 4.0 Competence Centre Hanover',
      'Hannover Centre for Production Technology (PZH), Garbsen',
      expect.stringMatching(/^Michael Rehe \(host\)Peter Altmaier \(guest\).*1 not attested as present$/u),
      expect.stringMatching(/^Knowledge transfer.*\+5$/u),
    ]);
  },
);

test(
  'nobody present: the first of the others is named in grey, and it is said; nobody at all is said too',
  SLOW,
  async () => {
    const staged = await shown();
    const texts = rows(staged).map((one) => cells(one)[4] ?? '');
    expect(texts).toContain('Matthias Parlings (speaker, not attested as present)');
    expect(texts).toContain('nobody named');
  },
);

test('heads sort: first the useful way, then round; other orders have no years', SLOW, async () => {
  const staged = await shown();
  const date = screen.getByRole('columnheader', { name: 'Date' });
  expect(date).toHaveAttribute('aria-sort', 'descending');
  fireEvent.click(screen.getByRole('button', { name: 'Present' }));
  expect(staged.state().sort).toEqual({ by: 'people', descending: true });
  await waitFor(() => expect(cells(rows(staged)[0] as HTMLElement)[4]).toMatch(/^Sebastian Borek/u));
  expect(date).not.toHaveAttribute('aria-sort');
  expect(staged.container.querySelector('[aria-colspan="6"]')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Event' }));
  expect(staged.state().sort).toEqual({ by: 'title', descending: false });
  fireEvent.click(screen.getByRole('button', { name: 'Event' }));
  expect(staged.state().sort).toEqual({ by: 'title', descending: true });
});

test(
  'one tab stop; arrow keys, pages, ends; Enter opens the panel, then the page; Escape closes',
  SLOW,
  async () => {
    const staged = await shown();
    const stops = rows(staged).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-index', '1'));
    press('End');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-index', '104'));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-event'), SLOW);
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '114');
    press('Home');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-index', '0'));
    press('PageDown');
    await waitFor(() =>
      expect(Number(document.activeElement?.getAttribute('data-index'))).toBeGreaterThan(8),
    );
    const event = document.activeElement?.getAttribute('data-event') ?? '';
    press('Enter');
    expect(staged.state()).toMatchObject({ view: 'list', selected: event });
    expect(row(staged, event)).toHaveAttribute('aria-selected', 'true');
    press('Enter');
    expect(staged.state()).toMatchObject({ view: 'event', id: event });
  },
);

test('a click anywhere in a row opens; the title is a link to the same', SLOW, async () => {
  const staged = await shown([AUGUST]);
  const link = row(staged, FOUNDING).querySelector('a');
  expect(link?.getAttribute('href')).toContain(`/list?`);
  expect(link?.getAttribute('href')).toContain(`event=${FOUNDING}`);
  fireEvent.click(row(staged, FOUNDING).querySelector('[data-column="place"]') as Element);
  expect(staged.state().selected).toBe(FOUNDING);
});

test('columns are chosen; the title stays', SLOW, async () => {
  const staged = await shown();
  expect(screen.getByText('6 of 7')).toBeInTheDocument();
  const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true });
  expect(box('Event')).toBeDisabled();
  fireEvent.click(box('Topic'));
  fireEvent.click(box('Sources'));
  expect(staged.state().columns).toEqual(['type', 'date', 'title', 'place', 'people', 'sources']);
  expect(screen.queryByRole('columnheader', { name: 'Topic' })).toBeNull();
  expect(screen.getByRole('columnheader', { name: 'Sources' })).toBeInTheDocument();
});

test('copied: what it is, where it is from, heads, every row that fits', SLOW, async () => {
  const written: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
  });
  await shown([AUGUST]);
  fireEvent.click(screen.getByRole('button', { name: 'Copy rows' }));
  await waitFor(() => expect(screen.getByText('11 rows copied')).toBeInTheDocument(), SLOW);
  const lines = (written[0] ?? '').split('\n');
  expect(lines[1]).toMatch(/^11 of 105 events, 8 certainly in this time, Time /u);
  expect(lines[2]).toContain('/list?time=2019-08-01..2019-08-31');
  expect(lines[4]).toBe('Type\tDate\tEvent\tPlace\tPresent\tNot attested as present\tTopic');
  expect(lines).toHaveLength(5 + 11);
  const founding = lines.find((line) => line.includes('Competence Centre Hanover'))?.split('\t');
  expect(founding?.slice(4, 6)).toEqual(['Michael Rehe; Peter Altmaier', 'Volker Epping']);
});

test('nothing fits: what each filter costs, each a step to take', SLOW, async () => {
  const choose = (facet: 'person' | 'topic' | 'place', id: string): Action => ({
    kind: 'choose',
    facet,
    choice: { id, below: false },
    as: 'include',
  });
  const staged = await stage({
    on,
    lang: 'en',
    actions: [
      choose('person', 'stefan-schnorr'),
      choose('topic', 'digitalisierung'),
      choose('place', 'berlin'),
      { kind: 'time', range: { first: dayOf(2017, 1, 1), last: dayOf(2018, 12, 31) } },
    ],
    children: <View />,
  });
  await screen.findByRole('heading', { name: 'Nothing matches these four filters' });
  await waitFor(() =>
    expect([...staged.container.querySelectorAll('ul li')].map((one) => textOf(one))).toEqual([
      'without Person Stefan Schnorr: 2 events',
      'without Topic Digitalisation: 1 event',
      'without Place Berlin: 1 event',
      'without Time 2017 – 2018: 1 event',
    ]),
  );
  const link = screen.getByRole('link', { name: /without Place Berlin/u });
  expect(link.getAttribute('href')).not.toContain('place=');
  expect(await faults(staged.container)).toEqual([]);
});

test('on the phone: two lines, and the order is a field', SLOW, async () => {
  giveRoom(390, 600);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const staged = await shown([AUGUST], 'de');
  expect(cells(row(staged, FOUNDING))[0]).toMatch(
    /^30\.8\.Altmaier besucht das Mittelstand 4\.0-Kompetenzzentrum HannoverBesuch, .*Garbsen, Michael Rehe und Peter Altmaier \+1 nicht belegt$/u,
  );
  fireEvent.change(screen.getByLabelText('Sortierung'), { target: { value: 'title' } });
  expect(staged.state().sort).toEqual({ by: 'title', descending: false });
  expect(await faults(staged.container)).toEqual([]);
});

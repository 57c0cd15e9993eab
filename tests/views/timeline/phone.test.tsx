import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { Action } from '#explore/change.ts';
import { ToolsContext } from '#parts/viewtools.tsx';
import { TimelineView } from '../../../src/views/timeline/view.tsx';
import { giveRoom } from '../../parts/canvas/room.ts';
import { faults } from '../../parts/entitypage/sound.ts';
import { opened, stage, textOf, type Opened } from '../../parts/entitypage/stage.tsx';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});
beforeEach(() => {
  vi.restoreAllMocks();
  giveRoom(390, 700);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

/** Enough to see everything, and little enough for a page without a browser. */
const YEAR: Action = { kind: 'time', range: { first: dayOf(2019, 1, 1), last: dayOf(2019, 12, 31) } };
const AUGUST: Action = { kind: 'time', range: { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) } };

const SLOW = { timeout: 60_000 };

function View(): ReactNode {
  const [tools, setTools] = useState<HTMLElement | null>(null);
  return (
    <>
      <div ref={setTools} />
      <ToolsContext value={tools}>
        <TimelineView />
      </ToolsContext>
    </>
  );
}

function row(container: Element, event: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-event="${event}"]`);
  if (found === null) throw new Error(`no row for ${event}`);
  return found;
}

test(
  'time runs downwards: years with their counts, each event with type, place and who was present',
  SLOW,
  async () => {
    const { container } = await stage({ on, actions: [YEAR], children: <View /> });
    expect(container.querySelector('canvas')).toBeNull();
    expect(container.querySelectorAll('[data-event]')).toHaveLength(25);
    expect(textOf(container.querySelector('[data-year="2019"] header') as Element)).toBe(
      '201925 Ereignisse, davon 1 nur mit Jahr',
    );
    const founding = textOf(row(container, 'besuch-kompetenzzentrum-hannover-2019'));
    expect(founding).toContain('30. Aug');
    expect(founding).toMatch(/Besuch, .*Garbsen/u);
    expect(founding).toMatch(
      /Peter Altmaier und Michael Rehe \+1 nicht belegt|Michael Rehe und Peter Altmaier \+1 nicht belegt/u,
    );
    expect(founding).not.toContain('Epping');
  },
);

test('a trip opens and closes over its stops', SLOW, async () => {
  const { container } = await stage({ on, actions: [YEAR], children: <View /> });
  const trip = row(container, 'mittelstandsreise-2019');
  const toggle = within(trip).getByRole('button', { name: '8 Stationen' });
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  fireEvent.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  expect(container.querySelector('[data-event="besuch-kompetenzzentrum-hannover-2019"]')).toBeNull();
  expect(container.querySelectorAll('[data-event]')).toHaveLength(17);
});

test('gaps of more than three weeks are named', SLOW, async () => {
  const { container } = await stage({ on, lang: 'en', actions: [YEAR], children: <View /> });
  expect(textOf(row(container, 'stabsstelle-mittelstand-2019'))).toMatch(/^4 weeks/u);
});

test('a tap selects, a second tap opens the page', SLOW, async () => {
  const { container, state } = await stage({ on, actions: [YEAR], children: <View /> });
  const entry = within(row(container, 'besuch-kompetenzzentrum-hannover-2019')).getByRole('button');
  fireEvent.click(entry);
  expect(state().selected).toBe('besuch-kompetenzzentrum-hannover-2019');
  fireEvent.click(entry);
  expect(state()).toMatchObject({ view: 'event', id: 'besuch-kompetenzzentrum-hannover-2019' });
});

test(
  'to a date: what is not understood is said, a date puts the focus on its first event',
  SLOW,
  async () => {
    const { container } = await stage({ on, actions: [YEAR], children: <View /> });
    fireEvent.click(screen.getByRole('button', { name: 'Zu Datum …' }));
    const field = screen.getByLabelText('Datum');
    fireEvent.change(field, { target: { value: 'irgendwann' } });
    fireEvent.submit(field);
    expect(screen.getByText(/Datum nicht erkannt: „irgendwann“/u)).toBeInTheDocument();
    fireEvent.change(field, { target: { value: '30.8.2019' } });
    fireEvent.submit(field);
    await waitFor(() =>
      expect(container.querySelector('[data-event]:focus-within')?.getAttribute('data-event')).toMatch(
        /2019$/u,
      ),
    );
  },
);

test('the chosen time leaves only what may lie in it', SLOW, async () => {
  const { container } = await stage({ on, actions: [AUGUST], children: <View /> });
  expect(container.querySelectorAll('[data-event]')).toHaveLength(11);
  expect(container.textContent).toContain('kann in diese Zeit fallen');
  expect(await faults(container)).toEqual([]);
});

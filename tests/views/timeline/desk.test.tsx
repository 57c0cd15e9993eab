import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { createLive, LiveContext } from '#parts/canvas/live.ts';
import { ToolsContext } from '#parts/viewtools.tsx';
import { TimelineView } from '../../../src/views/timeline/view.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import { opened, stage, textOf, type Opened, type Staged } from '../../parts/entitypage/stage.tsx';
import { giveRoom } from '../../parts/canvas/room.ts';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});
beforeEach(() => {
  vi.restoreAllMocks();
  giveRoom();
});

/** The view with the place for its tools, and a window of time of its own. */
function View(): ReactNode {
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const [live] = useState(() => createLive());
  return (
    <LiveContext value={live}>
      <div ref={setTools} />
      <ToolsContext value={tools}>
        <TimelineView />
      </ToolsContext>
    </LiveContext>
  );
}

const SLOW = { timeout: 60_000 };

async function shown(options: Omit<Parameters<typeof stage>[0], 'on' | 'children'> = {}): Promise<Staged> {
  const staged = await stage({ on, children: <View />, ...options });
  await waitFor(() => expect(heads(staged).length).toBeGreaterThan(0), SLOW);
  return staged;
}

function heads({ container }: Staged): readonly string[] {
  return [...container.querySelectorAll('[data-head]')].map((head) => textOf(head));
}

function focusMark({ container }: Staged): HTMLElement {
  const marks = [...container.querySelectorAll<HTMLElement>('[role="application"] button')].filter(
    (button) => button.getAttribute('aria-hidden') !== 'true',
  );
  expect(marks).toHaveLength(1);
  const [mark] = marks;
  if (mark === undefined) throw new Error('no element has the focus of the canvas');
  return mark;
}

function press(staged: Staged, key: string, more: object = {}): string {
  fireEvent.keyDown(focusMark(staged), { key, ...more });
  return focusMark(staged).getAttribute('aria-label') ?? '';
}

const FOUNDING = 'besuch-kompetenzzentrum-hannover-2019';

describe('lanes', () => {
  test('heads say what they hold, are one tab stop and lead to only this value', SLOW, async () => {
    const staged = await shown();
    expect(heads(staged)).toHaveLength(12);
    expect(heads(staged)[0]).toBe('Besuch, 27 Ereignisse, nur diese zeigen');
    const stops = [...staged.container.querySelectorAll<HTMLElement>('[data-head]')].filter(
      (head) => head.tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
    expect(stops[0]?.getAttribute('href')).toContain('type=visit');
    act(() => stops[0]?.focus());
    fireEvent.keyDown(stops[0] as HTMLElement, { key: 'ArrowDown' });
    expect(textOf(document.activeElement as Element)).toMatch(/^Eröffnung, 15 Ereignisse/u);
  });

  test('the selector changes what the rows are', SLOW, async () => {
    const staged = await shown();
    fireEvent.change(screen.getByLabelText('Zeilen'), { target: { value: 'person' } });
    expect(staged.state().lanes).toBe('person');
    await waitFor(
      () => expect(heads(staged)[0]).toBe('Peter Altmaier, 16 Ereignisse, nur diese zeigen'),
      SLOW,
    );
    expect(staged.container.textContent).toMatch(/122 weitere Zeilen, 9 Ereignisse nur dort/u);
  });

  test('with a time the head says what may reach into it', SLOW, async () => {
    const range = { first: dayOf(2019, 7, 15), last: dayOf(2019, 10, 15) };
    const staged = await shown({ actions: [{ kind: 'time', range }] });
    const conference = [...staged.container.querySelectorAll('[data-head]')].find((head) =>
      textOf(head).startsWith('Konferenz'),
    );
    expect(conference?.textContent).toContain('+1');
    expect(conference?.querySelector('[title]')?.getAttribute('title')).toBe(
      'dazu 1, die in diese Zeit reichen können',
    );
  });
});

describe('the moving focus', () => {
  test(
    'announces a mark completely: type, date, title, who was present, who is not attested, place in the row of all',
    SLOW,
    async () => {
      const staged = await shown({ actions: [{ kind: 'select', event: FOUNDING as never }] });
      const name = focusMark(staged).getAttribute('aria-label');
      expect(name).toBe(
        'Besuch, Freitag, 30. August 2019, Altmaier besucht das Mittelstand 4.0-Kompetenzzentrum Hannover, 2 anwesend, 1 nicht als anwesend belegt, 88 von 105, ausgewählt',
      );
      expect(focusMark(staged)).toHaveAttribute('aria-pressed', 'true');
      expect(staged.container.querySelector('canvas[aria-hidden="true"]')).not.toBeNull();
    },
  );

  test('doubt is spoken', SLOW, async () => {
    const staged = await shown({
      lang: 'en',
      actions: [{ kind: 'select', event: 'besuch-oexmann-2020' as never }],
    });
    expect(focusMark(staged).getAttribute('aria-label')).toMatch(/^Visit, 2020, /u);
  });

  test(
    'left and right go through the lane, up and down to the lane nearest in time, each to a fresh element',
    SLOW,
    async () => {
      const staged = await shown({ actions: [{ kind: 'select', event: FOUNDING as never }] });
      const before = focusMark(staged);
      act(() => before.focus());
      const next = press(staged, 'ArrowRight');
      expect(next).toMatch(/^Besuch, /u);
      expect(next).not.toContain('Kompetenzzentrum Hannover');
      expect(focusMark(staged)).not.toBe(before);
      expect(document.activeElement).toBe(focusMark(staged));
      expect(press(staged, 'ArrowLeft')).toContain('Kompetenzzentrum Hannover');
      expect(press(staged, 'ArrowDown')).toMatch(/^Eröffnung, /u);
      expect(press(staged, 'ArrowUp')).toMatch(/^Besuch, /u);
      expect(press(staged, 'Home', { ctrlKey: true })).toMatch(/, 1 von 105$/u);
      expect(press(staged, 'End', { ctrlKey: true })).toMatch(/, 105 von 105$/u);
    },
  );

  test('zoom, screen and all set the time and take it away', SLOW, async () => {
    const staged = await shown();
    press(staged, '+');
    await waitFor(() => expect(staged.state().query.time).toBeDefined());
    const zoomed = staged.state().query.time;
    press(staged, 'ArrowLeft', { shiftKey: true });
    await waitFor(() => expect(staged.state().query.time).not.toEqual(zoomed));
    press(staged, '0');
    await waitFor(() => expect(staged.state().query.time).toBeUndefined());
  });

  test('Enter and Space select, F keeps only the lane, Escape goes out', SLOW, async () => {
    const staged = await shown();
    press(staged, 'Enter');
    const { selected } = staged.state();
    expect(selected).toBeDefined();
    press(staged, 'Escape');
    press(staged, 'Escape');
    expect(staged.state().selected).toBeUndefined();
    press(staged, ' ');
    expect(staged.state().selected).toBe(selected);
    press(staged, 'f');
    expect(staged.state().query.facets.type?.include).toHaveLength(1);
  });

  test(
    'D asks for a date: an ambiguous one is refused in words, a good one becomes the window',
    SLOW,
    async () => {
      const staged = await shown();
      press(staged, 'd');
      const dialog = screen.getByRole('dialog', { name: 'Zu einem Datum gehen', hidden: true });
      const field = within(dialog).getByLabelText('Datum');
      fireEvent.change(field, { target: { value: '3/4/2019' } });
      fireEvent.submit(field);
      expect(within(dialog).getByRole('alert', { hidden: true })).toHaveTextContent(
        '„3/4/2019“ kann zwei Tage meinen',
      );
      expect(field).toHaveAttribute('aria-invalid', 'true');
      fireEvent.change(field, { target: { value: 'morgen' } });
      fireEvent.submit(field);
      expect(within(dialog).getByRole('alert', { hidden: true })).toHaveTextContent('Datum nicht erkannt');
      fireEvent.change(field, { target: { value: '1890' } });
      fireEvent.submit(field);
      expect(within(dialog).getByRole('alert', { hidden: true })).toHaveTextContent('außerhalb der Daten');
      fireEvent.change(field, { target: { value: 'August 2019' } });
      fireEvent.submit(field);
      await waitFor(() =>
        expect(staged.state().query.time).toEqual({ first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) }),
      );
      expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
      expect(focusMark(staged).getAttribute('aria-label')).toContain('August 2019');
    },
  );

  test('? names every key', SLOW, async () => {
    const staged = await shown({ lang: 'en' });
    press(staged, '?');
    const dialog = screen.getByRole('dialog', { name: 'Keys of the timeline', hidden: true });
    const keys = [...dialog.querySelectorAll('kbd')].map((key) => key.textContent);
    for (const key of ['Left', 'Page Down', 'Ctrl + Home', '+', '0', 'Enter', 'Space', 'Esc', 'F', 'D', '?'])
      expect(keys).toContain(key);
  });
});

describe('in words', () => {
  test('a heading and a summary of at most three sentences', SLOW, async () => {
    const staged = await shown();
    const heading = screen.getByRole('heading', { level: 2, name: 'Zeitleiste der Ereignisse' });
    const summary = heading.nextElementSibling?.textContent ?? '';
    expect(summary).toMatch(/^105 Ereignisse, .*2015.*2022\. /u);
    expect(summary).toContain('August 2019');
    expect(summary.match(/[^0-9]\.|2022\./gu)?.length).toBeLessThanOrEqual(3);
    expect(await faults(staged.container)).toEqual([]);
  });

  test(
    'the list holds the same events as links, the undated and the merely possible said',
    SLOW,
    async () => {
      const range = { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) };
      const staged = await shown({ actions: [{ kind: 'time', range }] });
      fireEvent.click(screen.getByRole('button', { name: 'Als Liste lesen' }));
      const links = await waitFor(() => {
        const found = [...staged.container.querySelectorAll<HTMLAnchorElement>('ol a')];
        expect(found.length).toBeGreaterThan(0);
        return found;
      }, SLOW);
      expect(links).toHaveLength(11);
      expect(links.map((link) => link.textContent)).toContain(
        'Altmaier besucht das Mittelstand 4.0-Kompetenzzentrum Hannover',
      );
      expect(staged.container.textContent).toContain('kann in diese Zeit fallen');
      expect(document.activeElement?.textContent).toBe('Ereignisse als Liste');
      expect(await faults(staged.container)).toEqual([]);
    },
  );
});

describe('overview', () => {
  test('two sliders say their day and move by bins; the fields say what is wrong', SLOW, async () => {
    const staged = await shown();
    const [from, to] = await screen.findAllByRole('slider');
    if (from === undefined || to === undefined) throw new Error('two sliders');
    expect(from).toHaveAccessibleName('Anfang der gewählten Zeit');
    fireEvent.keyDown(from, { key: 'ArrowRight' });
    fireEvent.keyDown(from, { key: 'ArrowRight' });
    await waitFor(() => expect(staged.state().query.time?.first).toBe(dayOf(2015, 2, 1)));
    await waitFor(() => expect(from).toHaveAttribute('aria-valuetext', '1. Februar 2015'));
    fireEvent.keyDown(to, { key: 'PageDown' });
    await waitFor(() => expect(staged.state().query.time?.last).toBeLessThan(dayOf(2022, 2, 1)));
    fireEvent.click(screen.getByRole('button', { name: 'Von, bis …' }));
    const first = screen.getByLabelText('Von');
    const last = screen.getByLabelText('Bis');
    fireEvent.change(first, { target: { value: '2020' } });
    fireEvent.change(last, { target: { value: '2018' } });
    fireEvent.submit(first);
    expect(screen.getByText('Das Ende liegt vor dem Anfang.')).toBeInTheDocument();
    fireEvent.change(first, { target: { value: '1.8.2019' } });
    fireEvent.change(last, { target: { value: 'August 2019' } });
    fireEvent.submit(first);
    await waitFor(() =>
      expect(staged.state().query.time).toEqual({ first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) }),
    );
  });
});

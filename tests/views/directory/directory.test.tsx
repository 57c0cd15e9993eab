import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Query } from '#domain/query.ts';
import type { Action } from '#explore/change.ts';
import { DIRECTORIES, DIRECTORY_KINDS, narrowedTo, quoteId, quoteNamed } from '#explore/directory.ts';
import { DirectoryPage } from '../../../src/views/directory/page.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import {
  buttonNamed,
  datasetText,
  linkNamed,
  opened,
  rowsOf,
  stage,
  tableNamed,
  textOf,
  type Opened,
} from '../../parts/entitypage/stage.tsx';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

const choose = (facet: 'person' | 'place' | 'topic', id: string): Action => ({
  kind: 'choose',
  facet,
  choice: { id, below: false },
  as: 'include',
});

function directory(view: string, ...actions: readonly Action[]) {
  return stage({
    on,
    lang: 'en',
    actions: [...actions, { kind: 'open', view }],
    children: <DirectoryPage />,
  });
}

/** The machine may be busy with other tests. */
const PATIENCE = { timeout: 30_000 };

const names = (table: HTMLTableElement) => rowsOf(table).map((row) => textOf(row.querySelector('a') ?? row));

describe('people', () => {
  test('all of them by family name, with count, first and last', async () => {
    const { container } = await directory('people');
    const rows = rowsOf(tableNamed(container, 'People'));
    expect(rows).toHaveLength(182);
    const altmaier = rows.find((row) => textOf(row).startsWith('Altmaier, Peter'));
    expect([...(altmaier?.querySelectorAll('td') ?? [])].map(textOf)).toEqual([
      '16',
      '17 Apr 2018',
      '1 Jul 2021',
    ]);
    expect(linkNamed(container, 'Altmaier, Peter').getAttribute('href')).toBe('#/test/person/peter-altmaier');
    expect(altmaier?.querySelector('td a')?.getAttribute('href')).toBe(
      '#/test/timeline?person=peter-altmaier',
    );
  });

  test('a column sorts, and at a second press the other way round', async () => {
    const { container, state } = await directory('people');
    const table = tableNamed(container, 'People');
    expect(table.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(buttonNamed(table, 'Events'));
    expect(state().order).toEqual({ by: 'count', descending: true });
    await waitFor(() => expect(names(table)[0]).toBe('Altmaier, Peter'), PATIENCE);
    expect(table.querySelector('[aria-sort="descending"]')).toHaveTextContent('Events');
    fireEvent.click(buttonNamed(table, 'Events'));
    expect(state().order).toEqual({ by: 'count', descending: false });
  });

  test('a letter gives the focus to the first name with it', async () => {
    const scrolled = vi.fn<() => void>();
    HTMLElement.prototype.scrollIntoView = scrolled;
    const { container } = await directory('people');
    fireEvent.click(buttonNamed(container, 'To names with M'));
    expect(textOf(document.activeElement ?? container)).toMatch(/^M/u);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  test('searched, with the text in the state', async () => {
    const { container, state } = await directory('people');
    screen.getByRole('searchbox').focus();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'müller' } });
    await waitFor(() => expect(state().find).toBe('müller'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await waitFor(() =>
      expect(names(tableNamed(container, 'People')).every((name) => /Müller/u.test(name))).toBe(true),
    );
    expect(textOf(container)).toMatch(/\d of 182 people/u);
  });

  test('under a filter only those who occur, with the number of all their events', async () => {
    const { container } = await directory('people', choose('topic', 'digitalisierung'));
    const altmaier = rowsOf(tableNamed(container, 'People')).find((row) =>
      textOf(row).startsWith('Altmaier'),
    );
    expect(textOf(altmaier?.querySelector('td') ?? container)).toMatch(/^\d+ of 16$/u);
    expect(textOf(container)).toContain('of 182 people with events under this filter');
    expect(buttonNamed(container, 'Remove filter: Topic Digitalisation')).toBeInTheDocument();
  });
});

test.each(DIRECTORY_KINDS)('the directory of each %s is sound', async (kind) => {
  const { container } = await directory(DIRECTORIES[kind]);
  expect(container.querySelectorAll('tbody a').length).toBeGreaterThan(20);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await faults(container)).toEqual([]);
});

test('of more than 500 only the rows in sight are built, and a letter far away leads there', async () => {
  const raw = JSON.parse(datasetText()) as { persons: readonly object[] };
  const more = Array.from({ length: 1200 }, (_, i) => ({
    id: `p${i}`,
    name: { given: 'A', family: `${i < 1100 ? 'Q' : 'Z'}${String(i).padStart(4, '0')}` },
  }));
  const from = await opened(JSON.stringify({ ...raw, persons: [...raw.persons, ...more] }));
  window.scrollTo = vi.fn<() => void>();
  const { container } = await stage({
    on: from,
    lang: 'en',
    actions: [{ kind: 'open', view: 'people' }],
    children: <DirectoryPage />,
  });
  const table = tableNamed(container, 'People');
  expect(table.getAttribute('aria-rowcount')).toBe('1383');
  expect(table.querySelectorAll('tr[data-row]').length).toBeLessThan(120);
  expect(textOf(table.querySelector('tr[data-row="0"] a') ?? table)).toBe('Abeln, Doris');
  fireEvent.click(buttonNamed(container, 'To names with Z'));
  expect(window.scrollTo).toHaveBeenCalledOnce();
  on = await opened();
});

test('a number leads to its events, or is no link', async () => {
  const conditions: readonly (readonly Action[])[] = [
    [],
    [choose('person', 'peter-altmaier')],
    [choose('place', 'berlin')],
    [choose('person', 'peter-altmaier'), choose('person', 'michael-rehe')],
    [{ kind: 'text', text: 'digital' }],
    [{ kind: 'only-present', on: true }],
  ];
  for (const actions of conditions) {
    const { state, unmount } = await directory('people', ...actions);
    const { query } = state();
    const languages = ['en'];
    const rows = await on.client.ask('directory', {
      dataset: 'test',
      kind: 'person',
      query,
      search: '',
      from: 0,
      count: 20,
      languages,
      sort: { by: 'count', descending: true },
    });
    for (const { ref, count } of rows.rows) {
      const narrowed: Query | undefined = narrowedTo(query, 'person', ref.id);
      if (narrowed === undefined) continue;
      const ask = { dataset: 'test', query: narrowed, languages, facetLimit: 1 };
      expect((await on.client.ask('evaluate', ask)).possible).toBe(count);
    }
    unmount();
  }
});

test('names of quotes', () => {
  expect(quoteNamed(quoteId('a.b', 12))).toEqual({ event: 'a.b', number: 12 });
  for (const wrong of ['', 'a', 'a.', '.1', 'a.0', 'a.x', 'a.-1', 'a.1.', `a.${'9'.repeat(20)}`])
    expect(quoteNamed(wrong)).toBeUndefined();
});

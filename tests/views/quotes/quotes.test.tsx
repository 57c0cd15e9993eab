import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Action } from '#explore/change.ts';
import { EventPage } from '../../../src/views/event/page.tsx';
import { QuotesPage } from '../../../src/views/quotes/page.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import { linkNamed, opened, stage, textOf, type Opened } from '../../parts/entitypage/stage.tsx';

const FOUNDING = 'besuch-kompetenzzentrum-hannover-2019';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

function quotes(id?: string, ...actions: readonly Action[]) {
  return stage({
    on,
    lang: 'en',
    actions: [...actions, { kind: 'open', view: 'quotes', id }],
    children: <QuotesPage />,
  });
}

test('all quotes with speaker, event and date, in the original language', async () => {
  const { container } = await quotes();
  expect(textOf(container)).toContain('2 quotes');
  const found = [...container.querySelectorAll('blockquote')];
  expect(found.map(({ lang }) => lang)).toEqual(['de', 'de']);
  expect(textOf(container)).toContain('Volker Epping');
  expect(textOf(container)).toContain('30 August 2019');
  expect(await faults(container)).toEqual([]);
});

test('searched in text and speaker', async () => {
  const { container, state } = await quotes();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'epping' } });
  await waitFor(() => expect(state().find).toBe('epping'));
  await waitFor(() => expect(container.querySelectorAll('blockquote')).toHaveLength(1));
  expect(textOf(container)).toContain('1 of 2 quotes');
  expect(screen.getByRole('searchbox')).toHaveValue('epping');
});

test('under the current filter', async () => {
  const place: Action = {
    kind: 'choose',
    facet: 'place',
    choice: { id: 'berlin', below: false },
    as: 'include',
  };
  const { container } = await quotes(undefined, place);
  expect(textOf(container)).toContain('0 of 2 quotes from events under this filter');
  expect(container.querySelector('blockquote')).toBeNull();
});

test('each has its address, to which the page of its event leads', async () => {
  const event = await stage({
    on,
    lang: 'en',
    actions: [{ kind: 'open', view: 'event', id: FOUNDING }],
    children: <EventPage />,
  });
  expect(linkNamed(event.container, 'Link to this quote').getAttribute('href')).toBe(
    `#/test/quotes/${FOUNDING}.1`,
  );
  event.unmount();
  const { container } = await quotes(`${FOUNDING}.2`);
  expect(container.querySelectorAll('blockquote')).toHaveLength(1);
  expect(textOf(container.querySelector('h1') ?? container)).toBe('Quote: Volker Epping');
  expect(textOf(container)).toContain(`quotes/${FOUNDING}.2`);
  expect(await faults(container)).toEqual([]);
});

test.each([`${FOUNDING}.3`, 'nothing.1', 'nonsense'])('%s is said to be missing', async (id) => {
  const { container } = await quotes(id);
  expect(textOf(container.querySelector('h1') ?? container)).toBe('This quote is not here');
});

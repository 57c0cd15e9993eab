import { fireEvent, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { EventId } from '#domain/ids.ts';
import { EventPanel } from '#parts/eventpanel.tsx';
import { faults } from './entitypage/sound.ts';
import { opened, stage, textOf, type Opened } from './entitypage/stage.tsx';

const FOUNDING = 'besuch-kompetenzzentrum-hannover-2019' as EventId;

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

test('is not there while no event is selected', async () => {
  const { container } = await stage({ on, children: <EventPanel /> });
  expect(container).toBeEmptyDOMElement();
});

test('says when, where, who and how certain, in short', async () => {
  const { getByRole } = await stage({
    on,
    actions: [{ kind: 'select', event: FOUNDING }],
    children: <EventPanel />,
  });
  const panel = getByRole('complementary', { name: 'Ereignis' });
  const said = textOf(panel);
  for (const words of [
    '88 von 105',
    'Freitag, 30. August 2019',
    'auf den Tag belegt',
    'Ort bekannt, nicht das Gebäude',
    'eine von acht Stationen',
    'und 3 weitere',
    'Peter Altmaier Gast',
    'Bundesminister für Wirtschaft und Energie, BMWi',
    'Zitiert Anwesenheit nicht belegt',
    'Genannt: Mittelstand-Digital',
    'Beide Zitate ganz',
    '4 Quellen',
    'Peter Altmaier und Michael Rehe',
    'gemeinsam dabei nur hier, mit zwei genannten Anwesenden',
    'Altmaier danach',
    'Metall- und Stahlbau Mauer',
    '31. August 2019, Stendal',
  ]) {
    expect(said).toContain(words);
  }
  // The quote is cut, and says so.
  expect(said).toContain('Das wollen wir ändern. …“');
});

test('steps through the selection and stays open', async () => {
  const { getByRole } = await stage({
    on,
    actions: [{ kind: 'select', event: FOUNDING }],
    children: <EventPanel />,
  });
  const next = getByRole('link', { name: /^Nächstes Ereignis/u });
  expect(next.getAttribute('href')).toMatch(/^#\/test\/timeline\?event=/u);
});

test('Escape closes it, and the caller takes the focus back', async () => {
  const onClosed = vi.fn();
  const { getByRole, queryByRole, state } = await stage({
    on,
    actions: [{ kind: 'select', event: FOUNDING }],
    children: <EventPanel onClosed={onClosed} />,
  });
  fireEvent.keyDown(within(getByRole('complementary')).getByRole('button', { name: 'Schließen' }), {
    key: 'Escape',
  });
  expect(state().selected).toBeUndefined();
  expect(onClosed).toHaveBeenCalledOnce();
  expect(queryByRole('complementary')).toBeNull();
});

test('Escape closes it where nothing has the focus, and is left to whatever else has it', async () => {
  const { container, state } = await stage({
    on,
    actions: [{ kind: 'select', event: FOUNDING }],
    children: (
      <>
        <button type="button">beside</button>
        <EventPanel />
      </>
    ),
  });
  fireEvent.keyDown(container.querySelector('button') ?? document.body, { key: 'Escape' });
  expect(state().selected).toBe(FOUNDING);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(state().selected).toBeUndefined();
});

test('copies the address of the page of the event, without filters', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { getByRole, findAllByText } = await stage({
    on,
    actions: [
      { kind: 'text', text: 'Hannover' },
      { kind: 'select', event: FOUNDING },
    ],
    children: <EventPanel />,
  });
  fireEvent.click(getByRole('link', { name: 'Verweis' }));
  expect(await findAllByText('Kopiert')).not.toHaveLength(0);
  expect(writeText).toHaveBeenCalledWith(
    expect.stringMatching(/#\/test\/event\/besuch-kompetenzzentrum-hannover-2019$/u),
  );
  vi.unstubAllGlobals();
});

test('an unknown event is named', async () => {
  const { getByRole } = await stage({
    on,
    actions: [{ kind: 'select', event: 'nowhere' as EventId }],
    children: <EventPanel />,
  });
  expect(textOf(getByRole('complementary'))).toContain('„nowhere“');
});

test('its structure is sound', async () => {
  const { container } = await stage({
    on,
    lang: 'en',
    actions: [{ kind: 'select', event: FOUNDING }],
    children: <EventPanel />,
  });
  expect(await faults(container)).toEqual([]);
});

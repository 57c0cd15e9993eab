import { fireEvent } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { CiteButton, CiteSection } from '#parts/entitypage/cite.tsx';
import { useCitation } from '#parts/entitypage/citation.ts';
import { opened, stage, textOf, type Opened } from './stage.tsx';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function Page() {
  const citation = useCitation({ kind: 'person', id: 'peter-altmaier', label: 'Peter Altmaier' });
  return (
    <>
      <CiteButton citation={citation} />
      <CiteSection citation={citation} />
    </>
  );
}

const CITATION =
  'Encounters: „Peter Altmaier“, Datensatz Mittelstand-Digital: Besuche, Eröffnungen und Treffen 2015–2022, Stand 23. November 2026. http://localhost:3000/#/test/person/peter-altmaier';

test('names title, data set, date of the data and the address without filters', async () => {
  const { container } = await stage({ on, actions: [{ kind: 'text', text: 'Messe' }], children: <Page /> });
  expect(textOf(container.querySelector('section p') ?? container)).toBe(CITATION);
});

test('is copied as plain text', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { getByRole, findByText } = await stage({ on, children: <Page /> });
  fireEvent.click(getByRole('button', { name: 'Zitieren' }));
  expect(await findByText('Kopiert')).toBeInTheDocument();
  expect(writeText).toHaveBeenCalledWith(CITATION);
});

test('without a clipboard the text is marked, and that is said', async () => {
  vi.stubGlobal('navigator', {});
  Element.prototype.scrollIntoView = vi.fn();
  const { getByRole, findByText } = await stage({ on, children: <Page /> });
  fireEvent.click(getByRole('button', { name: 'Zitieren' }));
  expect(await findByText(/lässt das Kopieren nicht zu/u)).toBeInTheDocument();
  expect(window.getSelection()?.toString()).toContain('Peter Altmaier');
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { rest, start } from './harness.tsx';

vi.mock('#app/views.ts', () => import('./views.tsx'));

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('shell', () => {
  it('stands round an open data set, with landmarks, one heading and a title', async () => {
    await start({ address: '/d/test?lang=en' });
    expect(screen.getByTestId('view')).toHaveTextContent('101');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('name of test: Meetings 2015–2022');
    expect(screen.getByRole('banner')).toHaveTextContent('105 events, 175 sources');
    expect(screen.getByRole('main')).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Your data stays in your browser.');
    expect(screen.getByRole('navigation', { name: 'Views' })).toHaveTextContent('name of test');
    expect(document.title).toBe('name of test · Meetings 2015–2022 · Encounters');
    expect(document.documentElement.lang).toBe('en');
    expect(await violations()).toEqual([]);
  });

  it('opens the only data set when the address names none, without a step to go back to', async () => {
    const app = await start({ address: '/?lang=de' });
    expect(app.address()).toBe('/d/timeline?lang=de');
  });

  it('speaks the language of the address, and each is a link', async () => {
    const app = await start({ address: '/d/test?lang=de' });
    expect(screen.getByRole('search')).toContainElement(screen.getByLabelText('Suche'));
    await userEvent.click(screen.getAllByRole('link', { name: 'EN, English' })[0] ?? document.body);
    await rest();
    expect(app.address()).toBe('/d/test?lang=en');
    expect(screen.getByLabelText('Search')).toBeInTheDocument();
  });

  it('follows links within the product as steps, and moves the focus to the new heading', async () => {
    const app = await start({ address: '/d/test?lang=en&q=x' });
    await userEvent.click(screen.getByRole('link', { name: 'to the page' }));
    await rest();
    expect(app.address()).toBe('/d/page/x%2F1?q=x&lang=en');
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent('Page of x/1');
    expect(heading).toHaveFocus();
  });

  it('says which views there are when the address names another', async () => {
    await start({ address: '/d/%3Cb%3Enone?lang=en' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such view');
    expect(screen.getByText(/<b>none/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To the name of test view' })).toHaveAttribute(
      'href',
      '#/d/test?lang=en',
    );
    expect(await violations()).toEqual([]);
  });

  it('keeps working beside a part that has failed', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = await start({ address: '/d/test?lang=en&q=break' });
    expect(screen.getByRole('alert')).toHaveTextContent('This part of the page has failed');
    expect(screen.getByRole('search')).toBeInTheDocument();
    await app.go('/d/test?lang=en');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await rest();
    expect(screen.getByTestId('view')).toBeInTheDocument();
    quiet.mockRestore();
  });
});

describe('notices', () => {
  it('say what of an address was not used, until dismissed', async () => {
    const app = await start({ address: '/d/test?lang=en&time=soon&colour=red' });
    const notice = screen.getByRole('alert', { name: 'Notes on the address' });
    expect(notice).toHaveTextContent('2 parts of the address were not used');
    expect(notice).toHaveTextContent('time: “soon” is no period');
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss note' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await app.go('/d/test?lang=en&other=1');
    expect(screen.getByRole('alert')).toHaveTextContent('the field “other” is not known');
  });
});

describe('search', () => {
  it('filters a moment after the last key, in one step', async () => {
    const app = await start({ address: '/d/test?lang=en' });
    await userEvent.type(screen.getByLabelText('Search'), 'hannover');
    await waitFor(() => expect(app.address()).toBe('/d/test?q=hannover&lang=en'));
    await userEvent.click(screen.getByRole('button', { name: 'Clear search text' }));
    await waitFor(() => expect(app.address()).toBe('/d/test?lang=en'));
  });

  it('shows what the address says', async () => {
    const app = await start({ address: '/d/test?lang=en&q=first' });
    expect(screen.getByLabelText('Search')).toHaveValue('first');
    await app.go('/d/test?lang=en&q=second');
    expect(screen.getByLabelText('Search')).toHaveValue('second');
  });

  it('leads from a page to the explorer with Enter', async () => {
    const app = await start({ address: '/d/page/x?lang=en' });
    await userEvent.type(screen.getByLabelText('Search'), 'KI{Enter}');
    await waitFor(() => expect(app.address()).toBe('/d/timeline?q=KI&lang=en'));
  });

  it('is reached by the key /, but not from within a field, and not when switched off', async () => {
    await start({ address: '/d/test?lang=en' });
    await userEvent.keyboard('/');
    expect(screen.getByLabelText('Search')).toHaveFocus();
    await userEvent.keyboard('/');
    expect(screen.getByLabelText('Search')).toHaveValue('/');
  });
});

describe('theme', () => {
  it('is chosen by a button that names what it does, and remembered', async () => {
    await start({ address: '/d/test?lang=en' });
    await userEvent.click(screen.getAllByRole('button', { name: 'Dark theme' })[0] ?? document.body);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('encounters.theme')).toBe('dark');
    await userEvent.click(screen.getAllByRole('button', { name: 'Light theme' })[0] ?? document.body);
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});

import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { entry, ready, rest, start, type Answers } from './harness.tsx';
import { faulty } from './samples.ts';

vi.mock('#app/views.ts', () => import('./views.tsx'));

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const second = {
  ...entry,
  id: 'e',
  title: 'Letters',
  counts: { events: 1204 },
  origin: 'An archive',
  period: '1890~',
};

describe('gallery', () => {
  it('appears when there are two or more, with what one needs to know', async () => {
    const app = await start({ address: '/?lang=en', datasets: [entry, second] });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Data sets');
    const letters = screen.getByRole('link', { name: 'Letters' }).closest('article');
    expect(letters).toHaveTextContent('1,204 events');
    expect(letters).toHaveTextContent('CC0-1.0');
    expect(letters).toHaveTextContent('An archive');
    expect(letters).toHaveTextContent('1890');
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Letters' }));
    await rest();
    expect(app.address()).toBe('/e/timeline?lang=en');
  });

  it('gives way to the default of the site, and can be asked for', async () => {
    const app = await start({ address: '/', datasets: [entry, second], site: { defaultDataset: 'e' } });
    expect(app.address()).toBe('/e/timeline');
    await app.go('/~');
    expect(screen.getByRole('link', { name: 'Letters' })).toBeInTheDocument();
  });

  it('says what to do when the site has none', async () => {
    await start({ address: '/?lang=en', datasets: [] });
    expect(screen.getByRole('main')).toHaveTextContent('There is no data set on this site.');
  });
});

describe('an address with an unknown data set', () => {
  it('quotes it as text, shortened, and offers what is there', async () => {
    await start({ address: `/${'x'.repeat(300)}/timeline?lang=en` });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such data set here');
    expect(screen.getByText(/“x{59}…”/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Meetings' })).toHaveAttribute('href', '#/d/timeline?lang=en');
    expect(await violations()).toEqual([]);
  });
});

describe('failures', () => {
  it('a missing file: what happened, what is kept, what can be done, details to copy', async () => {
    const fetch = vi.fn<() => Promise<Response>>(() => Promise.resolve(new Response('', { status: 404 })));
    const app = await start({ address: '/d/test?lang=en&q=x', fetch });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The data set did not arrive');
    const said = screen.getByRole('alert');
    expect(said).toHaveTextContent('datasets/d.json');
    expect(said).toHaveTextContent('kept in the address');
    expect(screen.getByText('404')).toBeInTheDocument();
    expect(screen.getByText('file-missing')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    fetch.mockImplementation(() => Promise.resolve(new Response('{}')));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await rest();
    expect(screen.getByTestId('view')).toBeInTheDocument();
    expect(app.address()).toBe('/d/test?lang=en&q=x');
  });

  it('a file that cannot be read names the place', async () => {
    const broken: Answers = {
      ...ready,
      open: () => ({
        ok: false,
        issue: {
          code: 'file-not-json',
          severity: 'error',
          place: { file: 'd.json', line: 3, column: 7 },
          values: { around: '"title" oops' },
        },
      }),
    };
    await start({ address: '/d/test?lang=en', answers: broken });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The data set cannot be read');
    expect(screen.getByRole('alert')).toHaveTextContent('“"title" oops”');
    expect(screen.getByText(/line 3, column 7/)).toBeInTheDocument();
  });

  it('a host that the publisher has not named is never asked', async () => {
    const fetch = vi.fn<() => Promise<Response>>();
    await start({
      address: '/d/test?lang=en',
      datasets: [{ ...entry, file: 'https://elsewhere.example/d.json' }],
      fetch,
    });
    expect(fetch).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('elsewhere.example');
  });

  it('no list of data sets: the whole site', async () => {
    const issue = {
      code: 'file-missing',
      severity: 'error',
      place: { file: 'datasets/index.json' },
      values: { address: 'datasets/index.json', status: 404 },
    } as const;
    await start({ address: '/d/test?lang=en', offer: { ok: false, error: issue } });
    expect(screen.getByRole('alert')).toHaveTextContent('datasets/index.json');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});

describe('loading', () => {
  it('shows the frame at once, and words and a line with the share after a moment', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(500));
      },
    });
    await start({ address: '/d/test?lang=en', fetch: () => Promise.resolve(new Response(body)) });
    expect(screen.getByRole('banner')).toHaveTextContent('Meetings');
    expect(screen.getByText('name of test')).toBeInTheDocument();
    expect(await screen.findByText('Loading 105 events')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.35');
    expect(await violations()).toEqual([]);
  });
});

describe('report', () => {
  it('is offered beside the name when something was found, and lists place and remedy', async () => {
    const summary = ready.open?.(undefined);
    if (summary?.ok !== true) throw new Error('sample');
    await start({
      address: '/d/test?lang=en',
      answers: { ...ready, open: () => ({ ...summary, report: faulty }) },
    });
    await userEvent.click(screen.getByRole('button', { name: '2 faults found in the data' }));
    await rest();
    const dialog = await screen.findByRole('dialog', { name: 'Report on the data set', hidden: true });
    const tables = within(dialog).getAllByRole('table', { hidden: true });
    expect(tables).toHaveLength(2);
    expect(tables[0]).toHaveTextContent('/events/4');
    expect(tables[1]).toHaveTextContent('June');
    expect(tables[1]).toHaveTextContent('line 57');
  });

  it('is not mentioned when nothing was found', async () => {
    await start({ address: '/d/test?lang=en' });
    expect(screen.queryByText(/found in the data/)).not.toBeInTheDocument();
  });
});

describe('footer', () => {
  it('holds what the publisher names, and what the product says of the data', async () => {
    await start({
      address: '/d/page/x?lang=en',
      site: {
        publisher: { name: 'Ministry', url: 'https://ministry.example/' },
        imprint: 'imprint.html',
        contact: 'mail@ministry.example',
        privacy: ['javascript', 'alert(1)'].join(':'),
        logo: { file: 'logo.svg', alt: 'Eagle' },
      },
    });
    const footer = screen.getByRole('contentinfo');
    const links = within(footer)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Ministry', 'https://ministry.example/'],
      ['Imprint', 'imprint.html'],
      ['Contact', 'mailto:mail@ministry.example'],
      ['Report an error', 'mailto:mail@ministry.example'],
      ['About these data', '#/d/about?lang=en'],
      ['Data: CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ]);
    expect(within(footer).getByRole('img', { name: 'Eagle' })).toHaveAttribute('src', 'logo.svg');
    const report = within(footer).getByRole('link', { name: 'Report an error' });
    act(() => report.focus());
    const [to, fields] = report.getAttribute('href')?.split('?') ?? [];
    expect(to).toBe('mailto:mail@ministry.example');
    const message = new URLSearchParams(fields);
    expect(message.get('subject')).toBe(`Error: ${document.title}`);
    expect(message.get('body')).toContain(`Address: ${window.location.href}`);
    expect(message.get('body')).toContain('Shown: Page of x');
  });
});

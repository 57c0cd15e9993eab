import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHistory, type RoutedHistory } from '#app/history.ts';
import { Router } from '#app/router.tsx';
import { decode, encode } from '#explore/address.ts';
import { publisherLink } from '#explore/address-link.ts';
import { initial } from '#explore/state.ts';
import { fc } from '../property.ts';
import { someState } from '../explore/states.ts';

afterEach(() => {
  window.history.replaceState(null, '', '#/');
});

/** The history with its router around an empty page. */
function routed(): RoutedHistory {
  const history = createHistory();
  render(<Router history={history}>{undefined}</Router>);
  return { ...history, write: (address, replace) => act(() => history.write(address, replace)) };
}

describe('the history of the browser', () => {
  it('gives back exactly what was written, for any id', () => {
    const history = routed();
    fc.assert(
      fc.property(someState, (state) => {
        const address = encode(state);
        history.write(address, true);
        expect(history.read()).toBe(address);
        expect(decode(history.read()).state).toEqual(state);
      }),
    );
  });

  it('keeps a step that comes before the router', () => {
    const early = createHistory();
    early.write('/d/timeline?q=early', true);
    render(<Router history={early}>{undefined}</Router>);
    expect(early.read()).toBe('/d/timeline?q=early');
  });

  it('reads an empty fragment as the start', () => {
    window.history.replaceState(null, '', window.location.pathname);
    expect(createHistory().read()).toBe('/');
  });

  it('tells of its own writes, and of back and forward', async () => {
    const history = routed();
    const seen: string[] = [];
    history.subscribe(() => seen.push(history.read()));
    history.write('/d/timeline?q=a', false);
    history.write('/d/timeline?q=b', false);
    window.history.back();
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    expect(seen).toEqual(['/d/timeline?q=a', '/d/timeline?q=b', '/d/timeline?q=a']);
  });

  it('begins a new page at its top, and stays where it is under other filters', () => {
    const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const history = routed();
    history.write('/d/timeline', false);
    Object.defineProperty(window, 'scrollY', { value: 700, configurable: true });
    history.write('/d/timeline?q=a', false);
    expect(scrollTo).not.toHaveBeenCalled();
    history.write('/d/person/x', false);
    expect(scrollTo).toHaveBeenCalledWith(0, 0);
    Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
    scrollTo.mockRestore();
  });

  it('never leads to another origin', () => {
    const history = routed();
    for (const id of [
      '//elsewhere.example',
      '\\\\elsewhere.example',
      'https://elsewhere.example/',
      '../../..',
    ]) {
      history.write(encode({ ...initial(id), id }), true);
      expect(window.location.origin).toBe('http://localhost:3000');
      expect(decode(history.read()).state.dataset).toBe(id);
    }
  });
});

describe('links of the publisher', () => {
  const script = (text: string): string => ['java', 'script:', text].join('');

  it.each(['imprint.html', './legal/', '/imprint', 'https://ministry.example/x', 'mailto:a@b.example'])(
    '%s is one',
    (address) => {
      expect(publisherLink(address)).toBe(address);
    },
  );

  it('a mail address becomes one', () => {
    expect(publisherLink('info@ministry.example')).toBe('mailto:info@ministry.example');
  });

  it.each([
    script('alert(1)'),
    `\u0001${script('alert(1)')}`,
    'java\nscript:alert(1)',
    '//elsewhere.example/',
    '\\\\elsewhere.example',
    'data:text/html,x',
    'https://user:pass@x.example/',
  ])('%j is none', (address) => {
    expect(publisherLink(address)).toBeUndefined();
  });

  it('pictures come from the own origin only', () => {
    expect(publisherLink('logo.svg', 'own')).toBe('logo.svg');
    expect(publisherLink('https://elsewhere.example/logo.svg', 'own')).toBeUndefined();
  });
});

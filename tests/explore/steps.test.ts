import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, type Action } from '#explore/change.ts';
import { createSteps, type Steps } from '#explore/steps.ts';
import { createTyping } from '#explore/typing.ts';

class FakeHistory {
  entries = ['/d/timeline'];
  writes = 0;
  listener: () => void = () => undefined;

  read = (): string => this.entries.at(-1) ?? '';

  write = (address: string, replace: boolean): void => {
    this.writes += 1;
    if (replace) this.entries.pop();
    this.entries.push(address);
    this.listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.listener = listener;
    return () => undefined;
  };

  back(): void {
    this.entries.pop();
    this.listener();
  }
}

let history: FakeHistory;
let steps: Steps;

beforeEach(() => {
  vi.useFakeTimers();
  history = new FakeHistory();
  steps = createSteps(history);
});

afterEach(() => {
  steps.stop();
  vi.useRealTimers();
});

function act(action: Action, replace = false): void {
  steps.go(change(steps.current().state, action), replace);
}

const text = (word: string): Action => ({ kind: 'text', text: word });

describe('steps', () => {
  it('shows a step at once and writes it at once', () => {
    act(text('a'));
    expect(steps.current().state.query.text).toBe('a');
    expect(history.entries).toEqual(['/d/timeline', '/d/timeline?q=a']);
  });

  it('writes at most twice a second, and always the last', () => {
    for (let i = 0; i < 990; i++) {
      act(text(`w${i}`));
      vi.advanceTimersByTime(1);
    }
    expect(steps.current().state.query.text).toBe('w989');
    expect(history.writes).toBeLessThanOrEqual(3);
    expect(steps.pending()).toBe(true);
    vi.advanceTimersByTime(500);
    expect(history.read()).toBe('/d/timeline?q=w989');
    expect(steps.pending()).toBe(false);
    expect(history.writes).toBeLessThanOrEqual(3);
  });

  it('makes a new entry when any of the steps written together asked for one', () => {
    act(text('a'));
    act(text('b'), true);
    act(text('c'));
    act(text('d'), true);
    vi.advanceTimersByTime(500);
    expect(history.entries).toEqual(['/d/timeline', '/d/timeline?q=a', '/d/timeline?q=d']);
  });

  it('follows back and forward, and forgets what was waiting', () => {
    act(text('a'));
    act(text('b'));
    history.back();
    expect(steps.current().state.query.text).toBe('');
    vi.advanceTimersByTime(5000);
    expect(history.entries).toEqual(['/d/timeline']);
  });

  it('writes nothing for a step that was taken back before it was written', () => {
    act(text('a'));
    act(text('b'));
    act(text('a'));
    vi.advanceTimersByTime(2000);
    expect(history.entries).toEqual(['/d/timeline', '/d/timeline?q=a']);
    expect(steps.current().state.query.text).toBe('a');
    expect(steps.pending()).toBe(false);
  });

  it('does nothing for a step that changes nothing', () => {
    const seen = vi.fn<() => void>();
    steps.subscribe(seen);
    act({ kind: 'lanes', by: 'type' });
    expect(seen).not.toHaveBeenCalled();
    expect(history.writes).toBe(0);
  });

  it('keeps the question the same object while only the side panel changes', () => {
    act(text('a'));
    const { query } = steps.current().state;
    act({ kind: 'open', view: 'person', id: 'x' });
    expect(steps.current().state.query).toBe(query);
  });

  it('refuses a step whose address would be too long, and says so', () => {
    act(text('a'));
    act(text('x'.repeat(9000)));
    expect(steps.current()).toMatchObject({
      state: { query: { text: 'a' } },
      notices: [{ field: 'address', code: 'too-long' }],
    });
  });

  it('flushes before the page goes away', () => {
    act(text('a'));
    act(text('b'));
    steps.flush();
    expect(history.read()).toBe('/d/timeline?q=b');
  });
});

describe('typing', () => {
  it('makes one entry of a word, and another after a pause', () => {
    const calls: (readonly [string, boolean])[] = [];
    const typing = createTyping((word, replace) => calls.push([word, replace]));
    for (const word of ['k', 'ki', 'ki ']) {
      typing.type(word);
      vi.advanceTimersByTime(160);
    }
    typing.type('ki t');
    typing.type('ki tr');
    vi.advanceTimersByTime(150);
    expect(calls).toEqual([
      ['k', false],
      ['ki', true],
      ['ki ', true],
      ['ki tr', true],
    ]);
    vi.advanceTimersByTime(2000);
    typing.type('');
    expect(typing.pending()).toBe(true);
    typing.finish();
    expect(calls.at(-1)).toEqual(['', false]);
    typing.stop();
  });
});

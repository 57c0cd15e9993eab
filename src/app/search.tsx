import { Search as SearchIcon, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useExplore } from '#explore/hooks.ts';
import { DEFAULT_VIEW } from '#explore/state.ts';
import { createTyping, type Typing } from '#explore/typing.ts';
import { useWords } from '#parts/words.tsx';
import { busyWhile } from './busy.ts';
import { keysOn } from './keys.ts';
import css from './search.module.css';

/** Longer texts find nothing more, and would not fit into an address. */
const LONGEST = 200;

/** Where a slash is meant as a slash. */
const FIELDS = 'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select';

/** Filters by text. In the explorer while one types; from the page of a record with Enter, which leads to the explorer. */
export function Search({ explorer }: { readonly explorer: boolean }): ReactNode {
  const { app } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { text, type, finish } = useTyped(explorer);
  useSlashKey(field);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    finish();
  };
  const clear = (): void => {
    type('');
    finish();
    field.current?.focus();
  };
  return (
    <form role="search" className={css.search} data-filled={text !== ''} onSubmit={submit}>
      <SearchIcon size={16} aria-hidden="true" />
      <input
        ref={field}
        id="search"
        type="search"
        value={text}
        maxLength={LONGEST}
        placeholder={app.searchHint}
        aria-label={app.search}
        aria-keyshortcuts={keysOn() ? '/' : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => type(event.target.value)}
        onBlur={explorer ? finish : undefined}
      />
      {text === '' ? (
        <kbd aria-hidden="true" title={app.slashKey}>
          /
        </kbd>
      ) : (
        <button type="button" aria-label={app.clearSearch} title={app.clearSearch} onClick={clear}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </form>
  );
}

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly finish: () => void;
}

/** The field shows what is typed at once, and what the address says whenever that changes by other means. */
function useTyped(explorer: boolean): Typed {
  const { state, change } = useExplore();
  const known = state.query.text;
  const [text, setText] = useState(known);
  const [seen, setSeen] = useState(known);
  const typing = useRef<Typing>(undefined);
  const apply = useEffectEvent((typed: string, replace: boolean) => {
    setSeen(typed);
    change({ kind: 'text', text: typed }, { replace });
    if (!explorer) change({ kind: 'open', view: DEFAULT_VIEW }, { replace: true });
  });
  if (known !== seen) {
    setSeen(known);
    setText(known);
  }
  useEffect(() => {
    const started = createTyping((typed, replace) => apply(typed, replace));
    typing.current = started;
    const done = busyWhile(started.pending);
    return () => {
      done();
      started.stop();
    };
  }, []);
  return {
    text,
    type: (next) => {
      setText(next);
      if (explorer) typing.current?.type(next);
    },
    finish: () => {
      if (!explorer && text !== '') typing.current?.type(text);
      typing.current?.finish();
    },
  };
}

/** The one key that works everywhere outside of fields; it can be switched off in the menu of the data set (WCAG 2.1.4). */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        !keysOn()
      )
        return;
      const { target } = event;
      if (target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS))) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, [field]);
}

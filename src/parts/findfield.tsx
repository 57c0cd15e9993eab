import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useExplore } from '#explore/hooks.ts';
import { createTyping, type Typing } from '#explore/typing.ts';
import { SearchField } from '#ui/searchfield.tsx';
import { useWords } from './words.tsx';

/** Searches the entries of a page while one types; the text stands in the address, and Back undoes a whole word. */
export function FindField({ label }: { readonly label: string }): ReactNode {
  const { state, change } = useExplore();
  const { records } = useWords();
  const [text, setText] = useState(state.find);
  const [seen, setSeen] = useState(state.find);
  const typing = useRef<Typing>(undefined);
  const apply = useEffectEvent((typed: string, replace: boolean) => {
    setSeen(typed);
    change({ kind: 'find', text: typed }, { replace });
  });
  if (state.find !== seen) {
    setSeen(state.find);
    setText(state.find);
  }
  useEffect(() => {
    const started = createTyping((typed, replace) => apply(typed, replace));
    typing.current = started;
    return started.stop;
  }, []);
  return (
    <SearchField
      label={label}
      value={text}
      clearLabel={records.clearFind}
      onChange={(next) => {
        setText(next);
        typing.current?.type(next);
      }}
    />
  );
}

import { useEffect, useState } from 'react';
import { parseEdtf } from '#domain/edtf.ts';
import type { Text } from '#domain/text.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { alone, useDateWords } from '../certainty.tsx';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import { absolute, copy, selectText } from './copy.ts';

export interface Citation {
  readonly text: string;
  /** Of the page, without the visitor's filters. */
  readonly address: string;
  readonly status: 'idle' | 'copied' | 'selected';
  readonly copy: () => Promise<void>;
  /** Names the element that shows text and address: it is marked when the clipboard is closed. */
  readonly show: (element: Element | null) => void;
}

interface Subject {
  /** View of the page. */
  readonly kind: string;
  readonly id: string;
  readonly label: Text;
}

const CONFIRM_MS = 4000;

/** Title, data set, date of the data and address of a page, as plain text. */
export function useCitation({ kind, id, label }: Subject): Citation {
  const { metadata } = useSummary();
  const { href } = useExplore();
  const { entity } = useWords();
  const say = useText();
  const created = useCreated();
  const [shown, show] = useState<Element | null>(null);
  const [status, setStatus] = useState<Citation['status']>('idle');
  useEffect(() => {
    if (status === 'idle') return undefined;
    const timer = setTimeout(() => setStatus('idle'), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [status]);

  const text = entity.citation(say(label), say(metadata.title), created);
  const address = absolute(href({ kind: 'clear' }, { kind: 'open', view: kind, id }));
  const copyIt = async () => {
    const done = await copy(`${text} ${address}`);
    if (!done) selectText(shown);
    setStatus(done ? 'copied' : 'selected');
  };
  return { text, address, status, copy: copyIt, show };
}

/** When the data set was made, in words. */
function useCreated(): string | undefined {
  const { metadata } = useSummary();
  const dates = useDateWords();
  if (metadata.created === undefined) return undefined;
  const read = parseEdtf(metadata.created);
  return read.ok ? dates.plain(alone(read.value)) : metadata.created;
}

import { useEffect } from 'react';
import { useLabels } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import type { Kind } from '#domain/ids.ts';
import type { ViewManifest } from '#parts/manifest.ts';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';

const KINDS: readonly Kind[] = ['event', 'person', 'organization', 'place', 'topic', 'source'];

/** "Peter Altmaier, Person · Mittelstand-Digital · Encounters": the most particular first. */
export function useTitle(manifest: ViewManifest | undefined, dataset: string): void {
  const { state } = useExplore();
  const words = useWords();
  const text = useText();
  const kind = KINDS.find((one) => one === state.view);
  const [label] = useLabels(kind === undefined || state.id === undefined ? [] : [{ kind, id: state.id }]);
  const view = manifest === undefined ? words.app.unknownViewTitle : manifest.name(words);
  const record = label === undefined ? view : text(label);
  useDocumentTitle([record, dataset]);
}

/** What stands in the tab of the browser. */
export function useDocumentTitle(parts: readonly string[]): void {
  const { app } = useWords();
  const title = [...parts, app.product].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

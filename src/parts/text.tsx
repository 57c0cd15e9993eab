import { useContext, type ReactNode } from 'react';
import { pick, type Text } from '#domain/text.ts';
import { DatasetContext } from '#explore/hooks.ts';
import { useWords } from './words.tsx';

/** Languages by preference: the visitor's, then the data set's default. */
export function useLanguages(): readonly string[] {
  const { lang } = useWords();
  const dataset = useContext(DatasetContext);
  return dataset?.status === 'ready' ? [lang, dataset.summary.metadata.defaultLanguage] : [lang];
}

/** A text of the data, isolated in direction, with its language where it is not the visitor's. */
export function DataText({ text }: { readonly text: Text }): ReactNode {
  const { value, lang } = pick(text, useLanguages());
  const words = useWords();
  return <bdi lang={lang === undefined || lang === words.lang ? undefined : lang}>{value}</bdi>;
}

/** The plain string, for labels, titles and announcements. */
export function useText(): (text: Text) => string {
  const languages = useLanguages();
  return (text) => pick(text, languages).value;
}

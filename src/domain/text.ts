/** A display text: one string, or one per language (BCP 47 tag -> text). */
export type Text = string | { readonly [language: string]: string };

export interface Picked {
  readonly value: string;
  /** The language of `value` where the data say so; goes into the `lang` attribute. */
  readonly lang: string | undefined;
}

/** The text in the first of `languages` that it has (a tag also answers to its base, de-AT to de), else in any. Empty texts do not count. */
export function pick(text: Text, languages: readonly string[]): Picked {
  if (typeof text === 'string') return { value: text, lang: undefined };
  const entries = Object.entries(text).filter(([, value]) => value !== '');
  for (const wanted of languages) {
    const found =
      entries.find(([tag]) => tag === wanted) ?? entries.find(([tag]) => base(tag) === base(wanted));
    if (found !== undefined) return { value: found[1], lang: found[0] };
  }
  const first = entries[0];
  return first === undefined ? { value: '', lang: undefined } : { value: first[1], lang: first[0] };
}

/** Every wording of a text, for search. */
export function wordings(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function base(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

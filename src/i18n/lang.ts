export const LANGS = ['de', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The interface language for a list of preferred languages, best first; English when none is spoken here. */
export function chooseLang(preferred: readonly string[]): Lang {
  for (const tag of preferred) {
    const found = LANGS.find((lang) => tag.toLowerCase().split('-', 1)[0] === lang);
    if (found !== undefined) return found;
  }
  return 'en';
}

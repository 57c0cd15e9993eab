import type { Lang } from './lang.ts';

/** "Deutschland" for DE; the code itself where it is no code of a country. */
export function regionName(code: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

import { words as de } from '#i18n/de.ts';
import { words as en } from '#i18n/en.ts';

/** Both languages at once, which only tests need. */
export const WORDS = { de, en } as const;

import type { DateReader } from './dates.ts';
import type { PresenceLaw } from './presence.ts';
import type { References } from './references.ts';
import type { WordCheck } from './vocabulary.ts';

/** What every noun needs to be made of its record. */
export interface Tools {
  readonly references: References;
  readonly dates: DateReader;
  readonly words: WordCheck;
  readonly law: PresenceLaw;
}

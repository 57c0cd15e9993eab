import type { UncertainDate } from './date.ts';
import type { SourceId } from './ids.ts';
import type { Text } from './text.ts';

export interface Source {
  readonly id: SourceId;
  /** True: referred to but not in the data set; stands in so that nothing is lost. */
  readonly placeholder: boolean;
  readonly title: Text;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  readonly published: UncertainDate | undefined;
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly note: Text | undefined;
}

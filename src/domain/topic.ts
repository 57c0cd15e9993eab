import type { TopicId } from './ids.ts';
import type { Text } from './text.ts';

export interface Topic {
  readonly id: TopicId;
  /** True: referred to but not in the data set; stands in so that nothing is lost. */
  readonly placeholder: boolean;
  readonly label: Text;
  readonly broader: TopicId | undefined;
  /** Addresses of the same topic elsewhere; only what the link gate lets through becomes a link. */
  readonly links?: readonly string[] | undefined;
}

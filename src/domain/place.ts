import type { PlaceId } from './ids.ts';
import type { Text } from './text.ts';

export interface Place {
  readonly id: PlaceId;
  /** True: referred to but not in the data set; stands in so that nothing is lost. */
  readonly placeholder: boolean;
  readonly name: Text;
  readonly kind: string | undefined;
  /** The larger place that this one lies in. */
  readonly within: PlaceId | undefined;
  readonly region: string | undefined;
  readonly country: string | undefined;
  /** Degrees, WGS 84. Both or neither. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** What the coordinates stand for: `building`, `town`, `region`, … */
  readonly precision: string | undefined;
  readonly note: Text | undefined;
  /** Addresses of the same place elsewhere; only what the link gate lets through becomes a link. */
  readonly links?: readonly string[] | undefined;
}

import type { OrganizationId, PlaceId } from './ids.ts';
import type { Text } from './text.ts';

export interface Organization {
  readonly id: OrganizationId;
  /** True: referred to but not in the data set; stands in so that nothing is lost. */
  readonly placeholder: boolean;
  readonly name: Text;
  readonly kind: string | undefined;
  readonly parent: OrganizationId | undefined;
  readonly successor: OrganizationId | undefined;
  readonly place: PlaceId | undefined;
  readonly homepage: string | undefined;
  /** Homepage and addresses of the same institution elsewhere; only what the link gate lets through becomes a link. */
  readonly links?: readonly string[] | undefined;
  readonly motto: Text | undefined;
  readonly description: Text | undefined;
}

/** The abbreviation a name carries in brackets at its end, "… (BMWi)" -> "BMWi"; else the name itself. For narrow rows. */
export function shortName(name: string): string {
  const open = name.lastIndexOf(' (');
  const inner = open > 0 && name.endsWith(')') ? name.slice(open + 2, -1) : '';
  return inner !== '' && inner.length <= 12 && !inner.includes(' ') ? inner : name;
}

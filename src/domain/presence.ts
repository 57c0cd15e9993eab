/** What a record says about somebody having been there. `unknown`: the record does not say. */
export type Presence = 'attended' | 'online' | 'quoted' | 'mentioned' | 'announced' | 'unknown';

/** What the events of a data set attest. Only `together` may ever count as presence by default. */
export type Attests = 'together' | 'contact' | 'plan' | 'publication';

/** The law: only attended and online count as present. A statement in a press release is not attendance. */
export function isPresent(presence: Presence): boolean {
  return presence === 'attended' || presence === 'online';
}

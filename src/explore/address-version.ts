/** Fields of an address by name, as written. */
export type RawFields = ReadonlyMap<string, string>;

/**
 * The version of the addresses this program writes. An address without `v` is of version 1, for ever; from version 2 on
 * the number is written.
 */
export const VERSION = 1;

/** What turns the fields of a version into those of the next. */
export type Upgraders = ReadonlyMap<number, (fields: RawFields) => RawFields>;

const UPGRADERS: Upgraders = new Map();

/** Undefined: the number is not a version. A newer one is read as far as it is understood; `newer` says so. */
export function upgrade(
  fields: RawFields,
  version = VERSION,
  upgraders = UPGRADERS,
): { readonly fields: RawFields; readonly newer: boolean } | undefined {
  const written = fields.get('v') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(written)) return undefined;
  let upgraded: RawFields = new Map([...fields].filter(([name]) => name !== 'v'));
  for (let from = Number(written); from < version; from++)
    upgraded = upgraders.get(from)?.(upgraded) ?? upgraded;
  return { fields: upgraded, newer: Number(written) > version };
}

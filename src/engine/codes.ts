/** The number of an id or word that is proven to be known. Throws otherwise: a reference of a valid data set never dangles. */
export function known(codes: ReadonlyMap<string, number>, id: string): number {
  const code = codes.get(id);
  if (code === undefined) throw new Error(`broken invariant: unknown ${id}`);
  return code;
}

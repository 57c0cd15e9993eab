import type { Dataset } from '#domain/dataset.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { EntityDetail } from '#engine/result.ts';

/** The pages of all persons and institutions of a data set. */
export async function entities(of: Dataset): Promise<readonly EntityDetail[]> {
  const engine = localEngine(build(of), async () => undefined);
  const asks = [
    ...of.persons.map(({ id }) => ({ kind: 'person' as const, id, languages: [] })),
    ...of.organizations.map(({ id }) => ({ kind: 'organization' as const, id, languages: [] })),
  ];
  const details = await Promise.all(asks.map((ask) => engine.entity(ask)));
  return details.filter((detail) => detail !== undefined);
}

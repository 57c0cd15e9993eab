import type { Text } from '#domain/text.ts';
import type { Ref } from '#engine/result.ts';
import { useEntity } from '#explore/answers.ts';

/** What tells somebody from others of the same name. */
export function useDescription({ kind, id }: Ref): Text | undefined {
  const { data } = useEntity(kind === 'organization' ? 'organization' : 'person', id);
  return data?.person?.description ?? data?.organization?.description ?? data?.kindLabel;
}

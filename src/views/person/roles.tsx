import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { Tally } from '#parts/tally.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';

/** In which roles, by number of events. */
export function Roles({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity, event } = useWords();
  if (detail.roles.length === 0) return null;
  const rows = detail.roles.map(({ role = '', label, count }) => ({
    key: role,
    label: label !== undefined ? <DataText text={label} /> : role === '' ? event.noRole : role,
    count,
  }));
  return (
    <Section title={entity.roles}>
      <Tally rows={rows} caption={entity.roles} head={entity.roleColumns} />
    </Section>
  );
}

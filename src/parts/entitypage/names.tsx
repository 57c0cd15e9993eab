import type { ReactNode } from 'react';
import type { Text } from '#domain/text.ts';
import type { Ref } from '#engine/result.ts';
import { RecordLink } from '../link.tsx';
import { DataText } from '../text.tsx';
import { useWords } from '../words.tsx';
import page from './page.module.css';

interface Props {
  readonly person: Ref;
  readonly organization: Ref | undefined;
  readonly role: Text | undefined;
}

/** "Peter Altmaier: Federal Minister, BMWi": a function as the record of a person states it. */
export function Held({ person, organization, role }: Props): ReactNode {
  const { entity } = useWords();
  return (
    <>
      <PageLink to={person} />
      {': '}
      {role === undefined ? entity.roleNotStated : <DataText text={role} />}
      {organization !== undefined && (
        <>
          {', '}
          <PageLink to={organization} />
        </>
      )}
    </>
  );
}

/** Names one after the other, each leading to its page. */
export function Names({ of }: { readonly of: readonly Ref[] }): ReactNode {
  return of.map((ref, index) => (
    <span key={ref.id}>
      {index > 0 && ', '}
      <PageLink to={ref} />
    </span>
  ));
}

function PageLink({ to: { kind, id, label } }: { readonly to: Ref }): ReactNode {
  return (
    <RecordLink kind={kind} id={id} className={page.link}>
      <DataText text={label} />
    </RecordLink>
  );
}

import type { ReactNode } from 'react';
import type { Ref } from '#engine/result.ts';
import { useDescription } from './description.ts';
import { RecordLink } from '../link.tsx';
import { DataText } from '../text.tsx';
import { useWords } from '../words.tsx';
import css from './page.module.css';

const FEW = 5;

/** Others of the very same name, so that nobody takes one for the other. */
export function Namesakes({ of }: { readonly of: readonly Ref[] }): ReactNode {
  const { entity, event } = useWords();
  if (of.length === 0) return null;
  return (
    <p className={css.quiet}>
      {entity.namesakes}{' '}
      {of.slice(0, FEW).map((other, index) => (
        <span key={other.id}>
          {index > 0 && ', '}
          <Namesake other={other} />
        </span>
      ))}
      {of.length > FEW && ` ${event.andMore(of.length - FEW)}`}.
    </p>
  );
}

function Namesake({ other }: { readonly other: Ref }): ReactNode {
  const description = useDescription(other);
  return (
    <>
      <RecordLink kind={other.kind} id={other.id} className={css.link}>
        <DataText text={other.label} />
      </RecordLink>
      {description !== undefined && (
        <>
          {' ('}
          <DataText text={description} />)
        </>
      )}
    </>
  );
}

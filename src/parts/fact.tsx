import type { ReactNode } from 'react';
import type { Metadata } from '#domain/dataset.ts';
import { DataLink } from './link.tsx';
import { DataText } from './text.tsx';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** A name and what it is, within a list of such. */
export function Fact({ name, children }: Props): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The licence of the data, a link where its address passes the gate, and what it covers. */
export function License({ of }: { readonly of: NonNullable<Metadata['license']> }): ReactNode {
  const { id, url, scope } = of;
  return (
    <>
      {url === undefined ? id : <DataLink address={url}>{id}</DataLink>}
      {scope !== undefined && (
        <>
          {'. '}
          <DataText text={scope} />
        </>
      )}
    </>
  );
}

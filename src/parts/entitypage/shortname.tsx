import type { ReactNode } from 'react';
import { shortName } from '#domain/organization.ts';
import type { Ref } from '#engine/result.ts';
import { DataText, useText } from '../text.tsx';

/** For narrow rows: the abbreviation of an institution where its name carries one, with the whole name on demand. */
export function ShortName({ of }: { readonly of: Ref }): ReactNode {
  const text = useText();
  const name = text(of.label);
  const short = of.kind === 'organization' ? shortName(name) : name;
  return short === name ? <DataText text={of.label} /> : <abbr title={name}>{short}</abbr>;
}

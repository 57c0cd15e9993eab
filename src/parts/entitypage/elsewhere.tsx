import type { ReactNode } from 'react';
import { DataLink } from '../link.tsx';
import page from './page.module.css';

interface Props {
  readonly label: string;
  readonly links: readonly string[];
}

/** Where else the record is described. Nothing where the data name nothing. */
export function Elsewhere({ label, links }: Props): ReactNode {
  if (links.length === 0) return null;
  return (
    <p className={page.links}>
      {label}:{' '}
      {links.map((link, index) => (
        <span key={link}>
          {index > 0 && ', '}
          <DataLink address={link} className={page.link}>
            {link}
          </DataLink>
        </span>
      ))}
    </p>
  );
}

import type { ReactNode } from 'react';
import { useWords } from '../words.tsx';
import type { Citation } from './citation.ts';
import css from './cite.module.css';
import { Section } from './section.tsx';

/** The action at the head of a page. */
export function CiteButton({ citation }: { readonly citation: Citation }): ReactNode {
  const { entity } = useWords();
  return (
    <>
      <button type="button" className={css.button} onClick={() => void citation.copy()}>
        {entity.cite}
      </button>
      <CiteStatus citation={citation} />
    </>
  );
}

/** The citation itself, at the foot of a page: to read, and to copy by hand where the clipboard is closed. */
export function CiteSection({
  citation: { text, address, show },
}: {
  readonly citation: Citation;
}): ReactNode {
  const { entity } = useWords();
  return (
    <Section title={entity.citeTitle}>
      <p ref={show} className={css.text}>
        {text} <span className={css.address}>{address}</span>
      </p>
    </Section>
  );
}

function CiteStatus({ citation }: { readonly citation: Citation }): ReactNode {
  const { entity } = useWords();
  return (
    <output className={css.status} aria-live="polite">
      {citation.status === 'copied' && entity.copied}
      {citation.status === 'selected' && entity.notCopied}
    </output>
  );
}

import { Fragment, useState, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './details.module.css';

/** Names and values for whoever has to find out more; copied as lines of text. Nothing in them comes from the visitor's data but what is shown. */
export function Details({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, value: string])[];
}): ReactNode {
  const { app } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(rows.map(([name, value]) => `${name}: ${value}`).join('\n'));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <dl className={css.details} aria-label={app.details}>
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </Fragment>
      ))}
      <dt>{app.forReport}</dt>
      <dd>
        <button type="button" className={css.copy} onClick={() => void copy()}>
          {app.copyDetails}
        </button>
        <span role="status">{copied && app.detailsCopied}</span>
      </dd>
    </dl>
  );
}

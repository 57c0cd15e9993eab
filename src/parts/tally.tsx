import type { ReactNode } from 'react';
import { number } from '#i18n/numbers.ts';
import aloud from '#ui/aloud.module.css';
import css from './tally.module.css';
import { useWords } from './words.tsx';

export interface TallyRow {
  readonly key: string;
  readonly label: ReactNode;
  /** Events, the length of the bar. */
  readonly count: number;
  /** Opens the events behind the number. */
  readonly open?: ((count: ReactNode) => ReactNode) | undefined;
  /** The count with everything below, in grey. */
  readonly below?: number | undefined;
  readonly openBelow?: ((count: ReactNode) => ReactNode) | undefined;
}

interface Props {
  readonly rows: readonly TallyRow[];
  /** Heads of the columns, for those who cannot see that they need none. */
  readonly caption: string;
  readonly head: { readonly label: string; readonly count: string; readonly below?: string };
}

/** Label, monochrome bar, count; the longest bar is the largest count of all rows. */
export function Tally({ rows, caption, head }: Props): ReactNode {
  const { lang } = useWords();
  const most = rows.reduce((max, row) => Math.max(max, row.count), 1);
  const nested = rows.some((row) => row.below !== undefined);
  return (
    <table className={css.tally} data-nested={nested}>
      <caption>
        <span className={aloud.only}>{caption}</span>
      </caption>
      <thead>
        <tr>
          <Head text={head.label} />
          <Head text={head.count} />
          {nested ? <Head text={head.below ?? ''} /> : <td />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              <span className={css.cell}>
                <span className={css.bar} aria-hidden="true">
                  <i style={{ inlineSize: `${(row.count / most) * 100}%` }} />
                </span>
                {row.open === undefined ? (
                  <span>{number(row.count, lang)}</span>
                ) : (
                  row.open(number(row.count, lang))
                )}
              </span>
            </td>
            <td className={css.below}>
              {row.below !== undefined && (row.openBelow ?? same)(number(row.below, lang))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const same = (count: ReactNode): ReactNode => count;

function Head({ text }: { readonly text: string }): ReactNode {
  return (
    <th scope="col">
      <span className={aloud.only}>{text}</span>
    </th>
  );
}

import type { ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import { useWords } from '#parts/words.tsx';
import { Dialog } from './dialog.tsx';
import css from './keyhelp.module.css';

/** Every key of the canvas. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { keys } = words.timeline;
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <p className={css.note}>{keys.note}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{keys.key}</th>
            <th scope="col">{keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows(words).map((row) => (
            <tr key={row.does}>
              <th scope="row">
                {row.keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && ` ${keys.or} `}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </th>
              <td>{row.does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className={css.close} onClick={onClose}>
        {keys.close}
      </button>
    </Dialog>
  );
}

function rows({ timeline }: Words): readonly { readonly keys: readonly string[]; readonly does: string }[] {
  const { names: n, effects: e } = timeline.keys;
  return [
    { keys: [n.left, n.right], does: e.step },
    { keys: [n.up, n.down], does: e.lane },
    { keys: [`${n.shift} + ${n.left}`, `${n.shift} + ${n.right}`, n.pageUp, n.pageDown], does: e.screen },
    { keys: [n.home, n.end], does: e.window },
    { keys: [`${n.ctrl} + ${n.home}`, `${n.ctrl} + ${n.end}`], does: e.whole },
    { keys: ['+', '−'], does: e.zoom },
    { keys: ['0'], does: e.all },
    { keys: [n.enter], does: e.open },
    { keys: [n.space], does: e.select },
    { keys: [n.escape], does: e.escape },
    { keys: ['F'], does: e.only },
    { keys: ['D'], does: e.date },
    { keys: ['?'], does: e.help },
  ];
}

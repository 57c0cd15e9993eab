import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Notice } from '#explore/address.ts';
import { useWords } from '#parts/words.tsx';
import css from './notices.module.css';

const SHOWN = 5;

/** What of an address was not used, until it is dismissed or the address changes. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const { app, common } = useWords();
  const [dismissed, setDismissed] = useState<readonly Notice[]>();
  if (notices.length === 0 || notices === dismissed) return null;
  return (
    <section className={css.notices} role="alert" aria-label={app.notices}>
      <div>
        <p>{app.noticeLead(notices.length)}</p>
        <ul>
          {notices.slice(0, SHOWN).map((notice) => (
            <li key={`${notice.field} ${notice.code} ${notice.value}`}>
              <bdi>{app.notice[notice.code](notice.field, notice.value)}</bdi>
            </li>
          ))}
          {notices.length > SHOWN && <li>{app.moreNotices(notices.length - SHOWN)}</li>}
        </ul>
      </div>
      <button
        type="button"
        aria-label={app.dismiss}
        title={common.close}
        onClick={() => setDismissed(notices)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </section>
  );
}

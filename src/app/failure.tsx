import { TriangleAlert } from 'lucide-react';
import { useContext, useState, type ReactNode } from 'react';
import type { Issue } from '#domain/issue.ts';
import type { CatalogEntry } from '#domain/site.ts';
import { moment } from '#i18n/moment.ts';
import { OfferContext } from '#explore/hooks.ts';
import { useText } from '#parts/text.tsx';
import { StepLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';
import { Details } from './details.tsx';
import css from './failure.module.css';
import { Footer } from './footer.tsx';
import { useDocumentTitle } from './title.ts';
import { TopBar } from './topbar.tsx';

interface Props {
  readonly retry: () => void;
  readonly entry?: CatalogEntry;
}

/** The one fault that keeps a data set from being shown: what happened, what is kept, what can be done. */
export function FailurePage({ issue, retry, entry }: Props & { readonly issue: Issue }): ReactNode {
  const { app, report } = useWords();
  const words = report.issues[issue.code];
  const away = issue.code === 'file-missing' || issue.code === 'file-unreachable';
  const { status } = issue.values;
  const rows: (readonly [string, string])[] = [
    [app.address, String(issue.values['address'] ?? issue.place.file ?? '')],
    [app.code, issue.code],
    ...(status === undefined ? [] : [[app.answer, String(status)] as const]),
    ...(away ? [] : [[app.place, report.place(issue.place)] as const]),
  ];
  return (
    <Failed title={away ? app.notArrived : app.notReadable} retry={retry} entry={entry} rows={rows}>
      <p>{words.title(issue)}.</p>
      <p>
        {words.remedy(issue)} {app.kept}
      </p>
    </Failed>
  );
}

/** Not the data: the worker could not start, or broke twice. */
export function CrashPage({ message, retry, entry }: Props & { readonly message: string }): ReactNode {
  const { app } = useWords();
  return (
    <Failed
      title={app.crashedTitle}
      retry={retry}
      entry={entry}
      rows={[
        [app.code, 'worker'],
        [app.message, message.slice(0, 200)],
      ]}
    >
      <p>{app.crashed}</p>
      <p>{app.kept}</p>
    </Failed>
  );
}

interface FailedProps {
  readonly title: string;
  readonly retry: () => void;
  readonly entry: CatalogEntry | undefined;
  readonly rows: readonly (readonly [string, string])[];
  readonly children: ReactNode;
}

function Failed({ title, retry, entry, rows, children }: FailedProps): ReactNode {
  const { app, lang } = useWords();
  const text = useText();
  const [when] = useState(() => new Date());
  const several = (useContext(OfferContext)?.datasets.length ?? 0) > 1;
  useDocumentTitle([title]);
  return (
    <>
      <TopBar dataset={entry === undefined ? undefined : <strong>{text(entry.title)}</strong>} />
      <main id="content" className={css.failure} tabIndex={-1}>
        <div role="alert" className={css.said}>
          <p className={css.flag}>
            <TriangleAlert size={16} aria-hidden="true" />
            {app.notLoaded}
          </p>
          <h1>{title}</h1>
          {children}
        </div>
        <div className={css.ways}>
          <button type="button" onClick={retry}>
            {app.tryAgain}
          </button>
          {several && <StepLink to={[{ kind: 'gallery' }]}>{app.openOther}</StepLink>}
        </div>
        <Details rows={[...rows, [app.time, moment(when, lang)]]} />
      </main>
      <Footer license={undefined} />
    </>
  );
}

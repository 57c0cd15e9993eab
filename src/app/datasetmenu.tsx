import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Report } from '#domain/issue.ts';
import type { CatalogEntry } from '#domain/site.ts';
import { useSummary } from '#explore/hooks.ts';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { Boundary } from './boundary.tsx';
import { createCode } from './code.ts';
import { eventCount } from './count.ts';
import { Late } from './late.tsx';
import css from './datasetmenu.module.css';

const datasetNotes = createCode(async () => (await import('./datasetnotes.tsx')).DatasetNotes);
const reportDialog = createCode(async () => (await import('./reportdialog.tsx')).ReportDialog);

interface Props {
  readonly entry: CatalogEntry;
  readonly title: string;
  readonly report: Report;
}

/** Name and size of the data set; behind it what the data set says of itself, beside it what was found wrong in it. */
export function DatasetMenu({ entry, title, report }: Props): ReactNode {
  const words = useWords();
  const { app } = words;
  const { counts, metadata } = useSummary();
  const text = useText();
  const [open, setOpen] = useState<'notes' | 'report'>();
  const close = (): void => setOpen(undefined);
  return (
    <>
      <button
        type="button"
        className={css.open}
        aria-haspopup="dialog"
        title={title}
        onClick={() => setOpen('notes')}
      >
        <strong>{title}</strong>
        <span className={css.counts}>
          {app.eventsAndSources(eventCount(counts.events, metadata.noun, { words, text }), counts.sources)}
        </span>
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {report.total > 0 && (
        <button type="button" className={css.faults} aria-haspopup="dialog" onClick={() => setOpen('report')}>
          {app.faults(report.total)}
        </button>
      )}
      <Boundary key={open} silent>
        {open === 'notes' && <Late code={datasetNotes} props={{ entry, title, onClose: close }} />}
        {open === 'report' && <Late code={reportDialog} props={{ report, onClose: close }} />}
      </Boundary>
    </>
  );
}

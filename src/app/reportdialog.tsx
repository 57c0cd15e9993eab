import type { ReactNode } from 'react';
import type { Report } from '#domain/issue.ts';
import { ReportTable } from '#parts/reporttable.tsx';
import { useWords } from '#parts/words.tsx';
import { Dialog } from './dialog.tsx';

/** The account of the data set: what was read and used, and every fault with its place and what to do about it. */
export function ReportDialog({
  report,
  onClose,
}: {
  readonly report: Report;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWords();
  return (
    <Dialog title={words.report.title} onClose={onClose}>
      <p>{words.report.account(report)}</p>
      <ReportTable report={report} />
    </Dialog>
  );
}

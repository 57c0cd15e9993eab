import { useState, type ReactNode } from 'react';
import type { Issue, IssueCode, Report } from '#domain/issue.ts';
import css from './reporttable.module.css';
import { useWords } from './words.tsx';

interface Group {
  readonly code: IssueCode;
  readonly issues: readonly Issue[];
  /** In the whole file; `issues` may hold fewer. */
  readonly count: number;
}

const FEW = 10;

/** The faults of a data set, by problem: errors first, then the most frequent. */
export function ReportTable({ report }: { readonly report: Report }): ReactNode {
  const { report: words } = useWords();
  return (
    <>
      {report.issues.length < report.total && <p>{words.listed(report.issues.length, report.total)}</p>}
      <div className={css.groups}>
        {groups(report).map((group) => (
          <Problem key={group.code} group={group} />
        ))}
      </div>
    </>
  );
}

function Problem({ group: { code, issues, count } }: { readonly group: Group }): ReactNode {
  const { report: words, common, lang } = useWords();
  const [all, setAll] = useState(false);
  const first = issues[0];
  if (first === undefined) return null;
  const shown = all ? issues : issues.slice(0, FEW);
  return (
    <section className={css.group}>
      <h3>
        <span data-severity={first.severity}>{words.severity[first.severity]}</span> {words.found(count)}{' '}
        <code lang={lang}>{code}</code>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.todo}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue) => (
            <Row key={keyOf(issue)} issue={issue} />
          ))}
        </tbody>
      </table>
      {shown.length < issues.length && (
        <button type="button" className={css.more} onClick={() => setAll(true)}>
          {common.more(issues.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Row({ issue }: { readonly issue: Issue }): ReactNode {
  const { report: words, common } = useWords();
  const { record } = issue.place;
  const kinds: Readonly<Record<string, string>> = common.kinds;
  return (
    <tr>
      <td>
        <bdi>{words.issues[issue.code].title(issue)}</bdi>
      </td>
      <td>
        {record !== undefined && (
          <span className={css.record}>
            {Object.hasOwn(kinds, record.kind) ? kinds[record.kind] : record.kind} <bdi>{record.id}</bdi>
          </span>
        )}
        <span className={css.place}>{words.place(issue.place)}</span>
      </td>
      <td>{words.issues[issue.code].remedy(issue)}</td>
    </tr>
  );
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

function groups(report: Report): readonly Group[] {
  const byCode = new Map<IssueCode, Issue[]>();
  for (const issue of report.issues) {
    const known = byCode.get(issue.code);
    if (known === undefined) byCode.set(issue.code, [issue]);
    else known.push(issue);
  }
  const list = [...byCode].map(([code, issues]) => ({
    code,
    issues,
    count: report.byCode[code] ?? issues.length,
  }));
  const weight = ({ issues }: Group): number =>
    Math.min(...issues.slice(0, 1).map(({ severity }) => WEIGHT[severity]));
  return list.toSorted((a, b) => weight(a) - weight(b) || b.count - a.count);
}

function keyOf({ code, place, values }: Issue): string {
  return [code, place.pointer, place.line, place.column, place.record?.id, JSON.stringify(values)].join(' ');
}

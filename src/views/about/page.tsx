import type { ReactNode } from 'react';
import type { Account } from '#engine/account.ts';
import { useAccount } from '#explore/answers.ts';
import { ABOUT } from '#explore/state.ts';
import { useReport, useSummary } from '#explore/hooks.ts';
import { DirectoriesBar } from '#parts/directories.tsx';
import page from '#parts/entitypage/page.module.css';
import { Section } from '#parts/entitypage/section.tsx';
import { Waiting } from '#parts/entitypage/waiting.tsx';
import { ReportTable } from '#parts/reporttable.tsx';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './about.module.css';
import { Dates, Missing, Presence, Publishers, Sources } from './counts.tsx';
import { Recorded } from './recorded.tsx';
import { Rights } from './rights.tsx';

/** An honest account of the data set: what it holds, how that came about, and what is missing. */
export function AboutPage(): ReactNode {
  const { data } = useAccount();
  return data === undefined ? <Waiting /> : <AboutArticle account={data} />;
}

function AboutArticle({ account }: { readonly account: Account }): ReactNode {
  const { about } = useWords();
  const text = useText();
  const { metadata } = useSummary();
  return (
    <article className={page.page} data-wide="true">
      <DirectoriesBar current={ABOUT} />
      <h1 className={page.title}>{about.name}</h1>
      <p className={css.of}>{text(metadata.title)}</p>
      <div className={css.columns}>
        <div>
          <Recorded />
          <Method />
          <Presence account={account} />
          <Faults />
        </div>
        <div>
          <Dates account={account} />
          <Missing account={account} />
          <Sources account={account} />
          <Publishers account={account} />
          <Rights />
        </div>
      </div>
    </article>
  );
}

function Method(): ReactNode {
  const { about } = useWords();
  const { metadata } = useSummary();
  const { method, dateNote } = metadata;
  if (method === undefined && dateNote === undefined) return null;
  return (
    <Section title={about.how}>
      {method !== undefined && (
        <p className={css.text}>
          <DataText text={method} />
        </p>
      )}
      {dateNote !== undefined && (
        <p className={css.text}>
          <DataText text={dateNote} />
        </p>
      )}
    </Section>
  );
}

function Faults(): ReactNode {
  const { about, report: words } = useWords();
  const report = useReport();
  return (
    <Section title={about.faults} aside={report.total === 0 ? undefined : report.total}>
      <p className={css.text}>{report.total === 0 ? words.sound : words.account(report)}</p>
      {report.total > 0 && <ReportTable report={report} />}
    </Section>
  );
}

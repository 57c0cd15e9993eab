import { useRef, type ReactNode } from 'react';
import { filterCount } from '#explore/canonical.ts';
import { DIRECTORIES, DIRECTORY_KINDS } from '#explore/directory.ts';
import { useDirectory } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import type { DirectoryKind } from '#engine/term-result.ts';
import { ActiveFilter, DirectoriesBar } from '#parts/directories.tsx';
import page from '#parts/entitypage/page.module.css';
import { FindField } from '#parts/findfield.tsx';
import { useWords } from '#parts/words.tsx';
import css from './directory.module.css';
import { Letters } from './letters.tsx';
import { SortSelect } from './sort.tsx';
import { DirectoryTable, type Jump } from './table.tsx';
import { SLICE } from './visible.ts';

/** All records of a kind under the current filter. */
export function DirectoryPage(): ReactNode {
  const { state } = useExplore();
  const { records } = useWords();
  const kind = DIRECTORY_KINDS.find((one) => DIRECTORIES[one] === state.view) ?? 'person';
  return (
    <article className={page.page} data-wide="true">
      <DirectoriesBar current={state.view} />
      <h1 className={page.title}>{records.directory[kind]}</h1>
      <ActiveFilter />
      <Entries key={kind} kind={kind} />
    </article>
  );
}

function Entries({ kind }: { readonly kind: DirectoryKind }): ReactNode {
  const { state } = useExplore();
  const { records } = useWords();
  const jump = useRef<Jump>(undefined);
  const slice = { kind, search: state.find, sort: state.order, count: SLICE };
  const { data: directory } = useDirectory({ ...slice, from: 0 });
  if (directory === undefined) return <div className={css.waiting} aria-busy="true" />;
  const filtered = filterCount(state) > 0;
  return (
    <>
      <p className={page.numbers} role="status">
        <strong>{records.listed[kind](directory.total, directory.all)}</strong>
        {filtered && directory.total < directory.all && ` ${records.underFilter}`}
      </p>
      <div className={css.tools}>
        <div className={css.find}>
          <FindField label={records.findIn[kind]} />
        </div>
        <SortSelect />
      </div>
      <Letters letters={directory.letters} onJump={(at) => jump.current?.(at)} />
      {directory.total === 0 ? (
        <p className={css.nothing}>{records.nothing}</p>
      ) : (
        <DirectoryTable slice={slice} head={directory} filtered={filtered} jumpRef={jump} />
      )}
    </>
  );
}

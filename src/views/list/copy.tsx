import { useEffect, useState, type ReactNode } from 'react';
import { useDesk, useLabels, useResult } from '#explore/answers.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { chips, chipWords, namedIn } from '#parts/chips.ts';
import { absolute, copy } from '#parts/entitypage/copy.ts';
import { useTerms } from '#parts/participants-roles.ts';
import { sentence } from '#parts/sentence.ts';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { tableText } from './copytext.ts';
import css from './tools.module.css';

/** Rows in one copy at most. */
const MOST = 10_000;
/** People and topics of a copied row: all of them, as far as a cell can hold them. */
const NAMES = 200;

const SAID_MS = 6000;

/** All rows of the choice, in their order and with their columns, to the clipboard. */
export function CopyRows({ disabled }: { readonly disabled: boolean }): ReactNode {
  const { list } = useWords();
  const [said, setSaid] = useState('');
  const table = useTable();
  useEffect(() => {
    if (said === '' || said === list.copying) return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said, list]);
  const onClick = async () => {
    setSaid(list.copying);
    const { text, rows, total } = await table();
    const done = await copy(text);
    if (!done) setSaid(list.notCopied);
    else setSaid(rows < total ? list.copiedCut(rows, total) : list.copied(rows));
  };
  return (
    <>
      <output className={css.said}>{said}</output>
      <button type="button" className={css.copy} disabled={disabled} onClick={() => void onClick()}>
        {list.copy}
      </button>
    </>
  );
}

function useTable(): () => Promise<{ readonly text: string; readonly rows: number; readonly total: number }> {
  const { client, dataset, languages } = useDesk();
  const { state, href } = useExplore();
  const { metadata } = useSummary();
  const { data } = useResult();
  const words = useWords();
  const text = useText();
  const terms = useTerms();
  const labels = useLabels(namedIn(state.query));
  const { query, sort, columns } = state;
  return async () => {
    const { rows, total } = await client.ask('list', {
      dataset,
      query,
      sort,
      from: 0,
      count: MOST,
      names: NAMES,
      event: undefined,
      languages,
    });
    const found =
      data === undefined ? undefined : sentence(data, query, { words, noun: metadata.noun, text });
    const filters = chips(query, { labels, words, text }).map((chip) => chipWords(chip, words));
    const about = [
      text(metadata.title),
      [...(found === undefined ? [] : [found.count, ...found.rest]), ...filters].join(', '),
      absolute(href()),
      ...(rows.length < total ? [words.list.copyCut(rows.length, total)] : []),
    ];
    return {
      text: tableText(rows, { about, columns, words, text, type: terms.type }),
      rows: rows.length,
      total,
    };
  };
}

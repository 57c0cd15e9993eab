import { isPresent } from '#domain/presence.ts';
import type { Text } from '#domain/text.ts';
import type { ListBy, ListRow } from '#engine/list-answer.ts';
import { dateShort } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';

interface Table {
  /** Lines above the table: what it is, and where it is from. */
  readonly about: readonly string[];
  readonly columns: readonly ListBy[];
  readonly words: Words;
  readonly text: (text: Text) => string;
  readonly type: (id: string | undefined) => string | undefined;
}

/** Tab-separated text, as spreadsheets paste it. Whoever is not attested as present has a column of its own. */
export function tableText(rows: readonly ListRow[], table: Table): string {
  const { about, columns, words } = table;
  const heads = columns.flatMap((column) =>
    column === 'people'
      ? [words.list.columns.people, words.list.copyNotAttested]
      : [words.list.columns[column]],
  );
  const lines = [heads, ...rows.map((row) => columns.flatMap((column) => cells(column, row, table)))];
  return [...about.map(clean), '', ...lines.map((line) => line.map(clean).join('\t'))].join('\n');
}

function cells(column: ListBy, row: ListRow, { words, text, type }: Table): readonly string[] {
  switch (column) {
    case 'type':
      return [type(row.type) ?? ''];
    case 'date':
      return [row.date === undefined ? '' : dateShort(row.date, words.lang)];
    case 'title':
      return [text(row.title)];
    case 'place':
      return [row.place === undefined ? '' : text(row.place.label)];
    case 'people':
      return [true, false].map((present) =>
        row.people
          .filter(({ presence }) => isPresent(presence) === present)
          .map(({ label }) => text(label))
          .join('; '),
      );
    case 'topics':
      return [row.topics.map(({ label }) => text(label)).join('; ')];
    case 'sources':
      return [String(row.sources)];
  }
}

/** In one line, and never a formula: a spreadsheet would run what begins like one, and the texts are strangers'. */
function clean(cell: string): string {
  const line = cell.replaceAll(/\s+/gu, ' ').trim();
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}

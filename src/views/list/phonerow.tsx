import type { ReactNode } from 'react';
import { isVague } from '#domain/date.ts';
import { isPresent } from '#domain/presence.ts';
import type { Text } from '#domain/text.ts';
import type { ListRow } from '#engine/list-answer.ts';
import type { Words } from '#i18n/words.ts';
import { Glyph } from '#parts/glyph.tsx';
import { useTerms } from '#parts/participants-roles.ts';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './phonerow.module.css';
import { RowFrame, useRowDate, Waiting, type RowProps } from './row.tsx';

/** An event in two lines: date, mark and title; below it type, place and who was present. */
export function PhoneRow(props: RowProps): ReactNode {
  const { row } = props;
  return (
    <RowFrame {...props}>
      {row === undefined ? <Waiting columns={1} /> : <Content row={row} selected={props.selected} />}
    </RowFrame>
  );
}

function Content({ row, selected }: { readonly row: ListRow; readonly selected: boolean }): ReactNode {
  const words = useWords();
  const text = useText();
  const type = useTerms().type(row.type);
  const { date } = row;
  const when = useRowDate(date);
  return (
    <div role="gridcell" className={css.entry}>
      <span className={css.date}>{when}</span>
      <span className={css.mark}>
        <Glyph type={row.type} size={11} hollow={date !== undefined && isVague(date)} selected={selected} />
      </span>
      <span className={css.text}>
        <span className={css.title}>
          <DataText text={row.title} />
        </span>
        <span className={css.line}>
          {[
            type ?? words.common.notStated,
            row.place === undefined ? words.common.noPlace : text(row.place.label),
            peopleLine(row, words, text),
          ].join(', ')}
        </span>
      </span>
    </div>
  );
}

function peopleLine(row: ListRow, { timeline: { phone } }: Words, text: (text: Text) => string): string {
  const { present, notAttested } = row;
  if (present === 0) return notAttested === 0 ? phone.nobody : phone.onlyNotAttested(notAttested);
  const names = row.people.filter(({ presence }) => isPresent(presence)).map(({ label }) => text(label));
  const named =
    names.length <= 2 && names.length === present
      ? phone.people(names)
      : phone.morePeople(names.slice(0, 2).join(', '), present - Math.min(2, names.length));
  return notAttested === 0 ? named : `${named} ${phone.moreNotAttested(notAttested)}`;
}

import type { ReactNode } from 'react';
import type { EntityEvent, ParticipantDetail } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import aloud from '#ui/aloud.module.css';
import { useDateWords } from '../certainty.tsx';
import { isHollow } from '../eventrow.tsx';
import { Glyph } from '../glyph.tsx';
import { RecordLink } from '../link.tsx';
import { RoleMark } from '../rolemark.tsx';
import { DataText } from '../text.tsx';
import { useTerms } from '../participants-roles.ts';
import { useWords } from '../words.tsx';
import { keyed } from './keyed.ts';
import { useFirst } from '../more.tsx';
import css from './table.module.css';

interface Props {
  readonly events: readonly EntityEvent[];
  readonly caption: string;
}

const FIRST = 50;

/** Where nobody recurs: each shared event with everybody else who was present there. */
export function ByEvent({ events, caption }: Props): ReactNode {
  const { entity, common } = useWords();
  const { shown, more } = useFirst(events, FIRST);
  return (
    <>
      <table className={css.table} data-by="event">
        <caption className={aloud.only}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={aloud.only}>{common.kinds.type}</span>
            </th>
            <th scope="col" className={css.day} data-wide="true">
              {entity.columns.day}
            </th>
            <th scope="col" className={css.title}>
              {entity.columns.event}
            </th>
            <th scope="col" className={css.wide}>
              {entity.othersPresent}
            </th>
            <th scope="col" className={css.number}>
              {entity.columns.presentCount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <EventOfOthers key={entry.event.id} entry={entry} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function EventOfOthers({ entry: { event, others } }: { readonly entry: EntityEvent }): ReactNode {
  const { lang } = useWords();
  const dates = useDateWords();
  const type = useTerms().type(event.type);
  const company = (
    <ul className={css.others}>
      {keyed(others, ({ who }) => who.id).map(({ key, item }) => (
        <Other key={key} other={item} />
      ))}
    </ul>
  );
  return (
    <tr>
      <td>
        <Glyph type={event.type} hollow={isHollow(event)} />
        <span className={aloud.only}>{type}</span>
      </td>
      <td className={css.day} data-wide="true">
        {dates.short(event.date)}
      </td>
      <th scope="row" className={css.title}>
        <RecordLink kind="event" id={event.id}>
          <DataText text={event.title} />
        </RecordLink>
        <div className={css.under}>
          {dates.short(event.date)}
          {company}
        </div>
      </th>
      <td className={css.wide}>{company}</td>
      <td className={css.number}>{number(event.present, lang)}</td>
    </tr>
  );
}

function Other({ other: { who, participation } }: { readonly other: ParticipantDetail }): ReactNode {
  const role = useTerms().role(participation.role);
  return (
    <li title={role}>
      <RoleMark role={participation.role} presence={participation.presence} />
      <span>
        <RecordLink kind={who.kind} id={who.id}>
          <DataText text={who.label} />
        </RecordLink>
        {role !== undefined && <span className={aloud.only}> ({role})</span>}
      </span>
    </li>
  );
}

import type { ReactNode } from 'react';
import { isPresent } from '#domain/presence.ts';
import type { ListPerson, ListRow } from '#engine/list-answer.ts';
import { inline, useTerms } from '#parts/participants-roles.ts';
import { RoleMark } from '#parts/rolemark.tsx';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import css from './list.module.css';
import { namedPeople } from './people.ts';
import { rem } from './room.ts';

/** Who was present, hosts first, as many whole names as fit; after them how many are not attested as present. */
export function PeopleCell({ row, width }: { readonly row: ListRow; readonly width: number }): ReactNode {
  const { list } = useWords();
  const text = useText();
  if (row.people.length === 0) return <span className={css.quiet}>{list.nobody}</span>;
  const size = (13 / 16) * rem();
  const { named, more, notAttested } = namedPeople(row, { width, size, text });
  // Where nobody is present the first of the others is named, and the rest stand behind it.
  const others = row.present === 0 ? notAttested - named.length : notAttested;
  return (
    <span className={css.people}>
      {named.map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {more > 0 && <More said={list.morePresent(more)}>{list.more(more)}</More>}
      {others > 0 && row.present > 0 && (
        <More said={list.notAttested(others)}>
          <RoleMark role={NO_ROLE} presence={presenceOf(row)} /> {others}
        </More>
      )}
      {others > 0 && row.present === 0 && <More said={list.notAttested(others)}>{list.more(others)}</More>}
    </span>
  );
}

const NO_ROLE = undefined;

/** The sign of the tick: that of the first who is not attested. */
function presenceOf({ people }: ListRow): ListPerson['presence'] {
  return people.find(({ presence }) => !isPresent(presence))?.presence ?? 'mentioned';
}

function Person({ person: { label, role, presence } }: { readonly person: ListPerson }): ReactNode {
  const { lang, list } = useWords();
  const word = useTerms().role(role);
  const said = [
    ...(word === undefined ? [] : [inline(word, lang)]),
    ...(isPresent(presence) ? [] : [list.notPresent]),
  ].join(', ');
  return (
    <span className={css.person} data-present={isPresent(presence)} title={said}>
      <RoleMark role={role} presence={presence} />
      <span className={css.ellipsis}>
        <DataText text={label} />
      </span>
      {said !== '' && <span className={aloud.only}>{` (${said})`}</span>}
    </span>
  );
}

function More({ said, children }: { readonly said: string; readonly children: ReactNode }): ReactNode {
  return (
    <span className={css.beside} title={said}>
      <span aria-hidden="true">{children}</span>
      <span className={aloud.only}>{said}</span>
    </span>
  );
}

import type { ReactNode } from 'react';
import { shortName } from '#domain/organization.ts';
import type { EventDetail, ParticipantDetail } from '#engine/result.ts';
import { keyed } from './entitypage/keyed.ts';
import css from './eventpanel.module.css';
import { RecordLink } from './link.tsx';
import { useTerms } from './participants-roles.ts';
import { Participants } from './participants.tsx';
import { useText } from './text.tsx';
import { useWords } from './words.tsx';

/** Persons in their groups; the institutions in one line, by role or by what is not attested. */
export function PanelPeople({ detail }: { readonly detail: EventDetail }): ReactNode {
  const persons = detail.participants.filter(({ who }) => who.kind === 'person');
  const institutions = detail.participants.filter(({ who }) => who.kind !== 'person');
  return (
    <>
      {(persons.length > 0 || institutions.length === 0) && (
        <div className={css.people}>
          <Participants participants={persons} compact />
        </div>
      )}
      {institutions.length > 0 && <Institutions institutions={institutions} />}
    </>
  );
}

function Institutions({ institutions }: { readonly institutions: readonly ParticipantDetail[] }): ReactNode {
  const lead = useLead();
  const groups = new Map<string, ParticipantDetail[]>();
  for (const institution of institutions) {
    const key = lead(institution);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [institution]);
    else group.push(institution);
  }
  return (
    <p className={css.institutions}>
      {[...groups].map(([key, members], index) => (
        <span key={key}>
          {index > 0 && ' · '}
          {key}: <Names of={members} />
        </span>
      ))}
    </p>
  );
}

function Names({ of }: { readonly of: readonly ParticipantDetail[] }): ReactNode {
  const text = useText();
  return keyed(of, ({ who }) => who.id).map(({ key, index, item: { who } }) => (
    <span key={key}>
      {index > 0 && ', '}
      <RecordLink kind={who.kind} id={who.id} title={text(who.label)}>
        <bdi>{shortName(text(who.label))}</bdi>
      </RecordLink>
    </span>
  ));
}

/** "Gastgeber", or "Genannt" where nothing says that it took part. */
function useLead(): (participant: ParticipantDetail) => string {
  const { event } = useWords();
  const { role } = useTerms();
  return ({ participation }) => {
    const { presence } = participation;
    if (presence === 'attended' || presence === 'online') return role(participation.role) ?? event.noRole;
    return event.groups[presence];
  };
}

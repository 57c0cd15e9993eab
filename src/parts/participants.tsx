import type { ReactNode } from 'react';
import { shortName } from '#domain/organization.ts';
import type { ParticipantDetail } from '#engine/result.ts';
import { keyed } from './entitypage/keyed.ts';
import { useFirst } from './more.tsx';
import { RecordLink } from './link.tsx';
import { groupsOf, type Group } from './participants-groups.ts';
import { inline, useTerms } from './participants-roles.ts';
import css from './participants.module.css';
import { RoleMark } from './rolemark.tsx';
import { DataText, useText } from './text.tsx';
import { useWords } from './words.tsx';

interface Props {
  readonly participants: readonly ParticipantDetail[];
  /** In the side panel and on the phone: the role stands behind the name. */
  readonly compact?: boolean;
}

/** Everybody the record names, in groups by what it says about having been there. */
export function Participants({ participants, compact = false }: Props): ReactNode {
  const { event } = useWords();
  const groups = groupsOf(participants);
  if (groups.length === 0) return <p className={css.nobody}>{event.whoNobody}</p>;
  return groups.map((group) => <GroupList key={group.name} group={group} compact={compact} />);
}

const FIRST = 50;
const FEW = 12;

function GroupList({ group, compact }: { readonly group: Group; readonly compact: boolean }): ReactNode {
  const { event } = useWords();
  const { shown, more } = useFirst(group.participants, compact ? FEW : FIRST);
  return (
    <section className={css.group} data-compact={compact}>
      <h3>
        {event.groups[group.name]}
        {!group.attested && <span className={css.aside}> {event.notAttested}</span>}
      </h3>
      <ul>
        {keyed(shown, ({ who }) => `${who.kind} ${who.id}`).map(({ key, item }) => (
          <Row key={key} participant={item} compact={compact} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function Row({
  participant,
  compact,
}: {
  readonly participant: ParticipantDetail;
  readonly compact: boolean;
}): ReactNode {
  const { participation, who } = participant;
  const words = useWords();
  const terms = useTerms();
  const label = terms.role(participation.role);
  const role = label === undefined ? words.event.noRole : inline(label, words.lang);
  const name = (
    <RecordLink kind={who.kind} id={who.id} className={css.name}>
      <DataText text={who.label} />
    </RecordLink>
  );
  return (
    <li className={css.row}>
      <RoleMark role={participation.role} presence={participation.presence} />
      {!compact && <span className={css.role}>{role}</span>}
      <span className={css.who}>
        {name}
        {compact && <span className={css.roleBehind}> {role}</span>}
        <Extras participant={participant} />
        <Function participant={participant} compact={compact} />
      </span>
    </li>
  );
}

/** What the record adds: the time of day, joining from afar, a name without a record. */
function Extras({ participant }: { readonly participant: ParticipantDetail }): ReactNode {
  const { event, common } = useWords();
  const { participation, who } = participant;
  const extras = [
    participation.time === undefined ? undefined : event.atTime(participation.time),
    participation.presence === 'online' && who.kind === 'organization' ? event.joinedOnline : undefined,
    who.placeholder ? common.notInDataset : undefined,
  ].filter((extra) => extra !== undefined);
  return extras.length > 0 && <span className={css.aside}> {extras.join(', ')}</span>;
}

/** Function and institution at the time of this event, below the name. */
function Function({
  participant,
  compact,
}: {
  readonly participant: ParticipantDetail;
  readonly compact: boolean;
}): ReactNode {
  const { common } = useWords();
  const text = useText();
  const { participation, who, affiliation } = participant;
  if (who.kind !== 'person' && participation.function === undefined && affiliation === undefined) return null;
  return (
    <span className={css.function}>
      {participation.function === undefined ? common.noFunction : <DataText text={participation.function} />}
      {affiliation !== undefined && (
        <>
          {', '}
          <RecordLink kind={affiliation.kind} id={affiliation.id} className={compact ? css.plain : css.link}>
            {compact ? (
              <bdi>{shortName(text(affiliation.label))}</bdi>
            ) : (
              <DataText text={affiliation.label} />
            )}
          </RecordLink>
        </>
      )}
    </span>
  );
}

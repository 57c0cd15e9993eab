import type { ReactNode } from 'react';
import type { EntityDetail, FunctionDetail } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import { useDateWords } from '#parts/certainty.tsx';
import { keyed } from '#parts/entitypage/keyed.ts';
import { useFirst } from '#parts/more.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import table from '#parts/entitypage/table.module.css';
import { UnfoldRow } from '#parts/entitypage/unfold.tsx';
import { EventLines } from '#parts/eventrow.tsx';
import { RecordLink } from '#parts/link.tsx';
import { Imprint, SourceTitle } from '#parts/sources.tsx';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import { useCertaintyOf } from './spans.tsx';

const FIRST = 50;
const COLUMNS = 4;

/** Every institution and function, with the events and sources that attest it. */
export function Functions({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  const { shown, more } = useFirst(detail.functions, FIRST);
  if (detail.functions.length === 0) return null;
  const head = entity.functionColumns;
  return (
    <Section title={entity.functions}>
      <table className={table.table}>
        <caption className={aloud.only}>{entity.functions}</caption>
        <thead>
          <tr>
            <th scope="col">{head.role}</th>
            <th scope="col" className={table.wide}>
              {head.organization}
            </th>
            <th scope="col" className={table.wide}>
              {head.span}
            </th>
            <th scope="col" className={table.number}>
              {head.attested}
            </th>
          </tr>
        </thead>
        <tbody>
          {keyed(shown, ({ organization }) => organization?.id ?? '').map(({ key, item }) => (
            <Row key={key} held={item} />
          ))}
        </tbody>
      </table>
      {more}
    </Section>
  );
}

function Row({ held }: { readonly held: FunctionDetail }): ReactNode {
  const { lang, common, entity } = useWords();
  const text = useText();
  const { role, organization } = held;
  const name = role === undefined ? entity.roleNotStated : text(role);
  const house =
    organization === undefined ? (
      common.notStated
    ) : (
      <RecordLink kind={organization.kind} id={organization.id}>
        <DataText text={organization.label} />
      </RecordLink>
    );
  return (
    <UnfoldRow
      columns={COLUMNS}
      renderCells={(button) => (
        <>
          <th scope="row">
            <span className={table.name}>
              {role === undefined ? entity.roleNotStated : <DataText text={role} />}
              <span className={table.under}>
                {house}
                <Period held={held} />
              </span>
            </span>
          </th>
          <td className={table.wide}>
            <span className={table.name}>{house}</span>
          </td>
          <td className={table.wide}>
            <Period held={held} />
          </td>
          <td className={table.number}>
            {button(number(held.attestedTotal, lang), entity.showEvents(held.attestedTotal, name))}
          </td>
        </>
      )}
    >
      <Evidence held={held} />
    </UnfoldRow>
  );
}

function Period({ held }: { readonly held: FunctionDetail }): ReactNode {
  const { entity } = useWords();
  const dates = useDateWords();
  const unknown = useCertaintyOf(held);
  const { start, end } = held;
  if (start === undefined && end === undefined) return <span className={table.grey}>{entity.noSpan}</span>;
  const from = start === undefined ? undefined : dates.plain(start);
  const to = end === undefined ? undefined : dates.plain(end);
  const span =
    from !== undefined && to !== undefined
      ? entity.fromTo(from, to)
      : from !== undefined
        ? entity.since(from)
        : entity.until(to ?? '');
  return (
    <span className={table.name}>
      {span}
      {unknown.length > 0 && <span className={table.below}>{unknown.join(', ')}</span>}
    </span>
  );
}

/** Events, and the sources that the record of the person names itself. */
function Evidence({ held: { attestedBy, sources } }: { readonly held: FunctionDetail }): ReactNode {
  const { entity } = useWords();
  return (
    <>
      {attestedBy.length === 0 ? (
        <p className={table.grey}>{entity.notAttestedByEvent}</p>
      ) : (
        <EventLines events={attestedBy} place />
      )}
      {sources.length > 0 && (
        <div className={table.group}>
          <h3>{entity.functionSources(sources.length)}</h3>
          {sources.map((source) => (
            <p key={source.id}>
              <SourceTitle source={source} />{' '}
              <span className={table.grey}>
                <Imprint source={source} />
              </span>
            </p>
          ))}
        </div>
      )}
    </>
  );
}

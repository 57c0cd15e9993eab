import type { ReactNode } from 'react';
import type { EntityDetail, Representative } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import { axisOf, type Axis } from '#parts/entitypage/axis.ts';
import { AxisHead, Marks } from '#parts/entitypage/marks.tsx';
import { useFirst } from '#parts/more.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import table from '#parts/entitypage/table.module.css';
import { UnfoldRow } from '#parts/entitypage/unfold.tsx';
import { EventLines } from '#parts/eventrow.tsx';
import { RecordLink } from '#parts/link.tsx';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';

const FIRST = 10;
const COLUMNS = 3;

/** Who acted for the institution: how often present, in grey how often not attested, one mark per event. */
export function Represented({
  detail: { representatives, representativeTotal },
}: {
  readonly detail: EntityDetail;
}): ReactNode {
  const { entity } = useWords();
  const { shown, more } = useFirst(representatives, FIRST);
  if (representatives.length === 0) return null;
  const axis = axisOf(
    representatives.flatMap(({ present, notAttested }) =>
      [...present, ...notAttested].map(({ date }) => date),
    ),
  );
  return (
    <Section title={entity.represented} aside={entity.representedAside(shown.length, representativeTotal)}>
      <table className={table.table} data-by="mark">
        <caption className={aloud.only}>{entity.represented}</caption>
        <thead>
          <tr>
            <th scope="col">{entity.columns.person}</th>
            <th scope="col" className={table.number}>
              {entity.columns.present}
            </th>
            <th scope="col" className={table.axis} aria-label={entity.columns.marks}>
              {axis !== undefined && <AxisHead axis={axis} />}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <Row key={person.person.id} of={person} axis={axis} />
          ))}
        </tbody>
      </table>
      {more}
    </Section>
  );
}

function Row({ of, axis }: { readonly of: Representative; readonly axis: Axis | undefined }): ReactNode {
  const { entity } = useWords();
  const text = useText();
  const { person, functions, present, notAttested } = of;
  return (
    <UnfoldRow
      columns={COLUMNS}
      renderCells={(button) => (
        <>
          <th scope="row">
            <span className={table.titled}>
              <RecordLink kind={person.kind} id={person.id}>
                <DataText text={person.label} />
              </RecordLink>
              <span className={table.note} title={functions.map((held) => text(held)).join('; ')}>
                {functions.map((held, index) => (
                  <span key={text(held)}>
                    {index > 0 && '; '}
                    <DataText text={held} />
                  </span>
                ))}
              </span>
            </span>
          </th>
          <td className={table.number}>
            {button(
              <Count of={of} />,
              entity.showRepresented(of.presentTotal, of.notAttestedTotal, text(person.label)),
            )}
          </td>
          <td className={table.axis}>
            {axis !== undefined && <Marks axis={axis} events={present} notAttested={notAttested} />}
          </td>
        </>
      )}
    >
      {functions.length > 1 && <p className={table.grey}>{functions.map((held) => text(held)).join('; ')}</p>}
      <Groups of={of} />
    </UnfoldRow>
  );
}

/** "14 +2": present, and in grey where that is not documented. */
function Count({ of: { presentTotal, notAttestedTotal } }: { readonly of: Representative }): ReactNode {
  const { lang, entity } = useWords();
  return (
    <>
      {number(presentTotal, lang)}
      <span className={table.plus}>
        {notAttestedTotal > 0 && ` ${entity.plusNotAttested(notAttestedTotal)}`}
      </span>
    </>
  );
}

function Groups({ of: { present, notAttested } }: { readonly of: Representative }): ReactNode {
  const { entity, event } = useWords();
  return (
    <>
      {present.length > 0 && (
        <div className={table.group}>
          <h3>{entity.columns.present}</h3>
          <EventLines events={present} place />
        </div>
      )}
      {notAttested.length > 0 && (
        <div className={table.group}>
          <h3>{event.notAttested}</h3>
          <EventLines events={notAttested} place />
        </div>
      )}
    </>
  );
}

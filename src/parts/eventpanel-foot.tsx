import type { ReactNode } from 'react';
import type { EventDetail, EventBrief, Ref } from '#engine/result.ts';
import { useEntity } from '#explore/answers.ts';
import { list } from '#i18n/numbers.ts';
import { useDateWords } from './certainty.tsx';
import { around } from './eventpanel-order.ts';
import css from './eventpanel.module.css';
import { StepLink } from './link.tsx';
import { presentPersons } from './participants-groups.ts';
import { DataText, useText } from './text.tsx';
import { useWords } from './words.tsx';

/** Whether those present were together elsewhere, and where the first of them was before and after. */
export function PanelFoot({ detail }: { readonly detail: EventDetail }): ReactNode {
  const present = presentPersons(detail.participants).map(({ who }) => who);
  const [first] = present;
  if (first === undefined) return null;
  return (
    <footer className={css.foot}>
      {present.length > 1 && <Together detail={detail} present={present} />}
      <Next person={first} detail={detail} alone={present.length === 1} />
    </footer>
  );
}

function Together({
  detail,
  present,
}: {
  readonly detail: EventDetail;
  readonly present: readonly Ref[];
}): ReactNode {
  const { lang, event } = useWords();
  const text = useText();
  const names = present.map(({ label }) => text(label));
  const others = detail.togetherAgain.filter(({ id }) => id !== detail.event.id).length;
  return (
    <div className={css.together}>
      <p className={css.about}>
        {present.length === 2 ? list(names, lang) : event.foot.group(present.length)}
      </p>
      <p>
        {others === 0 ? event.foot.onlyHere : event.foot.times(detail.togetherAgain.length)}{' '}
        {event.foot.withPresent(present.length)}
      </p>
    </div>
  );
}

interface NextProps {
  readonly person: Ref;
  readonly detail: EventDetail;
  /** Nobody else is present: then there is room for both directions. */
  readonly alone: boolean;
}

function Next({ person, detail, alone }: NextProps): ReactNode {
  const { event } = useWords();
  const text = useText();
  const { data } = useEntity('person', person.id);
  if (data === undefined) return null;
  const name = data.person?.name.family ?? text(person.label);
  const { before, after } = around(data.events, detail.event.date);
  return (
    <>
      {before !== undefined && (
        <div className={alone ? undefined : css.phone}>
          <p className={css.about}>{event.foot.before(name)}</p>
          <EventStep event={before} />
        </div>
      )}
      {after !== undefined && (
        <div>
          <p className={css.about}>{event.foot.after(name)}</p>
          <EventStep event={after} />
        </div>
      )}
    </>
  );
}

function EventStep({ event }: { readonly event: EventBrief }): ReactNode {
  const dates = useDateWords();
  return (
    <p>
      <StepLink to={[{ kind: 'select', event: event.id }]} className={css.link}>
        <DataText text={event.title} />
      </StepLink>
      <span className={css.about}>
        {dates.plain(event.date)}
        {event.place !== undefined && ', '}
        {event.place !== undefined && <DataText text={event.place.label} />}
      </span>
    </p>
  );
}

import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { isVague } from '#domain/date.ts';
import type { EventId } from '#domain/ids.ts';
import { isPresent, type Presence } from '#domain/presence.ts';
import type { EventDetail } from '#engine/result.ts';
import { useEvent } from '#explore/answers.ts';
import { useSummary } from '#explore/hooks.ts';
import { certainty, dateLong } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { Glyph } from './glyph.tsx';
import { placeCard, type Box } from './hovercard-place.ts';
import { attendees, type Attendee, type Group } from './hovercard-rows.ts';
import css from './hovercard.module.css';
import { DataText, useText } from './text.tsx';
import { useWords } from './words.tsx';

export interface Anchor {
  /** Centre of the mark, px of the window. */
  readonly mark: { readonly x: number; readonly y: number };
  /** Box of mark and label. */
  readonly row: Box;
}

interface Props {
  readonly event: EventId;
  readonly anchor: Anchor;
  readonly onOpen: () => void;
  /** The pointer is over the card: it stays. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What a mark stands for, at a glance. Shows the same as the panel, shorter; whatever is not attested says so. */
export function HoverCard({ event, ...rest }: Props): ReactNode {
  const { data } = useEvent(event);
  return data !== undefined && <Card detail={data} {...rest} />;
}

function Card({
  detail,
  anchor,
  onOpen,
  onEnter,
  onLeave,
}: Omit<Props, 'event'> & { readonly detail: EventDetail }): ReactNode {
  const words = useWords();
  const { ref, at } = usePlace(anchor);
  return (
    <div
      ref={ref}
      className={css.card}
      style={at === undefined ? { visibility: 'hidden' } : { left: at.x, top: at.y }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <Head detail={detail} />
      <Rows detail={detail} />
      <p className={css.foot}>
        <span>{footer(detail, words)}</span>
        <button type="button" className={css.open} tabIndex={-1} onClick={onOpen}>
          {words.timeline.card.open} <kbd aria-label={words.timeline.card.enter}>↵</kbd>
        </button>
      </p>
    </div>
  );
}

/** Measured before it is seen, so that it never stands in a wrong place. */
function usePlace({ mark, row }: Anchor) {
  const ref = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number }>();
  useLayoutEffect(() => {
    const card = ref.current;
    if (card === null) return;
    const room = {
      x: 0,
      y: 0,
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    setAt(placeCard({ mark, row, card: size, room }));
  }, [mark, row]);
  return { ref, at };
}

function Head({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { lang } = useWords();
  const { event, type } = detail;
  return (
    <>
      <p className={css.kind}>
        <Glyph type={event.type} hollow={event.date !== undefined && isVague(event.date)} />
        <span>
          {type !== undefined && <DataText text={type} />}
          {type !== undefined && event.date !== undefined && ' · '}
          {event.date !== undefined && dateLong(event.date, lang)}
          {event.date?.uncertain === true && `, ${certainty(event.date, lang)}`}
        </span>
      </p>
      <p className={css.title}>
        <DataText text={event.title} />
      </p>
    </>
  );
}

function Rows({ detail }: { readonly detail: EventDetail }): ReactNode {
  const words = useWords();
  const card = words.timeline.card;
  return (
    <dl className={css.rows}>
      {detail.places.length > 0 && (
        <Row name={card.place}>
          <Where detail={detail} />
        </Row>
      )}
      {detail.occasion !== undefined && (
        <Row name={card.occasion}>
          <DataText text={detail.occasion.event.title} />, {card.oneOf(detail.occasion.parts.length)}
        </Row>
      )}
      {detail.parts.length > 0 && <Row name={card.occasion}>{card.parts(detail.parts.length)}</Row>}
      {attendees(detail).map((group) => (
        <Row key={group.presence} name={nameOf(group.presence, words)}>
          <People group={group} />
        </Row>
      ))}
      <Topics detail={detail} />
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={css.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The place and the larger one round it, unless its name says that already. */
function Where({ detail }: { readonly detail: EventDetail }): ReactNode {
  const text = useText();
  const [place, larger] = detail.places;
  if (place === undefined) return null;
  const said = larger === undefined || text(place.ref.label).includes(text(larger.ref.label));
  return (
    <>
      <DataText text={place.ref.label} />
      {!said && (
        <>
          , <DataText text={larger.ref.label} />
        </>
      )}
    </>
  );
}

function People({ group }: { readonly group: Group }): ReactNode {
  const { timeline } = useWords();
  return (
    <>
      {group.shown.map((one) => (
        <span key={`${one.who.kind} ${one.who.id}`} className={css.line}>
          <DataText text={one.who.label} /> <Note one={one} />
        </span>
      ))}
      {group.more > 0 && <span className={css.quiet}>{timeline.card.andMore(group.more)}</span>}
    </>
  );
}

/** The role of those present; of the others only that their presence is not attested. */
function Note({ one }: { readonly one: Attendee }): ReactNode {
  const words = useWords();
  const text = useText();
  const terms = useSummary().metadata.vocabularies.participantRoles;
  if (one.presence === 'unknown') return <span className={css.quiet}>{words.timeline.card.notKnown}</span>;
  if (!isPresent(one.presence)) return <span className={css.quiet}>{words.timeline.card.notAttested}</span>;
  const roles = one.roles.map((id) => {
    const term = terms.find((candidate) => candidate.id === id);
    return term === undefined ? id : text(term.label);
  });
  return <span className={css.quiet}>{roles.join(', ')}</span>;
}

function Topics({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { timeline } = useWords();
  const first = detail.topics[0];
  if (first === undefined) return null;
  const more = detail.topics.length - 1;
  return (
    <Row name={timeline.card.topics}>
      <DataText text={first.label} />{' '}
      {more > 0 && <span className={css.quiet}>{timeline.card.andMore(more)}</span>}
    </Row>
  );
}

function nameOf(presence: Presence, words: Words): string {
  const card = words.timeline.card;
  switch (presence) {
    case 'attended':
      return card.present;
    case 'online':
      return card.online;
    case 'quoted':
      return card.quoted;
    case 'mentioned':
      return card.mentioned;
    case 'announced':
      return card.announced;
    case 'unknown':
      return card.unknown;
  }
}

function footer(detail: EventDetail, words: Words): string {
  const card = words.timeline.card;
  const quotes = detail.event.quotes.length;
  return [...(quotes === 0 ? [] : [card.quotes(quotes)]), card.sources(detail.sources.length)].join(', ');
}

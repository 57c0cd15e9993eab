import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FacetName } from '#domain/query.ts';
import type { Lane, LaneBy } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import type { Words } from '#i18n/words.ts';
import { Glyph } from '#parts/glyph.tsx';
import { StepLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import type { LaneBox } from '#scene/shapes.ts';
import aloud from '#ui/aloud.module.css';
import css from './heads.module.css';

interface Props {
  readonly by: LaneBy;
  readonly lanes: readonly Lane[];
  readonly boxes: readonly LaneBox[];
  /** Opens the list where the undated stand. */
  readonly onUndated: () => void;
}

/** The heads of the lanes: legend and filter at once. One tab stop; up and down go from head to head. */
export function Heads({ by, lanes, boxes, onUndated }: Props): ReactNode {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const known = new Map(lanes.map((lane) => [lane.id, lane]));
  const active = current !== undefined && known.has(current) ? current : lanes[0]?.id;
  const move = (event: KeyboardEvent) => {
    const by = STEPS.get(event.key);
    if (by === undefined || ref.current === null) return;
    const heads = [...ref.current.querySelectorAll<HTMLElement>('[data-head]')];
    const index = heads.findIndex((head) => head.contains(document.activeElement));
    const next = heads[Math.max(0, Math.min(heads.length - 1, index + by))];
    if (next === undefined || index < 0) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={ref}
      className={css.heads}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={`${words.timeline.lanes}: ${words.timeline.lanesNames[by]}`}
    >
      {boxes.map((box) => {
        const lane = known.get(box.id);
        if (lane === undefined) return null;
        return (
          <Head
            key={box.id}
            by={by}
            lane={lane}
            box={box}
            stop={box.id === active}
            onKey={move}
            onFocus={() => setCurrent(box.id)}
            onUndated={onUndated}
          />
        );
      })}
    </div>
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Home', -1e6],
  ['End', 1e6],
]);

interface HeadProps {
  readonly by: LaneBy;
  readonly lane: Lane;
  readonly box: LaneBox;
  readonly stop: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onUndated: () => void;
}

function Head({ by, lane, box, stop, onKey, onFocus, onUndated }: HeadProps): ReactNode {
  const words = useWords();
  const { timeline, lang } = words;
  return (
    <div
      className={css.head}
      data-rows={box.rows > 1 ? 'several' : 'one'}
      data-glyph={by === 'type'}
      style={{ top: box.y, height: box.height }}
    >
      <div className={css.box}>
        <HeadName by={by} lane={lane} stop={stop} onKey={onKey} onFocus={onFocus}>
          {by === 'type' && <Glyph type={lane.type} size={10} />}
          <span className={css.name}>
            {lane.id === '' ? unnamed(by, words) : <DataText text={lane.label} />}
          </span>
          <span className={css.count}>
            <Aloud>, </Aloud>
            {number(lane.count, lang)}
            <Aloud> {timeline.laneEvents(lane.count)}</Aloud>
          </span>
          {lane.reaching > 0 && (
            <span className={css.count} title={timeline.reaching(lane.reaching)}>
              <span aria-hidden="true">+{number(lane.reaching, lang)}</span>
              <Aloud>, {timeline.reaching(lane.reaching)}</Aloud>
            </span>
          )}
        </HeadName>
        {lane.undated > 0 && (
          <button
            type="button"
            className={css.undated}
            tabIndex={stop ? 0 : -1}
            data-head=""
            onClick={onUndated}
            onKeyDown={onKey}
            onFocus={onFocus}
          >
            {timeline.undatedIn(lane.undated)}
          </button>
        )}
      </div>
    </div>
  );
}

interface NameProps {
  readonly by: LaneBy;
  readonly lane: Lane;
  readonly stop: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

function HeadName({ by, lane, stop, onKey, onFocus, children }: NameProps): ReactNode {
  const { timeline } = useWords();
  const facet = facetOf(by, lane);
  if (facet === undefined) return <span className={css.plain}>{children}</span>;
  return (
    <StepLink
      to={[{ kind: 'only', facet, choice: { id: lane.id, below: false } }]}
      className={css.link}
      data-head=""
      tabIndex={stop ? 0 : -1}
      onKeyDown={onKey}
      onFocus={onFocus}
    >
      {children}
      <Aloud>, {timeline.onlyThese}</Aloud>
    </StepLink>
  );
}

/** What the place of a number says to the eye. */
function Aloud({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={aloud.only}>{children}</span>;
}

/** Undefined: the lane holds all events, or those that state no value; there is nothing to choose. */
function facetOf(by: LaneBy, lane: Lane): FacetName | undefined {
  return by === 'none' || lane.id === '' ? undefined : by;
}

/** The lane of everything, or of the events that state no value. */
function unnamed(by: LaneBy, words: Words): string {
  return by === 'none' ? words.timeline.lanesNames.none : words.common.notStated;
}

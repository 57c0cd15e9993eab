import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import { standOf, type Place } from '#scene/move.ts';
import { edge, entry, find, kept, step, type Found } from './focus.ts';
import type { Command } from './keys.ts';
import { glideTime } from './media.ts';
import { length, pan, revealing, zoom, type Span } from './span.ts';
import type { TimeWindow } from './window.ts';

export interface Commands {
  readonly onOpen: (found: Found) => void;
  readonly onSelect: (found: Found) => void;
  readonly onOnly: (lane: string) => void;
  /** Out one level. */
  readonly onOut: () => void;
  readonly onDate: () => void;
  readonly onHelp: () => void;
}

interface Input extends Commands {
  readonly timeline: Timeline | undefined;
  readonly time: TimeWindow;
  readonly selected: EventId | undefined;
}

export interface MovingFocus {
  readonly found: Found | undefined;
  readonly run: (command: Command) => void;
  /** By pointer: the focus follows what was clicked. */
  readonly goTo: (place: Place) => void;
  /** The window moved: the focus takes the nearest mark in view. */
  readonly follow: () => void;
}

/** The moving focus and what keys do with it. */
export function useCommands({ timeline, time, selected, ...on }: Input): MovingFocus {
  const [place, setPlace] = usePlace(timeline, selected);
  const settleSoon = useSettle(time);
  const lanes = timeline?.lanes ?? [];
  const found = find(lanes, place) ?? entry(lanes, time.live.goal() ?? time.whole, selected);

  const stand = (next: Found | undefined) => {
    if (next !== undefined) setPlace({ lane: next.lane, event: next.event });
  };
  /** To a mark, wherever it is: the window follows as far as it must. */
  const visit = (next: Found | undefined, span: Span) => {
    stand(next);
    const view = next === undefined ? span : revealing(span, next.at, time.whole);
    if (view === span) return;
    time.live.glide(view, glideTime());
    settleSoon();
  };
  const look = (next: Span) => {
    time.go(next);
    stand(kept(lanes, found, next));
  };
  const run = (command: Command) => {
    const span = time.live.goal() ?? time.whole;
    switch (command.kind) {
      case 'move':
        if (timeline !== undefined && found !== undefined) visit(step(timeline, found, command.to), span);
        return;
      case 'edge':
        if (found !== undefined) visit(edge(lanes, found, { ...command, span }), span);
        return;
      case 'screen':
        look(pan(span, command.by * length(span), time.whole));
        return;
      case 'zoom':
        look(
          command.by === 'all'
            ? time.whole
            : zoom(span, { factor: command.by === 'in' ? 0.5 : 2, share: shareOf(found, span) }, time.whole),
        );
        return;
      case 'open':
      case 'select':
      case 'only':
        if (found !== undefined) act(command.kind, found, on);
        return;
      case 'out':
        on.onOut();
        return;
      case 'date':
        on.onDate();
        return;
      case 'help':
        on.onHelp();
        return;
    }
  };
  return {
    found,
    run,
    goTo: setPlace,
    follow: () => stand(kept(lanes, found, time.live.goal() ?? time.whole)),
  };
}

function act(kind: 'open' | 'select' | 'only', found: Found, on: Commands): void {
  if (kind === 'open') on.onOpen(found);
  else if (kind === 'select') on.onSelect(found);
  else on.onOnly(found.lane);
}

/** Where the focus stands: where it was moved to or, when a selection was made elsewhere, there. */
function usePlace(
  timeline: Timeline | undefined,
  selected: EventId | undefined,
): readonly [Place | undefined, (place: Place) => void] {
  const [place, setPlace] = useState<Place>();
  const [seen, setSeen] = useState<EventId>();
  if (timeline !== undefined && seen !== selected) {
    setSeen(selected);
    const there =
      selected === undefined || place?.event === selected ? undefined : standOf(timeline, selected);
    if (there !== undefined) setPlace(there);
  }
  return [place, setPlace];
}

/** Zooming keeps the focus where it stands in the window. */
function shareOf(found: Found | undefined, span: Span): number {
  if (found === undefined || found.at < span.first || found.at > span.last) return 0.5;
  return (found.at - span.first) / length(span);
}

/** Steps that follow each other quickly settle the filter once. */
const REST_MS = 250;

/** The filter follows when the focus has come to rest; Back does not stop at every step of it. */
function useSettle(time: TimeWindow): () => void {
  const timeRef = useRef(time);
  useEffect(() => {
    timeRef.current = time;
  });
  useEffect(
    () => () => {
      timeRef.current.live.never();
    },
    [],
  );
  return useCallback(() => {
    timeRef.current.live.later(() => {
      timeRef.current.settle(true);
    }, REST_MS);
  }, []);
}

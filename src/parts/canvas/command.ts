import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import type { Place } from '#scene/move.ts';
import { edge, entry, find, kept, step, type Found } from './focus.ts';
import { glideTime } from './media.ts';
import type { Command } from './keys.ts';
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

/** Steps that follow each other quickly settle the filter once. */
const REST_MS = 250;

/** The moving focus and what keys do with it. */
export function useCommands(input: Input): MovingFocus {
  const [place, setPlace] = useState<Place>();
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const settleSoon = useSettle(input.time);
  const lanes = input.timeline?.lanes ?? [];
  const shown = input.time.live.goal() ?? input.time.whole;
  const found = find(lanes, place) ?? entry(lanes, shown, input.selected);
  const now = useRef(found);
  useEffect(() => {
    now.current = found;
  });

  const follow = useCallback(() => {
    const { timeline, time } = latest.current;
    const span = time.live.goal();
    if (timeline === undefined || span === undefined) return;
    const next = kept(timeline.lanes, now.current, span);
    if (next !== undefined) setPlace({ lane: next.lane, event: next.event });
  }, []);

  const run = useCallback(
    (command: Command) => {
      const { timeline, time, ...on } = latest.current;
      const span = time.live.goal() ?? time.whole;
      const from = now.current;
      const to = (next: Found | undefined) => {
        if (next === undefined) return;
        setPlace({ lane: next.lane, event: next.event });
        const view = revealing(span, next.at, time.whole);
        if (view === span) return;
        time.live.glide(view, glideTime());
        settleSoon();
      };
      const go = (next: Span) => {
        time.go(next);
        if (timeline === undefined) return;
        const stays = kept(timeline.lanes, from, next);
        if (stays !== undefined) setPlace({ lane: stays.lane, event: stays.event });
      };
      switch (command.kind) {
        case 'move':
          if (timeline !== undefined && from !== undefined) to(step(timeline, from, command.to));
          return;
        case 'edge':
          if (timeline !== undefined && from !== undefined) to(edge(timeline.lanes, from, command.of, command.to, span));
          return;
        case 'screen':
          go(pan(span, command.by * length(span), time.whole));
          return;
        case 'zoom':
          go(command.by === 'all' ? time.whole : zoom(span, command.by === 'in' ? 0.5 : 2, shareOf(from, span), time.whole));
          return;
        case 'open':
          if (from !== undefined) on.onOpen(from);
          return;
        case 'select':
          if (from !== undefined) on.onSelect(from);
          return;
        case 'only':
          if (from !== undefined) on.onOnly(from.lane);
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
    },
    [settleSoon],
  );
  return { found, run, goTo: setPlace, follow };
}

/** Zooming keeps the focus where it stands in the window. */
function shareOf(found: Found | undefined, span: Span): number {
  if (found === undefined || found.at < span.first || found.at > span.last) return 0.5;
  return (found.at - span.first) / length(span);
}

/** The filter follows when the focus has come to rest; Back does not stop at every step of it. */
function useSettle(time: TimeWindow): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(time);
  useEffect(() => {
    latest.current = time;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current.settle(true);
    }, REST_MS);
  }, []);
}

import type { ReactNode } from 'react';
import type { DayRange } from '#domain/date.ts';
import { GoDate } from './godate.tsx';
import { KeyHelp } from './keyhelp.tsx';
import { between, centred, length, spanOf, type Span } from './span.ts';
import type { TimeWindow } from './window.ts';

/** What the canvas has a dialog open for. */
export type Asked = 'nothing' | 'date' | 'keys';

interface Props {
  readonly asked: Asked;
  readonly time: TimeWindow;
  /** Time has gone where it was asked to. */
  readonly onGone: () => void;
  readonly onClose: () => void;
}

export function Asking({ asked, time, onGone, onClose }: Props): ReactNode {
  switch (asked) {
    case 'nothing':
      return null;
    case 'keys':
      return <KeyHelp onClose={onClose} />;
    case 'date':
      return (
        <GoDate
          extent={time.extent}
          onClose={onClose}
          onGo={(range) => {
            onClose();
            time.go(viewOf(range, time));
            onGone();
          }}
        />
      );
  }
}

/** Days round a typed day: it is found at once, and its neighbours with it. */
const AROUND = 92;

/** A day in the middle at the scale shown, or at one where a day can be told; a longer time fills the window. */
function viewOf(range: DayRange, { live, whole }: TimeWindow): Span {
  const span = spanOf(range);
  if (length(span) > 1) return between(span.first, span.last, whole);
  const middle = (span.first + span.last) / 2;
  const shown = live.goal() ?? whole;
  return centred(
    length(shown) > AROUND ? { first: middle - AROUND / 2, last: middle + AROUND / 2 } : shown,
    middle,
    whole,
  );
}

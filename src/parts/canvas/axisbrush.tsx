import { useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import css from './canvas.module.css';
import { between, length } from './span.ts';
import type { TimeWindow } from './window.ts';

interface Props {
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  readonly time: TimeWindow;
}

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Shorter than this it was a click, which means nothing here. Px. */
const SLACK = 6;

/** The axis: dragging along it chooses a time. The same by hand: dates in the overview. */
export function AxisBrush({ canvasRef, time }: Props): ReactNode {
  const [drag, setDrag] = useState<Drag>();
  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const choose = (width: number) => {
    setDrag(undefined);
    const span = time.live.get();
    if (drag === undefined || span === undefined || Math.abs(drag.to - drag.from) < SLACK) return;
    const dayAt = (x: number) => span.first + (x / width) * length(span);
    time.go(between(dayAt(drag.from), dayAt(drag.to), time.whole));
  };
  return (
    <div
      className={css.axis}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: xOf(event), to: xOf(event) });
      }}
      onPointerMove={(event) => {
        if (drag !== undefined) setDrag({ ...drag, to: xOf(event) });
      }}
      onPointerUp={(event) => choose(event.currentTarget.clientWidth)}
      onPointerCancel={() => setDrag(undefined)}
    >
      <canvas ref={canvasRef} aria-hidden="true" />
      {drag !== undefined && (
        <span
          className={css.brushed}
          style={{ left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) }}
        />
      )}
    </div>
  );
}

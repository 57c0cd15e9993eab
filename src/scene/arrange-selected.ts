import { labelShapes } from './arrange-label.ts';
import type { Placed } from './draft.ts';
import { body, head } from './draw.ts';
import { label as labelOf, type Label } from './label.ts';
import { push } from './layers.ts';
import type { LaneLayout } from './rows.ts';
import { boxOf, isInside, labelSpan, seenOf, spotOf, type Box, type Seen } from './seen.ts';
import type { Stage } from './stage.ts';

/** Ends where the label begins. */
export const RING = 17;

/** On top of everything: highlighter over mark and label, the mark larger and outlined. */
export function arrangeSelected(seen: Seen, stage: Stage): void {
  const { placed, x, y } = seen;
  const { sizes } = stage.rows;
  const words = selectedLabel(seen, stage);
  const span = words === undefined ? undefined : labelSpan(seen, words, stage);
  const box = boxOf(seen, span, stage);
  const spot = spotOf(seen, stage, { size: sizes.glyphSelected, outlined: true });
  const { top } = stage.layers;
  top.push({ kind: 'highlight', ...box, soft: false });
  push(top, body(placed.figure, spot));
  push(top, head(placed.figure, spot));
  if (words !== undefined && span !== undefined)
    push(
      top,
      labelShapes(words, { x: span.start, y, strong: true, ink: 'on-mark', size: sizes.label, halo: false }),
    );
  if (placed.mark.event === stage.focused) top.push({ kind: 'ring', x, y, size: RING });
  stage.targets.push({ event: placed.mark.event, lane: seen.lane.lane.id, x, y, box });
}

/** It always has a label, in weight 600, as wide as its title needs: what lies under it gives way. */
function selectedLabel({ placed }: Seen, stage: Stage): Label | undefined {
  const { sizes } = stage.rows;
  const wording = { title: stage.text(placed.mark.title), doubt: placed.figure.doubt, strong: true };
  return labelOf(wording, sizes.labelMax, { measure: stage.measure, sizes });
}

/** Where the selected mark of this lane covers what others have. */
export function chosenBox(placed: readonly Placed[], lane: LaneLayout, stage: Stage): Box | undefined {
  if (stage.selected === undefined) return undefined;
  const one = placed.find(({ mark }) => mark.event === stage.selected);
  if (one === undefined) return undefined;
  const seen = seenOf(one, lane, stage);
  if (!isInside(seen, stage)) return undefined;
  const words = selectedLabel(seen, stage);
  return boxOf(seen, words === undefined ? undefined : labelSpan(seen, words, stage), stage);
}

import type { OverviewBar, OverviewScene } from './overview.ts';
import type { PaintOptions } from './paint.ts';
import type { Ink } from './shapes.ts';

/** Clears the canvas and paints the histogram; labels, brush handles and words are elements of the page. Pale = all, dark = what the filters leave, darker inside the brush. */
export function paintOverview(
  context: CanvasRenderingContext2D,
  scene: OverviewScene,
  { palette, pixelRatio, width, height }: PaintOptions,
): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.fillStyle = palette.inks.paper;
  context.fillRect(scene.brush.x1, 0, scene.brush.x2 - scene.brush.x1, scene.baseline);
  const fill = (bar: OverviewBar, tall: number, ink: Ink) => {
    if (tall <= 0) return;
    context.fillStyle = palette.inks[ink];
    context.fillRect(bar.x, scene.baseline - tall, bar.width, tall);
  };
  for (const bar of scene.bars) {
    fill(bar, bar.all, 'q-bar-muted');
    fill(bar, bar.kept, bar.inside ? 'q-bar' : 'q-3');
  }
  context.fillStyle = palette.inks['rule-strong'];
  context.fillRect(0, scene.baseline, width, 1);
  for (const year of scene.years)
    context.fillRect(Math.round(year.x), scene.baseline, 1, year.labelled ? 5 : 3);
}

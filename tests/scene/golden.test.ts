import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { pick } from '#domain/text.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { arrange } from '#scene/arrange.ts';
import { estimate } from '#scene/measure.ts';
import { layoutRows, zoomStep } from '#scene/rows.ts';
import { pxPerDay, wholeOf } from '#scene/scale.ts';
import type { Scene, Shape } from '#scene/shapes.ts';
import { dayOf } from '#domain/day.ts';
import { bestDay } from '#domain/date.ts';
import { mittelstand } from '../engine/load.ts';

/** The picture of the data set that the product brings, as one line per shape: a change of it is read in the diff. */
async function picture(
  window: { readonly first: number; readonly last: number } | undefined,
): Promise<Scene> {
  const dataset = mittelstand();
  const timeline = await localEngine(build(dataset), async () => undefined).timeline({
    query: EMPTY_QUERY,
    by: 'type',
    languages: ['de'],
  });
  const days = timeline.lanes.flatMap(({ marks }) =>
    marks.map(({ date }) => bestDay(date) ?? dayOf(2018, 1, 1)),
  );
  const whole = wholeOf(
    { first: days.reduce((a, b) => (a < b ? a : b)), last: days.reduce((a, b) => (a > b ? a : b)) },
    1000,
  );
  const viewport = { ...(window ?? whole), width: 1000, height: 600 };
  const text = (of: Parameters<typeof pick>[0]) => pick(of, ['de']).value;
  const slots = timeline.lanes.map(({ id }) => id);
  const layout = layoutRows({
    timeline,
    pxPerDay: zoomStep(pxPerDay(viewport)),
    text,
    measure: estimate,
    rootScale: 1,
    end: whole.last,
  });
  return arrange({
    timeline,
    viewport,
    slots,
    text,
    measure: estimate,
    selected: undefined,
    hovered: undefined,
    focused: undefined,
    rootScale: 1,
    layout,
  });
}

function lines({ shapes, lanes, targets, height }: Scene): string {
  return [
    `height ${round(height)}, ${targets.length} targets`,
    ...lanes.map(({ id, y, height: tall, rows }) => `lane ${id} ${round(y)} +${round(tall)} ${rows} rows`),
    ...shapes.map(line),
  ].join('\n');
}

function line(shape: Shape): string {
  return Object.values(shape)
    .map((value) => (typeof value === 'number' ? String(round(value)) : String(value)))
    .join(' ');
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

test('all years', async () => {
  const made = await picture(undefined);
  expect(made.targets).toHaveLength(mittelstand().events.length);
  await expect(lines(made)).toMatchFileSnapshot('golden/all.txt');
});

test('December 2018 to March 2020', async () => {
  await expect(
    lines(await picture({ first: dayOf(2018, 12, 1), last: dayOf(2020, 4, 1) })),
  ).toMatchFileSnapshot('golden/window.txt');
});

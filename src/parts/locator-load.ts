import type { Frame, Outlines, Spot } from './locator-geo.ts';

/** Draws the outlines round some spots. */
export type Draw = (spots: readonly Spot[], frame: Frame) => Outlines;

let coming: Promise<Draw> | undefined;

/** The geometry of the map and the countries of the world, from our own host, once, and only when a map comes into sight. */
export function loadMap(): Promise<Draw> {
  coming ??= load().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

async function load(): Promise<Draw> {
  const [{ outline, readAtlas }, atlas] = await Promise.all([import('./locator-geo.ts'), import('world-atlas/countries-50m.json?raw')]);
  const countries = readAtlas(atlas.default);
  if (countries === undefined) throw new Error('the outlines are not those of world-atlas');
  return (spots, frame) => outline(countries, spots, frame);
}

import atlasAddress from 'world-atlas/countries-50m.json?url';
import { isOwnAddress } from '#explore/address-origin.ts';
import { fetchBytes } from '#explore/client-fetch.ts';
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
  const [{ outline, readAtlas }, atlas] = await Promise.all([
    import('./locator-geo.ts'),
    fetchBytes({ address: atlasAddress, allowed: isOwnAddress }),
  ]);
  const countries = atlas.ok ? readAtlas(new TextDecoder().decode(atlas.value.bytes)) : undefined;
  if (countries === undefined) throw new Error('the outlines of world-atlas did not arrive');
  return (spots, frame) => outline(countries, spots, frame);
}

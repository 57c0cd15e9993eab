import { geoConicConformal, geoContains, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A point on the map. Degrees. */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
}

export interface Frame {
  /** Px of the drawing; the page scales it. */
  readonly width: number;
  readonly height: number;
  /** Surroundings to show at least: of one place its neighbourhood, of several about a country. */
  readonly view: 'near' | 'wide';
}

/** Outlines as SVG paths, and where the spots lie in the drawing (same order). */
export interface Outlines {
  /** Countries that hold a spot, and all others in sight. */
  readonly focus: string;
  readonly others: string;
  readonly spots: readonly (readonly [number, number])[];
}

interface Countries extends Record<string, GeometryCollection> {
  readonly countries: GeometryCollection;
}

type Country = Feature;

/** Natural Earth's countries as `world-atlas` brings them. Undefined when the text is something else. */
export function readAtlas(text: string): readonly Country[] | undefined {
  const atlas: unknown = JSON.parse(text);
  if (!isAtlas(atlas)) return undefined;
  const found: FeatureCollection = feature(atlas, atlas.objects.countries);
  return found.features;
}

/** Draws the countries round some spots, all of which are in the frame. Costs one pass over the outlines in sight. */
export function outline(countries: readonly Country[], spots: readonly Spot[], frame: Frame): Outlines {
  const projection = projectionFor(spots, frame);
  const path = geoPath(projection);
  const sight = countries.filter((country) => isInSight(country, windowOf(projection, frame)));
  const focus = sight.filter((country) =>
    spots.some(({ longitude, latitude }) => geoContains(country, [longitude, latitude])),
  );
  const others = sight.filter((country) => !focus.includes(country));
  const draw = (features: readonly Country[]) =>
    path({ type: 'FeatureCollection', features: [...features] }) ?? '';
  return {
    focus: draw(focus),
    others: draw(others),
    spots: spots.map(({ longitude, latitude }) => projection([longitude, latitude]) ?? [0, 0]),
  };
}

/** At least so many degrees to each side: about the distance to the next big towns, and half the size of a country. */
const ROUND = {
  near: { longitude: 3.3, latitude: 1.6, margin: 0 },
  wide: { longitude: 4, latitude: 3.2, margin: 16 },
} as const;
/** Wider than this a cone distorts too much. Degrees of longitude. */
const WIDE = 100;

/** Conformal and conic, laid through the spots; for half the world a pseudocylindrical one. */
function projectionFor(spots: readonly Spot[], { width, height, view }: Frame): GeoProjection {
  const { margin, ...round } = ROUND[view];
  const box = boxOf(spots);
  const middle = { longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2 };
  const reach = {
    longitude: Math.max(round.longitude, (box.east - box.west) / 2),
    latitude: Math.max(round.latitude, (box.north - box.south) / 2),
  };
  const corners: Position[] = [];
  for (const x of [-1, 0, 1])
    for (const y of [-1, 0, 1])
      corners.push([
        middle.longitude + x * reach.longitude,
        within(middle.latitude + y * reach.latitude, -84, 84),
      ]);
  const wide = box.east - box.west > WIDE;
  const projection = wide
    ? geoNaturalEarth1()
    : geoConicConformal().parallels(parallels(middle.latitude, reach.latitude));
  return projection
    .rotate([-middle.longitude, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

/** A sixth of the height from its edges: the usual choice for a country. */
function parallels(latitude: number, reach: number): [number, number] {
  const middle = within(latitude, -75, 75);
  return [middle - (reach * 2) / 3, middle + (reach * 2) / 3];
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxOf(spots: readonly Spot[]): Box {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const { longitude, latitude } of spots) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

/** Degrees that the frame shows, and a little more, so that nothing in sight is left out. */
function windowOf(projection: GeoProjection, { width, height }: Frame): Box {
  const spots: Spot[] = [];
  for (const x of [0, 0.5, 1]) {
    for (const y of [0, 0.5, 1]) {
      const [longitude, latitude] = projection.invert?.([x * width, y * height]) ?? [0, 0];
      spots.push({ longitude, latitude });
    }
  }
  const box = boxOf(spots);
  return { west: box.west - 2, east: box.east + 2, south: box.south - 2, north: box.north + 2 };
}

function isInSight({ geometry }: Country, window: Box): boolean {
  if (window.east - window.west > WIDE) return true;
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.some((ring) => touches(ring, window));
}

function touches(ring: readonly Position[], window: Box): boolean {
  const box = boxOf(ring.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })));
  return (
    box.west <= window.east &&
    box.east >= window.west &&
    box.south <= window.north &&
    box.north >= window.south
  );
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function isAtlas(value: unknown): value is Topology<Countries> {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('type' in value) ||
    value.type !== 'Topology' ||
    !('objects' in value)
  )
    return false;
  const { objects } = value;
  return typeof objects === 'object' && objects !== null && 'countries' in objects;
}

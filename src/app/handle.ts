import type { Report } from '#domain/issue.ts';
import type { FacetName } from '#domain/query.ts';
import { FACETS } from '#domain/query.ts';
import { encode } from '#explore/address.ts';
import { entityOptions } from '#explore/options.ts';
import { pick } from '#domain/text.ts';
import { fontsReady } from '#ui/fonts.ts';
import { isBusy } from './busy.ts';
import { onScreen } from './handle-shown.ts';
import type { Program } from './program.ts';

/** The handle for tests and automation (docs/automation.md). It says what the page shows and changes nothing. */
export interface Handle {
  readonly idle: () => Promise<void>;
  readonly address: () => string;
  readonly result: () => ShownResult | undefined;
  readonly facet: (name: string) => readonly ShownValue[] | undefined;
  readonly entity: (kind: string, id: string) => Promise<ShownEntity | undefined>;
  readonly report: () => Report | undefined;
}

export interface ShownResult {
  readonly total: number;
  readonly possible: number;
  readonly certain: number;
  readonly undated: number;
  readonly events: readonly string[];
}

export interface ShownValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface ShownEntity {
  readonly events: number;
  readonly present: number;
  readonly together: readonly { readonly id: string; readonly count: number }[];
}

declare global {
  interface Window {
    encounters: Handle;
  }
}

export function publishHandle(program: Program): void {
  window.encounters = createHandle(program);
}

export function createHandle(program: Program): Handle {
  return {
    idle: () => idle(program),
    address: () => `#${encode(program.steps.current().state)}`,
    result: shownResult,
    facet: shownFacet,
    entity: (kind, id) => entity(program, kind, id),
    report: () => onScreen()?.report,
  };
}

function shownResult(): ShownResult | undefined {
  const result = onScreen()?.result;
  if (result === undefined) return undefined;
  const { total, possible, certain, undated, events } = result;
  return { total, possible, certain, undated, events: events.slice(0, 50) };
}

/** Every value with its label as the page writes it. */
function shownFacet(name: string): readonly ShownValue[] | undefined {
  const shown = onScreen();
  const facet = facetOf(name);
  const values = shown?.result.facets.find((one) => one.name === facet)?.values;
  return values?.map(({ id, label, count }) => ({ id, label: pick(label, shown?.desk.languages ?? []).value, count }));
}

function facetOf(name: string): FacetName | undefined {
  return name === 'institution' ? 'organization' : FACETS.find((facet) => facet === name);
}

/** From memory where the page has asked already. Undefined: no such record, or nothing is open. */
async function entity({ queries }: Program, name: string, id: string): Promise<ShownEntity | undefined> {
  const shown = onScreen();
  const kind = facetOf(name);
  if (shown === undefined || (kind !== 'person' && kind !== 'organization')) return undefined;
  const detail = await queries.query(entityOptions(shown.desk, kind, id));
  if (detail === null) return undefined;
  const { persons, organizations } = detail.together;
  const others = kind === 'person' ? persons : organizations;
  return {
    events: detail.counts.events,
    present: detail.counts.present,
    together: others.map(({ who, count }) => ({ id: who.id, count })),
  };
}

/** Nothing pending, faces there, and the state painted: two frames without anything new coming up. */
async function idle(program: Program): Promise<void> {
  await fontsReady();
  await document.fonts?.ready;
  for (let quiet = 0; quiet < 2; ) {
    await frame();
    quiet = isQuiet(program) ? quiet + 1 : 0;
  }
}

function isQuiet(program: Program): boolean {
  const { steps, opening, offers, queries } = program;
  const offered = offers.current().status;
  if (offered === 'failed') return true;
  if (offered === 'loading' || steps.pending() || isBusy() || queries.isFetching() > 0) return false;
  const { dataset } = steps.current().state;
  const opened = opening.current();
  const opens = dataset !== '' && opened.dataset === dataset;
  return opens ? opened.status.status !== 'loading' && settled(opened.status.status) : !awaits(program);
}

/** A data set that is ready but has not answered yet is not settled. */
function settled(status: string): boolean {
  return status !== 'ready' || onScreen() !== undefined;
}

/** The address names a data set that the site has, or the site is about to choose one. */
function awaits({ steps, offers }: Program): boolean {
  const offered = offers.current();
  if (offered.status !== 'ready') return true;
  const { dataset } = steps.current().state;
  const { datasets, site } = offered.offer;
  const named = dataset === '' ? site.defaultDataset : dataset;
  return datasets.some(({ id }) => id === named) || (dataset === '' && datasets.length === 1);
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') setTimeout(resolve, 16);
    else requestAnimationFrame(() => resolve());
  });
}

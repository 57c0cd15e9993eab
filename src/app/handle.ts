import type { Report } from '#domain/issue.ts';
import type { FacetName } from '#domain/query.ts';
import { FACETS } from '#domain/query.ts';
import { encode } from '#explore/address.ts';
import { entityOptions } from '#explore/options.ts';
import { pick } from '#domain/text.ts';
import { fontsReady } from '#ui/fonts.ts';
import { isBusy } from './busy.ts';
import { choose } from './choose.ts';
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
  return values?.map(({ id, label, count }) => ({
    id,
    label: pick(label, shown?.desk.languages ?? []).value,
    count,
  }));
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

/** So many frames in a row without anything new: one to render in, one to measure in, one to paint in. */
const QUIET_FRAMES = 3;

/** Nothing pending, faces there, and the state painted. */
async function idle(program: Program): Promise<void> {
  await fontsReady();
  await document.fonts?.ready;
  for (let quiet = 0; quiet < QUIET_FRAMES;) {
    await frame();
    quiet = isQuiet(program) ? quiet + 1 : 0;
  }
}

function isQuiet({ steps, opening, offers, queries }: Program): boolean {
  const offered = offers.current();
  if (offered.status === 'failed') return true;
  if (offered.status === 'loading' || steps.pending() || isBusy() || queries.isFetching() > 0) return false;
  const choice = choose(steps.current().state, offered.offer);
  if (choice.kind === 'none' || choice.kind === 'unknown') return true;
  const { dataset, status } = opening.current();
  if (choice.kind === 'go' || dataset !== choice.entry.id || status.status === 'loading') return false;
  return status.status !== 'ready' || onScreen() !== undefined;
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') setTimeout(resolve, 16);
    else requestAnimationFrame(() => resolve());
  });
}

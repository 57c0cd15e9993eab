// Other files than those of the repository, put between the page and the server.
import type { BrowserContext, Route } from '@playwright/test';
import { collected, hasFields } from '../fixtures/shared.ts';
import { readIndex, readRaw } from './raw.ts';

/** A file as the server would send it. */
export interface Sent {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly type?: string;
}

export interface Files {
  /** The default data set: a value becomes JSON. */
  readonly data?: unknown;
  /** The default data set as it comes over the line, and how often it was asked for. */
  readonly sent?: Sent | ((times: number) => Sent);
  /** public/datasets/index.json. */
  readonly index?: unknown;
  /** public/site.json; undefined stays as it is, null is missing. */
  readonly site?: unknown;
}

/** The default data set as an object that a test may change at will. */
export function changeable(): Changeable {
  return readRaw() as unknown as Changeable;
}

export interface Changeable {
  metadata: Record<string, unknown>;
  events: Record<string, unknown>[];
  persons: Record<string, unknown>[];
  organizations: Record<string, unknown>[];
  places: Record<string, unknown>[];
  topics: Record<string, unknown>[];
  sources: Record<string, unknown>[];
}

export async function serve(context: BrowserContext, files: Files): Promise<void> {
  const { data, sent, index, site } = files;
  if (data !== undefined || sent !== undefined) {
    let times = 0;
    await context.route('**/datasets/mittelstand-digital.json', (route) => {
      times += 1;
      const given = typeof sent === 'function' ? sent(times) : sent;
      return answer(route, given ?? { body: JSON.stringify(data) });
    });
    await context.route('**/datasets/index.json', (route) =>
      answer(route, { body: JSON.stringify(index ?? anyLength()) }),
    );
  } else if (index !== undefined) {
    await context.route('**/datasets/index.json', (route) => answer(route, { body: JSON.stringify(index) }));
  }
  if (site !== undefined) {
    await context.route('**/site.json', (route) =>
      site === null
        ? answer(route, { body: '', status: 404 })
        : answer(route, { body: JSON.stringify(site) }),
    );
  }
}

/** The list of the repository without the length and hash of the file that is replaced. */
export function anyLength(): { datasets: Record<string, unknown>[] } {
  const { datasets } = readIndex();
  return { datasets: datasets.map(({ bytes: _bytes, sha256: _hash, ...rest }) => rest) };
}

async function answer(route: Route, { body, status = 200, type = 'application/json' }: Sent): Promise<void> {
  await route.fulfill({ body, status, contentType: type });
}

/** Inputs of the collected cases; none where they are not at hand, which the run says. */
export function inputs(path: string): readonly string[] {
  return collected(path, isCase).map(({ input }) => input);
}

function isCase(value: unknown): value is { readonly input: string } {
  return hasFields(value, { input: 'string' });
}

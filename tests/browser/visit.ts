// How tests move about: by address, and by asking the handle that the page offers for automation.
import type { Page } from '@playwright/test';
import { idle } from './test.ts';

export const DATASET = 'mittelstand-digital';
export const FOUNDING = 'besuch-kompetenzzentrum-hannover-2019';

/** What `window.encounters` answers (ARCHITECTURE, section 1). */
export interface Handle {
  readonly idle: () => Promise<void>;
  readonly address: () => string;
  readonly result: () => HandleResult;
  readonly facet: (name: string) => readonly HandleValue[];
  readonly entity: (kind: string, id: string) => HandleEntity;
  readonly report: () => unknown;
}

export interface HandleResult {
  readonly total: number;
  readonly possible: number;
  readonly certain: number;
  readonly undated: number;
  readonly events: readonly string[];
}

export interface HandleValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface HandleEntity {
  readonly events: number;
  readonly present: number;
  readonly together: readonly { readonly id: string; readonly count: number }[];
}

/** The address of a view or page of the default data set, with its fields as they stand in an address. */
export function at(path = 'timeline', fields = ''): string {
  return `/${DATASET}/${path}${fields === '' ? '' : `?${fields}`}`;
}

/** Goes to an address behind the hash and waits until the page stands. On a page already open nothing is loaded anew. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(`./#${address}`);
  await idle(page);
}

/** Asks the handle one question; answers that come later are waited for. */
export async function ask<Name extends keyof Handle>(
  page: Page,
  name: Name,
  ...args: Parameters<Handle[Name]>
): Promise<Awaited<ReturnType<Handle[Name]>>> {
  return page.evaluate(
    async ([method, list]) => {
      const { encounters } = window as unknown as {
        encounters: Record<string, (...of: unknown[]) => unknown>;
      };
      return encounters[method as string]?.(...(list as unknown[]));
    },
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<Handle[Name]>>>;
}

/** The address behind the hash, as the browser shows it. */
export function hashOf(page: Page): string {
  return page.url().split('#')[1] ?? '';
}

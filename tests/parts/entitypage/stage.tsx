import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, waitFor, type RenderResult } from '@testing-library/react';
import { useMemo, useState, type ReactNode } from 'react';
import { encode } from '#explore/address.ts';
import { DeskContext } from '#explore/answers.ts';
import { change, type Action } from '#explore/change.ts';
import type { WorkerLike } from '#explore/client-line.ts';
import { createClient, type Client } from '#explore/client.ts';
import { DatasetContext, ExploreContext, type DatasetStatus, type Explore } from '#explore/hooks.ts';
import { createQueryClient } from '#explore/options.ts';
import { initial, type State } from '#explore/state.ts';
import { WORDS } from '../../words.ts';
import { WordsContext } from '#parts/words.tsx';
import { host } from '#worker/host.ts';

/** An opened data set behind the worker's own pipeline, in this process. */
export interface Opened {
  readonly client: Client;
  readonly status: Extract<DatasetStatus, { readonly status: 'ready' }>;
}

const FILE = 'mittelstand-digital.json';

/** The text of the data set that the product brings. */
export function datasetText(): string {
  return readFileSync(join(import.meta.dirname, '../../../public/datasets', FILE), 'utf8');
}

export async function opened(text = datasetText()): Promise<Opened> {
  const client = createClient(inProcess);
  // A buffer of the page's own realm: jsdom brings its own constructors.
  const encoded = new TextEncoder().encode(text);
  const bytes = new ArrayBuffer(encoded.length);
  new Uint8Array(bytes).set(encoded);
  const answer = await client.open(() =>
    Promise.resolve({ dataset: 'test', file: FILE, bytes, mediaType: undefined }),
  );
  if (!answer.ok) throw new Error(`the data set did not open: ${answer.issue.code}`);
  return { client, status: { status: 'ready', summary: answer.summary, report: answer.report } };
}

function inProcess(): WorkerLike {
  let tell: (data: unknown) => void = () => undefined;
  const receive = host((message) => tell(message));
  return {
    listen: (on) => {
      tell = on.message;
    },
    post: receive,
    terminate: () => undefined,
  };
}

/** The machine may be busy with other tests. */
const PATIENCE = { timeout: 30_000 };

interface Scene {
  readonly on: Opened;
  readonly lang?: 'de' | 'en';
  /** From the empty state of the data set. */
  readonly actions?: readonly Action[];
  readonly children: ReactNode;
}

export interface Staged extends RenderResult {
  readonly state: () => State;
}

/** Renders part of a page with everything the shell provides, and waits until nothing is on its way. */
export async function stage({ on, lang = 'de', actions = [], children }: Scene): Promise<Staged> {
  const queries = createQueryClient();
  let state = actions.reduce(change, initial('test'));
  const seen = (next: State) => {
    state = next;
  };
  const rendered = render(
    <QueryClientProvider client={queries}>
      <WordsContext value={WORDS[lang]}>
        <DatasetContext value={on.status}>
          <DeskContext
            value={{
              client: on.client,
              dataset: 'test',
              hash: on.status.summary.hash,
              languages: [lang, 'de'],
            }}
          >
            <Exploring from={state} seen={seen}>
              {children}
            </Exploring>
          </DeskContext>
        </DatasetContext>
      </WordsContext>
    </QueryClientProvider>,
  );
  const idle = () => {
    if (queries.isFetching() > 0 || rendered.container.querySelector('[aria-busy="true"]') !== null)
      throw new Error('still waiting');
  };
  // An answer may bring a part that asks again: idle twice, with a turn between.
  await waitFor(idle, PATIENCE);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  await waitFor(idle, PATIENCE);
  return { ...rendered, state: () => state };
}

interface ExploringProps {
  readonly from: State;
  readonly seen: (state: State) => void;
  readonly children: ReactNode;
}

function Exploring({ from, seen, children }: ExploringProps): ReactNode {
  const [state, setState] = useState(from);
  const explore = useMemo(
    (): Explore => ({
      state,
      change: (action) => {
        const next = change(state, action);
        seen(next);
        setState(next);
      },
      href: (...actions) => `#${encode(actions.reduce(change, state))}`,
    }),
    [state, seen],
  );
  return <ExploreContext value={explore}>{children}</ExploreContext>;
}

/** All text of an element, blanks made single: what a reader reads. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

// Roles and names of a long page take seconds to compute in jsdom; where neither is the point, these find the same.

export function tableNamed(container: Element, caption: string): HTMLTableElement {
  for (const table of container.querySelectorAll('table'))
    if (table.caption !== null && textOf(table.caption) === caption) return table;
  throw new Error(`no table "${caption}"`);
}

export function linkNamed(container: Element, name: string): HTMLAnchorElement {
  for (const link of container.querySelectorAll('a'))
    if (textOf(link) === name || link.getAttribute('aria-label') === name) return link;
  throw new Error(`no link "${name}"`);
}

export function buttonNamed(container: Element, name: string): HTMLButtonElement {
  for (const button of container.querySelectorAll('button'))
    if (button.getAttribute('aria-label') === name || textOf(button) === name) return button;
  throw new Error(`no button "${name}"`);
}

/** The rows of a table below its head. */
export function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.querySelectorAll('tbody > tr')].filter(
    (row): row is HTMLTableRowElement => row instanceof HTMLTableRowElement,
  );
}

import { act, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { allowedAddress } from '#base/link.ts';
import type { Result } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import type { CatalogEntry, Site } from '#domain/site.ts';
import { EMPTY_SITE } from '#domain/site.ts';
import { keepOpen } from '#app/choose.ts';
import { createHandle, type Handle } from '#app/handle.ts';
import { createOffers } from '#app/offers.ts';
import { ProgramContext, type Program } from '#app/program.ts';
import { Root } from '#app/root.tsx';
import type { Offer } from '#explore/catalog.ts';
import { createClient } from '#explore/client.ts';
import { createOpening } from '#explore/opening.ts';
import { createQueryClient } from '#explore/options.ts';
import { createSteps } from '#explore/steps.ts';
import { loadWords } from '#i18n/load.ts';
import type { Answer, RequestName, ToWorker } from '#worker/protocol.ts';
import type { WorkerLike } from '#explore/client-line.ts';
import { metadata, report, result } from './samples.ts';

// Code of parts is fetched on demand; on a busy machine that takes a while.
configure({ asyncUtilTimeout: 5000 });

// jsdom knows the element but not how to open it.
HTMLDialogElement.prototype.showModal = function showModal(): void {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(): void {
  this.open = false;
};

export type Answers = { readonly [Name in RequestName]?: (ask: unknown) => Answer<Name> };

interface Setup {
  readonly address?: string;
  readonly site?: Partial<Site>;
  readonly datasets?: readonly CatalogEntry[];
  readonly offer?: Result<Offer, Issue>;
  readonly answers?: Answers;
  readonly fetch?: () => Promise<Response>;
}

export interface App {
  readonly program: Program;
  readonly handle: Handle;
  readonly address: () => string;
  readonly go: (address: string) => Promise<void>;
}

export const entry: CatalogEntry = {
  id: 'd',
  file: 'd.json',
  title: { de: 'Treffen', en: 'Meetings' },
  description: undefined,
  period: '2015/2022',
  counts: { events: 105 },
  license: { id: 'CC0-1.0', url: undefined },
  origin: undefined,
  bytes: 1000,
  sha256: undefined,
};

export const ready: Answers = {
  open: () => ({
    ok: true,
    report,
    summary: {
      metadata,
      counts: {
        events: 105,
        persons: 182,
        organizations: 200,
        places: 45,
        topics: 29,
        sources: 175,
        undated: 0,
      },
      extent: undefined,
      typeSlots: [],
      hash: 'abc',
    },
  }),
  evaluate: () => result,
  labels: (ask) =>
    (ask as { readonly of: readonly { readonly id: string }[] }).of.map(({ id }) => `Label of ${id}`),
};

/** The whole app over a worker that answers at once, and a history in memory. */
export async function start({
  address = '/d/test',
  site = {},
  datasets = [entry],
  offer,
  answers = ready,
  fetch = found,
}: Setup = {}): Promise<App> {
  globalThis.fetch = fetch;
  await Promise.all([loadWords('de'), loadWords('en')]);
  const entries = [address];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const write = (next: string, replace: boolean): void => {
    if (replace) entries.pop();
    entries.push(next);
    tell();
  };
  const steps = createSteps({
    read: () => entries.at(-1) ?? '/',
    write,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const client = createClient(() => answering(answers));
  const offers = createOffers(() =>
    Promise.resolve(offer ?? { ok: true, value: { site: { ...EMPTY_SITE, ...site }, datasets, faults: [] } }),
  );
  const program: Program = {
    steps,
    client,
    offers,
    opening: createOpening(client),
    queries: createQueryClient(),
    allowed: (wanted, hosts) => allowedAddress(wanted, 'https://here.example/', hosts) !== undefined,
    visit: (next) => write(next, false),
  };
  offers.load();
  keepOpen(program);
  render(<Provided program={program} />);
  await rest();
  return {
    program,
    handle: createHandle(program),
    address: () => entries.at(-1) ?? '',
    go: async (next) => {
      act(() => write(next, false));
      await rest();
    },
  };
}

function Provided({ program }: { readonly program: Program }): ReactNode {
  return (
    <ProgramContext value={program}>
      <Root />
    </ProgramContext>
  );
}

/** Lets everything that needs no clock happen. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
}

function found(): Promise<Response> {
  return Promise.resolve(new Response('{}'));
}

function answering(answers: Answers): WorkerLike {
  let listener: Parameters<WorkerLike['listen']>[0] | undefined;
  const reply = (message: ToWorker): void => {
    if (message.kind === 'cancel') return;
    const answer = answers[message.name];
    if (answer !== undefined)
      listener?.message({ kind: 'answer', id: message.id, answer: answer(message.ask) });
  };
  return {
    listen: (on) => {
      listener = on;
    },
    post: (message) => {
      queueMicrotask(() => reply(message));
    },
    terminate: () => undefined,
  };
}

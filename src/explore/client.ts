import type { Answer, Ask, Open, Opened, RequestName } from '#worker/protocol.ts';
import { connect, Crash, Failure, type AskOptions, type Line, type WorkerLike } from './client-line.ts';

type Question = Exclude<RequestName, 'open'>;

/** Fetches the bytes, again if need be: the page keeps no copy of them. */
export type Source = (options: AskOptions) => Promise<Open>;

/** Asks the worker. A lost worker is replaced once per question, and given the data set anew. */
export interface Client {
  /** Loads a data set into the worker. Rejects with the signal's reason, with what `source` throws, or with Failure. */
  readonly open: (source: Source, options?: AskOptions) => Promise<Opened>;
  /** Rejects with the signal's reason or with Failure. */
  readonly ask: <Name extends Question>(
    name: Name,
    ask: Ask<Name>,
    options?: AskOptions,
  ) => Promise<Answer<Name>>;
  /** Starts the worker ahead of its first question. */
  readonly warm: () => void;
  readonly close: () => void;
}

export function createClient(start: () => WorkerLike): Client {
  let line: Line | undefined;
  let opened: Source | undefined;
  let reopening: Promise<void> | undefined;

  const current = (): Line => {
    if (line === undefined || line.dead()) line = begin(start);
    return line;
  };
  const openOn = async (source: Source, options: AskOptions): Promise<Opened> => {
    const on = current();
    const open = await source(options);
    return on.ask('open', open, { ...options, transfer: [open.bytes] });
  };
  /** All questions that one crash has hit wait for the same new worker. */
  const revive = (): Promise<void> => {
    if (line?.dead() === false && reopening === undefined) return Promise.resolve();
    reopening ??= reopen().finally(() => {
      reopening = undefined;
    });
    return reopening;
  };
  const reopen = async (): Promise<void> => {
    if (opened === undefined) return;
    const again = await openOn(opened, {});
    if (!again.ok) throw new Failure('crashed', again.issue.code);
  };

  return {
    open: async (source, options = {}) => {
      opened = undefined;
      const answer = await twice(() => openOn(source, options));
      opened = source;
      return answer;
    },
    ask: (name, ask, options) =>
      twice(async (again) => {
        if (again || line?.dead() === true || reopening !== undefined) await revive();
        return current().ask(name, ask, options);
      }),
    warm: () => {
      try {
        current();
      } catch {
        // The first question meets the same fault, and has somebody to tell.
      }
    },
    close: () => line?.end('closed'),
  };
}

async function twice<T>(attempt: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await attempt(false);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  try {
    return await attempt(true);
  } catch (error) {
    throw error instanceof Crash ? new Failure('crashed', error.message) : error;
  }
}

function begin(start: () => WorkerLike): Line {
  try {
    return connect(start);
  } catch (error) {
    throw new Crash(error instanceof Error ? error.message : 'the worker could not start');
  }
}

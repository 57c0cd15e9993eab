import type { Answer, Ask, Open, Opened, RequestName } from '#worker/protocol.ts';
import { connect, Crash, Failure, type AskOptions, type Line, type WorkerLike } from './client-line.ts';

type Question = Exclude<RequestName, 'open'>;

/** Fetches the bytes, again if need be: the page keeps no copy of them. */
export type Source = (options: AskOptions) => Promise<Open>;

const CHANGED = 'the file has changed since it was opened: reload the page';

/**
 * Asks the worker. A lost worker is replaced once per question, and given the data set anew; where its bytes are others
 * by now, questions fail as `changed`, so that answers about two files never mix.
 */
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

/** What was opened last, to be opened again. */
interface Known {
  readonly source: Source;
  readonly hash: string | undefined;
}

export function createClient(start: () => WorkerLike): Client {
  const inTurn = createTurns();
  let line: Line | undefined;
  let opened: Known | undefined;
  /** The worker that has it. */
  let holder: Line | undefined;

  const current = (): Line => {
    if (line === undefined || line.dead()) line = begin(start);
    return line;
  };
  const openOn = async (on: Line, source: Source, options: AskOptions): Promise<Opened> => {
    const open = await source(options);
    return on.ask('open', open, { ...options, transfer: [open.bytes] });
  };
  const held = (): boolean => holder?.dead() === false;
  const reopen = async (): Promise<void> => {
    if (opened === undefined || held()) return;
    const { source, hash } = opened;
    const on = current();
    const again = await openOn(on, source, {});
    if (!again.ok) throw new Failure('crashed', again.issue.code);
    if (again.summary.hash !== hash) throw new Failure('changed', CHANGED);
    holder = on;
  };

  return {
    open: (source, options = {}) => {
      opened = undefined;
      return twice(async () => {
        const on = current();
        const answer = await openOn(on, source, options);
        if (answer.ok) opened = { source, hash: answer.summary.hash };
        holder = on;
        return answer;
      });
    },
    ask: (name, ask, options) => {
      const put = async () => {
        options?.signal?.throwIfAborted();
        await reopen();
        return current().ask(name, ask, options);
      };
      return twice((again) => (again || !held() || inTurn.busy() ? inTurn.take(put) : put()));
    },
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

interface Turns {
  readonly take: <T>(attempt: () => Promise<T>) => Promise<T>;
  readonly busy: () => boolean;
}

/** One after the other: of questions that a crash has hit together, the guilty one then fails alone. */
function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    take: (attempt) => {
      waiting += 1;
      const mine = last.then(attempt).finally(() => {
        waiting -= 1;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    busy: () => waiting > 0,
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

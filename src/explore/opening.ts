import type { Result } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import type { Open } from '#worker/protocol.ts';
import type { Client } from './client.ts';
import { Failure } from './client-line.ts';
import type { Fetched } from './client-fetch.ts';
import type { DatasetStatus } from './hooks.ts';

/** A data set as the list names it. */
export interface Wanted {
  readonly id: string;
  /** As in the list; for the report. */
  readonly file: string;
  readonly fetch: (
    signal: AbortSignal,
    onProgress: (done: number, total: number | undefined) => void,
  ) => Promise<Result<Fetched, Issue>>;
}

export interface Opened {
  /** Id of the data set that the status is about; undefined before the first. */
  readonly dataset: string | undefined;
  readonly status: DatasetStatus;
}

/** The data set on its way into the worker. One at a time: asking for another gives up the one before. */
export interface Opening {
  readonly current: () => Opened;
  readonly subscribe: (changed: () => void) => () => void;
  readonly open: (wanted: Wanted) => void;
  /** Gives up what is on its way; nothing is open afterwards as far as the page knows. */
  readonly stop: () => void;
}

const START: DatasetStatus = { status: 'loading', done: 0, total: undefined, stage: 'fetch' };

export function createOpening(client: Client): Opening {
  const listeners = new Set<() => void>();
  let current: Opened = { dataset: undefined, status: START };
  let running: AbortController | undefined;

  const show = (next: Opened): void => {
    if (
      next.dataset === current.dataset &&
      (next.status === current.status || !worthShowing(current.status, next.status))
    )
      return;
    current = next;
    for (const listener of listeners) listener();
  };
  const open = (wanted: Wanted): void => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const tell = (status: DatasetStatus): void => {
      if (running === mine) show({ dataset: wanted.id, status });
    };
    const retry = (): void => open(wanted);
    tell(START);
    void load({ client, wanted, signal: mine.signal, tell, retry });
  };

  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    stop: () => {
      running?.abort();
      running = undefined;
      show({ dataset: undefined, status: START });
    },
  };
}

interface Load {
  readonly client: Client;
  readonly wanted: Wanted;
  readonly signal: AbortSignal;
  readonly tell: (status: DatasetStatus) => void;
  readonly retry: () => void;
}

/** Carries the one fault that prevents a data set out of the client's own paths. */
class Unfetched extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

async function load({ client, wanted, signal, tell, retry }: Load): Promise<void> {
  let settled = false;
  const progress = (part: Omit<Extract<DatasetStatus, { status: 'loading' }>, 'status'>): void => {
    if (!settled) tell({ status: 'loading', ...part });
  };
  // Runs again after a crash of the worker, then unseen: the view stays as it is.
  const source = async (): Promise<Open> => {
    const fetched = await wanted.fetch(signal, (done, total) => progress({ done, total, stage: 'fetch' }));
    if (!fetched.ok) throw new Unfetched(fetched.error);
    return { dataset: wanted.id, file: wanted.file, ...fetched.value };
  };
  try {
    const opened = await client.open(source, { signal, onProgress: progress });
    settled = true;
    tell(
      opened.ok
        ? { status: 'ready', summary: opened.summary, report: opened.report }
        : { status: 'failed', issue: opened.issue, retry },
    );
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof Unfetched) tell({ status: 'failed', issue: error.issue, retry });
    else
      tell({ status: 'crashed', message: error instanceof Failure ? error.message : String(error), retry });
  }
}

/** Of progress within a stage only whole percents, so that a long file costs a hundred renderings and not thousands. */
function worthShowing(now: DatasetStatus, next: DatasetStatus): boolean {
  if (now.status !== 'loading' || next.status !== 'loading' || now.stage !== next.stage) return true;
  return percent(now) !== percent(next);
}

function percent({ done, total }: { readonly done: number; readonly total: number | undefined }): number {
  return total === undefined || total === 0 ? Math.floor(done / 100_000) : Math.floor((100 * done) / total);
}

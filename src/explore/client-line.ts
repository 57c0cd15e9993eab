import type { Answer, Ask, FromWorker, RequestName, ToWorker } from '#worker/protocol.ts';
import { isAnswer, isMessage } from './client-check.ts';

/** A worker as it is used here; a test brings its own. */
export interface WorkerLike {
  readonly listen: (on: {
    readonly message: (data: unknown) => void;
    readonly fault: (why: string) => void;
  }) => void;
  readonly post: (message: ToWorker, transfer: readonly Transferable[]) => void;
  readonly terminate: () => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly stage: 'read' | 'assemble' | 'build';
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly transfer?: readonly Transferable[] | undefined;
}

/** The worker is gone, and with it the data set: everything asked of it may be asked once more of another. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

type FailureKind = 'stale' | 'cancelled' | 'crashed' | 'changed';

/** No use in asking again. `changed`: the file behind the data set is another than the one that the page shows. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly failure: FailureKind;

  constructor(failure: FailureKind, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** The life of one worker, from its start to its first fault. */
export interface Line {
  readonly ask: <Name extends RequestName>(
    name: Name,
    ask: Ask<Name>,
    options?: AskOptions,
  ) => Promise<Answer<Name>>;
  readonly dead: () => boolean;
  /** Ends it; what is pending fails with a Crash. */
  readonly end: (why: string) => void;
}

interface Pending {
  readonly patience: number;
  readonly receive: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Seconds of silence after which a worker counts as lost. They are counted tick by tick: a machine asleep does not tick. */
const PATIENCE = { open: 60, other: 10 };

/** Throws when the worker cannot even be made. */
export function connect(start: () => WorkerLike): Line {
  const pending = new Map<number, Pending>();
  const worker = start();
  let last = 0;
  let silent = 0;
  let dead = false;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const end = (why: string): void => {
    if (dead) return;
    dead = true;
    clearInterval(ticking);
    worker.terminate();
    const lost = [...pending.values()];
    pending.clear();
    for (const { fail } of lost) fail(new Crash(why));
  };
  const tick = (): void => {
    silent += 1;
    const impatient = [...pending.values()].some(({ patience }) => silent >= patience);
    if (impatient) end(`no sign of life for ${silent} seconds`);
  };
  const settle = (id: number): void => {
    pending.delete(id);
    if (pending.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };

  worker.listen({
    fault: end,
    message: (data) => {
      silent = 0;
      if (!isMessage(data)) return end('the worker sent something that is no message');
      if (data.kind === 'failure' && data.failure === 'crashed') return end(data.message);
      return deliver(data, pending, settle);
    },
  });

  return {
    dead: () => dead,
    end,
    ask: (name, ask, options = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = options;
        if (dead) return reject(new Crash('the worker has ended'));
        if (signal?.aborted === true) return reject(reason(signal));
        last += 1;
        const id = last;
        const cancel = (): void => {
          settle(id);
          worker.post({ kind: 'cancel', id }, []);
          reject(signal === undefined ? new Crash('cancelled') : reason(signal));
        };
        const done = (): void => signal?.removeEventListener('abort', cancel);
        signal?.addEventListener('abort', cancel, { once: true });
        pending.set(id, {
          patience: name === 'open' ? PATIENCE.open : PATIENCE.other,
          onProgress: options.onProgress,
          receive: (answer) => {
            done();
            if (isAnswer(name, answer)) return resolve(answer);
            reject(new Crash(`not an answer to ${name}`));
            return end(`not an answer to ${name}`);
          },
          fail: (error) => {
            done();
            reject(error);
          },
        });
        if (ticking === undefined) {
          silent = 0;
          ticking = setInterval(tick, 1000);
        }
        return worker.post({ kind: 'ask', id, name, ask }, options.transfer ?? []);
      }),
  };
}

/** Answers to what was cancelled meanwhile find nobody, and are dropped. */
function deliver(
  message: FromWorker,
  pending: ReadonlyMap<number, Pending>,
  settle: (id: number) => void,
): void {
  const request = pending.get(message.id);
  if (request === undefined) return;
  switch (message.kind) {
    case 'progress':
      return request.onProgress?.({ done: message.done, total: message.total, stage: message.stage });
    case 'answer':
      settle(message.id);
      return request.receive(message.answer);
    case 'failure':
      settle(message.id);
      return request.fail(new Failure(message.failure, message.message));
  }
}

function reason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('cancelled', 'AbortError');
}

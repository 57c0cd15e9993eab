import { answer, StaleQuestion, type Question, type Session } from './answer.ts';
import { isToWorker } from './check.ts';
import type { FromWorker } from './protocol.ts';

/** Lets waiting messages arrive. */
export type Pause = () => Promise<void>;

/**
 * The worker without the worker: takes messages and answers each question once, one after the other as they came. A
 * question can be cancelled while it waits and between the slices of its work.
 */
export function host(
  post: (message: FromWorker) => void,
  pause: Pause = nextTask,
): (message: unknown) => void {
  const waiting: Question[] = [];
  const session: Session = { opened: undefined };
  let current: Question | undefined;
  const run = async () => {
    for (current = waiting.shift(); current !== undefined; current = waiting.shift()) {
      await pause();
      await settle(current, session, post);
    }
  };
  const take = (question: Question) => {
    waiting.push(question);
    if (current === undefined) void run();
  };
  return (message) => {
    if (!isToWorker(message)) return;
    if (message.kind === 'cancel') {
      [current, ...waiting].find((question) => question?.id === message.id)?.cancel();
      return;
    }
    const { id, name, ask } = message;
    const abort = new AbortController();
    const { signal } = abort;
    const tell: Question['tell'] = async (stage, share) => {
      signal.throwIfAborted();
      post({ kind: 'progress', id, done: share, total: 1, stage });
      await pause();
      signal.throwIfAborted();
    };
    take({ id, name, ask, signal, tell, cancel: () => abort.abort() });
  };
}

/** Posts the answer, or the reason why there is none. Never rejects. */
async function settle(
  question: Question,
  session: Session,
  post: (message: FromWorker) => void,
): Promise<void> {
  const { id, signal } = question;
  try {
    signal.throwIfAborted();
    post({ kind: 'answer', id, answer: await answer(question, session) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = signal.aborted ? 'cancelled' : error instanceof StaleQuestion ? 'stale' : 'crashed';
    post({ kind: 'failure', id, failure, message });
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

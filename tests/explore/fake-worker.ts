import type { ToWorker } from '#worker/protocol.ts';
import type { WorkerLike } from '#explore/client-line.ts';

/** A worker whose answers a test gives by hand. */
export class FakeWorker implements WorkerLike {
  readonly sent: ToWorker[] = [];
  terminated = false;

  #on: Parameters<WorkerLike['listen']>[0] | undefined;

  listen(on: Parameters<WorkerLike['listen']>[0]): void {
    this.#on = on;
  }

  post(message: ToWorker): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(data: unknown): void {
    this.#on?.message(data);
  }

  fail(why: string): void {
    this.#on?.fault(why);
  }

  answer(id: number, answer: unknown): void {
    this.reply({ kind: 'answer', id, answer });
  }

  /** Ids of what was asked under a name. */
  asked(name: string): readonly number[] {
    return this.sent.flatMap((message) =>
      message.kind === 'ask' && message.name === name ? [message.id] : [],
    );
  }
}

/** Lets promises that are ready run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

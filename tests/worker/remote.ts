import type { Engine } from '#engine/engine.ts';
import { host } from '#worker/host.ts';
import type { Answer, Ask, FromWorker, RequestName } from '#worker/protocol.ts';

export interface Line {
  readonly send: (message: unknown) => void;
  readonly messages: readonly FromWorker[];
  /** The last message about a question: its answer or failure. */
  readonly settled: (id: number) => Promise<FromWorker>;
}

/** A host in this process, with all it ever said. Every message is copied as between threads. */
export function line(): Line {
  const messages: FromWorker[] = [];
  const waiting = new Map<number, (message: FromWorker) => void>();
  const receive = host((message) => {
    const copy = structuredClone(message);
    messages.push(copy);
    if (copy.kind !== 'progress') waiting.get(copy.id)?.(copy);
  });
  const settled = (id: number) =>
    new Promise<FromWorker>((resolve) => {
      const done = messages.find((message) => message.id === id && message.kind !== 'progress');
      if (done === undefined) waiting.set(id, resolve);
      else resolve(done);
    });
  return { messages, settled, send: (message) => receive(structuredClone(message)) };
}

/** One engine out of a line, for the contract. */
export function remote({ send, settled }: Line, dataset: string): Engine {
  let last = 1000;
  const ask = async <Name extends RequestName>(
    name: Name,
    question: Omit<Ask<Name>, 'dataset'>,
    signal?: AbortSignal,
  ): Promise<Answer<Name>> => {
    signal?.throwIfAborted();
    last += 1;
    send({ kind: 'ask', id: last, name, ask: { ...question, dataset } });
    const message = await settled(last);
    if (message.kind !== 'answer') throw new Error(JSON.stringify(message));
    return message.answer as Answer<Name>;
  };
  return {
    evaluate: (question, signal) => ask('evaluate', question, signal),
    facet: (question, signal) => ask('facet', question, signal),
    timeline: (question, signal) => ask('timeline', question, signal),
    list: (question, signal) => ask('list', question, signal),
    why: (question, signal) => ask('why', question, signal),
    event: (question, signal) => ask('event', question, signal),
    entity: (question, signal) => ask('entity', question, signal),
    term: (question, signal) => ask('term', question, signal),
    directory: (question, signal) => ask('directory', question, signal),
    quotes: (question, signal) => ask('quotes', question, signal),
    account: (signal) => ask('account', {}, signal),
    labels: (question, signal) => ask('labels', question, signal),
  };
}

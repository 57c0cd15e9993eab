import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { createClient, type Client, type Source } from '#explore/client.ts';
import { FakeWorker, settle } from './fake-worker.ts';

const evaluate = { dataset: 'd', query: EMPTY_QUERY, languages: [], facetLimit: 10 };
const result = (possible: number) => ({ possible, facets: [] });
const source: Source = () =>
  Promise.resolve({ dataset: 'd', file: 'd.json', bytes: new ArrayBuffer(8), mediaType: undefined });

let workers: FakeWorker[];
let client: Client;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  client = createClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
});

afterEach(() => {
  client.close();
  vi.useRealTimers();
});

function worker(index = workers.length - 1): FakeWorker {
  const found = workers[index];
  if (found === undefined) throw new Error(`no worker ${index}`);
  return found;
}

async function open(): Promise<void> {
  const opening = client.open(source);
  await settle();
  worker().answer(worker().asked('open')[0] ?? -1, { ok: true });
  await opening;
}

describe('asking', () => {
  it('gives each question its own answer, whatever the order', async () => {
    await open();
    const first = client.ask('evaluate', evaluate);
    const second = client.ask('evaluate', evaluate);
    await settle();
    const [a = 0, b = 0] = worker().asked('evaluate');
    worker().answer(b, result(2));
    worker().answer(a, result(1));
    expect(await Promise.all([first, second])).toEqual([result(1), result(2)]);
  });

  it('reports progress', async () => {
    const seen: unknown[] = [];
    const opening = client.open(source, { onProgress: (progress) => seen.push(progress) });
    await settle();
    const [id = 0] = worker().asked('open');
    worker().reply({ kind: 'progress', id, done: 1, total: 3, stage: 'read' });
    worker().answer(id, { ok: true });
    await opening;
    expect(seen).toEqual([{ done: 1, total: 3, stage: 'read' }]);
  });

  it('cancels: the worker is told, the promise rejects, a late answer is dropped', async () => {
    await open();
    const abort = new AbortController();
    const asked = client.ask('evaluate', evaluate, { signal: abort.signal });
    await settle();
    const [id = 0] = worker().asked('evaluate');
    abort.abort();
    await expect(asked).rejects.toThrow(/abort/i);
    expect(worker().sent.at(-1)).toEqual({ kind: 'cancel', id });
    worker().answer(id, result(1));
    worker().reply({ kind: 'progress', id, done: 1, total: 2, stage: 'read' });
    const next = client.ask('evaluate', evaluate);
    await settle();
    worker().answer(worker().asked('evaluate')[1] ?? -1, result(2));
    expect(await next).toEqual(result(2));
  });

  it('does not ask when the signal is aborted already', async () => {
    await open();
    await expect(client.ask('evaluate', evaluate, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(worker().asked('evaluate')).toEqual([]);
  });

  it('does not repeat a question the worker refused', async () => {
    await open();
    const asked = client.ask('evaluate', evaluate);
    await settle();
    worker().reply({
      kind: 'failure',
      id: worker().asked('evaluate')[0],
      failure: 'stale',
      message: 'other data set',
    });
    await expect(asked).rejects.toMatchObject({ name: 'Failure', failure: 'stale' });
    expect(workers).toHaveLength(1);
  });
});

const CRASHES: readonly (readonly [string, (worker: FakeWorker, id: number) => void])[] = [
  ['throws', (it) => it.fail('boom')],
  ['posts garbage', (it) => it.reply('garbage')],
  ['posts an answer of the wrong shape', (it, id) => it.answer(id, { possible: 'many' })],
  ['posts something unreadable', (it) => it.fail('unreadable')],
  ['says it crashed', (it, id) => it.reply({ kind: 'failure', id, failure: 'crashed', message: 'boom' })],
  ['is silent', () => vi.advanceTimersByTime(10_000)],
];

describe.each(CRASHES)('a worker that %s', (_, crash) => {
  it('is replaced, given the data set again, and asked once more', async () => {
    await open();
    const asked = client.ask('evaluate', evaluate);
    await settle();
    crash(worker(), worker().asked('evaluate')[0] ?? -1);
    await settle();
    expect(workers).toHaveLength(2);
    expect(worker(0).terminated).toBe(true);
    worker().answer(worker().asked('open')[0] ?? -1, { ok: true });
    await settle();
    worker().answer(worker().asked('evaluate')[0] ?? -1, result(7));
    expect(await asked).toEqual(result(7));
  });

  it('twice in a row fails the question, and the next question starts afresh', async () => {
    await open();
    const asked = client.ask('evaluate', evaluate);
    const outcome = asked.catch((error: unknown) => error);
    await settle();
    crash(worker(), worker().asked('evaluate')[0] ?? -1);
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, { ok: true });
    await settle();
    crash(worker(), worker().asked('evaluate')[0] ?? -1);
    expect(await outcome).toMatchObject({ name: 'Failure', failure: 'crashed' });
    const next = client.ask('evaluate', evaluate);
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, { ok: true });
    await settle();
    worker().answer(worker().asked('evaluate')[0] ?? -1, result(3));
    expect(await next).toEqual(result(3));
  });
});

describe('several questions at once', () => {
  it('share one new worker', async () => {
    await open();
    const asked = [client.ask('evaluate', evaluate), client.ask('evaluate', evaluate)];
    await settle();
    worker().fail('boom');
    await settle();
    expect(workers).toHaveLength(2);
    expect(worker().asked('open')).toHaveLength(1);
    worker().answer(worker().asked('open')[0] ?? -1, { ok: true });
    await settle();
    for (const id of worker().asked('evaluate')) worker().answer(id, result(id));
    expect(await Promise.all(asked)).toHaveLength(2);
  });
});

describe('starting', () => {
  it('fails with a reason where workers are forbidden', async () => {
    const forbidden = createClient(() => {
      throw new TypeError('blocked by policy');
    });
    forbidden.warm();
    await expect(forbidden.open(source)).rejects.toMatchObject({
      name: 'Failure',
      failure: 'crashed',
      message: 'blocked by policy',
    });
  });

  it('waits longer for a data set that says it is coming along', async () => {
    const opening = client.open(source);
    await settle();
    const [id = 0] = worker().asked('open');
    for (let minute = 0; minute < 3; minute++) {
      vi.advanceTimersByTime(50_000);
      worker().reply({ kind: 'progress', id, done: minute, total: 3, stage: 'build' });
    }
    worker().answer(id, { ok: true });
    expect(await opening).toEqual({ ok: true });
    expect(workers).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    await open();
    expect(vi.getTimerCount()).toBe(0);
  });
});

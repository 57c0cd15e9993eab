import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { createClient, type Client, type Source } from '#explore/client.ts';
import { FakeWorker, settle } from './fake-worker.ts';

const evaluate = { dataset: 'd', query: EMPTY_QUERY, languages: [], facetLimit: 10 };
const result = (possible: number) => ({ possible, facets: [] });
const OPENED = { ok: true, summary: { hash: 'as opened' } };
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
  worker().answer(worker().asked('open')[0] ?? -1, OPENED);
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
    worker().answer(id, OPENED);
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
    worker().answer(worker().asked('open')[0] ?? -1, OPENED);
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
    worker().answer(worker().asked('open')[0] ?? -1, OPENED);
    await settle();
    crash(worker(), worker().asked('evaluate')[0] ?? -1);
    expect(await outcome).toMatchObject({ name: 'Failure', failure: 'crashed' });
    const next = client.ask('evaluate', evaluate);
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, OPENED);
    await settle();
    worker().answer(worker().asked('evaluate')[0] ?? -1, result(3));
    expect(await next).toEqual(result(3));
  });
});

/** Lets the newest worker have the data set again, and waits for what is asked of it then. */
async function reopen(answer: unknown = OPENED): Promise<void> {
  await settle();
  worker().answer(worker().asked('open')[0] ?? -1, answer);
  await settle();
}

function question(languages: readonly string[]): Promise<unknown> {
  return client.ask('evaluate', { ...evaluate, languages }).catch((error: unknown) => error);
}

/** Questions the newest worker has got, by the language that marks them. */
function got(): readonly { readonly id: number; readonly mark: unknown }[] {
  return worker().sent.flatMap((message) =>
    message.kind === 'ask' && message.name === 'evaluate'
      ? [{ id: message.id, mark: (message.ask as typeof evaluate).languages[0] }]
      : [],
  );
}

describe('several questions at once', () => {
  it('share one new worker, and are asked of it one after the other', async () => {
    await open();
    const asked = [question(['a']), question(['b'])];
    await settle();
    worker().fail('boom');
    await reopen();
    const late = question(['c']);
    await settle();
    for (const mark of ['a', 'b', 'c']) {
      expect(got().at(-1)?.mark).toBe(mark);
      worker().answer(got().at(-1)?.id ?? -1, result(1));
      await settle();
    }
    expect(await Promise.all([...asked, late])).toEqual([result(1), result(1), result(1)]);
    expect(workers).toHaveLength(2);
    expect(worker().asked('open')).toHaveLength(1);
  });

  it.each([0, 1, 2])('survive the one that breaks every worker, asked as number %i', async (place) => {
    await open();
    const marks = ['a', 'b'].toSpliced(place, 0, 'guilty');
    const asked = marks.map((mark) => question([mark]));
    await settle();
    worker().fail('boom');
    await reopen();
    for (const mark of marks) {
      if (worker().asked('evaluate').length === 0) await reopen();
      const last = got().at(-1);
      expect(last?.mark).toBe(mark);
      if (mark === 'guilty') worker().fail('boom');
      else worker().answer(last?.id ?? -1, result(7));
      await settle();
    }
    const answers = await Promise.all(asked);
    expect(answers[place]).toMatchObject({ name: 'Failure', failure: 'crashed' });
    expect(answers.toSpliced(place, 1)).toEqual([result(7), result(7)]);
  });
});

describe('the file behind a lost worker', () => {
  it('is another by now: questions fail, and say so, until it is opened anew', async () => {
    await open();
    const asked = question([]);
    await settle();
    worker().fail('boom');
    const changed = { ok: true, summary: { hash: 'another' } };
    await reopen(changed);
    expect(await asked).toMatchObject({ name: 'Failure', failure: 'changed', message: /has changed/ });
    const next = question([]);
    await settle();
    worker().answer(worker().asked('open')[1] ?? -1, changed);
    expect(await next).toMatchObject({ failure: 'changed' });
    expect(worker().asked('evaluate')).toEqual([]);

    const opening = client.open(source);
    await settle();
    worker().answer(worker().asked('open')[2] ?? -1, changed);
    await opening;
    const last = question([]);
    await settle();
    worker().answer(worker().asked('evaluate')[0] ?? -1, result(4));
    expect(await last).toEqual(result(4));
  });

  it('cannot be fetched: the question fails, and the next one fetches it again', async () => {
    const fetch = vi.fn(source);
    const opening = client.open(fetch);
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, OPENED);
    await opening;
    const asked = question([]);
    await settle();
    fetch.mockRejectedValueOnce(new Error('offline'));
    worker().fail('boom');
    expect(await asked).toMatchObject({ message: 'offline' });
    const next = question([]);
    await reopen();
    worker().answer(worker().asked('evaluate')[0] ?? -1, result(5));
    expect(await next).toEqual(result(5));
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
    worker().answer(id, OPENED);
    expect(await opening).toEqual(OPENED);
    expect(workers).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    await open();
    expect(vi.getTimerCount()).toBe(0);
  });
});

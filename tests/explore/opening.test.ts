import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '#base/result.ts';
import { createClient } from '#explore/client.ts';
import { createOpening, type Wanted } from '#explore/opening.ts';
import { FakeWorker, settle } from './fake-worker.ts';

function setup() {
  const workers: FakeWorker[] = [];
  const client = createClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const opening = createOpening(client);
  const seen: string[] = [];
  opening.subscribe(() => seen.push(`${opening.current().dataset ?? ''} ${opening.current().status.status}`));
  return { opening, client, seen, worker: () => workers.at(-1) ?? new FakeWorker() };
}

const bytes = { bytes: new ArrayBuffer(4), mediaType: 'application/json' };
const ready = { ok: true, summary: {}, report: {} };

function wanted(
  id: string,
  fetch: Wanted['fetch'] = () => Promise.resolve(ok({ ...bytes, bytes: new ArrayBuffer(4) })),
): Wanted {
  return { id, file: `${id}.json`, fetch };
}

describe('opening', () => {
  it('goes from loading to ready', async () => {
    const { opening, worker, seen } = setup();
    opening.open(wanted('a'));
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, ready);
    await settle();
    expect(opening.current()).toMatchObject({ dataset: 'a', status: { status: 'ready' } });
    expect(seen).toEqual(['a loading', 'a ready']);
  });

  it('shows whole percents only, and the stages', async () => {
    const { opening, worker } = setup();
    const shown = vi.fn<() => void>();
    opening.open(
      wanted('a', (_, progress) => {
        opening.subscribe(shown);
        for (let done = 0; done <= 100_000; done++) progress(done, 100_000);
        return Promise.resolve(ok(bytes));
      }),
    );
    await settle();
    expect(shown.mock.calls.length).toBeLessThanOrEqual(101);
    worker().reply({
      kind: 'progress',
      id: worker().asked('open')[0],
      done: 0.5,
      total: 1,
      stage: 'assemble',
    });
    expect(opening.current().status).toEqual({ status: 'loading', done: 0.5, total: 1, stage: 'assemble' });
  });

  it('fails with the fault of the file, and can be tried again', async () => {
    const { opening, worker } = setup();
    const issue = { code: 'file-missing', severity: 'error', place: { file: 'a.json' }, values: {} } as const;
    const fetch = vi.fn<Wanted['fetch']>(() => Promise.resolve(err(issue)));
    opening.open(wanted('a', fetch));
    await settle();
    const { status } = opening.current();
    expect(status).toMatchObject({ status: 'failed', issue });
    fetch.mockImplementation(() => Promise.resolve(ok({ ...bytes, bytes: new ArrayBuffer(4) })));
    if (status.status === 'failed') status.retry();
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, ready);
    await settle();
    expect(opening.current().status.status).toBe('ready');
  });

  it('gives up a data set when another is asked for', async () => {
    const { opening, worker } = setup();
    let signal: AbortSignal | undefined;
    opening.open(
      wanted('a', (given) => {
        signal = given;
        return new Promise((_, reject) =>
          given.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError'))),
        );
      }),
    );
    await settle();
    opening.open(wanted('b'));
    await settle();
    expect(signal?.aborted).toBe(true);
    worker().answer(worker().asked('open')[0] ?? -1, ready);
    await settle();
    expect(opening.current()).toMatchObject({ dataset: 'b', status: { status: 'ready' } });
  });

  it('says that the worker broke when it broke twice', async () => {
    const { opening, worker } = setup();
    opening.open(wanted('a'));
    await settle();
    worker().fail('boom');
    await settle();
    worker().fail('boom again');
    await settle();
    expect(opening.current().status).toMatchObject({ status: 'crashed', message: 'boom again' });
  });

  it('keeps the view while a broken worker is replaced', async () => {
    const { opening, worker, client, seen } = setup();
    opening.open(
      wanted('a', (_, progress) => {
        progress(4, 4);
        return Promise.resolve(ok({ ...bytes, bytes: new ArrayBuffer(4) }));
      }),
    );
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, ready);
    await settle();
    const asked = client.ask('labels', { dataset: 'a', of: [] });
    await settle();
    worker().fail('boom');
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, ready);
    await settle();
    worker().answer(worker().asked('labels')[0] ?? -1, []);
    expect(await asked).toEqual([]);
    expect(seen.filter((status) => status === 'a loading').length).toBeLessThanOrEqual(2);
    expect(seen.at(-1)).toBe('a ready');
  });
});

describe('giving up', () => {
  it('stops what is on its way, and the same data set can be asked for again', async () => {
    const { opening, worker } = setup();
    const fetch = vi.fn<Wanted['fetch']>(
      (signal) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError'))),
        ),
    );
    opening.open(wanted('a', fetch));
    await settle();
    opening.stop();
    await settle();
    expect(fetch.mock.calls[0]?.[0].aborted).toBe(true);
    expect(opening.current().dataset).toBeUndefined();
    opening.open(wanted('a'));
    await settle();
    worker().answer(worker().asked('open')[0] ?? -1, ready);
    await settle();
    expect(opening.current()).toMatchObject({ dataset: 'a', status: { status: 'ready' } });
  });
});

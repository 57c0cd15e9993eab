import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, type FetchJob, type Network } from '#explore/client-fetch.ts';

const job: FetchJob = { address: 'datasets/d.json', allowed: () => true };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function network(...answers: (() => Response | Promise<Response>)[]): Network & { readonly calls: number[] } {
  const calls: number[] = [];
  return {
    calls,
    random: () => 0.5,
    fetch: async (_, init) => {
      calls.push(Date.now());
      const next = answers[Math.min(calls.length, answers.length) - 1];
      if (next === undefined) throw new Error('no answer');
      return Promise.race([Promise.resolve(next()), aborted(init.signal)]);
    },
  };
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError'))),
  );
}

const fine =
  (text = '{"a":1}', headers: Record<string, string> = {}) =>
  () =>
    new Response(text, { headers: { 'content-type': 'application/json', ...headers } });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('no', { status: code, headers });

function body(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void): () => Response {
  return () => new Response(new ReadableStream({ pull }));
}

async function run(on: Network, more: Partial<FetchJob> = {}) {
  const fetched = fetchBytes({ ...job, ...more }, on);
  await vi.advanceTimersByTimeAsync(60_000);
  return fetched;
}

describe('fetchBytes', () => {
  it('yields the bytes and tells how far it is', async () => {
    const seen: unknown[] = [];
    const got = await run(network(fine('{"a":1}', { 'content-length': '7' })), {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(got.ok && new TextDecoder().decode(got.value.bytes)).toBe('{"a":1}');
    expect(got.ok && got.value.mediaType).toBe('application/json');
    expect(seen).toEqual([
      [0, 7],
      [7, 7],
    ]);
  });

  it('knows no total for a compressed body unless the publisher states one', async () => {
    const totals: unknown[] = [];
    const on = network(fine('{"a":1}', { 'content-length': '3', 'content-encoding': 'gzip' }));
    await run(on, { onProgress: (_, total) => totals.push(total) });
    await run(on, { bytes: 7, onProgress: (_, total) => totals.push(total) });
    expect(totals).toEqual([undefined, undefined, 7, 7]);
  });

  it.each([404, 410])('%i: the file is missing, asked once', async (code) => {
    const on = network(status(code));
    expect(await run(on)).toEqual({
      ok: false,
      error: {
        code: 'file-missing',
        severity: 'error',
        place: { file: 'datasets/d.json' },
        values: { address: 'datasets/d.json', status: code },
      },
    });
    expect(on.calls).toHaveLength(1);
  });

  it.each([500, 503, 429])('%i: asked three times with growing waits', async (code) => {
    const on = network(status(code));
    expect(await run(on)).toMatchObject({
      ok: false,
      error: { code: 'file-unreachable', values: { reason: 'status', status: code } },
    });
    const [a = 0, b = 0, c = 0] = on.calls;
    expect(on.calls).toHaveLength(3);
    expect(b - a).toBe(500);
    expect(c - b).toBe(1000);
  });

  it('honours Retry-After, within bounds', async () => {
    const on = network(status(503, { 'retry-after': '3' }), status(503, { 'retry-after': '9999' }), fine());
    expect((await run(on)).ok).toBe(true);
    const [a = 0, b = 0, c = 0] = on.calls;
    expect(b - a).toBe(3000);
    expect(c - b).toBe(10_000);
  });

  it('does not insist on 403, and not on a host that cannot be reached', async () => {
    const forbidden = network(status(403));
    await run(forbidden);
    expect(forbidden.calls).toHaveLength(1);
    const away = network(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await run(away)).toMatchObject({
      ok: false,
      error: { code: 'file-unreachable', values: { reason: 'network' } },
    });
    expect(away.calls).toHaveLength(1);
  });

  it('tries again when the connection is cut in the middle', async () => {
    const cut = body((controller) => controller.error(new TypeError('network error')));
    const on = network(cut, fine());
    expect((await run(on)).ok).toBe(true);
    expect(on.calls).toHaveLength(2);
  });

  it('calls a connection stalled after 20 s without a byte', async () => {
    const on = network(() => new Promise<Response>(() => undefined));
    expect(await run(on)).toMatchObject({
      ok: false,
      error: { code: 'file-unreachable', values: { reason: 'stalled', seconds: 20 } },
    });
  });

  it('refuses addresses that are not allowed, before any request', async () => {
    const on = network(fine());
    expect(await run(on, { allowed: () => false })).toMatchObject({
      ok: false,
      error: { code: 'file-unreachable', values: { reason: 'refused' } },
    });
    expect(on.calls).toHaveLength(0);
  });

  it('refuses where a redirect has led', async () => {
    const led = () => Object.defineProperty(fine()(), 'url', { value: 'https://elsewhere.example/d.json' });
    const refused = await run(network(led), { allowed: (address) => !address.startsWith('https:') });
    expect(refused).toMatchObject({ ok: false, error: { values: { reason: 'refused' } } });
  });

  it('refuses what no memory could hold', async () => {
    expect(await run(network(fine('x', { 'content-length': '9000000000' })))).toMatchObject({
      ok: false,
      error: { code: 'file-too-large' },
    });
  });

  it('stops when told to, also while it waits', async () => {
    const abort = new AbortController();
    const fetched = fetchBytes({ ...job, signal: abort.signal }, network(status(500)));
    const outcome = fetched.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(100);
    abort.abort();
    expect(await outcome).toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

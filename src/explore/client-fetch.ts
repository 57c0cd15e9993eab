import { err, ok, type Result } from '#base/result.ts';
import type { Issue, IssueCode } from '#domain/issue.ts';
import { readBody, TooLarge } from './client-body.ts';

export interface Fetched {
  readonly bytes: ArrayBuffer;
  readonly mediaType: string | undefined;
}

export interface FetchJob {
  /** As the publisher wrote it, for the report. */
  readonly address: string;
  /** Own origin, and hosts the publisher named. Asked again of where redirects have led. */
  readonly allowed: (address: string) => boolean;
  /** Size the publisher states: the measure of progress. */
  readonly bytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** What a test replaces. */
export interface Network {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** 0 up to 1. */
  readonly random: () => number;
}

const TRIES = 3;
const STALL_MS = 20_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * The bytes behind an address, or the one fault that prevents it, as a value. Servers that are busy or broken are asked
 * three times, with growing waits; so is a connection cut in the middle. Rejects only with the signal's reason.
 */
export async function fetchBytes(
  job: FetchJob,
  network: Network = browser(),
): Promise<Result<Fetched, Issue>> {
  if (!job.allowed(job.address)) return err(fault(job, 'file-unreachable', { reason: 'refused' }));
  for (let tries = 1; ; tries++) {
    const outcome = await attempt(job, network);
    job.signal?.throwIfAborted();
    if (outcome.kind === 'bytes') return ok(outcome.fetched);
    if (outcome.again === undefined || tries === TRIES) return err(outcome.issue);
    await wait(outcome.again ?? backoff(tries, network.random()), job.signal);
  }
}

type Outcome =
  | { readonly kind: 'bytes'; readonly fetched: Fetched }
  /** `again`: worth another try, null for after the usual wait, a number for after so many ms. */
  | { readonly kind: 'fault'; readonly issue: Issue; readonly again?: number | null };

async function attempt(job: FetchJob, network: Network): Promise<Outcome> {
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), STALL_MS);
  };
  const signal = job.signal === undefined ? stalled.signal : AbortSignal.any([job.signal, stalled.signal]);
  let response: Response | undefined;
  alive();
  try {
    response = await network.fetch(job.address, {
      signal,
      referrerPolicy: 'no-referrer',
      credentials: 'same-origin',
    });
    const refused = refusal(job, response);
    if (refused !== undefined) return refused;
    const bytes = await readBody(response, job.bytes, (done, total) => {
      alive();
      job.onProgress?.(done, total);
    });
    return {
      kind: 'bytes',
      fetched: { bytes, mediaType: response.headers.get('content-type') ?? undefined },
    };
  } catch (error) {
    return broken({ job, error, begun: response !== undefined, stalled: stalled.signal.aborted });
  } finally {
    clearTimeout(timer);
  }
}

/** An answer that is no data: read from its status, its body stays unread. */
function refusal(job: FetchJob, response: Response): Outcome | undefined {
  const { status } = response;
  const away = response.url !== '' && !job.allowed(response.url);
  if (response.ok && !away) return undefined;
  void response.body?.cancel();
  if (away) return { kind: 'fault', issue: fault(job, 'file-unreachable', { reason: 'refused' }) };
  if (status === 404 || status === 410)
    return { kind: 'fault', issue: fault(job, 'file-missing', { status }) };
  const issue = fault(job, 'file-unreachable', { reason: 'status', status });
  const busy = status === 429 || status >= 500;
  return busy ? { kind: 'fault', issue, again: retryAfter(response) } : { kind: 'fault', issue };
}

interface Broken {
  readonly job: FetchJob;
  readonly error: unknown;
  readonly begun: boolean;
  readonly stalled: boolean;
}

function broken({ job, error, begun, stalled }: Broken): Outcome {
  if (stalled)
    return {
      kind: 'fault',
      issue: fault(job, 'file-unreachable', { reason: 'stalled', seconds: STALL_MS / 1000 }),
    };
  if (error instanceof TooLarge)
    return { kind: 'fault', issue: fault(job, 'file-too-large', { limit: error.limit }) };
  const issue = fault(job, 'file-unreachable', { reason: 'network' });
  return begun ? { kind: 'fault', issue, again: null } : { kind: 'fault', issue };
}

function fault(job: FetchJob, code: IssueCode, values: { readonly [name: string]: string | number }): Issue {
  const address = job.address.slice(0, 200);
  return { code, severity: 'error', place: { file: address }, values: { address, ...values } };
}

/** Seconds or an HTTP date; only seconds are honoured, at most ten. */
function retryAfter(response: Response): number | null {
  const header = response.headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(header) ? Math.min(Number(header) * 1000, LONGEST_WAIT_MS) : null;
}

function backoff(tries: number, random: number): number {
  return 500 * 2 ** (tries - 1) * (0.75 + random / 2);
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException('cancelled', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

function browser(): Network {
  return { fetch: (address, init) => globalThis.fetch(address, init), random: Math.random };
}

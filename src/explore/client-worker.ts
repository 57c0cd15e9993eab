import entry from '#worker/entry.ts?worker&url';
import { isOwnAddress } from './address-origin.ts';
import type { WorkerLike } from './client-line.ts';

interface Policy {
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The one Trusted Types policy of the product. It lets through one script, the worker, and only from the own origin. */
const RULES = {
  createScriptURL: (address: string): string => {
    if (address !== entry || !isOwnAddress(address)) throw new TypeError('not the script of the worker');
    return address;
  },
};

let policy: Policy | undefined;

/** Throws where the browser or the host's policy forbids workers. */
export function startWorker(): WorkerLike {
  policy ??= window.trustedTypes?.createPolicy('app-worker', RULES) ?? RULES;
  const worker = new Worker(policy.createScriptURL(entry), { type: 'module', name: 'encounters' });
  return {
    listen: ({ message, fault }) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => message(data);
      worker.onmessageerror = () => fault('the worker sent something unreadable');
      worker.onerror = (event) => {
        event.preventDefault();
        fault(event.message === '' ? 'the worker could not start' : event.message);
      };
    },
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => worker.terminate(),
  };
}

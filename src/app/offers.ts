import type { Result } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import type { Offer } from '#explore/catalog.ts';

export type OfferStatus =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issue: Issue }
  | { readonly status: 'ready'; readonly offer: Offer };

/** The publisher's two files: loaded once, and again when the visitor asks for it. */
export interface Offers {
  readonly current: () => OfferStatus;
  readonly subscribe: (changed: () => void) => () => void;
  readonly load: () => void;
}

export function createOffers(fetchOffer: () => Promise<Result<Offer, Issue>>): Offers {
  const listeners = new Set<() => void>();
  let current: OfferStatus = { status: 'loading' };
  const show = (next: OfferStatus): void => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      show({ status: 'loading' });
      void fetchOffer().then((result) =>
        show(
          result.ok ? { status: 'ready', offer: result.value } : { status: 'failed', issue: result.error },
        ),
      );
    },
  };
}

import type { CatalogEntry } from '#domain/site.ts';
import { addressOf, type Offer } from '#explore/catalog.ts';
import { fetchBytes } from '#explore/client-fetch.ts';
import { GALLERY, initial, type State } from '#explore/state.ts';
import type { Core } from './program.ts';

/** Which data set an address means. */
export type Choice =
  /** None, and there is not exactly one: the visitor chooses. */
  | { readonly kind: 'none' }
  /** None, but one goes without saying. */
  | { readonly kind: 'go'; readonly entry: CatalogEntry }
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'open'; readonly entry: CatalogEntry };

/** `/` opens the only data set, or the one that the site names. */
export function choose({ dataset: id, view }: State, { site, datasets }: Offer): Choice {
  if (id === '' && view === GALLERY) return { kind: 'none' };
  const wanted = id === '' ? site.defaultDataset : id;
  const entry =
    datasets.find((one) => one.id === wanted) ??
    (id === '' && datasets.length === 1 ? datasets[0] : undefined);
  if (id === '') return entry === undefined ? { kind: 'none' } : { kind: 'go', entry };
  return entry === undefined ? { kind: 'unknown', id } : { kind: 'open', entry };
}

/** Opens what the address names, whenever it names something else. Does not wait for the page to be drawn. */
export function keepOpen(core: Core): () => void {
  const { steps, offers } = core;
  const look = (): void => {
    const offered = offers.current();
    if (offered.status === 'ready') open(core, offered.offer);
  };
  const ends = [steps.subscribe(look), offers.subscribe(look)];
  look();
  return () => {
    for (const end of ends) end();
  };
}

function open({ steps, opening, allowed }: Core, offer: Offer): void {
  const { state } = steps.current();
  const choice = choose(state, offer);
  if (choice.kind === 'none' || choice.kind === 'unknown') opening.stop();
  if (choice.kind === 'go') steps.go({ ...initial(choice.entry.id), lang: state.lang }, true);
  if (choice.kind !== 'open' || opening.current().dataset === choice.entry.id) return;
  const { entry } = choice;
  opening.open({
    id: entry.id,
    file: entry.file,
    fetch: (signal, onProgress) =>
      fetchBytes({
        address: addressOf(entry),
        allowed: (address) => allowed(address, offer.site.dataHosts),
        bytes: entry.bytes,
        signal,
        onProgress,
      }),
  });
}

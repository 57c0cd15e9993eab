import { allowedAddress } from '#base/link.ts';
import { ownAddress } from '#explore/address-origin.ts';
import { loadOffer } from '#explore/catalog.ts';
import { createClient } from '#explore/client.ts';
import { startWorker } from '#explore/client-worker.ts';
import { createOpening } from '#explore/opening.ts';
import { createSteps } from '#explore/steps.ts';
import { loadWords } from '#i18n/load.ts';
import { keepOpen } from './choose.ts';
import { createHistory } from './history.ts';
import { preferredLang } from './lang.ts';
import { createOffers } from './offers.ts';
import { recallForTab, rememberForTab } from './preferences.ts';
import type { Core } from './program.ts';
import { startTheme } from './theme.ts';
import { codeOf, manifestOf, manifestOfKind } from './views.ts';

startTheme();
reloadWhenReplaced();

const allowed: Core['allowed'] = (address, hosts) =>
  allowedAddress(address, ownAddress(), hosts) !== undefined;
const client = createClient(startWorker);
const offers = createOffers(() => loadOffer((address) => allowed(address, [])));
export const history = createHistory();
const steps = createSteps(history);
/** What runs before there is a page. Importing it starts it. */
export const core: Core = {
  steps,
  client,
  offers,
  allowed,
  opening: createOpening(client),
  visit: (address) => {
    steps.flush();
    history.write(address, false);
  },
};

// What the first screen needs is asked for at once, not one after the other.
client.warm();
offers.load();
keepOpen(core);
loadWords(preferredLang(steps.current().state.lang)).catch(() => undefined);
const first = manifestOf(steps.current().state.view);
const panel = first?.kind === 'view' ? manifestOfKind('panel') : undefined;
for (const view of [first, panel])
  if (view !== undefined)
    void codeOf(view)
      .load()
      .catch(() => undefined);
window.addEventListener('pagehide', steps.flush);

/** A new release has removed a file that this page still names: one reload brings the new page; the address keeps the state. */
function reloadWhenReplaced(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (recallForTab('reloaded') !== undefined || !rememberForTab('reloaded', 'once')) return;
    event.preventDefault();
    window.location.reload();
  });
}

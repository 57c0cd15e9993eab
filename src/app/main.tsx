import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allowedAddress } from '#base/link.ts';
import { ownAddress } from '#explore/address-origin.ts';
import { loadOffer } from '#explore/catalog.ts';
import { createClient } from '#explore/client.ts';
import { startWorker } from '#explore/client-worker.ts';
import { createOpening } from '#explore/opening.ts';
import { createQueryClient } from '#explore/options.ts';
import { createSteps } from '#explore/steps.ts';
import { loadWords } from '#i18n/load.ts';
import { fontsReady } from '#ui/fonts.ts';
import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/global.css';
import { keepOpen } from './choose.ts';
import { publishHandle } from './handle.ts';
import { createHistory } from './history.ts';
import { preferredLang } from './lang.ts';
import { createOffers } from './offers.ts';
import { recallForTab, rememberForTab } from './preferences.ts';
import { ProgramContext, type Program } from './program.ts';
import { Root } from './root.tsx';
import { Router } from './router.tsx';
import { startTheme } from './theme.ts';
import { manifestOf, manifestOfKind, preload } from './views.ts';

startTheme();
reloadWhenReplaced();

const allowed: Program['allowed'] = (address, hosts) =>
  allowedAddress(address, ownAddress(), hosts) !== undefined;
const client = createClient(startWorker);
const offers = createOffers(() => loadOffer((address) => allowed(address, [])));
const history = createHistory();
const steps = createSteps(history);
const program: Program = {
  steps,
  client,
  offers,
  allowed,
  opening: createOpening(client),
  queries: createQueryClient(),
  visit: (address) => {
    steps.flush();
    history.write(address, false);
  },
};

// What the first screen needs is asked for at once, not one after the other.
client.warm();
offers.load();
keepOpen(program);
void fontsReady();
loadWords(preferredLang(steps.current().state.lang)).catch(() => undefined);
const first = manifestOf(steps.current().state.view);
const panel = first?.kind === 'view' ? manifestOfKind('panel') : undefined;
for (const view of [first, panel]) if (view !== undefined) preload(view).catch(() => undefined);
publishHandle(program);
window.addEventListener('pagehide', steps.flush);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <ProgramContext value={program}>
      <Router history={history}>
        <Root />
      </Router>
    </ProgramContext>
  </StrictMode>,
);

/** A new release has removed a file that this page still names: one reload brings the new page; the address keeps the state. */
function reloadWhenReplaced(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (recallForTab('reloaded') !== undefined || !rememberForTab('reloaded', 'once')) return;
    event.preventDefault();
    window.location.reload();
  });
}

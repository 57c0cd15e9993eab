import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { encode } from '#explore/address.ts';
import { change } from '#explore/change.ts';
import { OfferContext, ExploreContext, type Explore } from '#explore/hooks.ts';
import type { State } from '#explore/state.ts';
import { WordsContext } from '#parts/words.tsx';
import { PageBoundary } from './boundary.tsx';
import { FailurePage } from './failure.tsx';
import { Frame } from './frame.tsx';
import { useFollow } from './follow.ts';
import { preferredLang } from './lang.ts';
import { Notices } from './notices.tsx';
import { useProgram } from './program.ts';
import { Screen } from './screen.tsx';
import { Wordless } from './wordless.tsx';
import { useLoadedWords } from './words.ts';

/** Language, state and the publisher's files: what every screen below needs. */
export function Root(): ReactNode {
  const { steps, offers, queries } = useProgram();
  const { state, notices } = useSyncExternalStore(steps.subscribe, steps.current);
  const offered = useSyncExternalStore(offers.subscribe, offers.current);
  const explore = useExploreValue(state);
  const preferred = offered.status === 'ready' ? offered.offer.site.defaultLanguage : undefined;
  const words = useLoadedWords(preferredLang(state.lang, preferred));
  useEffect(() => {
    if (typeof words === 'object') document.documentElement.lang = words.lang;
  }, [words]);
  useFollow();
  if (words === 'failed') return <Wordless />;
  if (words === undefined) return null;
  return (
    <QueryClientProvider client={queries}>
      <WordsContext value={words}>
        <ExploreContext value={explore}>
          <PageBoundary>
            <Notices notices={notices} />
            {offered.status === 'loading' && <Frame />}
            {offered.status === 'failed' && <FailurePage issue={offered.issue} retry={offers.load} />}
            {offered.status === 'ready' && (
              <OfferContext value={offered.offer}>
                <Screen />
              </OfferContext>
            )}
          </PageBoundary>
        </ExploreContext>
      </WordsContext>
    </QueryClientProvider>
  );
}

function useExploreValue(state: State): Explore {
  const { steps } = useProgram();
  return useMemo(
    () => ({
      state,
      change: (action, options) => steps.go(change(steps.current().state, action), options?.replace === true),
      href: (...actions) => `#${encode(actions.reduce(change, state))}`,
    }),
    [state, steps],
  );
}

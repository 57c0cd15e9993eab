import { createHashRouter, type RouteObject } from 'react-router';
import type { History } from '#explore/steps.ts';

/** The address behind the hash, as React Router keeps it. Its own parsing of paths is not used: the codec reads the raw text. */
export function createHistory(routes: RouteObject[]): { readonly router: ReturnType<typeof createHashRouter>; readonly history: History } {
  const router = createHashRouter(routes);
  const read = (): string => {
    const { pathname, search, hash } = router.state.location;
    return pathname + search + hash;
  };
  const history: History = {
    read,
    write: (address, replace) => {
      const samePath = path(address) === path(read());
      void router.navigate(address, { replace, preventScrollReset: samePath });
    },
    subscribe: (changed) => {
      let last = router.state.location;
      return router.subscribe(({ location }) => {
        if (location === last) return;
        last = location;
        changed();
      });
    },
  };
  return { router, history };
}

function path(address: string): string {
  return address.split('?', 1)[0] ?? '';
}

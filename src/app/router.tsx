import { useLayoutEffect, type ReactNode } from 'react';
import { HashRouter, useLocation, useNavigate, useNavigationType } from 'react-router';
import type { RoutedHistory } from './history.ts';

interface Props {
  readonly history: RoutedHistory;
  readonly children: ReactNode;
}

/** The router owns the browser's history. What an address means, and so which screen stands, is for `explore/address`. */
export function Router({ history, children }: Props): ReactNode {
  return (
    <HashRouter useTransitions={false}>
      <Joint history={history} />
      {children}
    </HashRouter>
  );
}

function Joint({ history }: Pick<Props, 'history'>): ReactNode {
  const navigate = useNavigate();
  const location = useLocation();
  const by = useNavigationType();
  useLayoutEffect(() => history.join(navigate), [history, navigate]);
  useLayoutEffect(() => history.arrived(location.key, by), [history, location, by]);
  return null;
}

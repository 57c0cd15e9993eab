import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place for a view's own controls at the end of the view bar; null where there is no bar. */
export const ToolsContext = createContext<HTMLElement | null>(null);

/** Puts the controls of a view into the view bar. */
export function ViewTools({ children }: { readonly children: ReactNode }): ReactNode {
  const place = useContext(ToolsContext);
  return place === null ? null : createPortal(children, place);
}

import type { ReactNode } from 'react';
import css from './unknown.module.css';

/** When not even the words of the page arrived, it says so in those it brings along. */
export function Wordless(): ReactNode {
  return (
    <main className={css.unknown}>
      <h1>Encounters</h1>
      <p lang="en">
        A part of the page did not arrive. <Reload>Load the page again</Reload>
      </p>
      <p lang="de">
        Ein Teil der Seite kam nicht an. <Reload>Seite neu laden</Reload>
      </p>
    </main>
  );
}

function Reload({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <button type="button" onClick={() => window.location.reload()}>
      {children}
    </button>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Component, type ComponentType, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './boundary.module.css';
import { Details } from './details.tsx';

interface BrokenProps {
  readonly error: Error;
  readonly again: () => void;
}

interface CatchProps {
  readonly children: ReactNode;
  readonly instead: ComponentType<BrokenProps>;
}

/** React offers this to classes only. */
class Catch extends Component<CatchProps, { readonly error: Error | undefined }> {
  override readonly state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly again = (): void => this.setState({ error: undefined });

  override render(): ReactNode {
    const { error } = this.state;
    const { children, instead: Instead } = this.props;
    return error === undefined ? children : <Instead error={error} again={this.again} />;
  }
}

/** A part of the page that may fail alone. `silent`: it shows nothing anyway. */
export function Boundary({
  children,
  silent = false,
}: {
  readonly children: ReactNode;
  readonly silent?: boolean;
}): ReactNode {
  return <Catch instead={silent ? Nothing : Broken}>{children}</Catch>;
}

/** The last resort: everything below has failed. */
export function PageBoundary({ children }: { readonly children: ReactNode }): ReactNode {
  return <Catch instead={BrokenPage}>{children}</Catch>;
}

function Nothing(): ReactNode {
  return null;
}

function Broken({ error, again }: BrokenProps): ReactNode {
  const { app } = useWords();
  return (
    <section className={css.broken} role="alert">
      <h2>{app.brokenTitle}</h2>
      <p>{app.broken}</p>
      <Again again={again} />
      <Details rows={[[app.message, error.message]]} />
    </section>
  );
}

function BrokenPage({ error, again }: BrokenProps): ReactNode {
  const { app } = useWords();
  return (
    <main className={css.page}>
      <h1>{app.brokenPageTitle}</h1>
      <p>{app.broken}</p>
      <p>{app.kept}</p>
      <Again again={again} />
      <Details
        rows={[
          [app.message, error.message],
          [app.address, window.location.hash.slice(0, 200)],
        ]}
      />
    </main>
  );
}

/** Questions that failed are forgotten first, or they would fail again from memory. */
function Again({ again }: { readonly again: () => void }): ReactNode {
  const { app } = useWords();
  const queries = useQueryClient();
  const retry = (): void => {
    queries.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    again();
  };
  return (
    <button type="button" className={css.again} onClick={retry}>
      {app.tryAgain}
    </button>
  );
}

import { createElement, useEffect, useState, type ReactNode } from 'react';
import type { ViewManifest } from '#parts/manifest.ts';
import type { Code } from './code.ts';
import { codeOf } from './views.ts';
import { Waiting } from './waiting.tsx';

interface Props<Given> {
  readonly code: Code<Given>;
  readonly props: Given;
  readonly meanwhile?: ReactNode;
}

/**
 * A part of the page, once its code is here; what prevents it is thrown to the nearest boundary. Not React's `lazy`:
 * Suspense holds back what is ready for 300 ms after it has shown that something is missing.
 */
export function Late<Given extends object>({ code, props, meanwhile }: Props<Given>): ReactNode {
  const [come, setCome] = useState<{ readonly code: Code<Given>; readonly error?: Error }>();
  const here = code.current();
  useEffect(() => {
    if (code.current() !== undefined) return undefined;
    let wanted = true;
    code.load().then(
      () => wanted && setCome({ code }),
      (error: unknown) =>
        wanted && setCome({ code, error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, [code]);
  if (come?.code === code && come.error !== undefined) throw come.error;
  return here === undefined ? meanwhile : createElement(here, props);
}

const NOTHING = {};

/** A view, and in words that it is on its way. */
export function View({ of }: { readonly of: ViewManifest }): ReactNode {
  return <Late code={codeOf(of)} props={NOTHING} meanwhile={<Waiting />} />;
}

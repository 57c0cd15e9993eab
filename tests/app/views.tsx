import type { ReactNode } from 'react';
import { createCode, type Code } from '#app/code.ts';
import { useEvent, useResult } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import type { ViewManifest } from '#parts/manifest.ts';
import { manifest as gallery } from '#views/gallery/manifest.ts';

/** Views that say what they know, in place of the real ones. Used by `vi.mock('#app/views.ts', …)`. */
function TestView(): ReactNode {
  const { state, href } = useExplore();
  const { data, pending } = useResult();
  if (state.query.text === 'break') throw new Error('broken on purpose');
  return (
    <p data-testid="view" data-pending={pending}>
      {data?.possible} <a href={href({ kind: 'open', view: 'page', id: 'x/1' })}>to the page</a>
    </p>
  );
}

function TestPage(): ReactNode {
  const { id } = useExplore().state;
  const { missing } = useEvent(id);
  return <h1>{missing ? 'missing' : `Page of ${id ?? ''}`}</h1>;
}

function made(address: string, kind: ViewManifest['kind'], component: () => ReactNode): ViewManifest {
  return {
    address,
    kind,
    order: 1,
    name: () => `name of ${address}`,
    load: () => Promise.resolve(component),
  };
}

const VIEW = made('test', 'view', TestView);
const PAGE = made('page', 'page', TestPage);

export const TABS: readonly ViewManifest[] = [VIEW];

export function manifestOf(address: string): ViewManifest | undefined {
  return [VIEW, PAGE].find((manifest) => manifest.address === address);
}

export function manifestOfKind(kind: 'panel' | 'start'): ViewManifest | undefined {
  return kind === 'start' ? gallery : made('filters', 'panel', () => <h2>Panel</h2>);
}

const codes = new Map<string, Code<object>>();

export function codeOf({ address, load }: ViewManifest): Code<object> {
  const code = codes.get(address) ?? createCode(load);
  codes.set(address, code);
  return code;
}

/** The part of a key event that decides. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What a key asks for while the focus is inside the canvas, and only then (WCAG 2.1.4). */
export type Command =
  | { readonly kind: 'move'; readonly to: Direction }
  /** One screen back (-1) or on (1). */
  | { readonly kind: 'screen'; readonly by: -1 | 1 }
  | { readonly kind: 'edge'; readonly of: 'window' | 'whole'; readonly to: 'first' | 'last' }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' | 'all' }
  | { readonly kind: 'open' }
  | { readonly kind: 'select' }
  | { readonly kind: 'out' }
  | { readonly kind: 'only' }
  | { readonly kind: 'date' }
  | { readonly kind: 'help' };

export function readKey(key: Key): Command | undefined {
  if (key.altKey || key.metaKey) return undefined;
  if (key.ctrlKey) return withControl(key.key);
  if (key.shiftKey && key.key === 'ArrowLeft') return { kind: 'screen', by: -1 };
  if (key.shiftKey && key.key === 'ArrowRight') return { kind: 'screen', by: 1 };
  return PLAIN.get(key.key.length === 1 ? key.key.toLowerCase() : key.key);
}

function withControl(key: string): Command | undefined {
  if (key === 'Home') return { kind: 'edge', of: 'whole', to: 'first' };
  if (key === 'End') return { kind: 'edge', of: 'whole', to: 'last' };
  return undefined;
}

const PLAIN: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ArrowLeft', { kind: 'move', to: 'left' }],
  ['ArrowRight', { kind: 'move', to: 'right' }],
  ['ArrowUp', { kind: 'move', to: 'up' }],
  ['ArrowDown', { kind: 'move', to: 'down' }],
  ['PageUp', { kind: 'screen', by: -1 }],
  ['PageDown', { kind: 'screen', by: 1 }],
  ['Home', { kind: 'edge', of: 'window', to: 'first' }],
  ['End', { kind: 'edge', of: 'window', to: 'last' }],
  ['+', { kind: 'zoom', by: 'in' }],
  ['=', { kind: 'zoom', by: 'in' }],
  ['-', { kind: 'zoom', by: 'out' }],
  ['0', { kind: 'zoom', by: 'all' }],
  ['Enter', { kind: 'open' }],
  [' ', { kind: 'select' }],
  ['Escape', { kind: 'out' }],
  ['f', { kind: 'only' }],
  ['d', { kind: 'date' }],
  ['?', { kind: 'help' }],
]);

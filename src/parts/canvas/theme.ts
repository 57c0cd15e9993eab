import { paletteFrom, type Palette } from '#scene/palette.ts';

/** Colours of the theme in force, as the page computes them; with forced colours those of the system. */
export function readPalette(element: Element, forced: boolean): Palette {
  const style = getComputedStyle(element);
  return paletteFrom((name) =>
    forced
      ? (SYSTEM.get(name) ?? (name.startsWith('--cat-') ? 'CanvasText' : style.getPropertyValue(name)))
      : style.getPropertyValue(name),
  );
}

const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['--paper', 'Canvas'],
  ['--ink', 'CanvasText'],
  ['--ink-2', 'CanvasText'],
  ['--ink-3', 'CanvasText'],
  ['--rule', 'GrayText'],
  ['--rule-strong', 'CanvasText'],
  ['--mark', 'Highlight'],
  ['--mark-soft', 'Highlight'],
  ['--on-mark', 'HighlightText'],
  ['--q-bar', 'CanvasText'],
  ['--q-bar-muted', 'GrayText'],
  ['--q-3', 'GrayText'],
  ['--focus', 'Highlight'],
]);

/** Calls back when the theme may have changed: by choice (an attribute of the root), by the system, or by text size. */
export function watchTheme(onChange: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'style', 'class'],
  });
  for (const list of lists) list.addEventListener('change', onChange);
  window.addEventListener('resize', onChange);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', onChange);
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

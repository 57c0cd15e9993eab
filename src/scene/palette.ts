import type { Ink } from './shapes.ts';

/** Css colours and fonts of the theme in force. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  /** Colour of each slot of event types; the last is that of all others. */
  readonly slots: readonly string[];
  /** The highlighter, and its pale version for hovering. */
  readonly mark: string;
  readonly markSoft: string;
  /** Family list of labels. */
  readonly sans: string;
}

const INKS: Readonly<Record<Ink, string>> = {
  ink: '--ink',
  'ink-2': '--ink-2',
  'ink-3': '--ink-3',
  rule: '--rule',
  'rule-strong': '--rule-strong',
  'on-mark': '--on-mark',
  paper: '--paper',
  'q-bar': '--q-bar',
  'q-bar-muted': '--q-bar-muted',
  'q-1': '--q-1',
  'q-2': '--q-2',
  'q-3': '--q-3',
  'q-4': '--q-4',
  'q-5': '--q-5',
  'q-6': '--q-6',
  focus: '--focus',
};

const SLOTS: readonly string[] = [
  '--cat-1',
  '--cat-2',
  '--cat-3',
  '--cat-4',
  '--cat-5',
  '--cat-6',
  '--cat-other',
];

/** `read` gives the value of a custom property: `(name) => getComputedStyle(canvas).getPropertyValue(name)`. Read again when the theme changes. */
export function paletteFrom(read: (name: string) => string): Palette {
  const value = (name: string) => read(name).trim();
  const inks = (name: Ink) => value(INKS[name]);
  return {
    inks: {
      ink: inks('ink'),
      'ink-2': inks('ink-2'),
      'ink-3': inks('ink-3'),
      rule: inks('rule'),
      'rule-strong': inks('rule-strong'),
      'on-mark': inks('on-mark'),
      paper: inks('paper'),
      'q-bar': inks('q-bar'),
      'q-bar-muted': inks('q-bar-muted'),
      'q-1': inks('q-1'),
      'q-2': inks('q-2'),
      'q-3': inks('q-3'),
      'q-4': inks('q-4'),
      'q-5': inks('q-5'),
      'q-6': inks('q-6'),
      focus: inks('focus'),
    },
    slots: SLOTS.map(value),
    mark: value('--mark'),
    markSoft: value('--mark-soft'),
    sans: value('--font-sans'),
  };
}

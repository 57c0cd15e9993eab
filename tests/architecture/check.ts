// The rules. Files come in as path (in src) -> text, so that every rule can be tried on files that do not exist.
import { posix } from 'node:path';
import { parse, type Import, type Syntax } from './syntax.ts';
import { floors, limit, powers, screens } from './table.ts';

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
}

/** Everything that breaks the shape of src, in order of files. */
export function check(files: ReadonlyMap<string, string>): readonly Finding[] {
  const parsed = new Map([...files].map(([path, text]) => [path, parse(path, text)] as const));
  return [
    ...[...parsed].flatMap(([path, syntax]) => [
      ...places(path),
      ...syntax.imports.flatMap((imported) => imports(path, imported)),
      ...habits(path, syntax),
      ...homes(path, syntax),
      ...suppressions(path, files.get(path) ?? ''),
    ]),
    ...cycles(parsed),
  ];
}

/** The rules that hold for tests as well. */
export function checkHabits(path: string, text: string): readonly Finding[] {
  const { anys, lines } = parse(path, text);
  return [...untyped(path, anys), ...suppressions(path, text), ...long(path, lines)];
}

export function sentence({ file, line, rule, reason }: Finding): string {
  return `${file}:${line} [${rule}] ${reason}`;
}

function places(file: string): readonly Finding[] {
  const [floor = '', ...rest] = file.split('/');
  if (!Object.hasOwn(floors, floor) || rest.length === 0) {
    return [
      {
        file,
        line: 1,
        rule: 'floors',
        reason: `"${floor}" is no floor: the table names every folder of src`,
      },
    ];
  }
  if (floor === 'views' && rest.length === 1) {
    const reason = 'views hold one folder per screen; what several share is a part';
    return [{ file, line: 1, rule: 'views', reason }];
  }
  return [];
}

function imports(file: string, imported: Import): readonly Finding[] {
  const { specifier, line, kind } = imported;
  const fail = (rule: string, reason: string): Finding => ({ file, line, rule, reason });
  if (specifier === '')
    return [fail('imports', 'a dynamic import names its file, so that this test can follow it')];
  const target = resolve(file, specifier);
  if (target === undefined) return packages(file, specifier).map((reason) => fail('packages', reason));

  const found: Finding[] = [];
  const from = floorOf(file);
  const to = floorOf(target);
  if (kind !== 'glob')
    found.push(...form(file, specifier, from !== to).map((reason) => fail('import form', reason)));
  const allowed = from === to || admits(from, target, imported);
  if (!allowed) {
    found.push(fail('import table', `${from} may not import ${target}: ${reasonOf(from)}`));
  }
  if (from === 'views' && to === 'views' && viewOf(file) !== viewOf(target)) {
    found.push(
      fail('views', `view ${viewOf(file)} may not import view ${viewOf(target)}: ${reasonOf('views')}`),
    );
  }
  return found;
}

function admits(from: string, target: string, imported: Import): boolean {
  const to = floorOf(target);
  const access = floors[from]?.may[to];
  if (access === undefined) return false;
  if (access === 'all') return true;
  if (access === 'types') return imported.typeOnly;
  // The address of the worker's file is no import of its code.
  if (imported.specifier.endsWith('?worker&url')) return true;
  return target.startsWith(`${to}/${access.only}.`);
}

function form(file: string, specifier: string, crossing: boolean): readonly string[] {
  const path = specifier.replace(/\?.*$/, '');
  const found: string[] = [];
  if (specifier.startsWith('../../')) found.push(`"${specifier}": write #floor/… instead of climbing`);
  if (crossing && !specifier.startsWith('#'))
    found.push(`"${specifier}": another floor is named as #floor/…`);
  if (!/\.(ts|tsx|js|css|json|svg|woff2)$/.test(path))
    found.push(`"${specifier}": a file is named with its extension`);
  if (path.endsWith('.css') && !screens.includes(floorOf(file)))
    found.push(`"${specifier}": styles belong to the screen`);
  return found;
}

function packages(file: string, specifier: string): readonly string[] {
  const floor = floorOf(file);
  if (floor === 'base') return [`base imports nothing, and "${specifier}" is something: ${reasonOf('base')}`];
  if (specifier.startsWith('node:') && floor !== 'cli')
    return [`"${specifier}": only the command line runs in Node`];
  if (
    /^(react|react-dom|react-router|lucide-react|@tanstack|@fontsource)/.test(specifier) &&
    !screens.includes(floor)
  ) {
    return [`"${specifier}" belongs to the screen: ${reasonOf(floor)}`];
  }
  return [];
}

function habits(file: string, syntax: Syntax): readonly Finding[] {
  const index = /(^|\/)index\.tsx?$/.test(file);
  const barrels = syntax.reexports.filter(({ name }) => index || name === '*');
  return [
    ...barrels.map(({ line }) => ({
      file,
      line,
      rule: 'barrels',
      reason: 'an import names the file that holds the thing, so that a reader and a bundler can follow it',
    })),
    ...syntax.defaults.map(({ line }) => ({
      file,
      line,
      rule: 'default exports',
      reason: 'a thing has one name everywhere; only tools force a default export',
    })),
    ...untyped(file, syntax.anys),
    ...(/^i18n\/(?:de|en)\//.test(file) && syntax.onlyData ? [] : long(file, syntax.lines)),
  ];
}

function untyped(file: string, anys: Syntax['anys']): readonly Finding[] {
  return anys.map(({ line }) => ({
    file,
    line,
    rule: 'any',
    reason: 'what is not known is unknown and must be looked at before it is used',
  }));
}

function long(file: string, lines: number): readonly Finding[] {
  if (lines <= limit) return [];
  return [
    {
      file,
      line: limit + 1,
      rule: 'length',
      reason: `${lines} lines; a file of more than ${limit} does too much`,
    },
  ];
}

// Put together so that these very lines are not found.
const suppressing = new RegExp(
  ['@ts-ignor', '@ts-expect-erro', '@ts-nochec', 'oxlint-disabl', 'eslint-disabl']
    .map((start) => `${start}\\w`)
    .join('|'),
);

function suppressions(file: string, text: string): readonly Finding[] {
  return text.split('\n').flatMap((content, index) => {
    if (!suppressing.test(content)) return [];
    return [{ file, line: index + 1, rule: 'suppressions', reason: 'a warning is answered, not silenced' }];
  });
}

function homes(file: string, syntax: Syntax): readonly Finding[] {
  return powers.flatMap(({ rule, homes: owners, reason, globals, members = [] }) => {
    if (owners.some((owner) => isHome(file, owner))) return [];
    const used = [
      ...syntax.globals.filter(({ name }) => globals.includes(name)),
      ...syntax.members.filter(({ name }) => members.includes(name)),
      ...(rule === "the visitor's files" ? syntax.fileInputs : []),
    ];
    return used.map(({ name, line }) => ({
      file,
      line,
      rule: `home of ${rule}`,
      reason: `${name} belongs to ${owners.join(' or ')}: ${reason}`,
    }));
  });
}

/** explore/client owns explore/client.ts, explore/client/… and explore/client-…; "app/" owns its whole floor. */
function isHome(file: string, owner: string): boolean {
  if (owner.endsWith('/')) return file.startsWith(owner);
  return file.startsWith(owner) && /^[./-]/.test(file.slice(owner.length));
}

/** Each set of files that reach each other is told once, at its first file. Type imports count. */
function cycles(parsed: ReadonlyMap<string, Syntax>): readonly Finding[] {
  const next = (file: string): readonly string[] =>
    (parsed.get(file)?.imports ?? [])
      .filter(({ kind }) => kind !== 'glob')
      .map(({ specifier }) => resolve(file, specifier))
      .filter((target) => target !== undefined)
      .filter((target) => parsed.has(target));
  const done = new Set<string>();
  const found: Finding[] = [];
  for (const file of parsed.keys()) walk(file, []);
  return found;

  function walk(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) {
      const reason = `${[...path.slice(start), file].join(' -> ')}: files that need each other cannot be read alone`;
      found.push({ file: path[start] ?? file, line: 1, rule: 'cycles', reason });
      return;
    }
    if (done.has(file)) return;
    for (const target of next(file)) walk(target, [...path, file]);
    done.add(file);
  }
}

function reasonOf(floor: string): string {
  return floors[floor]?.reason ?? 'the table does not name this floor';
}

/** Path in src, or undefined for a package. */
function resolve(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return path.slice(1);
  if (path.startsWith('/src/')) return path.slice('/src/'.length);
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return undefined;
}

function floorOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function viewOf(path: string): string {
  return path.split('/')[1] ?? '';
}

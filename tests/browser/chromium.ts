// Finds the Chrome or Chromium that the browser tests run in. Playwright's own download is never used.
// On Debian as root the package is installed when there is none; elsewhere one line says what to install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What a start of the browser carries here: no sandbox (it refuses root), no traffic of its own. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Absolute path of a browser. Throws one line that says what to install. */
export function chromium(): string {
  const found = find();
  if (found !== undefined) return found;
  if (!isDebianRoot()) throw new Error(advice());
  process.stderr.write('No Chrome or Chromium found: installing the Debian package "chromium".\n');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  const installed = find();
  if (installed === undefined) throw new Error(advice());
  return installed;
}

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) =>
    (process.env['PATH'] ?? '/usr/bin').split(delimiter).map((folder) => join(folder, name)),
  ),
};

function find(): string | undefined {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (executable(chosen)) return chosen;
    throw new Error(`CHROMIUM names "${chosen}", and there is no program at that path.`);
  }
  return usual[process.platform]?.find(executable);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`"${program} ${args.join(' ')}" failed. ${advice()}`);
}

function advice(): string {
  return 'The browser tests need Chrome or Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.';
}

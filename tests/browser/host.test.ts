// Any static host will do: plain http, a folder of one's own, no header of ours. The meta element carries the policy.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium as browserType, expect as check, test as plain } from '@playwright/test';
import { chromium, flags } from './chromium.ts';

const dist = process.env['ENCOUNTERS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As simple as a static host can be, below /some/folder/. */
function serveFolder(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const inside = path.startsWith('/some/folder/')
      ? normalize(path.slice('/some/folder/'.length) || 'index.html')
      : '..';
    const file = join(dist, inside);
    const found = !inside.startsWith('..') && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain',
    });
    if (found) createReadStream(file).pipe(response);
    else response.end('not found');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

plain('plain http in a folder, under a name that no browser trusts', async () => {
  const { server, port } = await serveFolder();
  // Only loopback names are secure without https; this one is not, so that what needs a secure context shows.
  const browser = await browserType.launch({
    executablePath: chromium(),
    args: [...flags, '--host-resolver-rules=MAP encounters.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`http://encounters.test:${port}/some/folder/`);
    check(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await check(page.getByText('105 of 105 events').first()).toBeVisible();
    await page.getByText('Peter Altmaier', { exact: true }).first().click();
    await check(page.getByText('16 of 105 events').first()).toBeVisible();
    await page.goto(`http://encounters.test:${port}/some/folder/#/mittelstand-digital/person/peter-altmaier`);
    await check(page.getByRole('heading', { level: 1 })).toHaveText('Peter Altmaier');
    check(faults).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

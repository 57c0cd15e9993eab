import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import process from 'node:process';
import { chromium, flags } from './chromium.ts';

// The port is chosen once, by the first process, so that two runs on one machine do not meet; workers inherit it.
process.env['ENCOUNTERS_PORT'] ??= String(await freePort());
const origin = `http://127.0.0.1:${process.env['ENCOUNTERS_PORT']}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  // Generous: a busy machine is no fault. What is promised in milliseconds is measured, not waited for.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  projects: [
    { name: 'chromium', testMatch: '**/*.test.ts' },
    // npm run pictures: writes the pictures of docs/pictures, and is not a test.
    { name: 'pictures', testMatch: '**/*.pictures.ts' },
  ],
  use: {
    baseURL: `${origin}/`,
    // A context is emptied between tests instead of made anew.
    reuseContext: true,
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: chromium(),
      args: [...flags],
      // Playwright switches these browser protections off; visitors have them on.
      ignoreDefaultArgs: [
        '--disable-back-forward-cache',
        '--disable-ipc-flooding-protection',
        '--disable-background-timer-throttling',
        '--disable-hang-monitor',
      ],
    },
  },
  // The built site, served with the strict policy of vite.config.ts.
  webServer: {
    command: `npm run preview -- --port ${process.env['ENCOUNTERS_PORT']}`,
    cwd: '../..',
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

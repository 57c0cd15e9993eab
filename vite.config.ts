import compression from '@polka/compression';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The content security policy, said once. The built page carries it as its first element, for hosts that send no
 * headers; `vite preview`, and with it every browser test, sends it as a header together with the rest below.
 */
export const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-worker',
};

/** A policy as one line; `except` names directives to leave out. */
export function line(directives: Readonly<Record<string, string>>, except: readonly string[] = []): string {
  return Object.entries(directives)
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Browsers ignore `frame-ancestors` in a meta element and warn about it. */
export const metaPolicy = line(policy, ['frame-ancestors']);

export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': line(policy),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

// The dev server writes style elements for hot replacement and one inline script for React's refresh: styles are
// relaxed, the script is let through by its nonce. The build has neither.
const nonce = 'development-only';
const devPolicy = line({
  ...policy,
  'style-src': "'self' 'unsafe-inline'",
  'script-src': `'self' 'nonce-${nonce}'`,
});

export default defineConfig(({ command, isPreview }) => ({
  base: './',
  // No fallback to index.html: addresses live in the fragment, and a missing file must be a 404 as on a static host.
  appType: 'mpa',
  plugins: [react(), writePolicy(), cacheLikeAHost()],
  worker: { format: 'es' },
  ...(command === 'serve' && isPreview !== true && process.env['VITEST'] === undefined
    ? { html: { cspNonce: nonce } }
    : {}),
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    outDir: process.env['ENCOUNTERS_DIST'] ?? 'dist',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', headers: { 'Content-Security-Policy': devPolicy } },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers: { ...headers } },
  test: {
    coverage: { provider: 'v8', include: ['src/**'], reportsDirectory: 'coverage' },
    projects: [
      suite(
        'node',
        [
          'base',
          'domain',
          'formats',
          'dataset',
          'engine',
          'worker',
          'scene',
          'i18n',
          'explore',
          'architecture',
        ],
        'ts',
      ),
      suite('dom', ['ui', 'parts', 'views', 'app', 'flows'], 'tsx'),
      // Not part of `npm test`: npm run bench, size and nightly ask for them by name.
      alone('bench', ['tests/bench/**/*.bench.ts']),
      alone('size', ['tests/size.ts']),
      alone('nightly', ['tests/nightly/**/*.test.ts']),
    ],
  },
}));

function suite(name: 'node' | 'dom', folders: readonly string[], extension: string) {
  const dom = name === 'dom';
  return {
    extends: true as const,
    test: {
      name,
      environment: dom ? 'jsdom' : 'node',
      // A busy machine is slow, not wrong: speed is measured by `npm run bench`.
      testTimeout: 60_000,
      include: [`tests/{${folders.join(',')}}/**/*.test.${extension}`],
      ...(dom ? { setupFiles: ['tests/setup.ts'] } : {}),
    },
  };
}

function alone(name: string, include: string[]) {
  return {
    extends: true as const,
    test: { name, environment: 'node', include, fileParallelism: false, testTimeout: 600_000 },
  };
}

function writePolicy(): Plugin {
  return {
    name: 'encounters:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Compressed, as hosts do. Hashed files never change; everything else is asked for again. */
function cacheLikeAHost(): Plugin {
  return {
    name: 'encounters:cache',
    configurePreviewServer(server) {
      server.middlewares.use(compression());
      server.middlewares.use((request, response, next) => {
        const hashed = request.url?.startsWith('/assets/') === true;
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        next();
      });
    },
  };
}

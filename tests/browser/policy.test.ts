// The content policy and what stands behind it: one Trusted Types policy, no foreign request, nothing in the bundle that
// makes markup or code of text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { metaPolicy, policy } from '../../vite.config.ts';
import { expect, test } from './test.ts';
import { at, FOUNDING, visit } from './visit.ts';

const dist = process.env['ENCOUNTERS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

test('header and meta element say the same, but for what a meta element cannot say', async ({ page }) => {
  const answer = await page.goto('./');
  const header = answer?.headers()['content-security-policy'] ?? '';
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta).toBe(metaPolicy);
  expect(
    header
      .split('; ')
      .filter((part) => !part.startsWith('frame-ancestors'))
      .join('; '),
  ).toBe(meta);
  expect(policy['default-src']).toBe("'none'");
  for (const value of Object.values(policy)) expect(value).not.toMatch(/unsafe|\*|https?:/);
});

test('one Trusted Types policy is made, and it makes nothing but the address of the worker', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const made: string[] = [];
    Object.assign(window, { made });
    const factory = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
    ).trustedTypes;
    const create = factory.createPolicy.bind(factory);
    factory.createPolicy = (name, rules) => {
      made.push(`${name}: ${Object.keys(rules).join()}`);
      return create(name, rules);
    };
  });
  await visit(page, at());
  await visit(page, at(`event/${FOUNDING}`));
  await visit(page, at('person/peter-altmaier'));
  expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).toEqual([
    'app-worker: createScriptURL',
  ]);
});

test('a second policy, the default one and foreign scripts are refused', async ({ page, guard }) => {
  await visit(page, at());
  const outcome = await page.evaluate(() => {
    const factory = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
    ).trustedTypes;
    const attempt = (work: () => unknown): string => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const element = document.createElement('div');
    return {
      again: attempt(() => factory.createPolicy('app-worker', {})),
      fallback: attempt(() => factory.createPolicy('default', {})),
      markup: attempt(() => Reflect.set(element, 'innerHTML', '<b>x</b>')),
      worker: attempt(() => new Worker('data:text/javascript,1')),
    };
  });
  expect(outcome).toEqual({
    again: 'TypeError',
    fallback: 'TypeError',
    markup: 'TypeError',
    worker: 'TypeError',
  });
  guard.allow(/^policy (trusted-types|require-trusted-types-for)/);
  guard.allow(/Content Security Policy|TrustedHTML|TrustedScriptURL/i);
});

test('a whole visit asks nobody but the own origin', async ({ page, context, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url()));
  for (const path of ['timeline', `event/${FOUNDING}`, 'person/peter-altmaier', 'organization/bmwi'])
    await visit(page, at(path));
  expect(asked.size).toBeGreaterThan(5);
  expect([...asked].filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

interface Pattern {
  readonly name: string;
  readonly pattern: RegExp;
  /** React DOM's own, which serve a property that nobody here uses (lint forbids it). A new version may bring another number. */
  readonly allowed: number;
}

const patterns: readonly Pattern[] = [
  { name: 'innerHTML', pattern: /innerHTML/g, allowed: 5 },
  { name: 'dangerouslySetInnerHTML', pattern: /dangerouslySetInnerHTML/g, allowed: 13 },
  { name: 'outerHTML', pattern: /outerHTML/g, allowed: 0 },
  { name: 'eval', pattern: /\beval\(/g, allowed: 0 },
  { name: 'new Function', pattern: /\bnew Function\b|[^.\w]Function\(/g, allowed: 0 },
  { name: 'srcdoc', pattern: /srcdoc/gi, allowed: 0 },
  { name: 'document.write', pattern: /document\.write/g, allowed: 0 },
  { name: 'insertAdjacentHTML', pattern: /insertAdjacentHTML/g, allowed: 0 },
  {
    name: 'DOMParser and the like',
    pattern: /parseFromString|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe/g,
    allowed: 0,
  },
  { name: 'timers that take text', pattern: /set(?:Timeout|Interval)\(\s*["'`]/g, allowed: 0 },
  {
    name: 'foreign addresses to load from',
    pattern: /(?:fetch|import|importScripts|EventSource|WebSocket)\(\s*["'`](?:https?:|wss?:)?\/\//g,
    allowed: 0,
  },
];

test('the bundle holds nothing that makes markup or code of text', () => {
  const files = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(3);
  const found = patterns.map(({ name, pattern }) => ({
    name,
    count: files.reduce(
      (sum, file) => sum + [...readFileSync(join(dist, 'assets', file), 'utf8').matchAll(pattern)].length,
      0,
    ),
  }));
  expect(found).toEqual(patterns.map(({ name, allowed }) => ({ name, count: allowed })));
});

test('the page itself holds no inline script, style or handler', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

import { describe, expect, it, vi } from 'vitest';
import { allowedAddress, safeLink } from '#base/link.ts';
import { HARMLESS_LINKS, HOSTILE_LINKS, HOSTILE_TEXTS, SCRIPT } from '../fixtures/hostile.ts';
import { collected, hasFields } from '../fixtures/shared.ts';
import { fc } from '../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SCHEMES = /^(?:https?|mailto):/;

describe('the gate', () => {
  it.each(HOSTILE_LINKS)('refuses %j', (text) => {
    expect(safeLink(text)).toBeUndefined();
  });

  it.each(HARMLESS_LINKS)('lets %j through', (text, href, host) => {
    expect(safeLink(text)).toEqual({ href, host });
  });

  it('takes no text for an address', () => {
    expect(HOSTILE_TEXTS.filter((text) => safeLink(text) !== undefined)).toEqual([]);
  });

  it('holds for any text: what comes out is one of three schemes, without credentials, and is let through again', () => {
    const scheme = fc.constantFrom(
      '',
      'http:',
      'https://',
      'mailto:',
      SCRIPT.slice(0, 11),
      'data:',
      '//',
      'https://a@',
      ' http://',
    );
    fc.assert(
      fc.property(
        scheme,
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('example.org', 'a@b.example', '\\x@y.example:1'),
        ),
        (start, rest) => {
          const link = safeLink(start + rest);
          if (link === undefined) return;
          expect(link.href).toMatch(SCHEMES);
          expect(new URL(link.href).username).toBe('');
          expect(link.host).not.toBe('');
          expect(safeLink(link.href)?.href ?? link.href).toBe(link.href);
        },
      ),
    );
  });
});

describe('what may be loaded', () => {
  const own = 'https://site.example/encounters/';
  const hosts = [
    'data.example',
    'data.example:8443',
    'localhost',
    '192.168.0.1',
    '10.0.0.1',
    '[::1]',
    '[fd00::1]',
    'printer.local',
    '[2001:db8::1]',
    '8.8.8.8',
  ];

  it.each([
    ['datasets/a.json', 'https://site.example/encounters/datasets/a.json'],
    ['/a.json', 'https://site.example/a.json'],
    ['https://site.example/a.json', 'https://site.example/a.json'],
    ['https://data.example/a.json', 'https://data.example/a.json'],
    ['http://data.example/a.json', 'http://data.example/a.json'],
    ['https://data.example:8443/a', 'https://data.example:8443/a'],
    ['https://8.8.8.8/a', 'https://8.8.8.8/a'],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
  ])('%s is', (address, href) => {
    expect(allowedAddress(address, own, hosts)).toBe(href);
  });

  it.each([
    '//other.example/a.json',
    '/\\other.example/a.json',
    'https://other.example/a.json',
    'https://data.example:9000/a.json',
    'https://sub.data.example/a.json',
    'https://data.example.evil.example/a.json',
    'https://data.example@evil.example/',
    'https://user@data.example/',
    'http://site.example.evil.example/',
    SCRIPT,
    'data:application/json,{}',
    'blob:https://site.example/1',
    'file:///etc/passwd',
    'ftp://data.example/a',
    'https://localhost/a',
    'https://192.168.0.1/a',
    'https://10.0.0.1/a',
    'https://0x0a000001/a',
    'https://[::1]/a',
    'https://[fd00::1]/a',
    'https://printer.local/a',
    'https://data.exa\nmple/a',
  ])('%s is not', (address) => {
    expect(allowedAddress(address, own, hosts)).toBeUndefined();
  });

  it('includes a private own origin: a local server may serve itself', () => {
    expect(allowedAddress('a.json', 'http://127.0.0.1:4173/', [])).toBe('http://127.0.0.1:4173/a.json');
    expect(
      allowedAddress('http://localhost:4173/a', 'http://127.0.0.1:4173/', ['localhost:4173']),
    ).toBeUndefined();
  });
});

describe('collected addresses', () => {
  interface Sanitized {
    readonly input: string;
    readonly hostile: boolean;
  }
  interface Standard {
    readonly input: string;
    readonly base?: string | null;
    readonly href?: string;
    readonly protocol?: string;
  }
  const sanitized = collected('hostile-urls/sanitize-url.jsonl', (v): v is Sanitized =>
    hasFields(v, { input: 'string', hostile: 'boolean' }),
  );
  const standard = collected('hostile-urls/urltestdata.jsonl', (v): v is Standard =>
    hasFields(v, { input: 'string' }),
  );
  const redirects = collected('hostile-urls/open-redirect.jsonl', (v): v is { readonly input: string } =>
    hasFields(v, { input: 'string' }),
  );

  it('that are hostile are refused', () => {
    expect(sanitized.filter(({ input, hostile }) => hostile && safeLink(input) !== undefined)).toEqual([]);
  });

  it('that are harmless and absolute are let through', () => {
    const harmless = sanitized.filter(({ input, hostile }) => !hostile && SCHEMES.test(input.trim()));
    expect(harmless.filter(({ input }) => safeLink(input) === undefined)).toEqual([]);
  });

  it('of other schemes, without a scheme or unreadable are refused', () => {
    const other = standard.filter(
      ({ protocol, base }) => (base ?? null) === null && !SCHEMES.test(protocol ?? ''),
    );
    expect(other.filter(({ input }) => safeLink(input) !== undefined)).toEqual([]);
  });

  it('become what the URL standard says, or text', () => {
    const web = standard.filter(
      ({ protocol, base }) => (base ?? null) === null && SCHEMES.test(protocol ?? ''),
    );
    const refused = web.filter(({ input }) => safeLink(input) === undefined);
    const differing = web.filter(
      ({ input, href }) => safeLink(input) !== undefined && safeLink(input)?.href !== href,
    );
    expect(differing).toEqual([]);
    // Refused: credentials, characters that are dropped or unseen, mail without an address, and names that this engine refuses.
    const unexplained = refused.filter(
      ({ input, href = '' }) => !/@|\p{C}|^mailto:/u.test(input) && URL.canParse(href),
    );
    expect(unexplained).toEqual([]);
  });

  it('of redirect tricks lead nowhere but to the host that is shown', () => {
    for (const { input } of redirects) {
      const link = safeLink(input);
      if (link !== undefined) expect(new URL(link.href).host).toBe(link.host);
      expect(
        allowedAddress(input, 'https://site.example/', [])?.startsWith('https://site.example/') ?? true,
      ).toBe(true);
    }
  });
});

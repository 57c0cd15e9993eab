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
          fc.constantFrom('example.org', 'a@b.example', 'ä@b.example?subject=ä #', '\\x@y.example:1'),
          fc.webPath(),
          fc.emailAddress(),
          fc.domain(),
        ),
        (start, rest) => {
          const link = safeLink(start + rest);
          if (link === undefined) return;
          expect(link.href).toMatch(SCHEMES);
          expect(new URL(link.href).username).toBe('');
          expect(link.host).not.toBe('');
          expect(safeLink(link.href)).toEqual(link);
        },
      ),
    );
  });
});

describe('the gate, for long texts', () => {
  it('does not look at what is far too long, however much of it is blank', () => {
    const blanks = ' '.repeat(1_000_000);
    const start = performance.now();
    for (const text of [
      blanks,
      `a${blanks}b`,
      `${blanks}https://example.org/`,
      `https://example.org/${blanks}`,
    ])
      expect(safeLink(text)).toBeUndefined();
    // Quadratic work on this takes an hour.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('ignores some blanks, and counts the length of what comes out', () => {
    const long = `https://example.org/${'a'.repeat(2028)}`;
    expect(safeLink(`  ${long}  `)?.href).toBe(long);
    expect(safeLink(`${long}a`)).toBeUndefined();
    // 350 characters of six each.
    expect(safeLink(`https://example.org/${'ä'.repeat(350)}`)).toBeUndefined();
  });
});

describe('mail', () => {
  it.each([
    ['mailto:a@b.example', 'b.example'],
    ['mailto:a+c@b.example?subject=Visit%20of%20today', 'b.example'],
    ['MAILTO:a@b.example?SUBJECT=x', 'b.example'],
  ])('%s goes to one address', (text, host) => {
    expect(safeLink(text)?.host).toBe(host);
  });

  it.each([
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example%2Cc@d.example',
    'mailto:a@b.example;c@d.example',
    'mailto:a@b@c.example',
    'mailto:a%40b@c.example',
    'mailto:@b.example',
    'mailto:a@',
    'mailto:?to=a@b.example',
    'mailto:a@b.example?to=c@d.example',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example?subject=x&body=y',
    'mailto:a@b.example?subject=x&subject=y',
    'mailto:a@b.example?%73ubjec=x',
    'mailto:a%0d%0abcc:c@b.example',
    'mailto:a%00@b.example',
    'mailto:a@b.example%1F',
    'mailto:a@b.example?subject=x%0D%0ABcc:c@d.example',
    'mailto:a@b.example?subject=%E2%80%AEx',
    'mailto:a%ff@b.example',
  ])('%s is refused', (text) => {
    expect(safeLink(text)).toBeUndefined();
  });
});

describe('characters that nobody sees', () => {
  it.each([
    0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200e, 0x202e, 0x2028, 0x2029, 0x2063,
    0x2065, 0x2069, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xe0041, 0xe0100,
  ])('U+%i is refused wherever it stands', (code) => {
    const hidden = String.fromCodePoint(code);
    for (const text of [
      `https://exa${hidden}mple.org/`,
      `https://example.org/${hidden}a`,
      `${hidden}https://example.org/`,
    ])
      expect(safeLink(text)).toBeUndefined();
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

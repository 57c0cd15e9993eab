export interface SafeLink {
  /** Normalised by the URL standard; for the `href` attribute. */
  readonly href: string;
  /** To be shown beside the link: where it leads. Of a mail address, what follows the @. */
  readonly host: string;
}

const LONGEST = 2048;
const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The one gate through which text from data becomes a link. Lets through absolute http, https and mailto addresses of at
 * most 2,048 characters; refuses (undefined) every other scheme, relative addresses, user names and passwords, mail to
 * more than one or with more than a subject, and characters that a browser would drop or that hide what follows. Some
 * blanks around the address are ignored. What comes out is let through again as it is. Cost: linear, and capped.
 */
export function safeLink(text: string): SafeLink | undefined {
  const url = parse(text);
  if (url === undefined || !SCHEMES.includes(url.protocol)) return undefined;
  const host = url.protocol === 'mailto:' ? mailHost(url) : url.host;
  return host === undefined || host === '' || url.href.length > LONGEST
    ? undefined
    : { href: url.href, host };
}

/**
 * The normalised address if data may be loaded from it: http or https on the own origin or on one of the named hosts
 * (host name, with the port where it is not the usual one). Relative addresses belong to the own origin. Other origins
 * in private networks are refused even when named, so that no data set makes a browser ask around at home.
 */
export function allowedAddress(address: string, own: string, hosts: readonly string[]): string | undefined {
  const url = parse(address, own);
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (url.origin === new URL(own).origin) return url.href;
  return hosts.includes(url.host) && !isPrivate(url.hostname) ? url.href : undefined;
}

// Controls, line separators and all that is drawn as nothing (soft hyphen, zero-width characters, direction controls,
// fillers, variation selectors): dropped or unseen, so that an address with them is not what it looks like.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

function parse(text: string, base?: string): URL | undefined {
  if (text.length > LONGEST + BLANKS) return undefined;
  const trimmed = withoutBlanks(text);
  if (trimmed === '' || trimmed.length > LONGEST || HIDDEN.test(trimmed)) return undefined;
  try {
    const url = new URL(trimmed, base);
    return url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Most blanks around an address; a longer text is not even looked at. */
const BLANKS = 100;

function withoutBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}

/** Of mail to exactly one address with no more than a subject: what follows the @. */
function mailHost({ pathname, search }: URL): string | undefined {
  const address = decoded(pathname);
  if (address === undefined || !ADDRESS.test(address)) return undefined;
  const [subject, ...more] = search.slice(1).split('&');
  if (more.length > 0 || (subject !== '' && !/^subject(?:=|$)/i.test(subject ?? ''))) return undefined;
  return decoded(search) === undefined ? undefined : pathname.slice(pathname.lastIndexOf('@') + 1);
}

/** One @, and nothing that begins a further address. */
const ADDRESS = /^[^\s@,;:<>()[\]"\\/?#&%]+@[^\s@,;:<>()[\]"\\/?#&%]+$/u;

/** Without its %-escapes. Undefined: an escape is no text, or hides a character that would be refused in the open. */
function decoded(escaped: string): string | undefined {
  try {
    const text = decodeURIComponent(escaped);
    return HIDDEN.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Loopback, private and link-local addresses, and names that only a local network answers. */
function isPrivate(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateV6(hostname.slice(1, -1));
  const parts = hostname.split('.');
  if (parts.length === 4 && parts.every((part) => /^[0-9]{1,3}$/.test(part)))
    return isPrivateV4(parts.map(Number));
  return parts.length === 1 || LOCAL_ENDS.some((end) => hostname.replace(/\.$/, '').endsWith(end));
}

const LOCAL_ENDS = ['.localhost', '.local', '.internal', '.lan', '.home', '.home.arpa', '.intranet', '.corp'];

function isPrivateV4([a = 0, b = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  return (
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 198 && (b === 18 || b === 19))
  );
}

/** Only 2000::/3 is public; of it, 2002::/16 and 64:ff9b:: wrap IPv4 addresses and are refused with the rest. */
function isPrivateV6(address: string): boolean {
  return !/^[23][0-9a-f]{3}:/.test(address) || address.startsWith('2002:');
}

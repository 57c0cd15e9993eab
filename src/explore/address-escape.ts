import { err, ok, type Result } from '#base/result.ts';

/**
 * One piece of text as it stands in an address. Everything that separates pieces (comma, tilde, slash, …) and everything
 * that mail programs cut links at is percent-encoded. Half surrogate pairs, which no address can carry, become U+FFFD.
 */
export function escapeText(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*~]/g, percent);
}

/**
 * A segment of the path. Routers and the URL standard resolve `.` and `..`, also when percent-encoded, so ids of dots alone
 * get a tilde before them.
 */
export function escapeSegment(text: string): string {
  return /^\.+$/.test(text) ? `~${text}` : escapeText(text);
}

export function unescapeSegment(text: string): Result<string, 'encoding'> {
  return unescapeText(/^~\.+$/.test(text) ? text.slice(1) : text);
}

export function unescapeText(text: string): Result<string, 'encoding'> {
  try {
    return ok(decodeURIComponent(text));
  } catch {
    return err('encoding');
  }
}

/** What a notice may quote from an address. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}\u2026`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

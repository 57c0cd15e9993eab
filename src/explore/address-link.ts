import { safeLink } from '#base/link.ts';
import { isOwnAddress } from './address-origin.ts';

/**
 * An address that the publisher names in site.json, for `href` or `src`: relative to the page, or whole and through the
 * gate for links, or a mail address. `own`: only on the page's own origin. Undefined where it is neither.
 */
export function publisherLink(address: string, where: 'own' | 'anywhere' = 'anywhere'): string | undefined {
  if (where === 'anywhere' && /^[^\s@/:]+@[^\s@/:]+$/.test(address))
    return safeLink(`mailto:${address}`)?.href;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(address.trim());
  if (!absolute) return isOwnAddress(address) ? address : undefined;
  const link = safeLink(address);
  if (link === undefined || (where === 'own' && !isOwnAddress(link.href))) return undefined;
  return link.href;
}

import { safeLink } from '#base/link.ts';
import { cut } from '#domain/log.ts';
import type { Spot } from './spot.ts';

/** The address as written. One that the gate refuses stays as text and is noted. */
export function noted(link: string | undefined, spot: Spot): string | undefined {
  if (link !== undefined && safeLink(link) === undefined) spot.note('link-refused', { link: cut(link) });
  return link;
}

/** Homepage and further addresses in one list. */
export function addresses(
  record: { readonly homepage?: string; readonly sameAs?: readonly string[] },
  spot: Spot,
): readonly string[] {
  const homepage = noted(record.homepage, spot.in('homepage'));
  record.sameAs?.forEach((link, i) => noted(link, spot.in('sameAs').in(i)));
  return [...new Set([...(homepage === undefined ? [] : [homepage]), ...(record.sameAs ?? [])])];
}

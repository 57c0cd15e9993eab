import { safeLink } from '#base/link.ts';
import { cut } from '#domain/log.ts';
import type { Scope } from './scope.ts';

/** The address as written. One that the gate refuses stays as text and is noted. */
export function noted(link: string | undefined, path: string, scope: Scope): string | undefined {
  if (link !== undefined && safeLink(link) === undefined) scope.note('link-refused', path, { link: cut(link) });
  return link;
}

/** Homepage and further addresses in one list. */
export function addresses(
  record: { readonly homepage?: string; readonly sameAs?: readonly string[] },
  scope: Scope,
): readonly string[] {
  const homepage = noted(record.homepage, '/homepage', scope);
  record.sameAs?.forEach((link, i) => noted(link, `/sameAs/${i}`, scope));
  return [...new Set([...(homepage === undefined ? [] : [homepage]), ...(record.sameAs ?? [])])];
}

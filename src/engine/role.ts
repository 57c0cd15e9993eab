import { wordings, type Text } from '#domain/text.ts';

/** Equal for functions that say the same in every language they have. */
export function roleKey(role: Text | undefined): string {
  return role === undefined ? '' : [...wordings(role)].sort().join('\n');
}

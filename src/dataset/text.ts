import type { Text } from '#domain/text.ts';
import { wordings } from '#domain/text.ts';
import type { Scope } from './scope.ts';

/** An optional text; one without a single character counts as absent. */
export function optionalText(text: Text | undefined): Text | undefined {
  return text === undefined || isEmpty(text) ? undefined : text;
}

/** A text that is needed to name a thing: its id stands in for an empty one. */
export function requiredText(text: Text, path: string, id: string, scope: Scope): Text {
  if (!isEmpty(text)) return text;
  scope.warn('text-missing', path, { field: path.slice(1), standIn: id });
  return id;
}

function isEmpty(text: Text): boolean {
  return typeof text === 'string' ? text === '' : wordings(text).every((wording) => wording === '');
}

import { cut } from '#domain/log.ts';
import type { Text } from '#domain/text.ts';
import { wordings } from '#domain/text.ts';
import type { Spot } from './spot.ts';

/** An optional text; one without a single character counts as absent. */
export function optionalText(text: Text | undefined): Text | undefined {
  return text === undefined || isEmpty(text) ? undefined : text;
}

/** A text that is needed to name a thing: its id stands in for an empty one. */
export function requiredText(text: Text, id: string, spot: Spot): Text {
  if (!isEmpty(text)) return text;
  spot.warn('text-missing', { field: spot.field, standIn: cut(id) });
  return id;
}

function isEmpty(text: Text): boolean {
  return typeof text === 'string' ? text === '' : wordings(text).every((wording) => wording === '');
}

import type { ListBy, ListSort } from '#engine/list-answer.ts';

/** The columns of the list, in the order in which they stand. */
export const LIST_COLUMNS: readonly ListBy[] = [
  'type',
  'date',
  'title',
  'place',
  'people',
  'topics',
  'sources',
];

export const DEFAULT_COLUMNS: readonly ListBy[] = LIST_COLUMNS.filter((column) => column !== 'sources');

/** Newest first. */
export const DEFAULT_SORT: ListSort = { by: 'date', descending: true };

/** In their order; the title is always among them. */
export function columnsWith(chosen: readonly ListBy[]): readonly ListBy[] {
  return LIST_COLUMNS.filter((column) => column === 'title' || chosen.includes(column));
}

export function columnNamed(name: string): ListBy | undefined {
  return LIST_COLUMNS.find((column) => column === name);
}

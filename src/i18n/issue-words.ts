import type { Issue, IssueCode } from '#domain/issue.ts';

/** One kind of fault in words: what is so, and what to do about it. */
export interface IssueWords {
  readonly title: (issue: Issue) => string;
  readonly remedy: (issue: Issue) => string;
}

/** Every code has words; a missing one is a compile error. */
export type Catalogue = { readonly [Code in IssueCode]: IssueWords };

/** A value as text; empty when the fault does not carry it. */
export function value(issue: Issue, name: string): string {
  return Object.hasOwn(issue.values, name) ? String(issue.values[name]) : '';
}

/** A value as a number; undefined when the fault does not carry it as one. */
export function count(issue: Issue, name: string): number | undefined {
  const found = Object.hasOwn(issue.values, name) ? issue.values[name] : undefined;
  return typeof found === 'number' ? found : undefined;
}

/** True for faults that cost the whole record. */
export function isLost(issue: Issue): boolean {
  return issue.severity === 'error';
}

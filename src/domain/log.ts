import type { Issue } from './issue.ts';
import type { Found } from './record.ts';

/** How many issues a report lists in full. */
export const LISTED = 1000;

const SEVERITIES = ['error', 'warning', 'note'] as const;

/**
 * Collects issues. Counts all of them, keeps the first thousand of each severity, so that a file with a million
 * notes neither fills the memory nor hides its one error.
 */
export class IssueLog {
  readonly #kept = { error: new Array<Issue>(), warning: new Array<Issue>(), note: new Array<Issue>() };
  readonly #byCode = new Map<string, number>();

  constructor(before?: Found) {
    for (const issue of before?.issues ?? []) this.#kept[issue.severity].push(issue);
    for (const [code, count] of before?.byCode ?? []) this.#byCode.set(code, count);
  }

  add(issue: Issue): void {
    this.#byCode.set(issue.code, (this.#byCode.get(issue.code) ?? 0) + 1);
    const kept = this.#kept[issue.severity];
    if (kept.length < LISTED) kept.push(issue);
  }

  /** Errors first, then warnings, then notes, each in the order found; at most `LISTED`. */
  found(): Found {
    const issues = SEVERITIES.flatMap((severity) => this.#kept[severity]).slice(0, LISTED);
    return { issues, byCode: new Map(this.#byCode) };
  }
}

/** At most 200 characters of a value, for an issue. Never half a character. */
export function cut(value: string, length = 200): string {
  if (value.length <= length) return value;
  const last = value.charCodeAt(length - 1);
  return value.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}

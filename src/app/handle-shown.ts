import type { Report } from '#domain/issue.ts';
import type { useResult } from '#explore/answers.ts';
import type { Desk } from '#explore/options.ts';

type Result = NonNullable<ReturnType<typeof useResult>['data']>;

/** What is on screen right now, for the handle. Written by the page as it renders, read by nobody else. */
export interface Shown {
  readonly result: Result;
  readonly report: Report;
  readonly desk: Desk;
}

let shown: Shown | undefined;

export function show(next: Shown | undefined): void {
  shown = next;
}

export function onScreen(): Shown | undefined {
  return shown;
}

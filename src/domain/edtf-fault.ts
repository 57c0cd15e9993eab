import type { Result } from '#base/result.ts';
import { err } from '#base/result.ts';

/** Why a date was refused. The words are made in i18n. */
export type DateFault = Trouble & {
  /** As written, at most 200 characters of it. */
  readonly value: string;
};

export type DateReason =
  // date-unreadable: not EDTF
  | 'empty'
  | 'too-long'
  | 'syntax'
  | 'draft-syntax'
  | 'time-in-interval'
  | 'long-year-in-interval'
  | 'too-far'
  // date-impossible: EDTF, but no such day or time exists
  | 'no-year'
  | 'no-month'
  | 'no-day'
  | 'no-time'
  | 'no-offset'
  // date-reversed
  | 'reversed';

/** A fault before it knows the whole value. */
export interface Trouble {
  readonly code: 'date-unreadable' | 'date-impossible' | 'date-reversed';
  readonly reason: DateReason;
  /** Of 'no-day': the month (1 to 12) and how many days it has; the year where that decides. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly days?: number | undefined;
}

/** What one piece of a date yields. */
export type Reading<T> = Result<T, Trouble>;

export const SYNTAX: Trouble = { code: 'date-unreadable', reason: 'syntax' };
export const DRAFT: Trouble = { code: 'date-unreadable', reason: 'draft-syntax' };
export const REVERSED: Trouble = { code: 'date-reversed', reason: 'reversed' };

export function unreadable(reason: DateReason): { readonly ok: false; readonly error: Trouble } {
  return err({ code: 'date-unreadable', reason });
}

export function impossible(
  reason: DateReason,
  detail: { readonly year?: number; readonly month?: number; readonly days?: number } = {},
): { readonly ok: false; readonly error: Trouble } {
  return err({ code: 'date-impossible', reason, ...detail });
}

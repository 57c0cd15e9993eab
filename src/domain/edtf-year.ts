import { ok } from '#base/result.ts';
import { YEAR_LIMIT, dayIn } from './day.ts';
import type { Calendar } from './day.ts';
import { SYNTAX, unreadable } from './edtf-fault.ts';
import type { Reading } from './edtf-fault.ts';
import type { Part } from './edtf-shape.ts';

const FORM = /^(Y?)(-?)([0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?$/;

/**
 * Years with a letter: Y170000002, Y-17E7, 1950S2, Y3388E2S3. Significant digits say how exact an estimate is; like
 * `~` they leave the bounds at the year written and make it approximate. Years beyond YEAR_LIMIT are refused.
 */
export function readLongYear(text: string, calendar: Calendar): Reading<Part> {
  const match = FORM.exec(text);
  if (match === null) return { ok: false, error: SYNTAX };
  const [, prefix, sign, digits = '', exponent, significant] = match;
  if (!isWellFormed({ long: prefix === 'Y', digits, exponent, significant }))
    return { ok: false, error: SYNTAX };
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  if (size > YEAR_LIMIT) return unreadable('too-far');
  const year = sign === '-' ? -size : size;
  return ok({
    earliest: dayIn(calendar, { year, month: 1, day: 1 }),
    latest: dayIn(calendar, { year, month: 12, day: 31 }),
    precision: 'year',
    uncertain: false,
    approximate: significant !== undefined && Number(significant) < String(size).length,
    unspecified: false,
  });
}

interface Form {
  readonly long: boolean;
  readonly digits: string;
  readonly exponent: string | undefined;
  readonly significant: string | undefined;
}

// Without Y a year has four digits and needs S here (plain years are read elsewhere). With Y it has more than four,
// or an exponent; no leading zeros, as the same year must not be writable in many ways.
function isWellFormed(form: Form): boolean {
  const { long, digits, exponent, significant } = form;
  if (significant !== undefined && Number(significant) === 0) return false;
  if (!long)
    return digits.length === 4 && Number(digits) !== 0 && exponent === undefined && significant !== undefined;
  return !digits.startsWith('0') && (digits.length > 4 || exponent !== undefined);
}

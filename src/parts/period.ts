import { eventDate } from '#domain/date.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { dateLong } from '#i18n/dates.ts';
import type { Lang } from '#i18n/lang.ts';

/** The stated period of a data set in words; as written where it is no date. */
export function periodWords(written: string | undefined, lang: Lang): string | undefined {
  if (written === undefined) return undefined;
  const date = parseEdtf(written);
  return date.ok ? dateLong(eventDate(date.value, undefined), lang) : written;
}

import { err, ok } from '#base/result.ts';
import type { Result } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import { cut } from '#domain/log.ts';
import type { IssueLog } from '#domain/log.ts';
import { kindOf } from './shape.ts';

/** The version of the format that this reader knows in full. */
export const VERSION = { major: 1, minor: 0 } as const;
const WRITTEN = `${VERSION.major}.${VERSION.minor}`;

/** The stated version if it can be read. A file without one counts as the known version, with a warning. */
export function readVersion(stated: unknown, file: string, log: IssueLog): Result<string, Issue> {
  const place = { file, pointer: '/metadata/formatVersion' };
  if (stated === undefined) {
    log.add({ code: 'format-unknown', severity: 'warning', place, values: { found: '', known: WRITTEN } });
    return ok(WRITTEN);
  }
  const parts = typeof stated === 'string' ? /^([0-9]{1,4})\.([0-9]{1,4})$/.exec(stated) : null;
  const found = typeof stated === 'string' ? cut(stated) : kindOf(stated);
  const values = { found, known: WRITTEN };
  if (parts === null) return err({ code: 'format-unknown', severity: 'error', place, values });
  const major = Number(parts[1]);
  if (major > VERSION.major) return err({ code: 'format-newer', severity: 'error', place, values });
  if (major < VERSION.major) return err({ code: 'format-unknown', severity: 'error', place, values });
  if (Number(parts[2]) > VERSION.minor) log.add({ code: 'format-newer', severity: 'note', place, values });
  return ok(found);
}

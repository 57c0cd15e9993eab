import type { Issue, IssueCode, IssuePlace } from '#domain/issue.ts';
import { cut } from '#domain/log.ts';
import type { Mended } from './mend.ts';
import { keysOf } from './pointer.ts';
import { kindOf } from './shape.ts';

export interface FaultPlace {
  readonly file: string;
  /** Of the record. */
  readonly pointer: string;
  readonly record?: IssuePlace['record'];
}

/** An issue of what the schema refused. `severity` says whether the record is lost (error) or stays (warning). */
export function schemaIssue(fault: Mended, place: FaultPlace, severity: 'error' | 'warning'): Issue {
  const { file, record } = place;
  return {
    code: codeOf(fault),
    severity,
    place: { file, pointer: place.pointer + fault.path, record },
    values: {
      field: cut(keysOf(fault.path).at(-1) ?? ''),
      rule: fault.keyword,
      expected: cut(fault.expected),
      found: shown(fault.value),
    },
  };
}

function codeOf({ path, keyword, expected }: Mended): IssueCode {
  if (path === '' && keyword === 'required' && expected === 'id') return 'id-missing';
  if (path === '/id') return keyword === 'minLength' ? 'id-missing' : 'schema';
  if (path === '/latitude' || path === '/longitude') return 'coordinates-invalid';
  return path.startsWith('/figures/') && path.endsWith('/value') ? 'number-invalid' : 'schema';
}

/** Strings, numbers and truth values as they are; of lists and objects only what they are. */
function shown(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return cut(value);
  return typeof value === 'boolean' ? String(value) : kindOf(value);
}

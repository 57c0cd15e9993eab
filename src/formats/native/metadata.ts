import { assert } from '#base/assert.ts';
import type { IssueLog } from '#domain/log.ts';
import type { MetadataRecord } from '#domain/record.ts';
import { metadata as check } from './compiled.js';
import { schemaIssue } from './fault.ts';
import type { Edit } from './mend.ts';
import { mend } from './mend.ts';
import { isObject } from './shape.ts';

export interface MetadataReading {
  readonly stated: unknown;
  /** As `readVersion` took it. */
  readonly version: string;
  readonly file: string;
  readonly log: IssueLog;
}

/** The metadata with stand-ins for what is missing: the id is taken from the file name. */
export function readMetadata({ stated, version, file, log }: MetadataReading): MetadataRecord {
  const standIns = { id: stem(file), title: '' };
  const whole = { ...(isObject(stated) && !Array.isArray(stated) ? stated : {}), formatVersion: version };
  const { value, faults } = mend(whole, check, { standIns, follow: neverPresumed });
  for (const fault of faults) log.add(schemaIssue(fault, { file, pointer: '/metadata' }, 'warning'));
  assert(value !== undefined, 'metadata can always be mended');
  return value;
}

/** When the roles that exclude presence cannot be read, nobody is presumed present. */
function neverPresumed([field]: readonly string[]): readonly Edit[] {
  return field === 'rolesExcludingPresence' ? [{ keys: ['presenceDefault'], value: 'unknown' }] : [];
}

function stem(file: string): string {
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  return name === '' ? 'dataset' : name;
}

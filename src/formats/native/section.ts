import type { IssueLog } from '#domain/log.ts';
import { cut } from '#domain/log.ts';
import type { Section, SectionName } from '#domain/record.ts';
import { schemaIssue } from './fault.ts';
import type { Check, Edit, Rules } from './mend.ts';
import { mend } from './mend.ts';
import { member } from './shape.ts';
import type { Strangers } from './strangers.ts';

export interface Reading {
  readonly root: object;
  readonly file: string;
  readonly log: IssueLog;
  readonly strangers: Strangers;
}

/** One list of the file: sound records as they are, mended ones with warnings, hopeless ones rejected with an error. */
export function readSection<T extends object>(
  { root, file, log, strangers }: Reading,
  name: SectionName,
  check: Check<T>,
): Section<T> {
  const items = member(root, name);
  const list: readonly unknown[] = Array.isArray(items) ? items : [];
  const records: T[] = [];
  const positions: number[] = [];
  list.forEach((item, index) => {
    const record = check(item) ? item : mended(item, index);
    if (record === undefined) return;
    strangers.look(name, record, `/${name}/${index}`);
    records.push(record);
    positions.push(index);
  });
  return { name, records, positions, read: list.length };

  function mended(item: unknown, index: number): T | undefined {
    const { value, faults } = mend(item, check, RULES);
    const id = member(item, 'id');
    const record = typeof id === 'string' && id !== '' ? { kind: name, id: cut(id) } : undefined;
    const place = { file, pointer: `/${name}/${index}`, record };
    for (const fault of faults) log.add(schemaIssue(fault, place, value === undefined ? 'error' : 'warning'));
    return value;
  }
}

const RULES: Rules = {
  standIns: { title: '', name: '', label: '' },
  follow: (keys, record) => [
    ...neverOverstated(keys, record),
    ...bothOrNeither(keys),
    ...unreadableEnd(keys),
  ],
};

/** An end that cannot be read is not an end that is not stated: it stays, empty, for the assembly to refuse. */
function unreadableEnd(keys: readonly string[]): readonly Edit[] {
  return keys.length === 1 && keys[0] === 'end' ? [{ keys, value: '' }] : [];
}

const DECISIVE: readonly string[] = ['presence', 'person', 'organization'];

/** Half a position is none. */
function bothOrNeither([field]: readonly string[]): readonly Edit[] {
  if (field !== 'latitude' && field !== 'longitude') return [];
  return ['latitude', 'longitude'].map((key) => ({ keys: [key], value: undefined }));
}

/**
 * What follows for presence when a participation loses a part. Without its presence it would get the default of the
 * data set, without its role it would escape the roles that exclude presence, and without one of a person and an
 * organization the other would take over what is said of both: each could claim that somebody was there.
 */
function neverOverstated(keys: readonly string[], record: unknown): readonly Edit[] {
  const [list, index, field] = keys;
  if (list !== 'participants' || index === undefined || field === undefined) return [];
  const unmarked = member(member(member(record, list), index), 'presence') === undefined;
  return DECISIVE.includes(field) || (field === 'role' && unmarked)
    ? [{ keys: [list, index, 'presence'], value: 'unknown' }]
    : [];
}

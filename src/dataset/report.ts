import type { Issue, Report } from '#domain/issue.ts';
import type { IssueLog } from '#domain/log.ts';
import type { Raw } from '#domain/record.ts';
import type { Entries } from './entries.ts';

/** The account: what the file holds, what of it stands in the data set, and the rest, each with an issue. */
export function reportOf(raw: Raw, entries: Entries, log: IssueLog): Report {
  const read = counts(
    raw.events.read,
    [raw.persons, raw.organizations, raw.places, raw.topics, raw.sources].map((s) => s.read),
  );
  const { event, person, organization, place, topic, source } = entries;
  const used = counts(
    event.length,
    [person, organization, place, topic, source].map((list) => list.length),
  );
  const { issues, byCode } = log.found();
  return {
    file: raw.file,
    read,
    used,
    rejected: { events: read.events - used.events, others: read.others - used.others },
    issues: issues.map((issue) => located(issue, raw)),
    total: [...byCode.values()].reduce((sum, count) => sum + count, 0),
    byCode: Object.fromEntries(byCode),
  };
}

function counts(events: number, others: readonly number[]): Report['read'] {
  return { events, others: others.reduce((sum, count) => sum + count, 0) };
}

function located(issue: Issue, raw: Raw): Issue {
  const { pointer, line } = issue.place;
  if (pointer === undefined || line !== undefined) return issue;
  const position = raw.locate(pointer);
  return position === undefined ? issue : { ...issue, place: { ...issue.place, ...position } };
}

import { at } from '#base/column.ts';
import type { IssueLog } from '#domain/log.ts';
import { cut } from '#domain/log.ts';
import type { EventRecord, ParticipantRecord, Section } from '#domain/record.ts';
import { escapeKey } from './pointer.ts';
import { strangersIn } from './strangers.ts';

export interface Account {
  readonly file: string;
  readonly log: IssueLog;
}

/**
 * The events, without a presumption of presence where a participation states none but has a field that the format does
 * not know: a mistyped `presence` would leave the default to claim that somebody was there. Each one is told.
 */
export function unpresumed(events: Section<EventRecord>, account: Account): Section<EventRecord> {
  return {
    ...events,
    records: events.records.map((record, i) => eventOf(record, at(events.positions, i), account)),
  };
}

function eventOf(event: EventRecord, position: number, { file, log }: Account): EventRecord {
  const doubtful = new Map<number, ParticipantRecord>();
  event.participants?.forEach((one, i) => {
    const strangers = one.presence === undefined ? strangersIn('participants', one) : [];
    if (strangers.length > 0) doubtful.set(i, { ...one, presence: 'unknown' });
    for (const key of strangers)
      log.add({
        code: 'field-unknown',
        severity: 'warning',
        place: {
          file,
          pointer: `/events/${position}/participants/${i}/${escapeKey(cut(key))}`,
          record: { kind: 'events', id: cut(event.id) },
        },
        values: { field: cut(key), kind: 'participants' },
      });
  });
  if (doubtful.size === 0 || event.participants === undefined) return event;
  return { ...event, participants: event.participants.map((one, i) => doubtful.get(i) ?? one) };
}

import { ok } from '#base/result.ts';
import { impossible, unreadable } from './edtf-fault.ts';
import type { Reading } from './edtf-fault.ts';

// RFC 3339 and EDTF level 0: seconds may have a fraction, the zone may be missing, Z or an offset.
const TIME = /^([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?$/;

// The clocks on Earth reach from UTC-12 to UTC+14.
const WEST = -12 * 60;
const EAST = 14 * 60;

/**
 * The wall clock of a time as written, HH:MM or HH:MM:SS. The zone is checked and then left out: it never moves the
 * day. 24:00 is the end of the day named; 23:59:60 is a leap second.
 */
export function readTime(text: string): Reading<string> {
  const match = TIME.exec(text);
  if (match === null) return unreadable('syntax');
  const [, hours = '', minutes = '', seconds, zone] = match;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (zone !== undefined && offset === undefined) return impossible('no-offset');
  const minute = Number(hours) * 60 + Number(minutes);
  if (!exists({ minute, minutes: Number(minutes), second: Number(seconds ?? 0), offset }))
    return impossible('no-time');
  return ok(seconds === undefined ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`);
}

interface Clock {
  /** Since midnight. */
  readonly minute: number;
  readonly minutes: number;
  readonly second: number;
  readonly offset: number | undefined;
}

function exists(clock: Clock): boolean {
  const { minute, minutes, second } = clock;
  if (minutes > 59 || second > 60) return false;
  if (minute >= 1440) return minute === 1440 && second === 0;
  return second < 60 || endsMinuteOfUtcDay(clock);
}

// A leap second is the last second of a day in UTC. Without a zone any quarter of an hour may be that moment.
function endsMinuteOfUtcDay(clock: Clock): boolean {
  if (clock.offset === undefined) return clock.minutes % 15 === 14;
  return (clock.minute - clock.offset + 2880) % 1440 === 1439;
}

/** Minutes east of UTC; undefined where no clock is. A zero with a minus is refused (ISO 8601). */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(2));
  const size = Number(digits.slice(0, 2)) * 60 + minutes;
  const offset = zone.startsWith('-') ? -size : size;
  if (minutes > 59 || Object.is(offset, -0)) return undefined;
  return offset >= WEST && offset <= EAST ? offset : undefined;
}

import type { Meter } from '../../core/time/zone-meter.js';

/** Sizes of a header, of a transition with its type, and of a type (RFC 9636, 3.1 and 3.2), in octets. */
const HEADER = 44;
const TYPE = 6;

/** Returns how far a zone is ahead of UTC, by a file of zic (RFC 9636). @throws Error where it is none. */
export function tzifMeter(file: Buffer): Meter {
  if (file.toString('latin1', 0, 4) !== 'TZif') throw new Error('It is no TZif file.');
  const counts = (at: number): readonly number[] =>
    [20, 24, 28, 32, 36, 40].map((place) => file.readUInt32BE(at + place));
  // Version 1 has times of 32 bits; after it come those of 64, and the rule for all that is later.
  const isLong = file[4]! > 0;
  const [isUtc = 0, isStd = 0, leaps = 0, times1 = 0, types1 = 0, chars1 = 0] = counts(0);
  const start = isLong ? HEADER + times1 * 5 + types1 * TYPE + chars1 + leaps * 8 + isStd + isUtc : 0;
  const [isUtc2 = 0, isStd2 = 0, leaps2 = 0, times = 0, types = 0, chars = 0] = counts(start);
  const size = isLong ? 8 : 4;
  const timesAt = start + HEADER;
  const indexAt = timesAt + times * size;
  const typesAt = indexAt + times;
  const end = typesAt + types * TYPE + chars + leaps2 * (size + 4) + isStd2 + isUtc2;
  const rule = isLong ? posixMeter(file.toString('latin1', end).trim()) : null;
  const timeOf = (i: number): number =>
    isLong ? Number(file.readBigInt64BE(timesAt + i * 8)) : file.readInt32BE(timesAt + i * 4);
  const switches = Array.from({ length: times }, (_, i) => timeOf(i) * 1000);
  const offsets = Array.from({ length: types }, (_, i) => file.readInt32BE(typesAt + i * TYPE) * 1000);
  return (ms) => {
    let [low, high] = [0, times];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (switches[middle]! <= ms) low = middle + 1;
      else high = middle;
    }
    if (low === times && rule) return rule(ms);
    return low ? offsets[file[indexAt + low - 1]!]! : (offsets[0] ?? 0);
  };
}

const NAME = '(?:<[^>]+>|[A-Za-z]+)';
const CLOCK = '([+-]?\\d+(?::\\d+){0,2})';
const RULE = new RegExp(`^${NAME}${CLOCK}(?:${NAME}${CLOCK}?,([^,/]+)(?:/${CLOCK})?,([^,/]+)(?:/${CLOCK})?)?$`);

/** `-5:30` → seconds */
function seconds(clock: string): number {
  const [hours = 0, minutes = 0, rest = 0] = clock.replace(/^[+-]/, '').split(':').map(Number);
  return (clock.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + rest);
}

/** Returns what a TZ string of POSIX says (RFC 9636, 3.3): `CET-1CEST,M3.5.0,M10.5.0/3`; `null` for none. */
function posixMeter(text: string): Meter | null {
  const [, standard, summer, from, fromClock = '2', to, toClock = '2'] = RULE.exec(text) ?? [];
  if (standard === undefined) return null;
  const base = 0 - seconds(standard) * 1000;
  if (from === undefined || to === undefined) return () => base;
  const ahead = summer === undefined ? base + 3_600_000 : 0 - seconds(summer) * 1000;
  return (ms) => {
    const year = new Date(ms + base).getUTCFullYear();
    const begins = dayOf(from, year) + seconds(fromClock) * 1000 - base;
    const ends = dayOf(to, year) + seconds(toClock) * 1000 - ahead;
    const isSummer = begins < ends ? ms >= begins && ms < ends : ms >= begins || ms < ends;
    return isSummer ? ahead : base;
  };
}

/** `M3.5.0` (the last Sunday of March), `J60` (1 March), `59` (a day counted from 0) → that midnight, wall-clock milliseconds. */
function dayOf(rule: string, year: number): number {
  const [, month, week = 0, weekday = 0] = (/^M(\d+)\.(\d)\.(\d)$/.exec(rule) ?? []).map(Number);
  if (month === undefined) {
    const day = Number(rule.replace('J', ''));
    const isAfterLeapDay = rule.startsWith('J') && day > 59 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    return Date.UTC(year, 0, rule.startsWith('J') ? day + (isAfterLeapDay ? 1 : 0) : day + 1);
  }
  const first = (weekday - new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 7) % 7;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = first + 7 * (week - 1);
  return Date.UTC(year, month - 1, 1 + (day < days ? day : day - 7));
}

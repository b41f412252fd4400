import type { PublishedTime } from '../model/event.js';
import { DAY, MINUTE } from './units.js';
import { startOfDay, toWallText } from './wall.js';

const isClock = (time: PublishedTime | null): time is PublishedTime => time?.kind === 'time';

const dayOf = ({ wallMs }: PublishedTime): PublishedTime => {
  const midnight = startOfDay(wallMs);
  const text = toWallText(midnight).slice(0, 10);
  return Object.freeze({ kind: 'date', wallMs: midnight, offset: null, localUnknown: false, text });
};

/**
 * Returns the days that are meant by a time from midnight to the last minute of a day, which is how systems without whole days write them;
 * `null` for any other time.
 *
 * @param timeZone The zone of both. The clock of an instant (`Z`) is not midnight there.
 */
export function wholeDays(
  start: PublishedTime | null,
  end: PublishedTime | null,
  timeZone: string | null,
): { readonly start: PublishedTime; readonly end: PublishedTime } | null {
  if (!isClock(start) || !isClock(end) || start.wallMs % DAY !== 0 || end.wallMs <= start.wallMs) return null;
  // Over several days clocks may change; within one, two offsets are two places.
  const isOneClock = start.offset === end.offset || end.wallMs - start.wallMs > DAY;
  if (!isOneClock || end.wallMs - startOfDay(end.wallMs) < DAY - MINUTE) return null;
  if (timeZone !== null && (start.localUnknown || end.localUnknown)) return null;
  return { start: dayOf(start), end: dayOf(end) };
}

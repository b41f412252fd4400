import type { PublishedTime } from '../model/event.js';
import { HOUR, MINUTE } from './units.js';
import { endOf } from './span.js';
import { instantOf } from './zone.js';

/** The westernmost clock there is: the last to reach a wall-clock time. */
const WESTERNMOST = 12 * HOUR;

/**
 * The instant, in epoch milliseconds, from which a published date is certainly over: its end on its own offset, else in the zone, else on
 * the last clock of the world to reach it.
 */
export function overFrom(time: PublishedTime, zone: string | null): number {
  const end = endOf(time);
  if (time.offset !== null) return end - time.offset * MINUTE;
  return zone === null ? end + WESTERNMOST : instantOf(zone, end).ms;
}

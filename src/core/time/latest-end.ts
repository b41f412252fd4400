import type { PublishedTime } from '../model/event.js';
import { MINUTE, WESTERNMOST } from './units.js';
import { endOf } from './span.js';
import { instantOf } from './zone.js';

/**
 * Returns the instant, in epoch milliseconds, from which a published date is certainly over. It ends on its own offset if it has one, else
 * in the zone, else on the westernmost clock, the last to reach it.
 */
export function latestEndOf(time: PublishedTime, zone: string | null): number {
  const end = endOf(time);
  if (time.offset !== null) return end - time.offset * MINUTE;
  return zone === null ? end - WESTERNMOST : instantOf(zone, end).ms;
}

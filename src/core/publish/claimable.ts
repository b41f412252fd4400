import { isOff } from '../event-status.js';
import type { Occurrence } from '../model/occurrence.js';

/** Whether at least the day of a date is known: nothing may be claimed of others outside a list. */
export const isDayKnown = ({ certainty, start, startMs }: Occurrence): boolean =>
  start !== null && startMs !== null && certainty !== 'partial' && certainty !== 'none';

/**
 * Whether readers may put a date into a calendar by a button: its day is known, it takes place, and it is an event or a deadline. Of a series of
 * other events its events have the button.
 */
export const isForCalendar = (o: Occurrence): boolean =>
  isDayKnown(o) && !isOff(o) && (o.event.kind === 'event' || o.event.kind === 'deadline');

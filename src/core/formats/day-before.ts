import { parsePublishedTime } from '../time/published-time.js';
import { DAY } from '../time/units.js';
import { toWallText } from '../time/wall.js';

/** Returns the day before: of an end that is the first day after an event (RFC 5545, 3.6.1), its last day. Anything but a day as it stands. */
export function dayBefore(published: string): string {
  const time = parsePublishedTime(published);
  return time?.kind === 'date' ? toWallText(time.wallMs - DAY).slice(0, 10) : published;
}

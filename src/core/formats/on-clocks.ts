import { parsePublishedTime } from '../time/published-time.js';
import { MINUTE } from '../time/units.js';
import { toWallText } from '../time/wall.js';
import { instantOf, isKnownZone, wallOf } from '../time/zone.js';

/**
 * Returns a time as it is on the clocks of a zone. Systems print it with the offset of a calendar, of a server or of who asks, whatever the
 * event's own zone is. A time without an offset stays as it stands, and so does any time if nobody knows the zone.
 */
export function onClocks(published: string, zone: string): string {
  const time = parsePublishedTime(published);
  if (time?.kind !== 'time' || time.offset === null || !isKnownZone(zone)) return published;
  const ms = time.wallMs - time.offset * MINUTE;
  const wallMs = wallOf(zone, ms);
  // Of a wall time that comes twice, this is the second: it is told as an instant.
  return instantOf(zone, wallMs).ms === ms ? toWallText(wallMs) : `${toWallText(ms)}Z`;
}

import { viewerZone } from '../../core/time/zone.js';
import { MINUTE } from '../../core/time/units.js';

let minute = NaN;
let zone = 'UTC';

/** The reader's zone, asked once a minute for all countdowns: people travel, but not by the second, and asking is dear. */
export function readersZone(nowMs: number): string {
  const now = Math.floor(nowMs / MINUTE);
  if (now !== minute) [minute, zone] = [now, viewerZone()];
  return zone;
}

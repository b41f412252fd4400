import type { PublishedTime } from '../model/event.js';
import type { Fault } from '../model/issue.js';
import type { PlacementInput } from './placement-types.js';
import { MINUTE } from './units.js';
import { toWallText } from './wall.js';
import { instantOf, offsetMsAt, wallOf } from './zone.js';

/** Whether a zone's clocks are on the published offset at that instant, to the minute, as offsets are published. */
export function agrees(zone: string, { wallMs }: PublishedTime, offset: number): boolean {
  const ms = wallMs - offset * MINUTE;
  // In a gap the wall clock is read with the offset from before it: the same instant, so nothing is in doubt.
  return Math.abs(offsetMsAt(zone, ms) - offset * MINUTE) < MINUTE || instantOf(zone, wallMs).ms === ms;
}

/** Returns what is wrong with an end that is not after its start. */
export function rejectedEndFaults({ start, end }: PlacementInput, endRejected: boolean): readonly Fault[] {
  return endRejected && start && end ? [{ code: 'end-not-after-start', start: start.text, end: end.text }] : [];
}

/** The start is certain, but the end was published with an offset that the zone does not have then: used, and said. */
export function endOffsetFaults({ kind, end }: PlacementInput, timeZone: string): readonly Fault[] {
  if (kind === 'deadline' || !end || end.offset === null || end.localUnknown || agrees(timeZone, end, end.offset))
    return [];
  return [{ code: 'offset-zone-mismatch', reason: 'end', end: end.text, timeZone }];
}

/** The start was skipped by the clocks of the zone, and moved forward to `startMs`. */
export function gapFault(start: string, timeZone: string, startMs: number): Fault {
  return { code: 'time-in-gap', start, timeZone, readAs: toWallText(wallOf(timeZone, startMs)) };
}

/** Abbreviations that the tz database has as zones without summer time, and where most people who write them have it. */
const STANDARD_TIME: Readonly<Record<string, string>> = { EST: 'America/New_York', MST: 'America/Denver' };

/** The start is in summer, and its zone is only the name of winter's clock: read as it stands, and said. */
export function standardTimeFaults({ text }: PublishedTime, timeZone: string, startMs: number): readonly Fault[] {
  const summerZone = STANDARD_TIME[timeZone.toUpperCase()];
  if (!summerZone || offsetMsAt(timeZone, startMs) === offsetMsAt(summerZone, startMs)) return [];
  return [{ code: 'standard-time', start: text, timeZone, summerZone }];
}

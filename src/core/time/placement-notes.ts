/** What there is to say to the publisher about a placement, in English; and the one question on which it turns. */
import type { PublishedTime } from '../model/event.js';
import type { Note, PlacementInput } from './placement.js';
import { formatOffset } from './published-time.js';
import { MINUTE } from './units.js';
import { toWallText } from './wall.js';
import { instantOf, offsetMsAt, wallOf } from './zone.js';

/** Whether a zone's clocks are on the published offset at that instant, to the minute, as offsets are published. */
export function agrees(zone: string, { wallMs }: PublishedTime, offset: number): boolean {
  const ms = wallMs - offset * MINUTE;
  // In a gap the wall clock is read with the offset from before it: the same instant, so nothing is in doubt.
  return Math.abs(offsetMsAt(zone, ms) - offset * MINUTE) < MINUTE || instantOf(zone, wallMs).ms === ms;
}

export function endNotes({ start, end }: PlacementInput, endRejected: boolean): readonly Note[] {
  if (!endRejected || !start || !end) return [];
  const message = `Its end, ${end.text}, is not after its start, ${start.text}: the end is not used.`;
  return [{ code: 'end-not-after-start', message }];
}

/** The start is certain, but the end was published with an offset that the zone does not have then: used, and said. */
export function endOffsetNotes({ kind, end }: PlacementInput, zone: string): readonly Note[] {
  if (kind === 'deadline' || !end || end.offset === null || end.localUnknown || agrees(zone, end, end.offset))
    return [];
  return [
    { code: 'offset-zone-mismatch', message: `Its end, ${end.text}, has an offset that ${zone} does not have then.` },
  ];
}

export function gapNote(start: PublishedTime, zone: string, startMs: number): Note {
  const moved = toWallText(wallOf(zone, startMs));
  return { code: 'time-in-gap', message: `${start.text} was skipped by the clocks of ${zone}: taken as ${moved}.` };
}

/** `GMT+1`, `GMT-4:30`, `GMT`. */
export function gmt(minutes: number): string {
  const text = formatOffset(minutes).replace(/^(.)0/, '$1').replace(':00', '');
  return text === '+0' ? 'GMT' : `GMT${text}`;
}

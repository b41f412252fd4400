import { MAX_CLOCK_COUNTRIES } from '../limits.js';
import type { PublishedTime } from '../model/event.js';
import type { Fault } from '../model/issue.js';
import type { Candidate, Certainty } from '../model/occurrence.js';
import { agrees, endOffsetFaults, gapFault, rejectedEndFaults, standardTimeFaults } from './placement-faults.js';
import type { CountryZones, PlacedDate, PlacementInput } from './placement-types.js';
import { claimsOffset } from './published-time.js';
import { clockOfOffset, clockOfZone, endOf, floatingClock, spanOn, type Span } from './span.js';
import { DAY, EASTERNMOST, MINUTE, WESTERNMOST } from './units.js';
import { toWallText } from './wall.js';
import { instantOf, isKnownZone, offsetMsAt, sameBehaviour } from './zone.js';

/** More readings than a reader can weigh help nobody. */
const MAX_OTHER_READINGS = 3;

const NO_FAULTS: readonly Fault[] = Object.freeze([]);

const UNPLACED: PlacedDate = {
  startMs: null,
  endMs: null,
  earliestMs: null,
  latestMs: null,
  offset: null,
  labelZone: null,
  certainty: 'none',
  candidates: Object.freeze([]),
  endRejected: false,
  faults: NO_FAULTS,
};

/**
 * Puts one date on the time line and says how sure that is.
 *
 * A wall clock in a named zone is the truth, an offset is evidence, instants are derived, and nothing is repaired silently: an end that is
 * not after its start is not used, an offset that its zone or country contradicts still fixes `startMs`, with the other readings
 * as candidates. Never throws.
 *
 * `latestMs` of an event with no end (kinds other than `deadline`) is the end of the local day that it starts on: at 10:05 a reader must
 * still find what began at 10:00. Of a deadline the start is the deadline: `end` and `duration` are not looked at.
 *
 * @param countryZones The table of countries, or `null` for no check of offsets against countries.
 */
export function placeDate(input: PlacementInput, countryZones: CountryZones | null): PlacedDate {
  const { start } = input;
  if (!start) return UNPLACED;
  const zone = input.timeZone !== null && isKnownZone(input.timeZone) ? input.timeZone : null;
  if (start.kind !== 'time') return placePeriod(input, start, zone);
  if (start.offset === null) return zone === null ? placeFloating(input, start) : placeInZone(input, start, zone);
  if (zone !== null) return placeInstantInZone(input, start, start.offset, zone);
  return placeInstant(input, start, start.offset, countryZones);
}

/** A day, a month or a year: from its first midnight to the midnight after its last day. */
function placePeriod(input: PlacementInput, start: PublishedTime, zone: string | null): PlacedDate {
  const { kind, end, duration } = input;
  let endWall = endOf(start);
  let endRejected = false;
  // A deadline is open until 24:00 of its (last) day, whatever else is said.
  if (end && kind !== 'deadline') {
    // A clock time as the end of whole days: the end of the day in which it falls, or that midnight itself.
    const published = Math.ceil(endOf(end) / DAY) * DAY;
    endRejected = published <= start.wallMs;
    if (!endRejected) endWall = published;
  } else if (duration && kind !== 'deadline' && start.kind === 'date') {
    endWall = start.wallMs + (duration.days + Math.ceil(duration.ms / DAY)) * DAY;
  }
  const clock = zone === null ? floatingClock : clockOfZone(zone);
  const startMs = clock.instant(start.wallMs);
  const endMs = clock.instant(endWall);
  return {
    ...UNPLACED,
    startMs,
    endMs,
    earliestMs: zone === null ? startMs - EASTERNMOST : startMs,
    latestMs: zone === null ? endMs - WESTERNMOST : endMs,
    offset: zone === null ? null : offsetMsAt(zone, startMs) / MINUTE,
    certainty: start.kind === 'date' ? 'date' : 'partial',
    endRejected,
    faults: rejectedEndFaults(input, endRejected),
  };
}

/** Shown as written, never converted: `startMs` and `endMs` are walls, their bounds those of all the world's clocks. */
function placeFloating(input: PlacementInput, start: PublishedTime): PlacedDate {
  const { startMs, endMs, overMs, endRejected } = spanOn(input, floatingClock, start.wallMs);
  return {
    ...UNPLACED,
    startMs,
    endMs,
    earliestMs: startMs - EASTERNMOST,
    latestMs: overMs - WESTERNMOST,
    certainty: 'wall-only',
    endRejected,
    faults: [{ code: 'no-time-zone', start: start.text }, ...rejectedEndFaults(input, endRejected)],
  };
}

/** A wall clock in a zone: its rules decide. */
function placeInZone(input: PlacementInput, start: PublishedTime, zone: string): PlacedDate {
  const { ms, kind } = instantOf(zone, start.wallMs);
  const ends = endOffsetFaults(input, zone);
  const found = zone.length > 3 ? ends : [...ends, ...standardTimeFaults(start, zone, ms)];
  const offset = offsetMsAt(zone, ms) / MINUTE;
  const span = spanOn(input, clockOfZone(zone), ms);
  if (kind !== 'gap') return placeSpan(input, span, 'exact', offset, found);
  const faults = [gapFault(start.text, zone, ms), ...found];
  const length = input.end && input.end.offset === null ? endOf(input.end) - start.wallMs : 0;
  if (!span.endRejected || length <= 0) return placeSpan(input, span, 'exact', offset, faults);
  // The start was moved on to its end, or past it: it lasts as long as it should have.
  const moved = { ...input, end: null, duration: { days: 0, ms: length } };
  return placeSpan(moved, spanOn(moved, clockOfZone(zone), ms), 'exact', offset, faults);
}

/** An offset and a zone: the offset fixes the instant, the zone is for display and must agree (RFC 9557, 3.4). */
function placeInstantInZone(input: PlacementInput, start: PublishedTime, offset: number, zone: string): PlacedDate {
  const startMs = start.wallMs - offset * MINUTE;
  const displayed = offsetMsAt(zone, startMs) / MINUTE;
  if (start.localUnknown || agrees(zone, start, offset)) {
    const faults = endOffsetFaults(input, zone);
    return placeSpan(input, spanOn(input, clockOfZone(zone), startMs), 'exact', displayed, faults);
  }
  return { ...placeConflict(input, start, offset, [zone], 'zone'), offset: displayed };
}

/** An offset alone: an instant, which the clocks of the named countries may make plausible or impossible. */
function placeInstant(
  input: PlacementInput,
  start: PublishedTime,
  offset: number,
  countryZones: CountryZones | null,
): PlacedDate {
  const startMs = start.wallMs - offset * MINUTE;
  const settled = (labelZone: string | null): PlacedDate => ({
    ...placeSpan(input, spanOn(input, clockOfOffset(offset), startMs), 'offset', offset, NO_FAULTS),
    labelZone,
  });
  if (countryZones === null || !claimsOffset(start)) return settled(null);

  if (input.countries.length > MAX_CLOCK_COUNTRIES) return settled(null);
  const zonesOf = input.countries.map(countryZones);
  const agreeing = zonesOf.flat().filter((zone) => agrees(zone, start, offset));
  const [label] = agreeing;
  if (label !== undefined) {
    return settled(agreeing.every((zone) => sameBehaviour(label, zone, startMs)) ? label : null);
  }
  // With one country unknown to the table, it may be that one's clock.
  if (zonesOf.length === 0 || zonesOf.some((zones) => zones.length === 0)) return settled(null);

  return placeConflict(input, start, offset, zonesOf.flat(), 'country');
}

/** The offset as published and what the zones make of the same wall clock: all are kept, the published one first. */
function placeConflict(
  input: PlacementInput,
  start: PublishedTime,
  offset: number,
  zones: readonly string[],
  basis: 'zone' | 'country',
): PlacedDate {
  const published = spanOn(input, clockOfOffset(offset), start.wallMs - offset * MINUTE);
  const { startMs, endMs, endRejected } = published;
  const usable = endRejected ? { ...input, end: null, duration: null } : input;
  const others = new Map<number, Span & Candidate>();
  for (const zone of zones) {
    const { ms } = instantOf(zone, start.wallMs);
    if (others.has(ms)) continue;
    others.set(ms, { ...spanOn(usable, clockOfZone(zone), ms, true), offset: offsetMsAt(zone, ms) / MINUTE, basis });
  }
  // The bounds are those of all readings, also of those too many to show.
  const all = [...others.values()];
  const readings = all.slice(0, MAX_OTHER_READINGS);
  const date = toWallText(start.wallMs).slice(0, 10);
  const clock = readings[0]!.offset;
  const fault: Fault =
    basis === 'zone'
      ? { code: 'offset-zone-mismatch', reason: 'start', offset, date, timeZone: zones[0]!, clock }
      : {
          code: 'offset-country-mismatch',
          offset,
          date,
          countries: input.countries,
          clock: others.size === 1 ? clock : null,
        };
  return {
    ...UNPLACED,
    startMs,
    endMs,
    earliestMs: Math.min(startMs, ...all.map((reading) => reading.startMs)),
    latestMs: Math.max(published.overMs, ...all.map((reading) => reading.overMs)),
    offset,
    certainty: 'conflict',
    candidates: Object.freeze([
      Object.freeze({ startMs, endMs, offset, basis: 'published' }),
      ...readings.map(({ startMs, endMs, offset }): Candidate => Object.freeze({ startMs, endMs, offset, basis })),
    ] as const),
    endRejected,
    faults: [fault, ...rejectedEndFaults(input, endRejected)],
  };
}

function placeSpan(
  input: PlacementInput,
  { startMs, endMs, overMs, endRejected }: Span,
  certainty: Certainty,
  offset: number,
  faults: readonly Fault[],
): PlacedDate {
  return {
    ...UNPLACED,
    startMs,
    endMs,
    earliestMs: startMs,
    latestMs: overMs,
    offset,
    certainty,
    endRejected,
    faults: endRejected ? [...faults, ...rejectedEndFaults(input, endRejected)] : faults,
  };
}

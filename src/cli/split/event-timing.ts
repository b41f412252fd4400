import type { FeedEvent, PublishedTime } from '../../core/model/event.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import type { RawEvent, RawFeed } from '../../core/model/raw-feed.js';
import { normalize } from '../../core/normalize/normalize.js';
import { asObject, own } from '../../core/json.js';
import { fixId } from '../../core/normalize/ids.js';
import { listableOccurrences } from '../../core/occurrences.js';
import { dateOfSeries } from '../../core/recurrence/date-of-series.js';
import { loadRecurrence } from '../../core/recurrence/load-recurrence.js';
import { displayOf } from '../../core/time/display.js';
import { loadCountryZones } from '../../core/zones/load-country-zones.js';
import { latestEndOf } from '../../core/time/latest-end.js';
import { DAY } from '../../core/time/units.js';
import type { CountryZones } from '../../core/time/placement-types.js';
import { toWallText } from '../../core/time/wall.js';
import { TimeSlice } from '../../core/yield-to-page.js';

/** When an event is: this decides on which pages it goes. */
export interface EventTiming {
  /** The id as the reader reads it, before equal ids are told apart; `null` if this is no event at all. */
  readonly id: string | null;
  /** Ids of its parents. */
  readonly partOf: readonly string[];
  /** Why it has no date, where it should have one. */
  readonly fault: 'invalid-event' | 'no-start' | null;
  /** The month of its (first) start on its own clock, `2026-05`; `2026` where only the year is known; `null` without a date. */
  readonly period: string | null;
  /** Its dates follow a rule, or lie in several months. */
  readonly isSpread: boolean;
  /** When it (first) starts, in epoch milliseconds; `Infinity` without a date. */
  readonly startMs: number;
  /** When the first of its dates starts that is not over; `Infinity` for what has no date and never is over; `null` where all is over. */
  readonly nextMs: number | null;
}

const NO_EVENT: EventTiming = {
  id: null,
  partOf: [],
  fault: 'invalid-event',
  period: null,
  isSpread: false,
  startMs: Infinity,
  nextMs: null,
};

/** The defaults that a feed gives its events. */
export type Defaults = Pick<RawFeed, 'language' | 'timeZone'>;

/** How far ahead to look for the next date of a rule: most come soon, leap days take eight years, and a few are further away. */
const LOOK_AHEAD = [62 * DAY, 10 * 366 * DAY, Infinity];

/**
 * Reads events with the reader of the elements and places them in time.
 *
 * @param raws As published: they may hold anything. @param cutoffMs Epoch milliseconds: what ended by then is over.
 * @returns As many.
 */
export async function timingsOf(
  raws: readonly RawEvent[],
  defaults: Defaults,
  cutoffMs: number,
): Promise<readonly EventTiming[]> {
  const document = { ...defaults, format: 'ogp-events', version: '1.0', title: 'A few events', events: raws };
  const snapshot = await normalize(document, { url: '', format: 'ogp-events', strict: true });
  const { events } = snapshot;
  if (events.length !== raws.length) {
    if (raws.length === 1) return [NO_EVENT];
    // The reader leaves out what is no event and takes copies together: then each by itself.
    const each = await Promise.all(raws.map((raw) => timingsOf([raw], defaults, cutoffMs)));
    return each.flat();
  }
  const dates = new Map<FeedEvent, Occurrence[]>(events.map((event) => [event, []]));
  const { occurrences } = await listableOccurrences(snapshot, cutoffMs, cutoffMs);
  for (const date of occurrences) dates.get(date.event)!.push(date);
  return Promise.all(
    events.map((event, i) => {
      const id = fixId(own(asObject(raws[i]) ?? {}, 'id')) || event.id;
      return event.recurrence ? byRule(id, event, cutoffMs) : timingOf(id, event, dates.get(event)!, cutoffMs);
    }),
  );
}

/** Whether an event has no date, but should have one, or has one that nobody can read. */
function hasUnreadableStart({ start, occurrences, issues }: FeedEvent): boolean {
  if (start || occurrences) return false;
  return issues.some(({ code, field }) => code === 'no-start' || (code === 'invalid-time' && field !== 'end'));
}

/** @param dates All that it has, by start; of a rule the first. */
function timingOf(id: string, event: FeedEvent, dates: readonly Occurrence[], cutoffMs: number): EventTiming {
  const periods = new Set(dates.map(periodOf));
  return {
    id,
    partOf: event.partOf,
    fault: hasUnreadableStart(event) ? 'no-start' : null,
    period: periodOf(dates[0]!),
    isSpread: periods.size > 1,
    startMs: dates[0]!.startMs ?? Infinity,
    nextMs: nextOf(dates, cutoffMs) ?? nextStage(event, cutoffMs),
  };
}

async function byRule(id: string, event: FeedEvent, cutoffMs: number): Promise<EventTiming> {
  const { start, end, rejectedEnd } = event;
  const zones = await loadCountryZones([event]);
  const first = dateOfSeries(event, { id, start, end, rejectedEnd }, zones);
  const next = await nextByRule(event, first, zones, cutoffMs);
  return { ...timingOf(id, event, [first], cutoffMs), isSpread: true, nextMs: next ?? nextStage(event, cutoffMs) };
}

/** The month under which a list prints it: what is due at midnight ends the day before. */
function periodOf(o: Occurrence): string | null {
  const { precision, primary, sortKey } = displayOf(o, 'event', 'UTC');
  if (!primary) return null;
  return toWallText(precision === 'time' ? sortKey : primary.startWall).slice(0, precision === 'year' ? 4 : 7);
}

function nextOf(dates: readonly Occurrence[], cutoffMs: number): number | null {
  const next = dates.find(({ latestMs }) => latestMs === null || latestMs > cutoffMs);
  return next ? (next.startMs ?? Infinity) : null;
}

async function nextByRule(
  event: FeedEvent,
  { startMs }: Occurrence,
  zones: CountryZones | null,
  cutoffMs: number,
): Promise<number | null> {
  const { recurringOccurrences } = await loadRecurrence();
  const fromMs = Math.max(cutoffMs, startMs ?? cutoffMs);
  for (const ahead of LOOK_AHEAD) {
    const period = { fromMs: cutoffMs, toMs: fromMs + ahead, nowMs: cutoffMs };
    const { occurrences, issues } = await recurringOccurrences([event], period, zones, new TimeSlice());
    const next = nextOf(
      occurrences.sort((a, b) => a.startMs! - b.startMs!),
      cutoffMs,
    );
    if (next !== null) return next;
    // There are so many dates that those from now on were not reached.
    if (issues.some(({ code }) => code === 'recurrence-truncated')) return cutoffMs;
  }
  return null;
}

/** Comments may close after a hearing: a countdown still wants the event then. */
function nextStage({ milestones, registration, timeZone }: FeedEvent, cutoffMs: number): number | null {
  const moments = [...milestones.map(({ at }) => at), registration?.opens, registration?.closes];
  const ends = moments
    .filter((at): at is PublishedTime => Boolean(at))
    .map((at) => latestEndOf(at, timeZone))
    .filter((end) => end > cutoffMs);
  return ends.length ? Math.min(...ends) : null;
}

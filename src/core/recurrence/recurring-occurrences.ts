import { MAX_COMING_DATES, MAX_PAST_DATES, MAX_SERIES_DATES } from '../limits.js';
import type { FeedEvent, OccurrenceOverride, PublishedTime } from '../model/event.js';
import type { Fault, Issue } from '../model/issue.js';
import type { Occurrence } from '../model/occurrence.js';
import { newIssue } from '../new-issue.js';
import type { OwnFacts } from '../occurrence.js';
import type { CountryZones } from '../time/placement-types.js';
import { placeDate } from '../time/placement.js';
import { claimsOffset } from '../time/published-time.js';
import { DAY, MINUTE } from '../time/units.js';
import { startOfDay, toWallText, wallFrom } from '../time/wall.js';
import { isKnownZone, wallOf } from '../time/zone.js';
import type { TimeSlice } from '../yield-to-page.js';
import { nearestDates, type Source } from './nearest-dates.js';
import type { SeriesDate } from './overrides.js';
import type { Budget } from './rule-dates.js';
import { dateOfSeries } from './date-of-series.js';
import { Series } from './series.js';

// Readers of calendars need it as well, from the same chunk.
export { Series };

/** For which time dates are wanted: `[fromMs, toMs)`, in epoch milliseconds. Of too many those near `nowMs` are kept. */
interface Period {
  readonly fromMs: number;
  readonly toMs: number;
  readonly nowMs: number;
}

/** The dates of what recurs, and what is wrong with them. */
interface RecurringDates {
  readonly occurrences: Occurrence[];
  /** Also of series that have no date in the period. An issue of an event that was known before is not among them. */
  readonly issues: readonly Issue[];
}

/** Steps for all series of a feed together: some seconds at most, in slices. */
const MAX_FEED_STEPS = 60_000_000;

/** Room for the days and zones of dates, so that nothing at the window's edge is missed before it is placed. */
const EDGE = 2 * DAY;

/** The first and the last moment that a feed can name. */
const FIRST = wallFrom(1, 1) - EDGE;
const LAST = wallFrom(10_000, 1) + EDGE;

/** How far an end lies from its start on the wall clock. */
function wallDistance(start: PublishedTime, end: PublishedTime, zone: string | null): number {
  const distance = end.wallMs - start.wallMs;
  if (start.offset === null || end.offset === null) return distance;
  // In a zone both are on its clock, whatever its offset then; else, or where only instants are told, they may be on two.
  return zone && !start.localUnknown && !end.localUnknown ? distance : distance + (start.offset - end.offset) * MINUTE;
}

/** Another date of the series that began at `start`. A lone offset is kept, for want of a zone to say what it becomes. */
function recurringTime(start: PublishedTime, wallMs: number, zone: string | null): PublishedTime {
  const { offset, localUnknown } = zone === null ? start : { offset: null, localUnknown: false };
  const text = wallText(start, wallMs) + (localUnknown && !claimsOffset(start) ? 'Z' : '');
  return Object.freeze({ kind: start.kind, wallMs, offset, localUnknown, text });
}

/** `2026-05-30T09:00`, or `2026-05-30` of a series of days. */
const wallText = ({ kind }: PublishedTime, wallMs: number): string =>
  toWallText(wallMs).slice(0, kind === 'date' ? 10 : undefined);

/** A recurring event, on the clock of its dates. */
class RecurringEvent implements Source {
  readonly event: FeedEvent;
  readonly series: Series;
  readonly earliestMs: number;
  /** Faults of its rules, and of the dates that were found. */
  readonly faults: Fault[];
  readonly #start: PublishedTime;
  readonly #zones: CountryZones | null;
  /**
   * The zone of its dates: the event's. Where there is an offset alone, a zone of its country that has this offset at the first date, if all
   * such zones are one clock: what is weekly at 18:00 is so in summer and in winter, although only one offset was published.
   */
  readonly #zone: string | null;
  /**
   * How long each date lasts, in milliseconds; `null` where no end tells. Exactly as long as the first one (RFC 5545, 3.8.5.3: "the same
   * exact duration will apply to all the members"), although a night with a change of the clocks then ends an hour off on the wall; a
   * published `duration` counts calendar days instead ("the same nominal duration").
   */
  readonly #lengthMs: number | null;
  /** Shared by all its dates. */
  #issues: readonly Issue[] = [];
  /** The issues of the last date that was looked at, and the codes of those of all dates that were told. */
  #seen: readonly Issue[] | null = null;
  readonly #told = new Set<Issue['code']>();

  /** @param fromMs The beginning of the period for which dates are wanted. */
  constructor(event: FeedEvent, start: PublishedTime, fromMs: number, zones: CountryZones | null, budget: Budget) {
    this.event = event;
    this.#start = start;
    this.#zones = zones;
    const { kind, end, timeZone, countries } = event;
    const first = placeDate({ kind, start, end, duration: null, timeZone, countries }, zones);
    this.#zone = timeZone ?? (start.localUnknown ? null : first.labelZone);
    const isTimed = start.kind === 'time' && end?.kind === 'time';
    const isInGap = first.faults.some(({ code }) => code === 'time-in-gap');
    this.#lengthMs =
      !isTimed || first.endMs === null
        ? null
        : // A first date that the clocks skipped is moved, perhaps towards its end.
          isInGap
          ? wallDistance(start, end, this.#zone)
          : first.endMs - first.startMs!;
    this.series = new Series({ start, timeZone: this.#zone, recurrence: event.recurrence! }, budget);
    this.faults = [...this.series.faults];
    this.earliestMs = fromMs - this.#longest() - EDGE;
  }

  /** How far back of a window a date may begin and still reach into it: as long as the longest there is. */
  #longest(): number {
    const { end, duration, recurrence } = this.event;
    const start = this.#start;
    let longest = this.#lengthMs ?? 0;
    if (end) longest = Math.max(longest, wallDistance(start, end, this.#zone) + (end.kind === 'time' ? 0 : DAY));
    else if (duration) longest = duration.days * DAY + duration.ms;
    for (const override of recurrence!.overrides) {
      if (override.end)
        longest = Math.max(longest, override.end.wallMs - (override.start ?? override.recurrenceId).wallMs);
    }
    return longest;
  }

  /** Makes issues of what is wrong, once all dates are found. Returns them. */
  settle(): readonly Issue[] {
    this.#issues = Object.freeze(this.faults.map((fault) => newIssue(fault, this.event.id)));
    return this.#issues;
  }

  /** Adds the issues of one date alone to those that are told. Of several with the same fault the first speaks for all. */
  tell({ issues }: Occurrence, all: Issue[]): void {
    if (issues === this.#seen) return;
    this.#seen = issues;
    for (const issue of issues) {
      if (this.#told.has(issue.code) || this.#issues.includes(issue) || this.event.issues.includes(issue)) continue;
      this.#told.add(issue.code);
      all.push(issue);
    }
  }

  occurrence({ recurrenceId, wallMs, instantMs, override }: SeriesDate): Occurrence {
    const { event } = this;
    const start = this.#start;
    const zone = override?.timeZone ?? this.#zone;
    const startsAt = override?.start ? this.#patchedStart(override) : recurringTime(start, wallMs, this.#zone);
    const isAsLong = this.#lengthMs !== null && !override?.end && startsAt.kind === 'time';
    return dateOfSeries(
      event,
      {
        id: `${event.id}/${wallText(start, recurrenceId)}`,
        start: startsAt,
        end:
          override?.end ?? (isAsLong ? this.#exactEnd(startsAt, instantMs, zone) : this.#likeEnd(event.end, startsAt)),
        rejectedEnd: override?.end ? null : this.#likeEnd(event.rejectedEnd, startsAt),
        lengthMs: isAsLong ? this.#lengthMs : null,
        timeZone: zone,
        ...patchOf(override),
        issues: this.#issues,
        isNew: true,
      },
      this.#zones,
    );
  }

  /** A start that moves one date: without offset and zone it is on the clock of the others. */
  #patchedStart({ start, timeZone }: OccurrenceOverride): PublishedTime {
    const moved = start!;
    if (moved.kind !== 'time' || moved.offset !== null || (timeZone ?? this.#zone) !== null) return moved;
    return recurringTime({ ...this.#start, kind: 'time' }, moved.wallMs, null);
  }

  #exactEnd(startsAt: PublishedTime, startMs: number, zone: string | null): PublishedTime {
    const known = zone !== null && isKnownZone(zone);
    const wallMs = known ? wallOf(zone, startMs + this.#lengthMs!) : startsAt.wallMs + this.#lengthMs!;
    return recurringTime(startsAt, wallMs, zone);
  }

  /** The end of the date that begins at `startsAt`, as far from it on the wall as the first one's. */
  #likeEnd(end: PublishedTime | null, startsAt: PublishedTime): PublishedTime | null {
    if (!end) return null;
    const start = this.#start;
    // Of days, whole days later; of a clock time, as much later.
    const wallMs =
      end.kind === 'time'
        ? startsAt.wallMs + wallDistance(start, end, this.#zone)
        : startOfDay(startsAt.wallMs) + end.wallMs - startOfDay(start.wallMs);
    const like = end.kind === 'time' ? { ...start, kind: end.kind } : end;
    return recurringTime(like, wallMs, this.#zone);
  }
}

function patchOf(override: OccurrenceOverride | null): Partial<OwnFacts> {
  if (!override) return {};
  const { status, title, location } = override;
  return { status, title, location };
}

/**
 * The dates of recurring events that overlap a period, and some beside it. Of too many those from `nowMs` on and the latest before, of all
 * events equally far; what reaches a limit has the issue `recurrence-truncated`.
 *
 * @param zones The table of countries; `null` where no event needs it.
 */
export async function recurringOccurrences(
  events: readonly FeedEvent[],
  { fromMs, toMs, nowMs }: Period,
  zones: CountryZones | null,
  slice: TimeSlice,
): Promise<RecurringDates> {
  const budget: Budget = { left: MAX_FEED_STEPS };
  const from = Math.max(fromMs, FIRST);
  const to = Math.min(toMs + EDGE, LAST);
  const middle = Math.min(Math.max(from, nowMs), to);
  const sources: RecurringEvent[] = [];
  let earliest = middle;
  for (const event of events) {
    if (slice.step()) await slice.next();
    if (!event.start || !event.recurrence) continue;
    const source = new RecurringEvent(event, event.start, from, zones, budget);
    sources.push(source);
    earliest = Math.min(earliest, source.earliestMs);
  }
  const coming = await nearestDates(sources, middle, to, MAX_COMING_DATES, budget, slice);
  const past = await nearestDates(sources, middle, earliest, MAX_PAST_DATES, budget, slice);

  const issues: Issue[] = [];
  if (budget.left <= 0) issues.push(newIssue({ code: 'recurrence-truncated', reason: 'too-much-work' }, null));
  else if (coming.reachMs < to || past.reachMs > earliest) {
    const day = (ms: number): string => toWallText(ms).slice(0, 10);
    const since = past.reachMs > earliest ? day(past.reachMs) : null;
    const until = coming.reachMs < to ? day(coming.reachMs) : null;
    issues.push(newIssue({ code: 'recurrence-truncated', reason: 'too-many-in-feed', since, until }, null));
  }
  for (const source of sources) {
    if (coming.cut.has(source) || past.cut.has(source)) {
      source.faults.push({ code: 'recurrence-truncated', reason: 'too-many-dates', max: MAX_SERIES_DATES });
    } else if (budget.left > 0 && (coming.unfinished.has(source) || past.unfinished.has(source))) {
      source.faults.push({ code: 'recurrence-truncated', reason: 'too-much-work' });
    }
    for (const issue of source.settle()) issues.push(issue);
  }
  const occurrences: Occurrence[] = [];
  for (const { source, dates } of [...past.parts, ...coming.parts]) {
    for (const date of dates) {
      if (slice.step()) await slice.next();
      const o = source.occurrence(date);
      occurrences.push(o);
      source.tell(o, issues);
    }
  }
  return { occurrences, issues };
}

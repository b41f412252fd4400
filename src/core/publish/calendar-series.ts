import type { FeedEvent, PublishedTime, Recurrence } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { eventClock, type EventClock } from '../recurrence/event-clock.js';
import { exclusions, type SeriesDate } from '../recurrence/overrides.js';
import { recurringOccurrences } from '../recurrence/recurring-occurrences.js';
import type { Budget } from '../recurrence/rule-dates.js';
import { parseRule, type Rule } from '../recurrence/rule.js';
import { Series } from '../recurrence/series.js';
import type { CountryZones } from '../time/placement-types.js';
import { parsePublishedTime } from '../time/published-time.js';
import { DAY, MINUTE } from '../time/units.js';
import { instantOf, wallOf } from '../time/zone.js';
import { TimeSlice } from '../yield-to-page.js';
import { formIn, type TimeForm } from './calendar-times.js';
import { entryTimes } from './entry-times.js';
import { ruleParts } from './raw-dates.js';
import { dayText, utcText } from './time-texts.js';

/** How a calendar holds a series: one entry with a rule, those of its dates that are changed, and dates that are entries of their own. */
export interface CalendarSeries {
  /** The entry with the rule, at its first date; `null` where all are apart. */
  readonly master: {
    readonly date: Occurrence;
    /** Wall-clock milliseconds: also in an hour that the clocks skip. */
    readonly wallMs: number;
    readonly form: TimeForm;
    /** `FREQ=WEEKLY;COUNT=3`; `''` for further dates alone. */
    readonly rule: string;
    /** Wall-clock milliseconds. */
    readonly include: readonly number[];
    readonly exclude: readonly number[];
    /** By their original start, in wall-clock milliseconds. */
    readonly changed: readonly { readonly recurrenceId: number; readonly date: Occurrence }[];
    /** The last moment of its dates in epoch milliseconds; `null` where it has no end. */
    readonly lastMs: number | null;
  } | null;
  readonly apart: readonly Occurrence[];
  /** The kind of loss; `null` for none. */
  readonly loss: 'series-as-dates' | 'series-cut' | 'rule-unread' | null;
}

/** Steps that all series of a calendar may cost. */
const MAX_STEPS = 600_000_000;
/** Changed dates that are placed at a time. */
const CHUNK = 400;
/** Added dates that are written one by one where there is no rule: not all calendars read RDATE. */
const FEW = 400;
/** Dates of a rule with a COUNT. */
const MAX_DATES = 10_000;

const NO_DATES: Recurrence = Object.freeze({ rules: [], include: [], exclude: [], overrides: [] });

/** Finds out how to write the series of a feed. */
export class CalendarSeriesWriter {
  readonly #zones: CountryZones | null;
  readonly #budget: Budget = { left: MAX_STEPS };
  readonly #nowMs: number;

  /** @param zones The table of countries; `null` where no event needs it. @param nowMs Of too many dates those near it are written. */
  constructor(zones: CountryZones | null, nowMs: number) {
    this.#zones = zones;
    this.#nowMs = nowMs;
  }

  /** @param event With a recurrence and a start. */
  async write(event: FeedEvent): Promise<CalendarSeries> {
    const start = event.start!;
    const recurrence = event.recurrence!;
    const [first] = await this.#dates(event, NO_DATES);
    const form = first ? formOf(first) : null;
    if (!first || !form) return this.#apart(event);
    const zone = form.form === 'zone' ? form.zone : first.timeZone;
    const sound = recurrence.rules.map(parseRule).flatMap((parsed, i) => (parsed.rule ? [{ parsed, i }] : []));
    const isUnread = sound.length < recurrence.rules.length;
    const [only] = sound;
    if (sound.length > 1 || (only && only.parsed.overlooked)) return this.#apart(event);
    const text = only ? recurrence.rules[only.i]! : null;
    const byRule = new RuleDates(start, zone, text, this.#budget);
    if (byRule.isHard) return this.#apart(event);
    const hasRule = text !== null && !byRule.isEmpty;
    // Microsoft 365 refuses a whole file with a rule of one date: https://github.com/nixxo/nixxo.github.io/issues/2
    const isOnce = hasRule && byRule.isOnce;
    if ((!hasRule || isOnce) && recurrence.include.length <= FEW) {
      const rest = await this.#apart(isOnce ? event : { ...event, recurrence: { ...recurrence, rules: [] } });
      return { ...rest, loss: isUnread ? 'rule-unread' : rest.loss === 'series-cut' ? rest.loss : null };
    }

    const clock = eventClock(start, zone);
    const startWall = clock.wallOf(start)!;
    const isExcluded = exclusions(recurrence.exclude, clock, start.kind === 'time');
    // A start that the rule does not give is an entry of its own: RFC 5545, 3.8.5.3 leaves the set undefined.
    const isOff = hasRule && byRule.isStartOff;
    const masterWall = isOff ? byRule.firstAfterStart() : startWall;
    if (masterWall === null) return this.#apart(event);
    const masterTime = isOff ? onClock(start, masterWall) : start;
    const date = isOff
      ? (await this.#dates(event, { ...NO_DATES, include: [masterTime], exclude: [start] }))[0]
      : first;
    if (!date) return this.#apart(event);

    const include = new Set<number>();
    for (const time of recurrence.include) {
      const wallMs = clock.wallOf(time);
      if (wallMs === null) continue;
      const { ms } = clock.instantOf(wallMs);
      if (!isExcluded(wallMs, ms) && !byRule.at(ms) && wallMs !== startWall) include.add(wallMs);
    }
    const exclude = excludedDates(recurrence, clock, byRule, start, isOff);
    const changes = await this.#changes(event);
    const changed: { recurrenceId: number; date: Occurrence }[] = [];
    const apart: Occurrence[] = [];
    const replaced = new Set<number>();
    for (const change of changes) {
      const { recurrenceId } = change;
      const { ms } = clock.instantOf(recurrenceId);
      replaced.add(ms);
      const isGiven = byRule.at(ms) !== null || include.has(recurrenceId) || (recurrenceId === startWall && !isOff);
      if (isGiven && !exclude.has(recurrenceId) && !(isOff && recurrenceId === startWall)) changed.push(change);
      else apart.push(change.date);
    }
    if (
      isOff &&
      !isExcluded(startWall, clock.instantOf(startWall).ms) &&
      !replaced.has(clock.instantOf(startWall).ms)
    ) {
      apart.push(first);
    }
    const parsed = only?.parsed.rule ?? null;
    const last = hasRule ? byRule.lastMs() : Math.max(...[...include].map((wallMs) => clock.instantOf(wallMs).ms));
    return {
      master: {
        date,
        wallMs: masterWall,
        form,
        rule: hasRule ? ruleText(text, parsed!, form, zone, event.timeZone, isOff) : '',
        include: [...include],
        exclude: [...exclude],
        changed,
        lastMs: last,
      },
      apart,
      loss: isUnread ? 'rule-unread' : null,
    };
  }

  /** All dates one by one, those near now. */
  async #apart(event: FeedEvent): Promise<CalendarSeries> {
    const period = { fromMs: -Infinity, toMs: Infinity, nowMs: this.#nowMs };
    const { occurrences, issues } = await recurringOccurrences([event], period, this.#zones, new TimeSlice());
    const isCut = issues.some(({ code }) => code === 'recurrence-truncated');
    return { master: null, apart: sorted(occurrences), loss: isCut ? 'series-cut' : 'series-as-dates' };
  }

  /** The dates of the event if it recurred otherwise. */
  async #dates(event: FeedEvent, recurrence: Recurrence): Promise<readonly Occurrence[]> {
    const period = { fromMs: -Infinity, toMs: Infinity, nowMs: -Infinity };
    const one = { ...event, recurrence };
    const { occurrences } = await recurringOccurrences([one], period, this.#zones, new TimeSlice());
    return sorted(occurrences);
  }

  /** Its changed dates, as they have become. */
  async #changes(event: FeedEvent): Promise<{ recurrenceId: number; date: Occurrence }[]> {
    const { overrides } = event.recurrence!;
    const changes: { recurrenceId: number; date: Occurrence }[] = [];
    for (let from = 0; from < overrides.length; from += CHUNK) {
      const recurrence = { ...NO_DATES, exclude: [event.start!], overrides: overrides.slice(from, from + CHUNK) };
      for (const date of await this.#dates(event, recurrence)) {
        const { wallMs } = parsePublishedTime(date.id.slice(event.id.length + 1))!;
        changes.push({ recurrenceId: wallMs, date });
      }
    }
    return changes;
  }
}

const sorted = (dates: readonly Occurrence[]): Occurrence[] => [...dates].sort((a, b) => a.startMs! - b.startMs!);

/** A date of a series on the clock of its start. */
const onClock = (start: PublishedTime, wallMs: number): PublishedTime => ({
  ...start,
  wallMs,
  ...(start.localUnknown && { wallMs, offset: null, localUnknown: false, text: '' }),
});

/** The form of a series: `null` where what may be claimed of its dates does not follow the rule. */
function formOf(first: Occurrence): TimeForm | null {
  const times = entryTimes(first);
  if (!times) return null;
  if (times.kind === 'days') return times.clock === null ? { form: 'day' } : null;
  if (times.isDoubtful) return null;
  if (times.zone !== null) return formIn(times.zone);
  const { offset } = first;
  if (offset === 0) return { form: 'utc' };
  // An offset alone goes on as it is, on the clocks of a zone that has no other.
  return offset !== null && offset % 60 === 0 && offset >= -12 * 60 && offset <= 14 * 60
    ? { form: 'zone', zone: `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset) / 60}` }
    : null;
}

/** The dates that a rule gives, and where its start stands among them. */
class RuleDates {
  /** Whether its dates cannot be worked out. */
  readonly isHard: boolean;
  readonly isEmpty: boolean;
  readonly isStartOff: boolean;
  readonly #series: Series;
  readonly #budget: Budget;
  readonly #startMs: number;

  constructor(start: PublishedTime, zone: string | null, rule: string | null, budget: Budget) {
    this.#budget = budget;
    const recurrence = { ...NO_DATES, rules: rule === null ? [] : [rule] };
    this.#series = new Series({ start, timeZone: zone, recurrence }, budget);
    const has = (reason: string): boolean =>
      this.#series.faults.some((fault) => 'reason' in fault && fault.reason === reason);
    this.isHard = has('too-much-work');
    this.isEmpty = rule === null || has('rule-without-dates') || has('rule-not-followed');
    this.isStartOff = has('start-not-in-rule');
    const clock = eventClock(start, zone);
    this.#startMs = clock.instantOf(clock.wallOf(start)!).ms;
  }

  /** The date at an instant, the start apart from the rule included; `null` for none. */
  at(ms: number): SeriesDate | null {
    return this.#series.between(ms, ms + 1, 1, this.#budget).dates[0] ?? null;
  }

  /** Whether it gives one date alone. */
  get isOnce(): boolean {
    const most = this.isStartOff ? 2 : 1;
    return this.#series.between(-Infinity, Infinity, most + 1, this.#budget).dates.length <= most;
  }

  within(fromMs: number, toMs: number): readonly SeriesDate[] {
    return this.#series.between(fromMs, toMs, MAX_DATES, this.#budget).dates;
  }

  firstAfterStart(): number | null {
    return this.#series.between(this.#startMs + 1, Infinity, 1, this.#budget).dates[0]?.wallMs ?? null;
  }

  /** The last of its dates; `null` where there is none, or it is too far away. */
  lastMs(): number | null {
    const { dates, isCut, isUnfinished } = this.#series.between(-Infinity, Infinity, MAX_DATES, this.#budget);
    return isCut || isUnfinished ? null : (dates.at(-1)?.instantMs ?? null);
  }
}

/** The dates of the rule, and the start, that are taken out; by wall clock. */
function excludedDates(
  { exclude }: Recurrence,
  clock: EventClock,
  byRule: RuleDates,
  start: PublishedTime,
  isOff: boolean,
): Set<number> {
  const walls = new Set<number>();
  const startWall = clock.wallOf(start)!;
  const add = (date: SeriesDate | null): void => {
    if (date && !(isOff && date.wallMs === startWall)) walls.add(date.wallMs);
  };
  for (const time of exclude) {
    const wallMs = clock.wallOf(time);
    if (wallMs === null) continue;
    if (start.kind === 'time' && time.kind === 'date') {
      // A day takes out whatever begins on it.
      const from = clock.instantOf(time.wallMs).ms;
      for (const date of byRule.within(from - DAY, from + 2 * DAY)) {
        if (Math.floor(date.wallMs / DAY) * DAY === time.wallMs) add(date);
      }
      continue;
    }
    if (!time.localUnknown) add(byRule.at(clock.instantOf(wallMs).ms));
    if (start.kind === 'time' && time.offset !== null) add(byRule.at(time.wallMs - time.offset * MINUTE));
  }
  return walls;
}

/** Returns a rule as RFC 5545, 3.3.10 demands it beside its DTSTART: UNTIL in UTC, or a day beside a day. */
function ruleText(
  text: string,
  { frequency, until, count }: Rule,
  form: TimeForm,
  zone: string | null,
  eventZone: string | null,
  isOff: boolean,
): string {
  const parts = ruleParts(text)
    .filter((part) => !(form.form === 'day' && /^BY(?:HOUR|MINUTE|SECOND)=/.test(part)))
    .map((part) => {
      // The start took the first place.
      if (part.startsWith('COUNT=')) return `COUNT=${count! - (isOff ? 1 : 0)}`;
      if (!part.startsWith('UNTIL=') || !until) return part;
      if (form.form === 'day') {
        return `UNTIL=${dayText(until.form === 'utc' && eventZone !== null ? wallOf(eventZone, until.ms) : until.ms)}`;
      }
      if (until.form === 'utc') return `UNTIL=${utcText(until.ms)}`;
      const wallMs = until.form === 'date' ? until.ms + DAY - 1000 : until.ms;
      return `UNTIL=${utcText(form.form === 'zone' ? instantOf(zone!, wallMs).ms : wallMs)}`;
    });
  return [`FREQ=${frequency}`, ...parts].join(';');
}

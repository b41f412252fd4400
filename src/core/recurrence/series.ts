import { shown } from '../json.js';
import type { PublishedTime, Recurrence } from '../model/event.js';
import type { Fault } from '../model/issue.js';
import { DAY } from '../time/units.js';
import { toWallText } from '../time/wall.js';
import { isKnownZone, wallOf } from '../time/zone.js';
import { eventClock, type EventClock } from './event-clock.js';
import { byOriginalStart, exclusions, placeOverride, type SeriesDate } from './overrides.js';
import { makePattern, type Pattern } from './pattern.js';
import { eachRuleDate, type Budget } from './rule-dates.js';
import { parseRule, type Until } from './rule.js';

/** The part of an event that says when it recurs. */
interface SeriesInput {
  readonly start: PublishedTime;
  /** `null`: the start's offset, else none. */
  readonly timeZone: string | null;
  readonly recurrence: Recurrence;
}

/** Some dates of a series. */
interface SeriesDates {
  /** By instant. */
  readonly dates: readonly SeriesDate[];
  /** Whether there are more than the limit. */
  readonly isCut: boolean;
  /** Whether they took too many steps to find, so that some may be missing. */
  readonly isUnfinished: boolean;
}

/** Steps that one series may cost at a time: a few milliseconds. */
export const MAX_STEPS = 60_000;
/** Steps for finding the very first dates of its rules. A rule that has none by then has none. */
const MAX_PROBE_STEPS = MAX_STEPS / 2;
const MAX_RULES = 20;
/** No clock is further from UTC, and none ever skipped more, than this. */
const WALL_MARGIN = 2 * DAY;
/** How often to look for the latest dates nearer to the end of a period that has too many. */
const MAX_HALVINGS = 40;

/** A rule that can be followed. */
interface SoundRule {
  readonly pattern: Pattern;
  readonly last: LastMoment;
}

/**
 * The dates of a recurring event. What it says is read once; then its dates can be asked for, period by period.
 *
 * Rules are expanded on the wall clock; only then is each date placed in the zone (RFC 5545, 3.3.5: forward out of a gap, the earlier in
 * an overlap), dates that fall together are one, `exclude` (by wall clock and by instant) is taken out, and `overrides` replace the date
 * with their original start, or add one. `exclude` outweighs `include`, an override outweighs both.
 *
 * - The start is always the first date and counts for COUNT, also if no rule gives it (RFC 8984, 4.3.3; RFC 5545, 3.3.10: "always counts
 *   as the first occurrence"). RFC 5545, 3.8.5.3 leaves the set undefined where start and rule disagree; who publishes a start means that
 *   something begins then. The fault `start-not-in-rule` says so.
 * - Whole days (`kind: 'date'`) are days everywhere: their instants are midnights UTC. So is a wall clock without a zone and offset.
 *
 * Never throws, whatever the feed holds; the work is bounded by {@link MAX_STEPS} and by the budget.
 */
export class Series {
  /** Faults of its rules, its start or its exceptions, whatever the period. */
  readonly faults: readonly Fault[];
  readonly #clock: EventClock;
  readonly #rules: SoundRule[] = [];
  readonly #excluded: (wallMs: number, instantMs: number) => boolean;
  readonly #overridden = new Set<number>();
  /** The dates that no rule needs to give: the start, `include` and `overrides`; by instant. */
  readonly #fixed: SeriesDate[] = [];

  /** @param budget What reading all series of a feed may still cost. */
  constructor({ start, timeZone, recurrence }: SeriesInput, budget: Budget) {
    const faults: Fault[] = [];
    this.faults = faults;
    this.#clock = eventClock(start, timeZone);
    const timed = start.kind === 'time';
    const startMs = this.#clock.wallOf(start);
    this.#excluded = exclusions(recurrence.exclude, this.#clock, timed);
    if (startMs === null) {
      const period = start.kind === 'year' ? 'year' : 'month';
      faults.push({ code: 'invalid-recurrence', reason: 'whole-period', period });
      this.#fixed.push({
        recurrenceId: start.wallMs,
        wallMs: start.wallMs,
        override: null,
        instantMs: start.wallMs,
        isInGap: false,
      });
      return;
    }
    for (const [recurrenceId, override] of byOriginalStart(recurrence.overrides, this.#clock)) {
      this.#overridden.add(this.#clock.instantOf(recurrenceId).ms);
      this.#fixed.push(placeOverride(override, recurrenceId, start, timeZone));
    }
    this.#fix(startMs);
    for (const time of recurrence.include) this.#fix(this.#clock.wallOf(time) ?? NaN);
    this.#fixed.sort((a, b) => a.instantMs - b.instantMs);
    const vague = [...recurrence.include, ...recurrence.exclude].find((time) => this.#clock.wallOf(time) === null);
    if (vague) faults.push({ code: 'invalid-recurrence', reason: 'not-a-day', value: shown(vague.text) });
    this.#readRules(recurrence, startMs, timed, timeZone, faults, budget);
  }

  #readRules(
    { rules, include }: Recurrence,
    startMs: number,
    timed: boolean,
    timeZone: string | null,
    faults: Fault[],
    budget: Budget,
  ): void {
    if (rules.length > MAX_RULES) {
      faults.push({ code: 'recurrence-truncated', reason: 'too-many-rules', count: rules.length, max: MAX_RULES });
    }
    const probe: Budget = { left: Math.min(MAX_PROBE_STEPS, budget.left) };
    const size = probe.left;
    let isStartGiven = rules.length === 0;
    for (const text of rules.slice(0, MAX_RULES)) {
      const parsed = parseRule(text);
      const rule = cut(text);
      if (!parsed.rule) {
        faults.push({ code: 'invalid-recurrence', reason: 'rule-not-followed', rule, fault: parsed.fault });
        isStartGiven = true;
        continue;
      }
      const { overlooked: fault } = parsed;
      if (fault) faults.push({ code: 'invalid-recurrence', reason: 'rule-read-as-limit', rule, fault });
      const pattern = makePattern(parsed.rule, startMs, timed);
      const last = lastMoment(parsed.rule.until, this.#clock, timed, timeZone);
      if (probe.left <= 0) {
        faults.push({ code: 'recurrence-truncated', reason: 'too-much-work' });
        isStartGiven = true;
        break;
      }
      const first = firstDate(pattern, last, probe);
      if (first === null) {
        faults.push({ code: 'invalid-recurrence', reason: 'rule-without-dates', rule });
        isStartGiven = true;
        continue;
      }
      isStartGiven ||= first === startMs;
      // A start that the rule does not give takes the first place of those that COUNT has.
      const count = pattern.count === null || first === startMs ? pattern.count : pattern.count - 1;
      this.#rules.push({ pattern: { ...pattern, count }, last });
    }
    budget.left -= size - Math.max(probe.left, 0);
    const isSaid =
      isStartGiven ||
      this.#overridden.has(this.#clock.instantOf(startMs).ms) ||
      this.#excluded(startMs, this.#clock.instantOf(startMs).ms) ||
      include.some((time) => this.#clock.wallOf(time) === startMs);
    if (!isSaid) faults.push({ code: 'invalid-recurrence', reason: 'start-not-in-rule', start: toWallText(startMs) });
  }

  /** The date at a wall clock; `null` if it is taken out, or replaced. */
  #dateAt(wallMs: number): SeriesDate | null {
    const { ms, kind } = this.#clock.instantOf(wallMs);
    if (!Number.isFinite(ms) || this.#overridden.has(ms) || this.#excluded(wallMs, ms)) return null;
    return { recurrenceId: wallMs, wallMs, override: null, instantMs: ms, isInGap: kind === 'gap' };
  }

  #fix(wallMs: number): void {
    const date = this.#dateAt(wallMs);
    if (date) this.#fixed.push(date);
  }

  /**
   * Returns the dates that start within `[fromMs, toMs)`, by instant; of too many the earliest.
   *
   * @param fromMs Epoch milliseconds, or `-Infinity`. @param toMs Epoch milliseconds, exclusive, or `Infinity`.
   */
  between(fromMs: number, toMs: number, limit: number, budget: Budget): SeriesDates {
    const size = Math.max(0, Math.min(MAX_STEPS, budget.left));
    const steps: Budget = { left: size };
    const moved: SeriesDate[] = [];
    /** By instant. Of two that fall together, the one whose wall clock exists is the one to name. */
    const found = new Map<number, SeriesDate>();
    for (let i = firstFrom(this.#fixed, fromMs); i < this.#fixed.length && this.#fixed[i]!.instantMs < toMs; i++) {
      const date = this.#fixed[i]!;
      if (date.override) moved.push(date);
      else if (!found.has(date.instantMs) || found.get(date.instantMs)!.isInGap) found.set(date.instantMs, date);
      if (moved.length + found.size > limit) break;
    }
    for (const { pattern, last } of this.#rules) {
      if (steps.left <= 0) break;
      let room = limit;
      eachRuleDate(pattern, fromMs - WALL_MARGIN, Math.min(toMs, last.wallMs) + WALL_MARGIN, steps, (wallMs) => {
        const date = last.includes(wallMs) ? this.#dateAt(wallMs) : null;
        if (!date || date.instantMs < fromMs || date.instantMs >= toMs) return true;
        const known = found.get(date.instantMs);
        if (!known || known.isInGap) found.set(date.instantMs, date);
        return --room >= 0;
      });
    }
    budget.left -= size - Math.max(steps.left, 0);
    const all = [...found.values(), ...moved];
    // Rules give their dates in order: one rule without exceptions needs no sorting.
    if (all.length > 1) all.sort((a, b) => a.instantMs - b.instantMs);
    const isCut = all.length > limit;
    return { dates: isCut ? all.slice(0, limit) : all, isCut, isUnfinished: this.#rules.length > 0 && steps.left <= 0 };
  }

  /** Returns the same; of too many the latest. */
  latest(fromMs: number, toMs: number, limit: number, budget: Budget): SeriesDates {
    const all = this.between(fromMs, toMs, limit, budget);
    if (!all.isCut) return all;
    const kept: (readonly SeriesDate[])[] = [];
    let room = limit;
    let to = toMs;
    // The longest periods, back from the end, that have no more dates than there is room for.
    let span = (to - fromMs) / 2;
    for (let i = 0; i < MAX_HALVINGS && room > 0 && span > 1 && to > fromMs; i++) {
      const part = this.between(Math.max(fromMs, to - span), to, room, budget);
      if (part.isUnfinished) return { ...all, dates: [...kept.reverse().flat()], isUnfinished: true };
      if (part.isCut) span /= 2;
      else {
        kept.push(part.dates);
        room -= part.dates.length;
        to -= span;
      }
    }
    return { dates: kept.reverse().flat(), isCut: true, isUnfinished: false };
  }
}

/** The index of the first date at or after an instant. */
function firstFrom(dates: readonly SeriesDate[], fromMs: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.instantMs < fromMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As much of a rule as an issue quotes. */
const cut = (rule: string): string => (rule.length > 60 ? `${rule.slice(0, 60)}…` : rule);

interface LastMoment {
  /** No date of the wall clock is later by more than the margin between clocks. */
  readonly wallMs: number;
  readonly includes: (wallMs: number) => boolean;
}

/**
 * UNTIL, inclusive: a day until its end, and `Z` as the instant that it is. Whole days have no instants: of them the last is the day that
 * the clocks of the event's zone show then (of an event without a zone, those of UTC).
 */
function lastMoment(until: Until | null, clock: EventClock, timed: boolean, timeZone: string | null): LastMoment {
  if (!until) return { wallMs: Infinity, includes: () => true };
  if (until.form === 'utc' && timed)
    return { wallMs: until.ms, includes: (wallMs) => clock.instantOf(wallMs).ms <= until.ms };
  const isLocal = until.form === 'utc' && timeZone !== null && isKnownZone(timeZone);
  const ms = isLocal ? wallOf(timeZone, until.ms) : until.ms;
  const lastMs = until.form === 'date' ? ms + DAY - 1 : ms;
  return { wallMs: lastMs, includes: (wallMs) => wallMs <= lastMs };
}

function firstDate(pattern: Pattern, last: LastMoment, budget: Budget): number | null {
  let first: number | null = null;
  eachRuleDate(pattern, -Infinity, last.wallMs + WALL_MARGIN, budget, (wallMs) => {
    if (last.includes(wallMs)) first = wallMs;
    return false;
  });
  return first;
}

import { shown } from '../json.js';
import type { PublishedTime, Recurrence } from '../model/event.js';
import type { Fault } from '../model/issue.js';
import { gapFault } from '../time/placement-faults.js';
import { DAY } from '../time/units.js';
import { toWallText } from '../time/wall.js';
import { byOriginalStart, exclusions, placeOverride, type PlacedDate, type RecurrenceDate } from './overrides.js';
import { eventClock, type EventClock } from './event-clock.js';
import { makePattern, type Pattern } from './pattern.js';
import { parseRule, type Until } from './rule.js';
import { eachRuleDate, type Budget } from './rule-dates.js';

export interface Expansion {
  readonly dates: readonly RecurrenceDate[];
  readonly faults: readonly Fault[];
  /** The cost in steps (see {@link Budget}): at most {@link MAX_STEPS} and a little. */
  readonly steps: number;
}

/** For all rules of one expansion together: a few milliseconds. */
export const MAX_STEPS = 60_000;
const MIN_STEPS = 6000;
/** Of these, what looking for a rule's very first date may cost. A rule that has none by then has none. */
const MAX_PROBE_STEPS = 30_000;
const MAX_RULES = 20;
/** No clock is further from UTC, and none ever skipped more, than this. */
const WALL_MARGIN = 2 * DAY;

/**
 * The dates of a recurring event that start within `[fromMs, toMs)`, by instant, with what is wrong about them.
 *
 * Rules are expanded on the wall clock; only then is each date placed in the zone (RFC 5545, 3.3.5: forward out of a gap, the earlier in
 * an overlap), dates that fall together are one, `exclude` (by wall clock and by instant) is taken out, and `overrides` replace the date
 * with their original start, or add one. `exclude` outweighs `include`, an override outweighs both.
 *
 * - The start is a date if a rule gives it, or if there are no rules, or if one of them cannot be followed: an event never vanishes.
 * - Whole days (`kind: 'date'`) are days everywhere: their instants are midnights UTC. So is a wall clock without a zone and offset.
 *
 * Never throws, whatever the feed holds; the work is bounded by {@link MAX_STEPS}.
 *
 * @param input What the feed says: the start, the zone (`null`: the start's offset, else none) and the recurrence.
 * @param fromMs Epoch milliseconds, or `-Infinity`. For dates that are still running, let it be earlier by the event's length.
 * @param toMs Epoch milliseconds, exclusive, or `Infinity`.
 * @param limit The most dates; the earliest are kept, and the issue `recurrence-truncated` says so.
 */
export function expandRecurrence(
  input: { readonly start: PublishedTime; readonly timeZone: string | null; readonly recurrence: Recurrence },
  fromMs: number,
  toMs: number,
  limit = 500,
): Expansion {
  if (!(fromMs < toMs)) return { dates: [], faults: [], steps: 0 };
  const { start, timeZone, recurrence } = input;
  const faults: Fault[] = [];
  const clock = eventClock(start, timeZone);
  const timed = start.kind === 'time';
  const startMs = clock.wallOf(start);
  if (startMs === null) {
    faults.push({
      code: 'invalid-recurrence',
      reason: 'whole-period',
      period: start.kind === 'year' ? 'year' : 'month',
    });
    const dates = start.wallMs >= fromMs && start.wallMs < toMs ? [once(start.wallMs)] : [];
    return { dates, faults, steps: 0 };
  }

  const excluded = exclusions(recurrence.exclude, clock, timed);
  const overridden = new Set<number>();
  const moved: PlacedDate[] = [];
  for (const [recurrenceId, override] of byOriginalStart(recurrence.overrides, clock)) {
    overridden.add(clock.instantOf(recurrenceId).ms);
    const date = placeOverride(override, recurrenceId, start, timeZone);
    if (date.instantMs >= fromMs && date.instantMs < toMs) moved.push(date);
  }

  const found = new Map<number, PlacedDate>();
  /** Takes one date of the wall clock; `true` if it is one of the window's. */
  const offer = (wallMs: number): boolean => {
    const { ms, kind } = clock.instantOf(wallMs);
    if (!(ms >= fromMs && ms < toMs) || overridden.has(ms) || excluded(wallMs, ms)) return false;
    // Of two that fall together, the one whose wall clock exists is the one to name.
    if (!found.has(ms) || found.get(ms)!.inGap) {
      found.set(ms, { recurrenceId: wallMs, wallMs, override: null, instantMs: ms, inGap: kind === 'gap' });
    }
    return true;
  };

  // Who wants few dates of each has very many series: each may cost less, too.
  const steps = Math.min(MAX_STEPS, MIN_STEPS + limit * 120);
  const budget: Budget = { left: steps };
  const { rules } = recurrence;
  let startNeeded = rules.length === 0;
  let startGiven = false;
  if (rules.length > MAX_RULES)
    faults.push({
      code: 'recurrence-truncated',
      reason: 'too-many-rules',
      count: rules.length,
      max: MAX_RULES,
    });
  for (const text of rules.slice(0, MAX_RULES)) {
    if (budget.left <= 0) break;
    const parsed = parseRule(text);
    const rule = cut(text);
    if (!parsed.rule) {
      const { fault } = parsed;
      faults.push({ code: 'invalid-recurrence', reason: 'rule-not-followed', rule, fault });
      startNeeded = true;
      continue;
    }
    const { overlooked: fault } = parsed;
    if (fault) faults.push({ code: 'invalid-recurrence', reason: 'rule-read-as-limit', rule, fault });
    const pattern = makePattern(parsed.rule, startMs, timed);
    const last = lastMoment(parsed.rule.until, clock, timed);
    const first = firstDate(pattern, last, budget);
    if (first === null) {
      faults.push({ code: 'invalid-recurrence', reason: 'rule-without-dates', rule });
      startNeeded = true;
      continue;
    }
    startGiven ||= first === startMs;
    let room = limit;
    eachRuleDate(pattern, fromMs - WALL_MARGIN, Math.min(toMs, last.wallMs) + WALL_MARGIN, budget, (wallMs) => {
      if (last.includes(wallMs) && offer(wallMs)) room--;
      return room >= 0;
    });
  }
  for (const time of recurrence.include) offer(clock.wallOf(time) ?? NaN);
  const vague = [...recurrence.include, ...recurrence.exclude].find((time) => clock.wallOf(time) === null);
  if (vague) faults.push({ code: 'invalid-recurrence', reason: 'not-a-day', value: shown(vague.text) });
  if (startNeeded) offer(startMs);
  else if (!startGiven) {
    const { ms } = clock.instantOf(startMs);
    if (
      !excluded(startMs, ms) &&
      !overridden.has(ms) &&
      !recurrence.include.some((time) => clock.wallOf(time) === startMs)
    ) {
      faults.push({ code: 'invalid-recurrence', reason: 'start-not-in-rule', start: toWallText(startMs) });
    }
  }

  const all = [...found.values(), ...moved].sort((a, b) => a.instantMs - b.instantMs);
  if (all.length > limit) faults.push({ code: 'recurrence-truncated', reason: 'too-many-dates', max: limit });
  else if (budget.left <= 0) faults.push({ code: 'recurrence-truncated', reason: 'too-much-work' });
  const kept = all.slice(0, limit);
  const skipped = kept.find((date) => date.inGap);
  if (skipped && timeZone) faults.push(gapFault(toWallText(skipped.wallMs), timeZone, skipped.instantMs));
  return {
    dates: kept.map(({ recurrenceId, wallMs, override }) => ({ recurrenceId, wallMs, override })),
    faults,
    steps: steps - budget.left,
  };
}

const once = (wallMs: number): RecurrenceDate => ({ recurrenceId: wallMs, wallMs, override: null });

/** As much of a rule as an issue quotes. */
const cut = (rule: string): string => (rule.length > 60 ? `${rule.slice(0, 60)}…` : rule);

interface LastMoment {
  /** No date of the wall clock is later by more than the margin between clocks. */
  readonly wallMs: number;
  readonly includes: (wallMs: number) => boolean;
}

/** UNTIL, inclusive: a day until its end, `Z` as the instant it is, except for whole days, which have no instants. */
function lastMoment(until: Until | null, clock: EventClock, timed: boolean): LastMoment {
  if (!until) return { wallMs: Infinity, includes: () => true };
  if (until.form === 'utc' && timed)
    return { wallMs: until.ms, includes: (wallMs) => clock.instantOf(wallMs).ms <= until.ms };
  const lastMs = until.form === 'date' ? until.ms + DAY - 1 : until.ms;
  return { wallMs: lastMs, includes: (wallMs) => wallMs <= lastMs };
}

function firstDate(pattern: Pattern, last: LastMoment, budget: Budget): number | null {
  let first: number | null = null;
  const size = Math.min(MAX_PROBE_STEPS, budget.left);
  const probe: Budget = { left: size };
  eachRuleDate(pattern, -Infinity, last.wallMs + WALL_MARGIN, probe, (wallMs) => {
    if (last.includes(wallMs)) first = wallMs;
    return false;
  });
  budget.left -= size - Math.max(probe.left, 0);
  return first;
}

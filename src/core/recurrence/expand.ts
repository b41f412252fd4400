import type { PublishedTime, Recurrence } from '../model/event.js';
import { DAY } from '../time/units.js';
import { toWallText } from '../time/wall.js';
import { byOriginalStart, exclusions, placeOverride, type PlacedDate, type RecurrenceDate } from './overrides.js';
import { eventClock, type EventClock } from './event-clock.js';
import { makePattern, type Pattern } from './pattern.js';
import { parseRule, type Until } from './rule.js';
import { eachRuleDate, type Budget } from './rule-dates.js';

interface RecurrenceIssue {
  readonly code: 'invalid-recurrence' | 'recurrence-truncated' | 'time-in-gap';
  readonly message: string;
}

export interface Expansion {
  readonly dates: readonly RecurrenceDate[];
  readonly issues: readonly RecurrenceIssue[];
  /** What it cost, in steps (see {@link Budget}): at most {@link MAX_STEPS} and a little. */
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
  if (!(fromMs < toMs)) return { dates: [], issues: [], steps: 0 };
  const { start, timeZone, recurrence } = input;
  const issues: RecurrenceIssue[] = [];
  const report = (code: RecurrenceIssue['code'], message: string): void => void issues.push({ code, message });
  const clock = eventClock(start, timeZone);
  const timed = start.kind === 'time';
  const startMs = clock.wallOf(start);
  if (startMs === null) {
    report('invalid-recurrence', `An event of a whole ${start.kind} cannot recur; it is shown once.`);
    const dates = start.wallMs >= fromMs && start.wallMs < toMs ? [once(start.wallMs)] : [];
    return { dates, issues, steps: 0 };
  }

  const excluded = exclusions(recurrence.exclude, clock, timed);
  const overridden = new Set<number>();
  const kept: PlacedDate[] = [];
  for (const [recurrenceId, override] of byOriginalStart(recurrence.overrides, clock)) {
    overridden.add(clock.instantOf(recurrenceId).ms);
    const moved = placeOverride(override, recurrenceId, start, timeZone);
    if (moved.instantMs >= fromMs && moved.instantMs < toMs) kept.push(moved);
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
    report('recurrence-truncated', `Only the first ${MAX_RULES} of its ${rules.length} rules are read.`);
  for (const text of rules.slice(0, MAX_RULES)) {
    if (budget.left <= 0) break;
    const parsed = parseRule(text);
    if (!parsed.rule) {
      report('invalid-recurrence', `The rule ${quote(text)} cannot be followed. ${parsed.error}`);
      startNeeded = true;
      continue;
    }
    if (parsed.note) report('invalid-recurrence', `The rule ${quote(text)}: ${parsed.note}`);
    const pattern = makePattern(parsed.rule, startMs, timed);
    const last = lastMoment(parsed.rule.until, clock, timed);
    const first = firstDate(pattern, last, budget);
    if (first === null) {
      report('invalid-recurrence', `The rule ${quote(text)} gives no date.`);
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
  if (vague) report('invalid-recurrence', `"${vague.text}" is not a day: it neither adds nor removes dates.`);
  if (startNeeded) offer(startMs);
  else if (!startGiven) {
    const { ms } = clock.instantOf(startMs);
    if (
      !excluded(startMs, ms) &&
      !overridden.has(ms) &&
      !recurrence.include.some((time) => clock.wallOf(time) === startMs)
    ) {
      report(
        'invalid-recurrence',
        `The start ${toWallText(startMs)} is not a date that its rule gives, so it is not one of the dates.`,
      );
    }
  }

  const all = [...found.values(), ...kept].sort((a, b) => a.instantMs - b.instantMs);
  if (all.length > limit)
    report('recurrence-truncated', `It has more dates than are shown: only the first ${limit} of this period are.`);
  else if (budget.left <= 0) report('recurrence-truncated', 'Its rules take too long to follow: dates may be missing.');
  const shown = all.slice(0, limit);
  const inGap = shown.filter((date) => date.inGap);
  if (inGap.length) {
    const more = inGap.length > 1 ? ` (and ${inGap.length - 1} more)` : '';
    const when = toWallText(inGap[0]!.wallMs);
    report(
      'time-in-gap',
      `${when}${more} does not exist in ${timeZone}, where clocks go forward then; it is moved by as much.`,
    );
  }
  return {
    dates: shown.map(({ recurrenceId, wallMs, override }) => ({ recurrenceId, wallMs, override })),
    issues,
    steps: steps - budget.left,
  };
}

const once = (wallMs: number): RecurrenceDate => ({ recurrenceId: wallMs, wallMs, override: null });

const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

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

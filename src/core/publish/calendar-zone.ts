import { DAY, HOUR } from '../time/units.js';
import { daysInMonth, weekdayOf } from '../time/wall.js';
import { offsetMsAt } from '../time/zone.js';
import { property } from './calendar-lines.js';
import { clockText } from './time-texts.js';

/** A change of the clocks. */
interface Switch {
  /** Epoch milliseconds. */
  readonly ms: number;
  /** Milliseconds east of UTC. */
  readonly from: number;
  readonly to: number;
}

/** The time for which a zone is described, in epoch milliseconds. */
interface ZonePeriod {
  readonly fromMs: number;
  readonly toMs: number;
}

/** No zone has two switches within it: the shortest time between two is 6.95 days. */
const STEP = 3 * DAY;
/** Room at both ends for the wall clocks of all zones. */
const MARGIN = 2 * DAY;
/** Rules of zones are known so far ahead: 32-bit programs know no later time. */
const LAST_YEAR = 2037;
const LAST_MS = Date.UTC(LAST_YEAR + 1, 0);
/** No summer time is further ahead. */
const MAX_FORWARD = 12 * HOUR;
/** Years in which switches must fit one rule for it to stand for them. */
const SURE_YEARS = 8;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function switchesOf(zone: string, fromMs: number, toMs: number): Switch[] {
  const found: Switch[] = [];
  let before = offsetMsAt(zone, fromMs);
  for (let ms = fromMs; ms < toMs; ms += STEP) {
    const after = offsetMsAt(zone, ms + STEP);
    if (after === before) continue;
    let [low, high] = [ms / 1000, (ms + STEP) / 1000];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetMsAt(zone, middle * 1000) === before) low = middle;
      else high = middle;
    }
    found.push({ ms: high * 1000, from: before, to: after });
    before = after;
  }
  return found;
}

/** Whether clocks go forward, as they do in spring; not by a day, as where the date line was moved. */
const isForward = ({ from, to }: Switch): boolean => to > from && to - from < MAX_FORWARD;

/** `+0530`, `-0330`, `+001952` */
function offsetText(offsetMs: number): string {
  const clock = clockText(Math.abs(offsetMs)).slice(9);
  return (offsetMs < 0 ? '-' : '+') + (clock.endsWith('00') ? clock.slice(0, 4) : clock);
}

function observance({ ms, from, to }: Switch, isDaylight: boolean, rule: string | null): string {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}\r\n`,
    // The clock before the switch shows when it comes (RFC 5545, 3.6.5).
    property('DTSTART', clockText(ms + from)),
    rule === null ? '' : property('RRULE', rule),
    property('TZOFFSETFROM', offsetText(from)),
    property('TZOFFSETTO', offsetText(to)),
    `END:${name}\r\n`,
  ].join('');
}

/** Returns the yearly rules that a switch may follow: a weekday counted from the month's beginning, or from its end. */
function rulesOf({ ms, from }: Switch): string[] {
  const wall = new Date(ms + from);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  const name = WEEKDAYS[weekdayOf(Math.floor((ms + from) / DAY))]!;
  const rules: string[] = [];
  if (day + 7 > daysInMonth(year, month)) rules.push(`FREQ=YEARLY;BYMONTH=${month};BYDAY=-1${name}`);
  rules.push(`FREQ=YEARLY;BYMONTH=${month};BYDAY=${Math.ceil(day / 7)}${name}`);
  return rules;
}

/** Returns the rule that the switches of several years follow, each at the same clock; `null` where they follow none. */
function commonRule(switches: readonly Switch[]): string | null {
  const [first] = switches;
  if (!first) return null;
  const clockOf = ({ ms, from }: Switch): number => (((ms + from) % DAY) + DAY) % DAY;
  const isAlike = switches.every(
    (one) => one.from === first.from && one.to === first.to && clockOf(one) === clockOf(first),
  );
  if (!isAlike) return null;
  return rulesOf(first).find((rule) => switches.every((one) => rulesOf(one).includes(rule))) ?? null;
}

/**
 * Returns the rules of the switches from a year on, by the first switch that each stands for; `null` unless each year until the last that is
 * known has two, which follow two rules.
 */
function endlessRules(switches: readonly Switch[], year: number): Map<Switch, string> | null {
  const later = switches.filter(({ ms, from }) => ms < LAST_MS && new Date(ms + from).getUTCFullYear() >= year);
  if (later.length !== (LAST_YEAR - year + 1) * 2) return null;
  const rules = new Map<Switch, string>();
  for (const parity of [0, 1]) {
    const half = later.filter((_, i) => i % 2 === parity);
    const rule = commonRule(half);
    if (rule === null) return null;
    rules.set(half[0]!, rule);
  }
  return rules;
}

/**
 * Describes a zone (RFC 5545, 3.6.5) by the engine's offsets, for one period. Each change of the clocks is an observance of its own: Outlook
 * does not read RDATE in zones. Where dates go on without an end, two yearly rules stand for all changes of which the next eight years fit
 * them.
 *
 * @param isEndless Whether dates go on after the period.
 */
export function zoneComponent(zone: string, { fromMs, toMs }: ZonePeriod, isEndless: boolean): string {
  const begin = wallStart(fromMs);
  const end = Math.max(toMs + MARGIN, isEndless ? LAST_MS : 0);
  const switches = switchesOf(zone, begin, end);
  let rules: Map<Switch, string> | null = null;
  if (isEndless) {
    for (let year = new Date(begin).getUTCFullYear(); year <= LAST_YEAR - SURE_YEARS && !rules; year++) {
      rules = endlessRules(switches, year);
    }
  }
  const firstRule = rules ? Math.min(...[...rules.keys()].map(({ ms }) => ms)) : Infinity;
  const offset = offsetMsAt(zone, begin);
  const start: Switch = { ms: begin, from: offset, to: offset };
  const kept = [start, ...switches.filter((one) => one.ms < firstRule || rules?.has(one))];
  return [
    'BEGIN:VTIMEZONE\r\n',
    property('TZID', zone),
    ...kept.map((one) => observance(one, isForward(one), rules?.get(one) ?? null)),
    'END:VTIMEZONE\r\n',
  ].join('');
}

/** Midnight UTC, two days earlier. */
const wallStart = (ms: number): number => Math.floor(ms / DAY) * DAY - MARGIN;

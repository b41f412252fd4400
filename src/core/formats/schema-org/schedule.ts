import { own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawText } from '../../model/raw-feed.js';
import { clock } from '../../time/clock.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { DAY } from '../../time/units.js';
import type { Findings } from '../findings.js';
import { clockOf, dayOf, dayText, duration, spelledTime, type SpelledTime } from './times.js';
import { asString, firstWording, items, lastPart, once, string, terms, text } from './values.js';
import { readWeekdays, WEEKDAYS } from './weekdays.js';

/** The dates that a Schedule gives, in the shape of `ogp-events`. */
type ScheduledDates = Pick<RawEvent, 'start' | 'timeZone' | 'end' | 'duration' | 'recurrence' | 'whenText'>;

/** The dates that an event has besides its schedule. */
export interface OwnDates {
  readonly start: SpelledTime | null;
  readonly end: SpelledTime | null;
  /** `startTime` and `endTime` of the event, which belong to its schedule. */
  readonly startTime: unknown;
  readonly endTime: unknown;
  /** Its languages, for names of days. */
  readonly languages: readonly string[];
}

/** More than are read of any series: what is too much is told there. */
const MAX_EXCEPTIONS = 1000;

interface Pattern {
  readonly freq: string;
  readonly interval: number;
  /** `MO`, `2MO`, `-1FR`. */
  readonly days: readonly string[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

const WORDS: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:daily|everyday)$/, 'DAILY', 1],
  [/^(?:weekly|everyweek)$/, 'WEEKLY', 1],
  [/^(?:biweekly|fortnightly|everytwoweeks)$/, 'WEEKLY', 2],
  [/^(?:monthly|everymonth)$/, 'MONTHLY', 1],
  [/^quarterly$/, 'MONTHLY', 3],
  [/^(?:yearly|annually|everyyear)$/, 'YEARLY', 1],
];
const UNITS: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

function numbers(raw: unknown, least: number, most: number): number[] {
  return items(raw, 100)
    .flatMap((item) => asString(item).slice(0, 300).split(','))
    .map((item) => Number(item.trim() || NaN))
    .filter((value) => Number.isInteger(value) && value >= least && value <= most && value !== 0);
}

/** How often: `P1W`, `PT168H`, "Weekly"; `null` where it is not said, or not so. */
function frequencyOf(repeat: string): Pick<Pattern, 'freq' | 'interval'> | null {
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/i.exec(repeat) ?? [];
  if (unit) return Number(count) ? { freq: UNITS[unit.toUpperCase()]!, interval: Number(count) } : null;
  const hours = Number(/^PT(\d{1,5})H$/i.exec(repeat)?.[1] ?? 0);
  if (hours && hours % 168 === 0) return { freq: 'WEEKLY', interval: hours / 168 };
  if (hours && hours % 24 === 0) return { freq: 'DAILY', interval: hours / 24 };
  const word = lastPart(repeat)
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
  const [, freq, interval] = WORDS.find(([words]) => words.test(word)) ?? [];
  return freq ? { freq, interval: interval! } : null;
}

/** Reads how a schedule repeats; `null` if it does not, as far as can be read. */
function patternOf(schedule: Raw, languages: readonly string[], findings: Findings): Pattern | null {
  const repeat = string(own(schedule, 'repeatFrequency'));
  const published = terms(own(schedule, 'byDay')).length ? items(own(schedule, 'byDay')).map(dayTerm) : [];
  const { days: named, unread } = readWeekdays(published, languages);
  const monthDays = numbers(own(schedule, 'byMonthDay'), -31, 31);
  const months = numbers(own(schedule, 'byMonth'), 1, 12);
  if (unread.length) {
    const value = unread
      .slice(0, 5)
      .map((day) => shown(day))
      .join(', ');
    findings.add({ code: 'invalid-recurrence', reason: 'not-a-weekday', value }, 'eventSchedule.byDay');
    // Without its days a rule would list others.
    if (!named.length) return null;
  }
  let frequency = frequencyOf(repeat);
  if (!frequency) {
    if (repeat) {
      const fault = { code: 'invalid-recurrence', reason: 'not-a-frequency', value: shown(repeat) } as const;
      findings.add(fault, 'eventSchedule.repeatFrequency');
    }
    // Days of the week come every week, days of the month every month, unless something else is said.
    const freq = repeat ? '' : named.length ? 'WEEKLY' : monthDays.length ? 'MONTHLY' : '';
    if (!freq) return null;
    frequency = { freq, interval: 1 };
  }
  const weeks = numbers(own(schedule, 'byMonthWeek'), -5, 5);
  return {
    ...frequency,
    // "On Mondays, in the second week": as RFC 5545 counts, the second Monday.
    days:
      weeks.length && frequency.freq === 'MONTHLY'
        ? named.flatMap((day) => weeks.map((week) => week + day.slice(-2)))
        : named,
    monthDays,
    months,
  };
}

/** Days on which it is not. The list of a schedule is read once, however many events have it. */
const exceptionsOf = once((schedule): readonly SpelledTime[] =>
  items(own(schedule, 'exceptDate'), MAX_EXCEPTIONS)
    .map((item) => spelledTime(item))
    .filter((except) => except !== null),
);

const dayTerm = (item: unknown): string => (typeof item === 'string' ? item : (terms(item)[0] ?? ''));

/** Whether a day fits the pattern, its interval aside. */
function fits({ freq, days, monthDays, months }: Pattern, date: Date): boolean {
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const length = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate();
  if (months.length && !months.includes(month)) return false;
  if (monthDays.length && !monthDays.includes(day) && !monthDays.includes(day - length - 1)) return false;
  if (!days.length) return true;
  const code = WEEKDAYS[date.getUTCDay()]!;
  const nth = [Math.ceil(day / 7) + code, -Math.floor((length - day) / 7) - 1 + code];
  return days.includes(code) || (freq === 'MONTHLY' && nth.some((ordinal) => days.includes(ordinal)));
}

/**
 * The first day (since 1970) from `day` on that fits: a Schedule's startDate is where it begins to hold, RFC 5545's DTSTART is the first
 * occurrence. What fits nowhere in a year stays.
 */
function alignedDay(pattern: Pattern, day: number): number {
  for (let later = 0; later < 366; later++) if (fits(pattern, new Date((day + later) * DAY))) return day + later;
  return day;
}

function ruleOf(
  { freq, interval, days, monthDays, months }: Pattern,
  count: number | undefined,
  until: string,
): string {
  const parts = [`FREQ=${freq}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (months.length) parts.push(`BYMONTH=${months.join(',')}`);
  if (monthDays.length) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
  if (days.length) parts.push(`BYDAY=${days.join(',')}`);
  if (count) parts.push(`COUNT=${Math.min(count, 5000)}`);
  else if (until) parts.push(`UNTIL=${until.replaceAll('-', '')}`);
  return parts.join(';');
}

/** A schedule in the publisher's words, where nothing better can be made of it. */
function wordsOf(schedule: Raw): RawText | undefined {
  const named = text(own(schedule, 'name') ?? own(schedule, 'description'));
  if (named) return named;
  const days = items(own(schedule, 'byDay'), 14).map(dayTerm).map(lastPart).filter(Boolean).join(', ');
  const hours = [string(own(schedule, 'startTime')), string(own(schedule, 'endTime'))].filter(Boolean).join(' – ');
  return [days, hours].filter(Boolean).join(' ') || undefined;
}

/**
 * Reads one Schedule (https://schema.org/Schedule).
 *
 * @param event Its own start wins where it has a time. @returns `null` where the schedule says nothing that can be used.
 */
export function scheduledDates(schedule: Raw, event: OwnDates, findings: Findings): ScheduledDates | null {
  const pattern = patternOf(schedule, event.languages, findings);
  const timeZone = string(own(schedule, 'scheduleTimezone') ?? own(schedule, 'scheduleTimeZone')) || undefined;
  const from = spelledTime(own(schedule, 'startDate')) ?? event.start;
  const to = spelledTime(own(schedule, 'endDate'));
  const startTime = own(schedule, 'startTime') ?? event.startTime;
  const ownClock = event.start?.isWhole && event.start.time?.kind === 'time' ? event.start.time : null;
  const hour = clockOf(startTime) || (ownClock ? clockOf(ownClock.text) : clockOf(from?.text));
  const isHourLost = string(startTime) !== '' && !clockOf(startTime);
  if (isHourLost) {
    const value = shown(string(startTime));
    findings.add({ code: 'invalid-time', reason: 'not-a-clock', value }, 'eventSchedule.startTime');
  }
  const published = string(startTime);
  if (hour && /[+-]\d\d:?\d\d$/.test(published)) {
    const fault = { code: 'invalid-time', reason: 'only-clock', value: shown(published), readAs: hour } as const;
    findings.add(fault, 'eventSchedule.startTime');
  }
  let first = from?.time && (from.time.kind === 'date' || from.time.kind === 'time') ? dayOf(from.time) : null;
  if (first === null) {
    // Every other Sunday, or once a week: on which day is not said.
    if (from) return { start: from.text, timeZone };
    const isFixed = pattern && (pattern.days.length > 0 || pattern.monthDays.length > 0 || pattern.freq === 'DAILY');
    if (!pattern || !isFixed || pattern.interval > 1) {
      const whenText = wordsOf(schedule);
      if (whenText !== undefined) findings.add({ code: 'invalid-recurrence', reason: 'no-days' }, 'eventSchedule');
      return { start: undefined, whenText, timeZone };
    }
    // From yesterday on, so that no clock in the world misses one that is on.
    first = Math.floor(clock.now() / DAY) - 1;
    findings.add({ code: 'invalid-recurrence', reason: 'no-first-date' }, 'eventSchedule');
  }
  const day = pattern ? alignedDay(pattern, first) : first;
  const start = ownClock ? ownClock.text : hour ? `${dayText(day)}T${hour}` : dayText(day);
  const isTimed = start.includes('T');
  const offset = /(?:Z|[+-]\d\d:\d\d)$/i.exec(start.slice(11))?.[0] ?? '';
  const lastDay = to?.time ? dayOf(to.time) : null;

  if (!pattern) {
    // From one day to another, at these hours: on which of the days is not said.
    if (lastDay !== null && lastDay > day && !ownClock) {
      return { start: dayText(day), end: dayText(lastDay), whenText: wordsOf(schedule), timeZone };
    }
  }
  const endTime = own(schedule, 'endTime') ?? event.endTime;
  const endClock = clockOf(endTime);
  if (string(endTime) && !endClock) {
    const value = shown(string(endTime));
    findings.add({ code: 'invalid-time', reason: 'unreadable', value }, 'eventSchedule.endTime');
  }
  // A day without a clock excludes what begins on it at the usual time.
  const exclude = exceptionsOf(schedule).map(({ time, text: published, isWhole }) => {
    if (!time || !isWhole) return published;
    return time.kind === 'time' || !isTimed ? time.text : `${time.text}T${clockOf(start)}`;
  });
  // An end of the event long after its first date is the end of the series.
  const ownEnd = event.end?.time ? dayOf(event.end.time) : null;
  const until = lastDay ?? (ownEnd !== null && ownEnd > day + 1 ? ownEnd : null);
  const count = numbers(own(schedule, 'repeatCount'), 1, Infinity)[0];
  return {
    start,
    timeZone,
    end: endClock && isTimed ? `${dayText(endDay(start, endClock))}T${endClock}${offset}` : undefined,
    duration: duration(own(schedule, 'duration')),
    recurrence: pattern
      ? {
          rule: ruleOf(pattern, count, until === null ? '' : dayText(until)),
          exclude: exclude.length ? exclude : undefined,
        }
      : undefined,
    whenText: isHourLost ? firstWording(text(startTime)) || undefined : undefined,
  };
}

/** An end by the clock alone that is before the start is one of the next day. */
function endDay(start: string, endClock: string): number {
  const day = dayOf(parsePublishedTime(start.slice(0, 10))!);
  return endClock.slice(0, 5) >= clockOf(start).slice(0, 5) ? day : day + 1;
}

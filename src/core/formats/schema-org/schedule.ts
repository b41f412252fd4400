import { own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawText } from '../../model/raw-feed.js';
import { clock } from '../../time/clock.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { DAY } from '../../time/units.js';
import type { Findings } from './findings.js';
import { clockOf, dayOf, dayText, duration, spelledTime, type SpelledTime } from './times.js';
import { asString, firstWording, items, lastPart, string, terms, text } from './values.js';
import { readWeekdays, WEEKDAYS } from './weekdays.js';

/** What a Schedule says of an event's dates, in the shape of `ogp-events`. */
export type ScheduledDates = Pick<RawEvent, 'start' | 'timeZone' | 'end' | 'duration' | 'recurrence' | 'whenText'>;

/** What the event itself says of when it is. */
export interface OwnDates {
  readonly start: SpelledTime | null;
  readonly end: SpelledTime | null;
  /** `startTime` and `endTime` of the event, which belong to its schedule. */
  readonly startTime: unknown;
  readonly endTime: unknown;
  /** Its languages, for names of days. */
  readonly languages: readonly string[];
}

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
  return items(raw)
    .slice(0, 100)
    .flatMap((item) => asString(item).split(','))
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

/** What repeats, `null` where nothing does as far as can be read. */
function patternOf(schedule: Raw, languages: readonly string[], findings: Findings): Pattern | null {
  const repeat = string(own(schedule, 'repeatFrequency'));
  const published = terms(own(schedule, 'byDay')).length ? items(own(schedule, 'byDay')).map(dayTerm) : [];
  const { days: named, unread } = readWeekdays(published, languages);
  const monthDays = numbers(own(schedule, 'byMonthDay'), -31, 31);
  const months = numbers(own(schedule, 'byMonth'), 1, 12);
  if (unread.length) {
    const days = unread.map((day) => shown(day)).join(', ');
    findings.add('invalid-recurrence', 'eventSchedule.byDay', `byDay has ${days}, which names no weekday: not listed.`);
    // Without its days a rule would list others.
    if (!named.length) return null;
  }
  let frequency = frequencyOf(repeat);
  if (!frequency) {
    if (repeat) {
      const message = `repeatFrequency is ${shown(repeat)}, no duration of days, weeks, months or years.`;
      findings.add('invalid-recurrence', 'eventSchedule.repeatFrequency', message);
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
  const days = items(own(schedule, 'byDay')).slice(0, 14).map(dayTerm).map(lastPart).filter(Boolean).join(', ');
  const hours = [string(own(schedule, 'startTime')), string(own(schedule, 'endTime'))].filter(Boolean).join(' – ');
  return [days, hours].filter(Boolean).join(' ') || undefined;
}

/**
 * Reads one Schedule (https://schema.org/Schedule).
 *
 * @param own_ The event's own start wins where it has a time. @returns `null` where the schedule says nothing that can be used.
 */
export function scheduledDates(schedule: Raw, own_: OwnDates, findings: Findings): ScheduledDates | null {
  const pattern = patternOf(schedule, own_.languages, findings);
  const timeZone = string(own(schedule, 'scheduleTimezone') ?? own(schedule, 'scheduleTimeZone')) || undefined;
  const from = spelledTime(own(schedule, 'startDate')) ?? own_.start;
  const to = spelledTime(own(schedule, 'endDate'));
  const startTime = own(schedule, 'startTime') ?? own_.startTime;
  const ownClock = own_.start?.isWhole && own_.start.time?.kind === 'time' ? own_.start.time : null;
  const hour = clockOf(startTime) || (ownClock ? clockOf(ownClock.text) : clockOf(from?.text));
  const isHourLost = string(startTime) !== '' && !clockOf(startTime);
  if (isHourLost) {
    const message = `startTime is ${shown(string(startTime))}, which is no time of day: shown as published.`;
    findings.add('invalid-time', 'eventSchedule.startTime', message);
  }
  let first = from?.time && (from.time.kind === 'date' || from.time.kind === 'time') ? dayOf(from.time) : null;
  if (first === null) {
    // Every other Sunday, or once a week: on which day is not said.
    if (from) return { start: from.text, timeZone };
    const isFixed = pattern && (pattern.days.length > 0 || pattern.monthDays.length > 0 || pattern.freq === 'DAILY');
    if (!pattern || !isFixed || pattern.interval > 1) {
      const whenText = wordsOf(schedule);
      const message = 'eventSchedule does not say on which days: it is shown as published, as far as it has words.';
      if (whenText !== undefined) findings.add('invalid-recurrence', 'eventSchedule', message);
      return { start: undefined, whenText, timeZone };
    }
    // From yesterday on, so that no clock in the world misses one that is on.
    first = Math.floor(clock.now() / DAY) - 1;
    const message = 'eventSchedule has no startDate: its dates are listed from the day on which the document was read.';
    findings.add('nonstandard-value', 'eventSchedule.startDate', message);
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
  const endTime = own(schedule, 'endTime') ?? own_.endTime;
  const endClock = clockOf(endTime);
  if (string(endTime) && !endClock) {
    const message = `endTime is ${shown(string(endTime))}, which is no time of day; it was left out.`;
    findings.add('invalid-time', 'eventSchedule.endTime', message);
  }
  // A day without a clock excludes what begins on it at the usual time.
  const exclude = items(own(schedule, 'exceptDate'))
    .slice(0, 1000)
    .map((item) => spelledTime(item))
    .filter((except) => except !== null)
    .map(({ time, text: published, isWhole }) => {
      if (!time || !isWhole) return published;
      return time.kind === 'time' || !isTimed ? time.text : `${time.text}T${clockOf(start)}`;
    });
  // An end of the event long after its first date is the end of the series.
  const ownEnd = own_.end?.time ? dayOf(own_.end.time) : null;
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

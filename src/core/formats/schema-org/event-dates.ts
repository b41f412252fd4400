import { asObject, own, shown, type Raw } from '../../json.js';
import type { PublishedTime } from '../../model/event.js';
import type { RawEvent, RawOccurrence } from '../../model/raw-feed.js';
import { DAY } from '../../time/units.js';
import type { Findings } from '../findings.js';
import type { EventDays } from './offers.js';
import type { Places } from './place.js';
import type { OwnDates } from './schedule.js';
import { mostCautious } from '../status-words.js';
import { statusAt } from './status.js';
import { asSpelledTime, dayOf, dayText, duration, isPlaceholder, spelledTime, type SpelledTime } from './times.js';
import { countOf, items, text } from './values.js';

/** Listed dates of one event: as many as are shown. */
const MAX_DATES = 800;

/** The schedule of an event. */
interface Plan {
  /** `undefined` where it has none. */
  readonly schedule: unknown;
  /** Of the event, for names of days. */
  readonly languages: readonly string[];
  /** Reads schedules; `null` where the document has none. */
  readonly reader: typeof import('./schedule.js') | null;
}

/**
 * Reads when an event is: on listed dates, on a schedule, or once.
 *
 * @param dates Parts of the event that are dates of it.
 */
export function eventDates(
  event: Raw,
  dates: readonly Raw[],
  { schedule, languages, reader }: Plan,
  places: Places,
  findings: Findings,
): Partial<RawEvent> {
  const listed = dates.length ? partDates(event, dates, places, findings) : severalDates(event, findings);
  if (listed) return { occurrences: listed };
  const start = meantTime(event, 'startDate', findings);
  const end = meantTime(event, 'endDate', findings);
  const previousStart = meantTime(event, 'previousStartDate', findings)?.text;
  const length = duration(own(event, 'duration'));
  const [startTime, endTime] = [own(event, 'startTime'), own(event, 'endTime')];
  const ownDates: OwnDates = { start, end, startTime, endTime, languages };
  const plan = asObject(schedule);
  // A start by the day and a clock beside it: a schedule of one date.
  const isOneDate = !plan && (startTime !== undefined || endTime !== undefined) && start?.time?.kind === 'date';
  const scheduled = plan || isOneDate ? reader!.scheduledDates(plan ?? {}, ownDates, findings) : null;
  if (scheduled?.start !== undefined) {
    const hasEnd = scheduled.end !== undefined;
    return { previousStart, ...scheduled, duration: hasEnd ? undefined : (scheduled.duration ?? length) };
  }
  const words = plan ? scheduled?.whenText : text(schedule);
  if (!plan && words !== undefined) {
    findings.add({ code: 'invalid-recurrence', reason: 'not-a-schedule', value: shown(schedule) }, 'eventSchedule');
  }
  return {
    previousStart,
    timeZone: scheduled?.timeZone,
    whenText: start ? undefined : words,
    ...(end || length ? inOneClass(start, end) : { start: dayAlone(start, findings) }),
    duration: end ? undefined : length,
  };
}

/** A start of which no end is known. At midnight it may be a day whose time nobody entered: the day is certain, and that is told. */
function dayAlone(start: SpelledTime | null, findings: Findings): string | undefined {
  const time = start?.time;
  if (time?.kind !== 'time' || time.localUnknown || time.wallMs % DAY !== 0) return start?.text;
  const readAs = dayText(dayOf(time));
  findings.add({ code: 'invalid-time', reason: 'only-day', value: shown(start!.text), readAs }, 'startDate');
  return readAs;
}

/** The dates that are parts of an event, as many as are shown. */
function partDates(event: Raw, dates: readonly Raw[], places: Places, findings: Findings): RawOccurrence[] {
  tellCut(dates.length, 'subEvent', findings);
  return dates.slice(0, MAX_DATES).map((date) => {
    const ownStatus = statusAt(date).status;
    return {
      ...inOneClass(spelledTime(own(date, 'startDate')), spelledTime(own(date, 'endDate'))),
      // Of what one says and the other, the more cautious.
      status: ownStatus && (mostCautious([ownStatus, statusAt(event).status]) ?? ownStatus),
      location: places.of(date).location,
    };
  });
}

/** Several starts of one event, each with the end at the same place in the list; `null` where there is only one. */
function severalDates(event: Raw, findings: Findings): RawOccurrence[] | null {
  const times = (key: string): SpelledTime[] =>
    items(own(event, key), MAX_DATES)
      .map(asSpelledTime)
      .filter((time) => time !== null);
  const starts = times('startDate');
  if (starts.length < 2) return null;
  tellCut(countOf(own(event, 'startDate')), 'startDate', findings);
  const ends = times('endDate');
  const dates = new Map<string, RawOccurrence>();
  starts.forEach((start, index) => {
    const end = ends.length === starts.length ? ends[index]! : null;
    if (!dates.has(start.text)) dates.set(start.text, inOneClass(start, end));
  });
  return dates.size > 1 ? [...dates.values()] : null;
}

function tellCut(count: number, field: string, findings: Findings): void {
  if (count > MAX_DATES) {
    findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: MAX_DATES }, field);
  }
}

/** A date of an event, unless it is what programs write that have none. */
function meantTime(event: Raw, key: string, findings: Findings): SpelledTime | null {
  const found = spelledTime(own(event, key));
  if (!found?.time || !isPlaceholder(found.time)) return found;
  findings.add({ code: 'invalid-time', reason: 'placeholder', value: shown(found.text) }, key);
  return null;
}

/**
 * Returns the days that programs write as clocks which nobody means: from midnight to itself, or to the last second of the first minute of another
 * day (My Calendar); `null` for all other times. From one midnight to another it may be the last day, or the one after it: that is shown as it is.
 */
function asDays(from: PublishedTime, to: PublishedTime): Pick<RawEvent, 'start' | 'end'> | null {
  if (from.kind !== 'time' || to.kind !== 'time' || from.wallMs % DAY !== 0 || from.offset !== to.offset) return null;
  const isNoTime = to.wallMs === from.wallMs;
  if (!isNoTime && (to.wallMs <= from.wallMs || to.wallMs % DAY !== 59_000)) return null;
  return { start: dayText(dayOf(from)), end: isNoTime ? undefined : dayText(dayOf(to) - 1) };
}

/** Returns start and end in one class: days for days, a clock for a clock. */
function inOneClass(start: SpelledTime | null, end: SpelledTime | null): Pick<RawEvent, 'start' | 'end'> {
  const [from, to] = [start?.time, end?.time];
  const days = from && to && asDays(from, to);
  if (days) return days;
  // A whole day that ends by the clock ends on that day.
  if (from && to?.kind === 'time' && from.kind !== 'time') return { start: start!.text, end: dayText(dayOf(to)) };
  // A start by the clock and an end on the same day leave the end open.
  const isOpen = from?.kind === 'time' && to?.kind === 'date' && dayOf(from) === dayOf(to);
  return { start: start?.text, end: isOpen ? undefined : end?.text };
}

/** Returns the days between which one can sign up. Nothing is known of those of a series. */
export function daysOf({ start, end, occurrences, recurrence }: Partial<RawEvent>): EventDays {
  if (recurrence) return { first: null, last: null };
  const day = (published: unknown): number | null => {
    const time = spelledTime(published)?.time;
    return time && (time.kind === 'date' || time.kind === 'time') ? dayOf(time) : null;
  };
  const days = (occurrences ?? [{ start, end }])
    .flatMap((date) => [day(date.start), day(date.end)])
    .filter((found) => found !== null);
  const last = days.length ? Math.max(...days) : null;
  return { first: occurrences ? last : day(start), last };
}

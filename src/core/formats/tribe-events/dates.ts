import { own, shown, type Raw } from '../../json.js';
import type { PublishedTime } from '../../model/event.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { formatOffset, parsePublishedTime } from '../../time/published-time.js';
import { DAY, MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { instantOf, isKnownZone } from '../../time/zone.js';
import type { Findings } from '../findings.js';
import { isTrue, wallTime } from '../loose-values.js';

/** The offset that a WordPress site may have instead of a zone, in hours with a decimal point: `UTC+5.5`, `UTC-3`. */
const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?:\.(\d+)|:(\d\d))?$/i;
/** No clock is further from Greenwich. Minutes. */
const MAX_OFFSET = 14 * 60;

/** Ten years: an importer that knows no end writes one that is decades away. */
const MAX_LENGTH = 3652 * DAY;

/** The dates of an event, in either interface. */
interface PublishedDates {
  readonly start: unknown;
  readonly end: unknown;
  /** Start and end in UTC, without saying so. */
  readonly utc: unknown;
  readonly utcEnd: unknown;
  readonly timeZone: unknown;
}

/** Minutes east of UTC, `null` where a zone is none that WordPress makes of an offset. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, fraction, minutes] = OFFSET.exec(zone) ?? [];
  if (!sign) return null;
  const east = Number(hours) * 60 + (minutes ? Number(minutes) : Math.round(Number(`0.${fraction ?? 0}`) * 60));
  return sign === '-' ? 0 - east : east;
}

const text = (raw: unknown): string => (typeof raw === 'string' ? wallTime(raw) : '');
const parse = (raw: unknown): PublishedTime | null => parsePublishedTime(text(raw));

function publishedDates(event: Raw): PublishedDates {
  return {
    start: own(event, 'start_date'),
    end: own(event, 'end_date'),
    utc: own(event, 'utc_start_date') ?? own(event, 'start_date_utc'),
    utcEnd: own(event, 'utc_end_date') ?? own(event, 'end_date_utc'),
    timeZone: own(event, 'timezone'),
  };
}

/**
 * Reads when an event is: `start_date` on the clocks of `timezone`, checked against the same in UTC.
 *
 * @param timeZone The zone that the page's author gives to times without one; `''` for none. It also counts where the site has an offset
 * instead of a zone: no offset knows summer time.
 */
export function eventDates(event: Raw, timeZone: string, findings: Findings): Partial<RawEvent> {
  const published = publishedDates(event);
  const start = parse(published.start);
  const end = parse(published.end);
  if (start && end && end.wallMs - start.wallMs > MAX_LENGTH) {
    findings.add({ code: 'invalid-time', reason: 'placeholder', value: shown(published.end) }, 'end_date');
    return eventDates({ ...event, end_date: undefined }, timeZone, findings);
  }
  const zone = typeof published.timeZone === 'string' ? published.timeZone.trim() : '';
  const offset = offsetOf(zone);
  // Copies may have kept the time in UTC alone.
  const [utcStart, utcEnd] = [text(published.utc), text(published.utcEnd)];
  if (utcStart && published.start === undefined)
    return {
      start: `${utcStart}Z`,
      end: utcEnd ? `${utcEnd}Z` : undefined,
      timeZone: offset === null ? zone : timeZone,
    };
  if (isTrue(own(event, 'all_day')) && start)
    return { ...wholeDays(start, end), timeZone: offset === null ? zone : '' };
  const dates = {
    start: asWritten(published.start),
    // An event without an end has its start there.
    end: text(published.end) === text(published.start) ? undefined : asWritten(published.end),
  };
  if (offset === null) return { ...dates, ...inZone(published, start, zone, findings) };
  if (timeZone) return { ...dates, timeZone };
  const utc = parse(published.utc);
  if (offset === 0 && (!utc || utc.wallMs === start?.wallMs)) {
    findings.add({ code: 'default-zone', value: shown(zone) }, 'timezone');
    return dates;
  }
  return start?.kind === 'time' ? { ...dates, start: `${start.text}${formatOffset(offset)}` } : dates;
}

/** A value that is no text is for the normaliser to record. */
const asWritten = (raw: unknown): string => (typeof raw === 'string' ? wallTime(raw) : (raw as string));

/** A site may begin its days at another hour than midnight, up to noon: whole days then end in the early hours of the next one. */
function wholeDays(start: PublishedTime, end: PublishedTime | null): Pick<RawEvent, 'start' | 'end'> {
  const cutoff = start.wallMs % DAY;
  const day = (ms: number): string => toWallText(Math.floor((ms - cutoff) / DAY) * DAY).slice(0, 10);
  return { start: day(start.wallMs), end: end ? day(end.wallMs) : undefined };
}

/** The zone; and the start, where the same in UTC contradicts it. Then both are told, unless one of them cannot be. */
function inZone(
  { utc: published }: PublishedDates,
  start: PublishedTime | null,
  zone: string,
  findings: Findings,
): Pick<RawEvent, 'timeZone'> & { start?: string } {
  const utc = parse(published);
  if (!utc || start?.kind !== 'time') return { timeZone: zone };
  const east = (start.wallMs - utc.wallMs) / MINUTE;
  const isOffset = Number.isInteger(east) && Math.abs(east) <= MAX_OFFSET;
  if (!zone) return isOffset && east ? { start: `${start.text}${formatOffset(east)}` } : {};
  if (!isKnownZone(zone)) return { timeZone: zone };
  const { ms, kind } = instantOf(zone, start.wallMs);
  if (Math.abs(ms - utc.wallMs) < MINUTE || kind === 'overlap') return { timeZone: zone };
  // Importers copy the local time into both.
  if (isOffset && east) return { timeZone: zone, start: `${start.text}${formatOffset(east)}` };
  findings.add(
    { code: 'contradiction', reason: 'utc', value: shown(utc.text), start: start.text, timeZone: zone },
    'utc_start_date',
  );
  return { timeZone: zone };
}

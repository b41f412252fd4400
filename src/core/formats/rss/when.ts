import type { RawEvent } from '../../model/raw-feed.js';
import { parseLooseTime } from '../../time/loose-time.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { dayBefore } from '../day-before.js';
import type { Element } from '../xml/element.js';

/** The elements that say when an event is, in the modules that feeds use: `ev:`, `xcal:`, `bc:`, and others of the same names. */
const STARTS = ['startdate', 'dtstart', 'start_date', 'start-date', 'startdatetime', 'eventstart', 'event_start'];
const ENDS = STARTS.map((name) => name.replace('start', 'end'));

/** The offset that a name means in dates of RSS (RFC 822, 5.1): `EST`, an hour less for `EDT`, an hour more for each zone further west. */
const offsetOf = ([zone = '', half]: string): string =>
  zone === 'U' ? '+0000' : `-0${5 + 'ECMP'.indexOf(zone) - Number(half === 'D')}00`;

/** A date of RSS (RFC 822) as RFC 3339 writes it; any other text as it stands. */
export function rssTime(text: string): string {
  if (!text || parsePublishedTime(text)) return text;
  const spelled = text.replace(/ (UT|[ECMP][SD]T)$/, (_, name: string) => ` ${offsetOf(name)}`);
  const isRfc822 = /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d/.test(spelled);
  const loose = isRfc822 ? parseLooseTime(spelled) : null;
  return loose && loose.reading !== 'partial' ? loose.time.text : text;
}

const isDay = (text: string): boolean => /^\d{4}-?\d\d-?\d\d$/.test(text);

/** The last day of an end that is exclusive, with or without hyphens. */
const lastDayOf = (end: string): string => dayBefore(end.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));

/** Returns a time as published; iCalendar's way without signs (`20270518T180000Z`) is standard as well. */
const timeIn = (element: Element | undefined): string => {
  if (!element) return '';
  const [inner = element] = element.all('date-time', 'date');
  return rssTime(inner.text);
};

/** Elements that some put the event into, also a whole calendar (xCal). */
const AROUND = ['tribe_event_meta', 'content', 'icalendar', 'vcalendar', 'components', 'event', 'vevent', 'properties'];

/** The element that says when the event is: the item itself, or one within it; `undefined` where none does. */
export function eventIn(item: Element, depth = 0): Element | undefined {
  if (item.all(...STARTS).some(({ text }) => text)) return item;
  if (depth > AROUND.length) return undefined;
  for (const inner of item.all(...AROUND)) {
    const found = eventIn(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** `ev:` of `ev:startdate`. */
const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** Reads when an item's event is; `null` for an item that says nothing of an event: the date of its publication is none. */
export function whenOf(item: Element): Pick<RawEvent, 'start' | 'end' | 'duration' | 'timeZone' | 'whenText'> | null {
  const apart = dayAndClock(item);
  if (apart) return apart;
  const at = eventIn(item);
  if (at) {
    const starts = at.all(...STARTS).filter(({ text }) => text);
    const first = starts.find(({ name }) => name.startsWith('ev:')) ?? starts[0];
    // Other modules have an end of their own, such as that of publication.
    const last = at.all(...ENDS).find(({ name, text }) => text && prefixOf(name) === prefixOf(first!.name));
    const start = timeIn(first);
    const end = timeIn(last);
    const isExclusive = last?.name.endsWith('dtend') === true && isDay(start) && isDay(end);
    const lastDay = isExclusive ? lastDayOf(end) : end;
    const duration = at.all('duration')[0]?.text;
    return {
      start,
      // Systems also write the start itself for the end of a whole day.
      end: isExclusive && end === start ? undefined : lastDay || undefined,
      duration: !end && duration?.startsWith('P') ? duration : undefined,
      timeZone: first!.attribute('tzid') || first!.all('parameters')[0]?.all('tzid')[0]?.text || undefined,
    };
  }
  const [when] = item.all('when');
  if (!when?.attribute('starttime')) return null;
  const [start, end] = [when.attribute('starttime'), when.attribute('endtime')];
  // Days of Google's `gd:when` end as iCalendar's do.
  return { start, end: (isDay(start) && isDay(end) ? lastDayOf(end) : end) || undefined };
}

/** `May 18, 2027`, `Tue, 18 May 2027 00:00:00 GMT`: the day; other words as they stand. */
function dayOf(text: string): string {
  const loose = parsePublishedTime(text) ?? parseLooseTime(text)?.time;
  return loose && loose.kind !== 'month' && loose.kind !== 'year' ? loose.text.slice(0, 10) : text;
}

/** A clock as `06:00 PM`, as RFC 3339 writes it; `''` for anything else. */
function clockOf(text: string): string {
  const time = parseLooseTime(`2000-01-01 ${text.trim()}`);
  return time?.time.kind === 'time' && time.reading !== 'partial' ? time.time.text.slice(10, 16) : '';
}

/**
 * CivicPlus and LibCal, systems of many American towns and libraries: days and clocks apart, each perhaps a range; on clocks of the town.
 * `null` for an item of another system.
 */
function dayAndClock(item: Element): ReturnType<typeof whenOf> {
  const dates = item.first('eventdates', 'libcal:date');
  if (!dates) return null;
  const times = item.first('eventtimes') || `${item.first('start')} - ${item.first('end')}`;
  const [first = '', last] = dates.split(/ - | – /).map((text) => dayOf(text.trim()));
  const [from = '', to = ''] = times.split(/\s*[-–]\s*/).map(clockOf);
  if (!isDay(first)) return { start: dates };
  // On each of several days, or from the first to the last? Nobody knows: the days are certain.
  if (last && last !== first)
    return {
      start: first,
      end: isDay(last) ? last : undefined,
      whenText: `${dates} ${item.first('eventtimes')}`.trim(),
    };
  // "12:00 AM - 11:59 PM" is a whole day.
  if (!from || (from === 'T00:00' && to === 'T23:59'))
    return { start: first, whenText: from ? undefined : item.first('eventtimes') || undefined };
  return { start: first + from, end: to > from ? first + to : undefined };
}

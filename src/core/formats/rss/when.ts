import type { RawEvent } from '../../model/raw-feed.js';
import { parseLooseTime } from '../../time/loose-time.js';
import { formatOffset, parsePublishedTime } from '../../time/published-time.js';
import { MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { isKnownZone, wallOf } from '../../time/zone.js';
import { dayBefore } from '../day-before.js';
import { isTrue } from '../loose-values.js';
import type { Element } from '../xml/element.js';

/** The elements that say when an event is, in the modules that feeds use: `ev:`, `xcal:`, `bc:`, and others of the same names. */
const STARTS = [
  'startdate',
  'dtstart',
  'start_date',
  'start-date',
  'startdatetime',
  'eventstart',
  'event_start',
  'localstartdate',
];
const ENDS = STARTS.map((name) => name.replace('start', 'end'));

type When = Pick<RawEvent, 'start' | 'end' | 'duration' | 'timeZone' | 'whenText'>;

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

export const isDay = (text: string): boolean => /^\d{4}-?\d\d-?\d\d$/.test(text);

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

/**
 * Reads two dates in the element of one (`… 15:00:00 +0200 - … 17:30:00 +0200`), as views of Drupal print a field of dates for `pubDate`: nothing
 * is published from one time to another, so they are those of the event. `null` for any other text.
 */
function rangeIn(text: string): When | null {
  const [start, end, ...others] = text.split(' - ').map(rssTime);
  return end && !others.length && parsePublishedTime(start!) && parsePublishedTime(end) ? { start, end } : null;
}

/** LiveWhale, the system of many universities, has an event's start for the date of its publication, in UTC. */
function liveWhale(item: Element): When | null {
  if (item.first('livewhale:type') !== 'events') return null;
  const timeZone = item.first('livewhale:timezone');
  const isWhole = isTrue(item.first('livewhale:all_day'));
  const [start = '', end] = ['pubdate', 'livewhale:ends'].map((name) => {
    const text = rssTime(item.first(name)).replace(/\+00:00$/, 'Z');
    const time = isWhole && isKnownZone(timeZone) ? parsePublishedTime(text) : null;
    return time?.kind === 'time' ? toWallText(wallOf(timeZone, time.wallMs)).slice(0, 10) : text;
  });
  return { start, end: end || undefined, timeZone: timeZone || undefined };
}

/**
 * Trumba, the system of many councils and universities, has the clocks of the place beside the instants of xCal: their difference is the offset. It
 * keeps whole days as their midnights, and says so in a word of Microsoft's. `null` for an item of another system.
 */
function trumba(item: Element): When | null {
  const [start, end] = [placed(item, 'start'), placed(item, 'end')];
  if (!start) return null;
  if (!isTrue(item.first('cdo-alldayevent'))) return { start, end };
  const last = end?.slice(0, 10);
  return { start: start.slice(0, 10), end: last && end!.slice(10).startsWith('T00:00') ? dayBefore(last) : last };
}

/** The clock of the place with its offset, of the start or the end: over a change of clocks they differ. `undefined` where either is missing. */
function placed(item: Element, name: 'start' | 'end'): string | undefined {
  const local = item.first(`x-trumba:local${name}`);
  const [there, utc] = [local, item.first(`dt${name}`)].map(parsePublishedTime);
  if (there?.kind !== 'time' || utc?.offset !== 0) return undefined;
  return local + formatOffset((there.wallMs - utc.wallMs) / MINUTE);
}

/** When an item's event is, where it stands as the date of the item's publication; `null` where it does not. */
export const publishedAsEvent = (item: Element): When | null => rangeIn(item.first('pubdate')) ?? liveWhale(item);

/** `ev:` of `ev:startdate`. */
const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** Reads days and clocks that stand apart; `null` for an item without. */
export type ApartReader = (item: Element) => When | null;

/** Reads when an item's event is; `null` for an item that says nothing of an event: the date of its publication is none. */
export function whenOf(item: Element, readApart: ApartReader | null): When | null {
  const apart = readApart?.(item) ?? trumba(item);
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
  if (!when?.attribute('starttime')) return publishedAsEvent(item);
  const [start, end] = [when.attribute('starttime'), when.attribute('endtime')];
  // Days of Google's `gd:when` end as iCalendar's do.
  return { start, end: (isDay(start) && isDay(end) ? lastDayOf(end) : end) || undefined };
}

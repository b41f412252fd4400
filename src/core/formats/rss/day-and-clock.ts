import { parseLooseTime } from '../../time/loose-time.js';
import { parsePublishedTime } from '../../time/published-time.js';
import type { Element } from '../xml/element.js';
import { isDay, type ApartReader } from './when.js';

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

/** The days: of CivicPlus and LibCal, perhaps a range; or of others whose `startdate` has no clock, and stands beside a `starttime`. */
function daysOf(item: Element): string {
  const days = item.first('eventdates', 'libcal:date');
  const [first, last] = [item.first('startdate'), item.first('enddate')];
  if (days || !isDay(first) || !item.first('starttime')) return days;
  return isDay(last) && last !== first ? `${first} - ${last}` : first;
}

/**
 * CivicPlus and LibCal, systems of many American towns and libraries, and the parks of New York: days and clocks apart, each perhaps a range;
 * on clocks of the town. `null` for an item of another system.
 */
export const dayAndClock: ApartReader = (item) => {
  const dates = daysOf(item);
  if (!dates) return null;
  const clocks = [item.first('starttime', 'start'), item.first('endtime', 'end')].filter(Boolean).join(' - ');
  const times = item.first('eventtimes') || clocks;
  const [first = '', last] = dates.split(/ - | – /).map((text) => dayOf(text.trim()));
  const [from = '', to = ''] = times.split(/[-–]/).map(clockOf);
  if (!isDay(first)) return { start: dates };
  // "12:00 AM - 11:59 PM" is a whole day.
  const isWhole = from === 'T00:00' && to === 'T23:59';
  // On each of several days, or from the first to the last? Nobody knows: the days are certain.
  if (last && last !== first)
    return { start: first, end: isDay(last) ? last : undefined, whenText: `${dates} ${isWhole ? '' : times}`.trim() };
  if (!from || isWhole) return { start: first, whenText: from ? undefined : times || undefined };
  return { start: first + from, end: to > from ? first + to : undefined };
};

import type { FeedEvent } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { CalendarEntries, type EntryOptions } from './calendar-entries.js';
import { calendarText } from './icalendar.js';
import { Losses } from './losses.js';

/**
 * Returns a calendar file with some dates of any events; those without a known day are left out. Without METHOD, which is for mail, and without a
 * name: of a file that has one Outlook makes a new, empty calendar (https://github.com/SemanticMediaWiki/SemanticResultFormats/issues/476).
 */
export function datesFile(dates: readonly Occurrence[], options: EntryOptions): string {
  const entries = dates.flatMap((date) => entriesOf(date.event, [date], options).ofDate(date) ?? []);
  return calendarText(entries, null);
}

/**
 * Returns a calendar file with all dates of an event.
 *
 * @param dates The listed ones; of an event that recurs they follow from its rule.
 */
export async function eventFile(
  event: FeedEvent,
  dates: readonly Occurrence[],
  options: EntryOptions,
): Promise<string> {
  return calendarText(await entriesOf(event, dates, options).ofEvent(event), null);
}

function entriesOf(event: FeedEvent, occurrences: readonly Occurrence[], options: EntryOptions): CalendarEntries {
  return new CalendarEntries({ ...event.feed, events: [event], occurrences }, new Losses(), options);
}

import type { FeedEvent } from '../../../core/model/event.js';
import { fileNameOf } from '../../../core/publish/calendar-index.js';
import { calendarUrl } from '../../../core/publish/read-calendar-index.js';
import type { EventListHost } from '../event-list-settings.js';
import { loadCalendarTable, quietly } from './calendar-table.js';

/**
 * Returns the address of the calendar file that `ogp-events calendars` has written of an event, beside the table of calendars. `null` where there
 * is no table, or no such file, as of an event that is newer than the files. A server that answers anything with a page has no calendar there.
 *
 * @param language A BCP 47 tag.
 */
export async function eventFileUrl(host: EventListHost, event: FeedEvent, language: string): Promise<string | null> {
  const table = await loadCalendarTable(host, event.feed.calendars);
  if (!table) return null;
  const url = calendarUrl(table.index, `e/${encodeURIComponent(fileNameOf(event.id))}.ics`, table.url, language);
  try {
    const { ok, headers } = await fetch(url, quietly({ method: 'HEAD' }));
    return ok && /^text\/calendar\b/i.test(headers.get('content-type') ?? '') ? url : null;
  } catch {
    return null;
  }
}

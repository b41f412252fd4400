import type { Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import { pickText } from '../text.js';
import { CalendarEntries, type CalendarEntry, type EntryOptions, type ZoneUse } from './calendar-entries.js';
import { property, textValue } from './calendar-lines.js';
import { zoneComponent } from './calendar-zone.js';
import type { Losses } from './losses.js';
import { uriText } from './raw-parts.js';
import { utcText } from './time-texts.js';

/** Options of the writer. */
interface CalendarOptions extends EntryOptions {
  /** The name of the calendar, if the feed has none. */
  readonly title?: string;
}

/** A calendar that is subscribed to, without its entries. */
interface CalendarHead {
  /** Plain texts; `''` for none. */
  readonly title: string;
  readonly description: string;
  /** Addresses: where it is shown, and where the calendar itself is; `''` for none. */
  readonly homepage: string;
  readonly source: string;
  /** When it was last changed, epoch milliseconds; `null` where it does not say. */
  readonly updated: number | null;
}

/** How often a calendar that is subscribed to should ask again. */
const REFRESH = 'PT12H';
/** A calendar must have a component (RFC 5545, 3.6). */
const noEntries = (): string => zoneComponent('Etc/UTC', { fromMs: 0, toMs: 0 }, false);

/**
 * Returns a feed as a calendar (RFC 5545, RFC 7986), see {@link CalendarEntries}. The same feed gives the same calendar: times of changes are
 * the feed's own.
 *
 * @param losses Takes what a calendar cannot hold.
 */
export async function toICalendar(feed: FeedSnapshot, losses: Losses, options: CalendarOptions): Promise<string> {
  const { title, description, homepage, url, updated, language, events } = feed;
  const chosen = (text: Text | null): string => (text ? pickText(text, options.languages ?? [language]).value : '');
  const writer = new CalendarEntries(feed, losses, options);
  const entries: CalendarEntry[] = [];
  for (const event of events) entries.push(...(await writer.ofEvent(event)));
  const head: CalendarHead = {
    title: chosen(title) || options.title || '',
    description: chosen(description),
    homepage: homepage ?? '',
    source: /^https?:/.test(url) ? url : '',
    updated,
  };
  return calendarText(entries, head);
}

/**
 * Returns a calendar of entries.
 *
 * @param head `null` for a file that is opened once: Outlook makes a new, empty calendar of one with a name.
 */
export function calendarText(entries: readonly CalendarEntry[], head: CalendarHead | null): string {
  const zones = unitedUses(entries.flatMap((entry) => entry.zones));
  return [
    'BEGIN:VCALENDAR\r\n',
    property('VERSION', '2.0'),
    property('PRODID', '-//ogp-event-widgets//ogp-events//EN'),
    property('CALSCALE', 'GREGORIAN'),
    head ? headText(head) : '',
    ...zones.map(({ zone, isEndless, ...period }) => zoneComponent(zone, period, isEndless)),
    entries.length ? '' : noEntries(),
    ...entries.map(({ text }) => text),
    'END:VCALENDAR\r\n',
  ].join('');
}

/** Returns one of our calendars without its entries. */
export function withoutCalendarEntries(text: string): string {
  const head = text.replace(/BEGIN:(VEVENT|VTIMEZONE)\r\n[^]*?END:\1\r\n/g, '');
  return head.replace('END:VCALENDAR\r\n', () => `${noEntries()}END:VCALENDAR\r\n`);
}

function headText({ title, description, homepage, source, updated }: CalendarHead): string {
  return [
    title && property('NAME', textValue(title)) + property('X-WR-CALNAME', textValue(title)),
    description && property('DESCRIPTION', textValue(description)) + property('X-WR-CALDESC', textValue(description)),
    homepage && property('URL', uriText(homepage), { VALUE: 'URI' }),
    source && property('SOURCE', uriText(source), { VALUE: 'URI' }),
    updated === null ? '' : property('LAST-MODIFIED', utcText(updated)),
    property('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
    property('X-PUBLISHED-TTL', REFRESH),
  ].join('');
}

/** Returns one use of each zone, in the order of their names. */
function unitedUses(uses: readonly ZoneUse[]): readonly ZoneUse[] {
  const united = new Map<string, ZoneUse>();
  for (const use of uses) {
    const { zone, fromMs, toMs, isEndless } = united.get(use.zone) ?? use;
    united.set(zone, {
      zone,
      fromMs: Math.min(fromMs, use.fromMs),
      toMs: Math.max(toMs, use.toMs),
      isEndless: isEndless || use.isEndless,
    });
  }
  return [...united.values()].sort((a, b) => (a.zone < b.zone ? -1 : 1));
}

import { ownOptions } from '../../../core/own-options.js';
import type { CalendarIndex } from '../../../core/publish/calendar-index.js';
import { readCalendarIndex } from '../../../core/publish/read-calendar-index.js';
import { safeUrl } from '../../../core/safe-url.js';
import type { EventListHost } from '../event-list-settings.js';

/** A table of calendars, and where it is. */
export interface CalendarTable {
  readonly index: CalendarIndex;
  readonly url: string;
}

/** Milliseconds. */
const MAX_WAIT = 10_000;

/** Options of a request that tells a server no more than what is asked for. */
export const quietly = (init: RequestInit = {}): RequestInit =>
  ownOptions({ credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(MAX_WAIT), ...init });

/** By address: one for all lists of a page. */
const tables = new Map<string, Promise<CalendarTable>>();

/**
 * Loads the table of calendars that the page's author names, else the one that the feed names. Resolves with `null` where there is none, or if it
 * cannot be read, which the console says; whoever asks again asks anew.
 *
 * @param feeds The address that the feed names.
 */
export async function loadCalendarTable(host: EventListHost, feeds: string | null): Promise<CalendarTable | null> {
  const url = tableUrl(host.calendars, feeds, host.ownerDocument.baseURI);
  if (url === null) return null;
  const loading = tables.get(url) ?? fetchTable(url);
  tables.set(url, loading);
  try {
    return await loading;
  } catch (error) {
    tables.delete(url);
    host.warn(`there is no table of calendars at ${url}: readers can only download what is listed. ${String(error)}`);
    return null;
  }
}

function tableUrl(own: string | null, feeds: string | null, base: string): string | null {
  if (!own) return feeds;
  try {
    return safeUrl(new URL(own, base).href);
  } catch {
    return null;
  }
}

async function fetchTable(url: string): Promise<CalendarTable> {
  const response = await fetch(url, quietly({ headers: { Accept: 'application/json' } }));
  if (!response.ok) throw new Error(`The server answers ${response.status}.`);
  const index = readCalendarIndex(await response.json());
  if (!index) throw new Error('It is another document.');
  return { index, url: response.url || url };
}

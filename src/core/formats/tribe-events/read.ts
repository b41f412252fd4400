import { asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { Countries } from '../countries.js';
import type { Probe } from '../format.js';
import { address, list } from '../loose-values.js';
import { pageAfter } from '../page-number.js';
import { readItems } from '../read-items.js';
import { readEvent } from './event.js';

/**
 * Reads The Events Calendar for WordPress: `tribe/events/v1` (an object with `events`), `tec/v1` (a list), or one event of either.
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(probe.json);
  const countries = new Countries();
  const shared = { timeZone: probe.timeZone, countries, matchTopic: topicMatcher() };
  const events = await readItems(eventsOf(probe.json, from), (item, found) => readEvent(item, shared, found), issues);
  await countries.settle(new TimeSlice());
  return { events, nextUrl: from ? nextUrl(from, probe) : undefined };
}

function eventsOf(json: unknown, from: Raw | null): unknown {
  if (!from) return json;
  if (Object.hasOwn(from, 'events')) return list(own(from, 'events'));
  return own(from, 'start_date') === undefined ? undefined : [from];
}

/** The next page. A site behind a proxy may name it by an address that only the site knows: the document's own is kept, with the number. */
function nextUrl(from: Raw, { url }: Probe): string | undefined {
  const next = address(own(from, 'next_rest_url'));
  const pages = Number(own(from, 'total_pages'));
  return typeof next === 'string' || pages > 1 ? (pageAfter(url, 'page', pages) ?? next) : undefined;
}

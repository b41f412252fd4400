import { asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { Countries } from '../countries.js';
import type { Probe } from '../format.js';
import { address, list, number } from '../loose-values.js';
import { pageAfter } from '../page-number.js';
import { readPublicItems } from '../public-items.js';
import { readEvent } from './event.js';

/**
 * Reads The Events Calendar for WordPress: `tribe/events/v1` (an object with `events`), `tec/v1` (a list), or one event of either.
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(probe.json);
  const countries = new Countries();
  const shared = { timeZone: probe.source.timeZone ?? '', countries, matchTopic: topicMatcher() };
  const listed = eventsOf(probe.json, from);
  const events = await readPublicItems(listed, (item, found) => readEvent(item, shared, found), issues);
  await countries.settle(new TimeSlice());
  return { events, nextUrl: from ? nextUrl(from, probe) : pageAfterFull(probe.url, listed) };
}

function eventsOf(json: unknown, from: Raw | null): unknown {
  if (from && typeof own(from, 'events') === 'object') return list(own(from, 'events'));
  if (from && own(from, 'start_date') !== undefined) return [from];
  return json;
}

/** Events of one page of `tec/v1` whose address names no number. */
const PAGE_SIZE = 10;

/** The next page of `tec/v1`, which says in a header how many there are: it is asked for after a full one. */
function pageAfterFull(url: string, listed: unknown): string | undefined {
  const size = URL.canParse(url) ? Number(new URL(url).searchParams.get('per_page')) || PAGE_SIZE : Infinity;
  return Array.isArray(listed) && listed.length >= size ? pageAfter(url, 'page', Infinity) : undefined;
}

/** The next page. A site behind a proxy may name it by an address that only the site knows: the document's own is kept, with the number. */
function nextUrl(from: Raw, { url }: Probe): string | undefined {
  const next = address(own(from, 'next_rest_url'));
  const pages = number(own(from, 'total_pages'));
  return typeof next === 'string' || pages > 1 ? (pageAfter(url, 'page', pages) ?? next) : undefined;
}

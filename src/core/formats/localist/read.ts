import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { Countries } from '../countries.js';
import type { Probe } from '../format.js';
import { number, objects } from '../loose-values.js';
import { pageAfter } from '../page-number.js';
import { readPublicItems } from '../public-items.js';
import { readEvent } from './event.js';

/**
 * Reads Localist API v2, `/api/2/events` (https://developer.localist.com/doc/api), or one event of it. An event with several dates is listed once for each of
 * them: here it is one event.
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read({ json, url }: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(json) ?? {};
  const shared = { countries: new Countries(), matchTopic: topicMatcher() };
  const events = await readPublicItems(
    withAllDates(own(from, 'events') ?? (own(from, 'event') === undefined ? undefined : [from])),
    (item, findings) => readEvent(asObject(own(item, 'event')) ?? item, shared, findings),
    issues,
  );
  await shared.countries.settle(new TimeSlice());
  const pages = number(own(asObject(own(from, 'page')) ?? {}, 'total'));
  return {
    events,
    nextUrl: pages > 1 ? pageAfter(url, 'page', pages) : undefined,
  };
}

/** The list with each event once, at the place of its first date, with the dates of all. */
function withAllDates(items: unknown): unknown {
  if (!Array.isArray(items)) return items;
  const known = new Map<string, { event: Raw }>();
  const listed: unknown[] = [];
  for (const item of items as readonly unknown[]) {
    const event = asObject(own(asObject(item) ?? {}, 'event'));
    const id = event ? asLine(own(event, 'id')) : '';
    const dates = event && own(event, 'event_instances');
    const first = known.get(id);
    if (first && Array.isArray(dates)) {
      const earlier = objects(own(first.event, 'event_instances'));
      first.event = {
        ...first.event,
        event_instances: [...earlier, ...(dates as readonly unknown[])],
      };
      continue;
    }
    const dated = event && Array.isArray(dates) ? { event } : null;
    if (dated && id) known.set(id, dated);
    listed.push(dated ?? item);
  }
  return listed;
}

import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import type { Probe } from '../format.js';
import { list, number } from '../loose-values.js';
import { readPublicItems } from '../public-items.js';
import { readEvent } from './event.js';
import { listIn } from './match.js';
import { eventOf, isRecord } from './opendatasoft.js';

/** Opendatasoft answers for no more than so many records. */
const MAX_RECORDS = 10_000;

/**
 * Reads OpenAgenda API v2 (https://developers.openagenda.com/evenements/structure), its older export, and the data sets that Opendatasoft
 * makes of it.
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read({ json, url }: Probe, issues: RawIssues): Promise<RawFeed> {
  const items = listIn(json);
  const matchTopic = topicMatcher();
  let isShort = false;
  const isRemoved = (item: unknown): boolean => own(asObject(item) ?? {}, 'removed') === true;
  const events = await readPublicItems(
    Array.isArray(items) ? items.filter((item) => !isRemoved(item)) : items,
    (item, findings) => {
      const event = isRecord(item) ? eventOf(item) : item;
      isShort ||= !list(own(event, 'timings')).length;
      return readEvent(event, matchTopic, findings);
    },
    issues,
  );
  if (isShort)
    issues.add(null, {
      fault: { code: 'invalid-feed-field', reason: 'missing' },
      field: 'timings',
    });
  return { events, nextUrl: nextUrl(asObject(json) ?? {}, items, url, issues) };
}

/** The next page: by a cursor of several values, or by the number of records before it. */
function nextUrl(from: Raw, items: unknown, url: string, issues: RawIssues): string | undefined {
  const count = Array.isArray(items) ? items.length : 0;
  if (!URL.canParse(url) || !count) return undefined;
  const next = new URL(url);
  const after = list(own(from, 'after'));
  if (after.length) {
    next.searchParams.delete('after[]');
    for (const value of after) next.searchParams.append('after[]', asLine(value));
    return next.href;
  }
  const total = number(
    own(from, 'total_count') ?? own(from, 'nhits') ?? (own(from, 'offset') === undefined ? 0 : own(from, 'total')),
  );
  const key = own(from, 'nhits') === undefined ? 'offset' : 'start';
  const seen = (Math.trunc(Number(next.searchParams.get(key))) || 0) + count;
  if (!(seen < total)) return undefined;
  if (own(from, 'total_count') !== undefined && seen + count > MAX_RECORDS) {
    issues.add(null, {
      fault: { code: 'too-many-events', count: total, max: seen },
      field: '',
    });
    return undefined;
  }
  next.searchParams.set(key, String(seen));
  return next.href;
}

import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { objects, text } from '../loose-values.js';
import { readPublicItems } from '../public-items.js';
import { readEvent } from './event.js';
import { isDeleted, seriesOf } from './series.js';

/**
 * Reads Google Calendar API v3, `events.list` (https://developers.google.com/workspace/calendar/api/v3/reference/events): events, series
 * with their exceptions, and dates of series one by one (`singleEvents=true`).
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read({ json, url }: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(json) ?? {};
  const items = own(from, 'items');
  const calendar = asLine(own(from, 'timeZone'));
  const changes = changesOf(items);
  const listed = Array.isArray(items)
    ? (items as readonly unknown[]).filter((item) => {
        const event = asObject(item);
        return !event || !(isDeleted(event) || changes.has(seriesOf(event)));
      })
    : items;
  const events = await readPublicItems(
    listed,
    (item, findings) => readEvent(item, calendar, changes.get(asLine(own(item, 'id'))) ?? [], findings),
    issues,
  );
  const title = text(own(from, 'summary'));
  return {
    // A calendar without a name is called by the address of its owner.
    title: typeof title === 'string' && title.includes('@') ? undefined : title,
    description: text(own(from, 'description')),
    timeZone: calendar || undefined,
    updated: own(from, 'updated') as string,
    nextUrl: nextUrl(own(from, 'nextPageToken'), url),
    events,
  };
}

/** The changed and deleted dates of each series that is in the document itself. */
function changesOf(items: unknown): ReadonlyMap<string, readonly Raw[]> {
  const changes = new Map<string, Raw[]>();
  const events = Array.isArray(items) ? objects(items) : [];
  for (const event of events) if (own(event, 'recurrence') !== undefined) changes.set(asLine(own(event, 'id')), []);
  changes.delete('');
  for (const event of events) changes.get(seriesOf(event))?.push(event);
  return changes;
}

function nextUrl(token: unknown, url: string): string | undefined {
  if (typeof token !== 'string' || !token || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  next.searchParams.set('pageToken', token);
  return next.href;
}

import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import type { Probe } from '../format.js';
import { objects } from '../loose-values.js';
import { readPublicItems } from '../public-items.js';
import { readEvent } from './event.js';

/** Events that the export returns at once. */
const PAGE = 1000;

/**
 * Reads the HTTP export of Indico, `/export/categ/ID.json` and `/export/event/ID.json`
 * (https://docs.getindico.io/en/stable/http-api/exporters/), with the hours of each day (`occ=yes`)
 * and with the programme (`detail=contributions`, `detail=sessions`): its parts are events that are part of another one.
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read({ json, url }: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(json) ?? {};
  const results = own(from, 'results');
  const matchTopic = topicMatcher();
  const items = Array.isArray(results) ? (results as readonly unknown[]).flatMap(withParts) : results;
  const events = await readPublicItems(items, (item, findings) => readEvent(item, matchTopic, findings), issues);
  const count = (results as readonly unknown[]).length;
  return { events, nextUrl: nextPage(url, count, own(from, 'complete') === false || count >= PAGE) };
}

/** An event, and the sessions and contributions of its programme that have a time. */
function withParts(item: unknown): readonly unknown[] {
  const event = asObject(item);
  if (!event) return [item];
  const sessions = objects(own(event, 'sessions'));
  const contributions = [event, ...sessions].flatMap((whole) => objects(own(whole, 'contributions')));
  const parts = (found: readonly Raw[], kind: string): Raw[] =>
    found
      .filter((part) => asObject(own(part, 'startDate')))
      .map((part) => ({
        ...part,
        id: `${asLine(own(event, 'id'))}-${kind}${asLine(own(part, 'id'))}`,
        timezone: own(event, 'timezone'),
        whole: own(event, 'id'),
      }));
  return [event, ...parts(sessions, 's'), ...parts(contributions, 'c')];
}

/** The address of the next page, unless the author asked for so many events and no more (`limit`). */
function nextPage(url: string, count: number, follows: boolean): string | undefined {
  if (!follows || !count || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  const query = next.searchParams;
  if (query.has('limit') || query.has('n')) return undefined;
  const offset = (Number(query.get('offset') ?? query.get('O')) || 0) + count;
  query.delete('O');
  query.set('offset', String(offset));
  return next.href;
}

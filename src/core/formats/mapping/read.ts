import { FeedError } from '../../feed-error.js';
import { asLine, asObject } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { resolved } from '../resolved.js';
import { readMapped } from './events.js';
import { readMap } from './map.js';
import { valueAt } from './paths.js';

/**
 * Reads any JSON document by the mapping that the page's author gives: where its list is, and where in an item each field is.
 *
 * @throws FeedError `unknown-format` where there is no list; it names the path that found nothing.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const { json, url, source } = probe;
  const map = readMap(source.map ?? {}, issues);
  const items = listOf(json, map.items);
  const next = map.next === null ? '' : asLine(valueAt(json, map.next), 2048);
  return { nextUrl: next ? resolved(next, url) : undefined, events: await readMapped(items, map, probe, issues) };
}

function listOf(json: unknown, path: string | null): readonly unknown[] {
  const at = valueAt(json, path ?? '');
  if (Array.isArray(at)) return at as unknown[];
  const keys = Object.keys(asObject(at ?? json) ?? {}).slice(0, 12);
  const what =
    path === null
      ? 'The document is no list: say in map.items where its list is'
      : `map.items: there is no list at “${path}”`;
  throw new FeedError('unknown-format', `${what}. It has: ${keys.join(', ') || 'nothing'}.`);
}

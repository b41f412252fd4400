import { FeedError } from '../../feed-error.js';
import { asLine, asObject } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { readMapped } from './events.js';
import { readMap } from './map.js';
import { valueAt } from './paths.js';

/**
 * Reads any JSON document by the mapping that the page's author gives: where its list is, and where in an item each field is.
 *
 * @throws FeedError `unknown-format` where there is no list; it names the path that found nothing.
 */
export async function read({ json, url, source }: Probe, issues: RawIssues): Promise<RawFeed> {
  const map = readMap(source.map ?? {}, issues);
  const items = listOf(json, map.items);
  const nextUrl = map.next === null ? undefined : valueAt(json, map.next);
  return { nextUrl: resolved(asLine(nextUrl, 2048), url), events: await readMapped(items, map, issues) };
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

/** Next pages may be given relative to their document. */
function resolved(address: string, url: string): string | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, url).href;
  } catch {
    return address;
  }
}

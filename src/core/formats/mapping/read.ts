import { asLine, asObject, NONE } from '../../json.js';
import { MAX_EVENTS } from '../../limits.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { resolved } from '../resolved.js';
import { notLoaded } from './dates.js';
import { readMapped } from './events.js';
import { readMap, type Mapping } from './map.js';
import { endsAt, valueAt, valuesAt } from './paths.js';

/** The document has what `plain-values.ts` makes plain values of. Items are alike: the beginning tells. */
const HAS_TEXTS = /"(?:[{[]+\\"|internal:|translations")|\d_\d{4}-/;
const MAX_LOOKED_AT = 500_000;

/**
 * Reads any JSON document by the mapping that the page's author gives: where its list is, and where in an item each field is.
 *
 * @throws FeedError `unknown-format` where there is no list; it names the path that found nothing.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const { url, source, text } = probe;
  let json = unwrapped(probe.json);
  if (HAS_TEXTS.test(text.slice(0, MAX_LOOKED_AT)))
    json = await (await import('./plain-values.js').catch(notLoaded)).plainValues(json);
  const map = readMap(source.map ?? {}, issues);
  const items = await listOf(json, map);
  // GraphQL answers with what it has.
  if (asObject(json)?.errors) (await loadWords()).tellErrors(json, issues);
  // CKAN names a next page on the last one, too, and for ever.
  const next = map.next === null || !items.length ? '' : asLine(valueAt(json, map.next), 2048);
  return { nextUrl: next ? resolved(next, url) : undefined, events: await readMapped(items, map, probe, issues) };
}

/** The part that says what servers say. */
const loadWords = () => import('./no-list.js').catch(notLoaded);

/** The items at a path: of a list, or of all lists, if the path leads through others (`processes.meetings`, `edges.node`). */
async function listOf(json: unknown, { items: path, fields }: Mapping): Promise<readonly unknown[]> {
  const endsIn = (gaps?: 'nulls'): readonly unknown[] => endsAt(json, path ?? '', MAX_EVENTS + 1, gaps).map(unwrapped);
  const ends = endsIn();
  const isThroughList = path !== null && ends.length > 0 && valueAt(json, path) === undefined;
  // One item alone: the document, if its author says so; one of each item of a list. What is none among them is reported.
  if (isThroughList || (path === '' && asObject(json) !== null)) {
    const lists = ends.filter(listIn).length;
    const items = ends.filter((end) => asObject(end) && !listIn(end)).length;
    // Nothing where an item should be (`"node": null`) is reported, too.
    return lists > items ? ends.flatMap((end) => listIn(end) ?? [end]).map(asItem) : endsIn('nulls');
  }
  const list = listIn(ends[0]);
  if (list) return list.map(asItem);
  if (path !== null && !ends.length && endsInEmptyList(json, path)) return NONE;
  const at = path === null ? undefined : ends[0];
  // One event that was asked for (`data.meeting`) has what is looked for; an object on the way has not.
  const titles = Object.values(fields.title ?? {}).flat();
  if (asObject(at) && titles.some((title) => typeof title === 'string' && valuesAt(at, title).length)) return [at];
  throw (await loadWords()).noList(json, path, at);
}

/** JSON that stands in a text of JSON, as methods of ASP.NET pages answer. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** Whether a list on the way to the end of a path is empty: then nobody knows what its items would have. */
function endsInEmptyList(json: unknown, path: string): boolean {
  const steps = path.split('.');
  return steps.some((_, count) =>
    endsAt(json, steps.slice(0, count).join('.'), MAX_EVENTS).some((end) => Array.isArray(end) && !end.length),
  );
}

/** The items of a list; also of one with gaps, which PHP prints as an object (`{ "0": …, "2": … }`), or of days (`{ "2027-05-18": [ … ] }`). */
function listIn(at: unknown): readonly unknown[] | null {
  if (Array.isArray(at)) return at as unknown[];
  const entries = Object.entries(asObject(at) ?? {});
  return entries.length && entries.every(([key]) => /^\d[\d-]*$/.test(key))
    ? entries.flatMap(([, value]) => value)
    : null;
}

/** An item; of a row without names (`records` of a CKAN dump) the fields are called 0, 1, 2. */
const asItem = (item: unknown): unknown => (Array.isArray(item) ? { ...(item as unknown[]) } : item);

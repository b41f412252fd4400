import type { FeedHead, Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import type { RawFeed } from '../model/raw-feed.js';
import type { Fault, Issue } from '../model/issue.js';
import { chunkError } from '../feed-error.js';
import { newIssue } from '../new-issue.js';
import { Context, type LooseTimeParser } from './context.js';
import { readEvent, type Draft } from './event.js';
import { asLine, asObject, NONE, own, shown, type Raw } from '../json.js';
import { isOddZone, readInstant, readLanguage, readList, readText, readUrl, readZone } from './fields.js';
import { claimId, Ids } from './ids.js';
import { asTopic, readOrg } from './nested-fields.js';
import { placeDates } from './place-dates.js';
import { untangle } from './untangle.js';
import type { RawIssues } from '../raw-issues.js';
import { MAX_BROADER, MAX_EVENTS } from '../limits.js';
import { plainOccurrences } from '../plain-occurrences.js';
import { loadRecurrence } from '../recurrence/load-recurrence.js';
import { isPrivateUrl } from '../safe-url.js';
import { sharedHead, snapshotOf } from '../snapshot.js';
import { PROSE_CAP } from '../text.js';
import type { PlacedDate } from '../time/placement-types.js';
import { loadCountryZones } from '../zones/load-country-zones.js';
import { topicMatcher, widerTopics } from '../topics.js';
import { TimeSlice } from '../yield-to-page.js';

/** Where a document came from. */
interface Origin {
  /** Where it was read from (absolute URL, or `#id` for an inline feed). */
  readonly url: string;
  /** The absolute URL that relative URLs in it resolve against. Default: `url`. */
  readonly base?: string;
  /** The id of the format it was read as. */
  readonly format: string;
  /** Whether the format demands a title, a language, a version and ids: what is missing is then an issue. Default `false`. */
  readonly strict?: boolean;
  /** The faults that the format's reader found. Default: none. */
  readonly issues?: RawIssues;
}

/**
 * The trust boundary: turns a document in the shape of `ogp-events` 1, of which nothing is believed, into a frozen snapshot.
 *
 * Nothing in a document makes it throw. What is sound is kept, what is not is left out, and every fault is recorded as an issue; one bad
 * event never costs another one.
 *
 * @param raw What a format's reader returned. Its type holds for readers that translate; a native document may hold anything.
 */
export async function normalize(raw: RawFeed, origin: Origin): Promise<FeedSnapshot> {
  const from = asObject(raw) ?? {};
  const { head, nextUrl, events, feedIssues } =
    (await readDocument(from, origin, new Context(null))) ??
    (await readDocument(from, origin, new Context(await loadLooseTimes())))!;

  const zones = await loadCountryZones(events);
  const slice = new TimeSlice();
  const placed = new Map<string, readonly PlacedDate[]>();
  for (const event of events) {
    if (slice.step()) await slice.next();
    placed.set(event.id, placeDates(event, zones));
  }
  for (const event of events) {
    if (event.issues.length) Object.freeze(event.issues);
    Object.freeze(event);
  }
  const kept = await untangle(events, slice);
  const occurrences: Occurrence[] = [];
  for (const event of kept) {
    if (slice.step()) await slice.next();
    for (const o of plainOccurrences(event, placed.get(event.id)!)) occurrences.push(o);
  }
  if (slice.step()) await slice.next();
  return snapshotOf(head, nextUrl, kept, occurrences, feedIssues);
}

/** A document that is read, but not placed in time. */
interface ReadDocument {
  readonly head: FeedHead;
  readonly nextUrl: string | null;
  readonly events: readonly Draft[];
  readonly feedIssues: readonly Issue[];
}

/** @returns `null` at the first time that only `parseLooseTime` can read, if `ctx` lacks it. */
async function readDocument(from: Raw, origin: Origin, ctx: Context): Promise<ReadDocument | null> {
  const { strict = false, issues } = origin;
  ctx.isPrivate = isPrivateUrl(origin.base ?? origin.url);
  if (isOddZone(ctx, from)) await loadSpellings(ctx);
  ctx.feed = sharedHead(readHead(ctx, from, origin));
  const nextUrl = readNextUrl(ctx, from, origin.base ?? origin.url);
  for (const { fault, field } of issues?.of(null) ?? NONE) ctx.report(fault, field);
  const { events, feedIssues } = await readEvents(ctx, from, strict, issues);
  return ctx.lacksLooseTime ? null : { head: ctx.feed, nextUrl, events, feedIssues };
}

/** Few feeds have times in another form than RFC 3339's. If it does not load, such a time is shown in its publisher's words. */
const loadLooseTimes = (): Promise<LooseTimeParser> =>
  import('../time/loose-time.js').then(
    ({ parseLooseTime }) => parseLooseTime,
    () => () => null,
  );

/** `/feed?page=2`, `?page=2`, `../2.json`: an address relative to the document's, as programs write them. Other words are no address. */
const RELATIVE = /^(?:(?:\.{0,2}\/)(?!\/)|\?\w|[\w-][\w./-]*\.json(?![^?]))[\w.~%&+,;=:@/?-]*$/;

/** The next page. Its address may be relative to the document's, as in JSON Feed. */
function readNextUrl(ctx: Context, from: Raw, base: string): string | null {
  const raw = own(from, 'nextUrl');
  if (typeof raw !== 'string' || !RELATIVE.test(raw)) return readUrl(ctx, from, 'nextUrl');
  let resolved = raw;
  try {
    resolved = new URL(raw, base).href;
  } catch {
    // Then it is reported as it stands.
  }
  return readUrl(ctx, { nextUrl: resolved }, 'nextUrl');
}

function readHead(ctx: Context, from: Raw, { url, format, strict }: Origin): FeedHead {
  const language = own(from, 'language');
  // No language is `und` (BCP 47): it is not said.
  if (language !== undefined && language !== '')
    ctx.language = (readLanguage(ctx, language, 'language') ?? '').replace(/^und$/i, '');
  else if (strict) ctx.report({ code: 'invalid-feed-field', reason: 'missing' }, 'language');
  const { timeZone, offset } = readZone(ctx, from, 'timeZone');
  ctx.feedOffset = offset;
  const topics = readList(ctx, from, 'topics', 200, asTopic);
  ctx.matchTopic = topicMatcher(topics);
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  if (topics.some(({ id }) => widerTopics(id, byId).length > MAX_BROADER)) {
    ctx.report({ code: 'invalid-feed-field', reason: 'too-deep', max: MAX_BROADER }, 'topics.broader');
  }
  const title: Text | null = readText(ctx, from, 'title');
  if (!title && strict) ctx.report({ code: 'invalid-feed-field', reason: 'missing' }, 'title');
  if (strict && !/^1(\.\d+)?$/.test(asLine(own(from, 'version')))) {
    const value = shown(own(from, 'version'));
    ctx.report({ code: 'invalid-feed-field', reason: 'unknown-version', value }, 'version');
  }
  return {
    url,
    format,
    title,
    description: readText(ctx, from, 'description', PROSE_CAP),
    language: ctx.language,
    timeZone,
    homepage: readUrl(ctx, from, 'homepage'),
    updated: readInstant(ctx, from, 'updated'),
    license: readUrl(ctx, from, 'license'),
    calendars: readUrl(ctx, from, 'calendars'),
    publisher: readOrg(ctx, from, 'publisher'),
    topics,
  };
}

/** Few feeds need it. If it does not load, such a zone is unknown. */
async function loadSpellings(ctx: Context): Promise<void> {
  const module = await import('../zones/zone-spellings.js').catch(() => null);
  ctx.readSpelling = module?.readZoneSpelling ?? (() => null);
}

/** Few feeds have them. If it does not load, the words stand there all the same. */
async function loadTextLinks(ctx: Context): Promise<void> {
  const module = await import('./text-links.js').catch(() => null);
  ctx.readTextLinks = (from, texts) => module?.readTextLinks(ctx, from, texts) ?? NONE;
}

/** Few feeds have events that recur. Whoever shows them will ask for what expands rules: it travels meanwhile. */
async function loadReaderOfRecurrence(ctx: Context): Promise<void> {
  loadRecurrence().catch(() => undefined);
  const loading = import('./recurrence.js').catch((cause: unknown) => {
    throw chunkError('reads what recurs', cause);
  });
  ctx.readRecurrence = (await loading).readRecurrence;
}

/** Whether an event, or a change of one of its dates, is in a zone that is not as the tz database spells it. */
function namesOddZone(ctx: Context, item: Raw): boolean {
  if (isOddZone(ctx, item)) return true;
  const overrides = asObject(own(asObject(own(item, 'recurrence')) ?? {}, 'overrides')) ?? {};
  return Object.keys(overrides).some((key) => isOddZone(ctx, asObject(own(overrides, key)) ?? {}));
}

/** Reads the events one by one. The feed's issues are those that `ctx` holds, and those about events that cannot be read. */
async function readEvents(
  ctx: Context,
  from: Raw,
  strict: boolean,
  issues?: RawIssues,
): Promise<{ readonly events: Draft[]; readonly feedIssues: readonly Issue[] }> {
  const raw = own(from, 'events');
  const items: readonly unknown[] = Array.isArray(raw) ? raw : NONE;
  if (!Array.isArray(raw)) ctx.report({ code: 'invalid-feed-field', reason: 'missing' }, 'events');
  if (items.length > MAX_EVENTS) {
    ctx.report({ code: 'too-many-events', count: items.length, max: MAX_EVENTS }, 'events');
  }
  const feedIssues = ctx.take();
  const ids = new Ids();
  const events: Draft[] = [];
  const slice = new TimeSlice();
  for (let i = 0; i < items.length && i < MAX_EVENTS && !ctx.lacksLooseTime; i++) {
    if (slice.step()) await slice.next();
    const item = asObject(items[i]);
    const position = i + 1;
    if (!item) {
      const fault: Fault = { code: 'invalid-event', reason: 'not-an-object', position, value: shown(items[i]) };
      feedIssues.push(newIssue(fault, null, 'events'));
      continue;
    }
    if (!ctx.readSpelling && namesOddZone(ctx, item)) await loadSpellings(ctx);
    if (!ctx.readRecurrence && own(item, 'recurrence') !== undefined) await loadReaderOfRecurrence(ctx);
    if (!ctx.readTextLinks && own(item, 'textLinks') !== undefined) await loadTextLinks(ctx);
    try {
      const id = claimId(ctx, ids, item, strict);
      for (const { fault, field } of issues?.of(item) ?? NONE) ctx.report(fault, field);
      events.push(readEvent(ctx, item, id));
    } catch (error) {
      // A fault of ours may cost this event, not the others.
      ctx.take();
      ctx.path = '';
      ctx.strayTopics = [];
      const fault: Fault = { code: 'invalid-event', reason: 'failed', position, cause: (error as Error).message };
      feedIssues.push(newIssue(fault, null, 'events'));
    }
  }
  return { events, feedIssues };
}

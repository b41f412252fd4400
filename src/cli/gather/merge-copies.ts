import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Raw } from '../../core/json.js';
import { matchKeys, matchEvents, type SourcedEvent } from '../../core/merge/match.js';
import { mergeEvent } from '../../core/merge/merge-event.js';
import type { Dated } from '../../core/merge/identity.js';
import type { FeedEvent, Text } from '../../core/model/event.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import type { RawEvent, RawFeed, RawText, RawTopic } from '../../core/model/raw-feed.js';
import { normalize } from '../../core/normalize/normalize.js';
import { Ids } from '../../core/normalize/ids.js';
import { issueText } from '../../core/issue-text.js';
import { Losses } from '../../core/publish/losses.js';
import { toOgpEvents } from '../../core/publish/ogp-events.js';
import { isPrivateUrl } from '../../core/safe-url.js';
import { pickText } from '../../core/text.js';
import { TimeSlice } from '../../core/yield-to-page.js';
import type { EventTexts } from '../split/event-texts.js';
import type { PublishedFeed } from '../split/feed-document.js';
import { timingsOf } from '../split/event-timing.js';
import { Components } from './components.js';
import type { CopyHead, GatherState } from './state.js';

/** A copy that goes into the whole. */
export interface CopyToMerge {
  /** See `ListedSource`. */
  readonly name: string;
  readonly head: CopyHead;
  readonly label: Text;
  /** Whether it is too old for what is to come. */
  readonly isOld: boolean;
}

/** Two sources contradict each other. */
export interface Contradiction {
  readonly title: string;
  readonly sources: readonly string[];
  readonly text: string;
}

/** Many copies as one feed. */
interface MergedCopies {
  readonly feed: PublishedFeed;
  /** Events that several sources have. */
  readonly shared: number;
  readonly contradictions: readonly Contradiction[];
  /** Lets go of the file that the events are in. */
  readonly close: () => void;
}

/** Events that are compared with each other at a time, at least; those that may be one are always compared together. */
const BATCH = 2000;
const MAX_CONTRADICTIONS = 500;
/** As many as the schema allows an event. */
const MAX_SOURCE_NAMES = 50;

/**
 * Merges copies by the rules of an element with several sources, however many events there are: it holds what they may be recognised by,
 * and of the events themselves only those that several sources may have, some at a time.
 *
 * @param todayMs What has ended by then is over: the rest of an old copy is left out.
 */
export async function mergeCopies(
  copies: readonly CopyToMerge[],
  state: GatherState,
  title: Raw,
  todayMs: number,
): Promise<MergedCopies> {
  const slice = new TimeSlice();
  const components = new Components();
  /** For each copy, the numbers of its events that are left out, or are in the whole as part of another one. */
  const gone: Set<number>[] = [];
  for (let source = 0; source < copies.length; source++) {
    const copy = copies[source]!;
    const events = state.events(copy.name);
    gone.push(copy.isOld ? await comingEvents(events, todayMs) : new Set());
    const dated = await datedEvents(copy, events);
    dated.forEach((one, i) => {
      if (one && !gone[source]!.has(i)) components.add(source, i, matchKeys(one));
    });
  }

  const spool = new Spool(join(state.folder, 'merged.jsonl'));
  /** The id of an event in the whole, for those that are under another. */
  const aliases = new Map<string, string>();
  const contradictions: Contradiction[] = [];
  const merged: RawEvent[] = [];
  for (const batch of components.batches(BATCH)) {
    const perSource: Dated[][] = [];
    const sources = [...batch.keys()].sort((a, b) => a - b);
    const numbers = new Map<FeedEvent, number>();
    for (const source of sources) {
      const copy = copies[source]!;
      const chosen = [...batch.get(source)!].sort((a, b) => a - b);
      const lines = state.lines(copy.name);
      const dated = await datedEvents(
        copy,
        chosen.map((i) => JSON.parse(lines[i]!) as RawEvent),
      );
      dated.forEach((one, i) => one && numbers.set(one.event, chosen[i]!));
      perSource.push(dated.filter((one) => one !== null));
    }
    for (const match of await matchEvents(perSource, slice)) {
      if (match.copies.length === 1) continue;
      const own = match.copies.map((one) => ({ ...one, source: sources[one.source]! }));
      for (const one of own) gone[one.source]!.add(numbers.get(one.event)!);
      merged.push(wholeOf(own, copies, aliases, contradictions));
    }
  }

  const ids = new Ids();
  const write = (event: RawEvent, attribution: Attribution): void => {
    const id = ids.unique(event.id!);
    const partOf = event.partOf && [...new Set(event.partOf.map((parent) => aliases.get(parent) ?? parent))];
    spool.write(JSON.stringify({ ...attribution, ...event, id, ...(partOf && { partOf }) }));
  };
  for (let source = 0; source < copies.length; source++) {
    const copy = copies[source]!;
    const attribution = attributionOf(copy);
    state.events(copy.name).forEach((event, i) => {
      if (!gone[source]!.has(i)) write(event, attribution);
    });
  }
  for (const event of merged) write(event, {});
  const feed = { head: headOf(copies, title), events: spool.texts(), nextUrl: undefined };
  return { feed, shared: merged.length, contradictions, close: spool.close };
}

/** The numbers of the events that are not over. */
async function comingEvents(events: readonly RawEvent[], todayMs: number): Promise<Set<number>> {
  const timings = await timingsOf(events, {}, todayMs);
  return new Set(timings.flatMap(({ nextMs }, i) => (nextMs === null ? [] : [i])));
}

/** Returns events as the reader reads them, each with its first date. `null` for one that is not the same when it is read again. */
async function datedEvents({ head }: CopyToMerge, events: readonly RawEvent[]): Promise<readonly (Dated | null)[]> {
  const snapshot = await normalize({ ...head.feed, events }, { url: head.url, format: 'ogp-events' });
  const firstDates = new Map<FeedEvent, Occurrence>();
  for (const date of snapshot.occurrences) if (!firstDates.has(date.event)) firstDates.set(date.event, date);
  const byId = new Map(snapshot.events.map((event) => [event.id, event]));
  return events.map(({ id }) => {
    const event = byId.get(id!);
    return event ? { event, first: firstDates.get(event) ?? null } : null;
  });
}

/** Makes one event of several copies. */
function wholeOf(
  found: readonly SourcedEvent[],
  copies: readonly CopyToMerge[],
  aliases: Map<string, string>,
  contradictions: Contradiction[],
): RawEvent {
  const { id } = found[0]!.event;
  const labelled = found.map((one) => ({ ...one, label: copies[one.source]!.label }));
  const { event, dated } = mergeEvent(labelled, id);
  for (const one of found) if (one.event.id !== id) aliases.set(one.event.id, id);
  const names = event.sources.map((label) => pickText(label, ['en']).value);
  for (const issue of event.issues) {
    const isNew = issue.code === 'contradiction' && issue.reason === 'sources';
    if (!isNew || contradictions.length >= MAX_CONTRADICTIONS) continue;
    const words = event.title ? pickText(event.title, ['en']).value : id;
    contradictions.push({ title: words, sources: names, text: issueText(issue) });
  }
  const whole: FeedEvent = { ...event, partOf: [...new Set(found.flatMap(({ event }) => event.partOf))] };
  const alone: FeedSnapshot = {
    ...dated.event.feed,
    title: null,
    language: '',
    timeZone: null,
    topics: [],
    nextUrl: null,
    events: [whole],
    occurrences: [],
    issues: [],
  };
  const [raw] = toOgpEvents(alone, new Losses()).events as readonly [RawEvent];
  const ranked = event.sources.map((name) => labelled.find(({ label }) => label === name)!);
  const attributions = ranked.map(({ source, event }) => ({
    ...attributionOf(copies[source]!),
    ...(event.sources.length && { sources: event.sources.map(rawName) }),
  }));
  const distinct = new Map(attributions.flatMap(({ sources }) => sources).map((name) => [JSON.stringify(name), name]));
  return { ...attributions[0], ...raw, sources: [...distinct.values()].slice(0, MAX_SOURCE_NAMES) };
}

/** Where an event was taken from, for one that does not say so. */
type Attribution = Pick<RawEvent, 'source' | 'sources'>;

function attributionOf({ head, label }: CopyToMerge): Attribution & { readonly sources: readonly RawText[] } {
  const url = [head.homepage, head.url].find((one) => one && !isPrivateUrl(one));
  const name = rawName(label);
  return { ...(url && { source: { name, url } }), sources: [name] };
}

const rawName = (name: Text): RawText =>
  Object.fromEntries(name.map(({ lang, value }) => [lang || 'und', value] as const));

/** Returns the head of the whole: what its list says about it, and the topics of all. */
function headOf(copies: readonly CopyToMerge[], title: Raw): ReadonlyMap<string, string> {
  const topics = new Map<string, RawTopic>();
  for (const { head } of copies) {
    for (const topic of head.feed.topics ?? []) if (topic.id && !topics.has(topic.id)) topics.set(topic.id, topic);
  }
  const head: Omit<RawFeed, 'events'> = {
    format: 'ogp-events',
    version: '1.0',
    title: 'Events',
    language: 'und',
    ...title,
    updated: copies.reduce((last, { head }) => (head.read > last ? head.read : last), '') || undefined,
    ...(topics.size > 0 && { topics: [...topics.values()] }),
  };
  return new Map(
    Object.entries(head).flatMap(([key, value]) => (value === undefined ? [] : [[key, JSON.stringify(value)]])),
  );
}

/** A file that events are written to one after the other, and then read from in any order. */
class Spool {
  readonly #path: string;
  readonly #file: number;
  /** Where each event begins, and after the last one where it ends: bytes. */
  readonly #starts = [0];
  #pending: string[] = [];
  #pendingSize = 0;

  constructor(path: string) {
    mkdirSync(join(path, '..'), { recursive: true });
    this.#path = path;
    this.#file = openSync(path, 'w+');
  }

  write(text: string): void {
    const size = Buffer.byteLength(text);
    this.#starts.push(this.#starts.at(-1)! + size);
    this.#pending.push(text);
    this.#pendingSize += size;
    if (this.#pendingSize > 1_000_000) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#pending.join(''));
    this.#pending = [];
    this.#pendingSize = 0;
  }

  texts(): EventTexts {
    this.#flush();
    return {
      count: this.#starts.length - 1,
      text: (index) => {
        const from = this.#starts[index]!;
        const bytes = Buffer.allocUnsafe(this.#starts[index + 1]! - from);
        readSync(this.#file, bytes, 0, bytes.length, from);
        return bytes.toString('utf8');
      },
    };
  }

  /** Holds the spool alone, and nothing of the merging: it is kept until all is written. */
  readonly close = (): void => {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  };
}

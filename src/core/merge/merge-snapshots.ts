import { MAX_EVENTS } from '../limits.js';
import type { FeedEvent, FeedHead, Text, Topic } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Issue } from '../model/issue.js';
import type { Occurrence } from '../model/occurrence.js';
import { newIssue } from '../new-issue.js';
import { Ids } from '../normalize/ids.js';
import { withEvent } from '../plain-occurrences.js';
import { sharedHead, snapshotOf } from '../snapshot.js';
import { TimeSlice } from '../yield-to-page.js';
import { fairRoom } from './fair-room.js';
import { matchEvents, type SourcedEvent } from './match.js';
import { mergeEvent, type Copy } from './merge-event.js';

/** A source that has a copy to show. */
export interface SourceCopy {
  readonly snapshot: FeedSnapshot;
  /** The name of the source beside its events. */
  readonly label: Text;
}

/** The events of a source, named as its own, with their dates. */
interface Named {
  readonly events: readonly FeedEvent[];
  readonly datesOf: ReadonlyMap<FeedEvent, readonly Occurrence[]>;
  readonly label: Text;
}

/** The same objects for the same copy: a list then sees that nothing has changed about them. */
const known = new WeakMap<FeedSnapshot, Named>();

async function named({ snapshot, label }: SourceCopy, slice: TimeSlice): Promise<Named> {
  const last = known.get(snapshot);
  if (last?.label === label) return last;
  const sources = Object.freeze([label]);
  const own = new Map<FeedEvent, FeedEvent>();
  for (const event of snapshot.events) {
    if (slice.step()) await slice.next();
    own.set(event, Object.freeze({ ...event, sources, issues: sourced(event.issues, label) }));
  }
  const datesOf = new Map<FeedEvent, Occurrence[]>();
  for (const occurrence of snapshot.occurrences) {
    if (slice.step()) await slice.next();
    const event = own.get(occurrence.event)!;
    const dates = datesOf.get(event);
    if (dates) dates.push(withEvent(occurrence, event));
    else datesOf.set(event, [withEvent(occurrence, event)]);
  }
  const result = { events: [...own.values()], datesOf, label };
  known.set(snapshot, result);
  return result;
}

const sourced = (issues: readonly Issue[], label: Text): readonly Issue[] =>
  issues.length ? Object.freeze(issues.map((issue) => Object.freeze({ ...issue, source: label[0].value }))) : issues;

/**
 * Merges the copies of several sources into one, whose events know the feeds that they are from. What several of them have is one event where
 * that is certain. Room for events is shared fairly.
 *
 * @param copies In the order of the sources, which decides ties.
 */
export async function mergeSnapshots(copies: readonly SourceCopy[]): Promise<FeedSnapshot> {
  const slice = new TimeSlice();
  const feedIssues: Issue[] = [];
  const all: Named[] = [];
  for (const copy of copies) all.push(await named(copy, slice));
  const room = fairRoom(
    all.map(({ events }) => events.length),
    MAX_EVENTS,
  );
  copies.forEach(({ snapshot, label }, i) => {
    const own = snapshot.issues.filter(({ eventId }) => eventId === null);
    const count = all[i]!.events.length;
    if (room[i]! < count) own.push(newIssue({ code: 'too-many-events', count, max: room[i]! }, null));
    // No spreading: a feed may have more issues than a call has room for arguments.
    for (const issue of sourced(own, label)) feedIssues.push(issue);
  });
  const dated = all.map(({ events, datesOf }, i) =>
    events.slice(0, room[i]).map((event) => ({ event, first: datesOf.get(event)?.[0] ?? null })),
  );
  const matches = await matchEvents(dated, slice);

  const ids = new Ids();
  /** For each source, the ids of its events in the whole. */
  const idsOf = all.map(() => new Map<string, string>());
  const chosen = matches.map(({ copies }) => {
    const id = ids.unique(copies[0]!.event.id);
    for (const { source, event } of copies) idsOf[source]!.set(event.id, id);
    return { copies, id };
  });
  const events: FeedEvent[] = [];
  const occurrences: Occurrence[] = [];
  for (const { copies, id } of chosen) {
    if (slice.step()) await slice.next();
    const one = merged(copies, id, all);
    const parents = copies.flatMap(({ source, event }) =>
      event.partOf.map((parent) => idsOf[source]!.get(parent) ?? parent),
    );
    const event = inWhole(one.event, id, [...new Set(parents)]);
    events.push(event);
    for (const date of all[one.source]!.datesOf.get(one.dated) ?? []) occurrences.push(ofWhole(date, event));
  }
  const head = sharedHead(headOf(copies.map(({ snapshot }) => snapshot)));
  return snapshotOf(head, null, events, occurrences, feedIssues);
}

interface One {
  readonly event: FeedEvent;
  /** The copy that its dates are those of, and its source. */
  readonly dated: FeedEvent;
  readonly source: number;
}

function merged(copies: readonly SourcedEvent[], id: string, all: readonly Named[]): One {
  const [first] = copies as [SourcedEvent, ...SourcedEvent[]];
  if (copies.length === 1) return { event: first.event, dated: first.event, source: first.source };
  const labelled = copies.map((copy): Copy & SourcedEvent => ({ ...copy, label: all[copy.source]!.label }));
  const { event, dated } = mergeEvent(labelled, id);
  return { event, dated: dated.event, source: labelled.find((copy) => copy === dated)!.source };
}

/** Returns the event under its id in the whole, with the ids of its parents there. The same object where they are the same. */
function inWhole(event: FeedEvent, id: string, partOf: readonly string[]): FeedEvent {
  const isSame = event.id === id && String(partOf) === String(event.partOf);
  if (isSame) return event;
  const issues = Object.freeze(event.issues.map((issue) => Object.freeze({ ...issue, eventId: id })));
  return Object.freeze({ ...event, id, partOf: Object.freeze(partOf), issues });
}

/** Returns a date of one copy as a date of the whole: what was the event's is now the whole's. */
function ofWhole(date: Occurrence, event: FeedEvent): Occurrence {
  const last = date.event;
  if (last === event) return date;
  const moved = withEvent(date, event);
  const { title, location, status, end } = date;
  const isEndLeftOut = last.end !== null && event.end === null;
  return Object.freeze({
    ...moved,
    title: title === last.title ? event.title : title,
    location: location === last.location ? event.location : location,
    status: status === last.status ? event.status : status,
    ...(isEndLeftOut && end === last.end && { end: null, endMs: null }),
  });
}

/** Returns what holds for the whole: what all sources say. */
function headOf(all: readonly FeedSnapshot[]): FeedHead {
  const shared = <Key extends keyof FeedHead>(key: Key, none: FeedHead[Key]): FeedHead[Key] =>
    all.every((one) => one[key] === all[0]![key]) ? all[0]![key] : none;
  const topics = new Map<string, Topic>();
  for (const one of all) for (const topic of one.topics) if (!topics.has(topic.id)) topics.set(topic.id, topic);
  return {
    url: all.map(({ url }) => url).join(' '),
    format: [...new Set(all.map(({ format }) => format))].join(' '),
    title: null,
    description: null,
    language: shared('language', ''),
    timeZone: shared('timeZone', null),
    homepage: shared('homepage', null),
    updated: null,
    license: shared('license', null),
    calendars: shared('calendars', null),
    publisher: null,
    topics: Object.freeze([...topics.values()]),
  };
}

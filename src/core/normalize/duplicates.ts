import type { FeedEvent } from '../model/event.js';
import type { FeedSnapshot, Topic } from '../model/feed.js';
import type { Issue } from '../model/issue.js';
import { newIssue } from './context.js';
import { cutCycles } from './cycles.js';
import { Ids } from './ids.js';
import { snapshotOf } from '../snapshot.js';

/** The ids of the copies that an event stands for. */
const copyIds = new WeakMap<FeedEvent, readonly string[]>();

/** What two entries must share to be worth comparing; `null` for an event without a title: nothing says that two of them are one. */
function roughKey({ title, start, occurrences, whenText }: FeedEvent): string | null {
  if (!title) return null;
  const when = start ?? occurrences?.[0]?.start;
  return `${when?.text ?? whenText?.[0].value ?? ''}\n${title[0].value}`;
}

/**
 * What makes two entries the same event. Ids, provenance, info links, texts and images may differ: a form sent twice gives each copy its
 * own page. Anything else that differs makes two events: near duplicates stay.
 */
function exactKey(event: FeedEvent): string {
  const { kind, title, start, end, rejectedEnd, duration, timeZone, whenText, previousStart, recurrence } = event;
  const { occurrences, status, statusText, attendanceMode, location, countries, topics, organizers } = event;
  return serialize([
    [kind, title, start, end, rejectedEnd, duration, timeZone, whenText, previousStart, recurrence, occurrences],
    [status, statusText, attendanceMode, location, countries, topics, organizers],
    event.links.filter(({ rel }) => rel !== 'info'),
  ]);
}

/** Normalised data as a string. Not `JSON.stringify`, which asks the page's own `Array.prototype.toJSON` where an old library added one. */
function serialize(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '{';
  for (const key of Object.keys(value)) text += `${key}:${serialize((value as Record<string, unknown>)[key])},`;
  return `${text}}`;
}

/**
 * Collapses entries that are exactly the same event into the first of them, with their number in `copies` and an issue naming the others.
 * References to a copy as a parent lead to the one that stays.
 *
 * @returns The list itself where there is nothing to collapse.
 */
export function collapseDuplicates(events: readonly FeedEvent[]): readonly FeedEvent[] {
  /** Rough key → the first event with it, or, once there is a second one, exact key → index of the first such event. */
  const rough = new Map<string, number | Map<string, number>>();
  const copies = new Map<number, number[]>();
  for (let index = 0; index < events.length; index++) {
    const key = roughKey(events[index]!);
    if (key === null) continue;
    let bucket = rough.get(key);
    if (bucket === undefined) {
      rough.set(key, index);
      continue;
    }
    if (typeof bucket === 'number') rough.set(key, (bucket = new Map([[exactKey(events[bucket]!), bucket]])));
    const exact = exactKey(events[index]!);
    const first = bucket.get(exact);
    if (first === undefined) bucket.set(exact, index);
    else if (copies.has(first)) copies.get(first)!.push(index);
    else copies.set(first, [index]);
  }
  if (!copies.size) return events;

  const standsFor = new Map<string, string>();
  const dropped = new Set<number>();
  for (const [first, others] of copies) {
    for (const index of others) {
      dropped.add(index);
      standsFor.set(events[index]!.id, events[first]!.id);
    }
  }
  const kept: FeedEvent[] = [];
  events.forEach((event, index) => {
    if (dropped.has(index)) return;
    const others = copies.get(index);
    const whole = others
      ? withCopies(
          event,
          others.map((other) => events[other]!),
        )
      : event;
    kept.push(whole.partOf.some((id) => standsFor.has(id)) ? withParents(whole, standsFor) : whole);
  });
  return kept;
}

function withCopies(event: FeedEvent, others: readonly FeedEvent[]): FeedEvent {
  const ids = [...(copyIds.get(event) ?? []), ...others.flatMap((other) => [other.id, ...(copyIds.get(other) ?? [])])];
  // No `reduce`: pages with Prototype.js 1.6 have another one.
  let copies = event.copies;
  for (const other of others) copies += other.copies;
  const named = `${ids
    .slice(0, 10)
    .map((id) => `“${id}”`)
    .join(', ')}${ids.length > 10 ? ' and others' : ''}`;
  const issue = newIssue(
    'duplicate-event',
    event.id,
    `The feed lists this event ${copies} times; the copies are ${named}.`,
  );
  const issues = Object.freeze([...event.issues.filter(({ code }) => code !== 'duplicate-event'), issue]);
  const whole = Object.freeze({ ...event, copies, issues });
  copyIds.set(whole, ids);
  return whole;
}

function withParents(event: FeedEvent, standsFor: ReadonlyMap<string, string>): FeedEvent {
  const parents = new Set(event.partOf.map((id) => standsFor.get(id) ?? id));
  parents.delete(event.id);
  const whole = Object.freeze({ ...event, partOf: Object.freeze([...parents]) });
  copyIds.set(whole, copyIds.get(event) ?? []);
  return whole;
}

/**
 * One snapshot of a feed's pages, in order, with the head of the first.
 *
 * An event that a later page repeats (the list moved on between two requests) counts once; another event under an id that is taken gets
 * one of its own. Duplicates are collapsed and cycles cut across pages.
 */
export function joinPages(pages: readonly FeedSnapshot[]): FeedSnapshot {
  const ids = new Ids();
  const seen = new Map<string, FeedEvent>();
  const events: FeedEvent[] = [];
  const topics = new Map<string, Topic>();
  const issues = new Map<string, Issue>();
  for (const page of pages) {
    for (const topic of page.topics) if (!topics.has(topic.id)) topics.set(topic.id, topic);
    for (const issue of page.issues) {
      // What every page says alike is said once.
      const key = `${issue.code} ${issue.message}`;
      if (issue.eventId === null && !issues.has(key)) issues.set(key, issue);
    }
    for (const event of page.events) {
      const same = seen.get(event.id);
      if (same && exactKey(same) === exactKey(event)) continue;
      const id = ids.unique(event.id);
      if (!same) seen.set(id, event);
      events.push(id === event.id ? event : withId(event, id));
    }
  }
  const first = pages[0]!;
  const head = { ...first, topics: Object.freeze([...topics.values()]), nextUrl: pages[pages.length - 1]!.nextUrl };
  return snapshotOf(head, cutCycles(collapseDuplicates(events)), [...issues.values()]);
}

function withId(event: FeedEvent, id: string): FeedEvent {
  const message = `Another page of the feed has an event with the id “${event.id}” as well; this one is read as “${id}”.`;
  const own = event.issues.map((issue) => Object.freeze({ ...issue, eventId: id }));
  const whole = Object.freeze({
    ...event,
    id,
    issues: Object.freeze([...own, newIssue('duplicate-id', id, message, 'id')]),
  });
  copyIds.set(whole, copyIds.get(event) ?? []);
  return whole;
}

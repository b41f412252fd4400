import type { FeedEvent } from '../model/event.js';
import { newIssue } from '../new-issue.js';
import { postedMs } from '../time/posted.js';
import type { TimeSlice } from '../yield-to-page.js';

/** Copies that are named in an issue. */
const MAX_NAMED = 10;

/** The ids of the copies that an event stands for. */
const copyIds = new WeakMap<FeedEvent, readonly string[]>();

/** Hands the ids of an event's copies on to `changed`, which takes its place. */
export function keepCopyIds(event: FeedEvent, changed: FeedEvent): FeedEvent {
  const ids = copyIds.get(event);
  if (ids) copyIds.set(changed, ids);
  return changed;
}

/** Whether two entries are the same event: see {@link exactKey}. */
export function isSameEvent(a: FeedEvent, b: FeedEvent): boolean {
  return exactKey(a) === exactKey(b);
}

/** Returns a key that two entries must share to be worth comparing; `null` for an event without a title: nothing says that two of them are one. */
function roughKey(event: FeedEvent): string | null {
  const { title, start, occurrences, whenText } = event;
  if (!title) return null;
  const when = start ?? occurrences?.[0]?.start;
  return `${when?.text ?? whenText?.[0].value ?? postedMs(event) ?? ''}\n${title[0].value}`;
}

/** Fields that may differ between copies, as their issues name them. */
const MAY_DIFFER = /^(?:@?id|UID|links|image|sameAs|created|updated|sources?|registration|offers)\b/;

/**
 * Returns a key that is equal for two entries of the same event. Ids, provenance, info links, texts and images may differ: a form sent
 * twice gives each copy its own page. Anything else that differs makes two events: near duplicates stay. Values that could not be read
 * count as published: two events are not one because nothing is known of either.
 */
function exactKey(event: FeedEvent): string {
  const { kind, title, start, end, rejectedEnd, duration, timeZone, whenText, previousStart, recurrence } = event;
  const { occurrences, status, statusText, attendanceMode, location, countries, topics, organizers } = event;
  const unread = event.issues.map((issue) =>
    'value' in issue && !MAY_DIFFER.test(issue.field ?? '') ? [issue.field, issue.value] : null,
  );
  return serialize([
    unread.filter(Boolean),
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
export async function collapseDuplicates(
  events: readonly FeedEvent[],
  slice: TimeSlice,
): Promise<readonly FeedEvent[]> {
  /** Rough key → the first event with it, or, once there is a second one, exact key → index of the first such event. */
  const rough = new Map<string, number | Map<string, number>>();
  const copies = new Map<number, number[]>();
  for (let index = 0; index < events.length; index++) {
    if (slice.step()) await slice.next();
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
  const named = Object.freeze(ids.slice(0, MAX_NAMED));
  const issue = newIssue({ code: 'duplicate-event', count: copies, copies: named }, event.id);
  const issues = Object.freeze([...event.issues.filter(({ code }) => code !== 'duplicate-event'), issue]);
  const whole = Object.freeze({ ...event, copies, issues });
  copyIds.set(whole, ids);
  return whole;
}

function withParents(event: FeedEvent, standsFor: ReadonlyMap<string, string>): FeedEvent {
  const parents = new Set(event.partOf.map((id) => standsFor.get(id) ?? id));
  parents.delete(event.id);
  return keepCopyIds(event, Object.freeze({ ...event, partOf: Object.freeze([...parents]) }));
}

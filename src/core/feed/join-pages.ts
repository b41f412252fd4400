import { shown } from '../json.js';
import type { FeedEvent, Topic } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Fault, Issue } from '../model/issue.js';
import type { Occurrence } from '../model/occurrence.js';
import { newIssue } from '../new-issue.js';
import { isSameEvent, keepCopyIds } from '../normalize/duplicates.js';
import { Ids } from '../normalize/ids.js';
import { untangle } from '../normalize/untangle.js';
import { withEvent } from '../plain-occurrences.js';
import { sharedHead, snapshotOf } from '../snapshot.js';
import { TimeSlice } from '../yield-to-page.js';

/**
 * Joins a feed's pages, in order, into one snapshot with the head of the first.
 *
 * An event that a later page repeats counts once: the list moved on between two requests. Another event under an id that is taken gets
 * an id of its own. Duplicates are collapsed and cycles cut across pages.
 */
export async function joinPages(pages: readonly FeedSnapshot[]): Promise<FeedSnapshot> {
  const slice = new TimeSlice();
  const ids = new Ids();
  const seen = new Map<string, FeedEvent>();
  /** The events of the pages that count, and their ids in the whole. */
  const kept = new Map<FeedEvent, string>();
  const events: FeedEvent[] = [];
  const topics = new Map<string, Topic>();
  const issues = new Map<string, Issue>();
  for (const page of pages) {
    for (const topic of page.topics) if (!topics.has(topic.id)) topics.set(topic.id, topic);
    for (const issue of page.issues) {
      // An issue that every page has is listed once.
      if (issue.eventId !== null) continue;
      const key = JSON.stringify(issue);
      if (!issues.has(key)) issues.set(key, issue);
    }
    for (const event of page.events) {
      if (slice.step()) await slice.next();
      const same = seen.get(event.id);
      if (same && isSameEvent(same, event)) continue;
      const id = ids.unique(event.id);
      if (!same) seen.set(id, event);
      kept.set(event, id);
      events.push(id === event.id ? event : withId(event, id));
    }
  }
  const { events: _, occurrences: __, issues: ___, nextUrl: ____, ...head } = pages[0]!;
  const feed = sharedHead({ ...head, topics: Object.freeze([...topics.values()]) });
  const whole = (await untangle(events, slice)).map((event) => Object.freeze({ ...event, feed }));
  const byId = new Map(whole.map((event) => [event.id, event]));
  const occurrences: Occurrence[] = [];
  for (const page of pages) {
    for (const o of page.occurrences) {
      if (slice.step()) await slice.next();
      const event = byId.get(kept.get(o.event) ?? '');
      if (event) occurrences.push(withEvent(o, event));
    }
  }
  return snapshotOf(feed, pages[pages.length - 1]!.nextUrl, whole, occurrences, [...issues.values()]);
}

/** The event under another id, with the issue that says so. */
function withId(event: FeedEvent, id: string): FeedEvent {
  const fault: Fault = { code: 'duplicate-id', reason: 'other-page', value: shown(event.id), readAs: id };
  const own = event.issues.map((issue) => Object.freeze({ ...issue, eventId: id }));
  const issues = Object.freeze([...own, newIssue(fault, id, 'id')]);
  return keepCopyIds(event, Object.freeze({ ...event, id, issues }));
}

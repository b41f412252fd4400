import { shown } from '../json.js';
import type { FeedEvent, Topic } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Fault, Issue } from '../model/issue.js';
import { newIssue } from '../new-issue.js';
import { cutCycles } from '../normalize/cycles.js';
import { collapseDuplicates, isSameEvent, keepCopyIds } from '../normalize/duplicates.js';
import { Ids } from '../normalize/ids.js';
import { withEvent } from '../plain-occurrences.js';
import { sharedHead, snapshotOf } from '../snapshot.js';

/**
 * Joins a feed's pages, in order, into one snapshot with the head of the first.
 *
 * An event that a later page repeats counts once: the list moved on between two requests. Another event under an id that is taken gets
 * an id of its own. Duplicates are collapsed and cycles cut across pages.
 */
export function joinPages(pages: readonly FeedSnapshot[]): FeedSnapshot {
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
      const key = JSON.stringify(issue);
      if (issue.eventId === null && !issues.has(key)) issues.set(key, issue);
    }
    for (const event of page.events) {
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
  const whole = cutCycles(collapseDuplicates(events)).map((event) => Object.freeze({ ...event, feed }));
  const byId = new Map(whole.map((event) => [event.id, event]));
  const occurrences = pages.flatMap((page) =>
    page.occurrences.flatMap((o) => {
      const event = byId.get(kept.get(o.event) ?? '');
      return event ? withEvent(o, event) : [];
    }),
  );
  return snapshotOf(feed, pages[pages.length - 1]!.nextUrl, whole, occurrences, [...issues.values()]);
}

/** The event under another id, with the issue that says so. */
function withId(event: FeedEvent, id: string): FeedEvent {
  const fault: Fault = { code: 'duplicate-id', reason: 'other-page', value: shown(event.id), readAs: id };
  const own = event.issues.map((issue) => Object.freeze({ ...issue, eventId: id }));
  const issues = Object.freeze([...own, newIssue(fault, id, 'id')]);
  return keepCopyIds(event, Object.freeze({ ...event, id, issues }));
}

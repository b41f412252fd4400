import type { FeedEvent } from '../core/model/event.js';
import type { FeedSnapshot } from '../core/model/feed.js';

/**
 * Lets the titles of events lead to pages of their own. The page to which a title led before is among the other links of the entry.
 *
 * @param pageOf Returns the address of an event's page, `null` if it has none.
 * @param lang The language of these pages, a BCP 47 tag.
 */
export function withPages(
  snapshot: FeedSnapshot,
  pageOf: (eventId: string) => string | null,
  lang: string,
): FeedSnapshot {
  const linked = new Map(snapshot.events.map((event) => [event, withPage(event, pageOf(event.id), lang)]));
  const occurrences = snapshot.occurrences.map((o) => ({ ...o, event: linked.get(o.event)! }));
  return { ...snapshot, events: [...linked.values()], occurrences };
}

function withPage(event: FeedEvent, url: string | null, lang: string): FeedEvent {
  if (url === null) return event;
  const page = { rel: 'info', url, language: lang, title: null, type: null } as const;
  // First of all: of several pages the title takes the first that is in the language of the list.
  return { ...event, links: [page, ...event.links.filter((link) => link.url !== url)] };
}

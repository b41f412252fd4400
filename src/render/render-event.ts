import type { FeedSnapshot } from '../core/model/feed.js';
import { eventHtml, oneEvent } from './one-event.js';
import type { EventRenderSettings } from './render-settings.js';

/**
 * Writes all about one event as HTML, for a page of its own: title, time, place, links, description, and its other dates if it has several. With
 * the card of a list, under the same rules as {@link renderEvents}; an event that is over says so.
 *
 * @param eventId The `id` of an event of the feed.
 * @returns One `<div class="ogp-rendered">` with an `<article>`, whose heading is of level 1 unless `headingLevel` says otherwise; `null` where the
 *   feed has no such event, or no date of it.
 */
export async function renderEvent(
  snapshot: FeedSnapshot,
  eventId: string,
  settings: EventRenderSettings = {},
): Promise<string | null> {
  const one = await oneEvent(snapshot, eventId, settings);
  return one && eventHtml(one, settings);
}

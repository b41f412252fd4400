import { listRows } from '../core/listing/listing.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import { loadLanguage } from '../locales/load-language.js';
import { textTarget } from '../markup/target-text.js';
import type { EventRenderSettings } from './render-settings.js';
import { dayOf, poolAt, textCard, textCards, textMakers } from './text-cards.js';

const rendered = textTarget('div', { class: 'ogp-rendered' });
const root = textTarget('div', { part: 'base' });

/** A page of its own is about the event: an article, in which nothing has to be opened. */
const make = {
  ...textMakers,
  card: textTarget('article', { class: 'event', part: 'event' }),
  details: textTarget('details', { part: 'details', open: '' }),
};

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
  const events = snapshot.events.filter(({ id }) => id === eventId);
  const occurrences = snapshot.occurrences.filter(({ event }) => event.id === eventId);
  const one: FeedSnapshot = { ...snapshot, events, occurrences };
  const listed = { ...settings, groupBy: 'none', series: 'collapse', order: 'ascending' } as const;
  // The dates to come, and all of them once there are none.
  const ahead = await poolAt(one, listed);
  const pool = ahead.rows.length ? ahead : await poolAt(one, { ...listed, when: 'all' });
  const [row] = listRows(pool, null).rows;
  if (!row) return null;
  const language = await loadLanguage(settings.lang ?? 'en', settings.strings);
  const cards = textCards(snapshot, language, listed, settings.headingLevel ?? 1, make);
  const html = root(textCard(cards, row, dayOf(settings)), {
    class: 'root list plain',
    lang: language.lang,
    dir: language.dir,
  });
  return String(rendered(html));
}

import { listRows } from '../core/listing/listing.js';
import type { Row } from '../core/listing/row.js';
import type { FeedEvent } from '../core/model/event.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Language } from '../locales/language.js';
import { loadLanguage } from '../locales/load-language.js';
import type { CardSettings } from '../markup/card-settings.js';
import { textTarget, type Html } from '../markup/target-text.js';
import { feedIndex } from './feed-index.js';
import type { EventRenderSettings } from './render-settings.js';
import { dayOf, poolAt, textCard, textCards, textMakers } from './text-cards.js';

const rendered = textTarget('div', { class: 'ogp-rendered' });
const root = textTarget('div', { part: 'base' });

/** A page of its own is about the event: an article, in which nothing has to be opened. */
const make = {
  ...textMakers,
  card: textTarget('article', { class: 'event', part: 'event' }),
  details: textTarget('details', { part: 'details', open: '' }),
  dates: textTarget('details', { class: 'dates', part: 'dates', open: '' }),
};

/** An event of a feed, and how it is written. */
export interface OneEvent {
  /** The date that it is shown with: the next one, else the first; the other dates are in it. */
  readonly row: Row;
  readonly cards: CardSettings<Html>;
  readonly language: Language;
}

/**
 * Returns an event of a feed with its dates to come, or with all of them once there are none; `null` where the feed has no date of it.
 *
 * @param url The address at which it is shown, to which it does not lead; `''` for none.
 */
export async function oneEvent(
  snapshot: FeedSnapshot,
  eventId: string,
  settings: EventRenderSettings,
  url = '',
): Promise<OneEvent | null> {
  const { events, dates } = feedIndex(snapshot);
  const known = events.get(eventId);
  if (!known) return null;
  const event = withoutLinkTo(known, url);
  const occurrences = (dates.get(eventId) ?? []).map((date) => (event === known ? date : { ...date, event }));
  const one: FeedSnapshot = { ...snapshot, events: [event], occurrences };
  const listed = { ...settings, groupBy: 'none', series: 'collapse', order: 'ascending' } as const;
  const ahead = await poolAt(one, listed);
  const pool = ahead.rows.length ? ahead : await poolAt(one, { ...listed, when: 'all' });
  const [row] = listRows(pool, null).rows;
  if (!row) return null;
  const language = await loadLanguage(settings.lang ?? 'en', settings.strings);
  return { row, cards: textCards(snapshot, language, listed, settings.headingLevel ?? 1, make), language };
}

function withoutLinkTo(event: FeedEvent, url: string): FeedEvent {
  const links = event.links.filter((link) => link.url !== url);
  return links.length < event.links.length ? { ...event, links } : event;
}

/** Writes an event as HTML. */
export function eventHtml({ row, cards, language }: OneEvent, settings: EventRenderSettings): string {
  const html = root(textCard(cards, row, dayOf(settings)), {
    class: 'root list plain',
    lang: language.lang,
    dir: language.dir,
  });
  return String(rendered(html));
}

import { eventData, type EventData, type EventDataOptions } from '../core/publish/event-data.js';
import { placeText } from '../core/publish/entry-text.js';
import { eventsText } from '../core/publish/json-ld-text.js';
import { isForCalendar } from '../core/publish/claimable.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import { truncateText } from '../core/text.js';
import { loadActionLanguage, type ActionLanguage } from '../locales/action-language.js';
import { entryWords } from '../markup/entry-words.js';
import { shareText } from '../markup/share-text.js';
import { escape, textTarget, type Html } from '../markup/target-text.js';
import { eventHtml, oneEvent, type OneEvent } from './one-event.js';
import type { EventPageSettings } from './render-settings.js';
import { scriptTag } from './script-tag.js';

const element = {
  meta: textTarget('meta'),
  link: textTarget('link'),
  links: textTarget('p', { class: 'ogp-event-links' }),
  a: textTarget('a'),
};

/** Dates of a series that search engines are told of. */
const MAX_DATES = 50;
/** Graphemes of what previews and results say below the title. */
const MAX_DESCRIPTION = 300;
/** By this a page is known that was written by us. */
export const GENERATOR = 'ogp-events render';

/** The parts of a page about one event, each ready to be put into a template. */
export interface EventPage {
  /** The language of the page, a BCP 47 tag, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** HTML for `<title>`: "Budget forum – City of Nakuru". */
  readonly title: string;
  /** HTML for the head: the canonical address, what previews show (Open Graph), the style sheet, and the event for search engines (JSON-LD). */
  readonly head: string;
  /** HTML for the body: the event, as {@link renderEvent} writes it, and links to the list and to the calendar file. */
  readonly content: string;
}

/**
 * Writes the parts of a page that is about one event alone, which is what search engines want: see
 * https://developers.google.com/search/docs/appearance/structured-data/event. Put them into your site's template.
 *
 * @param eventId The `id` of an event of the feed.
 * @returns `null` where the feed has no such event, or no date of it.
 */
export async function renderEventPage(
  snapshot: FeedSnapshot,
  eventId: string,
  settings: EventPageSettings,
): Promise<EventPage | null> {
  const one = await oneEvent(snapshot, eventId, settings, settings.url);
  if (!one) return null;
  const actions = await loadActionLanguage(one.language);
  const { lang, dir } = one.language;
  const title = titleOf(one, actions);
  const name = snapshot.title && one.language.text(snapshot.title).value;
  return {
    lang,
    dir,
    title: escape([title, name].filter(Boolean).join(' – ')),
    head: headOf(one, title, name, settings),
    content: [eventHtml(one, settings), linksOf(one, actions, settings)].filter(Boolean).join('\n'),
  };
}

/** A title stands alone in a preview: that the event does not take place is in it. */
function titleOf({ row, language }: OneEvent, actions: ActionLanguage): string {
  const { title, status } = row.occurrence;
  const words = entryWords(actions);
  const plain = title ? language.text(title).value : words.untitled;
  return status === 'cancelled' ? words.cancelled(plain) : status === 'postponed' ? words.postponed(plain) : plain;
}

/** "Tuesday, 18 May 2027, 09:00 (Nairobi, GMT+3) · Town hall, Nakuru · What the city plans …" */
function descriptionOf({ row, cards, language }: OneEvent): string {
  const { event, location } = row.occurrence;
  const [, ...time] = shareText(cards, row);
  const about = event.summary ?? event.description;
  const parts = [...time, placeText(location, [language.lang]), about ? language.text(about).value : ''];
  return truncateText(parts.filter(Boolean).join(' · ').replace(/\s+/g, ' '), MAX_DESCRIPTION);
}

function headOf(one: OneEvent, title: string, name: string | null, settings: EventPageSettings): string {
  const { url, alternates = {}, stylesheet = '/js/ogp-events.css', images = false } = settings;
  const { image } = one.row.occurrence.event;
  const description = descriptionOf(one);
  const calendar = calendarOf(one, settings);
  const data = dataOf(one, url);
  const shown = (property: string, content: string | null): Html | null =>
    content ? element.meta(null, { property, content }) : null;
  const tags = [
    element.meta(null, { name: 'generator', content: GENERATOR }),
    element.link(null, { rel: 'canonical', href: url }),
    ...Object.entries(alternates).map(([hreflang, href]) => element.link(null, { rel: 'alternate', hreflang, href })),
    calendar && element.link(null, { rel: 'alternate', type: 'text/calendar', href: calendar }),
    description ? element.meta(null, { name: 'description', content: description }) : null,
    shown('og:type', 'website'),
    shown('og:title', title),
    shown('og:description', description),
    shown('og:url', url),
    shown('og:site_name', name),
    shown('og:image', images && image ? image.url : null),
    element.link(null, { rel: 'stylesheet', href: stylesheet }),
    data.length ? scriptTag(eventsText(data)) : null,
  ];
  return tags.filter((tag) => tag !== null).join('\n');
}

/** The dates of an event for search engines, in the words of its page. */
function dataOf({ row, cards, language }: OneEvent, url: string): readonly EventData[] {
  const dates = [row, ...row.others].slice(0, MAX_DATES).map(({ occurrence }) => occurrence);
  const options: EventDataOptions = {
    value: (text) => text && language.text(text).value,
    topicName: (slug, { feed }) => language.topicLabel(slug, feed.topics).value,
    pageOf: () => url,
    eventOf: cards.eventOf,
  };
  return dates.map((date) => eventData(date, options)).filter((data) => data !== null);
}

function linksOf(one: OneEvent, actions: ActionLanguage, settings: EventPageSettings): string {
  const calendar = calendarOf(one, settings);
  const { list } = settings;
  const links = [
    calendar && element.a(one.language.t('addToCalendar'), { href: calendar, type: 'text/calendar' }),
    list ? element.a(actions.t('subscribe.all'), { href: list }) : null,
  ].filter((link) => link !== null);
  return links.length ? String(element.links(links.flatMap((link, i) => (i ? [' ', link] : [link])))) : '';
}

/** The calendar file of an event that one may put into a calendar. */
const calendarOf = ({ row }: OneEvent, { calendar = null }: EventPageSettings): string | null =>
  isForCalendar(row.occurrence) ? calendar : null;

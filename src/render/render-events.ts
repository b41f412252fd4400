import { hash } from '../core/hash.js';
import { groupRows } from '../core/listing/groups.js';
import { listRows, type Pool } from '../core/listing/listing.js';
import { eventsIn, rowsFor } from '../core/listing/pages.js';
import type { Row } from '../core/listing/row.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import { listText } from '../core/publish/json-ld-text.js';
import { toWallText } from '../core/time/wall.js';
import { loadActionLanguage, type ActionLanguage } from '../locales/action-language.js';
import type { Language } from '../locales/language.js';
import { loadLanguage } from '../locales/load-language.js';
import type { CardSettings } from '../markup/card-settings.js';
import { areEvents } from '../markup/count-words.js';
import { byCountryName } from '../markup/country-order.js';
import { groupHeading } from '../markup/group-heading.js';
import type { Makers } from '../markup/makers.js';
import { textTarget, type Html } from '../markup/target-text.js';
import type { Content } from '../markup/target.js';
import type { RenderSettings } from './render-settings.js';
import { scriptTag } from './script-tag.js';
import { dayOf, poolAt, textCard, textCards, textMakers } from './text-cards.js';
import { withPages } from './with-pages.js';

const PAGE_SIZE = 20;
const LIMIT = 200;

const element = {
  rendered: textTarget('div', { class: 'ogp-rendered' }),
  root: textTarget('div', { part: 'base' }),
  section: textTarget('section'),
  head: textTarget('div', { class: 'head', part: 'head' }),
  summary: textTarget('p', { class: 'summary soft', part: 'summary' }),
  empty: textTarget('p', { class: 'message', part: 'message empty' }),
  rest: textTarget('details', { class: 'rest' }),
  more: textTarget('summary', { class: 'more' }),
  template: textTarget('template', { shadowrootmode: 'open' }),
  stylesheet: textTarget('link', { rel: 'stylesheet' }),
  filter: textTarget('slot', { name: 'filter' }),
};

/**
 * Writes the events of a feed as HTML, with the code that draws them in a browser: to stand inside the element until its script has come, and
 * where it never does. It needs no DOM.
 *
 * ```js
 * import { readFeed } from 'ogp-event-widgets/core';
 * import { renderEvents } from 'ogp-event-widgets/render';
 *
 * const snapshot = await readFeed(text, { url: 'https://example.org/events.json' });
 * const html = await renderEvents(snapshot, { lang: 'es', id: 'agenda' });
 * // <ogp-event-list id="agenda" src="https://example.org/events.json">${html}</ogp-event-list>
 * ```
 *
 * Times are those of the events, each with its zone; doubt is written in full. Nothing is written that only the reader's browser knows: the
 * reader's own time, "Happening now". What ended before the day for which it is written is left out. Two calls for one day return the same.
 *
 * @returns One `<div class="ogp-rendered">`, with `data-ogp-rendered="<hash of what is written> <day>"`; of `as: 'shadow'` a `<template>` with it
 *   that must be the first child of the element. A promise, as dates of rules and words of languages are loaded. Style it with `ogp-events.css`.
 */
export async function renderEvents(snapshot: FeedSnapshot, settings: RenderSettings = {}): Promise<string> {
  const language = await loadLanguage(settings.lang ?? 'en', settings.strings);
  const { pageOf } = settings;
  const linked = pageOf ? withPages(snapshot, pageOf, language.lang) : snapshot;
  const [actions, pool] = [await loadActionLanguage(language), await poolAt(linked, settings)];
  const day = dayOf(settings);
  const rows = rowsOf(pool, language, settings);
  const root = String(rootOf(linked, rows, actions, settings));
  const stamp = `${hash(root)
    .map((number) => number.toString(36))
    .join('')} ${toWallText(day).slice(0, 10)}`;
  const { as = 'light', stylesheet = '/js/ogp-events.css' } = settings;
  const rendered = `<div class="ogp-rendered" data-ogp-rendered="${stamp}">\n${root}\n</div>`;
  const pages = pageOf ? pagesOf(rows, pageOf) : '';
  if (as === 'light') return rendered + pages;
  return `<template shadowrootmode="open">${String(element.stylesheet(null, { href: stylesheet }))}${rendered}</template>${pages}`;
}

/** Tells search engines which pages a list leads to. */
function pagesOf(rows: readonly Row[], pageOf: (eventId: string) => string | null): string {
  const all = rows.map(({ occurrence }) => pageOf(occurrence.event.id)).filter((url) => url !== null);
  return all.length ? `\n${scriptTag(listText([...new Set(all)]))}` : '';
}

/** Returns the rows that are written. */
function rowsOf(pool: Pool, language: Language, { groupBy = 'day', limit = LIMIT }: RenderSettings): readonly Row[] {
  const listed = listRows(pool, null).rows;
  const ordered = groupBy === 'country' ? byCountry(listed, language) : listed;
  return ordered.slice(0, rowsFor(limit, ordered));
}

function rootOf(snapshot: FeedSnapshot, rows: readonly Row[], actions: ActionLanguage, settings: RenderSettings): Html {
  const { language } = actions;
  const { id = 'events', groupBy = 'day', layout = 'list', headingLevel = 2, pageSize = PAGE_SIZE } = settings;
  const first = pageSize === 'all' ? rows.length : rowsFor(pageSize, rows);
  const isLight = settings.as !== 'shadow';
  const titleLevel = headingLevel + (groupBy === 'none' ? 1 : 2);
  const cards = textCards(snapshot, language, settings, titleLevel, isLight ? withIds(textMakers, id) : textMakers);
  const headingId = isLight ? `${id}.heading` : 'heading';
  const nowMs = dayOf(settings);
  const date = language.format.moment(nowMs, 'date');
  const rest = rows.slice(first);
  return element.root(
    element.section(
      [
        element.head(headingOf(snapshot, language, settings, headingId)),
        isLight ? null : element.filter(null),
        element.summary(actions.t('rendered.asOf', { date })),
        rows.length ? groupsOf(cards, rows.slice(0, first), nowMs) : element.empty(emptyWords(language, settings)),
        rest.length ? element.rest([element.more(moreWords(language, rest)), groupsOf(cards, rest, nowMs)]) : null,
      ],
      { 'aria-labelledby': headingId },
    ),
    {
      class: ['root', layout, groupBy === 'none' && 'plain'].filter(Boolean).join(' '),
      lang: language.lang,
      dir: language.dir,
    },
  );
}

/** Gives each entry an id in the page. A further day of an event has none of its own. */
const withIds = (make: Makers<Html>, id: string): Makers<Html> => ({
  ...make,
  card: (content, own) => {
    const [key] = (own?.['data-id'] ?? '').split(' ');
    return make.card(content, { ...own, id: own?.['class'] === 'event repeated' ? null : `${id}.${key}` });
  },
});

function headingOf(
  snapshot: FeedSnapshot,
  language: Language,
  { heading, headingLevel = 2 }: RenderSettings,
  id: string,
): Html {
  const title = !heading && snapshot.title;
  const words: Content<Html> = title ? textMakers.feedText(language.text(title)) : heading || language.t('heading');
  const own = { id, class: heading === '' ? 'visually-hidden' : 'heading', part: 'heading' };
  return textMakers.headings[Math.min(headingLevel, 6) - 1]!(words, own);
}

function groupsOf(cards: CardSettings<Html>, rows: readonly Row[], nowMs: number): Html {
  const { make, groupBy } = cards;
  const groups = groupRows(rows, groupBy).map((group) => {
    const list = make.cards(group.rows.map((row) => ['\n', textCard(cards, row, nowMs)]));
    return groupBy === 'none' ? list : make.group([groupHeading(cards, group), list]);
  });
  return make.groups(groups);
}

const byCountry = (rows: readonly Row[], language: Language): readonly Row[] =>
  groupRows(rows, 'country', byCountryName(language)).flatMap((group) => group.rows);

const moreWords = (language: Language, rows: readonly Row[]): string =>
  language.t(areEvents(rows) ? 'showMore' : 'showMoreOf', { n: eventsIn(rows) });

const emptyWords = (language: Language, { when = 'upcoming' }: RenderSettings): string =>
  language.t(when === 'upcoming' ? 'emptyUpcoming' : when === 'past' ? 'emptyPast' : 'empty');

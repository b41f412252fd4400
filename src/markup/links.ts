import type { FeedEvent, Link, PublishedTime } from '../core/model/event.js';
import type { EntryState } from '../core/listing/entry-state.js';
import type { Language } from '../locales/language.js';
import type { WordKey } from '../locales/words.js';
import type { CardSettings } from './card-settings.js';
import { publishedWords } from './clock-words.js';
import { linkWords } from './link-words.js';

/** Returns the link for the title: an `info` link, in the page's language if there are several. */
export function titleLink({ lang }: Language, { links }: FeedEvent): Link | undefined {
  const infos = links.filter(({ rel }) => rel === 'info');
  if (infos.length < 2) return infos[0];
  const [spoken] = lang.split('-');
  return infos.find(({ language }) => language?.split('-')[0] === spoken) ?? infos[0];
}

function linkTo<T>({ make, language }: CardSettings<T>, link: Link): T {
  const { rel, url, type } = link;
  const words = linkWords(language, link, make.feedText);
  return make.outwardLink(words, { part: `link ${rel}`, href: url, hreflang: link.language, type });
}

/** Registration: its state in words, and the links to register as long as that is possible. */
function registration<T>(settings: CardSettings<T>, { occurrence, phase, closed, notYet }: EntryState): T[] {
  const { make, language } = settings;
  const { registration: facts, links } = occurrence.event;
  if (phase === 'past') return [];
  const offers = links.filter(({ rel }) => rel === 'register');
  const own = facts?.url;
  if (own && !offers.some(({ url }) => url === own)) {
    offers.unshift({ rel: 'register', url: own, language: null, title: null, type: null });
  }
  const status = closed ? 'closed' : facts?.status;
  const items: T[] = [];
  const say = (key: WordKey, date?: PublishedTime): unknown =>
    items.push(make.registration(language.t(key, date ? { date: publishedWords(language, date) } : {})));

  if (offers.length && status !== 'closed' && status !== 'full') {
    for (const offer of offers) items.push(linkTo(settings, offer));
  } else if (facts?.required && !status) say('registrationRequired');
  if (status && status !== 'open') say(`registration.${status}`);
  else if (status === 'open' && !offers.length) say('registration.open');
  if (notYet && facts?.opens && status !== 'closed' && status !== 'full') say('registrationOpens', facts.opens);
  else if (facts?.closes && !closed && status !== 'full' && status !== 'closed')
    say('registrationCloses', facts.closes);
  if (facts?.free) say('free');
  return items;
}

/**
 * Registration and all links but the one of the title. A cancelled event has neither registration nor livestreams.
 *
 * @param chosen The link of the title.
 */
export function actions<T>(settings: CardSettings<T>, state: EntryState, chosen: Link | undefined): T | null {
  const { event, status } = state.occurrence;
  const items = status === 'cancelled' ? [] : registration(settings, state);
  for (const link of event.links) {
    if (link === chosen || link.rel === 'register') continue;
    if (link.rel === 'livestream' && status === 'cancelled') continue;
    items.push(linkTo(settings, link));
  }
  return items.length ? settings.make.actions(items) : null;
}

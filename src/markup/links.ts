import type { FeedEvent, Link, PublishedTime } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import type { EntryState } from '../core/listing/entry-state.js';
import type { Language } from '../locales/language.js';
import type { WordKey } from '../locales/words.js';
import type { CardSettings } from './card-settings.js';
import { publishedWords } from './clock-words.js';
import { hiddenTitle } from './hidden-title.js';
import { linkWords } from './link-words.js';

/** Returns the link for the title: an `info` link, in the page's language if there are several. */
export function titleLink({ lang }: Language, { links }: FeedEvent): Link | undefined {
  const infos = links.filter(({ rel }) => rel === 'info');
  if (infos.length < 2) return infos[0];
  const [spoken] = lang.split('-');
  return infos.find(({ language }) => language?.split('-')[0] === spoken) ?? infos[0];
}

function linkTo<T>(settings: CardSettings<T>, o: Occurrence, link: Link): T {
  const { make, language } = settings;
  const { rel, url, type } = link;
  const words = [linkWords(language, link, make.feedText), link.title ? null : hiddenTitle(settings, o)];
  return make.outwardLink(words, { part: `link ${rel}`, href: url, hreflang: link.language, type });
}

/** Registration: its state in words, and the links to register as soon and as long as that is possible. */
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
  const isOver = status === 'closed' || status === 'full';
  const isEarly = notYet || (status === 'not-yet-open' && !facts?.opens);
  const items: T[] = [];
  const say = (key: WordKey, date?: PublishedTime): unknown =>
    items.push(make.registration(language.t(key, date ? { date: publishedWords(language, date) } : {})));

  if (offers.length && !isOver && !isEarly) {
    for (const offer of offers) items.push(linkTo(settings, occurrence, offer));
  } else if (facts?.required && !status) say('registrationRequired');
  const opens = notYet && !isOver ? facts?.opens : null;
  // The date of opening says that registration is not open yet; a link says that it is.
  const isSaid = status === 'open' ? offers.length > 0 : status === 'not-yet-open' && (opens || !isEarly);
  if (status && !isSaid) say(`registration.${status}`);
  if (opens) say('registrationOpens', opens);
  else if (facts?.closes && !isOver) say('registrationCloses', facts.closes);
  if (facts?.free) say('free');
  return items;
}

/**
 * Makes the row of actions: registration, all links but the one of the title, and buttons. A cancelled event has neither registration nor livestreams.
 *
 * @param chosen The link of the title.
 */
export function actions<T>(
  settings: CardSettings<T>,
  state: EntryState,
  chosen: Link | undefined,
  buttons: readonly T[],
): T | null {
  const { event, status } = state.occurrence;
  const items = status === 'cancelled' ? [] : registration(settings, state);
  for (const link of event.links) {
    if (link === chosen || link.rel === 'register') continue;
    if (link.rel === 'livestream' && status === 'cancelled') continue;
    items.push(linkTo(settings, state.occurrence, link));
  }
  const all = [...items, ...buttons];
  return all.length ? settings.make.actions(all) : null;
}

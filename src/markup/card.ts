import type { FeedEvent, Link, PublishedTime, Text } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { isOff } from '../core/event-status.js';
import { hostCountries } from '../core/countries/host-countries.js';
import type { Row } from '../core/listing/row.js';
import { endOf } from '../core/time/span.js';
import type { WordKey } from '../locales/words.js';
import { publishedWords } from './clock-words.js';
import { linkWords } from './link-words.js';
import type { Content, Maker } from './target-dom.js';
import { make } from './makers.js';
import type { EntrySettings } from './card-settings.js';
import { feedNode, feedProse, outwardLink } from './feed-text.js';
import { notes } from './notes.js';
import type { EntryState } from '../core/listing/entry-state.js';
import { when } from './when.js';

/** Room for something that may not be there: then there is no room either. */
const filled = (maker: Maker, items: readonly Content[]): HTMLElement | null => (items.length ? maker(items) : null);

/** The link that a title leads to: what the publisher offers for information, in the page's language if there is a choice. */
function titleLink({ language }: EntrySettings, { links }: FeedEvent): Link | undefined {
  const infos = links.filter(({ rel }) => rel === 'info');
  if (infos.length < 2) return infos[0];
  const [spoken] = language.lang.split('-');
  return infos.find(({ language }) => language?.split('-')[0] === spoken) ?? infos[0];
}

function title(settings: EntrySettings, o: Occurrence, link: Link | undefined): HTMLElement {
  const { language, titleLevel } = settings;
  const text = o.title && language.text(o.title);
  const content = link
    ? make.titleLink(text ? text.value : language.t('untitled'), {
        href: link.url,
        hreflang: link.language,
        ...(text && { lang: text.lang, dir: 'auto' }),
      })
    : text
      ? feedNode(text)
      : language.t('untitled');
  return make.titles[Math.min(titleLevel, 6) - 1]!(content, { class: isOff(o) ? 'title off' : 'title' });
}

/** Status words in a shape: filled for now, outlined for the rest. */
function statuses({ language }: EntrySettings, { occurrence: o, phase }: EntryState): HTMLElement[] {
  const { kind, previousStart, statusText } = o.event;
  const chips: HTMLElement[] = [];
  const chip = (words: string, maker = make.status): unknown => chips.push(maker(make.span(words)));

  const held = !isOff(o);
  if (phase === 'now' && held) chip(language.t(kind === 'deadline' ? 'lastDay' : 'now'), make.live);
  if (kind === 'deadline') {
    const extended = previousStart !== null && o.start !== null && endOf(previousStart) < endOf(o.start);
    if (extended) chip(language.t('deadlineExtended', { date: publishedWords(language, previousStart) }));
    else chip(language.t('kind.deadline'));
    if (extended && o.status === 'rescheduled') return chips;
  } else if (kind === 'announcement') chip(language.t('kind.announcement'));
  if (o.status === 'rescheduled' && previousStart) {
    chip(language.t('rescheduledFrom', { date: publishedWords(language, previousStart) }));
  } else if (o.status !== 'scheduled') chip(language.t(`status.${o.status}`));
  if (statusText) chip(language.t('statusText', { status: statusText }));
  return chips;
}

/** "Palacio Europa, Vitoria-Gasteiz": the place from near to far, each part once. */
function place({ language }: EntrySettings, { location }: Occurrence): HTMLElement | null {
  if (!location) return null;
  const { name, street, locality, region, url } = location;
  const texts = [name, street, locality, region].filter((t): t is Text => Boolean(t));
  const near = texts.map((text) => language.text(text));
  const seen = new Set<string>();
  const distinct = near.filter(({ value }) => seen.size !== seen.add(value.toLowerCase()).size);
  if (!distinct.length) return null;
  // With the comma of the language.
  const words = distinct
    .map((text): Content => feedNode(text))
    .reduce((text, aside) => language.parts('aside', { text, aside }));
  return make.place(url ? outwardLink(words, { href: url }) : words);
}

/** Its country or the host countries; under its own country's heading an event need not say it again. */
function country({ language, groupBy }: EntrySettings, o: Occurrence): HTMLElement | null {
  const countries = hostCountries(o);
  if (countries.length <= (groupBy === 'country' ? 1 : 0)) return null;
  const { format, lang } = language;
  const names = countries.map((code) => {
    const name = format.countryName(code);
    return name.lang === lang ? name.value : feedNode(name);
  });
  return make.country(names.length === 1 ? names : format.listParts(names));
}

/** The soft line under the title. */
function meta(settings: EntrySettings, state: EntryState): HTMLElement | null {
  const { language, eventOf } = settings;
  const { occurrence: o, phase } = state;
  const { attendanceMode, partOf } = o.event;
  const items: (HTMLElement | null)[] = [...statuses(settings, state), place(settings, o), country(settings, o)];
  if (attendanceMode) items.push(make.mode(language.t(`mode.${attendanceMode}`)));
  for (const id of partOf) {
    const name = eventOf(id)?.title;
    if (name) items.push(make.series(language.parts('partOf', { name: feedNode(language.text(name)) })));
  }
  if (phase === 'past') items.push(make.span(language.t('ended')));
  return filled(
    make.meta,
    items.filter((item) => item !== null),
  );
}

function topics({ language }: EntrySettings, { feed, topics: slugs, tags }: FeedEvent): HTMLElement | null {
  if (!slugs.length && !tags.length) return null;
  const labels = slugs.map((slug) => language.topicLabel(slug, feed.topics));
  const own = tags.map((tag) => ({ lang: '', value: tag }));
  const all = [...labels, ...own];
  // What is in the page's language says so only once, for all.
  return make.topics(all.map(({ lang, value }) => make.topic(value, lang === language.lang ? undefined : { lang })));
}

function linkTo({ language }: EntrySettings, link: Link): HTMLElement {
  const { rel, url, type } = link;
  const words = linkWords(language, link, feedNode);
  return outwardLink(words, { part: `link ${rel}`, href: url, hreflang: link.language, type });
}

/** Whether and how one can still register: the state in words, and the link while it is of use. */
function registration(settings: EntrySettings, { occurrence, phase, closed, notYet }: EntryState): HTMLElement[] {
  const { language } = settings;
  const { registration: facts, links } = occurrence.event;
  if (phase === 'past') return [];
  const offers = links.filter(({ rel }) => rel === 'register');
  const own = facts?.url;
  if (own && !offers.some(({ url }) => url === own)) {
    offers.unshift({ rel: 'register', url: own, language: null, title: null, type: null });
  }
  const status = closed ? 'closed' : facts?.status;
  const items: HTMLElement[] = [];
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

/** Registration, livestreams and the other links but the one of the title; of an event that is off, only what still informs. */
function actions(settings: EntrySettings, state: EntryState, chosen: Link | undefined): HTMLElement | null {
  const { event, status } = state.occurrence;
  const items = status === 'cancelled' ? [] : registration(settings, state);
  for (const link of event.links) {
    if (link === chosen || link.rel === 'register') continue;
    if (link.rel === 'livestream' && status === 'cancelled') continue;
    items.push(linkTo(settings, link));
  }
  return filled(make.actions, items);
}

/** Who invites, and in which languages. */
function facts({ language }: EntrySettings, { organizers, languages, interpretation }: FeedEvent): HTMLElement | null {
  const { format } = language;
  const names = (tags: readonly string[]): Content =>
    format.listParts(tags.map((tag) => feedNode(format.languageName(tag))));
  const items: HTMLElement[] = [];
  if (organizers.length) {
    const invite = organizers.map(({ name, url }) => {
      const words = feedNode(language.text(name));
      return url ? outwardLink(words, { href: url }) : words;
    });
    items.push(make.organizers(language.parts('organizers', { names: format.listParts(invite) })));
  }
  if (languages.length) items.push(make.languages(language.parts('languages', { languages: names(languages) })));
  if (interpretation.length) {
    items.push(make.languages(language.parts('interpretation', { languages: names(interpretation) })));
  }
  return filled(make.facts, items);
}

/** The summary at once; the full description and how to take part behind a disclosure. */
function prose({ language }: EntrySettings, o: Occurrence): Content {
  const { summary: brief, description, accessibility } = o.event;
  const read = (words: Text): HTMLElement => feedProse(language.text(words));
  const first = brief && make.text(read(brief), { part: 'description' });
  if (!description && !accessibility) return first;
  const name = o.title && feedNode(language.text(o.title));
  return [
    first,
    make.details([
      make.summary([language.t('more'), make.hidden([': ', name])]),
      description && make.text(read(description), { part: 'description' }),
      accessibility &&
        make.text([make.p(make.strong(language.t('accessibility'))), ' ', read(accessibility)], {
          part: 'accessibility',
        }),
    ]),
  ];
}

function image({ language, images }: EntrySettings, { image: shown }: FeedEvent): HTMLElement | null {
  if (!images || !shown) return null;
  const alt = shown.alt && language.text(shown.alt);
  const { credit } = shown;
  return make.image([
    make.img(null, { alt: alt?.value ?? '', lang: alt?.lang ?? null, src: shown.url }),
    credit && make.credit(feedNode(language.text(credit))),
  ]);
}

/** What one date of a series says otherwise than its event: a title of its own, and that it is off. */
function ownWords({ language }: EntrySettings, { event, title: own, status }: Occurrence): Content {
  return [
    own && own !== event.title ? [make.line(feedNode(language.text(own))), ' '] : null,
    status === 'scheduled' ? null : make.line(language.t(`status.${status}`), { part: 'status' }),
  ];
}

/** The other dates of a series that is shown as one entry. */
function otherDates(settings: EntrySettings, { others }: Row): HTMLElement | null {
  if (!others.length) return null;
  const dated = { ...settings, groupBy: 'none' } as const;
  return make.dates([
    make.summary(settings.language.t('moreDates', { n: others.length })),
    make.list(others.map((other) => make.li([when(dated, other), ' ', ownWords(settings, other.occurrence)]))),
  ]);
}

/** The rail of an entry. */
export function entryTime(settings: EntrySettings, row: Row): HTMLElement {
  return make.rail([when(settings, row), otherDates(settings, row)]);
}

/** All of an entry but its time. */
export function entryBody(settings: EntrySettings, state: EntryState): HTMLElement {
  const { occurrence } = state;
  const { event } = occurrence;
  const link = titleLink(settings, event);
  const more = settings.compact
    ? null
    : [topics(settings, event), facts(settings, event), prose(settings, occurrence), actions(settings, state, link)];
  return make.body([
    title(settings, occurrence, link),
    meta(settings, state),
    more,
    notes(settings, occurrence),
    settings.compact ? null : image(settings, event),
  ]);
}

/** The part names of an entry: that it is one, and what is particular about it now. */
export function entryPart({ occurrence, phase }: EntryState): string {
  const state = isOff(occurrence) ? occurrence.status : phase === 'now' ? 'live' : phase === 'past' ? 'past' : '';
  return state ? `event ${state}` : 'event';
}

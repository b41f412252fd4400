import type { FeedEvent, Link, Occurrence, PublishedTime, Text } from '../../core/model.js';
import { hostCountries } from '../../core/query/host-countries.js';
import type { Row } from '../../core/query/row.js';
import { endOf } from '../../core/time/span.js';
import type { WordKey } from '../../locales/words.js';
import { publishedWords } from '../clock-words.js';
import { linkWords } from '../link-words.js';
import { element, outwardLink, type Content } from '../nodes.js';
import type { EntrySettings } from './entry-settings.js';
import { feedNode, feedProse } from './feed-nodes.js';
import { notes } from './notes.js';
import type { Standing } from './standing.js';
import { when } from './when.js';

const isOff = ({ status }: Occurrence): boolean => status === 'cancelled' || status === 'postponed';
const span = (part: string, content: Content): HTMLElement => element('span', { part }, content);
const isFilled = (content: Content): boolean => content !== null && !(Array.isArray(content) && content.length === 0);
/** Room for something that may not be there: then there is no room either. */
const box = (attributes: Record<string, string>, content: Content): HTMLElement | null =>
  isFilled(content) ? element('div', attributes, content) : null;

/** The link that a title leads to: what the publisher offers for information, in the page's language if there is a choice. */
function titleLink({ locale }: EntrySettings, { links }: FeedEvent): Link | undefined {
  const infos = links.filter(({ rel }) => rel === 'info');
  if (infos.length < 2) return infos[0];
  const [spoken] = locale.lang.split('-');
  return infos.find(({ language }) => language?.split('-')[0] === spoken) ?? infos[0];
}

function title(settings: EntrySettings, o: Occurrence): HTMLElement {
  const { locale, feed, titleLevel } = settings;
  const text = o.title && locale.text(o.title, feed.language);
  const link = titleLink(settings, o.event);
  const content = link
    ? outwardLink(
        link.url,
        { part: 'link', hreflang: link.language, lang: text && text.lang, dir: text && 'auto' },
        text?.value ?? locale.t('untitled'),
      )
    : text
      ? feedNode(text)
      : locale.t('untitled');
  const attributes = { tabindex: '-1', class: isOff(o) ? 'title off' : 'title', part: 'title' };
  return element(`h${Math.min(titleLevel, 6)}`, attributes, content);
}

/** Status words in a shape: filled for now, outlined for the rest. */
function statuses({ locale }: EntrySettings, { occurrence: o, phase }: Standing): HTMLElement[] {
  const { kind, previousStart, statusText } = o.event;
  const chips: HTMLElement[] = [];
  const chip = (words: string, name = 'status'): unknown =>
    chips.push(element('span', { class: name, part: name }, element('span', {}, words)));

  const held = o.status !== 'cancelled' && o.status !== 'postponed';
  if (phase === 'now' && held) chip(locale.t(kind === 'deadline' ? 'lastDay' : 'now'), 'status live');
  if (kind === 'deadline') {
    const extended = previousStart !== null && o.start !== null && endOf(previousStart) < endOf(o.start);
    if (extended) chip(locale.t('deadlineExtended', { date: publishedWords(locale, previousStart) }));
    else chip(locale.t('kind.deadline'));
    if (extended && o.status === 'rescheduled') return chips;
  } else if (kind === 'announcement') chip(locale.t('kind.announcement'));
  if (o.status === 'rescheduled' && previousStart) {
    chip(locale.t('rescheduledFrom', { date: publishedWords(locale, previousStart) }));
  } else if (o.status !== 'scheduled') chip(locale.t(`status.${o.status}`));
  if (statusText) chip(locale.t('statusText', { status: statusText }));
  return chips;
}

/** "Palacio Europa, Vitoria-Gasteiz": the place from near to far, each part once. */
function place({ locale, feed }: EntrySettings, { location }: Occurrence): HTMLElement | null {
  if (!location) return null;
  const { name, street, locality, region, url } = location;
  const texts = [name, street, locality, region].filter((t): t is Text => Boolean(t));
  const near = texts.map((text) => locale.text(text, feed.language));
  const seen = new Set<string>();
  const distinct = near.filter(({ value }) => seen.size !== seen.add(value.toLowerCase()).size);
  if (!distinct.length) return null;
  // With the comma of the language.
  const words = distinct
    .map((text): Content => feedNode(text))
    .reduce((text, aside) => locale.parts('aside', { text, aside }));
  return span('place', url ? outwardLink(url, {}, words) : words);
}

/** Its country or the host countries; under its own country's heading an event need not say it again. */
function country({ locale, groupBy }: EntrySettings, o: Occurrence): HTMLElement | null {
  const countries = hostCountries(o);
  if (countries.length <= (groupBy === 'country' ? 1 : 0)) return null;
  const { format, lang } = locale;
  const names = countries.map((code) => {
    const name = format.countryName(code);
    return name.lang === lang ? name.value : feedNode(name);
  });
  return span('country', names.length === 1 ? names : format.listParts(names));
}

/** The soft line under the title. */
function meta(settings: EntrySettings, standing: Standing): HTMLElement | null {
  const { locale, feed, eventOf } = settings;
  const { occurrence: o, phase } = standing;
  const { attendanceMode, partOf } = o.event;
  const items: (HTMLElement | null)[] = [...statuses(settings, standing), place(settings, o), country(settings, o)];
  if (attendanceMode) items.push(span('mode', locale.t(`mode.${attendanceMode}`)));
  for (const id of partOf) {
    const name = eventOf(id)?.title;
    if (name) items.push(span('series', locale.parts('partOf', { name: feedNode(locale.text(name, feed.language)) })));
  }
  if (phase === 'past') items.push(element('span', {}, locale.t('ended')));
  return box(
    { class: 'meta', part: 'meta' },
    items.filter((item) => item !== null),
  );
}

function topics({ locale, feed }: EntrySettings, { topics: slugs, tags }: FeedEvent): HTMLElement | null {
  if (!slugs.length && !tags.length) return null;
  const labels = slugs.map((slug) => locale.topicLabel(slug, feed.topics, feed.language));
  const own = tags.map((tag) => ({ lang: '', value: tag }));
  const items = [...labels, ...own].map(({ lang, value }) =>
    element('li', { part: 'topic', lang, dir: 'auto' }, value),
  );
  return element('ul', { class: 'topics', part: 'topics', role: 'list' }, items);
}

function linkTo({ locale, feed }: EntrySettings, link: Link): HTMLElement {
  const attributes = { part: `link ${link.rel}`, hreflang: link.language, type: link.type };
  return outwardLink(link.url, attributes, linkWords(locale, feed.language, link, feedNode));
}

/** Whether and how one can still register: the state in words, and the link while it is of use. */
function registration(settings: EntrySettings, { occurrence, phase, closed, notYet }: Standing): HTMLElement[] {
  const { locale } = settings;
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
    items.push(span('registration', locale.t(key, date ? { date: publishedWords(locale, date) } : {})));

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

/** Registration, livestreams and the other links; of an event that is off, only what still informs. */
function actions(settings: EntrySettings, standing: Standing): HTMLElement | null {
  const { event, status } = standing.occurrence;
  const chosen = titleLink(settings, event);
  const items = status === 'cancelled' ? [] : registration(settings, standing);
  for (const link of event.links) {
    if (link === chosen || link.rel === 'register') continue;
    if (link.rel === 'livestream' && status === 'cancelled') continue;
    items.push(linkTo(settings, link));
  }
  return box({ class: 'actions', part: 'actions' }, items);
}

/** Who invites, and in which languages. */
function facts(
  { locale, feed }: EntrySettings,
  { organizers, languages, interpretation }: FeedEvent,
): HTMLElement | null {
  const { format } = locale;
  const names = (tags: readonly string[]): Content =>
    format.listParts(tags.map((tag) => feedNode(format.languageName(tag))));
  const fact = (part: string, content: Content): HTMLElement => element('p', { part }, content);
  const items: HTMLElement[] = [];
  if (organizers.length) {
    const invite = organizers.map(({ name, url }) => {
      const words = feedNode(locale.text(name, feed.language));
      return url ? outwardLink(url, {}, words) : words;
    });
    items.push(fact('organizers', locale.parts('organizers', { names: format.listParts(invite) })));
  }
  if (languages.length) items.push(fact('languages', locale.parts('languages', { languages: names(languages) })));
  if (interpretation.length) {
    items.push(fact('languages', locale.parts('interpretation', { languages: names(interpretation) })));
  }
  return box({ class: 'facts' }, items);
}

/** The summary at once; the full description and how to take part behind a disclosure. */
function prose({ locale, feed }: EntrySettings, o: Occurrence): Content {
  const { summary, description, accessibility } = o.event;
  const text = (part: string, content: Content): HTMLElement => element('div', { class: 'text', part }, content);
  const read = (words: Text): HTMLElement => feedProse(locale.text(words, feed.language));
  const first = summary && text('description', read(summary));
  if (!description && !accessibility) return first;
  const name = o.title && feedNode(locale.text(o.title, feed.language));
  const attend = element('p', {}, element('strong', {}, locale.t('accessibility')));
  return [
    first,
    element('details', { part: 'details' }, [
      element('summary', { part: 'summary-toggle' }, [
        locale.t('more'),
        element('span', { class: 'visually-hidden' }, [': ', name]),
      ]),
      description && text('description', read(description)),
      accessibility && text('accessibility', [attend, ' ', read(accessibility)]),
    ]),
  ];
}

function image({ locale, feed, images }: EntrySettings, { image: picture }: FeedEvent): HTMLElement | null {
  if (!images || !picture) return null;
  const alt = picture.alt && locale.text(picture.alt, feed.language);
  // The address last: only then is it asked for, and in this manner.
  const img = element('img', {
    alt: alt?.value ?? '',
    lang: alt?.lang ?? null,
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    src: picture.url,
  });
  const { credit } = picture;
  const thanks = credit && element('p', { class: 'soft facts' }, feedNode(locale.text(credit, feed.language)));
  return element('div', { class: 'image', part: 'image' }, [img, thanks]);
}

/** What one date of a series says otherwise than its event: a title of its own, and that it is off. */
function ownWords({ locale, feed }: EntrySettings, { event, title: own, status }: Occurrence): Content {
  return [
    own && own !== event.title
      ? [element('span', { class: 'line' }, feedNode(locale.text(own, feed.language))), ' ']
      : null,
    status === 'scheduled' ? null : element('span', { class: 'line', part: 'status' }, locale.t(`status.${status}`)),
  ];
}

/** The other dates of a series that is shown as one entry. */
function otherDates(settings: EntrySettings, { others }: Row): HTMLElement | null {
  if (!others.length) return null;
  const dated = { ...settings, groupBy: 'none' } as const;
  const dates = others.map((other) =>
    element('li', {}, [when(dated, other), ' ', ownWords(settings, other.occurrence)]),
  );
  return element('details', { class: 'dates', part: 'dates' }, [
    element('summary', { part: 'summary-toggle' }, settings.locale.t('moreDates', { n: others.length })),
    element('ul', { role: 'list' }, dates),
  ]);
}

/** The rail of an entry. */
export function entryTime(settings: EntrySettings, row: Row): HTMLElement {
  return element('div', { class: 'when', part: 'time' }, [when(settings, row), otherDates(settings, row)]);
}

/** All of an entry but its time. */
export function entryBody(settings: EntrySettings, standing: Standing): HTMLElement {
  const { occurrence } = standing;
  const { event } = occurrence;
  const more = settings.compact
    ? null
    : [topics(settings, event), facts(settings, event), prose(settings, occurrence), actions(settings, standing)];
  return element('div', { class: 'body', part: 'body' }, [
    title(settings, occurrence),
    meta(settings, standing),
    more,
    notes(settings, occurrence),
    settings.compact ? null : image(settings, event),
  ]);
}

/** The part names of an entry: that it is one, and what is particular about it now. */
export function entryPart({ occurrence, phase }: Standing): string {
  const state = isOff(occurrence) ? occurrence.status : phase === 'now' ? 'live' : phase === 'past' ? 'past' : '';
  return state ? `event ${state}` : 'event';
}

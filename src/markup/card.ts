import type { FeedEvent, Link, Text } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { isOff } from '../core/event-status.js';
import { hostCountries } from '../core/countries/host-countries.js';
import type { EntryState } from '../core/listing/entry-state.js';
import type { Row } from '../core/listing/row.js';
import { endOf } from '../core/time/span.js';
import type { CardSettings } from './card-settings.js';
import { publishedWords } from './clock-words.js';
import { feedProse } from './feed-text.js';
import { actions, titleLink } from './links.js';
import { notes } from './notes.js';
import type { Content } from './target.js';
import { when } from './when.js';

function title<T>(settings: CardSettings<T>, o: Occurrence, link: Link | undefined): T {
  const { make, language, titleLevel } = settings;
  const text = o.title && language.text(o.title);
  const content = link
    ? make.outwardLink(text ? text.value : language.t('untitled'), {
        part: 'link',
        href: link.url,
        hreflang: link.language,
        ...(text && { lang: text.lang, dir: 'auto' }),
      })
    : text
      ? make.feedText(text)
      : language.t('untitled');
  return make.headings[Math.min(titleLevel, 6) - 1]!(content, {
    class: isOff(o) ? 'title off' : 'title',
    part: 'title',
  });
}

/** The status as chips: a filled one for what is on now, outlined ones for the rest. */
function statuses<T>({ make, language }: CardSettings<T>, { occurrence: o, phase }: EntryState): T[] {
  const { kind, previousStart, statusText } = o.event;
  const chips: T[] = [];
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
function place<T>({ make, language }: CardSettings<T>, { location }: Occurrence): T | null {
  if (!location) return null;
  const { name, street, locality, region, url } = location;
  const texts = [name, street, locality, region].filter((t): t is Text => Boolean(t));
  const near = texts.map((text) => language.text(text));
  const seen = new Set<string>();
  const distinct = near.filter(({ value }) => seen.size !== seen.add(value.toLowerCase()).size);
  if (!distinct.length) return null;
  // With the comma of the language. Texts that are all of the card's language and direction need no elements of their own.
  const isPlain = distinct.every((text) => language.isPlain(text));
  const words = distinct
    .map((text): Content<T> => (isPlain ? text.value : make.feedText(text)))
    .reduce((text, aside) => language.parts('aside', { text, aside }));
  return make.place(url ? make.outwardLink(words, { href: url }) : words);
}

/** The country or the host countries. Left out where it is alone and the group's heading says it already. */
function country<T>({ make, language, groupBy }: CardSettings<T>, o: Occurrence): T | null {
  const countries = hostCountries(o);
  if (countries.length <= (groupBy === 'country' ? 1 : 0)) return null;
  const { format, lang } = language;
  const names = countries.map((code) => {
    const name = format.countryName(code);
    return name.lang === lang ? name.value : make.feedText(name);
  });
  return make.country(names.length === 1 ? names : format.listParts(names));
}

/** The soft line under the title. */
function meta<T>(settings: CardSettings<T>, state: EntryState): T | null {
  const { make, language, eventOf } = settings;
  const { occurrence: o, phase } = state;
  const { attendanceMode, partOf } = o.event;
  const items: (T | null)[] = [...statuses(settings, state), place(settings, o), country(settings, o)];
  if (attendanceMode) items.push(make.mode(language.t(`mode.${attendanceMode}`)));
  for (const id of partOf) {
    const name = eventOf(id)?.title;
    if (name) items.push(make.series(language.parts('partOf', { name: make.feedText(language.text(name)) })));
  }
  if (phase === 'past') items.push(make.span(language.t('ended')));
  const there = items.filter((item) => item !== null);
  return there.length ? make.meta(there) : null;
}

function topics<T>({ make, language }: CardSettings<T>, { feed, topics: slugs, tags }: FeedEvent): T | null {
  if (!slugs.length && !tags.length) return null;
  const labels = slugs.map((slug) => language.topicLabel(slug, feed.topics));
  const own = tags.map((tag) => ({ lang: '', value: tag }));
  const all = [...labels, ...own];
  // The whole card has the page's language already.
  return make.topics(all.map(({ lang, value }) => make.topic(value, lang === language.lang ? undefined : { lang })));
}

/** Who invites, and in which languages. */
function facts<T>({ make, language }: CardSettings<T>, { organizers, languages, interpretation }: FeedEvent): T | null {
  const { format } = language;
  const names = (tags: readonly string[]): Content<T> =>
    format.listParts(
      tags.map((tag) => make.feedText(language.languageName(tag))),
      'unit',
    );
  const items: T[] = [];
  if (organizers.length) {
    const invite = organizers.map(({ name, url }) => {
      const words = make.feedText(language.text(name));
      return url ? make.outwardLink(words, { href: url }) : words;
    });
    items.push(make.organizers(language.parts('organizers', { names: format.listParts(invite) })));
  }
  if (languages.length)
    items.push(make.languages(language.parts('languages', { n: languages.length, languages: names(languages) })));
  if (interpretation.length) {
    items.push(make.languages(language.parts('interpretation', { languages: names(interpretation) })));
  }
  return items.length ? make.facts(items) : null;
}

function summary<T>({ make, language }: CardSettings<T>, { event }: Occurrence): T | null {
  return event.summary && make.text(feedProse(make, language.text(event.summary)), { part: 'description' });
}

/** Makes the disclosure: the full description, and how the event can be attended. */
function disclosure<T>({ make, language }: CardSettings<T>, o: Occurrence): T | null {
  const { description, accessibility } = o.event;
  if (!description && !accessibility) return null;
  const read = (words: Text): T => feedProse(make, language.text(words));
  const name = o.title && make.feedText(language.text(o.title));
  return make.details([
    make.summary([language.t('more'), make.hidden([': ', name])]),
    description && make.text(read(description), { part: 'description' }),
    accessibility &&
      make.text([make.p(make.strong(language.t('accessibility'))), ' ', read(accessibility)], {
        part: 'accessibility',
      }),
  ]);
}

function image<T>({ make, language, images }: CardSettings<T>, { image: shown }: FeedEvent): T | null {
  if (!images || !shown || !isFrom(shown.url, images)) return null;
  const alt = shown.alt && language.text(shown.alt);
  const { credit } = shown;
  return make.image([
    make.img(null, { alt: alt?.value ?? '', lang: alt?.lang ?? null, src: shown.url }),
    credit && make.credit(make.feedText(language.text(credit))),
  ]);
}

/** Whether a URL, as the URL Standard writes it, is on one of the allowed servers. */
const isFrom = (url: string, origins: true | string): boolean =>
  origins === true || origins.split(' ').some((origin) => url.startsWith(`${origin}/`));

/** Where one date of a series differs from its event: its own title, and its status. */
function ownWords<T>({ make, language }: CardSettings<T>, { event, title: own, status }: Occurrence): Content<T> {
  return [
    own && own !== event.title ? [make.line(make.feedText(language.text(own))), ' '] : null,
    status === 'scheduled' ? null : make.line(language.t(`status.${status}`), { part: 'status' }),
  ];
}

/** The other dates of a series that is shown as one card. */
function otherDates<T>(settings: CardSettings<T>, { others }: Row): T | null {
  if (!others.length) return null;
  const { make, language } = settings;
  const dated = { ...settings, groupBy: 'none' } as const;
  return make.dates([
    make.summary(language.t('moreDates', { n: others.length })),
    make.list(others.map((other) => make.li([when(dated, other), ' ', ownWords(settings, other.occurrence)]))),
  ]);
}

/** Makes the rail of a card: when it is. */
export function cardTime<T>(settings: CardSettings<T>, row: Row): T {
  return settings.make.rail([when(settings, row), otherDates(settings, row)]);
}

/** Makes all of a card that stands below its title and its time. */
function cardBody<T>(settings: CardSettings<T>, state: EntryState, link: Link | undefined): T {
  const { make, layout } = settings;
  const { occurrence } = state;
  const { event } = occurrence;
  const doubts = notes(settings, occurrence);
  if (layout === 'compact') return make.body([meta(settings, state), doubts]);
  return make.body([
    meta(settings, state),
    summary(settings, occurrence),
    actions(settings, state, link),
    doubts,
    topics(settings, event),
    facts(settings, event),
    disclosure(settings, occurrence),
    layout === 'list' ? image(settings, event) : null,
  ]);
}

/** Returns the part names of a card: that it is one, and what is particular about it now. */
function cardPart({ occurrence, phase }: EntryState): string {
  const state = isOff(occurrence) ? occurrence.status : phase === 'now' ? 'live' : phase === 'past' ? 'past' : '';
  return state ? `event ${state}` : 'event';
}

/**
 * Makes a whole card: title, time, and all the rest, in this order. Whoever goes from heading to heading hears the time of this event next,
 * not that of the one after it. In the layout `cards` the picture comes first.
 */
export function card<T>(settings: CardSettings<T>, row: Row, state: EntryState): T {
  const { make, layout } = settings;
  const { occurrence } = state;
  const link = titleLink(settings.language, occurrence.event);
  return make.card(
    [
      layout === 'cards' ? image(settings, occurrence.event) : null,
      title(settings, occurrence, link),
      cardTime(settings, row),
      cardBody(settings, state, link),
    ],
    { 'data-id': row.key, part: cardPart(state) },
  );
}

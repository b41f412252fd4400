import type { FeedEvent, Link, Text } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { isOff } from '../core/event-status.js';
import { hostCountries } from '../core/countries/host-countries.js';
import type { EntryState } from '../core/listing/entry-state.js';
import type { Row } from '../core/listing/row.js';
import { postedMs } from '../core/time/posted.js';
import { endOf } from '../core/time/span.js';
import type { CardSettings } from './card-settings.js';
import { publishedWords } from './clock-words.js';
import { feedProse } from './feed-text.js';
import { hiddenTitle } from './hidden-title.js';
import { actions, titleLink } from './links.js';
import { notes } from './notes.js';
import type { Content, Maker } from './target.js';
import { spaced, when } from './when.js';

function title<T>(
  { make, language, detail }: CardSettings<T>,
  o: Occurrence,
  link: Link | undefined,
  maker: Maker<T>,
): T {
  const text = o.title && language.text(o.title);
  const content = link
    ? make.outwardLink(text ? text.value : language.t('untitled'), {
        part: 'link',
        href: link.url,
        hreflang: link.language,
        ...(text && { lang: text.lang, dir: 'auto' }),
      })
    : text && !language.isPlain(text)
      ? make.feedText(text)
      : (text?.value ?? language.t('untitled'));
  const own = detail === 'dialog' && !link ? make.titleButton(content) : content;
  return maker(own, { class: isOff(o) ? 'title off' : 'title', part: 'title' });
}

/** The status as chips: a filled one for what is on now, outlined ones for the rest. */
export function statuses<T>({ make, language }: CardSettings<T>, { occurrence: o, phase }: EntryState): T[] {
  const { kind, previousStart, statusText } = o.event;
  const chips: T[] = [];
  const chip = (words: Content<T>, maker = make.status): unknown => chips.push(maker(words));

  const held = !isOff(o);
  if (phase === 'now' && held) chip(make.span(language.t(kind === 'deadline' ? 'lastDay' : 'now')), make.live);
  if (kind === 'deadline') {
    const extended = previousStart !== null && o.start !== null && endOf(previousStart) < endOf(o.start);
    if (extended) chip(language.t('deadlineExtended', { date: publishedWords(language, previousStart) }));
    else chip(language.t('kind.deadline'));
    if (extended && o.status === 'rescheduled') return chips;
  } else if (o.event.pinned) chip(language.t('pinned'));
  else if (kind === 'announcement' && postedMs(o.event) === null) chip(language.t('kind.announcement'));
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
  return line(settings, [...statuses(settings, state), ...where(settings, state)]);
}

/** Makes a soft line of what there is. */
export function line<T>({ make }: CardSettings<T>, items: readonly (T | null)[]): T | null {
  const there = items.filter((item) => item !== null);
  return there.length ? make.meta(there) : null;
}

/** Where and how it takes place, of what it is part, and whether it is over. */
export function where<T>(settings: CardSettings<T>, { occurrence: o, phase }: EntryState): (T | null)[] {
  const { make, language, eventOf } = settings;
  const { attendanceMode, partOf } = o.event;
  const items: (T | null)[] = [place(settings, o), country(settings, o)];
  if (attendanceMode) items.push(make.mode(language.t(`mode.${attendanceMode}`)));
  for (const id of partOf) {
    const name = eventOf(id)?.title;
    if (name) items.push(make.series(language.parts('partOf', { name: make.feedText(language.text(name)) })));
  }
  if (phase === 'past') items.push(make.span(language.t('ended')));
  return items;
}

export function topics<T>({ make, language }: CardSettings<T>, { feed, topics: slugs, tags }: FeedEvent): T | null {
  if (!slugs.length && !tags.length) return null;
  const labels = slugs.map((slug) => language.topicLabel(slug, feed.topics));
  const own = tags.map((tag) => ({ lang: '', value: tag }));
  const all = [...labels, ...own];
  // The whole card has the page's language already.
  return make.topics(all.map(({ lang, value }) => make.topic(value, lang === language.lang ? undefined : { lang })));
}

/** "From City of Nakuru, also from Open data Kenya", in a list of several sources. */
export function source<T>({ make, language }: CardSettings<T>, { sources }: FeedEvent): T | null {
  const [name, ...others] = sources.map((label) => make.feedText(language.text(label)));
  if (name === undefined) return null;
  const names = language.format.listParts(others);
  return make.source(language.parts(others.length ? 'sourcesOf' : 'sourceOf', { name, names }));
}

/** Who invites, in which languages, and, after these, where this was published. */
export function facts<T>(
  { make, language }: CardSettings<T>,
  { organizers, repostedBy, languages, interpretation }: FeedEvent,
  from: T | null,
): T | null {
  const { format } = language;
  const names = (tags: readonly string[]): Content<T> =>
    format.listParts(tags.map((tag) => make.feedText(language.languageName(tag))));
  const items: T[] = [];
  if (organizers.length) {
    const invite = organizers.map(({ name, url }) => {
      const words = make.feedText(language.text(name));
      return url ? make.outwardLink(words, { href: url }) : words;
    });
    const names = format.listParts(invite);
    const name = repostedBy && make.feedText(language.text(repostedBy.name));
    items.push(
      make.organizers(name ? language.parts('repost', { names, name }) : language.parts('organizers', { names })),
    );
  }
  if (languages.length)
    items.push(make.languages(language.parts('languages', { n: languages.length, languages: names(languages) })));
  if (interpretation.length) {
    items.push(make.languages(language.parts('interpretation', { languages: names(interpretation) })));
  }
  if (from) items.push(from);
  return items.length ? make.facts(items) : null;
}

const DESCRIPTION = { class: 'text', part: 'description' };

function summary<T>({ make, language }: CardSettings<T>, { event }: Occurrence): T | null {
  return event.summary && feedProse(make, language.text(event.summary), DESCRIPTION, event.textLinks);
}

/**
 * Makes what opens in place: the full description, and how the event can be attended. With `detail` `inline` each entry has it, for all else that
 * is known of the event: `detail.ts` makes that.
 */
function disclosure<T>(settings: CardSettings<T>, o: Occurrence, more: Content<T> = null): T | null {
  const { make, language, detail } = settings;
  const { description, accessibility } = o.event;
  const parts: Content<T>[] = [];
  if (more) parts.push(more);
  if (description) parts.push(feedProse(make, language.text(description), DESCRIPTION, o.event.textLinks));
  if (accessibility) {
    const heading = make.p(make.strong(language.t('accessibility')));
    const words = feedProse(make, language.text(accessibility));
    parts.push(make.text([heading, ' ', words], { part: 'accessibility' }));
  }
  if (!parts.length && detail !== 'inline') return null;
  return make.details([make.summary([language.t('more'), hiddenTitle(settings, o)]), parts]);
}

export function image<T>({ make, language, images }: CardSettings<T>, { image: shown }: FeedEvent): T | null {
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
  const { make, layout, detail } = settings;
  const { occurrence } = state;
  const { event } = occurrence;
  const soft = meta(settings, state);
  const doubts = notes(settings, occurrence);
  const isCompact = layout === 'compact';
  const from = source(settings, event);
  // A compact entry with a link leaves the rest to the page behind it; one without a link holds the rest itself.
  const fromLine = isCompact && from ? make.facts([from]) : null;
  const buttons = settings.buttons?.(settings, state) ?? [];
  // Also in a compact entry: the page's author has asked for them.
  const buttonRow = isCompact && buttons.length ? make.actions(buttons) : null;
  if (isCompact && link && detail !== 'inline') return make.body([soft, fromLine, doubts, buttonRow]);
  const first = [summary(settings, occurrence), actions(settings, state, link, isCompact ? [] : buttons)];
  const rest = [topics(settings, event), facts(settings, event, isCompact ? null : from)];
  if (isCompact) {
    const more = [...first, ...rest].filter((one) => one !== null);
    const hidden = disclosure(settings, occurrence, more.length ? more : null);
    return make.body([soft, fromLine, doubts, buttonRow, hidden]);
  }
  const picture = layout === 'list' ? image(settings, event) : null;
  return make.body([soft, first, doubts, rest, disclosure(settings, occurrence), picture]);
}

/** Returns the part names of a card: that it is one, and what is particular about it now. */
function cardPart({ occurrence, phase }: EntryState, isRepeated: boolean): string {
  const state = isOff(occurrence) ? occurrence.status : phase === 'now' ? 'live' : phase === 'past' ? 'past' : '';
  return ['event', isRepeated && 'repeated', state].filter(Boolean).join(' ');
}

/**
 * Makes a whole card: title, time, and all the rest, in this order. Whoever goes from heading to heading hears the time of this event next,
 * not that of the one after it. In the layout `cards` the picture comes first. A further day of an event is a line.
 */
export function card<T>(settings: CardSettings<T>, row: Row, state: EntryState): T {
  const { make, language, layout, titleLevel } = settings;
  const { occurrence } = state;
  const link = titleLink(language, occurrence.event);
  const time = cardTime(settings, row);
  const isRepeated = row.day?.isRepeated ?? false;
  const own = { 'data-id': row.key, part: cardPart(state, isRepeated) };
  if (isRepeated) {
    const name = title(settings, occurrence, link, make.alsoTitle);
    const line = [make.also(language.t('alsoOnDay')), name, time, ...statuses(settings, state)];
    return make.card(spaced(line), { class: 'event repeated', ...own });
  }
  return make.card(
    [
      layout === 'cards' ? image(settings, occurrence.event) : null,
      title(settings, occurrence, link, make.headings[Math.min(titleLevel, 6) - 1]!),
      time,
      cardBody(settings, state, link),
    ],
    own,
  );
}

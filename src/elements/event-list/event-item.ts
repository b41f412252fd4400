import { html, nothing, type TemplateResult } from 'lit';
import type { FeedEvent, Link, Occurrence, PublishedTime, Text } from '../../core/model.js';
import { wallNow } from '../../core/query/days.js';
import { hostCountries } from '../../core/query/host-countries.js';
import type { Row } from '../../core/query/listing.js';
import { registrationAt } from '../../core/query/registration.js';
import { endOf } from '../../core/time/span.js';
import { phaseOf, type Phase } from '../../core/time/phase.js';
import { startOfDay } from '../../core/time/wall.js';
import type { WordKey } from '../../locales/words.js';
import { publishedWords } from '../clock-words.js';
import { feedProse, feedText } from '../feed-text.js';
import { heading } from '../heading.js';
import { linkWords } from '../link-words.js';
import type { ItemContext } from './item-context.js';
import { notesTemplate } from './notes.js';
import { when } from './when.js';

type Template = TemplateResult | string | typeof nothing;

/** The link that a title leads to: what the publisher offers for information, in the page's language if there is a choice. */
function titleLink({ locale }: ItemContext, { links }: FeedEvent): Link | undefined {
  const infos = links.filter(({ rel }) => rel === 'info');
  return infos.find(({ language }) => language?.split('-')[0] === locale.lang.split('-')[0]) ?? infos[0];
}

function title(context: ItemContext, o: Occurrence, off: boolean): TemplateResult {
  const { locale, feed, onSelect, titleLevel } = context;
  const words = o.title ? feedText(locale.text(o.title, feed.language)) : locale.t('untitled');
  const link = titleLink(context, o.event);
  const content = link
    ? html`<a
        part="link"
        href=${link.url}
        hreflang=${link.language ?? nothing}
        rel="noopener noreferrer"
        @click=${(event: Event) => onSelect(event, o)}
        >${words}</a
      >`
    : words;
  return heading(titleLevel, { class: off ? 'title off' : 'title', part: 'title' }, content);
}

/** Status words in a shape: filled for now, outlined for the rest. */
function statuses(context: ItemContext, o: Occurrence, phase: Phase): TemplateResult[] {
  const { locale } = context;
  const { kind, previousStart, statusText } = o.event;
  const chips: TemplateResult[] = [];
  const chip = (words: string, live = false): unknown =>
    chips.push(
      html`<span class=${live ? 'status live' : 'status'} part=${live ? 'status live' : 'status'}
        ><span>${words}</span></span
      >`,
    );

  const held = o.status !== 'cancelled' && o.status !== 'postponed';
  if (phase === 'now' && held) chip(locale.t(kind === 'deadline' ? 'lastDay' : 'now'), true);
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

/** "Palacio Europa, Vitoria-Gasteiz, Spain": the place from near to far, then its country or the host countries. */
function whereabouts({ locale, feed, groupBy }: ItemContext, o: Occurrence): readonly TemplateResult[] {
  const { location } = o;
  const texts = [location?.name, location?.street, location?.locality, location?.region].filter((t): t is Text =>
    Boolean(t),
  );
  const near = texts.map((text) => locale.text(text, feed.language));
  const seen = new Set<string>();
  const distinct = near.filter(({ value }) => seen.size !== seen.add(value.toLowerCase()).size);
  const countries = hostCountries(o);
  const items: TemplateResult[] = [];
  if (distinct.length) {
    // With the comma of the language.
    const words = distinct
      .map(feedText)
      .reduce((near, far) => html`${locale.parts('aside', { text: near, aside: far })}`);
    const url = location?.url;
    items.push(
      html`<span part="place">${url ? html`<a href=${url} rel="noopener noreferrer">${words}</a>` : words}</span>`,
    );
  }
  // Under its own country's heading an event need not say it again.
  if (countries.length > (groupBy === 'country' ? 1 : 0)) {
    const names = locale.format.listParts(countries.map((code) => feedText(locale.format.countryName(code))));
    items.push(html`<span part="country">${names}</span>`);
  }
  return items;
}

/** The soft line under the title. */
function meta(context: ItemContext, o: Occurrence, phase: Phase): Template {
  const { locale, feed, eventOf } = context;
  const { attendanceMode, partOf } = o.event;
  const items: unknown[] = [...statuses(context, o, phase), ...whereabouts(context, o)];
  if (attendanceMode) items.push(html`<span part="mode">${locale.t(`mode.${attendanceMode}`)}</span>`);
  for (const id of partOf) {
    const name = eventOf(id)?.title;
    if (!name) continue;
    items.push(
      html`<span part="series">${locale.parts('partOf', { name: feedText(locale.text(name, feed.language)) })}</span>`,
    );
  }
  if (phase === 'past') items.push(html`<span>${locale.t('ended')}</span>`);
  return items.length ? html`<div class="meta" part="meta">${items}</div>` : nothing;
}

function topics({ locale, feed }: ItemContext, { topics: slugs, tags }: FeedEvent): Template {
  if (!slugs.length && !tags.length) return nothing;
  const labels = slugs.map((slug) => locale.topicLabel(slug, feed.topics, feed.language));
  return html`<ul class="topics" part="topics" role="list">
    ${labels.map((label) => html`<li part="topic">${feedText(label)}</li>`)}
    ${tags.map((tag) => html`<li part="topic">${feedText({ lang: '', value: tag })}</li>`)}
  </ul>`;
}

function linkTemplate({ locale, feed }: ItemContext, link: Link): TemplateResult {
  return html`<a
    part="link ${link.rel}"
    href=${link.url}
    hreflang=${link.language ?? nothing}
    type=${link.type ?? nothing}
    rel="noopener noreferrer"
    >${linkWords(locale, feed.language, link)}</a
  >`;
}

/** Whether and how one can still register: the state in words, and the link while it is of use. */
function registration(context: ItemContext, { event }: Occurrence, phase: Phase): unknown[] {
  const { locale } = context;
  const { registration: facts, links } = event;
  if (phase === 'past') return [];
  const offers = links.filter(({ rel }) => rel === 'register');
  const own = facts?.url;
  if (own && !offers.some(({ url }) => url === own)) {
    offers.unshift({ rel: 'register', url: own, language: null, title: null, type: null });
  }
  const { closed, notYet } = registrationAt(event, context.nowMs);
  const status = closed ? 'closed' : facts?.status;
  const items: unknown[] = [];
  const say = (key: WordKey, date?: PublishedTime): unknown =>
    items.push(
      html`<span part="registration">${locale.t(key, date ? { date: publishedWords(locale, date) } : {})}</span>`,
    );

  if (offers.length && status !== 'closed' && status !== 'full') {
    for (const offer of offers) items.push(linkTemplate(context, offer));
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
function actions(context: ItemContext, o: Occurrence, phase: Phase): Template {
  const chosen = titleLink(context, o.event);
  const items = o.status === 'cancelled' ? [] : registration(context, o, phase);
  for (const link of o.event.links) {
    if (link === chosen || link.rel === 'register') continue;
    if (link.rel === 'livestream' && o.status === 'cancelled') continue;
    items.push(linkTemplate(context, link));
  }
  return items.length ? html`<div class="actions" part="actions">${items}</div>` : nothing;
}

/** Who invites, and in which languages. */
function facts({ locale, feed }: ItemContext, { organizers, languages, interpretation }: FeedEvent): Template {
  const { format } = locale;
  const names = (tags: readonly string[]): (TemplateResult | string)[] =>
    format.listParts(tags.map((tag) => feedText(format.languageName(tag))));
  const items: unknown[] = [];
  if (organizers.length) {
    const orgs = organizers.map(({ name, url }) => {
      const words = feedText(locale.text(name, feed.language));
      return url ? html`<a href=${url} rel="noopener noreferrer">${words}</a>` : words;
    });
    items.push(html`<p part="organizers">${locale.parts('organizers', { names: format.listParts(orgs) })}</p>`);
  }
  if (languages.length)
    items.push(html`<p part="languages">${locale.parts('languages', { languages: names(languages) })}</p>`);
  if (interpretation.length) {
    items.push(html`<p part="languages">${locale.parts('interpretation', { languages: names(interpretation) })}</p>`);
  }
  return items.length ? html`<div class="facts">${items}</div>` : nothing;
}

/** The summary at once; the full description and how to take part behind a disclosure. */
function prose(context: ItemContext, o: Occurrence): Template {
  const { locale, feed } = context;
  const { summary, description, accessibility } = o.event;
  const open =
    description || accessibility
      ? html`<details part="details">
          <summary part="summary-toggle">
            ${locale.t('more')}<span class="visually-hidden"
              >: ${o.title ? feedText(locale.text(o.title, feed.language)) : nothing}</span
            >
          </summary>
          ${description ? html`<div class="text" part="description">${feedProse(locale.text(description, feed.language))}</div>` : nothing}
          ${
            accessibility
              ? html`<div class="text" part="accessibility">
                  <p><strong>${locale.t('accessibility')}</strong></p>
                  ${feedProse(locale.text(accessibility, feed.language))}
                </div>`
              : nothing
          }
        </details>`
      : nothing;
  return html`${summary ? html`<div class="text" part="description">${feedProse(locale.text(summary, feed.language))}</div>` : nothing}${open}`;
}

function image({ locale, feed, images }: ItemContext, { image: picture }: FeedEvent): Template {
  if (!images || !picture) return nothing;
  const alt = picture.alt && locale.text(picture.alt, feed.language);
  return html`<div class="image" part="image">
    <img
      src=${picture.url}
      alt=${alt?.value ?? ''}
      lang=${alt?.lang ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${picture.credit ? html`<p class="soft facts">${feedText(locale.text(picture.credit, feed.language))}</p>` : nothing}
  </div>`;
}

/** What one date of a series says otherwise than its event: a title of its own, and that it is off. */
function ownWords({ locale, feed }: ItemContext, { event, title: own, status }: Occurrence): TemplateResult {
  const name =
    own && own !== event.title
      ? html`<span class="line">${feedText(locale.text(own, feed.language))}</span> `
      : nothing;
  const words =
    status === 'scheduled' ? nothing : html`<span class="line" part="status">${locale.t(`status.${status}`)}</span>`;
  return html`${name}${words}`;
}

/** The other dates of a series that is shown as one entry. */
function otherDates(context: ItemContext, { others }: Row): Template {
  if (!others.length) return nothing;
  const dated = { ...context, groupBy: 'none' } as const;
  return html`<details class="dates" part="dates">
    <summary part="summary-toggle">${context.locale.t('moreDates', { n: others.length })}</summary>
    <ul role="list">
      ${others.map((other) => html`<li>${when(dated, other)} ${ownWords(context, other.occurrence)}</li>`)}
    </ul>
  </details>`;
}

/** Where an entry stands: of the days of a longer event, only today's is now. */
function rowPhase({ nowMs, viewer, viewerOffsetMs }: ItemContext, row: Row): Phase {
  const { occurrence, day } = row;
  const phase = phaseOf(occurrence, nowMs, viewerOffsetMs);
  if (phase !== 'now' || !day) return phase;
  const today = startOfDay(wallNow(row, nowMs, viewer));
  const shown = startOfDay(day.wallMs);
  return shown === today ? 'now' : shown < today ? 'started' : 'upcoming';
}

/** One entry of the list. */
export function eventItem(context: ItemContext, row: Row): TemplateResult {
  const { occurrence } = row;
  const { event, status } = occurrence;
  const phase = rowPhase(context, row);
  const off = status === 'cancelled' || status === 'postponed';
  const state = off ? status : phase === 'now' ? 'live' : phase === 'past' ? 'past' : '';
  const body = html`${title(context, occurrence, off)}${meta(context, occurrence, phase)}`;
  return html`<li class="event" part="event ${state}" data-id=${row.key}>
    <div class="when" part="time">${when(context, row)}${otherDates(context, row)}</div>
    <div class="body" part="body">
      ${body}
      ${
        context.compact
          ? notesTemplate(context, occurrence)
          : html`${topics(context, event)}${facts(context, event)}${prose(context, occurrence)}${actions(context, occurrence, phase)}${notesTemplate(context, occurrence)}${image(context, event)}`
      }
    </div>
  </li>`;
}

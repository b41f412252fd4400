import type { EntryState } from '../core/listing/entry-state.js';
import type { Row } from '../core/listing/row.js';
import type { FeedEvent } from '../core/model/event.js';
import type { ActionLanguage } from '../locales/action-language.js';
import { facts, image, line, source, statuses, topics, where } from './card.js';
import type { CardSettings } from './card-settings.js';
import { publishedWords } from './clock-words.js';
import { feedProse } from './feed-text.js';
import { actions } from './links.js';
import { notes } from './notes.js';
import type { Content } from './target.js';
import { when } from './when.js';

const DESCRIPTION = { class: 'text', part: 'description' };

/** The dates in the life of an event: "Call for speakers: 3 May 2027". */
function milestones<T>(
  { make, language }: CardSettings<T>,
  { milestones: all }: FeedEvent,
  words: ActionLanguage,
): T | null {
  if (!all.length) return null;
  const items = all.map(({ label, type, at, url }) => {
    const name = label ? make.feedText(language.text(label)) : language.t(`milestone.${type}`);
    const linked = url ? make.outwardLink(name, { href: url }) : name;
    return make.li(words.parts<T>('entry.fact', { label: linked, value: publishedWords(language, at) }));
  });
  return make.list(items);
}

/** "Published by City of Nakuru. Updated 3 May 2027." @param offsetMs The reader's offset. */
function publication<T>(
  { make, language }: CardSettings<T>,
  event: FeedEvent,
  words: ActionLanguage,
  offsetMs: number,
): T | null {
  const { feed, updated } = event;
  const name = event.source?.name ?? feed.publisher?.name ?? feed.title;
  const changed = updated ?? feed.updated;
  const said: Content<T>[] = [];
  if (name) said.push(words.parts('detail.published', { name: make.feedText(language.text(name)) }));
  if (changed !== null) {
    const date = language.format.moment(changed + offsetMs, 'date');
    said.push([said.length ? ' ' : null, words.t('detail.updated', { date })]);
  }
  return said.length ? make.p(said, { class: 'soft', part: 'source' }) : null;
}

/**
 * Makes what an entry leaves out of its event, to stand below the description: its time on both clocks, if the entry has one alone; the dates in its
 * life; its sessions; and who published it.
 *
 * @param both The row on both clocks. @param sessions The events that are part of it. @param offsetMs The reader's offset from UTC, in milliseconds.
 */
export function detailRest<T>(
  settings: CardSettings<T>,
  row: Row,
  both: Row,
  sessions: readonly FeedEvent[],
  words: ActionLanguage,
  offsetMs: number,
): T[] {
  const { make, language } = settings;
  const { event } = row.occurrence;
  const named = sessions.map(({ title }) =>
    make.li(title ? make.feedText(language.text(title)) : language.t('untitled')),
  );
  const rest = [
    both.display.secondary && !row.display.secondary ? make.rail(when(settings, both)) : null,
    milestones(settings, event, words),
    named.length ? make.text([make.p(make.strong(words.t('detail.sessions'))), make.list(named)]) : null,
    publication(settings, event, words, offsetMs),
  ].filter((one) => one !== null);
  // Never an empty disclosure.
  return rest.length ? rest : [make.rail(when(settings, both))];
}

/**
 * Makes all that is known of an event, below its title: the entry of a list with a wider selection of fields. Doubts come right after the
 * time, in full.
 *
 * @param offsetMs The reader's offset from UTC, in milliseconds.
 */
export function detail<T>(
  settings: CardSettings<T>,
  row: Row,
  state: EntryState,
  words: ActionLanguage,
  offsetMs: number,
): T[] {
  const { make, language } = settings;
  const { occurrence } = row;
  const { event } = occurrence;
  const prose = (text: FeedEvent['summary']): T | null =>
    text && feedProse(make, language.text(text), DESCRIPTION, event.textLinks);
  const access = event.accessibility && [
    make.p(make.strong(language.t('accessibility'))),
    ' ',
    feedProse(make, language.text(event.accessibility)),
  ];
  const doubts = notes(settings, occurrence);
  return [
    line(settings, statuses(settings, state)),
    make.rail(when(settings, row)),
    doubts && make.text(doubts, { part: 'doubt' }),
    line(settings, where(settings, state)),
    image(settings, event),
    prose(event.summary),
    prose(event.description),
    actions(settings, state, undefined, settings.buttons?.(settings, state) ?? []),
    milestones(settings, event, words),
    access && make.text(access, { part: 'accessibility' }),
    topics(settings, event),
    facts(settings, event, source(settings, event)),
    publication(settings, event, words, offsetMs),
  ].filter((one) => one !== null);
}

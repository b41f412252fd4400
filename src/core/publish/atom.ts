import type { FeedEvent, Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { pickText } from '../text.js';
import { entryText, placeText } from './entry-text.js';
import { entryTimes } from './entry-times.js';
import type { EntryWords } from './entry-words.js';
import type { Losses } from './losses.js';
import { instantText, isWritable, publishedText } from './published-text.js';
import { uriText } from './raw-parts.js';

/** Characters that XML 1.0 does not have (2.2). */
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(NO_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const element = (name: string, text: string, attributes = ''): string =>
  text ? `<${name}${attributes}>${escaped(text)}</${name}>\n` : '';

const linkTo = (rel: string, url: string): string => `<link rel="${rel}" href="${escaped(uriText(url))}"/>\n`;

const first = (text: Text | null): string => text?.[0].value ?? '';

/** Options of the writer. */
interface AtomOptions {
  /** When the feed was last changed, if it does not say so itself: epoch milliseconds. Default: the beginning of 1970. */
  readonly changedMs?: number;
  /** The name of the feed, if it has none. */
  readonly title?: string;
  readonly words: EntryWords;
}

/** One event in an Atom feed. */
export interface AtomEntry {
  readonly text: string;
  /** When it was last changed, epoch milliseconds. */
  readonly updatedMs: number;
}

/** An Atom feed without its entries. */
interface AtomHead {
  /** An IRI that never changes (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly title: string;
  /** `''` for none. */
  readonly subtitle: string;
  readonly author: string;
  /** The language of what says none itself, a BCP 47 tag; `''` for none. */
  readonly language: string;
  /** Addresses: where it is shown, and where the feed itself is; `''` for none. */
  readonly homepage: string;
  readonly self: string;
  /** Epoch milliseconds, of a feed that has no entries. */
  readonly updatedMs: number;
}

/**
 * Returns a feed as an Atom feed (RFC 4287): an entry for each event, the one that changed last first. Times of changes are the feed's own.
 * When an event takes place is said in words: Atom has no field for it.
 */
export function toAtom(feed: FeedSnapshot, losses: Losses, { changedMs = 0, title = '', words }: AtomOptions): string {
  const { events, homepage, language, publisher, url } = feed;
  const changes = events.map(({ updated, created }) => updated ?? created ?? 0).filter((ms) => ms > 0);
  const lastMs = feed.updated ?? (changes.length ? Math.max(...changes) : changedMs);
  const host = hostOf(url) || hostOf(homepage ?? '') || 'feed.invalid';
  const name = first(feed.title) || title || host;
  const address = /^https?:/.test(url) && hostOf(url) ? url : null;
  if (events.length) losses.add('when-in-words');
  const dates = firstDates(feed);
  const entries = events.map((event) =>
    atomEntry(event, dates.get(event) ?? null, {
      host,
      updatedMs: event.updated ?? event.created ?? lastMs,
      languages: [language],
      words,
    }),
  );
  return atomText(entries, {
    id: uriText(homepage ?? address ?? `tag:${host},2020:feed`),
    title: name,
    subtitle: first(feed.description),
    author: publisher ? first(publisher.name) : name,
    language,
    homepage: homepage ?? '',
    self: '',
    updatedMs: lastMs,
  });
}

/** Returns the first date of each event that does not recur. */
export function firstDates({ occurrences }: FeedSnapshot): ReadonlyMap<FeedEvent, Occurrence> {
  const found = new Map<FeedEvent, Occurrence>();
  for (const date of occurrences) if (!found.has(date.event)) found.set(date.event, date);
  return found;
}

/** Returns an Atom feed of entries, the one that changed last first. */
export function atomText(entries: readonly AtomEntry[], head: AtomHead): string {
  const { id, title, subtitle, author, language, homepage, self, updatedMs } = head;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom"${language ? ` xml:lang="${escaped(language)}"` : ''}>\n`,
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', instantText(updatedMs)),
    homepage && linkTo('alternate', homepage),
    self && linkTo('self', self),
    `<author>\n${element('name', author)}</author>\n`,
    ...[...entries].sort((a, b) => b.updatedMs - a.updatedMs).map(({ text }) => text),
    '</feed>\n',
  ].join('');
}

/** Options of {@link atomEntry}. */
interface AtomEntryOptions {
  /** In the entry's id. */
  readonly host: string;
  /** When the event was last changed, epoch milliseconds. */
  readonly updatedMs: number;
  /** BCP 47 tags, the best first. */
  readonly languages: readonly string[];
  readonly words: EntryWords;
}

/**
 * Returns the entry of an event.
 *
 * @param date Its first date; `null` where it has none.
 */
export function atomEntry(event: FeedEvent, date: Occurrence | null, options: AtomEntryOptions): AtomEntry {
  const { host, updatedMs, languages, words } = options;
  const { id, title, summary, description, created, topics, tags, links, source } = event;
  const chosen = (text: Text | null): string => (text ? pickText(text, languages).value : '');
  const info = links.find(({ rel }) => rel === 'info')?.url ?? source?.url ?? null;
  const year = created === null ? 2020 : new Date(created).getUTCFullYear();
  const times = date && entryTimes(date);
  const said = times && entryText({ ...date, title, status: event.status }, times, words, languages);
  const about = said ? said.description.value : [chosen(summary), chosen(description)].filter(Boolean).join('\n\n');
  const lines = [whenOf(event, chosen), placeText(event.location, languages), about];
  const heading = said?.title.value ?? (chosen(title) || words.untitled);
  const text = [
    '<entry>\n',
    element('id', `tag:${host},${year}:${encodeURIComponent(id)}`),
    element('title', heading),
    element('updated', instantText(updatedMs)),
    created === null ? '' : element('published', instantText(created)),
    info ? linkTo('alternate', info) : '',
    ...[...topics, ...tags].map((term) => `<category term="${escaped(term)}"/>\n`),
    // Without a link to the event an entry must say something (RFC 4287, 4.1.2).
    `<content type="text">${escaped(lines.filter(Boolean).join('\n') || heading)}</content>\n`,
    '</entry>\n',
  ].join('');
  return { text, updatedMs };
}

/** When an event is, as published: `2026-05-30 09:00 – 2026-05-30 10:00 (Europe/Paris)`. */
function whenOf(event: FeedEvent, chosen: (text: Text | null) => string): string {
  const { start, end, rejectedEnd, timeZone, whenText, occurrences, recurrence } = event;
  const from = start ?? occurrences?.[0]?.start ?? null;
  if (!from || !isWritable(from.wallMs)) return chosen(whenText);
  const until = end ?? rejectedEnd;
  const times = [from, until].map((time) =>
    time && isWritable(time.wallMs) ? publishedText(time).replace('T', ' ') : '',
  );
  const zone = from.kind === 'time' && timeZone ? ` (${timeZone})` : '';
  const isSeveral = recurrence || (occurrences?.length ?? 0) > 1;
  return `${times.filter(Boolean).join(' – ')}${zone}${isSeveral ? ' …' : ''}`;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

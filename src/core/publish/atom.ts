import type { FeedEvent, Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import { placeText } from './entry-text.js';
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
}

/**
 * Returns a feed as an Atom feed (RFC 4287): an entry for each event, the one that changed last first. Times of changes are the feed's own.
 * When an event takes place is said in words: Atom has no field for it.
 */
export function toAtom(feed: FeedSnapshot, losses: Losses, { changedMs = 0, title = '' }: AtomOptions): string {
  const { events, homepage, language, publisher, url } = feed;
  const changes = events.map(({ updated, created }) => updated ?? created ?? 0).filter((ms) => ms > 0);
  const lastMs = feed.updated ?? (changes.length ? Math.max(...changes) : changedMs);
  const changeOf = ({ updated, created }: FeedEvent): number => updated ?? created ?? lastMs;
  const host = hostOf(url) || hostOf(homepage ?? '') || 'feed.invalid';
  const name = first(feed.title) || title || host;
  const address = /^https?:/.test(url) ? url : null;
  if (events.length) losses.add('when-in-words');
  const entries = [...events].sort((a, b) => changeOf(b) - changeOf(a));
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom"${language ? ` xml:lang="${escaped(language)}"` : ''}>\n`,
    element('id', homepage ?? address ?? `tag:${host},2020:feed`),
    element('title', name),
    element('subtitle', first(feed.description)),
    element('updated', instantText(lastMs)),
    homepage ? linkTo('alternate', homepage) : '',
    `<author>\n${element('name', publisher ? first(publisher.name) : name)}</author>\n`,
    ...entries.map((event) => entry(event, host, changeOf(event))),
    '</feed>\n',
  ].join('');
}

function entry(event: FeedEvent, host: string, changedMs: number): string {
  const { id, title, summary, description, created, topics, tags, links, source } = event;
  const info = links.find(({ rel }) => rel === 'info')?.url ?? source?.url ?? null;
  const year = created === null ? 2020 : new Date(created).getUTCFullYear();
  const lines = [whenOf(event), placeText(event.location, []), first(summary), first(description)];
  const heading = first(title) || 'Untitled event';
  return [
    '<entry>\n',
    element('id', `tag:${host},${year}:${encodeURIComponent(id)}`),
    element('title', event.status === 'cancelled' ? `Cancelled: ${heading}` : heading),
    element('updated', instantText(changedMs)),
    created === null ? '' : element('published', instantText(created)),
    info ? linkTo('alternate', info) : '',
    ...[...topics, ...tags].map((term) => `<category term="${escaped(term)}"/>\n`),
    // Without a link to the event an entry must say something (RFC 4287, 4.1.2).
    `<content type="text">${escaped(lines.filter(Boolean).join('\n') || heading)}</content>\n`,
    '</entry>\n',
  ].join('');
}

/** When an event is, as published: `2026-05-30 09:00 – 2026-05-30 10:00 (Europe/Paris)`. */
function whenOf({ start, end, rejectedEnd, timeZone, whenText, occurrences, recurrence }: FeedEvent): string {
  const from = start ?? occurrences?.[0]?.start ?? null;
  if (!from || !isWritable(from.wallMs)) return first(whenText);
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

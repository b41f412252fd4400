import type { FeedHead } from '../../src/core/model/event.js';
import { issueText } from '../../src/core/issue-text.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';

/** Fields of the model that hold an address, and the protocols that each may have. */
const WEB = /^https?:$/;
const LINK = /^(?:https?|mailto|tel):$/;
const ADDRESSES = new Map<string, RegExp>([
  ['homepage', WEB],
  ['license', WEB],
  ['nextUrl', WEB],
  ['url', LINK],
  ['contact', LINK],
]);
/** Fields that hold a text as published, for the eyes of the publisher or for our own parsers. */
const VERBATIM = /^(?:cause|rules\.\d+|text)$/;
/** Prose; every other text is one line of at most 300 characters. */
const PROSE = /\b(?:description|summary|accessibility|alt)\.\d+\.value$/;
/** Characters that the eye cannot see and a page must not contain. Written anew: this is what our own cleaning is measured by. */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e007f}]/u;

const segmenter = new Intl.Segmenter('en');

/** Whether a text has more graphemes than so many; the engine's own counting. */
function isLonger(text: string, cap: number): boolean {
  if (text.length <= cap) return false;
  let count = 0;
  for (const _ of segmenter.segment(text)) if (++count > cap) return true;
  return false;
}

/** The longest run of marks on one letter, joiners between them not counted. */
function highestTower(text: string): number {
  let highest = 0;
  for (const [run] of text.matchAll(/\p{M}[\p{M}\u200c\u200d]*/gu))
    highest = Math.max(highest, run.replace(/[\u200c\u200d]/g, '').length);
  return highest;
}

/** Why an address may not stand in an `href`, or `null`. */
export function addressFault(raw: string, protocols: RegExp = LINK): string | null {
  if (!/^[\x21-\x7e]+$/.test(raw)) return 'has characters that an address has not';
  if (!/^(?:https?:\/\/[^/?#@\s\\]+(?:[/?#]|$)|mailto:.|tel:.)/.test(raw)) return 'is no absolute address';
  const url = new URL(raw);
  if (!protocols.test(url.protocol)) return `has the protocol ${url.protocol}`;
  if (url.username || url.password) return 'has a user';
  if (url.href !== raw) return `would be read as ${url.href}`;
  return null;
}

/** Everything about a text that came out of a feed that ought not to be so, or `null`. */
export function textFault(text: string, path: string): string | null {
  if (PROSE.test(path)) {
    if (isLonger(text, 5000)) return 'is longer than 5,000 characters';
    if (/\n\n\n/.test(text)) return 'has more than one blank line';
  } else {
    if (isLonger(text, 300)) return 'is longer than 300 characters';
    if (text.includes('\n')) return 'has several lines';
  }
  if (HIDDEN.test(text)) return `has hidden characters: ${JSON.stringify(text).slice(0, 80)}`;
  if (highestTower(text) > 8) return 'has a tower of marks';
  // An issue quotes an empty value.
  if (/(?<!fault)\.value$/.test(path) && !/[^\s\p{DI}\u2800]/u.test(text)) return 'has nothing to see';
  return null;
}

/**
 * Goes through everything that was made of a feed.
 *
 * @throws Error where a value is no plain, frozen data of the kinds that the model knows, or a text or address is not what it must be.
 */
export function assertSound(value: unknown, path = ''): void {
  const fail = (why: string): never => {
    throw new Error(`${path} ${why}: ${JSON.stringify(value)?.slice(0, 200)}`);
  };
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) fail('is no number');
    return;
  }
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (typeof value === 'string') {
    // The feed's own address is what the page's author wrote.
    const protocols = path === '.url' ? undefined : ADDRESSES.get(key);
    const fault = protocols ? addressFault(value, protocols) : textFault(value, path);
    if (fault && (protocols || !VERBATIM.test(/(?:rules\.)?[^.]+$/.exec(path)?.[0] ?? ''))) fail(fault);
    if (/\.image\.url$/.test(path) && !value.startsWith('https:')) fail('is no image over https');
    return;
  }
  if (typeof value !== 'object') fail(`is a ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) fail('is no plain object');
  if (!Object.isFrozen(value)) fail('is not frozen');
  for (const [name, item] of Object.entries(value as object)) {
    // The same object in each event: `assertSoundFeed` looks at it once.
    if (name !== 'feed') assertSound(item, `${path}.${name}`);
  }
}

/** A whole feed, within its limits. */
export function assertSoundFeed(snapshot: FeedSnapshot): void {
  assertSound(snapshot);
  const feed = snapshot.events[0]?.feed;
  if (feed && !Object.isFrozen(feed)) throw new Error('the head of the feed is not frozen');
  for (const [name, value] of Object.entries(feed ?? {})) {
    if (snapshot[name as keyof FeedHead] !== value) throw new Error(`the events and the feed have another ${name}`);
  }
  if (snapshot.events.some((event) => event.feed !== feed)) throw new Error('an event is of another feed');
  if (snapshot.events.length > 20_000) throw new Error('more than 20,000 events');
  const ids = new Set(snapshot.events.map(({ id }) => id));
  if (ids.size !== snapshot.events.length) throw new Error('two events have one id');
  for (const issue of snapshot.issues) {
    const { code, eventId } = issue;
    const message = issueText(issue);
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) throw new Error(`the code ${code}`);
    if (!/\S.*[.!?]\)?$/s.test(message) || message.length > 1500) throw new Error(`${code}: no sentence: ${message}`);
    if (eventId !== null && !ids.has(eventId)) throw new Error(`${code} is about ${eventId}, which is no event`);
  }
}

/** The dates of a feed: instants that exist, in order, each of an event of the feed. */
export function assertSoundDates(dates: readonly Occurrence[], { events }: FeedSnapshot): void {
  const known = new Set(events);
  let last = -Infinity;
  for (const date of dates) {
    if (!known.has(date.event)) throw new Error(`${date.id} is of no event of the feed`);
    if (!Object.isFrozen(date)) throw new Error(`${date.id} is not frozen`);
    for (const [name, item] of Object.entries(date)) if (name !== 'event') assertSound(item, `.date.${name}`);
    const { startMs, endMs } = date;
    if (startMs === null || Math.abs(startMs) > 8.64e15) throw new Error(`${date.id} has no instant`);
    if (endMs !== null && endMs < startMs) throw new Error(`${date.id} ends before it starts`);
    if (startMs < last) throw new Error(`${date.id} is out of order`);
    last = startMs;
  }
}

import { chunkError } from '../../feed-error.js';
import { asLine } from '../../json.js';
import { MAX_EVENTS } from '../../limits.js';
import type { RawEvent, RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import { htmlToText } from '../html-to-text.js';
import { resolved } from '../resolved.js';
import { readItem } from './item.js';
import { takeApart } from '../xml/pieces.js';
import { rssTime } from './when.js';
import { parsePiece, type Element } from '../xml/element.js';

/** Days and clocks stand in elements of their own. */
const HAS_CLOCKS = /<(?:\w+:)?(?:eventdates|starttime|libcal:date)[\s>]/i;
/** Broken items that are told of: nobody corrects more at once. */
const MAX_BROKEN = 20;

/**
 * Reads RSS 0.9 to 2.0 and Atom (RFC 4287). Items that say when an event is, in one of the modules in use (`ev:`, `xcal:`, `gd:when`, CivicPlus's),
 * are events; all others are announcements: the date of a publication is not that of an event.
 */
export async function read({ text, base }: Probe, issues: RawIssues): Promise<RawFeed> {
  const { items, head, isCut, isTooLong } = await takeApart(text, { items: 'item|entry', root: 'rss|feed|rdf' });
  const apart = HAS_CLOCKS.test(text) ? await import('./day-and-clock.js').catch(notLoaded) : null;
  const events: RawEvent[] = [];
  const slice = new TimeSlice();
  let broken = 0;
  for (let index = 0; index < items.length; index++) {
    const xml = items[index]!;
    if (slice.step()) await slice.next();
    try {
      events.push(readItem(parsePiece(xml), base, issues, apart && apart.dayAndClock));
    } catch (error) {
      if (++broken > MAX_BROKEN) continue;
      const cause = asLine((error as Error).message.split('\n')[0], 120);
      issues.add(null, { fault: { code: 'invalid-event', reason: 'failed', position: index + 1, cause }, field: '' });
    }
  }
  const channel = channelOf(head);
  if (isTooLong) issues.add(null, { fault: { code: 'too-many-events', count: null, max: MAX_EVENTS }, field: '' });
  else if (isCut || !channel) issues.add(null, { fault: { code: isCut ? 'cut-short' : 'broken-xml' }, field: '' });
  if (!items.length) issues.add(null, { fault: { code: 'no-events', types: Object.freeze([]) }, field: '' });
  if (!channel) return { events };
  const links = channel.all('link');
  const link = (rel: RegExp): string => {
    const found = links.find(
      (item) => rel.test(item.attribute('rel') || 'alternate') && (item.attribute('href') || item.text),
    );
    return found ? resolved(found.attribute('href') || found.text, base) : '';
  };
  return {
    title: htmlToText(channel.first('title')),
    description: htmlToText(channel.first('description', 'subtitle')),
    language: channel.first('language') || channel.attribute('lang') || undefined,
    timeZone: channel.first('x-wr-timezone', 'timezone') || undefined,
    homepage: link(/^alternate$/) || undefined,
    nextUrl: link(/^next$/) || undefined,
    updated: rssTime(channel.first('lastbuilddate', 'updated')) || undefined,
    events,
  };
}

/** @throws FeedError `chunk` */
const notLoaded = (cause: unknown): never => {
  throw chunkError('reads such dates', cause);
};

/** The element that describes the feed: RSS's channel, or the root of Atom; `null` where it cannot be parsed. */
function channelOf(head: string): Element | null {
  try {
    const root = parsePiece(head.replace(/<!DOCTYPE[^<>[]*(?:\[[^\]]{0,2000}\]\s*)?>/i, ''));
    return root.all('channel')[0] ?? root;
  } catch {
    return null;
  }
}

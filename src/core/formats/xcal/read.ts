import { FeedError } from '../../feed-error.js';
import { asLine } from '../../json.js';
import { MAX_EVENTS } from '../../limits.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import { notLoaded, readCalendars } from '../icalendar/calendar-feed.js';
import { newComponent, type Component } from '../icalendar/component.js';
import { parsePiece, type Element } from '../xml/element.js';
import { takeApart } from '../xml/pieces.js';
import { componentOf } from './component.js';

/** Broken entries that are told of: nobody corrects more at once. */
const MAX_BROKEN = 20;
/** Values that may have to be settled once all are read: times in UTC that name a zone, addresses without a host. */
const UNSETTLED = /tzid>[^]{0,150}?\dZ<|<url>\s*<uri>(?!\w+:)/;
const SHAPE = { items: 'vevent|vtodo|vjournal|vfreebusy|vtimezone', root: 'icalendar|vcalendar', mark: '<entry/>' };

/**
 * Reads xCal (RFC 6321): iCalendar in XML, and the drafts before it.
 *
 * @throws FeedError `unreadable` for a text without a calendar.
 */
export async function read({ text, base }: Probe, issues: RawIssues): Promise<RawFeed> {
  const { items, head, isCut, isTooLong } = await takeApart(text, SHAPE);
  const document = headOf(head);
  const calendars = document?.name.endsWith('vcalendar') ? [document] : (document?.found('vcalendar') ?? []);
  if (!items.length && !calendars.length)
    throw new FeedError('unreadable', 'The feed is no xCal: it has no vcalendar.');
  if (isTooLong) issues.add(null, { fault: { code: 'too-many-events', count: null, max: MAX_EVENTS }, field: '' });
  else if (isCut || !document) issues.add(null, { fault: { code: isCut ? 'cut-short' : 'broken-xml' }, field: '' });
  const entries = await entriesOf(items, issues);
  const root = newComponent('');
  for (const element of calendars) {
    const calendar = { ...componentOf(element), name: 'vcalendar' };
    root.components.push(calendar);
    calendar.components.push(...entries.splice(0, element.found('entry').length).filter((entry) => entry !== null));
  }
  // Entries without a calendar around them, or around them is no XML.
  root.components.push(...entries.filter((entry) => entry !== null));
  if (UNSETTLED.test(text)) (await import('../icalendar/settle.js').catch(notLoaded)).settle(root, base);
  return readCalendars(root, issues);
}

/** Parses entries, each by itself: `null` for one that is broken, which is told. */
async function entriesOf(items: readonly string[], issues: RawIssues): Promise<(Component | null)[]> {
  const entries: (Component | null)[] = [];
  const slice = new TimeSlice();
  let broken = 0;
  for (let index = 0; index < items.length; index++) {
    if (slice.step()) await slice.next();
    try {
      entries.push(componentOf(parsePiece(items[index]!)));
    } catch (error) {
      entries.push(null);
      if (++broken > MAX_BROKEN) continue;
      const cause = asLine((error as Error).message.split('\n')[0], 120);
      issues.add(null, { fault: { code: 'invalid-event', reason: 'failed', position: index + 1, cause }, field: '' });
    }
  }
  return entries;
}

/** Parses the text around the entries, ends that a cut lost added; `null` for what is no XML. */
function headOf(head: string): Element | null {
  const xml = head.replace(/<!DOCTYPE[^<>[]*(?:\[[^\]]{0,2000}\]\s*)?>/i, '');
  try {
    return parsePiece(xml + ends(xml));
  } catch {
    return null;
  }
}

/** The end tags that are missing at the end of a text. */
function ends(xml: string): string {
  const open: string[] = [];
  const tags = xml.replace(/<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)/g, '');
  for (const [, slash, name, empty] of tags.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (slash) open.length = Math.max(0, open.lastIndexOf(name!));
    else if (!empty) open.push(name!);
  }
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}

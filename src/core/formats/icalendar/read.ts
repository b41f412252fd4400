import { FeedError } from '../../feed-error.js';
import { asLine } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { notLoaded, readCalendars } from './calendar-feed.js';
import { parseFile } from './parse.js';

/** Values that are settled once all are read. */
const UNSETTLED = /;TZID=[^:]{0,99}:[\dT,]{0,999}Z|^URL[^:]{0,99}:(?!\w+:)\S/im;
/** Spellings that {@link parseFile} does not read. */
const ODD = /^(?:[ \t]+BEGIN:V|VERSION:1|DT\w+:;?TZID=)|QUOTED-PRINTABLE|=tzone:|\r(?![\r\n])/im;

/**
 * Reads iCalendar (RFC 5545, with RFC 7986 and 9073): all calendars of a file. ical.js parses its lines; dates are worked out as those of
 * every feed. Who is invited is not read. vCalendar 1.0 is read as well.
 *
 * @throws FeedError `unreadable` for a text without a calendar.
 */
export async function read({ text, base }: Probe, issues: RawIssues): Promise<RawFeed> {
  const odd = ODD.test(text) ? await import('./respell.js').catch(notLoaded) : null;
  const { root, cutIn } = await parseFile(odd ? odd.respelled(text) : text);
  if (!root.components.length && !cutIn)
    throw new FeedError('unreadable', 'The feed is no iCalendar: it has no VCALENDAR.');
  for (const fault of root.faults) issues.add(null, { fault, field: '' });
  if (cutIn) {
    const within = cutIn === 'vcalendar' ? '' : asLine(cutIn, 40).toUpperCase();
    issues.add(null, { fault: { code: 'cut-off', within }, field: '' });
  }
  if (UNSETTLED.test(text)) (await import('./settle.js').catch(notLoaded)).settle(root, base);
  return readCalendars(root, issues);
}

import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawFeed, RawLink } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { holdsPassword } from '../passwords.js';
import { placeText } from '../place-text.js';
import { plainText, plainWords } from '../plain-text.js';
import { readItems } from '../read-items.js';
import { mostCautious } from '../status-words.js';
import { meetingTime } from './clock.js';
import { readElmsMeeting } from './elms.js';
import { isElmsMeeting } from './match.js';
import { isStatusLine, statusText } from './status-text.js';

/** Events that the web API returns at once. */
const PAGE = 1000;

/**
 * Reads the Events of Legistar's web API (https://webapi.legistar.com/), page by page (`$skip`), and of eLMS. Legistar has neither a zone nor a
 * status: the page's author names the zone, and what became of a meeting is read where clerks write it.
 */
export async function read({ json, url }: Probe, issues: RawIssues): Promise<RawFeed> {
  const document = asObject(json);
  const items = document ? (own(document, 'value') ?? own(document, 'data') ?? [document]) : json;
  const events = await readItems(items, (item) =>
    isElmsMeeting(item) ? readElmsMeeting(item, issues) : readEvent(item, issues),
  );
  const count = Array.isArray(items) ? items.length : 0;
  const meta = asObject(document && own(document, 'meta'));
  if (!meta)
    return { events, nextUrl: nextPage(url, '$skip', count, count >= PAGE && !/[?&](?:\$|%24)top=/i.test(url)) };
  return {
    events,
    nextUrl: nextPage(
      url,
      'skip',
      count,
      Number(asLine(own(meta, 'skip'))) + count < Number(asLine(own(meta, 'count'))),
    ),
  };
}

/** The address of the next page. The rest of the query stays as it was written: servers of OData are particular about it. */
function nextPage(url: string, name: string, count: number, follows: boolean): string | undefined {
  if (!follows || !count || !/^https?:/.test(url)) return undefined;
  const pattern = new RegExp(`([?&](?:${name.replace('$', '(?:\\$|%24)')})=)(\\d+)`, 'i');
  const skipped = Number(pattern.exec(url)?.[2] ?? 0);
  if (pattern.test(url)) return url.replace(pattern, (_, start: string) => start + String(skipped + count));
  return `${url}${url.includes('?') ? '&' : '?'}${name}=${count}`;
}

function readEvent(item: Raw, issues: RawIssues): RawEvent {
  const field = (key: string): string => {
    const raw = own(item, key);
    return typeof raw === 'string' ? raw : '';
  };
  const { start, end, words } = meetingTime(own(item, 'EventDate'), own(item, 'EventTime'));
  // Its own mark-up: a place, `--em--`, a note, `--em--`.
  const pieces = field('EventLocation').split('--em--');
  const lines = pieces.filter((_, index) => index % 2 === 0).flatMap((piece) => piece.split(/[\r\n]+/));
  const notes = pieces.filter((_, index) => index % 2);
  const place = placeText(lines.filter((line) => !isStatusLine(line)).join('\n'));
  const title = plainText(own(item, 'EventBodyName'));
  const said = [
    'EventAgendaStatusName',
    'EventMinutesStatusName',
    'EventTime',
    'EventLocation',
    'EventComment',
    'EventBodyName',
  ].map((key) => ({ key, ...statusText(field(key).replaceAll('--em--', '\n')) }));
  const status = mostCautious(said.map((found) => found.status));
  const description = [
    words,
    ...lines.filter(isStatusLine),
    ...notes.map((note) => note.trim()),
    plainWords(own(item, 'EventComment')),
    // As `$expand=EventItems` adds them.
    ...agenda(own(item, 'EventItems')),
  ];
  const link = (key: string, rel: string, name?: string): RawLink[] =>
    own(item, key) ? [{ rel, url: own(item, key) as string, title: name }] : [];
  const updated = own(item, 'EventLastModifiedUtc');
  const event: RawEvent = {
    id: (own(item, 'EventGuid') ?? own(item, 'EventId')) as string,
    title,
    description: description.filter(Boolean).join('\n') || undefined,
    start: start as string,
    end,
    status,
    attendanceMode: place.attendanceMode,
    location: place.location,
    organizers: title === undefined ? [] : [{ name: title }],
    links: [
      ...link('EventInSiteURL', 'info'),
      ...link('EventAgendaFile', 'agenda'),
      ...link('EventMinutesFile', 'materials', 'Minutes'),
      ...link('EventVideoPath', 'recording'),
      ...place.links,
    ],
    // In UTC, and written without saying so.
    updated: (typeof updated === 'string' ? updated.replace(/T[\d:.]+$/, '$&Z') : updated) as string,
  };
  for (const { key, mentioned } of said) {
    if (mentioned && !status)
      issues.add(event, { fault: { code: 'contradiction', reason: 'text', value: mentioned }, field: key });
    if (holdsPassword(field(key))) issues.add(event, { fault: { code: 'published-password' }, field: key });
  }
  for (const key of ['EventLocation', 'EventTime', 'EventComment']) {
    const raw = own(item, key);
    if (raw === undefined || typeof raw === 'string') continue;
    issues.add(event, {
      fault: { code: 'invalid-field', reason: 'not-expected', value: shown(raw), expected: 'text' },
      field: key,
    });
  }
  return event;
}

/** The items of an agenda, a line each. */
function agenda(items: unknown): string[] {
  return (Array.isArray(items) ? (items as readonly unknown[]) : []).map((raw) => {
    const item = asObject(raw) ?? {};
    return `${asLine(own(item, 'EventItemAgendaNumber'))} ${plainWords(own(item, 'EventItemTitle'))}`.trim();
  });
}

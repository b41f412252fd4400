import { FeedError } from '../feed-error.js';

const COPY = 'Let a scheduled job on your own server';

/** Services that answer no website, and what to do instead. The first that matches speaks. */
const CLOSED: readonly (readonly [address: RegExp, advice: string])[] = [
  [
    /^https?:\/\/(?:[\w-]+\.)*eventbrite(?:api)?\.(?:com?(?:\.[a-z]{2})?|[a-z]{2})\//i,
    `Eventbrite gives events only to programs with a private token. ${COPY} copy your events with that token, or the schema.org data of their pages, into a file, and name that file.`,
  ],
  [
    /^https?:\/\/(?:[\w-]+\.)*meetup\.com\//i,
    `Meetup gives events only to programs with an account. Each public group has a calendar file, https://www.meetup.com/GROUP/events/ical/. ${COPY} copy it, and name the copy.`,
  ],
  [
    /^https?:\/\/(?:[\w-]+\.)*(?:lu\.ma|luma\.com)\//i,
    `Luma gives events only to programs with a key. Each public calendar has an iCal address ("Add iCal Subscription"). ${COPY} copy it, and name the copy.`,
  ],
  [
    /^https?:\/\/(?:graph\.microsoft\.com|outlook\.(?:office|office365|live)\.com)\//i,
    `Microsoft gives calendars only to people who signed in. Publish the calendar (Outlook on the web: Settings, Calendar, Shared calendars). ${COPY} copy its .ics address, and name the copy.`,
  ],
  [
    /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.(?:com|me))\//i,
    'Facebook gives events to no other website. Publish them in a feed of your own, such as a calendar file or a spreadsheet, and name that.',
  ],
  [
    /^https?:\/\/www\.googleapis\.com\/calendar\//i,
    'Google Calendar wants a key of yours (key=…), with its API switched on, allowed for this website, and a calendar that is public.',
  ],
  [
    /^https?:\/\/(?:[\w-]+\.)*openagenda\.com\//i,
    'OpenAgenda wants a key, which visitors can see: https://api.openagenda.com/v2/agendas/AGENDA/events?key=KEY&detailed=1. Without one, name the data set of the agenda at Opendatasoft.',
  ],
];

/** Says what to do instead of naming a page of Google Calendar: `embed?src=ID`, `u/0?cid=ID`, where the id may be in base64, or the calendar file. */
function googleAdvice(url: string): string | undefined {
  if (!/^https?:\/\/calendar\.google\.com\//i.test(url) || !URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  const id = searchParams.get('src') ?? idOf(searchParams.get('cid') ?? '') ?? /\/ical\/([^/]+)\//.exec(pathname)?.[1];
  const calendar = id ? encodeURIComponent(decoded(id)) : 'CALENDAR';
  const file = `https://calendar.google.com/calendar/ical/${calendar}/public/basic.ics`;
  const api = `https://www.googleapis.com/calendar/v3/calendars/${calendar}/events?key=KEY&singleEvents=true`;
  return `No other website may read Google Calendar. If the calendar is public, its file is ${file}. ${COPY} copy it, and name the copy. Or name its API with a key of yours, ${api}.`;
}

/** `?cid=` has the id, or its base64 without the signs that fill it up. */
function idOf(cid: string): string | undefined {
  if (!cid || cid.includes('@')) return cid || undefined;
  try {
    const id = atob(cid.replaceAll('-', '+').replaceAll('_', '/'));
    return id.includes('@') ? id : undefined;
  } catch {
    return undefined;
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Errors that a server causes that refuses. Late answers and its own failures have other reasons. */
const REFUSED = /^(?:network|http|redirect|unreadable|unknown-format)$/;

/**
 * Returns the error of a feed that could not be read, with what to do instead if its address is one that no website may read. Any other
 * error is returned as it is.
 */
export function explainClosed(error: FeedError, url: string): FeedError {
  if (!REFUSED.test(error.code) || (error.status ?? 0) >= 500) return error;
  const advice = googleAdvice(url) ?? CLOSED.find(([address]) => address.test(url))?.[1];
  if (advice === undefined) return error;
  return new FeedError(error.code, advice, { status: error.status, cause: error });
}

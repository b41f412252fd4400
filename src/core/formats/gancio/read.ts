import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawFeed, RawLink, RawLocation } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import { toWallText } from '../../time/wall.js';
import type { Findings } from '../findings.js';
import type { Probe } from '../format.js';
import { address, isNothing, line, list, number, objects, position, subjects, text } from '../loose-values.js';
import { isMeeting } from '../place-text.js';
import { readPublicItems } from '../public-items.js';
import { statusInName } from '../status-words.js';

/** Beyond these no clock goes: seconds of the years 1 and 9999. */
const MAX_SECONDS = 253_402_300_799;

/**
 * Reads Gancio's `/api/events` (https://gancio.org/dev/api). Its times are instants; the zone of the instance is not in the document, so that
 * only the page's author can name it.
 *
 * @throws FeedError `unknown-format` where there is no list of events.
 */
export async function read({ json, url, source }: Probe, issues: RawIssues): Promise<RawFeed> {
  const matchTopic = topicMatcher();
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const instances = new Set(objects(json).map((event) => asLine(own(event, 'parentId'))));
  // A recurring event comes beside its own dates only where somebody asked for both.
  const isTemplate = (item: unknown): boolean => {
    const event = asObject(item);
    return event !== null && !isNothing(own(event, 'recurrent')) && instances.has(asLine(own(event, 'id')));
  };
  const all: readonly unknown[] = Array.isArray(json) ? json : [json];
  const listed = asObject(json) || Array.isArray(json) ? all.filter((item) => !isTemplate(item)) : json;
  const events = await readPublicItems(
    listed,
    (event, findings) => readEvent(event, origin, matchTopic, findings),
    issues,
  );
  return { timeZone: source.timeZone, nextUrl: nextUrl(url, json), events };
}

function readEvent(
  event: Raw,
  origin: string,
  matchTopic: (name: string) => string | null,
  findings: Findings,
): RawEvent | null {
  if (own(event, 'is_visible') === false || own(event, 'is_visible') === 0) return null;
  const title = text(own(event, 'title'));
  const named = statusInName(typeof title === 'string' ? title : '');
  if (named) findings.add({ code: 'contradiction', reason: 'name', value: named }, 'title');
  const slug = asLine(own(event, 'slug'));
  const location = locationOf(event);
  const online = onlineLocations(event, location !== undefined);
  const picture = asObject(list(own(event, 'media'))[0]);
  const file = picture && asLine(own(picture, 'url'));
  return {
    id: own(event, 'id') as string,
    title,
    description: text(own(event, 'description')),
    start: instant(own(event, 'start_datetime')),
    end: instant(own(event, 'end_datetime')),
    attendanceMode: online.some(({ rel }) => rel === 'livestream') ? (location ? 'hybrid' : 'online') : undefined,
    location,
    // Tags are texts, in older releases objects.
    ...subjects(
      list(own(event, 'tags'))
        .map((tag) => line(asObject(tag) ? own(asObject(tag)!, 'tag') : tag))
        .filter(Boolean),
      matchTopic,
    ),
    links: [
      ...(origin && slug ? [{ rel: 'info', url: `${origin}/event/${encodeURIComponent(slug)}` }] : []),
      ...online,
    ],
    image:
      origin && file
        ? {
            url: `${origin}/media/${encodeURIComponent(file)}`,
            alt: text(own(picture!, 'name')),
          }
        : undefined,
    updated: own(event, 'updatedAt') as string,
  };
}

/** Unix seconds as an instant; another value as it is, for the normaliser to record. */
function instant(raw: unknown): string | undefined {
  const seconds = number(raw);
  if (isNothing(raw) || seconds === 0) return undefined;
  return Math.abs(seconds) <= MAX_SECONDS ? `${toWallText(seconds * 1000)}Z` : (raw as string);
}

/** The place of an event; none where it is called "online", as Gancio does. */
function locationOf(event: Raw): RawLocation | undefined {
  const place = asObject(own(event, 'place'));
  if (!place) return isNothing(own(event, 'place')) ? undefined : (own(event, 'place') as RawLocation);
  const name = text(own(place, 'name'));
  if (typeof name === 'string' && /^online$/i.test(name)) return undefined;
  const street = text(own(place, 'address'));
  return {
    name,
    street: street === name ? undefined : street,
    ...position(own(place, 'latitude'), own(place, 'longitude')),
  };
}

/**
 * The "online locations" of an event. Its form asks for "URL of a videoconference room or RSVP URL": at a place, only the address of a meeting
 * is known to be one.
 */
function onlineLocations(event: Raw, isAtPlace: boolean): RawLink[] {
  return list(own(event, 'online_locations'))
    .map(address)
    .filter((url) => url !== undefined)
    .map((url) => ({ rel: !isAtPlace || isMeeting(url) ? 'livestream' : 'other', url }));
}

/** The next page: numbers begin at 0. All events are on one where nobody asked for a number of them. */
function nextUrl(url: string, json: unknown): string | undefined {
  if (!URL.canParse(url) || !Array.isArray(json)) return undefined;
  const next = new URL(url);
  const max = Number(next.searchParams.get('max'));
  if (!max || json.length < max) return undefined;
  next.searchParams.set('page', String((Math.trunc(Number(next.searchParams.get('page'))) || 0) + 1));
  return next.href;
}

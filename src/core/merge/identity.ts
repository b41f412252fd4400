import { hostCountries } from '../countries/host-countries.js';
import { markedStatus } from '../formats/status-words.js';
import { foldText } from '../listing/search.js';
import type { FeedEvent, Location, Text } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { DAY } from '../time/units.js';

// When two entries of different sources are certainly the same event. Likeness alone is never enough.

/** Parameters that say where a reader came from, and nothing of what the page is about. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|ref|ref_src)$/i;

/** Pages that name many events: their last segment, folded. */
const LISTING =
  /^(?:(?:all |upcoming )?(?:events?|calendars?)|agenda|schedule|programme?|programa|whats on|eventos|actividades|calendario|evenements?|calendrier|veranstaltung(?:en|skalender)|termine|kalender|eventi|evenementen|open ?gov(?:ernment)? ?week(?: \d{4})?)$/;

/** Profiles and channels of an organiser. On Facebook, LinkedIn and Meetup an event has an address below them. */
const PROFILE =
  /^(?:(?:m\.)?facebook\.com|meetup\.com|linkedin\.com\/(?:company|in|school))\/[^/]+$|^(?:(?:mobile\.)?twitter\.com|x\.com|instagram\.com|tiktok\.com|t\.me|bsky\.app\/profile|youtube\.com\/(?:c|channel|user))\/|^youtube\.com\/@/;

/**
 * Returns the address of a page in the one form that all its spellings share: `https`, no `www.`, no tracking parameters, no fragment, no
 * slash at the end. `null` for what is about no event alone: the front page of a site, its list of events, the profile of an organiser.
 */
export function canonicalPage(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !TRACKING.test(pair.split('=', 1)[0]!))
    .sort()
    .join('&');
  const path = url.pathname.replace(/\/+$/, '').replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase());
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  if (!query && (!path || LISTING.test(folded(last)))) return null;
  const host = url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  if (PROFILE.test(host + path)) return null;
  return `${host}${path}${query && `?${query}`}`;
}

/**
 * An id that no other publisher gives: a UID with the name of a host (RFC 5545, 3.8.4.7), a UUID, a URN, an id of Google Calendar (26 signs
 * of base32hex) or of Outlook (hexadecimal).
 */
const GLOBAL_ID =
  /^[^\s@]+@[^\s@.]+\.[^\s@]+$|^urn:|^tag:|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^(?=(?:\D*\d){4})[\da-v]{26}(?:_|$)|^[\da-f]{32,}$/i;

/** Whether no other publisher gives this id. */
export const isWorldName = (id: string): boolean => canonicalPage(id) !== null || GLOBAL_ID.test(id);

/** Returns the names that an event has in the whole world: its UID, and what it says it is the same as. */
export function worldNames({ id, sameAs }: FeedEvent): readonly string[] {
  const names = sameAs
    .map((name) => (/^https?:/i.test(name) ? canonicalPage(name) : `id ${name}`))
    .filter((name) => name !== null);
  const page = canonicalPage(id);
  if (page) names.push(page);
  else if (GLOBAL_ID.test(id)) names.push(`id ${id}`);
  return names;
}

/** Returns the pages that are about an event: those for information, and the one that it was copied from. */
export function ownPages({ links, source }: FeedEvent): readonly string[] {
  const pages = links.filter(({ rel }) => rel === 'info').map(({ url }) => canonicalPage(url));
  if (source) pages.push(canonicalPage(source.url));
  return [...new Set(pages.filter((page) => page !== null))];
}

const folded = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

/** Returns all wordings of a title, folded, without a word for its status. */
const titles = ({ title }: FeedEvent): readonly string[] =>
  (title ?? []).map(({ value }) => folded(markedStatus(value)?.name ?? value));

/** Returns all wordings of a text, folded. */
const wordings = (text: Text | null): readonly string[] => (text ?? []).map(({ value }) => folded(value));

/** Returns the titles of an event, each with the instant or the day of its start: what its copy elsewhere must share. */
export function titlesAndStarts(event: FeedEvent, first: Occurrence | null): readonly string[] {
  const when = startOf(event, first);
  return when === null ? [] : titles(event).map((title) => `${title}\n${when}`);
}

/** Returns the start as something to compare: an instant where it is known, else the day or the wall clock; `null` without a date. */
function startOf({ start, timeZone, recurrence }: FeedEvent, first: Occurrence | null): string | null {
  if (recurrence)
    return start && `${start.kind} ${start.wallMs} ${timeZone ?? start.offset ?? ''} ${recurrence.rules.join(' ')}`;
  if (!first || first.startMs === null) return null;
  const isInstant = first.certainty === 'exact' || first.certainty === 'offset';
  return `${isInstant ? 'at' : first.certainty} ${first.startMs}`;
}

const isOneOf = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));

/** Returns whether one text is the other, or the other with more words: "City Hall", "City Hall, room 2". */
function agree(a: Text | null | undefined, b: Text | null | undefined): boolean {
  const [one, other] = [wordings(a ?? null), wordings(b ?? null)];
  if (!one.length || !other.length) return true;
  return one.some((x) => other.some((y) => ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)));
}

/** Returns whether two places may be one: nothing that both name differs. */
const mayBeOnePlace = (a: Location | null, b: Location | null): boolean =>
  !a ||
  !b ||
  (agree(a.locality, b.locality) && agree(a.name, b.name) && (!a.country || !b.country || a.country === b.country));

/** Returns whether both name the same place: its town, or its venue. */
function isOnePlace(a: Location | null, b: Location | null): boolean {
  if (!a || !b || !mayBeOnePlace(a, b)) return false;
  return isOneOf(wordings(a.locality), wordings(b.locality)) || isOneOf(wordings(a.name), wordings(b.name));
}

/** An event beside the first of its dates, which is `null` for what recurs or has no date. */
export interface Dated {
  readonly event: FeedEvent;
  readonly first: Occurrence | null;
}

const countriesOf = ({ event, first }: Dated): readonly string[] => (first ? hostCountries(first) : event.countries);

/** Returns whether both are of one shape: a series in one source may be a single date of it in another. */
const haveOneShape = (a: FeedEvent, b: FeedEvent): boolean =>
  a.kind === b.kind && !a.recurrence === !b.recurrence && (a.occurrences?.length ?? 1) === (b.occurrences?.length ?? 1);

/** Returns whether two starts are no more than a day apart, as far as both are known. */
function isNear(a: Dated, b: Dated): boolean {
  const [one, other] = [a.first?.startMs ?? a.event.start?.wallMs, b.first?.startMs ?? b.event.start?.wallMs];
  return one == null || other == null || Math.abs(one - other) <= DAY;
}

/** Returns whether two entries that share a name of the world are one event. */
export const isOneByName = (a: Dated, b: Dated): boolean => haveOneShape(a.event, b.event) && isNear(a, b);

/** Returns whether two entries lie in countries that exclude each other. */
function areApart(a: Dated, b: Dated): boolean {
  const [one, other] = [countriesOf(a), countriesOf(b)];
  return one.length > 0 && other.length > 0 && !isOneOf(one, other);
}

/**
 * Returns whether two entries that share a page of their own are one event: with the same title or the same start. What lies in two towns, or on
 * the same day of two countries, are two that share the page of a whole; one instant in two countries is one that both list.
 */
export function isOneByPage(a: Dated, b: Dated): boolean {
  if (!isOneByName(a, b) || !agree(a.event.location?.locality, b.event.location?.locality)) return false;
  const [one, other] = [startOf(a.event, a.first), startOf(b.event, b.first)];
  const isOneTitle = isOneOf(titles(a.event), titles(b.event));
  if (areApart(a, b)) return isOneTitle && one === other && !!one?.startsWith('at ');
  return isOneTitle || one === other;
}

/** Returns the pages on which one takes part in an event. */
const doors = ({ links, registration }: FeedEvent): readonly string[] =>
  [...links.filter(({ rel }) => rel === 'livestream').map(({ url }) => url), registration?.url ?? '']
    .map(canonicalPage)
    .filter((page) => page !== null);

/** Returns whether two entries that share title and start are one event: in one country or place and nowhere else, or with one door. */
export function isOneByTitle(a: Dated, b: Dated): boolean {
  if (!haveOneShape(a.event, b.event) || !mayBeOnePlace(a.event.location, b.event.location)) return false;
  return (
    isOneOf(countriesOf(a), countriesOf(b)) ||
    isOnePlace(a.event.location, b.event.location) ||
    isOneOf(doors(a.event), doors(b.event))
  );
}

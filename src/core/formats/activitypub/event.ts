import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawOrg, RawRegistration } from '../../model/raw-feed.js';
import type { Countries } from '../countries.js';
import type { Findings } from '../findings.js';
import { address, isNothing, isTrue, line, list, number, objects, position, subjects, text } from '../loose-values.js';
import { fold, mostCautious, statusIn } from '../status-words.js';

/** The tables that all events of a document share. */
interface Shared {
  readonly timeZone: string;
  readonly countries: Countries;
  readonly matchTopic: (name: string) => string | null;
}

/** The collection that is everybody (ActivityPub, 5.6). */
const PUBLIC = /^(?:https:\/\/www\.w3\.org\/ns\/activitystreams#|as:)?Public$/;

/** Whether an event is addressed to everybody, and no draft. One that says nothing of it was given to whoever asks. */
function isPublic(event: Raw): boolean {
  const audience = [...list(own(event, 'to')), ...list(own(event, 'cc'))];
  const isForAll = !audience.length || audience.some((one) => PUBLIC.test(asLine(one)));
  return isForAll && !isTrue(own(event, 'draft'));
}

/** Reads an event; `null` for one that is not public. */
export function readEvent(
  event: Raw,
  { timeZone, countries, matchTopic }: Shared,
  findings: Findings,
): RawEvent | null {
  if (!isPublic(event)) return null;
  const type = own(event, 'type');
  if (!list(type).includes('Event'))
    findings.add({ code: 'unknown-value', reason: 'value', value: shown(type) }, 'type');
  const places = list(own(event, 'location'));
  const online = places.map(onlineAddress).filter((url) => url !== null);
  const physical = places.filter((place) => onlineAddress(place) === null);
  if (physical.length > 1) {
    findings.add({ code: 'invalid-field', reason: 'too-many-items', count: physical.length, max: 1 }, 'location');
  }
  const isOnline = online.length > 0 || isTrue(own(event, 'isOnline'));
  const location = physical.length ? locationOf(physical[0], countries) : undefined;
  const tags = objects(own(event, 'tag')).filter((tag) => asLine(own(tag, 'type')) !== 'Mention');
  const words = tags.map((tag) => line(own(tag, 'name')).replace(/^#/, '')).filter(Boolean);
  return {
    id: (own(event, 'id') ?? own(event, 'uuid')) as string,
    title: inLanguages(event, 'name'),
    ...textsOf(event),
    start: own(event, 'startTime') as string,
    // An end that nobody shall see was worked out by a program (FEP-8a8e, displayEndTime).
    end: own(event, 'displayEndTime') === false ? undefined : (own(event, 'endTime') as string),
    ...(own(event, 'endTime') === undefined && { duration: own(event, 'duration') as string }),
    timeZone: (own(event, 'timezone') as string) ?? (timeZone || undefined),
    status: statusOf(event),
    attendanceMode: isOnline ? (location ? 'hybrid' : 'online') : undefined,
    location,
    ...subjects(words, matchTopic),
    languages: list(own(event, 'inLanguage')) as string[],
    links: linksOf(event, online),
    registration: registrationOf(event),
    image: imageOf(event),
    organizers: organizersOf(event),
    created: own(event, 'published') as string,
    updated: own(event, 'updated') as string,
  };
}

/** Summary and content; some write the same into both. */
function textsOf(event: Raw): Pick<RawEvent, 'summary' | 'description'> {
  const [summary, description] = [inLanguages(event, 'summary'), inLanguages(event, 'content')];
  return summary === description ? { description } : { summary, description };
}

/** A text, or its wordings by language (`nameMap`), without HTML. */
function inLanguages(event: Raw, key: string): RawEvent['title'] {
  const map = asObject(own(event, `${key}Map`));
  const wordings =
    map &&
    Object.keys(map)
      .slice(0, 200)
      .map((tag) => [tag, text(own(map, tag))] as const);
  const sound = wordings?.filter(([, words]) => typeof words === 'string') as [string, string][] | undefined;
  return sound?.length ? Object.fromEntries(sound) : text(own(event, key));
}

/** The status of iCalendar, with or without its prefix; or of FEP-8a8e and schema.org. Of several the most cautious. */
function statusOf(event: Raw): string | undefined {
  const words = ['ical:status', 'status', 'eventStatus'].map((key) => asLine(own(event, key))).filter(Boolean);
  return mostCautious(words.map((word) => statusIn(fold(word)))) ?? words[0];
}

/** The address of a location that is on the web, `''` where it has none; `null` for a place. */
function onlineAddress(place: unknown): string | null {
  const from = asObject(place);
  if (!from) return /^https?:\/\/\S+$/.test(asLine(place)) ? asLine(place, 2048) : null;
  const isVirtual = (one: Raw | null): boolean => one !== null && asLine(own(one, 'type')) === 'VirtualLocation';
  const inner = asObject(own(from, 'address'));
  if (!isVirtual(from) && !isVirtual(inner)) return null;
  const urls = [inner && own(inner, 'url'), own(from, 'url'), own(from, 'name')];
  return urls.map((url) => asLine(url, 2048)).find((url) => /^https?:/.test(url)) ?? '';
}

function locationOf(place: unknown, countries: Countries): RawLocation | undefined {
  const from = asObject(place);
  if (!from) return isNothing(place) ? undefined : { name: text(place) };
  const postal = asObject(own(from, 'address'));
  const field = (key: string): unknown => (postal ? own(postal, key) : undefined);
  const location: { -readonly [Key in keyof RawLocation]: RawLocation[Key] } = {
    name: text(own(from, 'name')),
    street: postal ? text(field('streetAddress')) : text(own(from, 'address')),
    locality: text(field('addressLocality')),
    region: text(field('addressRegion')),
    postalCode: line(field('postalCode')) || undefined,
    ...position(own(from, 'latitude'), own(from, 'longitude')),
  };
  const country = line(field('addressCountry'));
  if (country) countries.fill(location, 'country', [country]);
  return Object.values(location).some((value) => value !== undefined) ? location : undefined;
}

/** Links of a field that is an address, a Link, or a list of either: the page for people before all others. */
function hrefs(raw: unknown): string[] {
  const links = list(raw).map((link) => {
    const from = asObject(link);
    const type = asLine(from && own(from, 'mediaType'));
    return { url: from ? address(own(from, 'href')) : address(link), isPage: !type || type.startsWith('text/html') };
  });
  return links.filter(({ url, isPage }) => url && isPage).map(({ url }) => url!);
}

function linksOf(event: Raw, online: readonly string[]): RawLink[] {
  const page = asLine(hrefs(own(event, 'url'))[0] ?? own(event, 'id'), 2048);
  const attached = objects(own(event, 'attachment'))
    .filter((link) => asLine(own(link, 'type')) === 'Link')
    .map((link) => ({ rel: 'other', url: address(own(link, 'href')), title: text(own(link, 'name')) }));
  return [
    ...(/^https?:/.test(page) ? [{ rel: 'info', url: page }] : []),
    ...attached,
    ...online.filter(Boolean).map((url) => ({ rel: 'livestream', url })),
  ];
}

/** Mobilizon: whether one must join, where, and how many places are left. */
function registrationOf(event: Raw): RawRegistration | undefined {
  const mode = asLine(own(event, 'joinMode'));
  const outside = mode === 'external' ? address(own(event, 'externalParticipationUrl')) : undefined;
  const left = number(own(event, 'remainingAttendeeCapacity'));
  const isFull = left <= 0 && number(own(event, 'maximumAttendeeCapacity')) > 0;
  if (!outside && !isFull) return undefined;
  return { ...(outside && { url: outside }), ...(isFull && { status: 'full' }) };
}

/** The picture: `image`, or the first that is attached. */
function imageOf(event: Raw): RawEvent['image'] {
  const attached = objects(own(event, 'attachment')).filter(
    (item) => asLine(own(item, 'type')) === 'Image' || asLine(own(item, 'mediaType')).startsWith('image/'),
  );
  for (const image of [...list(own(event, 'image')), ...attached]) {
    const from = asObject(image);
    const url = from ? (hrefsOf(own(from, 'url')) ?? address(own(from, 'href'))) : address(image);
    if (url) return { url, alt: from ? text(own(from, 'name')) : undefined };
  }
  return undefined;
}

/** The first address of a field, whatever it leads to. */
function hrefsOf(raw: unknown): string | undefined {
  const [first] = list(raw);
  const from = asObject(first);
  return address(from ? own(from, 'href') : first);
}

/** Names and pages, where the document has more than the address of an account. */
function organizersOf(event: Raw): RawOrg[] {
  return objects(own(event, 'attributedTo')).flatMap((actor) => {
    const name = line(own(actor, 'name')) || line(own(actor, 'preferredUsername'));
    return name ? [{ name, url: hrefs(own(actor, 'url'))[0] ?? address(own(actor, 'id')) }] : [];
  });
}

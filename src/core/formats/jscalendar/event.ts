import { asLanguage, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawText } from '../../model/raw-feed.js';
import { isKnownZone } from '../../time/zone.js';
import { subjects } from '../loose-values.js';
import { prose } from '../prose.js';
import { patched } from './patch.js';
import { ruleText } from './rule-text.js';

const text = (raw: unknown): string => (typeof raw === 'string' ? prose(raw) : '');
const string = (raw: unknown): string | undefined => (typeof raw === 'string' && raw ? raw : undefined);

/** The objects of a map from ids to objects. */
const objectsOf = (raw: unknown): readonly Raw[] =>
  Object.values(asObject(raw) ?? {}).filter((item): item is Raw => asObject(item) !== null);

/** The names in a set: a map from names to `true` (RFC 8984, 1.3). */
const namesOf = (raw: unknown): readonly string[] => {
  const set = asObject(raw) ?? {};
  return Object.keys(set).filter((name) => own(set, name) === true);
};

/** Whether an event or task is meant for all. A word that nobody knows means that it is not (RFC 8984, 4.4.3). */
export const isPublic = (from: Raw): boolean => (own(from, 'privacy') ?? 'public') === 'public';

/** Returns a day of an event that is to be shown without a time. */
export const timeText = (from: Raw, raw: unknown): unknown =>
  own(from, 'showWithoutTime') === true && typeof raw === 'string' ? raw.slice(0, 10) : raw;

/** The zone of an entry; of one of its own (`/office`) the name that it has elsewhere, if it is one of the tz database (RFC 8984, 4.7.2). */
function zoneOf(from: Raw): string | undefined {
  const id = string(own(from, 'timeZone'));
  const zone = id?.startsWith('/') ? asObject(own(asObject(own(from, 'timeZones')) ?? {}, id)) : null;
  const names = zone ? [string(own(zone, 'tzId')) ?? '', ...namesOf(own(zone, 'aliases'))] : [];
  return names.find(isKnownZone) ?? id;
}

/** Reads an Event or a Task (RFC 8984, 5), without what changes on single dates. @param matchTopic See `topicMatcher`. */
export function readEvent(from: Raw, matchTopic: (name: string) => string | null): RawEvent {
  const isTask = own(from, '@type') === 'Task';
  const due = isTask ? own(from, 'due') : undefined;
  const { topics, tags } = subjects(namesOf(own(from, 'keywords')), matchTopic);
  const online = objectsOf(own(from, 'virtualLocations'));
  const location = locationOf(from);
  const links = [...linksOf(from), ...online.map(meetingLink)];
  const duration = string(own(from, 'duration'));
  const status = own(from, 'method') === 'cancel' ? 'cancelled' : own(from, 'status');
  const start = timeText(from, due ?? own(from, 'start'));
  return {
    id: string(own(from, 'uid')),
    kind: isTask ? 'deadline' : undefined,
    title: wordings(from, 'title'),
    description: wordings(from, 'description'),
    start: start as string | undefined,
    // Programs write zero for "no length".
    duration: isTask || /^P[T0DHMSW]*$/.test(duration ?? '') ? undefined : duration,
    timeZone: zoneOf(from),
    status: status === 'confirmed' ? undefined : (status as string | undefined),
    attendanceMode: online.length ? (location ? 'hybrid' : 'online') : undefined,
    location,
    topics: listOf(topics),
    tags: listOf(tags),
    links: listOf(links),
    image: imageOf(from),
    organizers: listOf(organizersOf(from)),
    created: string(own(from, 'created')),
    updated: string(own(from, 'updated')),
  };
}

const listOf = <T>(items: readonly T[]): readonly T[] | undefined => (items.length ? items : undefined);

/** A text in the language of the event and in those of its translations (`localizations`). */
function wordings(from: Raw, key: 'title' | 'description'): RawText | undefined {
  const raw = own(from, key);
  const value = text(raw);
  const locale = asLanguage(own(from, 'locale'));
  const translations = asObject(own(from, 'localizations')) ?? {};
  const others = Object.keys(translations).flatMap((language): [string, string][] => {
    const words = text(own(asObject(own(translations, language)) ?? {}, key));
    return words ? [[language, words]] : [];
  });
  if (!locale && !others.length) return value || (raw as RawText | undefined);
  return Object.fromEntries([...(value ? [[locale ?? 'und', value] as const] : []), ...others]);
}

/** The main location: the one that says so, the one of the start, or the first. */
function locationOf(from: Raw): RawLocation | undefined {
  const map = asObject(own(from, 'locations')) ?? {};
  const all = objectsOf(map);
  const main =
    asObject(own(map, string(own(from, 'mainLocationId')) ?? '')) ??
    all.find((one) => own(one, 'relativeTo') === 'start') ??
    all.find((one) => !namesOf(own(one, 'locationTypes')).includes('parking'));
  if (!main) return undefined;
  const [, lat, lon] = /^geo:(-?[\d.]+),(-?[\d.]+)/.exec(string(own(main, 'coordinates')) ?? '') ?? [];
  const url = objectsOf(own(main, 'links')).map((link) => string(own(link, 'href')))[0];
  const name = text(own(main, 'name')) || text(own(main, 'description'));
  return name || lat || url ? { name: name || undefined, lat, lon, url } : undefined;
}

function meetingLink(place: Raw): RawLink {
  const url = string(own(place, 'uri')) ?? shown(own(place, 'uri'));
  return { rel: /^https?:/i.test(url) ? 'livestream' : 'contact', url, title: text(own(place, 'name')) || undefined };
}

const isImage = (link: Raw): boolean =>
  typeof own(link, 'display') === 'string' || /^image\//i.test(string(own(link, 'contentType')) ?? '');

function linksOf(from: Raw): readonly RawLink[] {
  return objectsOf(own(from, 'links'))
    .filter((link) => !isImage(link))
    .map((link) => {
      const rel = own(link, 'rel') ?? 'alternate';
      const isPage = rel === 'alternate' || rel === 'describedby' || rel === 'about';
      return {
        rel: isPage ? 'info' : rel === 'enclosure' ? 'materials' : 'other',
        url: own(link, 'href') as string | undefined,
        title: text(own(link, 'title')) || undefined,
        type: string(own(link, 'contentType')),
      };
    });
}

function imageOf(from: Raw): RawEvent['image'] {
  const link = objectsOf(own(from, 'links')).find(isImage);
  return link && { url: own(link, 'href') as string | undefined, alt: text(own(link, 'title')) || undefined };
}

/** Who holds it: a name, never an address. All other participants are nobody else's business. */
function organizersOf(from: Raw): NonNullable<RawEvent['organizers']> {
  // In the revision of the standard the organizer is the one with this address.
  const address = own(from, 'organizerCalendarAddress');
  const isOwn = (person: Raw): boolean => address !== undefined && own(person, 'calendarAddress') === address;
  return objectsOf(own(from, 'participants'))
    .filter((person) => namesOf(own(person, 'roles')).includes('owner') || isOwn(person))
    .map((person) => text(own(person, 'name')))
    .filter((name) => name && !name.includes('@'))
    .map((name) => ({ name }));
}

/** The rules of an event, in either dialect: `recurrenceRules` (RFC 8984), or one `recurrenceRule` (its revision). */
export function rulesOf(from: Raw): readonly string[] {
  const rules = [own(from, 'recurrenceRules'), own(from, 'recurrenceRule')].flat();
  return rules.filter((rule) => rule !== undefined).map((rule) => ruleText(asObject(rule) ?? {}));
}

/** The event as it is on one of its dates. */
export function onDate(from: Raw, recurrenceId: string, patch: Raw): Raw {
  const { recurrenceRules: _, recurrenceRule: __, recurrenceOverrides: ___, ...single } = from;
  return patched({ ...single, start: recurrenceId }, patch);
}

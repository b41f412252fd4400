import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawOccurrence, RawRegistration } from '../../model/raw-feed.js';
import type { Findings } from '../findings.js';
import { address, isNothing, isTrue, line, list, number, position, subjects, text } from '../loose-values.js';
import { statusInName } from '../status-words.js';
import { keywords, words } from './words.js';

/** In the order of their numbers, from 1. The fifth is "full", which takes place. */
const STATUSES = ['scheduled', 'rescheduled', 'moved-online', 'postponed', 'scheduled', 'cancelled'];
const FULL = 5;
const MODES = ['in-person', 'online', 'hybrid'];
const PUBLISHED = 2;
const MAX_DATES = 800;

/** A number of one of OpenAgenda's lists, also in an object with its label. */
const code = (raw: unknown): number => number(asObject(raw) ? own(asObject(raw)!, 'id') : raw);

/** One of a list by its number; another value as it is. */
const named = (raw: unknown, known: readonly string[]): string | undefined =>
  isNothing(raw)
    ? undefined
    : (known[code(raw) - 1] ??
      (asObject(raw) ? asLine(own(asObject(raw)!, 'id')) || (raw as string) : (raw as string)));

/** Whether an event is published, and not only drafted or proposed. */
function isPublic(event: Raw): boolean {
  const state = own(event, 'state');
  return (
    (isNothing(state) || code(state) === PUBLISHED) &&
    !isTrue(own(event, 'draft')) &&
    !isTrue(own(event, 'private')) &&
    code(own(event, 'private')) !== 1
  );
}

/** Reads an event; `null` for one that is not public. */
export function readEvent(
  event: Raw,
  matchTopic: (name: string) => string | null,
  findings: Findings,
): RawEvent | null {
  if (!isPublic(event)) return null;
  const title = words(own(event, 'title'));
  const status = own(event, 'status');
  const titles = typeof title === 'string' ? [title] : Object.values(title ?? {});
  const off = titles.map((one) => statusInName(asLine(one))).find(Boolean);
  if (off && code(status) !== 6 && code(status) !== 4) {
    findings.add({ code: 'contradiction', reason: 'name', value: off }, 'title');
  }
  const online = address(own(event, 'onlineAccessLink'));
  const description = words(own(event, 'longDescription'));
  const summary = words(own(event, 'description'));
  const agenda = asObject(own(event, 'originAgenda')) ?? {};
  const organizer = text(own(agenda, 'title'));
  return {
    id: own(event, 'uid') as string,
    title,
    summary: description === undefined ? undefined : summary,
    description: description ?? summary,
    ...eventDates(event, findings),
    timeZone: asLine(own(event, 'timezone')) || undefined,
    status: named(status, STATUSES),
    attendanceMode: named(own(event, 'attendanceMode'), MODES),
    location: locationOf(own(event, 'location')),
    ...subjects(keywords(own(event, 'keywords')), matchTopic),
    links: [...pageLinks(event, agenda), ...(online === undefined ? [] : [{ rel: 'livestream', url: online }])],
    registration: registrationOf(event),
    image: imageOf(event),
    organizers: organizer === undefined ? [] : [{ name: organizer }],
    created: own(event, 'createdAt') as string,
    updated: own(event, 'updatedAt') as string,
  };
}

/** The dates one by one. Without `detailed=1` there are only the first, the next and the last one. */
function eventDates(event: Raw, findings: Findings): Partial<RawEvent> {
  const timings = list(own(event, 'timings')).slice(0, MAX_DATES + 1);
  const dates = new Map<unknown, RawOccurrence>();
  const add = (item: unknown): boolean => {
    const timing = asObject(item);
    const start = timing ? (own(timing, 'begin') ?? own(timing, 'start')) : item;
    const key = Date.parse(asLine(start)) || JSON.stringify(start);
    if (isNothing(start) || dates.has(key)) return false;
    const end = timing ? own(timing, 'end') : undefined;
    dates.set(key, { start: start as string, end: (isNothing(end) ? undefined : end) as string });
    return true;
  };
  timings.forEach(add);
  for (const key of ['firstTiming', 'nextTiming', 'lastTiming']) {
    const [listed] = dates.values();
    const timing = own(event, key);
    if (!add(timing) || !timings.length) continue;
    const values = [listed, timing].map((date) =>
      shown(own(asObject(date) ?? {}, date === listed ? 'start' : 'begin')),
    );
    findings.add({ code: 'contradiction', reason: 'several-values', values, readAs: 'both' }, 'timings');
  }
  const [date] = dates.values();
  return dates.size > 1 ? { occurrences: [...dates.values()] } : { ...date };
}

function locationOf(raw: unknown): RawLocation | undefined {
  const place = asObject(raw);
  if (!place) return isNothing(raw) ? undefined : (raw as RawLocation);
  return {
    name: text(own(place, 'name')),
    street: text(own(place, 'address')),
    locality: text(own(place, 'city')),
    region: text(own(place, 'region')),
    postalCode: asLine(own(place, 'postalCode')) || undefined,
    country: own(place, 'countryCode') as string,
    ...position(own(place, 'latitude'), own(place, 'longitude')),
    url: address(own(place, 'website')),
  };
}

/** The page of the event. */
function pageLinks(event: Raw, agenda: Raw): RawLink[] {
  const [slug, owner] = [asLine(own(event, 'slug')), asLine(own(agenda, 'slug'))];
  const made = slug && owner ? `https://openagenda.com/${owner}/events/${slug}` : undefined;
  const page = address(own(event, 'canonicalUrl')) ?? made;
  return page === undefined ? [] : [{ rel: 'info', url: page }];
}

/** Where to sign up: an address, else a mail address, else a telephone number. */
function registrationOf(event: Raw): RawRegistration | undefined {
  const ways = list(own(event, 'registration')).map((item) =>
    line(asObject(item) ? own(asObject(item)!, 'value') : item),
  );
  const link = ways.find((way) => /^https?:/i.test(way));
  const mail = ways.find((way) => /^[^\s@:/]+@[^\s@:/]+$/.test(way));
  const telephone = ways.find((way) => /^\+?[\d\s().-]{6,}$/.test(way));
  const url =
    link ?? (mail ? `mailto:${mail}` : telephone ? `tel:${telephone.replace(/[^\d+]/g, '')}` : ways.find(Boolean));
  const isFull = code(own(event, 'status')) === FULL;
  return url || isFull ? { url, status: isFull ? 'full' : undefined } : undefined;
}

function imageOf(event: Raw): RawEvent['image'] {
  const image = own(event, 'image');
  const file = asObject(image);
  const base = file && asLine(own(file, 'base'));
  const url = file ? `${base}${asLine(own(file, 'filename'))}` : address(image);
  return url ? { url, credit: text(own(event, 'imageCredits')) } : undefined;
}

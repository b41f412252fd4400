import type {
  AttendanceMode,
  EventStatus,
  FeedEvent,
  Location,
  PublishedTime,
  Registration,
  Text,
} from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { formatOffset } from '../time/published-time.js';
import { DAY, MINUTE } from '../time/units.js';
import { toWallText } from '../time/wall.js';
import { instantOf, offsetMsAt } from '../time/zone.js';
import { entryTimes } from './entry-times.js';
import type { Losses } from './losses.js';
import { isWritable, publishedText } from './published-text.js';
import { present, uriText } from './raw-parts.js';

/** schema.org has no word for a tentative event, and one that is scheduled it is not yet. */
const STATUSES: Readonly<Record<EventStatus, string | null>> = {
  scheduled: 'EventScheduled',
  tentative: null,
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
  cancelled: 'EventCancelled',
};
const MODES: Readonly<Record<AttendanceMode, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

const term = (name: string | null): string | null => name && `https://schema.org/${name}`;

/** The facts about events that depend on where their data stand. */
export interface EventDataOptions {
  /** Returns a text as JSON-LD has it; `null` for none. */
  readonly value: (text: Text | null) => unknown;
  /** Returns a topic as readers know it. Default: its slug. */
  readonly topicName?: (slug: string, event: FeedEvent) => string;
  /** Returns the address of the page that is about an event alone, absolute; `null` for the one that the event names. Default: that one. */
  readonly pageOf?: (event: FeedEvent) => string | null;
  /** Returns the feed's event with an id. */
  readonly eventOf: (id: string) => FeedEvent | undefined;
  /** Takes what was left out. */
  readonly losses?: Losses;
}

/** An event of schema.org. */
export interface EventData {
  readonly '@type': 'Event';
  readonly identifier: string;
  readonly name?: unknown;
  readonly startDate: string;
  readonly url?: string;
  readonly location?: unknown;
}

/**
 * Returns one date as an event of schema.org, for search engines. Nothing is filled in: a time that is in doubt, or of which the zone is not known,
 * is left out, and its day stays.
 *
 * Rules: developers.google.com/search/docs/appearance/structured-data/event.
 *
 * @returns `null` for what is no event, and for a date of which not even the day is known.
 */
export function eventData(o: Occurrence, options: EventDataOptions): EventData | null {
  const { event, title, status, location } = o;
  const { value, topicName = (slug) => slug, pageOf, losses } = options;
  if (event.kind === 'announcement' || event.kind === 'deadline') {
    losses?.add('not-an-event', event.id);
    return null;
  }
  const dates = datesOf(o, losses);
  if (!dates) return null;
  const { attendanceMode, links, organizers, registration, image, languages, topics, tags } = event;
  const info = links.find(({ rel }) => rel === 'info')?.url ?? event.source?.url ?? null;
  const page = pageOf?.(event) ?? null;
  const register = registration?.url ?? links.find(({ rel }) => rel === 'register')?.url ?? null;
  if (event.milestones.length || registration?.opens || registration?.closes) losses?.add('stages', event.id);
  return {
    '@type': 'Event',
    identifier: o.id,
    ...dates,
    ...present({
      name: value(title),
      eventStatus: term(STATUSES[status]),
      eventAttendanceMode: attendanceMode && term(MODES[attendanceMode]),
      previousStartDate: previousStartOf(o),
      location: locationOf(event, location, value),
      description: value(event.description ?? event.summary),
      url: page ?? (info && uriText(info)),
      // The page of others about the same event.
      sameAs: page !== null && info !== null && info !== page ? uriText(info) : null,
      image: image && uriText(image.url),
      organizer: organizers.map(({ name, url }) => ({
        '@type': 'Organization',
        ...present({ name: value(name), url: url && uriText(url) }),
      })),
      inLanguage: languages,
      keywords: [...topics.map((slug) => topicName(slug, event)), ...tags],
      isAccessibleForFree: registration?.free,
      offers: register && offerOf(register, registration),
      superEvent: parentsOf(o, options),
    }),
  };
}

const day = (wallMs: number): string => toWallText(wallMs).slice(0, 10);

/** Times on the clock of the event, with the offset of that day (RFC 3339); days inclusive, as schema.org has them. */
function datesOf(o: Occurrence, losses?: Losses): { startDate: string; endDate?: string } | null {
  const times = entryTimes(o);
  if (!times || !isWritable(times.startMs)) {
    losses?.add('no-day', o.event.id);
    return null;
  }
  if (times.kind === 'days') {
    if (times.clock !== null) losses?.add('time-left-out', o.event.id);
    const isLonger = times.endMs - times.startMs > DAY;
    return { startDate: day(times.startMs), ...(isLonger && { endDate: day(times.endMs - DAY) }) };
  }
  if (times.isDoubtful) {
    losses?.add('time-left-out', o.event.id);
    return { startDate: day(o.start!.wallMs) };
  }
  const text = (ms: number): string => {
    if (times.zone === null && o.start!.localUnknown) return `${toWallText(ms)}Z`;
    const offset = times.zone === null ? (o.offset ?? 0) : offsetMsAt(times.zone, ms) / MINUTE;
    return toWallText(ms + offset * MINUTE) + formatOffset(offset);
  };
  return { startDate: text(times.startMs), ...(times.endMs !== null && { endDate: text(times.endMs) }) };
}

/** The start before it was changed: Google takes it with the status "rescheduled" alone. Of a time that is not certain the day. */
function previousStartOf({ event, status }: Occurrence): string | null {
  const { previousStart: before, timeZone } = event;
  if (!before || status !== 'rescheduled' || !isWritable(before.wallMs)) return null;
  if (before.kind === 'date' || before.localUnknown) return publishedText(before);
  if (before.kind !== 'time') return null;
  const offset = offsetOf(before, timeZone);
  return offset === null ? day(before.wallMs) : toWallText(before.wallMs) + formatOffset(offset);
}

/** The minutes that a wall clock is ahead of UTC, if that is known and nothing contradicts it. */
function offsetOf({ wallMs, offset }: PublishedTime, zone: string | null): number | null {
  if (zone === null) return offset;
  const { kind, ms } = instantOf(zone, wallMs);
  if (kind !== 'unique') return offset;
  const own = offsetMsAt(zone, ms) / MINUTE;
  return offset === null || offset === own ? own : null;
}

function locationOf(
  { links }: FeedEvent,
  place: Location | null,
  value: EventDataOptions['value'],
): object | readonly object[] | null {
  const all: object[] = links
    .filter(({ rel }) => rel === 'livestream')
    .map(({ url }) => ({ '@type': 'VirtualLocation', url: uriText(url) }));
  if (place) {
    const { name, street, locality, region, postalCode, country, lat, lon, url } = place;
    const address = present({
      streetAddress: value(street),
      addressLocality: value(locality),
      addressRegion: value(region),
      postalCode,
      addressCountry: country,
    });
    all.unshift({
      '@type': 'Place',
      ...present({
        name: value(name),
        address: Object.keys(address).length ? { '@type': 'PostalAddress', ...address } : null,
        geo: lat === null ? null : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
        url: url && uriText(url),
      }),
    });
  }
  return all.length > 1 ? all : (all[0] ?? null);
}

/** Where one can register, and whether that is still possible if the feed says so; never a price. */
function offerOf(url: string, registration: Registration | null): object {
  const { status = null } = registration ?? {};
  const availability = status === 'full' ? 'SoldOut' : status === 'open' ? 'InStock' : null;
  return { '@type': 'Offer', url: uriText(url), ...present({ availability: term(availability) }) };
}

/** The series of a date, and what the event is part of, by their names. */
function parentsOf({ id, event }: Occurrence, { value, eventOf }: EventDataOptions): readonly object[] {
  const parents = event.partOf.map((one) => ({
    '@type': 'Event',
    ...present({ identifier: one, name: value(eventOf(one)?.title ?? null) }),
  }));
  if (id === event.id) return parents;
  return [{ '@type': 'EventSeries', ...present({ identifier: event.id, name: value(event.title) }) }, ...parents];
}

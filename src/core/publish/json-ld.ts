import type { AttendanceMode, EventStatus, FeedEvent, Location, Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { listableOccurrences } from '../occurrences.js';
import { formatOffset } from '../time/published-time.js';
import { DAY, MINUTE } from '../time/units.js';
import { toWallText } from '../time/wall.js';
import { offsetMsAt } from '../time/zone.js';
import { entryTimes } from './entry-times.js';
import type { Losses } from './losses.js';
import { isWritable, publishedText } from './published-text.js';
import { present, uriText } from './raw-parts.js';

const STATUSES: Readonly<Record<EventStatus, string>> = {
  scheduled: 'EventScheduled',
  tentative: 'EventScheduled',
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

const term = (name: string): string => `https://schema.org/${name}`;

type Value = string | { readonly '@language': string; readonly '@value': string };

/** A text by itself where it has one wording, in the language of the document; else each with its language. */
function value(text: Text | null, language: string): Value | readonly Value[] | null {
  if (!text) return null;
  const all = text.map(({ lang, value }): Value =>
    lang === language || !lang ? value : { '@language': lang, '@value': value },
  );
  return all.length > 1 ? all : all[0]!;
}

/**
 * Returns a feed as schema.org events, one for each date, in JSON-LD that may stand in a page. Nothing is filled in: a time that is in doubt,
 * or of which the zone is not known, is left out, and its day stays. What has no day is left out whole.
 *
 * @param nowMs Epoch milliseconds: of series with too many dates those near it are written.
 */
export async function toJsonLd(feed: FeedSnapshot, losses: Losses, nowMs: number): Promise<string> {
  const { occurrences, issues } = await listableOccurrences(feed, -Infinity, Infinity, nowMs);
  for (const { code, eventId } of issues) if (code === 'recurrence-truncated') losses.add('series-cut', eventId);
  const events = occurrences.map((o) => eventOf(o, feed, losses)).filter((event) => event !== null);
  const context = feed.language ? [term(''), { '@language': feed.language }] : term('');
  const text = JSON.stringify({ '@context': context, '@graph': events }, null, 1);
  // It may stand in a script element, and in a script.
  return text.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function eventOf(o: Occurrence, feed: FeedSnapshot, losses: Losses): object | null {
  const { event, title, status, location } = o;
  const { language } = feed;
  if (event.kind === 'announcement' || event.kind === 'deadline') {
    losses.add('not-an-event', event.id);
    return null;
  }
  const dates = datesOf(o, losses);
  if (!dates) return null;
  const { attendanceMode, links, organizers, registration, image, previousStart } = event;
  const info = links.find(({ rel }) => rel === 'info')?.url ?? event.source?.url ?? null;
  const register = registration?.url ?? links.find(({ rel }) => rel === 'register')?.url ?? null;
  if (event.milestones.length || registration?.opens || registration?.closes) losses.add('stages', event.id);
  return {
    '@type': 'Event',
    ...present({
      identifier: o.id,
      name: value(title, language),
      ...dates,
      eventStatus: term(STATUSES[status]),
      eventAttendanceMode: attendanceMode && term(MODES[attendanceMode]),
      previousStartDate: previousStart && isWritable(previousStart.wallMs) ? publishedText(previousStart) : null,
      location: locationOf(event, location, language),
      description: value(event.description ?? event.summary, language),
      url: info && uriText(info),
      image: image && uriText(image.url),
      organizer: organizers.map(({ name, url }) => ({
        '@type': 'Organization',
        ...present({ name: value(name, language), url: url && uriText(url) }),
      })),
      inLanguage: event.languages,
      keywords: [...event.topics, ...event.tags],
      isAccessibleForFree: registration?.free,
      offers: register && { '@type': 'Offer', url: uriText(register) },
      superEvent: parentsOf(event, o, feed),
    }),
  };
}

/** Times on the clock of the event, with the offset of that day (RFC 3339); days inclusive, as schema.org has them. */
function datesOf(o: Occurrence, losses: Losses): { startDate: string; endDate: string | null } | null {
  const times = entryTimes(o);
  if (!times || !isWritable(times.startMs)) {
    losses.add('no-day', o.event.id);
    return null;
  }
  const day = (wallMs: number): string => toWallText(wallMs).slice(0, 10);
  if (times.kind === 'days') {
    if (times.clock !== null) losses.add('time-left-out', o.event.id);
    return {
      startDate: day(times.startMs),
      endDate: times.endMs - times.startMs > DAY ? day(times.endMs - DAY) : null,
    };
  }
  if (times.isDoubtful) {
    losses.add('time-left-out', o.event.id);
    return { startDate: day(o.start!.wallMs), endDate: null };
  }
  const text = (ms: number): string => {
    if (times.zone === null && o.start!.localUnknown) return `${toWallText(ms)}Z`;
    const offset = times.zone === null ? (o.offset ?? 0) : offsetMsAt(times.zone, ms) / MINUTE;
    return toWallText(ms + offset * MINUTE) + formatOffset(offset);
  };
  return { startDate: text(times.startMs), endDate: times.endMs === null ? null : text(times.endMs) };
}

function locationOf({ links }: FeedEvent, place: Location | null, language: string): object | readonly object[] | null {
  const all: object[] = links
    .filter(({ rel }) => rel === 'livestream')
    .map(({ url }) => ({ '@type': 'VirtualLocation', url: uriText(url) }));
  if (place) {
    const { name, street, locality, region, postalCode, country, lat, lon, url } = place;
    const address = present({
      streetAddress: value(street, language),
      addressLocality: value(locality, language),
      addressRegion: value(region, language),
      postalCode,
      addressCountry: country,
    });
    all.unshift({
      '@type': 'Place',
      ...present({
        name: value(name, language),
        address: Object.keys(address).length ? { '@type': 'PostalAddress', ...address } : null,
        geo: lat === null ? null : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
        url: url && uriText(url),
      }),
    });
  }
  return all.length > 1 ? all : (all[0] ?? null);
}

/** The series of a date, and what the event is part of, by their names. */
function parentsOf(event: FeedEvent, o: Occurrence, feed: FeedSnapshot): readonly object[] {
  const parents = event.partOf.map((id) => ({
    '@type': 'Event',
    ...present({ identifier: id, name: value(feed.events.find((one) => one.id === id)?.title ?? null, feed.language) }),
  }));
  if (o.id === event.id) return parents;
  return [
    { '@type': 'EventSeries', ...present({ identifier: event.id, name: value(event.title, feed.language) }) },
    ...parents,
  ];
}

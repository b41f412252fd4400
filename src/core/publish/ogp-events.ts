import type { FeedEvent, Milestone, Registration } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { RawEvent, RawFeed, RawMilestone, RawRegistration } from '../model/raw-feed.js';
import { type Losses } from './losses.js';
import { durationText, instantText } from './published-text.js';
import { rawDates, rawTime, rawZone } from './raw-dates.js';
import {
  present,
  PROSE,
  rawImage,
  rawLink,
  rawLocation,
  rawOrg,
  rawText,
  rawTextLink,
  rawTopic,
  rawUrl,
  uriText,
  type Writing,
} from './raw-parts.js';

/** Most events of a page, and most tags of an event, in a document that is valid. */
const MAX_WRITTEN_EVENTS = 5000;
const MAX_TAGS = 50;

/** Options of the writer. */
interface OgpEventsOptions {
  /** The name of the feed, if it has none. Default: the name of its server. */
  readonly title?: string;
}

/**
 * Returns a feed in the format `ogp-events` 1, valid against its schema: what was read, whatever format it came in. Offsets that contradict a
 * zone, ends before their start and words instead of a date are written as they were published; read again, they give the same occurrences.
 * The same feed gives the same document.
 *
 * @param losses Takes the faults of the feed that the schema does not bear, and what was written in their place.
 */
export function toOgpEvents(feed: FeedSnapshot, losses: Losses, options: OgpEventsOptions = {}): RawFeed {
  const language = feed.language || 'und';
  const writing: Writing = { language, losses, eventId: null };
  // An event without a zone has none, also where the others have one.
  const timeZone = feed.events.every((event) => event.timeZone !== null) ? rawZone(writing, feed.timeZone) : undefined;
  const title = rawText(writing, feed.title);
  if (title === undefined) losses.add('no-feed-title');
  if (feed.events.length > MAX_WRITTEN_EVENTS) losses.add('long-page');
  const head = present<Omit<RawFeed, 'events'>>({
    format: 'ogp-events',
    version: feed.calendars === null ? '1.0' : '1.1',
    title: title ?? (options.title || serverOf(feed.url)),
    description: rawText(writing, feed.description, PROSE),
    language,
    timeZone,
    homepage: rawUrl(feed.homepage),
    updated: feed.updated === null ? undefined : instantText(feed.updated),
    license: rawUrl(feed.license),
    calendars: rawUrl(feed.calendars),
    publisher: feed.publisher && rawOrg(writing, feed.publisher),
    topics: feed.topics.map((topic) => rawTopic(writing, topic)),
  });
  return { ...head, events: feed.events.map((event) => rawEvent({ ...writing, eventId: event.id }, event, timeZone)) };
}

function serverOf(url: string): string {
  try {
    return new URL(url).hostname || 'Events';
  } catch {
    return 'Events';
  }
}

/** English words in place of those that the format demands. */
const english = ({ language }: Writing, text: string): RawEvent['title'] => (language === 'en' ? text : { en: text });

function rawEvent(writing: Writing, event: FeedEvent, feedZone: string | undefined): RawEvent {
  const { losses, eventId } = writing;
  const dates = rawDates(writing, event);
  const title = rawText(writing, event.title);
  if (title === undefined) losses.add('no-title', eventId);
  let whenText = rawText(writing, event.whenText);
  if (dates.start === undefined && whenText === undefined && event.kind !== 'announcement') {
    // A date beyond the year 9999 has words at least.
    if (event.start) whenText = event.start.text;
    else {
      losses.add('no-when', eventId);
      whenText = english(writing, 'Date to be confirmed');
    }
  }
  if (event.statusText !== null) losses.add('status-unknown', eventId);
  if (event.tags.length > MAX_TAGS) losses.add('list-shortened', eventId);
  const timeZone = rawZone(writing, event.timeZone);
  return {
    ...present<RawEvent>({
      id: event.id,
      sameAs: event.sameAs,
      kind: event.kind === 'event' ? undefined : event.kind,
      title: title ?? english(writing, 'Untitled event'),
      summary: rawText(writing, event.summary, PROSE),
      description: rawText(writing, event.description, PROSE),
      textLinks: event.textLinks.map(rawTextLink),
      ...dates,
      duration: event.duration && dates.end === undefined ? durationText(event.duration) : undefined,
      timeZone: timeZone === feedZone ? undefined : timeZone,
      whenText,
      status: event.status === 'scheduled' ? undefined : event.status,
      attendanceMode: event.attendanceMode,
      location: rawLocation(writing, event.location),
      topics: event.topics,
      tags: event.tags.slice(0, MAX_TAGS),
      languages: event.languages,
      interpretation: event.interpretation,
      accessibility: rawText(writing, event.accessibility, PROSE),
      links: event.links.map((link) => rawLink(writing, link)),
      registration: rawRegistration(writing, event.registration),
      milestones: event.milestones.map((milestone) => rawMilestone(writing, milestone)).filter((one) => one !== null),
      image: rawImage(writing, event.image),
      organizers: event.organizers.map((org) => rawOrg(writing, org)),
      partOf: event.partOf,
      role: event.role,
      pinned: event.pinned || undefined,
      repostedBy: event.repostedBy && rawOrg(writing, event.repostedBy),
      created: event.created === null ? undefined : instantText(event.created),
      updated: event.updated === null ? undefined : instantText(event.updated),
      source: event.source && {
        ...event.source,
        name: rawText(writing, event.source.name),
        url: uriText(event.source.url),
      },
      sources: event.sources.map((name) => rawText(writing, name)!),
    }),
    ...extensions(writing, event),
    // Left out it would be the country of the place.
    ...((event.countries.length || event.location?.country) && { countries: event.countries }),
  };
}

function rawRegistration(writing: Writing, from: Registration | null): RawRegistration | undefined {
  if (!from) return undefined;
  const { required, free, status, opens, closes, url } = from;
  const written = present<RawRegistration>({
    required,
    free,
    status,
    opens: rawTime(writing, opens),
    closes: rawTime(writing, closes),
    url: rawUrl(url),
  });
  return Object.keys(written).length ? written : undefined;
}

function rawMilestone(writing: Writing, { type, at, previously, label, url }: Milestone): RawMilestone | null {
  const written = rawTime(writing, at);
  if (written === undefined) return null;
  return present<RawMilestone>({
    type,
    at: written,
    previously: rawTime(writing, previously),
    label: rawText(writing, label),
    url: rawUrl(url),
  });
}

/** Returns the facts for which the format has no field: kept for those who look, and ignored by readers. */
function extensions(writing: Writing, { statusText, otherStarts }: FeedEvent): object {
  const { losses, eventId } = writing;
  if (otherStarts.length) losses.add('other-starts', eventId);
  return {
    ...(statusText !== null && { 'x-status': statusText }),
    ...(otherStarts.length && {
      'x-other-starts': otherStarts.map(({ source, start, timeZone }) =>
        present({
          source: rawText(writing, source),
          start: rawTime(writing, start),
          timeZone: rawZone(writing, timeZone),
        }),
      ),
    }),
  };
}

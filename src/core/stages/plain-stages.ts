import type { EventKind, FeedEvent, FeedHead, PublishedTime } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { placeDate } from '../time/placement.js';

const NOTHING = Object.freeze([]);

/** Says nothing: the date stands in the page itself. */
const NO_FEED: FeedHead = Object.freeze({
  url: '',
  format: '',
  title: null,
  description: null,
  language: '',
  timeZone: null,
  homepage: null,
  updated: null,
  license: null,
  calendars: null,
  publisher: null,
  topics: NOTHING,
});

/** Makes an occurrence of a date that no feed gives: its event says nothing else. */
export function plainOccurrence(start: PublishedTime, timeZone: string | null, kind: EventKind): Occurrence {
  const event: FeedEvent = {
    feed: NO_FEED,
    id: start.text,
    kind,
    title: null,
    summary: null,
    description: null,
    textLinks: NOTHING,
    accessibility: null,
    start,
    end: null,
    rejectedEnd: null,
    duration: null,
    timeZone,
    whenText: null,
    previousStart: null,
    recurrence: null,
    occurrences: null,
    status: 'scheduled',
    statusText: null,
    attendanceMode: null,
    location: null,
    countries: NOTHING,
    topics: NOTHING,
    tags: NOTHING,
    languages: NOTHING,
    interpretation: NOTHING,
    links: NOTHING,
    registration: null,
    milestones: NOTHING,
    image: null,
    organizers: NOTHING,
    partOf: NOTHING,
    role: null,
    sameAs: NOTHING,
    repostedBy: null,
    pinned: false,
    created: null,
    updated: null,
    source: null,
    sources: NOTHING,
    otherStarts: NOTHING,
    copies: 1,
    issues: NOTHING,
  };
  const {
    endRejected: _,
    faults: __,
    ...placed
  } = placeDate({ kind, start, end: null, duration: null, timeZone, countries: NOTHING }, null);
  const { id, status, title, location, issues } = event;
  return { id, event, start, end: null, rejectedEnd: null, timeZone, status, title, location, issues, ...placed };
}

import type { EventStatus, FeedEvent, Location, PublishedTime, Text } from './model/event.js';
import type { Issue } from './model/issue.js';
import type { Occurrence } from './model/occurrence.js';
import { newIssue } from './new-issue.js';
import { placeDate } from './time/placement.js';
import type { CountryZones, PlacedDate } from './time/placement-types.js';

/** The values that one date has of its own; the rest are those of its event. */
export interface OwnFacts {
  readonly id: string;
  readonly start: PublishedTime | null;
  readonly end: PublishedTime | null;
  readonly rejectedEnd?: PublishedTime | null;
  /** How long it lasts exactly, in milliseconds: `end` is then only what clocks show, which two moments may have in common. */
  readonly lengthMs?: number | null;
  readonly timeZone?: string | null;
  readonly status?: EventStatus | null;
  readonly title?: Text | null;
  readonly location?: Location | null;
  readonly issues?: readonly Issue[];
  /** True if its faults were not found when the feed was read, because it was not one of the dates then. */
  readonly isNew?: boolean;
}

/** Returns the event's issues as far as they are about one date: a skipped hour is about the dates alone that fall into one. */
export function issuesOfDate({ issues }: FeedEvent, isInGap: boolean): readonly Issue[] {
  const isOther = ({ code }: Issue): boolean => code === 'time-in-gap' && !isInGap;
  return issues.some(isOther) ? Object.freeze(issues.filter((issue) => !isOther(issue))) : issues;
}

/** An event's issues with those of its series, by the latter. */
const joined = new WeakMap<readonly Issue[], readonly Issue[]>();

/** Returns the event's issues and this date's own. */
function issuesOf(event: FeedEvent, { issues = [], isNew }: OwnFacts, { faults }: PlacedDate): readonly Issue[] {
  if (!event.issues.length && !issues.length && !faults.length) return event.issues;
  const shared = issuesOfDate(
    event,
    faults.some(({ code }) => code === 'time-in-gap'),
  );
  const known = new Set([...shared, ...issues].map(({ code }) => code));
  const found = isNew ? faults.filter(({ code }) => !known.has(code)) : [];
  if (!issues.length && !found.length) return shared;
  if (!found.length && shared === event.issues) {
    // The same list for the hundreds of dates of a series.
    let all = joined.get(issues);
    if (!all) joined.set(issues, (all = Object.freeze([...shared, ...issues])));
    return all;
  }
  return Object.freeze([
    ...shared,
    ...issues,
    ...found.map((fault) => newIssue(fault, event.id, fault.code === 'end-not-after-start' ? 'end' : 'start')),
  ]);
}

/** Returns one date of an event, which is placed now: a date that a rule gave. */
export function occurrence(event: FeedEvent, own: OwnFacts, zones: CountryZones | null): Occurrence {
  const timeZone = own.timeZone ?? event.timeZone;
  const exact = own.lengthMs === null || own.lengthMs === undefined ? null : { days: 0, ms: own.lengthMs };
  const placed = placeDate(
    {
      kind: event.kind,
      start: own.start,
      end: exact ? null : own.end,
      // An end or a length, never both: a rejected end is no reason to invent a length.
      duration: exact ?? (own.end || own.rejectedEnd ? null : event.duration),
      timeZone,
      countries: own.location?.country ? Object.freeze([own.location.country]) : event.countries,
    },
    zones,
  );
  return placedOccurrence(event, own, placed);
}

/** Returns one date of an event, which was placed before. */
export function placedOccurrence(event: FeedEvent, own: OwnFacts, placed: PlacedDate): Occurrence {
  return Object.freeze({
    id: own.id,
    event,
    start: own.start,
    end: placed.endRejected ? null : own.end,
    rejectedEnd: own.rejectedEnd ?? (placed.endRejected ? own.end : null),
    startMs: placed.startMs,
    endMs: placed.endMs,
    earliestMs: placed.earliestMs,
    latestMs: placed.latestMs,
    timeZone: own.timeZone ?? event.timeZone,
    offset: placed.offset,
    labelZone: placed.labelZone,
    certainty: placed.certainty,
    candidates: placed.candidates,
    status: own.status ?? event.status,
    title: own.title ?? event.title,
    location: own.location ?? event.location,
    issues: issuesOf(event, own, placed),
  });
}

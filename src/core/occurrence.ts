import type { EventStatus, FeedEvent, Location, PublishedTime, Text } from './model/event.js';
import type { Issue } from './model/issue.js';
import type { Occurrence } from './model/occurrence.js';
import type { PlacedDate } from './time/placement-types.js';

/** The values that one date has of its own; the rest are those of its event. */
export interface OwnFacts {
  readonly id: string;
  readonly start: PublishedTime | null;
  readonly end: PublishedTime | null;
  readonly rejectedEnd?: PublishedTime | null;
  readonly timeZone?: string | null;
  readonly status?: EventStatus | null;
  readonly title?: Text | null;
  readonly location?: Location | null;
}

/** Returns the event's issues as far as they are about one date: a skipped hour is about the dates alone that fall into one. */
export function issuesOfDate({ issues }: FeedEvent, isInGap: boolean): readonly Issue[] {
  const isOther = ({ code }: Issue): boolean => code === 'time-in-gap' && !isInGap;
  return issues.some(isOther) ? Object.freeze(issues.filter((issue) => !isOther(issue))) : issues;
}

/** Whether clocks skip the hour at which a date begins. */
export const isInGap = ({ faults }: PlacedDate): boolean => faults.some(({ code }) => code === 'time-in-gap');

/** Returns one date of an event, which is placed. @param issues Its event's and its own. Default: those that its event has about it. */
export function placedOccurrence(
  event: FeedEvent,
  own: OwnFacts,
  placed: PlacedDate,
  issues = issuesOfDate(event, isInGap(placed)),
): Occurrence {
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
    issues,
  });
}

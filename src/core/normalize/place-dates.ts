import type { FeedEvent, ListedOccurrence } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { placeDate } from '../time/placement.js';
import type { CountryZones, PlacedDate, PlacementInput } from '../time/placement-types.js';
import { newIssue } from '../new-issue.js';
import type { Draft } from './event.js';

type ListedDraft = { -readonly [Key in keyof ListedOccurrence]: ListedOccurrence[Key] };

/** Adds an issue to an event that is not frozen yet. */
function addIssue(event: Draft, issue: Issue): void {
  if (event.issues.length) (event.issues as Issue[]).push(issue);
  else event.issues = [issue];
}

/**
 * Places an event's own date or its listed dates, records what is wrong with them, and moves ends that are not after their start out of
 * the way. Of several listed dates with the same fault the first speaks for all.
 *
 * @param zones `null` where no event needs them.
 * @returns The dates in order, for the event's occurrences.
 */
export function placeDates(event: Draft, zones: CountryZones | null): readonly PlacedDate[] {
  if (!event.occurrences) {
    const placed = placeOne(event, event, zones, 'start', 'end');
    if (placed.endRejected) {
      event.rejectedEnd = event.end;
      event.end = null;
    }
    return [placed];
  }
  return (event.occurrences as readonly ListedDraft[]).map((listed) => {
    const { start, end, location } = listed;
    const countries = location?.country ? Object.freeze([location.country]) : event.countries;
    const { kind, timeZone } = event;
    const duration = end ? null : event.duration;
    const input: PlacementInput = { kind, start, end, duration, timeZone, countries };
    const placed = placeOne(event, input, zones, 'occurrences.start', 'occurrences.end');
    if (placed.endRejected) {
      listed.rejectedEnd = end;
      listed.end = null;
    }
    Object.freeze(listed);
    return placed;
  });
}

/** Places one date, and adds what is wrong with it to the event's issues. */
function placeOne(
  event: Draft,
  input: PlacementInput,
  zones: CountryZones | null,
  start: string,
  end: string,
): PlacedDate {
  const placed = placeDate(input, zones);
  for (const fault of placed.faults) {
    const field = fault.code === 'end-not-after-start' ? end : start;
    if (!(event as FeedEvent).issues.some((known) => known.code === fault.code && known.field === field)) {
      addIssue(event, newIssue(fault, event.id, field));
    }
  }
  return placed;
}

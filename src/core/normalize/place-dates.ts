import type { FeedEvent, ListedOccurrence } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { place, type CountryZones, type PlacementInput } from '../time/placement.js';
import { claimsOffset } from '../time/published-time.js';
import { newIssue } from './context.js';
import type { Draft } from './event.js';

type ListedDraft = { -readonly [Key in keyof ListedOccurrence]: ListedOccurrence[Key] };

/** Adds an issue to an event that is not frozen yet. */
export function addIssue(event: Draft, issue: Issue): void {
  if (event.issues.length) (event.issues as Issue[]).push(issue);
  else event.issues = [issue];
}

/**
 * Places an event's own dates on the time line once, to record what is wrong with them and to move ends that are not after their start
 * out of the way. Of several listed dates with the same fault the first speaks for all.
 *
 * @param zones `null` where no event needs them.
 */
export function placeDates(event: Draft, zones: CountryZones | null): void {
  if (!event.occurrences) {
    adoptZone(event, zones);
    if (event.start && placeOne(event, event, zones, 'start', 'end')) {
      event.rejectedEnd = event.end;
      event.end = null;
    }
    return;
  }
  for (const listed of event.occurrences as readonly ListedDraft[]) {
    const { start, end, location } = listed;
    const countries = location?.country ? [location.country] : event.countries;
    const { kind, timeZone } = event;
    const duration = end ? null : event.duration;
    const input: PlacementInput = { kind, start, end, duration, timeZone, countries };
    if (placeOne(event, input, zones, 'occurrences.start', 'occurrences.end')) {
      listed.rejectedEnd = end;
      listed.end = null;
    }
    Object.freeze(listed);
  }
}

/**
 * Gives what repeats, and names an offset alone, the zone of its country that agrees with it: a weekly meeting at 18:00 is at 18:00 in
 * summer, too (RFC 5545, 3.8.5.3), and nobody wrote a wrong offset.
 */
function adoptZone(event: Draft, zones: CountryZones | null): void {
  const { start, recurrence, timeZone } = event;
  if (!recurrence || timeZone !== null || start?.kind !== 'time' || !claimsOffset(start)) return;
  const { labelZone } = place(event, zones);
  if (labelZone === null) return;
  event.timeZone = labelZone;
  const message = `The event repeats, and names no time zone: its dates follow the clock of ${labelZone}, where ${start.text} puts it.`;
  addIssue(event, newIssue('nonstandard-value', event.id, message, 'timeZone'));
}

/** @returns Whether the end has to go. */
function placeOne(
  event: Draft,
  input: PlacementInput,
  zones: CountryZones | null,
  start: string,
  end: string,
): boolean {
  const { notes, endRejected } = place(input, zones);
  for (const { code, message } of notes) {
    const field = code === 'end-not-after-start' ? end : start;
    if (!(event as FeedEvent).issues.some((known) => known.code === code && known.field === field)) {
      addIssue(event, newIssue(code, event.id, message, field));
    }
  }
  return endRejected;
}

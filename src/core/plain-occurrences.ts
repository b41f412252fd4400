import type { FeedEvent, ListedOccurrence } from './model/event.js';
import type { Occurrence } from './model/occurrence.js';
import { issuesOfDate, placedOccurrence } from './occurrence.js';
import type { PlacedDate } from './time/placement-types.js';
import { toWallText } from './time/wall.js';

/**
 * Returns the occurrences of an event that does not recur: one, or one for each listed date.
 *
 * @param placed The event's own date, or its listed dates in order, as they were placed when the event was read.
 */
export function plainOccurrences(event: FeedEvent, placed: readonly PlacedDate[]): readonly Occurrence[] {
  if (event.recurrence) return [];
  if (!event.occurrences) {
    const { id, start, end, rejectedEnd } = event;
    return [placedOccurrence(event, { id, start, end, rejectedEnd }, placed[0]!)];
  }
  /** For each wall clock, what is said of the dates that begin then. */
  const known = new Map<string, Set<string>>();
  return event.occurrences.flatMap((listed, index) => {
    const id = `${event.id}/${listed.start.kind === 'time' ? toWallText(listed.start.wallMs) : listed.start.text}`;
    let same = known.get(id);
    if (!same) known.set(id, (same = new Set()));
    // The same date listed twice is the same date; another place or title at that hour is not.
    const count = same.size;
    if (same.add(factsOf(listed)).size === count) return [];
    const suffix = count < 3 ? '~'.repeat(count) : `~${count}`;
    return [placedOccurrence(event, { id: id + suffix, ...listed }, placed[index]!)];
  });
}

/** Returns what tells listed dates of one wall clock apart, as a text. */
function factsOf({ start, end, rejectedEnd, status, location, title }: ListedOccurrence): string {
  const { name, street, locality, country } = location ?? {};
  const words = [name, street, locality, title].map((text) => text?.[0].value ?? '');
  return [start.offset ?? '', (end ?? rejectedEnd)?.text ?? '', status ?? '', country ?? '', ...words].join('\n');
}

/** Returns the same date of what its event has become: under another id, with copies counted, or with parents cut. */
export function withEvent(o: Occurrence, event: FeedEvent): Occurrence {
  if (o.event === event) return o;
  const isInGap = o.issues.some(({ code }) => code === 'time-in-gap');
  const id = event.id + o.id.slice(o.event.id.length);
  return Object.freeze({ ...o, id, event, issues: issuesOfDate(event, isInGap) });
}

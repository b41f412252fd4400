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
  const byId = new Map<string, ListedOccurrence>();
  return event.occurrences.flatMap((listed, index) => {
    let id = `${event.id}/${listed.start.kind === 'time' ? toWallText(listed.start.wallMs) : listed.start.text}`;
    for (let same = byId.get(id); same; same = byId.get(id)) {
      // The same date listed twice is the same date; another place or title at that hour is not.
      if (isSameDate(same, listed)) return [];
      id += '~';
    }
    byId.set(id, listed);
    return [placedOccurrence(event, { id, ...listed }, placed[index]!)];
  });
}

/** Returns whether two listed dates of one wall clock say the same. */
function isSameDate(a: ListedOccurrence, b: ListedOccurrence): boolean {
  const facts = ({ start, end, rejectedEnd, status, location, title }: ListedOccurrence): unknown[] => [
    start.offset,
    (end ?? rejectedEnd)?.text,
    status,
    location?.name?.[0].value,
    location?.street?.[0].value,
    location?.locality?.[0].value,
    location?.country,
    title?.[0].value,
  ];
  const others = facts(b);
  return facts(a).every((fact, i) => fact === others[i]);
}

/** Returns the same date of what its event has become: under another id, with copies counted, or with parents cut. */
export function withEvent(o: Occurrence, event: FeedEvent): Occurrence {
  if (o.event === event) return o;
  const isInGap = o.issues.some(({ code }) => code === 'time-in-gap');
  const id = event.id + o.id.slice(o.event.id.length);
  return Object.freeze({ ...o, id, event, issues: issuesOfDate(event, isInGap) });
}

import type { FeedEvent } from '../model/event.js';
import { postedMs } from '../time/posted.js';
import type { TimeSlice } from '../yield-to-page.js';

/** Returns a key that two entries must share to be worth comparing; `null` for an event without a title: nothing says that two of them are one. */
export function roughKey(event: FeedEvent): string | null {
  const { title, start, occurrences, whenText } = event;
  if (!title) return null;
  const when = start ?? occurrences?.[0]?.start;
  return `${when?.text ?? whenText?.[0].value ?? postedMs(event) ?? ''}\n${title[0].value}`;
}

/** Whether some of the events may be copies of one another, or part of themselves. Few feeds have any: only those load what mends them. */
export async function mayBeTangled(events: readonly FeedEvent[], slice: TimeSlice): Promise<boolean> {
  const keys = new Set<string>();
  const parts = new Set<string>();
  for (const event of events) {
    if (slice.step()) await slice.next();
    const key = roughKey(event);
    if (key !== null && keys.size === keys.add(key).size) return true;
    if (event.partOf.length) parts.add(event.id);
  }
  // A cycle is made of parts that have parts.
  return events.some(({ partOf }) => partOf.some((id) => parts.has(id)));
}

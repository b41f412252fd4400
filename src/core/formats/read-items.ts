import { asObject, type Raw } from '../json.js';
import type { RawEvent } from '../model/raw-feed.js';
import { TimeSlice } from '../yield-to-page.js';

/**
 * Reads the items of a list one by one, in slices, so that the page stays alive. An item that is no object stays as it is: `normalize`
 * reports it with its position. A list that is none has no items.
 *
 * @param read Returns the event of an item, or `null` for an item that is none.
 */
export async function readItems(
  items: unknown,
  read: (item: Raw, index: number) => RawEvent | null,
): Promise<RawEvent[]> {
  const slice = new TimeSlice();
  const events: RawEvent[] = [];
  if (!Array.isArray(items)) return events;
  for (let index = 0; index < items.length; index++) {
    const item: unknown = items[index];
    if (slice.step()) await slice.next();
    const from = asObject(item);
    const event = from ? read(from, index) : (item as RawEvent);
    if (event !== null || !from) events.push(event as RawEvent);
  }
  return events;
}

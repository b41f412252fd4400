import { isOff } from '../../../core/event-status.js';
import type { Row } from '../../../core/listing/row.js';
import type { Occurrence } from '../../../core/model/occurrence.js';

/** Signs that mail programs and people leave at the end of a link. */
const TRAILING = /[\s.,;:!?'"”’»)\]}>]+$/u;

/**
 * Returns the first of some dates that an id from a link names: a date by its own id, else the first date of its event, which may have come
 * to be on other dates since. An id that nothing has is tried again without the punctuation at its end.
 */
function byId<T>(id: string, items: readonly T[], occurrenceOf: (item: T) => Occurrence): T | undefined {
  const found =
    items.find((item) => occurrenceOf(item).id === id) ??
    items.find((item) => occurrenceOf(item).event.id === id) ??
    items.find((item) => id.startsWith(`${occurrenceOf(item).event.id}/`));
  const bare = id.replace(TRAILING, '');
  return found ?? (bare && bare !== id ? byId(bare, items, occurrenceOf) : undefined);
}

/** Returns the row that a list has for the id of a link; one of a collapsed series, if a date within it is meant. */
export const rowOf = (id: string, rows: readonly Row[]): Row | undefined =>
  byId(id, rows, ({ occurrence }) => occurrence) ??
  rows.find(({ others }) => byId(id, others, ({ occurrence }) => occurrence));

/**
 * Returns the date that an id means: that of a date, or of the event's next date, else its last. What takes place goes before what does not.
 *
 * @param nowMs Epoch milliseconds.
 */
export function occurrenceOf(id: string, all: readonly Occurrence[], nowMs: number): Occurrence | undefined {
  const found = byId(id, all, (occurrence) => occurrence);
  if (!found || found.id === id) return found;
  const dates = all.filter(({ event }) => event === found.event);
  const coming = dates.filter(({ latestMs }) => latestMs === null || latestMs > nowMs);
  return coming.find((date) => !isOff(date)) ?? coming[0] ?? dates.at(-1);
}

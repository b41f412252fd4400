import type { FeedEvent } from './model/event.js';

/** Returns where an event stands in a table, for a sentence: ` (row 7)`. In any other document `''`. */
export const rowText = (event: FeedEvent | undefined): string => (event?.row ? ` (row ${event.row})` : '');

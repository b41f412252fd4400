import type { FeedEvent } from '../model/event.js';

/** When an announcement without a date was first published, in epoch milliseconds; `null` for everything else. It is no date of an event. */
export const postedMs = ({ kind, start, occurrences, whenText, created }: FeedEvent): number | null =>
  kind === 'announcement' && !(start ?? occurrences ?? whenText) ? created : null;

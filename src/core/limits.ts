// The most that is read of one feed. Only a mistake or malice reaches these limits: nobody reads a list of 20,000 events.

/** Events of one feed, over all its pages. */
export const MAX_EVENTS = 20_000;
/** Pages of one feed. */
export const MAX_PAGES = 20;
/** Milliseconds that a feed may take until there are events to show, and each of its later pages. */
export const MAX_WAIT_MS = 10_000;
/** Milliseconds that all pages of a feed may take together. */
export const MAX_FEED_MS = 60_000;
/** Bytes of one document, after decompression. */
export const MAX_BYTES = 10_000_000;

// The most that is read of one feed. Only a mistake or malice reaches these limits: nobody reads a list of 20,000 events.

/** Events of one feed, over all its pages. */
export const MAX_EVENTS = 20_000;
/** Pages of one feed. */
export const MAX_PAGES = 20;
/** Bytes of one document, after decompression. */
export const MAX_BYTES = 10_000_000;

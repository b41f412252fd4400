// The most that is read of one feed. Only a mistake or malice reaches these limits: nobody reads a list of 20,000 events.

/** Sources of one element. */
export const MAX_SOURCES = 20;
/** Events of one feed, over all its pages, and of all sources of an element. */
export const MAX_EVENTS = 20_000;
/** Pages of one feed. */
export const MAX_PAGES = 20;
/** Milliseconds that a feed may take until there are events to show, and each of its later pages. */
export const MAX_WAIT_MS = 10_000;
/** Milliseconds that all pages of a feed may take together. */
export const MAX_FEED_MS = 60_000;
/** Bytes of one document, after decompression. */
export const MAX_BYTES = 10_000_000;

/** Listed dates of one feed. */
export const MAX_LISTED_DATES = 50_000;

/** Dates of one series from now on, and as many before. */
export const MAX_SERIES_DATES = 500;
/** Dates of all series of a feed from now on: enough for a month of 20,000 weekly ones. Those nearest to now are worked out. */
export const MAX_COMING_DATES = 100_000;
/** The same before now. */
export const MAX_PAST_DATES = 25_000;

/** Added, excluded and changed dates of one series, each kind by itself; and of all series of a feed together. */
export const MAX_EXCEPTIONS = 20_000;
export const MAX_FEED_EXCEPTIONS = 100_000;

/** Items of all lists of all events together (topics, tags, links, organisers …), dates aside: ten for each of the most events. */
export const MAX_LIST_ITEMS = 200_000;
/** Wider topics above one topic that count with it. */
export const MAX_BROADER = 3;
/** Values of a facet that can be chosen by, those of the first events. */
export const MAX_FACET_VALUES = 20_000;
/** Values of a facet that are offered, those with the most events. */
export const MAX_OPTIONS = 2000;
/** Countries of one event whose clocks are compared with its offset: one that is in more of them names no clock. */
export const MAX_CLOCK_COUNTRIES = 20;
/** Rows for the days of events that take several days; from then on each such event is listed once. */
export const MAX_DAY_ROWS = 30_000;

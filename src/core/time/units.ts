/** Milliseconds. A day is 24 hours: right for wall clocks and UTC, never for instants in a zone. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The clocks furthest east and west of UTC: the bounds of what a time without a zone may mean. */
export const EASTERNMOST = 14 * HOUR;
export const WESTERNMOST = -12 * HOUR;

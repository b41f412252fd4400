/** Milliseconds. A day is 24 hours: right for wall clocks and UTC, never for instants in a zone. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

// The part of the reader that only calendars need in which something repeats, or was changed: a chunk of its own.
export { joinGroup, onOwnClock, type Joined } from './groups.js';
export { recurrenceOf } from './recurrence.js';

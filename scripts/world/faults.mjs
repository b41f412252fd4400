// The faults of some towns, and the result that each must have.
import { ambiguousTable, FORMATS } from './formats.mjs';

/** An answer of a server. */
export const answer = ({ type, text }, more = {}) => ({
  status: 200,
  headers: { 'Content-Type': type },
  body: text,
  ...more,
});

const ERROR_PAGE = { type: 'text/html', text: '<!doctype html><html><title>Maintenance</title><p>Back soon.</html>' };
const halfOf = ({ type, text }) => ({ type, text: text.slice(0, Math.floor(text.length * 0.6)) });
const latin1 = ({ type, text }) => ({ type: `${type}; charset=windows-1252`, text: Buffer.from(text, 'latin1') });

/**
 * By number of the town. `format`: the one that it writes. `edit` changes its entries, `write` its document, `options` its row in the list.
 * `now` and `before` make the answer on the second and the first day of its document; without them it is the document.
 * `state`: what the report calls it, else `good`. `shown`: which of its entries are in the list, else all. `tells`: what the report must
 * say of it; of a town without faults it says nothing.
 */
export const FAULTS = {
  // A source that fails on both days; on the second only, for a while and for too long.
  8: {
    now: () => ({ status: 503 }),
    before: () => ({ status: 503 }),
    state: 'failed',
    shown: [],
    tells: [/HTTP status 503/],
  },
  14: { now: () => ({ status: 404 }), state: 'old', tells: [/HTTP status 404/] },
  20: {
    now: () => ({ status: 500 }),
    options: { maxAge: '5 days' },
    state: 'expired',
    shown: [],
    tells: [/HTTP status 500/],
  },
  // Answers that are none.
  26: { now: () => answer(ERROR_PAGE), state: 'old', tells: [/web page/] },
  32: { now: (document) => answer(halfOf(document)), state: 'old', tells: [/ends in the middle/] },
  38: { now: (_, write) => answer(write([])), state: 'old', tells: [/no events any more; it had 3/] },
  // Empty from the first day on; cut in half from the first day on; nearly empty from one day to the next.
  44: { edit: (entries) => entries.splice(0), tells: [/^It has no events\.$/] },
  50: {
    format: 'icalendar',
    now: (document) => answer(halfOf(document)),
    before: (document) => answer(halfOf(document)),
    shown: [0],
    tells: [/The last VEVENT/, /^It ends in the middle/],
  },
  56: { now: (_, write, entries) => answer(write([entries[2]])), shown: [2], tells: [/1 event; it had 3 before/] },
  // Entries that are nobody's business; a password, and links that lead nowhere good.
  62: {
    format: 'icalendar',
    edit: (entries) => (entries[2].isPrivate = true),
    shown: [0, 1],
    tells: [/1 event that is private/],
  },
  68: {
    format: 'google-calendar',
    edit: (entries) => (entries[2].isPrivate = true),
    shown: [0, 1],
    tells: [/1 event that is private/],
  },
  74: {
    format: 'icalendar',
    edit: (entries) => (entries[2].notes = 'Join: https://zoom.example/j/1 Passcode: 8814'),
    tells: [/password/i],
  },
  80: { format: 'ogp-events', edit: (entries) => (entries[2].page = 'javascript:void(0)'), tells: [/javascript/] },
  86: {
    format: 'ogp-events',
    edit: (entries) => (entries[2].page = 'http://10.1.2.3/agenda'),
    tells: [/private network/],
  },
  // Times: a table that names no zone, in a country of several; days and months that may be swapped; a zone that is none; offsets of winter,
  // of which the list knows, and of which it does not; an end before the start.
  92: {
    format: 'csv',
    options: { timeZone: undefined },
    tells: [1, 2, 3].map(() => /neither an offset nor a time zone/),
  },
  98: { format: 'csv', edit: (entries) => entries.splice(0, 2), write: ambiguousTable, tells: [/“11\/06\/2024/] },
  104: { format: 'ogp-events', edit: (entries) => (entries[2].zone = 'Europe/Nowhere'), tells: [/Nowhere/] },
  110: { format: 'schema-org', edit: winterTime, options: { ignoreOffsets: true }, tells: [] },
  116: { format: 'tribe-events', edit: (entries) => (entries[2].offset = '+09:00'), tells: [/GMT\+9/] },
  122: {
    format: 'ogp-events',
    edit: (entries) => (entries[2].end = '2024-06-01T09:00'),
    tells: [/not after its start/],
  },
  // A table of an old spreadsheet; a feed that has moved.
  128: {
    format: 'csv',
    now: (document) => answer(latin1(document)),
    before: (document) => answer(latin1(document)),
    tells: [/windows-1252/],
  },
  134: { isMoved: true },
};

function winterTime(entries) {
  for (const entry of entries) entry.offset = '+01:00';
}

export const writerOf = ({ write, format }) => write ?? FORMATS[format];

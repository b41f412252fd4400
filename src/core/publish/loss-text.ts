import type { Loss, LossKind } from './losses.js';

const SENTENCES: Readonly<Record<LossKind, string>> = {
  'no-feed-title': 'The feed has no title: the name of its server or file stands in for it.',
  'no-title': 'Events without a title are called “Untitled event”.',
  'no-when': 'Events without a date have the words “Date to be confirmed”.',
  'text-shortened': 'Texts that are longer than the format allows were shortened.',
  'list-shortened': 'Lists that are longer than the format allows were shortened.',
  'long-page': 'The document has more than 5,000 events: split it into pages before you publish it (ogp-events split).',
  'rule-unread': 'Rules that nobody can follow do not give any dates.',
  'status-unknown': 'Statuses that the format has no word for are kept as x-status, which lists do not show.',
  'end-rounded': 'Ends were rounded to a month, like their starts.',
  'vague-date': 'Dates of which only the month or year is known were left out of a list that needs days.',
  'far-date': 'Dates beyond the year 9999 were left out.',
  'offset-out-of-range': 'Offsets that no clock has were written as UTC.',
  'zone-unnamed': 'Time zones without a name that may be published were left out.',
  'other-starts': 'Starts that other sources give are kept as x-other-starts, which lists do not show.',
  'same-override': 'Of several changes of one date the last was written.',
  'no-day': 'Events of which not even the day is known were left out.',
  'not-an-entry': 'Announcements, and series that other events are part of, were left out.',
  'time-in-doubt': 'Times that are in doubt begin at the earliest moment that is possible; their description says so.',
  'no-zone': 'Times without a time zone became whole days, with the time in the title.',
  'series-as-dates': 'Series that such files cannot describe were written date by date.',
  'series-cut': 'Series with too many dates were cut.',
  'other-languages': 'Texts are in one language; the other wordings were left out.',
  stages: 'Registration dates and milestones were left out.',
  'when-in-words': 'Dates stand in the text of each entry: the format has no field for them.',
  'not-an-event': 'Announcements and deadlines were left out: the format has events alone.',
  'time-left-out': 'Times that are in doubt, or that name no zone, were left out; their day was written.',
};

/** Returns a plain English sentence about what a document does not hold: "Times … (3 times; first: forum, hearing)". */
export function lossText({ kind, count, eventIds }: Loss): string {
  const times = count === 1 ? 'once' : `${count} times`;
  const named = eventIds.length ? `; ${count > eventIds.length ? 'first' : 'in'}: ${eventIds.join(', ')}` : '';
  return eventIds.length || count > 1 ? `${SENTENCES[kind]} (${times}${named})` : SENTENCES[kind];
}

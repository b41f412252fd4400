import { datesFile } from '../../src/core/publish/calendar-file.js';
import { listableOccurrences } from '../../src/core/occurrences.js';
import { readFeed } from '../../src/core/read-feed.js';
import { ActionLanguage } from '../../src/locales/action-language.js';
import { Language } from '../../src/locales/language.js';
import { entryWords } from '../../src/markup/entry-words.js';
import { plannedEvents } from './calendar-zones.js';

/** One date of a plan, as other programs are to find it in the plan's calendar file. */
export interface SavedDate {
  readonly uid: string;
  /** The zone of the clocks below; `null` for instants (`…Z`) and days. */
  readonly zone: string | null;
  readonly start: string;
  /** `null` where none is known. Of days the first one after it. */
  readonly end: string | null;
  readonly title: string;
  readonly status: string;
}

interface Saved {
  readonly event: object;
  /** The id of the date, if it is not that of its event. */
  readonly date?: string;
  /** `null` for what no calendar can hold. */
  readonly wanted: Omit<SavedDate, 'uid'> | null;
}

/** Titles that a calendar file can spoil. */
const TITLES = [
  'Comma, semicolon; backslash \\ and "quotation marks"',
  'A backslash and an n: \\n, and \\, \\;',
  'END:VEVENT',
  'BEGIN:VALARM\\nACTION:DISPLAY',
  '公開会議'.repeat(30),
  'Ünïcödé and accents '.repeat(8).trim(),
  '👩🏽‍💻 🏛️ '.repeat(12).trim(),
  'مجلس المدينة: جلسة عامة، بند ١',
  'Colon: in the middle',
  '=cmd|calc!A1',
  '%0D%0ABEGIN:VEVENT',
  'Fold here: ' + 'x'.repeat(61) + 'é',
];

const DAY = '2027-05-18';
const CONFIRMED = { zone: null, status: 'CONFIRMED' };
const TENTATIVE = { zone: null, status: 'TENTATIVE' };

/** Events that are not simply at a time in a zone: each certainty and status, and odd titles. */
const ODD: readonly Saved[] = [
  {
    event: { id: 'offset', title: 'Offset', start: `${DAY}T09:00-05:00`, end: `${DAY}T10:30-05:00` },
    wanted: { ...CONFIRMED, start: `${DAY}T14:00:00Z`, end: `${DAY}T15:30:00Z`, title: 'Offset' },
  },
  {
    event: {
      id: 'doubt',
      title: 'Doubt',
      start: `${DAY}T09:00+01:00`,
      end: `${DAY}T10:30+01:00`,
      timeZone: 'Europe/Paris',
    },
    wanted: { ...TENTATIVE, start: `${DAY}T07:00:00Z`, end: `${DAY}T09:30:00Z`, title: 'Doubt (check the time)' },
  },
  {
    event: { id: 'no-zone', title: 'No zone', start: `${DAY}T09:00`, end: `${DAY}T10:30` },
    wanted: { ...TENTATIVE, start: DAY, end: '2027-05-19', title: '09:00 – No zone' },
  },
  {
    event: { id: 'days', title: 'Days', start: DAY, end: '2027-05-20' },
    wanted: { ...CONFIRMED, start: DAY, end: '2027-05-21', title: 'Days' },
  },
  {
    event: { id: 'one-day', title: 'One day', start: DAY },
    wanted: { ...CONFIRMED, start: DAY, end: '2027-05-19', title: 'One day' },
  },
  {
    event: { id: 'endless', title: 'Endless', start: `${DAY}T09:00`, timeZone: 'Asia/Tokyo' },
    wanted: { zone: 'Asia/Tokyo', status: 'CONFIRMED', start: `${DAY}T09:00`, end: null, title: 'Endless' },
  },
  {
    event: { id: 'call', title: 'Call', kind: 'deadline', start: `${DAY}T17:00Z` },
    wanted: { ...CONFIRMED, start: `${DAY}T17:00:00Z`, end: null, title: 'Deadline: Call' },
  },
  {
    event: { id: 'perhaps', title: 'Perhaps', status: 'tentative', start: DAY },
    wanted: { ...TENTATIVE, start: DAY, end: '2027-05-19', title: 'Perhaps' },
  },
  {
    event: { id: 'off', title: 'Off', status: 'cancelled', start: DAY },
    wanted: { zone: null, status: 'CANCELLED', start: DAY, end: '2027-05-19', title: 'Cancelled: Off' },
  },
  {
    event: { id: 'later', title: 'Later', status: 'postponed', start: DAY },
    wanted: { zone: null, status: 'CANCELLED', start: DAY, end: '2027-05-19', title: 'Postponed: Later' },
  },
  { event: { id: 'month', title: 'Month', start: '2027-05' }, wanted: null },
  { event: { id: 'never', title: 'Never' }, wanted: null },
  ...TITLES.map((title, i): Saved => ({
    event: { id: `title-${i}`, title, start: DAY },
    wanted: { ...CONFIRMED, start: DAY, end: '2027-05-19', title },
  })),
];

/** Minutes of each event in a zone. */
const MINUTES = 90;

const laterBy = (wall: string, minutes: number): string =>
  new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** Returns as much as a plan holds: one date of each event in 40 zones, of those that recur any, and all that is odd. */
function savedEvents(): readonly Saved[] {
  const planned = plannedEvents().slice(0, 500 - ODD.length);
  return [
    ...planned.map(({ zone, walls }, i): Saved => {
      const [first] = walls;
      const start = walls[(i * 7) % walls.length]!;
      const recurs = walls.length > 1;
      return {
        event: {
          ...{ id: `e${i}`, title: `E${i}`, start: first, end: laterBy(first!, MINUTES), timeZone: zone },
          ...(recurs && { recurrence: { rule: `FREQ=WEEKLY;COUNT=${walls.length}` } }),
        },
        ...(recurs && { date: `e${i}/${start}` }),
        wanted: { zone, start, end: laterBy(start, MINUTES), title: `E${i}`, status: 'CONFIRMED' },
      };
    }),
    ...ODD,
  ];
}

/** Returns the dates that are to be found in {@link planFile}. */
export const savedDates = (): readonly SavedDate[] =>
  savedEvents().flatMap(({ event, date, wanted }) =>
    wanted ? { uid: `${date ?? (event as { id: string }).id}@plan.example`, ...wanted } : [],
  );

/**
 * Returns the calendar file of a plan, as the button "Download as calendar file" makes it. The zones have names that no program can look up, so that it must take
 * the rules from the file.
 */
export async function planFile(): Promise<string> {
  const saved = savedEvents();
  const document = { format: 'ogp-events', version: '1.0', language: 'en', events: saved.map(({ event }) => event) };
  const feed = await readFeed(JSON.stringify(document), { url: 'https://plan.example/feed.json' });
  const { occurrences } = await listableOccurrences(feed, Date.UTC(2021, 0), Date.UTC(2033, 0));
  const ids = new Set(saved.map(({ event, date }) => date ?? (event as { id: string }).id));
  const dates = occurrences.filter(({ id }) => ids.has(id));
  if (dates.length !== saved.length) throw new Error(`${dates.length} dates of ${saved.length}`);
  const text = datesFile(dates, {
    words: entryWords(new ActionLanguage(new Language())),
    changedMs: Date.UTC(2026, 10),
  });
  return text.replace(/^(DT(?:START|END);TZID=)/gm, '$1X/').replace(/^TZID:/gm, 'TZID:X/');
}

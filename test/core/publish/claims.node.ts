import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Certainty, Occurrence } from '../../../src/core/model/occurrence.js';
import { calendarSet } from '../../../src/cli/calendars/calendar-set.js';
import { toAtom } from '../../../src/core/publish/atom.js';
import { datesFile } from '../../../src/core/publish/calendar-file.js';
import { calendarLinks, type CalendarLinks } from '../../../src/core/publish/calendar-links.js';
import { eventData } from '../../../src/core/publish/event-data.js';
import { toICalendar } from '../../../src/core/publish/icalendar.js';
import { Losses } from '../../../src/core/publish/losses.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { ActionLanguage } from '../../../src/locales/action-language.js';
import { Language } from '../../../src/locales/language.js';
import { entryWords } from '../../../src/markup/entry-words.js';
import { icalDates } from './ical-dates.js';

// Outside a list a time stands without the sentence that explains it. So every way out has a column here, every certainty a row, and every
// status is tried with each: nothing claims more than is known. A new way out is a function in CHANNELS and a column in CLAIMS.

const language = new Language();
const words = entryWords(new ActionLanguage(language));

/** An event of each certainty. */
const EVENTS: Readonly<Record<Certainty, object>> = {
  exact: { start: '2027-05-18T09:00', end: '2027-05-18T10:30', timeZone: 'Europe/Paris' },
  offset: { start: '2027-05-18T09:00-05:00', end: '2027-05-18T10:30-05:00' },
  conflict: { start: '2027-05-18T09:00+01:00', end: '2027-05-18T10:30+01:00', timeZone: 'Europe/Paris' },
  'wall-only': { start: '2027-05-18T09:00', end: '2027-05-18T10:30' },
  date: { start: '2027-05-18', end: '2027-05-20' },
  partial: { start: '2027-05' },
  none: {},
};

/** Returns what a way out says of a date: its start and end, instants or days with the day after them; `null` where it says nothing. */
type Channel = (o: Occurrence) => Promise<string | null> | string | null;

const valueOf = (url: string, name: string): string => new URL(url).searchParams.get(name) ?? '';

/** `20270518T070000Z/20270518T083000Z` as `2027-05-18T07:00:00Z/…`. */
const spelled = (dates: string): string =>
  dates.replace(/(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?/g, (_, y, m, d, h, min, s) =>
    h ? `${y}-${m}-${d}T${h}:${min}:${s}Z` : `${y}-${m}-${d}`,
  );

const link =
  (name: keyof CalendarLinks, read: (url: string) => string): Channel =>
  (o) => {
    const links = calendarLinks(o, words, ['en']);
    return links && read(links[name]);
  };

const outlookDates = (url: string): string => {
  const dates = [valueOf(url, 'startdt'), valueOf(url, 'enddt')];
  assert.equal(valueOf(url, 'allday') === 'true', dates[0]!.length === 10);
  return dates.join('/');
};

const onlyDate = (text: string): string | null => icalDates(text, Date.UTC(2020, 0), Date.UTC(2040, 0))[0] ?? null;

/** All events as somebody who has subscribed to them gets them. */
async function subscribed({ event }: Occurrence): Promise<string | null> {
  const { plan } = await calendarSet(await feedOf(event.id as Certainty, event.status), new Losses(), {
    folder: '',
    earlier: { isThere: false, languages: [], files: new Set() },
    url: 'https://city.example/calendars/',
    languages: [{ language, words }],
    title: 'City',
    todayMs: Date.UTC(2027, 0),
    nowMs: Date.UTC(2027, 0),
    pastDays: 90,
    pairs: false,
    atom: false,
    prune: false,
  });
  return onlyDate((await plan.files.find(({ file }) => file === 'all.ics')!.text())!);
}

/** Instants as all others spell them; days with the day after them. */
function linkedData(o: Occurrence): string | null {
  const data = eventData(o, { value: (text) => text?.[0].value ?? null, eventOf: () => undefined });
  if (!data) return null;
  const { startDate, endDate } = data as { startDate: string; endDate?: string };
  if (startDate.includes('T')) return [startDate, endDate!].map((at) => instant(Date.parse(at))).join('/');
  return `${startDate}/${instant(Date.parse(endDate ?? startDate) + 86_400_000).slice(0, 10)}`;
}
const instant = (ms: number): string => new Date(ms).toISOString().replace('.000', '');

/** The line of an Atom entry that says when; Atom has no field for it. */
async function whenInAtom({ event }: Occurrence): Promise<string | null> {
  const text = toAtom(await feedOf(event.id as Certainty, event.status), new Losses(), { words });
  const [, lines = ''] = /<content type="text">([^]*?)<\/content>/.exec(text) ?? [];
  return /^\d{4}\S*(?: .*)?$/m.exec(lines)?.[0] ?? null;
}

const CHANNELS: Readonly<Record<string, Channel>> = {
  'a calendar': async ({ event }) =>
    onlyDate(await toICalendar(await feedOf(event.id as Certainty, event.status), new Losses(), { words })),
  'a calendar that people subscribe to': subscribed,
  'a calendar file': (o) => onlyDate(datesFile([o], { words })),
  Google: link('google', (url) => {
    const dates = spelled(valueOf(url, 'dates'));
    // With whole days it makes phones wrong by one.
    if (!dates.includes('T')) assert.equal(valueOf(url, 'ctz'), '');
    return dates;
  }),
  'Outlook.com': link('outlook', outlookDates),
  'Microsoft 365': link('office', outlookDates),
  'a search engine': linkedData,
  Atom: whenInAtom,
};

const EXACT = '2027-05-18T07:00:00Z/2027-05-18T08:30:00Z';
const OFFSET = '2027-05-18T14:00:00Z/2027-05-18T15:30:00Z';
// From the earliest moment that is possible to the latest.
const DOUBTFUL = '2027-05-18T07:00:00Z/2027-05-18T09:30:00Z';
const DAY = '2027-05-18/2027-05-19';
const DAYS = '2027-05-18/2027-05-21';

/** @param Atom As published: there the doubts can stand beside it. */
const same = (claim: string | null, Atom: string | null): Readonly<Record<string, string | null>> => ({
  ...Object.fromEntries(Object.keys(CHANNELS).map((name) => [name, claim])),
  Atom,
});

/** Claims of each channel about a date of each certainty, if it takes place. */
const CLAIMS: Readonly<Record<Certainty, Readonly<Record<string, string | null>>>> = {
  exact: same(EXACT, '2027-05-18 09:00 – 2027-05-18 10:30 (Europe/Paris)'),
  offset: same(OFFSET, '2027-05-18 09:00-05:00 – 2027-05-18 10:30-05:00'),
  conflict: {
    ...same(DOUBTFUL, '2027-05-18 09:00+01:00 – 2027-05-18 10:30+01:00 (Europe/Paris)'),
    // It drops the sentence, and an hour is wrong or right.
    'a search engine': DAY,
  },
  'wall-only': same(DAY, '2027-05-18 09:00 – 2027-05-18 10:30'),
  date: same(DAYS, '2027-05-18 – 2027-05-20'),
  partial: same(null, '2027-05'),
  none: same(null, null),
};

/** Channels that have nothing of what is off: buttons and what they open. In a calendar it stays, and says so. */
const ONLY_WHAT_TAKES_PLACE = new Set(['Google', 'Outlook.com', 'Microsoft 365']);

const STATUSES = ['scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'moved-online'];

async function feedOf(certainty: Certainty, status: string) {
  const event = { id: certainty, title: 'A', status, ...EVENTS[certainty] };
  const document = { format: 'ogp-events', version: '1.0', title: 'City', language: 'en', events: [event] };
  return readFeed(JSON.stringify(document), { url: 'https://city.example/feed.json' });
}

describe('Outside a list nothing claims more than is known', () => {
  for (const certainty of Object.keys(EVENTS) as Certainty[]) {
    for (const status of STATUSES) {
      it(`of a ${status} event whose certainty is "${certainty}"`, async () => {
        const [o] = (await feedOf(certainty, status)).occurrences;
        assert.equal(o!.certainty, certainty);
        const isOff = status === 'cancelled' || status === 'postponed';
        const said: Record<string, string | null> = {};
        for (const [name, channel] of Object.entries(CHANNELS)) said[name] = await channel(o!);
        const expected = Object.entries(CLAIMS[certainty]).map(([name, claim]) => [
          name,
          isOff && ONLY_WHAT_TAKES_PLACE.has(name) ? null : claim,
        ]);
        assert.deepEqual(said, Object.fromEntries(expected));
      });
    }
  }

  it('in words: a doubtful time says so in its title and first in its description, and a time without a zone in both, too', async () => {
    for (const [certainty, title, begin] of [
      ['conflict', 'A (check the time)', 'Please check the time: it was given as 09:00 GMT+1'],
      ['wall-only', '09:00 – A', 'The time zone is not given. Check with the organiser.'],
    ] as const) {
      const [o] = (await feedOf(certainty, 'scheduled')).occurrences;
      const { google, outlook } = calendarLinks(o!, words, ['en'])!;
      assert.equal(valueOf(google, 'text'), title);
      assert.equal(valueOf(outlook, 'subject'), title);
      assert.ok(valueOf(google, 'details').startsWith(begin), valueOf(google, 'details'));
      const file = datesFile([o!], { words }).replaceAll('\r\n ', '');
      assert.match(file, /^STATUS:TENTATIVE\r$/m);
      assert.ok(file.includes(`SUMMARY;LANGUAGE=en:${title}\r\n`), file);
      const atom = toAtom(await feedOf(certainty, 'scheduled'), new Losses(), { words });
      assert.ok(atom.includes(`<title>${title}</title>`) && atom.includes(begin), atom);
    }
  });

  it('of an end that nobody has announced: an entry without one says so, and services get the start twice', async () => {
    const event = { id: 'a', title: 'A', start: '2027-05-18T09:00Z' };
    const document = { format: 'ogp-events', version: '1.0', title: 'City', language: 'en', events: [event] };
    const [o] = (await readFeed(JSON.stringify(document), { url: 'https://city.example/feed.json' })).occurrences;
    const { google, outlook } = calendarLinks(o!, words, ['en'])!;
    assert.equal(valueOf(google, 'dates'), '20270518T090000Z/20270518T090000Z');
    assert.equal(outlookDates(outlook), '2027-05-18T09:00:00Z/2027-05-18T09:00:00Z');
    assert.equal(valueOf(google, 'details'), 'The end is not announced.');
    const file = datesFile([o!], { words });
    assert.doesNotMatch(file, /DTEND|DURATION/);
    assert.match(file, /The end is not announced/);
  });
});

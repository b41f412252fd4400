import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { entryTimes } from '../../../src/core/publish/entry-times.js';
import { toICalendar } from '../../../src/core/publish/icalendar.js';
import { Losses } from '../../../src/core/publish/losses.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { DAY } from '../../../src/core/time/units.js';
import { ActionLanguage } from '../../../src/locales/action-language.js';
import { Language } from '../../../src/locales/language.js';
import { entryWords } from '../../../src/markup/entry-words.js';
import { SCRIPTS } from '../../hostile/corpora/scripts.js';
import { TEXTS } from '../../hostile/corpora/texts.js';
import { readableDocuments, type Document } from './documents.js';
import { icalDates, icalTitles } from './ical-dates.js';

const words = entryWords(new ActionLanguage(new Language()));

/** Start and end of every date that may be claimed, in a period. */
async function claimed(feed: FeedSnapshot, fromMs: number, toMs: number): Promise<string[]> {
  const parents = new Set(feed.events.flatMap(({ partOf }) => partOf));
  const { occurrences } = await listableOccurrences(feed, fromMs - 2 * DAY, toMs + 2 * DAY);
  return occurrences
    .filter(({ event: { kind, id } }) => kind !== 'announcement' && !(kind === 'series' && parents.has(id)))
    .flatMap((o) => {
      const times = entryTimes(o);
      if (!times || times.startMs < fromMs || times.startMs >= toMs) return [];
      const shown = (ms: number): string => {
        const text = new Date(Math.floor(ms / 1000) * 1000).toISOString();
        return times.kind === 'days' ? text.slice(0, 10) : text.replace('.000Z', 'Z');
      };
      return [`${shown(times.startMs)}/${shown(times.endMs ?? times.startMs)}`];
    })
    .sort();
}

const read = (head: object, ...events: object[]): Promise<FeedSnapshot> => {
  const document = { format: 'ogp-events', version: '1.0', title: 'City', language: 'en', ...head, events };
  return readFeed(JSON.stringify(document), { url: 'https://city.example/feed.json' });
};

const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

/** The lines of the first event, unfolded. */
async function entryOf(event: object, head: object = {}): Promise<string[]> {
  const lines = unfold(await toICalendar(await read(head, { id: 'a', title: 'A', ...event }), new Losses(), { words }));
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
}

/** Why a calendar breaks the form of RFC 5545, 3.1; `null` where it does not. */
function formFault(text: string): string | null {
  if (!text.endsWith('END:VCALENDAR\r\n')) return 'it does not end as it should';
  if (Buffer.from(text, 'utf8').toString('utf8') !== text) return 'it is no UTF-8';
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\0-\x08\x0a-\x1f\x7f]/.test(line)) return `a control in ${JSON.stringify(line)}`;
    if (Buffer.byteLength(line) > 75) return `${Buffer.byteLength(line)} octets: ${line}`;
    if (!/^ /.test(line) && !/^[A-Z-]+[;:]/.test(line)) return `no property: ${line}`;
  }
  return null;
}

describe('A feed of any format, converted to a calendar', () => {
  let documents: readonly Document[] = [];
  before(async () => {
    documents = await readableDocuments();
  });

  it('has the dates that may be claimed, as ical.js reads them', async () => {
    let count = 0;
    for (const { name, feed } of documents) {
      const text = await toICalendar(feed, new Losses(), { words });
      assert.equal(formFault(text), null, name);
      const starts = (await listableOccurrences(feed, Date.UTC(2000, 0), Date.UTC(2035, 0))).occurrences
        .map((o) => entryTimes(o)?.startMs ?? NaN)
        .filter((ms) => ms > 0);
      if (!starts.length) continue;
      const from = Math.floor(Math.min(...starts) / DAY) * DAY;
      const dates = await claimed(feed, from, from + 366 * DAY);
      assert.deepEqual(icalDates(text, from, from + 366 * DAY), dates, name);
      count += dates.length;
    }
    assert.ok(count > 700, `only ${count}`);
  });

  it('is the same twice', async () => {
    for (const { name, feed } of documents.slice(0, 40)) {
      assert.equal(
        await toICalendar(feed, new Losses(), { words }),
        await toICalendar(feed, new Losses(), { words }),
        name,
      );
    }
  });
});

describe('A zone of a calendar', () => {
  const ZONES = [
    ...['Europe/Lisbon', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Pacific/Apia', 'Africa/Casablanca', 'Asia/Gaza'],
    ...['Australia/Lord_Howe', 'Antarctica/Troll', 'America/St_Johns', 'America/Asuncion', 'America/Mexico_City'],
  ];
  for (const zone of ZONES) {
    it(`has the clocks of ${zone}, past and to come`, async () => {
      const years = [2008, 2011, 2017, 2018, 2021, 2024, 2027];
      const events = years.flatMap((year) => [
        { id: `s${year}`, title: 'S', start: `${year}-12-30T23:30`, end: `${year}-12-31T01:00` },
        {
          id: `w${year}`,
          title: 'W',
          start: `${year}-01-03T18:30`,
          recurrence: { rule: year === 2027 ? 'FREQ=WEEKLY' : 'FREQ=WEEKLY;COUNT=60' },
        },
      ]);
      const feed = await read({ timeZone: zone }, ...events);
      const text = await toICalendar(feed, new Losses(), { words });
      const [from, to] = [Date.UTC(2008, 0), Date.UTC(2034, 0)];
      assert.deepEqual(icalDates(text, from, to), await claimed(feed, from, to));
    });
  }
});

describe('An entry of a calendar', () => {
  it('is on the clock of its zone, with a UID of its feed, and the time of its change', async () => {
    const lines = await entryOf({
      start: '2027-05-18T18:00',
      end: '2027-05-18T20:00',
      timeZone: 'Europe/Paris',
      updated: '2027-01-02T03:04:05Z',
    });
    assert.deepEqual(lines, [
      'UID:a@city.example',
      'DTSTAMP:20270102T030405Z',
      'SEQUENCE:29980984',
      'LAST-MODIFIED:20270102T030405Z',
      'DTSTART;TZID=Europe/Paris:20270518T180000',
      'DTEND;TZID=Europe/Paris:20270518T200000',
      'SUMMARY;LANGUAGE=en:A',
      'STATUS:CONFIRMED',
    ]);
  });

  const when = (lines: readonly string[]): string[] =>
    lines.filter((line) => /^(?:DT(?:START|END)|SUMMARY|STATUS|DESC)/.test(line));

  it('of whole days ends on the day after the last', async () => {
    const lines = when(await entryOf({ start: '2027-05-18', end: '2027-05-20' }));
    assert.deepEqual(lines.slice(0, 2), ['DTSTART;VALUE=DATE:20270518', 'DTEND;VALUE=DATE:20270521']);
  });

  it('of a time without a zone is of the whole day, and says the time', async () => {
    assert.deepEqual(when(await entryOf({ start: '2027-05-18T09:00', end: '2027-05-18T10:00' })), [
      'DTSTART;VALUE=DATE:20270518',
      'DTEND;VALUE=DATE:20270519',
      'SUMMARY;LANGUAGE=en:09:00 – A',
      'DESCRIPTION;LANGUAGE=en:The time zone is not given. Check with the organiser.',
      'STATUS:TENTATIVE',
    ]);
  });

  it('of a time in doubt begins at the earliest, ends at the latest, and says why', async () => {
    const start = '2027-05-18T09:00+01:00';
    assert.deepEqual(when(await entryOf({ start, end: '2027-05-18T10:00+01:00', timeZone: 'Europe/Paris' })), [
      'DTSTART:20270518T070000Z',
      'DTEND:20270518T090000Z',
      'SUMMARY;LANGUAGE=en:A (check the time)',
      // As the list says it.
      'DESCRIPTION;LANGUAGE=en:Please check the time: it was given as 09:00 GMT+1\\, but clocks there (Paris) are on ' +
        'GMT+2 that day. It is either 09:00 or 10:00. Check with the organiser.',
      'STATUS:TENTATIVE',
    ]);
  });

  it('has no end where none is known, and says so', async () => {
    const lines = when(await entryOf({ start: '2027-05-18T09:00Z' }));
    assert.deepEqual(lines.slice(0, 3), [
      'DTSTART:20270518T090000Z',
      'SUMMARY;LANGUAGE=en:A',
      'DESCRIPTION;LANGUAGE=en:The end is not announced.',
    ]);
  });

  it('says in its title and its status that it is cancelled', async () => {
    const lines = when(await entryOf({ start: '2027-05-18', status: 'cancelled' }));
    assert.deepEqual(lines.slice(2), ['SUMMARY;LANGUAGE=en:Cancelled: A', 'STATUS:CANCELLED']);
  });

  it('says where one registers, once, as long as that is possible', async () => {
    const url = 'https://city.example/join';
    const said = async (more: object): Promise<number> =>
      (await entryOf({ start: '2027-05-18', ...more })).join('\n').split(`Register: ${url}`).length - 1;
    assert.equal(await said({ registration: { url } }), 1);
    assert.equal(await said({ registration: { url }, links: [{ rel: 'register', url }] }), 1);
    for (const status of ['full', 'closed']) assert.equal(await said({ registration: { url, status } }), 0);
    for (const status of ['cancelled', 'postponed']) assert.equal(await said({ registration: { url }, status }), 0);
  });

  it('is not made of a month, an announcement, or a date that nobody can read; each is told', async () => {
    const losses = new Losses();
    const feed = await read(
      {},
      { id: 'm', title: 'M', start: '2027-05' },
      { id: 'n', title: 'N', kind: 'announcement' },
      { id: 'o', title: 'O', start: 'soon' },
    );
    assert.doesNotMatch(await toICalendar(feed, losses, { words }), /VEVENT/);
    assert.deepEqual(losses.list(), [
      { kind: 'no-day', count: 2, eventIds: ['m', 'o'] },
      { kind: 'not-an-entry', count: 1, eventIds: ['n'] },
    ]);
  });

  it('has the rule of a series, its exceptions and its changed dates', async () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY;UNTIL=20270630',
      exclude: ['2027-05-25', '2027-06-01T18:00'],
      include: ['2027-06-03T18:00'],
      overrides: { '2027-06-08T18:00': { start: '2027-06-09T19:00' } },
    };
    const start = { start: '2027-05-18T18:00', end: '2027-05-18T19:00', timeZone: 'Europe/Paris' };
    const text = await toICalendar(await read({}, { id: 'a', title: 'A', ...start, recurrence }), new Losses(), {
      words,
    });
    const lines = unfold(text).filter((line) => /^(?:UID|DTSTART;|RRULE:FREQ=W|EXDATE|RDATE|RECURRENCE)/.test(line));
    assert.deepEqual(lines, [
      'UID:a@city.example',
      'DTSTART;TZID=Europe/Paris:20270518T180000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270630T215959Z',
      'RDATE;TZID=Europe/Paris:20270603T180000',
      'EXDATE;TZID=Europe/Paris:20270525T180000,20270601T180000',
      'UID:a@city.example',
      'RECURRENCE-ID;TZID=Europe/Paris:20270608T180000',
      'DTSTART;TZID=Europe/Paris:20270609T190000',
    ]);
  });

  it('of a start off its rule stands beside the series', async () => {
    const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3' };
    const feed = await read({}, { id: 'a', title: 'A', start: '2027-05-18T18:00Z', recurrence });
    const text = await toICalendar(feed, new Losses(), { words });
    assert.deepEqual(
      unfold(text).filter((line) => /^(?:DTSTART|RRULE)/.test(line)),
      ['DTSTART:20270520T180000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2', 'DTSTART:20270518T180000Z'],
    );
    assert.deepEqual(icalDates(text, 0, Date.UTC(2030, 0)), await claimed(feed, 0, Date.UTC(2030, 0)));
  });

  it('has no rule that gives one date alone: Microsoft 365 refuses the whole file', async () => {
    const start = { title: 'A', start: '2027-05-18T18:00', timeZone: 'Europe/Paris' };
    const include = ['2027-06-03T18:00', '2027-06-10T18:00'];
    const feed = await read(
      {},
      { ...start, id: 'count', recurrence: { rule: 'FREQ=YEARLY;COUNT=1' } },
      { ...start, id: 'until', recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20270520T000000Z', include } },
      { ...start, id: 'off', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=2' } },
    );
    const losses = new Losses();
    const text = await toICalendar(feed, losses, { words });
    assert.doesNotMatch(text.replace(/BEGIN:VTIMEZONE[^]*?END:VTIMEZONE/g, ''), /^(?:RRULE|RDATE)/m);
    assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, 1 + 3 + 2);
    assert.deepEqual(icalDates(text, 0, Date.UTC(2030, 0)), await claimed(feed, 0, Date.UTC(2030, 0)));
    assert.deepEqual(losses.list(), []);
  });

  it('says where it is in decimal degrees, without exponents', async () => {
    for (const [lat, lon, written] of [
      [41.3851, -2.1734049999, 'GEO:41.3851;-2.173405'],
      [1e-7, 1.5e-5, 'GEO:0;0.000015'],
    ] as const) {
      const lines = await entryOf({ start: '2027-05-18', location: { name: 'Hall', lat, lon } });
      assert.equal(
        lines.find((line) => line.startsWith('GEO')),
        written,
      );
    }
  });

  it('holds hostile texts: none breaks out of its line, and each is read as it was', async () => {
    const texts = [...SCRIPTS, ...TEXTS, 'a\\nb', 'a\\', '\\;,:"^', 'BEGIN:VEVENT', 'x\r\nEND:VCALENDAR\r\n'];
    const events = texts.map((title, i) => ({
      ...{ id: `e${i}`, title, summary: title, start: '2027-05-18', location: { name: title }, tags: [title] },
      links: [{ rel: 'livestream', url: 'https://stream.example/', title }],
    }));
    const feed = await read({ title: texts[0]! }, ...events);
    const text = await toICalendar(feed, new Losses(), { words });
    assert.equal(formFault(text), null);
    assert.deepEqual(
      icalTitles(text),
      feed.events.map(({ title }) => title?.[0].value ?? 'Untitled event'),
    );
  });

  it('never folds a line inside a character or an escape, wherever it is', async () => {
    const pieces = ['é', '中', '👩‍👩‍👧', '\n', ',', '\\'];
    const events = pieces.flatMap((piece, i) =>
      Array.from({ length: 80 }, (_, at) => ({
        ...{ id: `e${i}-${at}`, title: `${'x'.repeat(at)}${piece.trim() || 'n'}y`, start: '2027-05-18' },
        description: `${'x'.repeat(at)}${piece}y`,
      })),
    );
    const text = await toICalendar(await read({}, ...events), new Losses(), { words });
    assert.equal(formFault(text), null);
    assert.doesNotMatch(text, /[^\\](?:\\\\)*\\\r\n /);
    const bytes = Buffer.from(text);
    for (let at = bytes.indexOf('\r\n '); at >= 0; at = bytes.indexOf('\r\n ', at + 1)) {
      assert.ok((bytes[at + 3]! & 0xc0) !== 0x80, 'a line begins inside a character');
    }
  });
});

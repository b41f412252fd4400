import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { joinPages } from '../../src/core/feed/join-pages.js';
import { readFeed } from '../../src/core/read-feed.js';
import type { SplitFeed } from '../../src/cli/split/split-feed.js';
import { HEAD, largeFeed, TODAY, URL_OF_PAGES } from './large-feed.js';
import { feedOf, filesWith, idsIn, isArchive, linesOf, readFrom, split, textsOf, upcomingIn } from './reading.js';

const DAY = 86_400_000;
const today = Date.parse(TODAY);

describe('a feed of 100,000 events that is split', () => {
  const events = largeFeed(100_000);
  let done: SplitFeed;
  let texts: Map<string, string>;
  let index: Awaited<ReturnType<typeof readFrom>>;
  before(async () => {
    done = await split(feedOf(events));
    texts = textsOf(done);
    index = await readFrom(texts, 'index.json');
  });

  it('has every event once in the pages of months, series and what has no date, as it was', () => {
    const found = [...texts].filter(([file]) => isArchive(file)).flatMap(([, text]) => linesOf(text));
    assert.deepEqual(found.sort(), events.map((event) => JSON.stringify(event)).sort());
  });

  it('has no page that is heavier than publishers should make one', () => {
    for (const [file, text] of texts) {
      assert.ok(text.length < 1_010_000, `${file} has ${text.length} characters`);
      assert.ok(linesOf(text).length <= 5000, file);
    }
  });

  it('can be read in its whole from the index within the limits, and says how far that reaches', (t) => {
    const { snapshot, asked } = index;
    assert.deepEqual(
      snapshot.issues.filter(({ eventId }) => eventId === null),
      [],
    );
    assert.equal(asked.length, done.table.index.pages);
    assert.ok(asked.length <= 20 && snapshot.events.length <= 20_000);
    assert.equal(snapshot.events.length, done.table.index.events);
    assert.equal(new Set(snapshot.events.map(({ id }) => id)).size, snapshot.events.length);
    t.diagnostic(`${asked.length} pages, ${snapshot.events.length} events; until ${done.table.index.until}`);
    assert.ok(done.table.index.until! > '2027-06' && done.table.index.left > 0);
    assert.match(done.warnings.join('\n'), /The index ends with 2027-\d\d; \d+ later events/);
  });

  it('shows from its index what a list of the whole feed would show, as far as it reaches', async () => {
    const { snapshot } = index;
    // A reader takes 20,000 events: in parts it reads them all.
    const parts = await Promise.all(
      [0, 1, 2, 3, 4].map((i) => readFeed(feedOf(events.slice(i * 20_000, (i + 1) * 20_000)), { url: URL_OF_PAGES })),
    );
    const reach = Date.parse(`${done.table.index.until}-01`);
    for (const now of [today, today + 15 * 3_600_000, today + 40 * DAY]) {
      const whole = (await Promise.all(parts.map((part) => upcomingIn(part, now)))).flat();
      const near = ({ startMs }: { startMs: number | null }) => startMs === null || startMs < reach;
      const expected = whole.filter(near).map(({ id }) => id);
      const shown = (await upcomingIn(snapshot, now)).filter(near).map(({ id }) => id);
      assert.ok(shown.length > 10_000);
      assert.deepEqual(shown.sort(), expected.sort());
    }
  });

  it('shows the soonest from the first page, which is small', async () => {
    const text = texts.get('index.json')!;
    assert.ok(text.length < 260_000);
    const first = await readFeed(text, { url: URL_OF_PAGES });
    const { snapshot } = index;
    const soonest = (all: Awaited<ReturnType<typeof upcomingIn>>) => all.slice(0, 100).map(({ startMs }) => startMs);
    assert.deepEqual(soonest(await upcomingIn(first, today)), soonest(await upcomingIn(snapshot, today)));
  });

  it('shows one month from the pages of that month alone', async () => {
    const { snapshot } = await readFrom(texts, '2024-05.json');
    assert.equal(
      (await joinPages([snapshot])).events.length,
      done.table.months.find(({ month }) => month === '2024-05')!.events,
    );
    assert.ok(snapshot.events.every(({ start }) => /^2024-0[456]/.test(start!.text)));
  });
});

describe('a feed that is split again', () => {
  it('gives the same bytes, and a day later another index alone', async () => {
    const events = largeFeed(10_000);
    const texts = textsOf(await split(feedOf(events)));
    assert.deepEqual(textsOf(await split(feedOf(events))), texts);
    const later = { ...HEAD, updated: '2026-11-23T03:00:00Z' };
    const again = textsOf(await split(feedOf(events, later), { todayMs: today + DAY }));
    const changed = [...again].filter(([file, text]) => texts.get(file) !== text).map(([file]) => file);
    assert.ok(changed.includes('index.json'));
    assert.deepEqual(
      changed.filter((file) => !/^(?:index(?:-\d+)?|months)\.json$/.test(file)),
      [],
    );
    assert.deepEqual([...again.keys()].sort(), [...texts.keys()].sort());
  });
});

const count = (n: number): string => Array.from({ length: n }, (_, i) => i).join();
const EVERY_MINUTE = `FREQ=DAILY;BYHOUR=${count(24)};BYMINUTE=${count(60)}`;

describe('an event', () => {
  const filed = async (event: object, head: object = HEAD): Promise<string[]> =>
    filesWith(textsOf(await split(feedOf([{ id: 'it', title: 'It', ...event }], head))), 'it');
  const noZone = { ...HEAD, timeZone: undefined };

  for (const [title, event, files] of [
    ['of a past month is in that month alone', { start: '2025-05-31T23:30' }, ['2025-05.json']],
    [
      'of a month ahead is in that month and in the pages that the index leads to',
      { start: '2027-02-01' },
      ['2027-02.json', 'upcoming-2027-02.json'],
    ],
    ['of today is in the index', { start: TODAY }, ['2026-11.json', 'index.json', 'upcoming-2026-11.json']],
    [
      'that begins on its own clock in another month than in UTC is in its own',
      { start: '2025-06-30T22:30:00Z', timeZone: 'Asia/Tokyo' },
      ['2025-07.json'],
    ],
    [
      'that goes on into another month is in the one in which it begins',
      { start: '2025-05-30', end: '2025-06-02' },
      ['2025-05.json'],
    ],
    [
      'that began long ago and still runs is in the index',
      { start: '2024-01-10', end: '2026-12-10' },
      ['2024-01.json', 'index.json'],
    ],
    [
      'that ended yesterday is over',
      { start: '2026-11-21T10:00', end: '2026-11-21T11:00' },
      ['2026-11.json', 'upcoming-2026-11.json'],
    ],
    [
      'that is due at midnight is in the month that ends then',
      { kind: 'deadline', start: '2025-06-01T00:00' },
      ['2025-05.json'],
    ],
    [
      'of which only the month is known is in that month',
      { start: '2027-03' },
      ['2027-03.json', 'upcoming-2027-03.json'],
    ],
    ['of which only the year is known has a page of its year', { start: '2027' }, ['2027.json', 'upcoming-2027.json']],
    [
      'years ahead shares the last pages of the index',
      { start: '2031-03-01' },
      ['2031-03.json', 'upcoming-later.json'],
    ],
    ['that was postponed is where its date is', { start: '2025-04-01', status: 'postponed' }, ['2025-04.json']],
    [
      'that was moved is where its new date is',
      { start: '2027-01-09', previousStart: '2025-04-01', status: 'rescheduled' },
      ['2027-01.json', 'upcoming-2027-01.json'],
    ],
    [
      'whose comments close after it is current until then',
      { start: '2026-10-01', milestones: [{ type: 'comments-close', at: '2026-12-01' }] },
      ['2026-10.json', 'index.json'],
    ],
    [
      'whose comments closed is over',
      { start: '2026-10-01', milestones: [{ type: 'comments-close', at: '2026-11-01' }] },
      ['2026-10.json'],
    ],
    [
      'that recurs for ever is a series, and current',
      { start: '2019-01-01T09:00', recurrence: { rule: 'FREQ=WEEKLY' } },
      ['index.json', 'series.json'],
    ],
    [
      'that recurs every leap day is current',
      { start: '2020-02-29', recurrence: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' } },
      ['index.json', 'series.json'],
    ],
    [
      'that recurs every minute, all day, is current',
      { start: '2020-02-29T00:00', recurrence: { rule: EVERY_MINUTE } },
      ['index.json', 'series.json'],
    ],
    [
      'that recurs from a day ahead is current',
      { start: '2029-02-01T00:00', recurrence: { rule: 'FREQ=DAILY' } },
      ['index.json', 'series.json'],
    ],
    [
      'that recurred is a series, and over',
      { start: '2025-01-01', recurrence: { rule: 'FREQ=WEEKLY;COUNT=10' } },
      ['series.json'],
    ],
    [
      'that recurred with one date put off to a day ahead is current',
      {
        start: '2025-01-01T09:00',
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=10', overrides: { '2025-01-08T09:00': { start: '2027-01-08T09:00' } } },
      },
      ['index.json', 'series.json'],
    ],
    [
      'with listed dates of one month is in that month',
      { occurrences: [{ start: '2025-05-01' }, { start: '2025-05-31' }] },
      ['2025-05.json'],
    ],
    [
      'with listed dates of several months is a series',
      { occurrences: [{ start: '2025-05-01' }, { start: '2027-05-31' }] },
      ['index.json', 'series.json'],
    ],
    ['that is an announcement without a date is current', { kind: 'announcement' }, ['index.json', 'undated.json']],
    ['with a date in words alone is current', { whenText: 'In spring' }, ['index.json', 'undated.json']],
    [
      'whose date cannot be read is kept and current, as readers list it',
      { start: 'soon' },
      ['index.json', 'undated.json'],
    ],
  ] as const) {
    it(title, async () => assert.deepEqual(await filed(event), [...files]));
  }

  it('with only an offset is in the month that it prints', async () =>
    assert.deepEqual(await filed({ start: '2025-07-01T00:30:00+09:00' }, noZone), ['2025-07.json']));

  it('without a zone is in the month that it prints', async () =>
    assert.deepEqual(await filed({ start: '2025-07-01T00:30' }, noZone), ['2025-07.json']));

  it('of yesterday that may still run on some clock is in the index', async () =>
    assert.deepEqual(await filed({ start: '2026-11-21' }, noZone), [
      '2026-11.json',
      'index.json',
      'upcoming-2026-11.json',
    ]));

  it('is in the month of the zone that the feed gives to all', async () => {
    assert.deepEqual(await filed({ start: '2025-06-30T22:30:00Z' }, { ...HEAD, timeZone: 'Asia/Tokyo' }), [
      '2025-07.json',
    ]);
  });

  it('that is over stays beside what is part of it', async () => {
    const week = { id: 'week', title: 'Week', kind: 'series', start: '2026-05-01', partOf: ['year'] };
    const year = { id: 'year', title: 'Year', start: '2026-01-01' };
    const other = { id: 'other', title: 'Other', start: '2026-01-01' };
    const report = { id: 'report', title: 'Report', start: '2027-05-01', partOf: ['week'] };
    const texts = textsOf(await split(feedOf([week, year, other, report])));
    assert.deepEqual(idsIn(texts, 'index.json'), ['week', 'year']);
  });
});

describe('what a publisher wrote', () => {
  it('reaches the pages as it was, to the last digit and unknown field', async () => {
    const event =
      '{"id":"a","start":"2025-05-01","x-number":12345678901234567890.10,"x-text":"a \\u00e9 \\" [ } \\\\","2":1,"1":2,"start":"2025-06-01"}';
    const text = ` {"events" : [ ${event.replaceAll(',', ' ,\n ')} ],\n "format":"ogp-events", "version":"1.0", "x-rate": 1.50, "nextUrl":null}`;
    const texts = textsOf(await split(text));
    assert.equal(
      texts.get('2025-06.json'),
      `{"format":"ogp-events","version":"1.0","x-rate":1.50,"events":[\n${event}\n]}\n`,
    );
  });

  it('for the feed as a whole is on every page, but for when it was updated: that is for the index', async () => {
    const texts = textsOf(
      await split(
        feedOf([
          { id: 'a', start: '2025-05-01' },
          { id: 'b', start: '2027-05-01' },
        ]),
      ),
    );
    const { updated, ...lasting } = HEAD;
    for (const [file, text] of texts) {
      if (file === 'months.json') continue;
      const { events: _, nextUrl: __, ...head } = JSON.parse(text) as Record<string, unknown>;
      assert.deepEqual(head, file === 'index.json' ? { ...lasting, updated } : lasting, file);
    }
  });

  it('as a relative address leads nowhere, on its pages as in the feed itself', async () => {
    const feed = feedOf([{ id: 'a', title: 'A', start: '2027-05-01', links: [{ rel: 'info', url: 'more.html' }] }]);
    const { snapshot } = await readFrom(textsOf(await split(feed)), 'index.json');
    const whole = await readFeed(feed, { url: `${URL_OF_PAGES}index.json` });
    assert.deepEqual(snapshot.events, whole.events);
    assert.deepEqual(
      snapshot.issues.map(({ code }) => code),
      ['unsafe-url'],
    );
  });

  it('badly is kept, and named', async () => {
    const texts = await split(
      feedOf([null, 'a party', 7, [], { id: 'b', title: 'No date' }, { id: 'c', start: '2025-13-01' }]),
    );
    assert.deepEqual(linesOf(textsOf(texts).get('undated.json')!), [
      'null',
      '"a party"',
      '7',
      '[]',
      '{"id":"b","title":"No date"}',
      '{"id":"c","start":"2025-13-01"}',
    ]);
    assert.deepEqual(texts.warnings, [
      'Event 1 is no event; it is kept in undated.json.',
      'Event 2 is no event; it is kept in undated.json.',
      'Event 3 is no event; it is kept in undated.json.',
      'Event 4 is no event; it is kept in undated.json.',
      'Event 5 (“b”) has no date that can be read; it is kept in undated.json.',
      'Event 6 (“c”) has no date that can be read; it is kept in undated.json.',
    ]);
  });

  it('twice word for word is written once; two events of one id are both kept, and named', async () => {
    const done = await split(
      feedOf([
        { id: 'a', start: '2025-05-01' },
        { id: 'a', start: '2025-05-01' },
        { id: 'a', start: '2025-05-02' },
        { start: '2025-05-01', id: 'a' },
      ]),
    );
    assert.equal(linesOf(textsOf(done).get('2025-05.json')!).length, 3);
    assert.deepEqual(done.warnings, [
      'Event 3 (“a”) has the id of another event.',
      'Event 4 (“a”) has the id of another event.',
      'Events that came twice, word for word, and were written once: 1.',
    ]);
  });
});

describe('the index', () => {
  const many = (count: number, start: (i: number) => string, more: object = {}) =>
    Array.from({ length: count }, (_, i) => ({ id: `m${i}`, title: `Many ${i}`, start: start(i), ...more }));

  it('leads to the pages of a month that has begun meanwhile, for who has yesterday’s', async () => {
    const feed = feedOf([
      { id: 'a', start: '2026-12-01' },
      { id: 'b', start: '2027-01-01' },
    ]);
    const november = textsOf(await split(feed, { todayMs: Date.parse('2026-11-30') }));
    const december = textsOf(await split(feed, { todayMs: Date.parse('2026-12-01') }));
    assert.deepEqual(idsIn(december, 'index.json'), ['a']);
    assert.equal(december.get('upcoming-2026-12.json'), november.get('upcoming-2026-12.json'));
    const mixed = new Map([...december, ['index.json', november.get('index.json')!]]);
    const { snapshot } = await readFrom(mixed, 'index.json');
    assert.deepEqual(
      snapshot.events.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('is there, and empty, when nothing is', async () => {
    const done = await split(feedOf([]));
    assert.deepEqual([...textsOf(done).keys()], ['index.json', 'months.json']);
    assert.deepEqual((await readFrom(textsOf(done), 'index.json')).snapshot.events, []);
  });

  it('has larger pages rather than more than twenty', async () => {
    // 2.4 MB in each of twelve months.
    const heavy = many(4800, (i) => `2027-${String(1 + (i % 10)).padStart(2, '0')}-01`, {
      description: 'x'.repeat(5000),
    });
    const done = await split(feedOf(heavy));
    assert.equal(done.table.index.left, 0);
    assert.ok(done.table.index.pages <= 20, String(done.table.index.pages));
    assert.equal((await readFrom(textsOf(done), 'index.json')).snapshot.events.length, 4800);
  });

  it('ends with the month that a publisher wants', async () => {
    const feed = feedOf(many(12, (i) => `2027-${String(1 + i).padStart(2, '0')}-01`));
    const done = await split(feed, { months: 3 });
    const { snapshot } = await readFrom(textsOf(done), 'index.json');
    assert.deepEqual(
      snapshot.events.map(({ start }) => start!.text),
      ['2027-01-01', '2027-02-01'],
    );
    assert.deepEqual([done.table.index.until, done.table.index.left, done.warnings], ['2027-02', 10, []]);
  });

  it('says so where even this month is too much, and has the soonest', async () => {
    const done = await split(feedOf(many(20_100, (i) => `2026-11-${24 + (i % 3)}T10:00`)));
    const { snapshot } = await readFrom(textsOf(done), 'index.json');
    assert.equal(snapshot.events.length, 20_000);
    assert.equal(done.table.index.left, 100);
    assert.match(done.warnings.join(), /split it into feeds of their own/);
    assert.equal(done.table.months[0]!.events, 20_100);
  });
});

describe('a feed with events in very many months', () => {
  it('makes no more files than anyone wants, and keeps every event', async () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      id: `e${i}`,
      title: `E ${i}`,
      start: `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    }));
    const done = await split(feedOf(events));
    const { files, warnings } = done;
    assert.ok(files.length < 620, `${files.length} files`);
    const archived = [...textsOf(done)].filter(([file]) => isArchive(file) || file.startsWith('other-months'));
    assert.equal(archived.flatMap(([, text]) => linesOf(text)).length, 5000);
    assert.match(warnings.join(), /5000 months; the 600 nearest/);
  });
});

// Feeds of thousands of series: only data, and too many of them for three browsers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { sentence, readEvents } from '../read-events.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 11, 1);
/** The window of a list. */
const [FROM, TO] = [NOW - 366 * DAY, NOW + 366 * DAY];

type Fields = { readonly start: string; readonly rule: string } & Record<string, unknown>;

async function datesOf(events: readonly (Fields | { readonly start: string })[], at = [FROM, TO, NOW] as const) {
  const snapshot = await readEvents(
    events.map((event, i) => {
      const { rule, ...fields } = event as Fields;
      return {
        id: `e${i}`,
        title: `E ${i}`,
        timeZone: 'Europe/Berlin',
        ...fields,
        ...(rule && { recurrence: { rule } }),
      };
    }),
  );
  const { occurrences, issues } = await listableOccurrences(snapshot, ...at);
  const between = (id: string, from: number, to: number): number =>
    occurrences.filter((o) => o.event.id === id && o.startMs! >= from && o.startMs! < to).length;
  return { occurrences, between, issues, told: issues.map((issue) => ({ id: issue.eventId, text: sentence(issue) })) };
}

const many = (count: number, rule: string, start = '2020-01-07T18:00'): Fields[] =>
  Array.from({ length: count }, () => ({ start, rule }));

describe('a feed of many series', () => {
  it('shows all dates of one that lives among thousands that are over', async () => {
    for (const [over, alive, expected] of [
      ['FREQ=WEEKLY;UNTIL=20210101T000000Z', 'FREQ=DAILY', 31],
      ['FREQ=WEEKLY;COUNT=40', 'FREQ=DAILY', 31],
      ['FREQ=MONTHLY;BYDAY=1TU;UNTIL=20240101', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 23],
    ] as const) {
      const { between } = await datesOf([...many(4999, over), { start: '2020-01-07T18:00', rule: alive }]);
      assert.equal(between('e4999', NOW, Date.UTC(2027, 0, 1)), expected, over);
    }
  });

  it('shows a year of two hundred weekly ones beside 4,800 that are over', async () => {
    const { between, issues } = await datesOf([
      ...many(4800, 'FREQ=DAILY;UNTIL=20251101'),
      ...many(200, 'FREQ=WEEKLY'),
    ]);
    assert.equal(between('e4999', NOW, NOW + 366 * DAY), 53);
    assert.deepEqual(issues, []);
  });

  it('shows a year ahead of 1,800 weekly ones', async () => {
    const { between, issues } = await datesOf(many(1800, 'FREQ=WEEKLY'));
    for (const id of ['e0', 'e900', 'e1799']) assert.equal(between(id, NOW, NOW + 366 * DAY), 53, id);
    assert.equal(issues.length, 1);
  });

  it('shows the next month of 20,000 weekly ones, of all of them, and says until when', async () => {
    const events = Array.from({ length: 20_000 }, (_, i) => ({
      start: `2020-01-0${1 + (i % 7)}T18:00`,
      rule: 'FREQ=WEEKLY',
    }));
    const { occurrences, told } = await datesOf(events);
    const next = new Map<string, number>();
    for (const { event, startMs } of occurrences) {
      if (startMs! >= NOW && startMs! < NOW + 31 * DAY) next.set(event.id, (next.get(event.id) ?? 0) + 1);
    }
    assert.equal(next.size, 20_000);
    assert.deepEqual(new Set(next.values()), new Set([4, 5]));
    assert.ok(occurrences.length <= 125_000);
    assert.match(told.map(({ text }) => text).join(), /only those from 2026-11-\d\d on until 2027-01-\d\d are/);
  });

  it('gives one that has very many dates no room of the others', async () => {
    const { between, told } = await datesOf([
      { start: '2020-01-07T00:00', rule: 'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,10,20,30,40,50' },
      ...many(1500, 'FREQ=WEEKLY'),
    ]);
    assert.equal(between('e0', NOW, TO), 500);
    assert.equal(between('e1500', NOW, NOW + 366 * DAY), 53);
    assert.ok(told.some(({ id, text }) => id === 'e0' && text.includes('500')));
  });

  it('keeps the nearest dates on both sides of now', async () => {
    const { occurrences } = await datesOf([
      { start: '2020-01-07T00:00', timeZone: 'UTC', rule: 'FREQ=DAILY;BYHOUR=0,6,12,18' },
    ]);
    const starts = occurrences.map(({ startMs }) => startMs!);
    const coming = starts.filter((ms) => ms >= NOW);
    // None of the limit is spent on what lies before now.
    assert.deepEqual([coming.length, coming[0], coming.at(-1)], [500, NOW, NOW + 125 * DAY - DAY / 4]);
    assert.deepEqual([starts.length, starts[0]], [1000, NOW - 125 * DAY]);
  });
});

describe('a series that has a number of dates', () => {
  // Dates that are to come from 2026-12-01 on; each by python-dateutil, see test/oracle/counted.py.
  const CASES: readonly (readonly [start: string, rule: string, coming: number, last: string])[] = [
    ['2016-01-05T18:00', 'FREQ=WEEKLY;COUNT=600', 31, '2027-06-29T18:00'],
    ['2016-01-04T18:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=600', 30, '2027-06-24T18:00'],
    ['2016-01-07T18:00', 'FREQ=WEEKLY;BYDAY=MO,TH,SU;WKST=SU;COUNT=1800', 93, '2027-07-05T18:00'],
    ['2014-01-01T18:00', 'FREQ=DAILY;COUNT=5000', 283, '2027-09-09T18:00'],
    ['2010-01-01T18:00', 'FREQ=DAILY;INTERVAL=3;COUNT=2100', 40, '2027-03-30T18:00'],
    ['2015-01-01T18:00', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3200', 92, '2027-04-07T18:00'],
    ['2001-01-01T18:00', 'FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=700', 78, '2030-02-22T18:00'],
    ['2001-01-05T18:00', 'FREQ=MONTHLY;BYDAY=1FR,3FR;COUNT=700', 78, '2030-02-15T18:00'],
    ['1990-01-28T18:00', 'FREQ=MONTHLY;COUNT=500', 57, '2031-08-28T18:00'],
    ['1990-01-31T18:00', 'FREQ=MONTHLY;COUNT=300', 42, '2032-10-31T18:00'],
    ['1990-01-31T18:00', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=500', 57, '2031-08-31T18:00'],
    ['1990-01-15T18:00', 'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1,15;COUNT=190', 13, '2029-08-01T18:00'],
    ['1990-03-12T18:00', 'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=12;COUNT=90', 16, '2034-09-12T18:00'],
    ['1990-03-12T18:00', 'FREQ=YEARLY;BYMONTH=3,9;BYDAY=2MO;COUNT=90', 16, '2034-09-11T18:00'],
    ['1972-02-29T18:00', 'FREQ=YEARLY;COUNT=20', 6, '2048-02-29T18:00'],
    ['2016-01-04T08:00', 'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=8,18;COUNT=2400', 122, '2027-06-30T18:00'],
    ['2016-01-04T08:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,-1;BYHOUR=8;COUNT=1200', 61, '2027-07-02T08:00'],
    ['2000-01-01T18:00', 'FREQ=DAILY;BYMONTH=1,2;COUNT=1650', 50, '2027-02-19T18:00'],
  ];

  it('has all of them that are to come, in a feed of thousands', async () => {
    const { between } = await datesOf(
      [
        ...CASES.map(([start, rule]) => ({ start, rule, timeZone: 'UTC' })),
        ...many(3000, 'FREQ=WEEKLY;UNTIL=20200401'),
      ],
      [NOW, Date.UTC(2200, 0, 1), NOW],
    );
    CASES.forEach(([, rule, coming], i) => assert.equal(between(`e${i}`, NOW, Infinity), Math.min(coming, 500), rule));
  });

  it('ends with the right one', async () => {
    for (const [start, rule, , last] of CASES) {
      const at = Date.parse(`${last}Z`);
      const { occurrences } = await datesOf(
        [{ start, rule, timeZone: 'UTC' }],
        [at - DAY, Date.UTC(9000, 0, 1), at - DAY],
      );
      assert.equal(new Date(occurrences.at(-1)!.startMs!).toISOString().slice(0, 16), last, rule);
    }
  });
});

describe('what is wrong with a rule', () => {
  it('is told although no date carries it', async () => {
    const late = { start: '2060-01-01T09:00' };
    for (const [rule, start, text] of [
      ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20200301', '2020-01-07T18:00', /is not a date that its rule gives/],
      ['FREQ=HOURLY', late.start, /cannot be followed/],
      ['FREQ=WEEKLY;BYMONTHDAY=1', late.start, /has no meaning/],
      ['FREQ=DAILY;UNTIL=20000101', '2020-01-07T18:00', /gives no date/],
      [`FREQ=MONTHLY;BYMONTHDAY=29,30,31;COUNT=5000`, '1000-01-30T18:00', /too long to follow/],
    ] as const) {
      const { occurrences, told } = await datesOf([{ start, rule }], [NOW, NOW + DAY, NOW]);
      assert.deepEqual(occurrences, [], rule);
      assert.match(told.map(({ text: told }) => told).join(), text, rule);
    }
  });
});

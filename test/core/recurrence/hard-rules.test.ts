import { expect } from '@open-wc/testing';
import { wallTexts } from './expand-text.js';

const dates = (start: string, rules: string, limit?: number): string[] => wallTexts({ start, rules, limit });

/**
 * Rules that libraries get wrong; what they should give follows from RFC 5545 and a calendar, and libical agrees where no other is named. A start that is no date
 * of its rule is the first one all the same.
 */
describe('rules that rrule 2.8.1 gets wrong', () => {
  it('joins plain and numbered days: the third Monday and every Wednesday and Friday', () => {
    expect(dates('2026-06-01', 'FREQ=MONTHLY;BYDAY=3MO,WE,FR;COUNT=12')).to.deep.equal([
      '2026-06-01',
      '2026-06-03',
      '2026-06-05',
      '2026-06-10',
      '2026-06-12',
      '2026-06-15',
      '2026-06-17',
      '2026-06-19',
      '2026-06-24',
      '2026-06-26',
      '2026-07-01',
      '2026-07-03',
    ]);
  });

  it('chooses positions from the whole first week, though it starts mid-week', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3;COUNT=3';
    expect(dates('2024-10-23', rule)).to.deep.equal(['2024-10-23', '2024-10-28', '2024-10-30']);
  });

  it('chooses positions from whole weeks, whenever they start', () => {
    // The last of Thursday to Tuesday: the week from Wednesday on ends on a Tuesday.
    const rule = (wkst: string) => `FREQ=WEEKLY;BYDAY=TU,TH,SU;BYSETPOS=-1;WKST=${wkst};COUNT=3`;
    expect(dates('2026-06-04', rule('MO'))).to.deep.equal(['2026-06-04', '2026-06-07', '2026-06-14']);
    expect(dates('2026-06-04', rule('WE'))).to.deep.equal(['2026-06-04', '2026-06-09', '2026-06-16']);
    expect(dates('2026-06-04', rule('SU'))).to.deep.equal(['2026-06-04', '2026-06-11', '2026-06-18']);
  });

  it('keeps the weekday of the start where only weeks are named', () => {
    expect(dates('2013-01-01', 'FREQ=YEARLY;BYWEEKNO=1,2;UNTIL=20170101')).to.deep.equal([
      '2013-01-01',
      '2013-01-08',
      '2013-12-31',
      '2014-01-07',
      '2014-12-30',
      '2015-01-06',
      '2016-01-05',
      '2016-01-12',
    ]);
  });

  it('is in any month where weekdays and days of the month are named: each Friday the 13th', () => {
    // ical.js and python-dateutil agree.
    expect(dates('2005-05-13', 'FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13;COUNT=6')).to.deep.equal([
      '2005-05-13',
      '2006-01-13',
      '2006-10-13',
      '2007-04-13',
      '2007-07-13',
      '2008-06-13',
    ]);
  });

  it('keeps the month of the start where only days of the month are named', () => {
    expect(dates('2024-02-01', 'FREQ=YEARLY;BYMONTHDAY=-29,-1;COUNT=4')).to.deep.equal([
      '2024-02-01',
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
    ]);
    expect(dates('2024-02-29', 'FREQ=YEARLY;BYMONTHDAY=29;COUNT=3')).to.deep.equal([
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
  });

  it('counts a position back from the end only as far as there are dates', () => {
    // June 2026 has one 25th: there is no second date from its end.
    expect(dates('2026-06-01', 'FREQ=MONTHLY;BYMONTHDAY=25;BYSETPOS=-2,1;COUNT=3')).to.deep.equal([
      '2026-06-01',
      '2026-06-25',
      '2026-07-25',
    ]);
  });

  it('stands a semicolon at the end', () => {
    expect(dates('2014-10-06T09:00', 'FREQ=WEEKLY;INTERVAL=1;COUNT=2;BYDAY=MO;')).to.deep.equal([
      '2014-10-06T09:00',
      '2014-10-13T09:00',
    ]);
  });
});

describe('rules at the edges of the calendar', () => {
  const cases: readonly [title: string, start: string, rule: string, expected: string[]][] = [
    [
      '29 February waits for leap years',
      '2024-02-29',
      'FREQ=YEARLY;COUNT=3',
      ['2024-02-29', '2028-02-29', '2032-02-29'],
    ],
    ['29 February skips the year 2100', '2096-02-29', 'FREQ=YEARLY;COUNT=2', ['2096-02-29', '2104-02-29']],
    [
      'the 31st skips short months',
      '2007-01-31',
      'FREQ=MONTHLY;COUNT=5',
      ['2007-01-31', '2007-03-31', '2007-05-31', '2007-07-31', '2007-08-31'],
    ],
    [
      'the 31st day from the end is the first of a long month',
      '2015-01-01',
      'FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=3',
      ['2015-01-01', '2015-03-01', '2015-05-01'],
    ],
    ['day 366', '2012-12-31', 'FREQ=YEARLY;BYYEARDAY=366;COUNT=3', ['2012-12-31', '2016-12-31', '2020-12-31']],
    ['day -366', '2012-01-01', 'FREQ=YEARLY;BYYEARDAY=-366;COUNT=3', ['2012-01-01', '2016-01-01', '2020-01-01']],
    [
      'Friday on or after 26 March, by days from the end of the year',
      '2006-03-31',
      'FREQ=YEARLY;UNTIL=20100326;BYDAY=FR;BYYEARDAY=-275,-276,-277,-278,-279,-280,-281',
      ['2006-03-31', '2007-03-30', '2008-03-28', '2009-03-27', '2010-03-26'],
    ],
    ['week 53 ends in January', '2023-01-01', 'FREQ=YEARLY;BYWEEKNO=53;COUNT=2', ['2023-01-01', '2027-01-03']],
    ['week 53 of the year before', '2027-01-03', 'FREQ=YEARLY;BYWEEKNO=53;COUNT=2', ['2027-01-03', '2033-01-02']],
    ['Thursday of week 53', '2027-01-03', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH;COUNT=2', ['2027-01-03', '2032-12-30']],
    [
      'week 53 every fifth year',
      '2027-01-03',
      'FREQ=YEARLY;BYWEEKNO=53;INTERVAL=5;BYDAY=TH;COUNT=2',
      ['2027-01-03', '2032-12-30'],
    ],
    [
      'week 53 every sixth year',
      '2027-01-03',
      'FREQ=YEARLY;BYWEEKNO=53;INTERVAL=6;BYDAY=TH;COUNT=2',
      ['2027-01-03', '2093-12-31'],
    ],
    [
      '2 January 2022 is not in week 53',
      '2021-06-01',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;COUNT=2',
      ['2021-06-01', '2027-01-03'],
    ],
    [
      'Monday of week 1 every other year is not lost at New Year',
      '2014-12-29',
      'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO;COUNT=4',
      ['2014-12-29', '2017-01-02', '2018-12-31', '2021-01-04'],
    ],
    [
      'first and last two weeks, Tuesdays',
      '2013-01-01',
      'FREQ=YEARLY;BYWEEKNO=1,2,-1,-2;BYDAY=TU;COUNT=8',
      ['2013-01-01', '2013-01-08', '2013-12-17', '2013-12-24', '2013-12-31', '2014-01-07', '2014-12-16', '2014-12-23'],
    ],
    [
      'week 6 of weeks that start on Thursday',
      '2018-02-13',
      'FREQ=YEARLY;BYWEEKNO=6;BYDAY=TU;WKST=TH;UNTIL=20210612',
      ['2018-02-13', '2019-02-12', '2020-02-11', '2021-02-09'],
    ],
    [
      '30 December in week 1',
      '2024-12-30',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;BYWEEKNO=1;COUNT=3',
      ['2024-12-30', '2025-12-30', '2030-12-30'],
    ],
    [
      'every 13 months, in May only',
      '2010-02-12',
      'FREQ=MONTHLY;INTERVAL=13;BYMONTH=5;COUNT=4',
      ['2010-02-12', '2013-05-12', '2026-05-12', '2039-05-12'],
    ],
    [
      'every other week when weeks start on Wednesday',
      '1997-09-01',
      'FREQ=WEEKLY;INTERVAL=2;WKST=WE;BYDAY=MO,WE,FR;COUNT=7',
      ['1997-09-01', '1997-09-10', '1997-09-12', '1997-09-15', '1997-09-24', '1997-09-26', '1997-09-29'],
    ],
    [
      'every seventh day that is the 1st or 20th',
      '2025-01-01',
      'FREQ=DAILY;BYMONTHDAY=1,20;INTERVAL=7;COUNT=2',
      ['2025-01-01', '2025-08-20'],
    ],
    [
      'the second and third 29th of a year',
      '2024-02-29',
      'FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=29;BYSETPOS=3,2;COUNT=4',
      ['2024-02-29', '2024-03-29', '2025-03-29', '2026-03-29'],
    ],
    [
      'hours and minutes mean nothing for whole days',
      '2024-10-18',
      'FREQ=DAILY;BYHOUR=7;BYMINUTE=1,2,3,4;INTERVAL=2;COUNT=3',
      ['2024-10-18', '2024-10-20', '2024-10-22'],
    ],
  ];
  for (const [title, start, rule, expected] of cases) {
    it(`${title}`, () => {
      expect(dates(start, rule)).to.deep.equal(expected);
    });
  }

  it('chooses positions among times of day, too', () => {
    const rule = 'FREQ=MONTHLY;BYMINUTE=12,39;BYHOUR=8,14,15;BYDAY=1MO,1TU,2SA,3MO;BYSETPOS=1,-5,3,-21,4,-8;COUNT=7';
    expect(dates('2024-01-01T08:12', rule)).to.deep.equal([
      '2024-01-01T08:12',
      '2024-01-01T14:12',
      '2024-01-01T14:39',
      '2024-01-13T15:12',
      '2024-01-15T08:39',
      '2024-02-05T08:12',
      '2024-02-05T14:12',
    ]);
  });

  it('finds the first and the last of seventy thousand moments of a month', () => {
    const to = (last: number) => Array.from({ length: last }, (_, i) => i + 1).join();
    const rule = `FREQ=MONTHLY;BYMONTHDAY=${to(17)};BYHOUR=${to(16)};BYMINUTE=${to(16)};BYSECOND=${to(16)};BYSETPOS=1,-1;COUNT=4`;
    expect(dates('2025-01-01T01:01:01', rule)).to.deep.equal([
      '2025-01-01T01:01:01',
      '2025-01-17T16:16:16',
      '2025-02-01T01:01:01',
      '2025-02-17T16:16:16',
    ]);
  });
});

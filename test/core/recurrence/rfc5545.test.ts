import { expect } from '@open-wc/testing';
import { instantOf } from '../../../src/core/time/zone.js';
import { expand, wallTexts } from './expand-text.js';

/**
 * Every example of RFC 5545, 3.8.5.3 that repeats daily or more coarsely: what it says, the start (in New York, 09:00 unless it says
 * otherwise), the rule, and its dates as `year month: days`. Examples "forever" are read as far as the RFC lists them.
 */
const EXAMPLES: readonly [title: string, start: string, rule: string, dates: string, exclude?: string][] = [
  ['daily for 10 dates', '1997-09-02', 'FREQ=DAILY;COUNT=10', '1997-09: 2-11'],
  [
    'daily until 24 December',
    '1997-09-02',
    'FREQ=DAILY;UNTIL=19971224T000000Z',
    '1997-09: 2-30; 1997-10: 1-31; 1997-11: 1-30; 1997-12: 1-23',
  ],
  [
    'every other day',
    '1997-09-02',
    'FREQ=DAILY;INTERVAL=2',
    '1997-09: 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; 1997-10: 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; 1997-11: 1,3,5,7,9,11,13,15,17,19,21,23,25,27,29; 1997-12: 1,3',
  ],
  ['every 10 days, 5 dates', '1997-09-02', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09: 2,12,22; 1997-10: 2,12'],
  [
    'every day in January for 3 years, as a yearly rule',
    '1998-01-01',
    'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    '1998-01: 1-31; 1999-01: 1-31; 2000-01: 1-31',
  ],
  [
    'every day in January for 3 years, as a daily rule',
    '1998-01-01',
    'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    '1998-01: 1-31; 1999-01: 1-31; 2000-01: 1-31',
  ],
  [
    'weekly for 10 dates',
    '1997-09-02',
    'FREQ=WEEKLY;COUNT=10',
    '1997-09: 2,9,16,23,30; 1997-10: 7,14,21,28; 1997-11: 4',
  ],
  [
    'weekly until 24 December',
    '1997-09-02',
    'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    '1997-09: 2,9,16,23,30; 1997-10: 7,14,21,28; 1997-11: 4,11,18,25; 1997-12: 2,9,16,23',
  ],
  [
    'every other week',
    '1997-09-02',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1997-09: 2,16,30; 1997-10: 14,28; 1997-11: 11,25; 1997-12: 9,23; 1998-01: 6,20; 1998-02: 3,17',
  ],
  [
    'Tuesdays and Thursdays for five weeks, until a moment',
    '1997-09-02',
    'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    '1997-09: 2,4,9,11,16,18,23,25,30; 1997-10: 2',
  ],
  [
    'Tuesdays and Thursdays for five weeks, counted',
    '1997-09-02',
    'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    '1997-09: 2,4,9,11,16,18,23,25,30; 1997-10: 2',
  ],
  [
    'three days of every other week until 24 December',
    '1997-09-01',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '1997-09: 1,3,5,15,17,19,29; 1997-10: 1,3,13,15,17,27,29,31; 1997-11: 10,12,14,24,26,28; 1997-12: 8,10,12,22',
  ],
  [
    'Tuesday and Thursday of every other week, 8 dates',
    '1997-09-02',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '1997-09: 2,4,16,18,30; 1997-10: 2,14,16',
  ],
  [
    'the first Friday of a month, 10 dates',
    '1997-09-05',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5; 1998-01: 2; 1998-02: 6; 1998-03: 6; 1998-04: 3; 1998-05: 1; 1998-06: 5',
  ],
  [
    'the first Friday of a month until 24 December',
    '1997-09-05',
    'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    '1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5',
  ],
  [
    'the first and last Sunday of every other month, 10 dates',
    '1997-09-07',
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '1997-09: 7,28; 1997-11: 2,30; 1998-01: 4,25; 1998-03: 1,29; 1998-05: 3,31',
  ],
  [
    'the second-to-last Monday of a month for 6 months',
    '1997-09-22',
    'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    '1997-09: 22; 1997-10: 20; 1997-11: 17; 1997-12: 22; 1998-01: 19; 1998-02: 16',
  ],
  [
    'the third-to-last day of a month',
    '1997-09-28',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    '1997-09: 28; 1997-10: 29; 1997-11: 28; 1997-12: 29; 1998-01: 29; 1998-02: 26',
  ],
  [
    'the 2nd and 15th of a month, 10 dates',
    '1997-09-02',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '1997-09: 2,15; 1997-10: 2,15; 1997-11: 2,15; 1997-12: 2,15; 1998-01: 2,15',
  ],
  [
    'the first and last day of a month, 10 dates',
    '1997-09-30',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997-09: 30; 1997-10: 1,31; 1997-11: 1,30; 1997-12: 1,31; 1998-01: 1,31; 1998-02: 1',
  ],
  [
    'the 10th to 15th of every 18th month, 10 dates',
    '1997-09-10',
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '1997-09: 10-15; 1999-03: 10-13',
  ],
  [
    'every Tuesday of every other month',
    '1997-09-02',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997-09: 2,9,16,23,30; 1997-11: 4,11,18,25; 1998-01: 6,13,20,27; 1998-03: 3,10,17,24,31',
  ],
  [
    'yearly in June and July, 10 dates',
    '1997-06-10',
    'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    '1997-06: 10; 1997-07: 10; 1998-06: 10; 1998-07: 10; 1999-06: 10; 1999-07: 10; 2000-06: 10; 2000-07: 10; 2001-06: 10; 2001-07: 10',
  ],
  [
    'every other year in January, February and March, 10 dates',
    '1997-03-10',
    'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '1997-03: 10; 1999-01: 10; 1999-02: 10; 1999-03: 10; 2001-01: 10; 2001-02: 10; 2001-03: 10; 2003-01: 10; 2003-02: 10; 2003-03: 10',
  ],
  [
    'the 1st, 100th and 200th day of every third year, 10 dates',
    '1997-01-01',
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01: 1; 1997-04: 10; 1997-07: 19; 2000-01: 1; 2000-04: 9; 2000-07: 18; 2003-01: 1; 2003-04: 10; 2003-07: 19; 2006-01: 1',
  ],
  ['the 20th Monday of a year', '1997-05-19', 'FREQ=YEARLY;BYDAY=20MO', '1997-05: 19; 1998-05: 18; 1999-05: 17'],
  ['Monday of week 20', '1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05: 12; 1998-05: 11; 1999-05: 17'],
  [
    'every Thursday in March',
    '1997-03-13',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '1997-03: 13,20,27; 1998-03: 5,12,19,26; 1999-03: 4,11,18,25',
  ],
  [
    'every Thursday of June, July and August',
    '1997-06-05',
    'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '1997-06: 5,12,19,26; 1997-07: 3,10,17,24,31; 1997-08: 7,14,21,28; 1998-06: 4,11,18,25; 1998-07: 2,9,16,23,30; 1998-08: 6,13,20,27; 1999-06: 3,10,17,24; 1999-07: 1,8,15,22,29; 1999-08: 5,12,19,26',
  ],
  [
    'every Friday the 13th, the start itself excluded',
    '1997-09-02',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    '1998-02: 13; 1998-03: 13; 1998-11: 13; 1999-08: 13; 2000-10: 13',
    '1997-09-02T09:00',
  ],
  [
    'the first Saturday after the first Sunday of a month',
    '1997-09-13',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997-09: 13; 1997-10: 11; 1997-11: 8; 1997-12: 13; 1998-01: 10; 1998-02: 7; 1998-03: 7; 1998-04: 11; 1998-05: 9; 1998-06: 13',
  ],
  [
    'the day of presidential elections in the United States',
    '1996-11-05',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11: 5; 2000-11: 7; 2004-11: 2',
  ],
  [
    'the third of the Tuesdays, Wednesdays and Thursdays of a month, 3 dates',
    '1997-09-04',
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    '1997-09: 4; 1997-10: 7; 1997-11: 6',
  ],
  [
    'the second-to-last weekday of a month',
    '1997-09-29',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997-09: 29; 1997-10: 30; 1997-11: 27; 1997-12: 30; 1998-01: 29; 1998-02: 26; 1998-03: 30',
  ],
  [
    'Tuesday and Sunday of every other week from Monday on',
    '1997-08-05',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08: 5,10,19,24',
  ],
  [
    'Tuesday and Sunday of every other week from Sunday on',
    '1997-08-05',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-08: 5,17,19,31',
  ],
  [
    'the 15th and 30th, without a 30th of February',
    '2007-01-15',
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    '2007-01: 15,30; 2007-02: 15; 2007-03: 15,30',
  ],
];

/** `1997-09: 2,9-11` → `1997-09-02`, `1997-09-09` … */
function listed(dates: string): string[] {
  return dates.split('; ').flatMap((monthly) => {
    const [month, days] = monthly.split(': ');
    return days!.split(',').flatMap((part) => {
      const [first, last = first] = part.split('-').map(Number);
      return Array.from({ length: last! - first! + 1 }, (_, i) => `${month}-${String(first! + i).padStart(2, '0')}`);
    });
  });
}

describe('the examples of RFC 5545', () => {
  for (const [title, start, rule, dates, exclude] of EXAMPLES) {
    it(`gives ${title}`, () => {
      const expected = listed(dates).map((date) => `${date}T09:00`);
      const series = {
        start: `${start}T09:00`,
        zone: 'America/New_York',
        rules: rule,
        exclude: exclude ? [exclude] : [],
      };
      const bounded = /COUNT|UNTIL/.test(rule);
      const actual = wallTexts(bounded ? series : { ...series, limit: expected.length });
      expect(actual).to.deep.equal(expected);
    });
  }

  it('gives every 20 minutes from 9:00 to 16:40, each day', () => {
    const walls = wallTexts({
      start: '1997-09-02T09:00',
      zone: 'America/New_York',
      rules: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
      limit: 48,
    });
    const expected = ['1997-09-02', '1997-09-03'].flatMap((day) =>
      [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) =>
        ['00', '20', '40'].map((minute) => `${day}T${String(hour).padStart(2, '0')}:${minute}`),
      ),
    );
    expect(walls).to.deep.equal(expected);
  });

  it('keeps 9:00 in New York when clocks go back on 26 October 1997', () => {
    const { dates } = expand({
      start: '1997-09-02T09:00',
      zone: 'America/New_York',
      rules: 'FREQ=DAILY;UNTIL=19971224T000000Z',
    });
    const utc = dates.map(({ wallMs }) => new Date(instantOf('America/New_York', wallMs).ms).toISOString());
    expect(utc).to.include('1997-10-25T13:00:00.000Z').and.to.include('1997-10-26T14:00:00.000Z');
    expect(utc.at(-1)).to.equal('1997-12-23T14:00:00.000Z');
  });
});

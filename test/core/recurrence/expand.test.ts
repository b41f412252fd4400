import { expect } from '@open-wc/testing';
import { sentence } from '../read-events.js';
import { makePattern } from '../../../src/core/recurrence/pattern.js';
import { eachRuleDate } from '../../../src/core/recurrence/rule-dates.js';
import { parseRule } from '../../../src/core/recurrence/rule.js';
import { toWallText } from '../../../src/core/time/wall.js';
import { instantOf } from '../../../src/core/time/zone.js';
import { codes, expand, wallTexts, type SeriesText } from './expand-text.js';

const BERLIN = 'Europe/Berlin';
const WEEKLY: SeriesText = { start: '2026-03-02T18:30', zone: BERLIN, rules: 'FREQ=WEEKLY;COUNT=4' };
const FOUR = ['2026-03-02T18:30', '2026-03-09T18:30', '2026-03-16T18:30', '2026-03-23T18:30'];

const instants = (series: SeriesText): string[] =>
  expand(series).dates.map(({ wallMs }) => new Date(instantOf(series.zone!, wallMs).ms).toISOString().slice(0, 16));
const ids = (series: SeriesText): string[] => expand(series).dates.map(({ recurrenceId }) => toWallText(recurrenceId));
const messages = (series: SeriesText): string[] => expand(series).faults.map(sentence);

describe('the set of dates', () => {
  it('is the start alone without rules', () => {
    expect(wallTexts({ start: '2026-03-02T18:30', zone: BERLIN })).to.deep.equal(['2026-03-02T18:30']);
  });

  it('is the start and the included dates without rules', () => {
    const series = { start: '2026-03-02T18:30', zone: BERLIN, include: ['2026-04-01T10:00', '2026-02-01T10:00'] };
    expect(wallTexts(series)).to.deep.equal(['2026-02-01T10:00', '2026-03-02T18:30', '2026-04-01T10:00']);
  });

  it('leaves out excluded dates, which count all the same', () => {
    expect(wallTexts({ ...WEEKLY, exclude: ['2026-03-02T18:30'] })).to.deep.equal(FOUR.slice(1));
  });

  it('is empty when all dates are excluded', () => {
    const result = expand({ ...WEEKLY, exclude: FOUR });
    expect(result.dates).to.deep.equal([]);
    expect(result.faults).to.deep.equal([]);
  });

  it('excludes by wall clock, by instant, by wall clock with offset, and by whole day', () => {
    for (const text of ['2026-03-09T18:30', '2026-03-09T17:30Z', '2026-03-09T18:30+01:00', '2026-03-09']) {
      expect(wallTexts({ ...WEEKLY, exclude: [text] }), text).to.deep.equal([FOUR[0], FOUR[2], FOUR[3]]);
    }
    expect(wallTexts({ ...WEEKLY, exclude: ['2026-03-09T18:31', '2026-03-09T18:30Z'] })).to.deep.equal(FOUR);
  });

  it('takes an included instant or day for what it is on the event’s clock', () => {
    const series = { ...WEEKLY, include: ['2026-07-01T16:00Z', '2026-07-02', '2026-03-09T18:30'] };
    expect(wallTexts(series)).to.deep.equal([...FOUR, '2026-07-01T18:00', '2026-07-02T18:30']);
  });

  it('lets exclude outweigh include', () => {
    expect(wallTexts({ ...WEEKLY, include: ['2026-04-01T10:00'], exclude: ['2026-04-01T10:00'] })).to.deep.equal(FOUR);
  });

  it('joins several rules, each date once', () => {
    const series = {
      start: '2026-06-01',
      rules: ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=1,15,20;COUNT=3'],
    };
    expect(wallTexts(series)).to.deep.equal(['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-20']);
  });

  it('begins with the start, which counts, if the rule does not give it, and says so', () => {
    const series = { start: '2026-05-30T10:00', zone: BERLIN, rules: 'FREQ=WEEKLY;BYDAY=MO;COUNT=2' };
    expect(wallTexts(series)).to.deep.equal(['2026-05-30T10:00', '2026-06-01T10:00']);
    expect(wallTexts({ ...series, rules: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3' })).to.deep.equal([
      '2026-05-30T10:00',
      '2026-06-02T10:00',
      '2026-07-07T10:00',
    ]);
    expect(wallTexts({ ...series, rules: 'FREQ=DAILY;BYHOUR=9,12;COUNT=1' })).to.deep.equal(['2026-05-30T10:00']);
    expect(wallTexts({ ...series, rules: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260601T080000Z' })).to.deep.equal([
      '2026-05-30T10:00',
      '2026-06-01T10:00',
    ]);
    // Taken out, it counts all the same.
    expect(wallTexts({ ...series, exclude: ['2026-05-30T10:00'] })).to.deep.equal(['2026-06-01T10:00']);
    expect(codes(series)).to.deep.equal(['invalid-recurrence']);
    expect(messages(series)[0]).to.contain('2026-05-30T10:00');
    expect(codes({ ...series, exclude: ['2026-05-30T10:00'] })).to.deep.equal([]);
    expect(codes({ ...series, include: ['2026-05-30T10:00'] })).to.deep.equal([]);
  });

  it('shows the start of an event whose rule cannot be followed, and says why', () => {
    for (const rules of ['RSCALE=CHINESE;FREQ=YEARLY', 'FREQ=HOURLY', 'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20']) {
      const series = { start: '2026-05-30T10:00', zone: BERLIN, rules };
      expect(wallTexts(series)).to.deep.equal(['2026-05-30T10:00']);
      expect(codes(series)).to.deep.equal(['invalid-recurrence']);
    }
  });

  it('shows the start of an event whose rule ends before it', () => {
    const series = { start: '2026-05-30', rules: 'FREQ=DAILY;UNTIL=20260501' };
    expect(wallTexts(series)).to.deep.equal(['2026-05-30']);
    expect(messages(series)[0]).to.contain('gives no date');
  });

  it('follows the other rules when one is broken', () => {
    const series = { start: '2026-06-01', rules: ['FREQ=WEEKLY;COUNT=2', 'FREQ=SOMETIMES'] };
    expect(wallTexts(series)).to.deep.equal(['2026-06-01', '2026-06-08']);
    expect(codes(series)).to.deep.equal(['invalid-recurrence']);
  });

  it('does not recur by month-long starts, nor by vague inclusions', () => {
    const vague = { start: '2026-05', rules: 'FREQ=YEARLY;COUNT=3' };
    expect(wallTexts(vague)).to.deep.equal(['2026-05-01']);
    expect(codes(vague)).to.deep.equal(['invalid-recurrence']);
    expect(wallTexts({ ...WEEKLY, include: ['2026-08'] })).to.deep.equal(FOUR);
    expect(codes({ ...WEEKLY, include: ['2026-08'] })).to.deep.equal(['invalid-recurrence']);
  });

  it('stays what it was when called twice, and changes nothing that it was given', () => {
    expect(expand(WEEKLY)).to.deep.equal(expand(WEEKLY));
  });
});

describe('the end of a rule', () => {
  const until = (text: string): string[] => wallTexts({ ...WEEKLY, rules: `FREQ=WEEKLY;UNTIL=${text}` });

  it('is a date if it falls on one exactly', () => {
    expect(until('20260316T183000')).to.deep.equal(FOUR.slice(0, 3));
    expect(until('20260316T182959')).to.deep.equal(FOUR.slice(0, 2));
  });

  it('is an instant if it ends in Z, also after the clocks changed', () => {
    expect(until('20260316T173000Z')).to.deep.equal(FOUR.slice(0, 3));
    expect(until('20260316T172959Z')).to.deep.equal(FOUR.slice(0, 2));
    expect(until('20260330T163000Z')).to.have.length(5);
    expect(until('20260330T162959Z')).to.have.length(4);
  });

  it('is the end of a day if it is a day', () => {
    expect(until('20260316')).to.deep.equal(FOUR.slice(0, 3));
    expect(until('20260315')).to.deep.equal(FOUR.slice(0, 2));
  });

  it('includes the last whole day in each form', () => {
    for (const text of ['20260603', '20260603T000000', '20260603T120000Z']) {
      const series = { start: '2026-06-01', rules: `FREQ=DAILY;UNTIL=${text}` };
      expect(wallTexts(series), text).to.deep.equal(['2026-06-01', '2026-06-02', '2026-06-03']);
    }
  });

  it('is the day that clocks show then, if it is an instant and the dates are days', () => {
    const days = (zone: string | null, text: string): string[] =>
      wallTexts({ start: '2026-06-01', zone, rules: `FREQ=DAILY;UNTIL=${text}` });
    const three = ['2026-06-01', '2026-06-02', '2026-06-03'];
    expect(days('America/New_York', '20260604T035959Z')).to.deep.equal(three);
    expect(days('America/New_York', '20260604T000000Z')).to.deep.equal(three);
    expect(days('America/New_York', '20260604T040000Z')).to.deep.equal([...three, '2026-06-04']);
    expect(days('Pacific/Pago_Pago', '20260604T105959Z')).to.deep.equal(three);
    expect(days('America/St_Johns', '20260603T023000Z')).to.deep.equal(three);
    // East of Greenwich the day begins before midnight UTC.
    expect(days('Asia/Tokyo', '20260602T150000Z')).to.deep.equal(three);
    expect(days('Asia/Tokyo', '20260602T145959Z')).to.deep.equal(three.slice(0, 2));
    expect(days(null, '20260603T120000Z')).to.deep.equal(three);
  });

  it('is right on the further side of the date line', () => {
    const series = {
      start: '2026-06-01T08:00',
      zone: 'Pacific/Kiritimati',
      rules: 'FREQ=DAILY;UNTIL=20260602T180000Z',
    };
    expect(wallTexts(series)).to.deep.equal(['2026-06-01T08:00', '2026-06-02T08:00', '2026-06-03T08:00']);
  });
});

describe('dates where clocks change', () => {
  it('move forward out of a gap, which is noted', () => {
    const series = { start: '2026-03-28T02:30', zone: BERLIN, rules: 'FREQ=DAILY;COUNT=3' };
    expect(instants(series)).to.deep.equal(['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30']);
    expect(expand(series).dates.map(({ isInGap }) => isInGap)).to.deep.equal([false, true, false]);
  });

  it('are the first of two in an overlap', () => {
    const series = { start: '2026-10-24T02:30', zone: BERLIN, rules: 'FREQ=DAILY;COUNT=3' };
    expect(instants(series)).to.deep.equal(['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']);
    expect(expand(series).dates.map(({ isInGap }) => isInGap)).to.deep.equal([false, false, false]);
  });

  it('are one where a gap puts two at the same instant, named by the one that exists', () => {
    const series = { start: '2026-03-29T01:30', zone: BERLIN, rules: 'FREQ=DAILY;BYHOUR=1,2,3;COUNT=3' };
    expect(ids(series)).to.deep.equal(['2026-03-29T01:30', '2026-03-29T03:30']);
    expect(expand(series).dates.map(({ isInGap }) => isInGap)).to.deep.equal([false, false]);
  });

  it('come in the order of instants, not of wall clocks', () => {
    // 02:45 does not exist and becomes 03:45, after 03:15.
    const series = {
      start: '2026-03-29T02:45',
      zone: BERLIN,
      rules: 'FREQ=DAILY;COUNT=1',
      include: ['2026-03-29T03:15'],
    };
    expect(instants(series)).to.deep.equal(['2026-03-29T01:15', '2026-03-29T01:45']);
  });

  it('keep their midnight where the gap is at midnight', () => {
    const series = { start: '2019-09-07T00:00', zone: 'America/Santiago', rules: 'FREQ=DAILY;COUNT=3' };
    expect(instants(series)).to.deep.equal(['2019-09-07T04:00', '2019-09-08T04:00', '2019-09-09T03:00']);
  });

  it('survive the day that Samoa skipped', () => {
    const series = { start: '2011-12-29T12:00', zone: 'Pacific/Apia', rules: 'FREQ=DAILY;COUNT=3' };
    expect(instants(series)).to.deep.equal(['2011-12-29T22:00', '2011-12-30T22:00']);
  });

  it('are excluded by the wall clock that the rule gave, and by the one that it became', () => {
    for (const text of ['2026-03-29T02:30', '2026-03-29T03:30', '2026-03-29T01:30Z']) {
      const series = { start: '2026-03-28T02:30', zone: BERLIN, rules: 'FREQ=DAILY;COUNT=3', exclude: [text] };
      expect(ids(series), text).to.deep.equal(['2026-03-28T02:30', '2026-03-30T02:30']);
    }
  });
});

describe('the clock that dates are reckoned on', () => {
  it('is the zone’s, also where the start is an instant', () => {
    const series = { start: '2026-03-02T17:30Z', zone: BERLIN, rules: 'FREQ=WEEKLY;COUNT=5' };
    expect(wallTexts(series)).to.deep.equal([...FOUR, '2026-03-30T18:30']);
  });

  it('is the start’s offset where there is no zone', () => {
    const series = { start: '2026-03-02T18:30-05:00', rules: 'FREQ=DAILY;COUNT=3' };
    expect(wallTexts({ ...series, from: '2026-03-03T23:30Z', to: '2026-03-03T23:31Z' })).to.deep.equal([
      '2026-03-03T18:30',
    ]);
    expect(wallTexts({ ...series, exclude: ['2026-03-03T23:30Z'] })).to.have.length(2);
  });

  it('is read as UTC where nothing is known, or the zone is not', () => {
    for (const zone of [null, 'Mars/Olympus']) {
      const series = { start: '2026-03-02T18:30', zone, rules: 'FREQ=DAILY;COUNT=3' };
      expect(wallTexts({ ...series, from: '2026-03-03T18:30Z', to: '2026-03-03T18:31Z' })).to.deep.equal([
        '2026-03-03T18:30',
      ]);
    }
  });

  it('is no clock at all for whole days, whatever the zone', () => {
    const series = {
      start: '2026-03-28',
      zone: 'Pacific/Kiritimati',
      rules: 'FREQ=DAILY;COUNT=3',
      exclude: ['2026-03-29'],
    };
    expect(wallTexts(series)).to.deep.equal(['2026-03-28', '2026-03-30']);
  });
});

describe('a window', () => {
  it('includes its first instant and not its last', () => {
    const window = { from: '2026-03-09T17:30Z', to: '2026-03-23T17:30Z' };
    expect(wallTexts({ ...WEEKLY, ...window })).to.deep.equal(FOUR.slice(1, 3));
  });

  it('is of instants: an evening in Honolulu is the next day in UTC', () => {
    const series = { start: '2026-03-01T20:00', zone: 'Pacific/Honolulu', rules: 'FREQ=DAILY' };
    const window = { from: '2026-03-10T00:00Z', to: '2026-03-11T00:00Z' };
    expect(wallTexts({ ...series, ...window })).to.deep.equal(['2026-03-09T20:00']);
  });

  it('far from the start gives what walking there gives', () => {
    const rules = [
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=DAILY;INTERVAL=7;BYHOUR=9,20',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU',
      'FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=YEARLY;INTERVAL=3;BYMONTH=1,2;BYDAY=2TU',
      'FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=SU,MO',
      'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO',
    ];
    const zone = 'America/New_York';
    const start = Date.UTC(1990, 0, 1, 19);
    for (const text of rules) {
      const { rule } = parseRule(text);
      const walked: number[] = [];
      // Counted rules are walked from the start, and no count is reached here.
      const pattern = makePattern({ ...rule!, count: 1e9 }, start, true);
      eachRuleDate(pattern, -Infinity, Date.UTC(2027, 0, 31), { left: 1e7 }, (wallMs) => walked.push(wallMs) > 0);
      const expected = walked.filter((wallMs) => wallMs >= Date.UTC(2024, 11, 20)).map(toWallText);

      const window = { from: '2024-12-20T05:00Z', to: '2027-01-31T05:00Z' };
      const direct = expand({ start: '1990-01-01T19:00', zone, rules: text, ...window });
      expect(expected.length, text).to.be.above(0);
      expect(
        direct.dates.map(({ wallMs }) => toWallText(wallMs)),
        text,
      ).to.deep.equal(expected);
      expect(direct.steps, text).to.be.below(12_000);
    }
  });

  it('of a month, ten years into a weekly event, costs next to nothing', () => {
    const series = { start: '2016-06-07T18:30', zone: 'America/New_York', rules: 'FREQ=WEEKLY' };
    const { dates, steps, faults } = expand({ ...series, from: '2026-06-01T00:00Z', to: '2026-07-01T00:00Z' });
    expect(dates).to.have.length(5);
    expect(faults).to.deep.equal([]);
    expect(steps).to.be.below(300);
  });

  it('before the start, after the end, or turned around is empty', () => {
    for (const [from, to] of [
      ['2020-01-01T00:00Z', '2021-01-01T00:00Z'],
      ['2030-01-01T00:00Z', '2031-01-01T00:00Z'],
      ['2026-12-01T00:00Z', '2026-01-01T00:00Z'],
      ['2026-03-02T17:30Z', '2026-03-02T17:30Z'],
    ] as const) {
      expect(expand({ ...WEEKLY, from, to })).to.deep.include({ dates: [], faults: [] });
    }
  });

  it('without an end gives 500 dates and says that there are more', () => {
    const series = { start: '2026-03-02', rules: 'FREQ=DAILY' };
    expect(wallTexts(series)).to.have.length(500);
    expect(codes(series)).to.deep.equal(['recurrence-truncated']);
    expect(codes({ ...series, rules: 'FREQ=DAILY;COUNT=500' })).to.deep.equal([]);
    expect(wallTexts({ ...series, limit: 3 })).to.deep.equal(['2026-03-02', '2026-03-03', '2026-03-04']);
  });
});

describe('overrides', () => {
  it('replace the date with their original start, and keep its id', () => {
    const { dates } = expand({ ...WEEKLY, overrides: { '2026-03-09T18:30': { start: '2026-03-10T09:00' } } });
    expect(dates.map(({ wallMs }) => toWallText(wallMs))).to.deep.equal([
      FOUR[0],
      '2026-03-10T09:00',
      FOUR[2],
      FOUR[3],
    ]);
    expect(toWallText(dates[1]!.recurrenceId)).to.equal('2026-03-09T18:30');
    expect(dates.map(({ override }) => override !== null)).to.deep.equal([false, true, false, false]);
  });

  it('change a date in place', () => {
    const { dates } = expand({ ...WEEKLY, overrides: { '2026-03-16T18:30': {} } });
    expect(dates.map(({ wallMs }) => toWallText(wallMs))).to.deep.equal(FOUR);
    expect(dates[2]!.override).not.to.equal(null);
  });

  it('move dates into the window, and out of it', () => {
    const window = { from: '2026-03-09T00:00Z', to: '2026-03-10T00:00Z' };
    const into = { '2026-03-23T18:30': { start: '2026-03-09T08:00' } };
    expect(ids({ ...WEEKLY, ...window, overrides: into })).to.deep.equal(['2026-03-23T18:30', '2026-03-09T18:30']);
    const out = { '2026-03-09T18:30': { start: '2026-03-12T18:30' } };
    expect(ids({ ...WEEKLY, ...window, overrides: out })).to.deep.equal([]);
  });

  it('move a date across a change of the clocks', () => {
    const series = {
      start: '2026-03-22T18:30',
      zone: BERLIN,
      rules: 'FREQ=WEEKLY;COUNT=2',
      overrides: { '2026-03-29T18:30': { start: '2026-03-28T18:30' } },
    };
    expect(instants(series)).to.deep.equal(['2026-03-22T17:30', '2026-03-28T17:30']);
  });

  it('are found by instant, whole day, and offset', () => {
    for (const id of ['2026-03-09T17:30Z', '2026-03-09', '2026-03-09T18:30+01:00']) {
      const { dates } = expand({ ...WEEKLY, overrides: { [id]: { start: '2026-03-10T09:00' } } });
      expect(
        dates.map(({ wallMs }) => toWallText(wallMs)),
        id,
      ).to.deep.equal([FOUR[0], '2026-03-10T09:00', FOUR[2], FOUR[3]]);
    }
  });

  it('put a date into a zone of its own', () => {
    const overrides = { '2026-03-09T18:30': { timeZone: 'Asia/Tokyo' } };
    // 18:30 in Tokyo is 09:30 UTC.
    const window = { from: '2026-03-09T09:30Z', to: '2026-03-09T09:31Z' };
    expect(ids({ ...WEEKLY, ...window, overrides })).to.deep.equal(['2026-03-09T18:30']);
  });

  it('add a date where the rules give none, and outweigh exclude', () => {
    const overrides = { '2026-05-01T10:00': {}, '2026-03-09T18:30': {} };
    const series = { ...WEEKLY, exclude: ['2026-03-09T18:30'], overrides };
    expect(ids(series)).to.deep.equal([...FOUR, '2026-05-01T10:00']);
  });

  it('may stand at the time of another date, and both are shown', () => {
    const series = { ...WEEKLY, overrides: { '2026-03-09T18:30': { start: '2026-03-16T18:30' } } };
    expect(ids(series)).to.have.members(FOUR).and.to.have.length(4);
  });

  it('count among the 500', () => {
    const series = { start: '2026-03-02', rules: 'FREQ=DAILY', overrides: { '2026-03-03': { start: '2026-03-04' } } };
    expect(wallTexts({ ...series, limit: 3 })).to.deep.equal(['2026-03-02', '2026-03-04', '2026-03-04']);
  });
});

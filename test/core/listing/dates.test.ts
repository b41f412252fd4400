import { expect } from '@open-wc/testing';
import { endsOf, fallsInto, intervalOf, QUICK_DATES } from '../../../src/core/listing/dates.js';
import type { Display } from '../../../src/core/time/display.js';
import { toWallText } from '../../../src/core/time/wall.js';

const wall = (text: string): number => Date.parse(`${text.length === 10 ? `${text}T00:00` : text}Z`);
const show = (value: string, today: string, weekend: readonly number[] = [6, 7]): string | null => {
  const interval = intervalOf(value, { today: wall(today), weekend });
  return interval && interval.map((ms) => (Number.isFinite(ms) ? toWallText(ms).slice(5, 10) : '∞')).join(' ');
};

const shown = (start: string, end: string | null = null, precision: Display['precision'] = 'time'): Display => ({
  precision,
  primary: {
    startWall: wall(start),
    endWall: end && wall(end),
    offset: null,
    endOffset: null,
    zone: null,
    whose: 'event',
    dayShift: 0,
  } as Display['primary'],
  secondary: null,
  doubtful: false,
  postedWall: null,
  sortKey: 0,
});

describe('quick dates', () => {
  // 2030-05-01 is a Wednesday.
  for (const [value, today, expected] of [
    ['today', '2030-05-01', '05-01 05-02'],
    ['tomorrow', '2030-05-31', '06-01 06-02'],
    ['next-7-days', '2030-05-29', '05-29 06-05'],
    ['this-month', '2030-05-31', '05-01 06-01'],
    ['this-month', '2030-12-01', '12-01 01-01'],
    ['this-weekend', '2030-05-01', '05-04 05-06'],
    ['this-weekend', '2030-05-04', '05-04 05-06'],
    ['this-weekend', '2030-05-05', '05-04 05-06'],
    ['this-weekend', '2030-05-06', '05-11 05-13'],
  ] as const) {
    it(`“${value}” on ${today} is ${expected}`, () => expect(show(value, today)).to.equal(expected));
  }

  it('know weekends of other countries', () => {
    expect(show('this-weekend', '2030-05-01', [5, 6])).to.equal('05-03 05-05');
    expect(show('this-weekend', '2030-05-05', [5, 6])).to.equal('05-10 05-12');
    expect(show('this-weekend', '2030-05-06', [7, 1])).to.equal('05-05 05-07');
    expect(show('this-weekend', '2030-05-01', [7])).to.equal('05-05 05-06');
  });

  it('are all known', () => {
    for (const value of QUICK_DATES) expect(show(value, '2030-05-01')).to.be.a('string');
  });
});

describe('a range of dates', () => {
  for (const [value, expected] of [
    ['2030-05-01..2030-05-03', '05-01 05-04'],
    ['2030-05-03..2030-05-01', '05-01 05-04'],
    ['2030-05-01..', '05-01 ∞'],
    ['..2030-05-01', '∞ 05-02'],
    ['2030-05-01', '05-01 05-02'],
    ['2030-02-30', null],
    ['..', null],
    ['2030-05-01..x', null],
    ['a..b..c', null],
    ['yesterday', null],
    ['', null],
  ] as const) {
    it(`“${value}” is ${expected}`, () => expect(show(value, '2030-01-01')).to.equal(expected));
  }

  it('has two ends for two inputs', () => {
    expect(endsOf('2030-05-01..')).to.deep.equal(['2030-05-01', '']);
    expect(endsOf('today')).to.equal(null);
  });
});

describe('what falls into a day', () => {
  const day = [wall('2030-05-01'), wall('2030-05-02')] as const;
  for (const [name, display, expected] of [
    ['begins in it', shown('2030-05-01T23:59'), true],
    ['begins at its end', shown('2030-05-02T00:00'), false],
    ['ends at its beginning', shown('2030-04-30T20:00', '2030-05-01T00:00'), false],
    ['runs through it', shown('2030-04-30T20:00', '2030-05-03T00:00'), true],
    ['takes that day whole', shown('2030-05-01', '2030-05-01', 'day'), true],
    ['ends with the day before', shown('2030-04-29', '2030-04-30', 'day'), false],
    ['is somewhere in the month', shown('2030-05-01', null, 'month'), false],
  ] as const) {
    it(`${expected ? '' : 'not '}what ${name}`, () => expect(fallsInto(display, day)).to.equal(expected));
  }

  it('not what has no date', () => expect(fallsInto({ ...shown('2030-05-01'), primary: null }, day)).to.equal(false));
  it('but a month into what holds it whole', () =>
    expect(fallsInto(shown('2030-05-01', null, 'month'), [wall('2030-05-01'), wall('2030-06-01')])).to.equal(true));
});

import { expect } from '@open-wc/testing';
import { remainingAt, type Precision } from '../../../src/core/stages/remaining.js';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/units.js';

const TARGET = Date.parse('2030-05-20T09:00:00Z');
const told = (leftMs: number, precision: Precision): string => {
  const { units, isLess } = remainingAt(TARGET, TARGET - leftMs, precision);
  return (isLess ? '<' : '') + units.map(({ unit, value }) => `${value} ${unit}`).join(' ');
};

describe('what is left', () => {
  for (const [left, precision, words] of [
    [12 * DAY + 3 * HOUR + 40 * MINUTE, 'minutes', '12 day 3 hour 40 minute'],
    [12 * DAY + 3 * HOUR + 39 * MINUTE + 1, 'minutes', '12 day 3 hour 40 minute'],
    [12 * DAY, 'minutes', '12 day 0 hour 0 minute'],
    [DAY - 1, 'minutes', '1 day 0 hour 0 minute'],
    [59 * MINUTE, 'minutes', '59 minute'],
    [MINUTE, 'minutes', '1 minute'],
    [1, 'minutes', '1 minute'],
    [0, 'minutes', '0 minute'],
    [-DAY, 'minutes', '0 minute'],
    [61_000, 'seconds', '1 minute 1 second'],
    [1, 'seconds', '1 second'],
    [0, 'seconds', '0 second'],
    [25 * HOUR - 1, 'hours', '1 day 1 hour'],
    [90 * MINUTE, 'hours', '2 hour'],
    [HOUR - 1, 'hours', '<1 hour'],
    [49 * HOUR, 'days', '3 day'],
    [DAY - 1, 'days', '<1 day'],
    [30 * DAY, 'days', '30 day'],
    [7 * DAY + 1, 'auto', '8 day'],
    [7 * DAY, 'auto', '7 day 0 hour'],
    [DAY + 1, 'auto', '1 day 1 hour'],
    [DAY, 'auto', '1 day 0 hour 0 minute'],
    [90_000, 'auto', '2 minute'],
  ] as const) {
    it(`${left} ms before, in ${precision}, is “${words}”`, () => expect(told(left, precision)).to.equal(words));
  }

  for (const precision of ['seconds', 'minutes', 'hours', 'days', 'auto'] as const) {
    it(`holds in ${precision} exactly until the instant that it names, and is never less than what is left`, () => {
      let nowMs = TARGET - 9 * DAY - 12_345;
      for (let i = 0; i < 300; i++) {
        const here = remainingAt(TARGET, nowMs, precision);
        const text = (ms: number): string => JSON.stringify(remainingAt(TARGET, ms, precision).units);
        if (here.untilMs === Infinity) break;
        expect(here.untilMs).to.be.greaterThan(nowMs).and.most(TARGET);
        expect(text(here.untilMs - 1)).to.equal(text(nowMs));
        expect(text(here.untilMs)).to.not.equal(text(nowMs));
        const sizes = { day: DAY, hour: HOUR, minute: MINUTE, second: 1000 };
        const sum = here.units.reduce((total, { unit, value }) => total + value * sizes[unit], 0);
        expect(sum).to.be.least(TARGET - nowMs);
        nowMs = i % 3 ? here.untilMs : here.untilMs - 1;
      }
    });
  }

  it('of a date that is over never changes again', () => {
    expect(remainingAt(TARGET, TARGET, 'seconds').untilMs).to.equal(Infinity);
    expect(remainingAt(TARGET, TARGET + DAY, 'auto').untilMs).to.equal(Infinity);
  });
});

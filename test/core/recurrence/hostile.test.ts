import { expect } from '@open-wc/testing';
import { sentence } from '../read-events.js';
import { MAX_STEPS } from '../../../src/core/recurrence/series.js';
import { expand } from './expand-text.js';
import { HOSTILE_RULES } from './hostile-rules.js';

// Steps stand for time, which a test cannot assert: test/bench/recurrence.bench.ts prints both. The last step may be a period of many days.
const AND_A_LITTLE = 1000;

describe('hostile rules', () => {
  for (const [title, rule] of HOSTILE_RULES) {
    it(`stays small and says what is wrong: ${title}`, () => {
      const { dates, faults, steps } = expand({ start: '2026-06-02T09:00', zone: 'America/New_York', rules: rule });
      expect(dates.length).to.be.within(1, 500);
      expect(steps).to.be.below(MAX_STEPS + AND_A_LITTLE);
      expect(faults.map(({ code }) => code)).to.include.oneOf(['invalid-recurrence', 'recurrence-truncated']);
      for (const fault of faults) expect(sentence(fault).length).to.be.below(300);
    });
  }

  it('stay small all together, and a sound rule before them is followed', () => {
    const rules = ['FREQ=WEEKLY;COUNT=3', ...HOSTILE_RULES.map(([, rule]) => rule)];
    const { dates, faults, steps } = expand({ start: '2026-06-02T09:00', zone: 'America/New_York', rules });
    expect(dates).to.have.length(500);
    expect(steps).to.be.below(MAX_STEPS + AND_A_LITTLE);
    expect(faults.length).to.be.below(rules.length + 3);
  });

  it('a thousand rules are cut, and it says so', () => {
    const rules = Array.from({ length: 1000 }, () => 'FREQ=DAILY;COUNT=2');
    const { dates, faults } = expand({ start: '2026-06-02', rules });
    expect(dates).to.have.length(2);
    expect(faults.map(({ code }) => code)).to.deep.equal(['recurrence-truncated']);
  });

  it('windows beyond all time are empty', () => {
    const recurring = { start: '9999-12-30', rules: 'FREQ=DAILY' };
    expect(expand(recurring).dates).to.have.length(2);
    expect(expand({ start: '0001-01-01', rules: 'FREQ=YEARLY', limit: 2 }).dates).to.have.length(2);
  });
});

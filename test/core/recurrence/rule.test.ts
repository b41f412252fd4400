import { expect } from '@open-wc/testing';
import { ruleFaultText } from '../../../src/core/issue-text.js';
import { parseRule } from '../../../src/core/recurrence/rule.js';

const errorOf = (text: string): string => {
  const parsed = parseRule(text);
  return parsed.rule ? '' : ruleFaultText(parsed.fault);
};

describe('reading a rule', () => {
  it('reads every part', () => {
    const { rule } = parseRule(
      'FREQ=YEARLY;INTERVAL=2;COUNT=10;WKST=SU;BYMONTH=3,1;BYWEEKNO=-1,20;BYYEARDAY=100,-1;BYMONTHDAY=15,-2;' +
        'BYHOUR=18,9;BYMINUTE=30;BYSECOND=0,60;BYSETPOS=-1,1',
    );
    expect(rule).to.deep.equal({
      frequency: 'YEARLY',
      interval: 2,
      count: 10,
      until: null,
      weekStart: 6,
      setPositions: [-1, 1],
      months: [1, 3],
      weeks: [-1, 20],
      yearDays: [-1, 100],
      monthDays: [-2, 15],
      days: [],
      hours: [9, 18],
      minutes: [30],
      seconds: [0, 59],
    });
  });

  it('takes any letter case, RRULE:, spaces, folded lines and a last semicolon', () => {
    const plain = parseRule('FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3');
    expect(parseRule(' RRULE:freq=weekly; byday=mo, we;\r\n count=3;; ')).to.deep.equal(plain);
    expect(plain.rule).to.include({ frequency: 'WEEKLY', count: 3 });
  });

  it('overlooks the parts that a program has for itself', () => {
    expect(parseRule('FREQ=DAILY;X-REGENERATE=TRASH;COUNT=2')).to.deep.equal(parseRule('FREQ=DAILY;COUNT=2'));
  });

  it('reads UNTIL as an instant, a wall clock or a day', () => {
    const until = (text: string) => parseRule(`FREQ=DAILY;UNTIL=${text}`).rule?.until;
    expect(until('20260531T220000Z')).to.deep.equal({ form: 'utc', ms: Date.UTC(2026, 4, 31, 22) });
    expect(until('20260531T220000')).to.deep.equal({ form: 'local', ms: Date.UTC(2026, 4, 31, 22) });
    expect(until('20260531')).to.deep.equal({ form: 'date', ms: Date.UTC(2026, 4, 31) });
  });

  const refused: readonly [string, string, RegExp][] = [
    ['nothing', '', /FREQ is missing/],
    ['no frequency', 'BYDAY=MO', /FREQ is missing/],
    ['an unknown frequency', 'FREQ=FORTNIGHTLY', /FREQ/],
    ['hours', 'FREQ=HOURLY;INTERVAL=24;BYHOUR=11', /hourly is not supported/],
    ['minutes', 'FREQ=MINUTELY', /minutely is not supported/],
    ['seconds', 'FREQ=SECONDLY', /secondly is not supported/],
    ['an unknown part', 'FREQ=DAILY;BYEASTER=0', /BYEASTER=0/],
    ['words', 'every other Tuesday', /not a part/],
    ['a part that is there twice', 'FREQ=DAILY;COUNT=1;COUNT=2', /COUNT is there twice/],
    ['an interval of 0', 'FREQ=DAILY;INTERVAL=0', /INTERVAL/],
    ['a negative interval', 'FREQ=DAILY;INTERVAL=-1', /INTERVAL/],
    ['a huge interval', 'FREQ=DAILY;INTERVAL=1001', /INTERVAL/],
    ['a count of 0', 'FREQ=DAILY;COUNT=0', /COUNT/],
    ['a huge count', 'FREQ=DAILY;COUNT=5001', /COUNT/],
    ['a count in powers of ten', 'FREQ=DAILY;COUNT=1e3', /COUNT/],
    ['COUNT with UNTIL', 'FREQ=DAILY;COUNT=2;UNTIL=20260101', /both COUNT and UNTIL/],
    ['BYSETPOS alone', 'FREQ=MONTHLY;BYSETPOS=1', /BYSETPOS needs/],
    ['a 13th month', 'FREQ=YEARLY;BYMONTH=13', /BYMONTH/],
    ['a month 0', 'FREQ=YEARLY;BYMONTH=0', /BYMONTH/],
    ['a leap month', 'FREQ=YEARLY;BYMONTH=5L', /BYMONTH/],
    ['a day 32', 'FREQ=MONTHLY;BYMONTHDAY=32', /BYMONTHDAY/],
    ['a day 0', 'FREQ=MONTHLY;BYMONTHDAY=0', /BYMONTHDAY/],
    ['an empty list', 'FREQ=MONTHLY;BYMONTHDAY=', /BYMONTHDAY/],
    ['a year day 367', 'FREQ=YEARLY;BYYEARDAY=-367', /BYYEARDAY/],
    ['a week 54', 'FREQ=YEARLY;BYWEEKNO=54', /BYWEEKNO/],
    ['an hour 24', 'FREQ=DAILY;BYHOUR=24', /BYHOUR/],
    ['a minute 60', 'FREQ=DAILY;BYMINUTE=60', /BYMINUTE/],
    ['a set position 367', 'FREQ=DAILY;BYHOUR=1;BYSETPOS=367', /BYSETPOS/],
    ['an unknown weekday', 'FREQ=WEEKLY;BYDAY=MO,XX', /BYDAY/],
    ['a 54th Monday', 'FREQ=YEARLY;BYDAY=54MO', /BYDAY/],
    ['a 0th Monday', 'FREQ=YEARLY;BYDAY=0MO', /BYDAY/],
    ['a week that starts on no day', 'FREQ=WEEKLY;WKST=1', /WKST/],
    ['an end on 31 June', 'FREQ=DAILY;UNTIL=20260631', /UNTIL/],
    ['an end at 25:00', 'FREQ=DAILY;UNTIL=20260630T250000Z', /UNTIL/],
    ['an end in other words', 'FREQ=DAILY;UNTIL=2026-06-30', /UNTIL/],
    ['another calendar', 'RSCALE=CHINESE;FREQ=YEARLY', /RSCALE/],
    ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31', /do not have/],
    ['31 November every day', 'FREQ=DAILY;BYMONTH=11,4;BYMONTHDAY=-31', /do not have/],
    ['10,000 characters', `FREQ=YEARLY;BYYEARDAY=${'1,'.repeat(5000)}1`, /longer than 500/],
  ];
  for (const [title, text, reason] of refused) {
    it(`refuses ${title}, and says why`, () => {
      expect(errorOf(text)).to.match(reason);
      expect(errorOf(text).length).to.be.below(120);
    });
  }

  it('reads as a limit what RFC 5545 has no meaning for, and says so', () => {
    const note = (text: string): string | null => {
      const parsed = parseRule(text);
      return parsed.rule && parsed.overlooked && ruleFaultText(parsed.overlooked);
    };
    expect(note('FREQ=WEEKLY;BYMONTHDAY=1')).to.match(/^BYMONTHDAY has no meaning in a weekly rule/);
    expect(note('FREQ=MONTHLY;BYWEEKNO=20')).to.match(/^BYWEEKNO/);
    expect(note('FREQ=DAILY;BYYEARDAY=1')).to.match(/^BYYEARDAY/);
    expect(note('FREQ=WEEKLY;BYDAY=1MO')).to.match(/^BYDAY with numbers/);
    expect(note('FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO')).to.match(/^BYDAY with numbers/);
    expect(note('FREQ=MONTHLY;BYDAY=1MO')).to.equal(null);
    expect(note('FREQ=DAILY;BYMONTHDAY=1')).to.equal(null);
  });
});

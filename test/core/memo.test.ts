import { expect } from '@open-wc/testing';
import { memo, memoUntil } from '../../src/core/memo.js';

describe('what is remembered', () => {
  it('is computed once for the same inputs', () => {
    let computed = 0;
    const pair = memo((a: object, b: unknown) => [a, b, ++computed]);
    const [one, other] = [{}, {}];
    const first = pair(one, NaN);
    expect(pair(one, NaN)).to.equal(first);
    expect(pair(other, NaN), 'another object of the same content').to.not.equal(first);
    expect(pair(one, NaN), 'only the last result is kept').to.not.equal(first);
    expect(computed).to.equal(3);
  });

  it('tells a missing input from undefined', () => {
    const count = memo((...inputs: unknown[]) => inputs.length);
    expect([count(), count(undefined), count()]).to.deep.equal([0, 1, 0]);
  });

  it('may be nothing', () => {
    let computed = 0;
    const nothing = memo(() => (computed++, null));
    expect([nothing(), nothing(), computed]).to.deep.equal([null, null, 1]);
  });

  it('is not kept where the computation failed', () => {
    let fails = true;
    const risky = memo(() => {
      if (fails) throw new Error('no');
      return 'yes';
    });
    expect(risky).to.throw('no');
    fails = false;
    expect(risky()).to.equal('yes');
  });

  it('holds from the time that it was computed for until the time that it names', () => {
    const hour = memoUntil((nowMs: number, name: string) => ({ name, nowMs, untilMs: nowMs + 60 }));
    const first = hour(100, 'a');
    expect(hour(159, 'a')).to.equal(first);
    expect(hour(160, 'a').nowMs).to.equal(160);
    expect(hour(161, 'b').name).to.equal('b');
    expect(hour(150, 'b').nowMs, 'the clock went back').to.equal(150);
  });

  it('holds for ever where it says so', () => {
    const fixed = memoUntil((nowMs: number) => ({ nowMs, untilMs: Infinity }));
    expect(fixed(1)).to.equal(fixed(Number.MAX_SAFE_INTEGER));
  });
});

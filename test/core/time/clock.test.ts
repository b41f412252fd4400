import { expect } from '@open-wc/testing';
import { clock, setClock } from '../../../src/core/time/clock.js';

/** Stands in for the browser's timers: nothing happens until a test says so. */
class FakeTimers {
  readonly pending = new Map<number, { delay: number; callback: () => void }>();
  #next = 1;

  setTimeout = (callback: () => void, delay = 0): number => {
    this.pending.set(this.#next, { delay, callback });
    return this.#next++;
  };

  clearTimeout = (id: number | undefined): void => {
    if (id !== undefined) this.pending.delete(id);
  };

  /** The wait of the only timer; `null` without one. */
  get wait(): number | null {
    expect(this.pending.size).to.be.lessThan(2);
    return [...this.pending.values()][0]?.delay ?? null;
  }

  fire(): void {
    const [entry] = this.pending;
    this.pending.delete(entry![0]);
    entry![1].callback();
  }
}

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout, queueMicrotask: realQueueMicrotask } = globalThis;
const NOON = Date.UTC(2026, 4, 30, 12);

describe('the clock of the page', () => {
  let timers: FakeTimers;
  let now = NOON;
  let calls: string[] = [];
  let cancels: (() => void)[] = [];
  const wake = (ms: number, name: string): (() => void) => {
    const cancel = clock.wakeAt(ms, () => calls.push(name));
    cancels.push(cancel);
    return cancel;
  };

  beforeEach(() => {
    timers = new FakeTimers();
    now = NOON;
    calls = [];
    cancels = [];
    Object.assign(globalThis, { setTimeout: timers.setTimeout, clearTimeout: timers.clearTimeout });
    setClock(() => now);
  });

  afterEach(() => {
    for (const cancel of cancels) cancel();
    setClock(null);
    Object.assign(globalThis, {
      setTimeout: realSetTimeout,
      clearTimeout: realClearTimeout,
      queueMicrotask: realQueueMicrotask,
    });
  });

  it('tells the time, and another one when the page says so', () => {
    expect(clock.now()).to.equal(NOON);
    setClock(null);
    expect(Math.abs(clock.now() - Date.now())).to.be.lessThan(1000);
    setClock(() => NaN);
    expect(Math.abs(clock.now() - Date.now())).to.be.lessThan(1000);
  });

  it('has no timer while nobody waits', () => {
    expect(timers.wait).to.equal(null);
    const cancel = wake(NOON + 5000, 'a');
    expect(timers.wait).to.equal(5000);
    cancel();
    expect(timers.wait).to.equal(null);
    wake(Infinity, 'never');
    wake(NaN, 'never');
    expect(timers.wait).to.equal(null);
  });

  it('has one timer for all, for the first who is due', () => {
    wake(NOON + 9000, 'late');
    wake(NOON + 2000, 'early');
    wake(NOON + 5000, 'middle');
    expect(timers.wait).to.equal(2000);
    now += 2000;
    timers.fire();
    expect(calls).to.deep.equal(['early']);
    expect(timers.wait).to.equal(3000);
  });

  it('never calls back at once, even for what is past', () => {
    wake(NOON - 5000, 'past');
    expect(calls).to.deep.equal([]);
    expect(timers.wait).to.equal(0);
    timers.fire();
    expect(calls).to.deep.equal(['past']);
    expect(timers.wait).to.equal(null);
  });

  it('calls back once', () => {
    wake(NOON + 1000, 'a');
    now += 1000;
    clock.check();
    clock.check();
    expect(calls).to.deep.equal(['a']);
  });

  it('waits again when a timer came too early', () => {
    wake(NOON + 1000, 'a');
    now += 998;
    timers.fire();
    expect([calls, timers.wait]).to.deep.equal([[], 2]);
  });

  it('looks at the time every minute, however long the wait, and so beyond 24.8 days', () => {
    wake(NOON + 90 * 86_400_000, 'far');
    expect(timers.wait).to.equal(60_000);
    now += 60_000;
    timers.fire();
    expect([calls, timers.wait]).to.deep.equal([[], 60_000]);
  });

  it('is right as soon as the page is back from sleep', () => {
    wake(NOON + 3_600_000, 'a');
    wake(NOON + 7_200_000, 'b');
    wake(NOON + 86_400_000, 'c');
    now += 8 * 3_600_000;
    clock.check();
    expect(calls).to.deep.equal(['a', 'b']);
    expect(timers.wait).to.equal(60_000);
  });

  it('wakes everybody when the clock is set back, but not for a small correction', () => {
    wake(NOON + 3_600_000, 'a');
    now -= 200;
    clock.check();
    expect(calls).to.deep.equal([]);
    now -= 3_600_000;
    clock.check();
    expect(calls).to.deep.equal(['a']);
  });

  it('wakes everybody when the page sets another time', () => {
    wake(NOON + 3_600_000, 'a');
    wake(Infinity, 'b');
    setClock(() => NOON - 86_400_000);
    expect(calls).to.deep.equal(['a', 'b']);
  });

  it('lets a callback wait again, or cancel another', () => {
    const second = { cancel: (): void => {} };
    cancels.push(
      clock.wakeAt(NOON + 1000, () => {
        calls.push('first');
        second.cancel();
        wake(NOON + 4000, 'again');
      }),
    );
    second.cancel = wake(NOON + 1000, 'second');
    now += 1000;
    timers.fire();
    expect(calls).to.deep.equal(['first']);
    expect(timers.wait).to.equal(3000);
  });

  it('wakes the others although one fails, and does not hide the failure', () => {
    const later: (() => void)[] = [];
    globalThis.queueMicrotask = (task) => void later.push(task);
    clock.wakeAt(NOON + 1000, () => {
      throw new Error('broken');
    });
    wake(NOON + 1000, 'other');
    now += 1000;
    clock.check();
    expect(calls).to.deep.equal(['other']);
    expect(later[0]).to.throw('broken');
  });

  it('that stands still is asked ever more rarely', () => {
    wake(NOON + 5, 'never');
    const waits: (number | null)[] = [];
    for (let count = 0; count < 24; count++) {
      waits.push(timers.wait);
      timers.fire();
    }
    expect(waits[0]).to.equal(5);
    expect(waits.at(-1)).to.equal(60_000);
    expect(calls).to.deep.equal([]);
  });

  it('that stood still and runs on is right again within as long as it stood', () => {
    wake(NOON + 50, 'a');
    timers.fire();
    expect(timers.wait).to.equal(50);
    now += 50;
    timers.fire();
    expect(calls).to.deep.equal(['a']);
  });
});

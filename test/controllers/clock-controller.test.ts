import { expect } from '@open-wc/testing';
import { ClockController } from '../../src/controllers/clock-controller.js';
import { setClock } from '../../src/core/time/clock.js';
import { ControllerHost } from '../helpers/controller-host.js';
import { holdTimers, type HeldTimers } from '../helpers/held-timers.js';
import { watchLeftovers } from '../helpers/leftovers.js';

describe('the clock of an element', () => {
  let timers: HeldTimers;
  let now = 0;
  let host: ControllerHost;
  let clock: ClockController;
  beforeEach(() => {
    timers = holdTimers();
    now = 1_000_000;
    setClock(() => now);
    host = new ControllerHost();
    clock = new ClockController(host);
    host.connect();
    host.updates = 0;
  });
  afterEach(() => {
    host.disconnect();
    timers.restore();
    setClock(null);
  });

  const pass = (ms: number): void => {
    now += ms;
    timers.pass(ms);
  };

  it('is the page’s clock', () => {
    expect(clock.now()).to.equal(1_000_000);
  });

  it('renders its host when what it waits for has come, and not before', () => {
    clock.wakeAt(now + 30_000);
    pass(29_999);
    expect(host.updates).to.equal(0);
    pass(1);
    expect(host.updates).to.equal(1);
    pass(600_000);
    expect(host.updates).to.equal(1);
  });

  it('waits for the last thing said, not for those before', () => {
    clock.wakeAt(now + 5000);
    clock.wakeAt(now + 30_000);
    pass(29_000);
    expect(host.updates).to.equal(0);
    clock.wakeAt(Infinity);
    pass(600_000);
    expect(host.updates).to.equal(0);
    expect(timers.waiting).to.deep.equal([]);
  });

  it('renders when the clock was set, even with nothing to wait for', () => {
    setClock(() => 5);
    expect(host.updates).to.equal(1);
    expect(clock.now()).to.equal(5);
  });

  it('renders each time that the clock is set', () => {
    for (const ms of [5, 6, 7]) {
      setClock(() => ms);
      // A host with nothing to wait for says this after each update.
      clock.wakeAt(Infinity);
    }
    expect(host.updates).to.equal(3);
  });

  it('does not wait while its host is away, and catches up when that comes back', () => {
    clock.wakeAt(now + 5000);
    host.disconnect();
    expect(timers.waiting).to.deep.equal([]);
    pass(10_000);
    expect(host.updates).to.equal(0);
    host.connect();
    expect(host.updates).to.be.greaterThan(0);
  });

  for (const [what, target, type] of [
    ['is shown again', window, 'pageshow'],
    ['gets focus', window, 'focus'],
    ['is back online', window, 'online'],
    ['is no longer hidden', document, 'visibilitychange'],
  ] as const) {
    it(`is right at once when the page ${what}, though its timer slept`, () => {
      clock.wakeAt(now + 5000);
      now += 7_200_000;
      target.dispatchEvent(new Event(type));
      expect(host.updates).to.equal(1);
    });
  }

  it('shares its listeners with all others, and takes them away with the last', () => {
    host.disconnect();
    const held = watchLeftovers();
    const hosts = [1, 2, 3].map(() => {
      const another = new ControllerHost();
      new ClockController(another).wakeAt(Infinity);
      another.connect();
      return another;
    });
    expect(held.now()).to.deep.equal(['document visibilitychange', 'window focus', 'window online', 'window pageshow']);
    for (const another of hosts) another.disconnect();
    expect(held.now()).to.deep.equal([]);
    held.restore();
    host.connect();
  });
});

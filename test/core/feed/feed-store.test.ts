import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/core/feed-error.js';
import type { LoadedFeed } from '../../../src/core/feed/page-reader.js';
import type { FeedState } from '../../../src/core/feed/feed.js';
import { FeedStore, type FeedLoad } from '../../../src/core/feed/feed-store.js';
import { snapshotOf } from '../../helpers/fake-feed.js';

const MINUTE = 60_000;
const GOOD = snapshotOf(['a']);
const NEWER = snapshotOf(['a', 'b']);
const BROKEN = new FeedError('unreadable', 'This is no JSON.');

interface Flight {
  readonly cache: string;
  readonly signal: AbortSignal;
  readonly progress: (snapshot: typeof GOOD) => void;
  readonly land: (outcome: typeof GOOD | FeedError, failure?: FeedError) => Promise<void>;
}

/** A store whose loads end, and whose time passes, when the test says so. */
function bench() {
  const flights: Flight[] = [];
  const timers = new Map<object, { at: number; callback: () => void }>();
  let now = 1_000_000;
  const load: FeedLoad = ({ signal, cache, onProgress }) =>
    new Promise<LoadedFeed>((resolve, reject) => {
      flights.push({
        cache,
        signal,
        progress: onProgress,
        land: async (outcome, failure) => {
          if (outcome instanceof FeedError) reject(outcome);
          else resolve({ snapshot: outcome, failure: failure ?? null, texts: null });
          await new Promise((done) => setTimeout(done));
        },
      });
    });
  let idle = 0;
  const store = new FeedStore(load, {
    onIdle: () => idle++,
    now: () => now,
    wait(ms, callback) {
      const key = {};
      timers.set(key, { at: now + ms, callback });
      return () => void timers.delete(key);
    },
  });
  return {
    store,
    flights,
    timers,
    get idle() {
      return idle;
    },
    pass(ms: number) {
      now += ms;
      for (const [key, timer] of [...timers]) {
        if (timer.at <= now && timers.delete(key)) timer.callback();
      }
    },
    /** Time that no timer sees: sleep, or a changed system clock. */
    jump(ms: number) {
      now += ms;
    },
  };
}

const nothing = (): void => {};

describe('a feed store', () => {
  it('asks for nothing until somebody wants it', () => {
    const { store, flights } = bench();
    expect(store.state).to.deep.equal({
      status: 'idle',
      snapshot: null,
      error: null,
      loadedAt: null,
      refreshing: false,
    });
    void store.refresh();
    expect(flights).to.have.length(0);
  });

  it('loads once for all and tells each', async () => {
    const { store, flights } = bench();
    const told = [0, 0, 0];
    told.forEach((_, i) => store.subscribe(() => told[i]!++));
    expect(store.state.status).to.equal('loading');
    await flights[0]!.land(GOOD);
    expect(flights).to.have.length(1);
    expect(flights[0]!.cache).to.equal('default');
    expect(told).to.deep.equal([2, 1, 1]);
    expect(store.state).to.deep.equal({
      status: 'ready',
      snapshot: GOOD,
      error: null,
      loadedAt: 1_000_000,
      refreshing: false,
    });
  });

  it('replaces its state, never changes it', async () => {
    const { store, flights } = bench();
    const states: FeedState[] = [store.state];
    store.subscribe(() => states.push(store.state));
    await flights[0]!.land(GOOD);
    expect(states.map(({ status }) => status)).to.deep.equal(['idle', 'loading', 'ready']);
    expect(states.every(Object.isFrozen)).to.equal(true);
  });

  it('shows the pages that are there while the others load', async () => {
    const { store, flights } = bench();
    store.subscribe(nothing);
    flights[0]!.progress(GOOD);
    expect(store.state).to.include({ status: 'ready', snapshot: GOOD, refreshing: true });
    flights[0]!.progress(NEWER);
    expect(store.state).to.include({ status: 'ready', snapshot: NEWER, refreshing: true });
    const whole = snapshotOf(['a', 'b', 'c']);
    await flights[0]!.land(whole);
    expect(store.state).to.include({ status: 'ready', snapshot: whole, refreshing: false });
  });

  describe('on refresh', () => {
    it('keeps the old copy until the new one is whole', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(GOOD);
      const refreshed = store.refresh();
      expect(store.state).to.include({ status: 'ready', snapshot: GOOD, refreshing: true });
      expect(flights[1]!.cache).to.equal('no-cache');
      flights[1]!.progress(snapshotOf([]));
      expect(store.state.snapshot).to.equal(GOOD);
      await flights[1]!.land(NEWER);
      await refreshed;
      expect(store.state.snapshot).to.equal(NEWER);
    });

    it('joins the load under way', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      const both = Promise.all([store.refresh(), store.refresh()]);
      await flights[0]!.land(GOOD);
      await both;
      expect(flights).to.have.length(1);
    });

    it('keeps the last good copy when the new one is bad, and says so', async () => {
      const { store, flights, jump } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(GOOD);
      jump(MINUTE);
      void store.refresh();
      await flights[1]!.land(BROKEN);
      expect(store.state).to.deep.equal({
        status: 'ready',
        snapshot: GOOD,
        error: BROKEN,
        loadedAt: 1_000_000,
        refreshing: false,
      });
      void store.refresh();
      expect(store.state).to.include({ error: BROKEN, refreshing: true });
      await flights[2]!.land(NEWER);
      expect(store.state).to.include({ snapshot: NEWER, error: null, loadedAt: 1_000_000 + MINUTE });
    });

    it('does not give a whole copy for one with a page missing', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(NEWER);
      void store.refresh();
      await flights[1]!.land(GOOD, BROKEN);
      expect(store.state).to.include({ status: 'ready', snapshot: NEWER, error: BROKEN });
    });
  });

  describe('that fails', () => {
    it('says why and recovers on the next try', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(BROKEN);
      expect(store.state).to.include({ status: 'error', snapshot: null, error: BROKEN, refreshing: false });
      void store.refresh();
      expect(store.state).to.include({ status: 'loading', error: null });
      await flights[1]!.land(GOOD);
      expect(store.state).to.include({ status: 'ready', snapshot: GOOD, error: null });
    });

    it('never hands out a rejection', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      const refreshed = store.refresh();
      await flights[0]!.land(BROKEN);
      expect(await refreshed).to.equal(undefined);
    });

    it('takes a fault of the reader for a failure of the feed', async () => {
      const store = new FeedStore(() => {
        throw new RangeError('A fault');
      });
      store.subscribe(nothing);
      await store.refresh();
      expect(store.state.status).to.equal('error');
      expect(store.state.error).to.be.instanceOf(FeedError);
      expect(store.state.error!.cause).to.be.instanceOf(RangeError);
    });

    it('tries again for whoever comes later, though not for each of a crowd', async () => {
      const { store, flights, jump } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(BROKEN);
      store.subscribe(nothing);
      expect(flights).to.have.length(1);
      jump(10_000);
      store.subscribe(nothing);
      store.subscribe(nothing);
      expect(flights).to.have.length(2);
    });

    it('tries again when the network is back, and only then', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(BROKEN);
      store.refreshIfFailed();
      store.refreshIfFailed();
      expect(flights).to.have.length(2);
      await flights[1]!.land(GOOD);
      store.refreshIfFailed();
      expect(flights).to.have.length(2);
    });

    it('tries again when the network comes back while a load is dying', async () => {
      const { store, flights, jump } = bench();
      store.subscribe(nothing);
      jump(5000);
      store.refreshIfFailed();
      store.refreshIfFailed();
      await flights[0]!.land(BROKEN);
      expect(flights).to.have.length(2);
      // This one set out for the same reason, and is not doubled.
      store.refreshIfFailed();
      await flights[1]!.land(BROKEN);
      expect(flights).to.have.length(2);
    });

    it('does not try again when the network comes back and the load under way succeeds', async () => {
      const { store, flights, jump } = bench();
      store.subscribe(nothing);
      jump(5000);
      store.refreshIfFailed();
      await flights[0]!.land(GOOD);
      expect(flights).to.have.length(1);
    });

    it('tries again for a page that is missing', async () => {
      const { store, flights } = bench();
      store.subscribe(nothing);
      await flights[0]!.land(GOOD, BROKEN);
      expect(store.state).to.include({ status: 'ready', snapshot: GOOD, error: null });
      store.refreshIfFailed();
      await flights[1]!.land(NEWER);
      expect(store.state.snapshot).to.equal(NEWER);
      store.refreshIfFailed();
      expect(flights).to.have.length(2);
    });
  });

  describe('that is left', () => {
    it('does not take a move in the page for a departure', async () => {
      const { store, flights, pass, timers } = bench();
      const leave = store.subscribe(nothing);
      leave();
      store.subscribe(nothing);
      pass(MINUTE);
      expect(flights[0]!.signal.aborted).to.equal(false);
      await flights[0]!.land(GOOD);
      expect(flights).to.have.length(1);
      expect(timers.size).to.equal(0);
    });

    it('ends its request and leaves no timer behind', () => {
      const b = bench();
      const leave = b.store.subscribe(nothing, { refreshMinutes: 5 });
      leave();
      leave();
      expect(b.flights[0]!.signal.aborted).to.equal(false);
      b.pass(1000);
      expect(b.flights[0]!.signal.aborted).to.equal(true);
      expect(b.timers.size).to.equal(0);
      expect(b.idle).to.equal(1);
      expect(b.store.state.status).to.equal('idle');
    });

    it('goes on while one is there', () => {
      const b = bench();
      const leave = b.store.subscribe(nothing);
      b.store.subscribe(nothing);
      leave();
      leave();
      b.pass(1000);
      expect(b.flights[0]!.signal.aborted).to.equal(false);
      expect(b.idle).to.equal(0);
    });

    it('tells nothing to whoever has left', async () => {
      const b = bench();
      let told = 0;
      const leave = b.store.subscribe(() => told++);
      b.store.subscribe(nothing);
      leave();
      told = 0;
      await b.flights[0]!.land(GOOD);
      expect(told).to.equal(0);
    });

    it('shows its copy at once to whoever comes back, and does not ask again for a while', async () => {
      const b = bench();
      b.store.subscribe(nothing)();
      await b.flights[0]!.land(GOOD);
      b.pass(MINUTE);
      b.store.subscribe(nothing);
      expect(b.store.state).to.include({ status: 'ready', snapshot: GOOD, refreshing: false });
      expect(b.flights).to.have.length(1);
    });

    it('asks for news where its copy has grown old', async () => {
      const b = bench();
      b.store.subscribe(nothing)();
      await b.flights[0]!.land(GOOD);
      b.pass(10 * MINUTE);
      b.store.subscribe(nothing);
      expect(b.store.state).to.include({ status: 'ready', snapshot: GOOD, refreshing: true });
      expect(b.flights).to.have.length(2);
    });

    it('forgets a failure', async () => {
      const b = bench();
      b.store.subscribe(nothing)();
      await b.flights[0]!.land(BROKEN);
      b.pass(1000);
      expect(b.store.state.status).to.equal('idle');
      b.store.subscribe(nothing);
      expect(b.flights).to.have.length(2);
    });

    it('reads the rest of a feed whose first page it had', () => {
      const b = bench();
      const leave = b.store.subscribe(nothing);
      b.flights[0]!.progress(GOOD);
      leave();
      b.pass(1000);
      expect(b.store.state).to.include({ status: 'ready', refreshing: false });
      b.store.subscribe(nothing);
      expect(b.flights).to.have.length(2);
      // A snapshot that was shown does not become less meanwhile.
      b.flights[1]!.progress(snapshotOf([]));
      expect(b.store.state.snapshot).to.equal(GOOD);
    });
  });

  describe('with a refresh interval', () => {
    it('asks again as often as the most eager subscriber wishes', async () => {
      const b = bench();
      b.store.subscribe(nothing, { refreshMinutes: 30 });
      const leave = b.store.subscribe(nothing, { refreshMinutes: 10 });
      b.store.subscribe(nothing);
      b.store.subscribe(nothing, { refreshMinutes: 0 });
      b.store.subscribe(nothing, { refreshMinutes: -1 });
      b.store.subscribe(nothing, { refreshMinutes: NaN });
      await b.flights[0]!.land(GOOD);
      b.pass(10 * MINUTE - 1);
      expect(b.flights).to.have.length(1);
      b.pass(1);
      expect(b.flights).to.have.length(2);
      await b.flights[1]!.land(GOOD);
      leave();
      b.pass(29 * MINUTE);
      expect(b.flights).to.have.length(2);
      b.pass(MINUTE);
      expect(b.flights).to.have.length(3);
    });

    it('never asks more often than once a minute', async () => {
      const b = bench();
      b.store.subscribe(nothing, { refreshMinutes: 0.001 });
      await b.flights[0]!.land(GOOD);
      b.pass(MINUTE - 1);
      expect(b.flights).to.have.length(1);
      b.pass(1);
      expect(b.flights).to.have.length(2);
    });

    it('goes on after a failure', async () => {
      const b = bench();
      b.store.subscribe(nothing, { refreshMinutes: 1 });
      await b.flights[0]!.land(BROKEN);
      b.pass(MINUTE);
      await b.flights[1]!.land(BROKEN);
      b.pass(MINUTE);
      await b.flights[2]!.land(GOOD);
      expect(b.store.state.status).to.equal('ready');
    });

    it('rests while nobody looks and catches up afterwards', async () => {
      const b = bench();
      let hidden = true;
      b.store.subscribe(nothing, { refreshMinutes: 5, isPaused: () => hidden });
      await b.flights[0]!.land(GOOD);
      b.store.refreshIfDue();
      b.pass(60 * MINUTE);
      expect(b.flights).to.have.length(1);
      expect(b.timers.size).to.equal(0);
      hidden = false;
      b.store.refreshIfDue();
      b.store.refreshIfDue();
      expect(b.flights).to.have.length(2);
      await b.flights[1]!.land(NEWER);
      b.pass(5 * MINUTE);
      expect(b.flights).to.have.length(3);
    });

    it('survives an interval that no timer can hold', async () => {
      const b = bench();
      b.store.subscribe(nothing, { refreshMinutes: 1e9 });
      await b.flights[0]!.land(GOOD);
      expect([...b.timers.values()].map(({ at }) => at - 1_000_000)).to.deep.equal([2 ** 31 - 1]);
    });

    it('is not misled by a system clock that was set back', async () => {
      const b = bench();
      b.store.subscribe(nothing, { refreshMinutes: 5 });
      await b.flights[0]!.land(GOOD);
      b.jump(-60 * MINUTE);
      b.store.refreshIfDue();
      expect(b.flights).to.have.length(2);
    });
  });

  it('without an interval, is due at no time', async () => {
    const { store, flights, jump } = bench();
    store.subscribe(nothing);
    await flights[0]!.land(GOOD);
    jump(1e9);
    store.refreshIfDue();
    expect(flights).to.have.length(1);
  });

  it('brought back with its page, refreshes what is no longer new', async () => {
    const { store, flights, jump } = bench();
    store.subscribe(nothing);
    await flights[0]!.land(GOOD);
    jump(4 * MINUTE);
    store.refreshIfStale();
    expect(flights).to.have.length(1);
    jump(MINUTE);
    store.refreshIfStale();
    expect(flights).to.have.length(2);
  });
});

import { expect } from '@open-wc/testing';
import { DatedFeedController } from '../../src/controllers/dated-feed-controller.js';
import type { TimeWindow } from '../../src/core/occurrences.js';
import { FeedError } from '../../src/core/feed-error.js';
import { IDLE, type FeedState } from '../../src/core/feed/feed.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { readEvents } from '../core/read-events.js';
import { ControllerHost } from '../helpers/controller-host.js';
import { until } from '../helpers/until.js';

const NOON = Date.UTC(2030, 4, 1, 12);
const DAY = 86_400_000;

class FeedHost extends ControllerHost {
  src: string | null = 'a.json';
}

describe('the dates of a feed', () => {
  let host: FeedHost;
  let shown: FeedSnapshot | null;
  let failure: FeedError | null;
  let now: number;
  let dates: DatedFeedController;

  const stateNow = (): FeedState => ({ ...IDLE, snapshot: shown, error: failure, status: shown ? 'ready' : 'loading' });

  function make(windowAt?: (nowMs: number) => TimeWindow): DatedFeedController {
    const feed = {
      get state() {
        return stateNow();
      },
      retry: () => Promise.resolve(),
    };
    return new DatedFeedController(host, feed, { now: () => now }, windowAt);
  }

  beforeEach(() => {
    host = new FeedHost();
    shown = null;
    failure = null;
    now = NOON;
    dates = make();
  });

  async function settle(): Promise<void> {
    host.update();
    await dates.settled();
  }

  const titles = () => dates.current?.occurrences.map(({ title }) => title?.[0].value);
  const one = (title: string) => readEvents([{ id: 'a', title, start: '2030-05-20' }]);

  it('are none without a feed', async () => {
    await settle();
    expect([dates.current, dates.error]).to.deep.equal([null, null]);
  });

  it('belong to a copy of the feed, and say to which', async () => {
    shown = await one('A');
    await settle();
    expect(titles()).to.deep.equal(['A']);
    expect(dates.current?.snapshot === shown).to.equal(true);
  });

  it('stay those of the last copy until those of a newer one are there', async () => {
    const first = (shown = await one('A'));
    await settle();
    shown = await one('B');
    host.update();
    expect(titles()).to.deep.equal(['A']);
    expect(dates.current?.snapshot === first).to.equal(true);
    await dates.settled();
    expect(titles()).to.deep.equal(['B']);
    expect(dates.current?.snapshot === shown).to.equal(true);
  });

  it('are never those of an older copy that took longer', async () => {
    shown = await one('A');
    host.update();
    shown = await one('B');
    host.update();
    await dates.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titles()).to.deep.equal(['B']);
  });

  it('go when the feed goes', async () => {
    shown = await one('A');
    await settle();
    shown = null;
    await settle();
    expect(dates.current).to.equal(null);
  });

  it('are worked out once a day, not at every render', async () => {
    shown = await one('A');
    await settle();
    const before = dates.current;
    const { updates } = host;
    for (let i = 0; i < 5; i++) await settle();
    now += 60_000;
    await settle();
    expect(dates.current === before).to.equal(true);
    expect(host.updates).to.equal(updates);
    now += DAY;
    await settle();
    expect(dates.current === before).to.equal(false);
  });

  it('of what recurs for ever reach a year ahead and a year back', async () => {
    shown = await readEvents([{ id: 'w', title: 'Weekly', start: '2010-01-06', recurrence: { rule: 'FREQ=WEEKLY' } }]);
    await settle();
    await until(() => (dates.current?.occurrences.length ?? 0) > 0, 'there are dates');
    const starts = dates.current!.occurrences.map(({ startMs }) => startMs!);
    expect(starts.length).to.be.within(104, 107);
    expect(starts[0]! - NOON).to.be.within(-370 * DAY, -350 * DAY);
    expect(starts.at(-1)! - NOON).to.be.within(350 * DAY, 370 * DAY);
  });

  it('of what recurs for ever reach as far as the window that the host chooses', async () => {
    host = new FeedHost();
    dates = make(() => ({ fromMs: Date.UTC(2031, 0, 1), toMs: Date.UTC(2031, 1, 1) }));
    shown = await readEvents([{ id: 'w', title: 'Weekly', start: '2010-01-06', recurrence: { rule: 'FREQ=WEEKLY' } }]);
    await settle();
    const days = dates.current!.occurrences.map(({ startMs }) => new Date(startMs!).toISOString().slice(0, 10));
    expect(days).to.deep.equal(['2031-01-01', '2031-01-08', '2031-01-15', '2031-01-22', '2031-01-29']);
  });

  it('keep a failure until trying again has succeeded, or another feed is asked for', async () => {
    failure = new FeedError('network', 'no');
    await settle();
    const first = dates.error;
    failure = null;
    await settle();
    expect(dates.error).to.equal(first);
    host.src = 'b.json';
    await settle();
    expect(dates.error).to.equal(null);
  });
});

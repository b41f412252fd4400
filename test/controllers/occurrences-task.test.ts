import { expect } from '@open-wc/testing';
import { OccurrencesTask } from '../../src/controllers/occurrences-task.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { readEvents } from '../core/read-events.js';
import { ControllerHost } from '../helpers/controller-host.js';
import { until } from '../helpers/until.js';

const NOON = Date.UTC(2030, 4, 1, 12);
const DAY = 86_400_000;

describe('the occurrences of an element', () => {
  let host: ControllerHost;
  let shown: FeedSnapshot | null;
  let now: number;
  let task: OccurrencesTask;
  beforeEach(() => {
    host = new ControllerHost();
    shown = null;
    now = NOON;
    task = new OccurrencesTask(
      host,
      () => shown,
      () => now,
    );
  });

  async function settle(): Promise<void> {
    host.update();
    await task.settled();
  }

  const titles = () => task.value?.map(({ title }) => title?.[0].value);
  const one = (title: string) => readEvents([{ id: 'a', title, start: '2030-05-20' }]);

  it('are none without a feed', async () => {
    await settle();
    expect([task.value, task.feed, task.error]).to.deep.equal([null, null, null]);
  });

  it('belong to a copy of the feed, and say to which', async () => {
    shown = await one('A');
    await settle();
    expect(titles()).to.deep.equal(['A']);
    expect(task.feed === shown).to.equal(true);
  });

  it('stay those of the last copy until those of a newer one are there', async () => {
    const first = (shown = await one('A'));
    await settle();
    shown = await one('B');
    host.update();
    expect(titles()).to.deep.equal(['A']);
    expect(task.feed === first).to.equal(true);
    await task.settled();
    expect(titles()).to.deep.equal(['B']);
    expect(task.feed === shown).to.equal(true);
  });

  it('are never those of an older copy that took longer', async () => {
    shown = await one('A');
    host.update();
    shown = await one('B');
    host.update();
    await task.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titles()).to.deep.equal(['B']);
  });

  it('go when the feed goes', async () => {
    shown = await one('A');
    await settle();
    shown = null;
    await settle();
    expect([task.value, task.feed]).to.deep.equal([null, null]);
  });

  it('are worked out once a day, not at every render', async () => {
    shown = await one('A');
    await settle();
    const before = task.value;
    const { updates } = host;
    for (let i = 0; i < 5; i++) await settle();
    now += 60_000;
    await settle();
    expect(task.value === before).to.equal(true);
    expect(host.updates).to.equal(updates);
    now += DAY;
    await settle();
    expect(task.value === before).to.equal(false);
  });

  it('of what recurs for ever reach a year ahead and a year back', async () => {
    shown = await readEvents([{ id: 'w', title: 'Weekly', start: '2010-01-06', recurrence: { rule: 'FREQ=WEEKLY' } }]);
    await settle();
    await until(() => (task.value?.length ?? 0) > 0, 'there are dates');
    const starts = task.value!.map(({ startMs }) => startMs!);
    expect(starts.length).to.be.within(104, 107);
    expect(starts[0]! - NOON).to.be.within(-370 * DAY, -350 * DAY);
    expect(starts.at(-1)! - NOON).to.be.within(350 * DAY, 370 * DAY);
  });
});

import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/core/feed-error.js';
import { FeedRegistry } from '../../../src/core/feed/feed-registry.js';
import { snapshotOf } from '../../helpers/fake-feed.js';
import { until } from '../../helpers/until.js';

const nothing = (): void => {};
const later = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the registry of feeds', () => {
  it('has one store per key', () => {
    const feeds = new FeedRegistry(() => async () => ({ snapshot: snapshotOf([]), failure: null, texts: null }));
    expect(feeds.store('a')).to.equal(feeds.store('a'));
    expect(feeds.store('a')).to.not.equal(feeds.store('b'));
    expect(feeds.store('__proto__')).to.equal(feeds.store('__proto__'));
    expect(feeds.size).to.equal(3);
  });

  it('has a store for each way of asking', () => {
    const feeds = new FeedRegistry(() => async () => ({ snapshot: snapshotOf([]), failure: null, texts: null }));
    const stores = [
      feeds.store('a'),
      feeds.store('a', { cache: 'no-store', redirects: 'refuse' }),
      feeds.store('a', { cache: 'default', redirects: 'follow' }),
    ];
    expect(new Set(stores).size).to.equal(3);
    expect(feeds.store('a', { cache: 'default', redirects: 'refuse' })).to.equal(stores[0]);
  });

  it('keeps a good copy for whoever comes back', async () => {
    let loads = 0;
    const snapshot = snapshotOf(['a']);
    const feeds = new FeedRegistry(() => async () => (loads++, { snapshot, failure: null, texts: null }));
    const store = feeds.store('a');
    const leave = store.subscribe(nothing);
    await store.refresh();
    leave();
    await later(80);
    expect(feeds.store('a').state.snapshot).to.equal(snapshot);
    feeds.store('a').subscribe(nothing);
    expect(loads).to.equal(1);
  });

  it('does not keep a failure', async () => {
    const feeds = new FeedRegistry(() => async () => {
      throw new FeedError('network', 'Nothing there.');
    });
    const store = feeds.store('a');
    const leave = store.subscribe(nothing);
    await store.refresh();
    leave();
    await until(() => feeds.size === 0, 'no store is left');
    expect(feeds.size).to.equal(0);
  });

  it('keeps no more than eight feeds that nobody shows, the latest ones', async () => {
    const feeds = new FeedRegistry(() => async () => ({ snapshot: snapshotOf([]), failure: null, texts: null }));
    const shown = feeds.store('shown');
    shown.subscribe(nothing);
    for (let i = 0; i < 12; i++) {
      const store = feeds.store(`feed ${i}`);
      const leave = store.subscribe(nothing);
      await store.refresh();
      leave();
    }
    await until(() => feeds.size === 9, 'nine stores are left');
    expect(feeds.size).to.equal(9);
    expect(feeds.store('shown')).to.equal(shown);
    expect(feeds.store('feed 11').state.status).to.equal('ready');
    expect(feeds.store('feed 0').state.status).to.equal('idle');
  });

  it('does not drop a feed that somebody has come back to', async () => {
    const feeds = new FeedRegistry(() => async () => ({ snapshot: snapshotOf([]), failure: null, texts: null }));
    const store = feeds.store('back');
    store.subscribe(nothing)();
    await later(80);
    feeds.store('back').subscribe(nothing);
    for (let i = 0; i < 9; i++) feeds.store(`feed ${i}`).subscribe(nothing)();
    await until(() => feeds.size === 9, 'nine stores are left');
    expect(feeds.size).to.equal(9);
    expect(feeds.store('back')).to.equal(store);
  });

  it('is not misled by a store that it has given up', async () => {
    let sound = false;
    const feeds = new FeedRegistry(() => async () => {
      if (!sound) throw new FeedError('network', 'Nothing there.');
      return { snapshot: snapshotOf([]), failure: null, texts: null };
    });
    const old = feeds.store('a');
    old.subscribe(nothing)();
    await until(() => feeds.size === 0, 'no store is left');
    sound = true;
    const fresh = feeds.store('a');
    fresh.subscribe(nothing);
    sound = false;
    old.subscribe(nothing)();
    await later(80);
    expect(feeds.store('a')).to.equal(fresh);
  });
});

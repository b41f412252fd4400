import { expect } from '@open-wc/testing';
import { feedOf, installFakeFeed, type FakeFeed } from '../helpers/fake-feed.js';
import { probe, settled, type FeedProbe } from '../helpers/feed-probe.js';
import { until } from '../helpers/until.js';

describe('an element that is moved or removed', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  it('does not ask again, and does not blink', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']) });
    const element = await probe(src);
    await settled(element);
    await element.updateComplete;
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(element.seen.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
    expect(net.count(src)).to.equal(1);
  });

  it('keeps its request when moved while that is under way', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']), delay: 80 });
    const element = await probe(src);
    const parent = element.parentElement!;
    for (let i = 0; i < 5; i++) {
      element.remove();
      await Promise.resolve();
      parent.append(element);
    }
    await settled(element);
    expect(net.requests.map(({ aborted }) => aborted)).to.have.length(1);
    expect(element.titles).to.deep.equal(['Open day']);
  });

  it('may take a frame to move', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']), delay: 60 });
    const element = await probe(src);
    const parent = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 16));
    parent.append(element);
    await settled(element);
    expect(net.requests.map(({ aborted }) => aborted)).to.have.length(1);
  });

  it('ends the request when it was the last of its feed', async () => {
    const src = net.url();
    net.answer(src, { fault: 'hang' });
    const [one, two] = await Promise.all([probe(src), probe(src)]);
    one!.remove();
    await new Promise((resolve) => setTimeout(resolve, 90));
    expect(net.requests[0]!.aborted).to.equal(false);
    two!.remove();
    await until(() => net.requests[0]!.aborted, 'the request is given up');
    expect(net.count(src)).to.equal(1);
  });

  it('loads when it comes back after that', async () => {
    const src = net.url();
    net.answer(src, { fault: 'hang' }, { body: feedOf(['Open day']) });
    const element = await probe(src);
    const parent = element.parentElement!;
    element.remove();
    await until(() => net.requests[0]!.aborted, 'the request is given up');
    parent.append(element);
    await settled(element);
    expect(element.titles).to.deep.equal(['Open day']);
    expect(element.feed.state.error).to.equal(null);
  });

  it('shows its last copy at once when it comes back later', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']) });
    const element = await probe(src);
    await settled(element);
    const parent = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 90));
    parent.append(element);
    await element.updateComplete;
    expect(element.titles).to.deep.equal(['Open day']);
    expect(net.count(src)).to.equal(1);
  });

  it('notices a src that was set while it was away', async () => {
    const [one, two] = [net.url('1'), net.url('2')];
    net.answer(one, { body: feedOf(['One']) });
    net.answer(two, { body: feedOf(['Two']) });
    const element = await probe(one);
    await settled(element);
    const parent = element.parentElement!;
    element.remove();
    element.src = two;
    await element.updateComplete;
    expect(net.count(two)).to.equal(0);
    parent.append(element);
    await until(() => element.titles?.[0] === 'Two', 'the second feed is read');
  });

  it('leaves no request behind, however often it comes and goes', async () => {
    const src = net.url();
    net.answer(src, { fault: 'hang' });
    const parent = (await probe()).parentElement!;
    for (let i = 0; i < 1000; i++) {
      const element = document.createElement('feed-probe') as FeedProbe;
      element.src = src;
      parent.append(element);
      if (i % 100 === 0) await element.updateComplete;
      element.remove();
    }
    await until(() => net.requests.every(({ aborted }) => aborted), 'every request is given up');
    expect(net.requests.length).to.be.within(1, 10);
  });
});

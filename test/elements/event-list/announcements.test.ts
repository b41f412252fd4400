import { expect } from '@open-wc/testing';
import { create, event, events, feed, mount, show, standOn } from '../../helpers/event-list.js';
import { rendered } from '../../helpers/ready.js';
import { installFakeFeed } from '../../helpers/fake-feed.js';
import { holdTimers, type HeldTimers } from '../../helpers/held-timers.js';
import { part } from '../../helpers/look.js';
import { listen } from '../../helpers/speech.js';
import { until } from '../../helpers/until.js';

describe('what a list says aloud', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  const two = [event({ topics: ['justice'] }), event({ id: 'b', title: 'B', topics: ['civic-space'] })];

  it('has a polite region from the first render, empty', async () => {
    const list = create();
    document.body.append(list);
    await list.ready;
    const region = list.shadowRoot!.querySelector('[role="status"]')!;
    expect(region.textContent).to.equal('');
    expect(region.getClientRects().length, 'hidden regions are silent').to.equal(1);
    list.remove();
  });

  it('is nothing on load', async () => {
    const net = installFakeFeed();
    const src = net.url();
    net.answer(src, { body: feed(two), delay: 20 });
    const list = create({ src, topics: 'justice' });
    document.body.append(list);
    await rendered(list);
    const { said } = listen(list);
    list.remove();
    await mount(list);
    timers.pass(5000);
    await list.updateComplete;
    expect(said).to.deep.equal([]);
    net.restore();
  });

  it('is nothing while the pages of one feed come in', async () => {
    const net = installFakeFeed();
    const src = net.url();
    net.answer(src, { body: feed([event()], { nextUrl: net.url('2') }) });
    net.answer(net.url('2'), { body: feed(events(3)), delay: 30 });
    const list = create({ src });
    document.body.append(list);
    await rendered(list);
    const speech = listen(list);
    list.remove();
    await mount(list);
    timers.pass(5000);
    await list.updateComplete;
    expect(list.snapshot!.events).to.have.length(4);
    expect(speech.said).to.deep.equal([]);
    net.restore();
  });

  it('is that loading takes a while, that it has failed, and that another try has failed too: each once', async () => {
    const net = installFakeFeed();
    const src = net.url();
    const slow = { status: 404, delay: 40 };
    net.answer(src, slow, slow, slow, slow);
    const list = create({ src });
    let errors = 0;
    list.addEventListener('ogp-error', () => errors++);
    document.body.append(list);
    const wait = async (): Promise<void> => {
      await list.updateComplete;
      timers.pass(1100);
      await list.updateComplete;
      timers.pass(600);
      await list.updateComplete;
    };
    await rendered(list);
    const speech = listen(list);
    await wait();
    expect(speech.said).to.deep.equal(['Loading events…']);
    const failed = ['The events could not be loaded.'];
    await until(() => part(list, 'retry') !== null, 'the list has failed');
    await wait();
    expect(speech.said.slice(1)).to.deep.equal(failed);
    part(list, 'retry')!.click();
    await until(() => errors === 2, 'the list has failed again');
    await wait();
    expect(speech.said.filter((words) => words.trim() === failed[0])).to.have.length(2);
    list.remove();
    net.restore();
  });

  it('is that a newer copy could not be loaded, once, and again where a reader has asked for it', async () => {
    const net = installFakeFeed();
    const src = net.url();
    net.answer(src, { body: feed(two) }, { status: 404 }, { status: 404 }, { status: 404 });
    const list = await mount(create({ src }));
    let errors = 0;
    list.addEventListener('ogp-error', () => errors++);
    const speech = listen(list);
    const pass = async (): Promise<void> => {
      await list.updateComplete;
      timers.pass(600);
      await list.updateComplete;
    };
    for (let i = 0; i < 2; i++) {
      await list.reload();
      await pass();
    }
    expect(speech.said).to.deep.equal(['The events could not be loaded.']);
    part(list, 'retry')!.click();
    await until(() => errors === 3, 'it was asked for again');
    await pass();
    expect(speech.said).to.have.length(2);
    net.restore();
  });

  it('is how many events there are, half a second after a choice', async () => {
    const list = await show(two);
    const { said } = listen(list);
    list.topics = 'justice';
    await list.updateComplete;
    timers.pass(499);
    await list.updateComplete;
    expect(said).to.deep.equal([]);
    timers.pass(1);
    await list.updateComplete;
    await Promise.resolve();
    expect(said).to.deep.equal(['1 event']);
  });

  it('is one message for ten changes in a second', async () => {
    const list = await show(two);
    const speech = listen(list);
    for (let i = 0; i < 10; i++) {
      list.topics = i % 2 ? '' : 'justice';
      await list.updateComplete;
      timers.pass(100);
    }
    timers.pass(2000);
    await list.updateComplete;
    expect(speech.said).to.deep.equal(['2 events']);
  });

  it('is said again when another choice gives as many', async () => {
    const list = await show(two);
    const speech = listen(list);
    for (const topics of ['justice', 'civic-space']) {
      list.topics = topics;
      await list.updateComplete;
      timers.pass(600);
      await list.updateComplete;
    }
    expect(speech.said).to.deep.equal(['1 event', '1 event']);
  });

  it('is nothing when time passes, when more is shown, or when the list is laid out anew', async () => {
    const list = await show(events(5), { 'page-size': '2' });
    const speech = listen(list);
    list.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
    list.layout = 'cards';
    await list.updateComplete;
    standOn('2030-05-03T23:00:00Z');
    await list.updateComplete;
    timers.pass(5000);
    await list.updateComplete;
    expect(speech.said).to.deep.equal([]);
  });

  it('is never said by a list that has left the page', async () => {
    const list = await show(two);
    const speech = listen(list);
    list.topics = 'justice';
    await list.updateComplete;
    list.remove();
    timers.pass(5000);
    await list.updateComplete;
    expect(speech.said).to.deep.equal([]);
  });

  it('does not change the summary into a live region', async () => {
    const list = await show(two);
    expect(list.shadowRoot!.querySelectorAll('[aria-live], [role="status"], [role="alert"]')).to.have.length(1);
  });
});

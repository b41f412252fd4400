import { expect, fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { press } from '../../helpers/browser.js';
import { answered, create, event, events, feed, inline, mount, show, standOn } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { deepActive, inState, part, parts, plain } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const link = (i: number) => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }] });
const titleLink = (list: Element, i: number): HTMLElement => parts(list, 'title')[i]!.querySelector('a')!;
const hasFocus = (node: Element | null | undefined): boolean => deepActive() === node;
const focused = (): string => plain(deepActive()?.textContent);

describe('focus', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  it('goes to the first new title after “Show more”, by key as by click', async () => {
    const list = await show(events(7, link), { 'page-size': '3' });
    part(list, 'more')!.focus();
    await press('Enter');
    await until(() => parts(list, 'event').length === 6, '6 events');
    expect(focused()).to.equal('Event 4');
    part(list, 'more')!.click();
    await until(() => parts(list, 'event').length === 7, '7 events');
    await list.updateComplete;
    expect(focused(), 'also when the button is gone').to.equal('Event 7');
  });

  it('is left alone in what the page puts into the list: nothing scrolls back to it', async () => {
    const list = await show(events(2));
    const input = document.createElement('input');
    input.slot = 'filter';
    list.append(input);
    input.focus();
    let again = 0;
    input.focus = () => void again++;
    standOn('2030-05-02T12:00:00Z');
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(1);
    expect([hasFocus(input), again]).to.deep.equal([true, 0]);
  });

  it('goes to the title itself where it is no link', async () => {
    const list = await show(events(4), { 'page-size': '3' });
    part(list, 'more')!.click();
    await until(() => parts(list, 'event').length === 4, '4 events');
    await list.updateComplete;
    expect(hasFocus(parts(list, 'title')[3]), focused()).to.equal(true);
  });

  it('goes to the next title when its event is over', async () => {
    const list = await show(events(4, link));
    titleLink(list, 0).focus();
    standOn('2030-05-02T12:00:00Z');
    await until(() => parts(list, 'event').length === 3, '3 events');
    expect(focused()).to.equal('Event 2');
  });

  it('goes to the previous title where there is no next one', async () => {
    const list = await show(events(3, (i) => ({ ...link(i), topics: [i < 2 ? 'justice' : 'civic-space'] })));
    titleLink(list, 2).focus();
    list.topics = 'justice';
    await list.updateComplete;
    expect(focused()).to.equal('Event 2');
  });

  it('goes to the heading where no event is left', async () => {
    const list = await show(events(2, link));
    titleLink(list, 1).focus();
    list.when = 'past';
    await list.updateComplete;
    expect(hasFocus(part(list, 'heading')), focused()).to.equal(true);
  });

  it('stays on a title that moves to another group', async () => {
    const list = await show(events(4, (i) => ({ ...link(i), countries: [i % 2 ? 'ES' : 'PT'] })));
    titleLink(list, 2).focus();
    for (const groupBy of ['country', 'none', 'month', 'day'] as const) {
      list.groupBy = groupBy;
      await list.updateComplete;
      expect(focused(), groupBy).to.equal('Event 3');
    }
  });

  it('stays where it is when a newer copy of the feed comes', async () => {
    const src = net.url();
    const newer = feed([
      event({ id: 'e0', title: 'Event 0', start: '2030-05-02T08:00', end: undefined }),
      ...events(3, link),
    ]);
    net.answer(src, { body: feed(events(3, link)) }, { body: newer });
    const list = await mount(create({ src }));
    const before = titleLink(list, 1);
    before.focus();
    await list.reload();
    expect(parts(list, 'event')).to.have.length(4);
    expect(hasFocus(before), focused()).to.equal(true);
  });

  it('is not taken by any change while it is elsewhere in the page', async () => {
    const list = await show(events(3, link));
    const input = document.createElement('input');
    list.before(input);
    input.focus();
    list.when = 'past';
    await list.updateComplete;
    standOn('2030-05-02T12:00:00Z');
    await list.updateComplete;
    expect(hasFocus(input), focused()).to.equal(true);
  });

  describe('after Retry', () => {
    async function failing(...answers: object[]): Promise<OgpEventList> {
      const src = net.url();
      net.answer(src, { status: 404 }, ...answers);
      return mount(create({ src }));
    }

    it('stays on the button until it succeeds, then goes to the heading', async () => {
      const list = await failing({ body: feed([event()]), delay: 60 });
      const retry = part(list, 'retry')!;
      retry.focus();
      // Looked at from within: by the time that a key press has been reported back it may have succeeded.
      let whileItTries = '';
      retry.addEventListener('click', () => setTimeout(() => (whileItTries = focused()), 10));
      await press('Enter');
      await until(() => inState(list, 'ready'), 'the list is ready');
      expect(whileItTries).to.equal('Try again');
      await list.updateComplete;
      expect(hasFocus(part(list, 'heading')), focused()).to.equal(true);
    });

    it('stays on the button when it fails again', async () => {
      const list = await failing({ status: 404 });
      part(list, 'retry')!.focus();
      const done = answered(list);
      await press('Enter');
      await done;
      await list.updateComplete;
      expect(focused()).to.equal('Try again');
    });

    it('is left where the reader has moved it meanwhile', async () => {
      const list = await failing({ body: feed([event()]), delay: 60 });
      const input = document.createElement('input');
      list.before(input);
      part(list, 'retry')!.click();
      input.focus();
      await until(() => inState(list, 'ready'), 'the list is ready');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(hasFocus(input), focused()).to.equal(true);
    });

    it('goes to the heading from a list that was stale', async () => {
      const src = net.url();
      net.answer(src, { body: feed([event()]) }, { status: 404 }, { body: feed([event()]) });
      const list = await mount(create({ src }));
      await list.reload();
      part(list, 'retry')!.focus();
      await press('Enter');
      await until(() => !inState(list, 'stale'), 'the list is fresh');
      expect(hasFocus(part(list, 'heading')), focused()).to.equal(true);
    });
  });

  it('goes to the heading when the events replace the author’s link that had it', async () => {
    const src = net.url();
    net.answer(src, { body: feed([event()]), delay: 60 });
    const list = create({ src }, '<a href="/events">All events</a>');
    (await fixture(html`<div></div>`)).append(list);
    await list.updateComplete;
    list.querySelector('a')!.focus();
    await answered(list);
    await list.updateComplete;
    expect(hasFocus(part(list, 'heading')), focused()).to.equal(true);
  });

  it('does not fall to the page when another feed is being loaded', async () => {
    const [one, two] = [net.url('1'), net.url('2')];
    net.answer(one, { body: feed(events(2, link)) });
    net.answer(two, { body: feed(events(2, link)), delay: 40 });
    const list = await mount(create({ src: one }));
    titleLink(list, 1).focus();
    list.src = two;
    const loaded = answered(list);
    await list.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(hasFocus(document.body)).to.equal(false);
    await loaded;
    await list.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(hasFocus(document.body)).to.equal(false);
  });

  it('meets every control once on a walk with the Tab key, and never the page', async () => {
    const place = await fixture(html`<div><button>Before</button></div>`);
    const full = events(3, (i) => ({
      ...link(i),
      description: 'More about it: https://example.org/text',
      registration: { url: 'https://example.org/register' },
      location: { name: 'Hall', url: 'https://example.org/hall' },
    }));
    const list = await mount(create({ src: inline(feed(full), place), 'page-size': '2' }), place);
    const after = document.createElement('button');
    after.textContent = 'After';
    place.append(after);
    place.querySelector('button')!.focus();
    const walk: string[] = [];
    for (let i = 0; i < 20 && deepActive() !== after; i++) {
      await press('Tab');
      expect(hasFocus(document.body)).to.equal(false);
      walk.push(focused());
    }
    const each = (i: number) => [`Event ${i}`, 'Hall', `Register: Event ${i}`, `More about this event: Event ${i}`];
    expect(walk).to.deep.equal([...each(1), ...each(2), 'Show 1 more event', 'After']);
    await press('Shift+Tab');
    expect(focused()).to.equal('Show 1 more event');
    expect(list.contains(document.activeElement)).to.equal(true);
  });

  it('can be seen: an outline of at least two pixels', async () => {
    const list = await show(events(3, link), { 'page-size': '2' });
    const before = document.createElement('button');
    list.before(before);
    before.focus();
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      const { outlineStyle, outlineWidth } = getComputedStyle(deepActive()!);
      expect([outlineStyle, outlineWidth], focused()).to.deep.equal(['solid', '2px']);
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { countdown, createCountdown, mountCountdown, moveTo, standAt } from '../helpers/countdown.js';
import { create, events, feed, inline, mount } from '../helpers/event-list.js';
import { installFakeFeed } from '../helpers/fake-feed.js';
import { textOf, textsOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';

const TOPICS = ['justice', 'civic-space', 'anti-corruption'];
const LIST = events(6, (i) => ({ topics: [TOPICS[i % 3]] }));

describe('a countdown beside a list and a filter of the same feed', () => {
  beforeEach(() => standAt('2030-05-01T12:00:00Z'));

  it('costs no request more', async () => {
    const net = installFakeFeed();
    const src = net.url();
    net.answer(src, { body: feed(LIST), delay: 10 });
    const place = await fixture(html`<div></div>`);
    const list = create({ src, id: 'list' });
    const next = createCountdown({ src, id: 'next' });
    const filter = document.createElement('ogp-topic-filter');
    filter.setAttribute('for', 'list next');
    place.append(filter);
    await Promise.all([mount(list, place), mountCountdown(next, place)]);
    expect(textOf(next, 'heading')).to.equal('Event 1');
    expect(textsOf(list, 'title')).to.have.length(6);
    expect(net.count(src)).to.equal(1);
    net.restore();
  });

  it('counts to the first event that the filter leaves, as the list shows it', async () => {
    const place = await fixture(html`<div></div>`);
    const src = inline(feed(LIST), place);
    const list = await mount(create({ src, id: 'list' }), place);
    const own = await mountCountdown(createCountdown({ src }), place);
    const follower = await mountCountdown(createCountdown({ for: 'list' }), place);
    expect([textOf(own, 'heading'), textOf(follower, 'heading')]).to.deep.equal(['Event 1', 'Event 1']);
    (list as OgpEventList).choice = { topics: ['anti-corruption'] };
    await until(() => textOf(follower, 'heading') === 'Event 3', 'it counts to Event 3');
    expect(textOf(follower, 'heading')).to.equal('Event 3');
    expect(textOf(own, 'heading'), 'a shared feed alone binds nobody').to.equal('Event 1');
    own.choice = { topics: ['civic-space'] };
    await until(() => textOf(own, 'heading') === 'Event 2', 'it counts to Event 2');
    expect(textOf(own, 'heading')).to.equal('Event 2');
  });

  it('is steered by a filter that names it', async () => {
    const place = await fixture(html`<div></div>`);
    const src = inline(feed(LIST), place);
    const filter = document.createElement('ogp-topic-filter');
    filter.setAttribute('for', 'steered');
    const next = createCountdown({ src, id: 'steered' });
    place.append(filter);
    await mountCountdown(next, place);
    const boxes = (): HTMLInputElement[] => [
      ...filter.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
    ];
    await until(() => boxes().length > 0, 'the filter has options');
    const box = boxes().find(({ labels }) => labels?.[0]?.textContent?.includes('Civic Space'));
    expect(box, 'the filter offers the topics of what it steers').to.not.equal(undefined);
    box!.click();
    await until(() => textOf(next, 'heading') === 'Event 2', 'it counts to Event 2');
    expect(textOf(next, 'heading')).to.equal('Event 2');
    await moveTo('2030-05-03T12:00:00Z', next);
    expect(textOf(next, 'heading')).to.equal('Event 5');
  });

  it('finds its list when that comes later', async () => {
    const place = await fixture(html`<div></div>`);
    const follower = createCountdown({ for: 'late' }, '<p>Soon</p>');
    place.append(follower);
    await follower.updateComplete;
    expect(follower.matches(':state(loading)')).to.equal(true);
    await mount(create({ src: inline(feed(LIST), place), id: 'late' }), place);
    await until(() => textOf(follower, 'heading') === 'Event 1', 'it counts to Event 1');
    expect(textOf(follower, 'heading')).to.equal('Event 1');
  });

  it('shows nothing of what a list leaves out', async () => {
    const place = await fixture(html`<div></div>`);
    const src = inline(feed(LIST), place);
    await mount(create({ src, id: 'narrow', topics: 'civic-space' }), place);
    const follower = await countdown({ for: 'narrow' });
    await until(() => textOf(follower, 'heading') === 'Event 2', 'it counts to Event 2');
    expect(textOf(follower, 'heading')).to.equal('Event 2');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { OgpErrorEvent } from '../../src/events.js';
import { createCountdown, standAt } from '../helpers/countdown.js';
import { create } from '../helpers/event-list.js';
import { inState, part, textOf, textsOf } from '../helpers/look.js';
import { makeFilter } from '../helpers/topic-filter.js';
import { until } from '../helpers/until.js';
import { feedThat, outwait, setUpBench, type Bench } from './network.js';

const BEHAVIOURS = ['silent', 'stalled', 'no-cors', 'html-as-json', 'bomb', 'status 500'];
const STALLS = new Set(['silent', 'stalled']);

describe('where the feed’s server misbehaves', () => {
  let bench: Bench;
  beforeEach(() => {
    bench = setUpBench();
    standAt('2030-05-17T07:00:00Z');
  });
  afterEach(() => {
    bench.restore();
    expect(bench.uncaught()).to.deep.equal([]);
  });

  const comesTo = (element: Element, state: string): Promise<void> =>
    until(() => inState(element, state), `it is ${state}`);

  for (const behaviour of BEHAVIOURS) {
    it(`(${behaviour}) a countdown says so, counts on with what it has, and recovers`, async () => {
      const feed = await feedThat(behaviour);
      const countdown = createCountdown({ src: feed.src }, '<p>The forum is in May.</p>');
      const errors: OgpErrorEvent[] = [];
      countdown.addEventListener('ogp-error', (error) => errors.push(error));
      (await fixture(html`<div></div>`)).append(countdown);

      if (STALLS.has(behaviour)) await outwait(feed, bench, 1);
      await comesTo(countdown, 'error');
      expect(textOf(countdown, 'error')).to.match(/^The events .*\. Try again$/);
      expect(countdown.querySelector('p')!.getClientRects().length).to.equal(1);
      await until(() => errors.length > 0, 'the page is told');
      expect(errors).to.have.length(1);

      await feed.answer('good Found');
      part(countdown, 'retry')!.click();
      await comesTo(countdown, 'counting');
      expect(textOf(countdown, 'heading')).to.equal('Found');

      await feed.answer(behaviour);
      const before = (await feed.requests()).length;
      // Its refresh is due in a minute.
      countdown.refresh = 1;
      await countdown.updateComplete;
      bench.timers.pass(60_000);
      if (STALLS.has(behaviour)) await outwait(feed, bench, before + 1);
      await comesTo(countdown, 'stale');
      expect(inState(countdown, 'counting')).to.equal(true);
      expect(textOf(countdown, 'stale')).to.match(/^Last updated .*\. A newer copy could not be loaded\. Try again$/);
      await until(() => errors.length > 1, 'the page is told again');
      expect(errors).to.have.length(2);

      await feed.answer('good Newer');
      dispatchEvent(new Event('online'));
      await until(() => textOf(countdown, 'heading') === 'Newer', 'the newer copy is shown');
      expect(inState(countdown, 'stale')).to.equal(false);
      expect(textOf(countdown, 'stale')).to.equal(null);
    });
  }

  it('a filter waits with its list, and has its options when the list is there', async () => {
    const feed = await feedThat('stalled');
    const list = create({ src: feed.src, when: 'all' });
    const filter = makeFilter({ slot: 'filter' }, '<p>Filters need scripts.</p>');
    list.append(filter);
    (await fixture(html`<div></div>`)).append(list);
    await outwait(feed, bench, 1);
    await comesTo(list, 'error');
    expect(inState(filter, 'loading')).to.equal(true);
    expect(textsOf(filter, 'option')).to.deep.equal([]);

    await feed.answer('good Found');
    part(list, 'retry')!.click();
    await until(() => textsOf(filter, 'option').length === 1, 'there is something to choose');
    expect(textsOf(filter, 'option')[0]).to.contain('Justice');

    await feed.answer('garbage');
    await list.reload();
    expect(inState(list, 'stale')).to.equal(true);
    expect(inState(filter, 'ready')).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import type { OgpErrorEvent } from '../../../src/events.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import {
  countdown,
  countdownIn,
  createCountdown,
  mountCountdown,
  moveTo,
  pauseButton,
  sentence,
  shown,
  standAt,
  statesOf,
  steps,
} from '../../helpers/countdown.js';
import { event, events, feed, inline } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { holdTimers, type HeldTimers } from '../../helpers/held-timers.js';
import { part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { rendered } from '../../helpers/ready.js';
import { until } from '../../helpers/until.js';

const of = (list: readonly unknown[], attributes: Record<string, string> = {}) =>
  countdown({ src: inline(feed(list), document.body), ...attributes });
const NOW = '2030-05-01T12:00:00Z';
const CALL = {
  milestones: [{ type: 'proposals-close', at: '2030-05-10', previously: '2030-04-30' }],
  registration: { opens: '2030-05-12T10:00', closes: '2030-05-18', url: 'https://example.org/register' },
};
const LIVE = '2030-05-20T08:00:00Z';

describe('the states of a countdown', () => {
  beforeEach(() => standAt(NOW));

  for (const [status, words] of [
    ['cancelled', 'Cancelled'],
    ['postponed', 'Postponed'],
  ] as const) {
    it(`${status}: says so instead of counting, whatever else is in the feed`, async () => {
      const element = await of([event({ status, ...CALL })], { event: 'open-day' });
      expect(statesOf(element)).to.deep.equal(['unknown']);
      expect(textsOf(element, 'status')).to.deep.equal([words]);
      expect([shown(element), pauseButton(element), steps(element).length]).to.deep.equal([null, null, 0]);
      const struck = part(element, 'target')!.querySelector('s')!;
      expect(plain(struck.textContent)).to.contain('20 May 2030');
      await expectNoBarriers(element);
    });
  }

  it('rescheduled: says so and from when, with the new date, instead of counting; and is on when it is on', async () => {
    const element = await of([event({ status: 'rescheduled', previousStart: '2030-04-10T09:00' })], {
      event: 'open-day',
    });
    expect(statesOf(element)).to.deep.equal(['unknown']);
    expect(textsOf(element, 'status')).to.deep.equal(['Rescheduled from 10 April 2030 at 09:00']);
    expect(textOf(element, 'target')).to.match(/^20 May 2030/);
    expect(shown(element)).to.equal(null);
    await expectNoBarriers(element);
    await moveTo(LIVE, element);
    expect(statesOf(element)).to.deep.equal(['live']);
    expect(textsOf(element, 'status')[0]).to.equal('Happening now');
  });

  it('an extended deadline: counts, and says from when', async () => {
    const element = await of([
      event({
        kind: 'deadline',
        start: '2030-05-20T17:00',
        end: undefined,
        status: 'rescheduled',
        previousStart: '2030-04-30',
      }),
    ]);
    expect(sentence(element)).to.equal('Closes in 19 days, 3 hours');
    expect(textOf(element, 'detail')).to.equal('Deadline extended, was 30 April 2030');
    expect(textsOf(element, 'status')).to.deep.equal([]);
  });

  it('from registration to the end, one stage after the other', async () => {
    const element = await of([
      event({ ...CALL, links: [{ rel: 'livestream', url: 'https://example.org/es', language: 'es' }] }),
    ]);
    expect(sentence(element)).to.equal('Call for proposals closes in 9 days');
    expect(textOf(element, 'detail')).to.equal('Deadline extended, was 30 April 2030');
    await expectNoBarriers(element);
    await moveTo('2030-05-11T12:00:00Z', element);
    expect(sentence(element)).to.equal('Registration opens in 20 hours');
    expect(textOf(element, 'target')).to.equal('12 May 2030 at 10:00 (Madrid, GMT+2) · 04:00 your time');
    await moveTo('2030-05-12T08:00:00Z', element);
    expect(sentence(element)).to.equal('Registration closes in 6 days');
    expect(parts(element, 'step')[2]!.querySelector('a')!.href).to.equal('https://example.org/register');
    await moveTo('2030-05-18T22:00:00Z', element);
    expect(sentence(element)).to.equal('Starts in 1 day, 9 hours');
    expect(parts(element, 'livestream')).to.have.length(0);
    await moveTo(LIVE, element);
    expect(statesOf(element)).to.deep.equal(['live']);
    expect(sentence(element)).to.equal('Ends in 30 minutes');
    expect(textsOf(element, 'livestream')).to.deep.equal(['Watch in Spanish']);
    await expectNoBarriers(element);
    await moveTo('2030-05-20T08:30:00Z', element);
    expect(statesOf(element)).to.deep.equal(['ended']);
    expect(textsOf(element, 'status')).to.deep.equal(['Ended on 20 May 2030']);
    expect(parts(element, 'livestream')).to.have.length(0);
    await expectNoBarriers(element);
  });

  it('only to the stages that the page names', async () => {
    const element = await of([event(CALL)], { stages: 'start' });
    expect(sentence(element)).to.equal('Starts in 18 days, 19 hours');
    expect(steps(element)).to.deep.equal([]);
    await moveTo(LIVE, element);
    expect(statesOf(element)).to.deep.equal(['live']);
    expect(shown(element), 'the end is none of them').to.equal(null);
  });

  it('forgets registration that is full', async () => {
    const { opens, closes } = CALL.registration;
    const element = await of([event({ registration: { opens, closes, status: 'full' } })]);
    expect(sentence(element)).to.equal('Starts in 18 days, 19 hours');
  });

  it('goes on to what comes next when it is over, and stays where it is told to', async () => {
    const list = events(3);
    const next = await of(list);
    const stays = await of(list, { 'after-end': 'stay' });
    expect([textOf(next, 'heading'), textOf(stays, 'heading')]).to.deep.equal(['Event 1', 'Event 1']);
    await moveTo('2030-05-02T08:00:00Z', next, stays);
    expect([textOf(next, 'heading'), textOf(stays, 'heading')]).to.deep.equal(['Event 2', 'Event 1']);
    expect([statesOf(next), statesOf(stays)]).to.deep.equal([['counting'], ['ended']]);
    await moveTo('2030-05-04T08:00:00Z', next);
    expect(textOf(next, 'heading')).to.equal('Event 3');
    expect(textsOf(next, 'status')).to.deep.equal(['Ended on 4 May 2030']);
  });

  it('passes over what is cancelled, and over what the page does not ask for', async () => {
    const list = events(5, (i) => ({
      status: i === 0 ? 'cancelled' : 'scheduled',
      topics: i < 3 ? ['justice'] : ['civic-space'],
      countries: i === 4 ? ['KE'] : ['ES'],
    }));
    expect(textOf(await of(list), 'heading')).to.equal('Event 2');
    expect(textOf(await of(list, { topics: 'civic-space' }), 'heading')).to.equal('Event 4');
    expect(textOf(await of(list, { countries: 'ke' }), 'heading')).to.equal('Event 5');
    expect(textOf(await of(list, { kinds: 'deadline' }), 'empty')).to.equal('There are no upcoming events.');
  });

  it('shows the date of a series that is on or next', async () => {
    const weekly = event({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=4' } });
    const element = await of([weekly], { event: 'open-day' });
    expect(sentence(element)).to.equal('Starts in 18 days, 19 hours');
    await moveTo('2030-05-20T08:30:00Z', element);
    expect(sentence(element)).to.equal('Starts in 6 days, 22 hours, 30 minutes');
  });

  it('empty: says that nothing is to come', async () => {
    const element = await of([]);
    expect(statesOf(element)).to.deep.equal(['unknown']);
    expect(textOf(element, 'empty')).to.equal('There are no upcoming events.');
    await expectNoBarriers(element);
  });

  it('says that no events were found where a page describes none', async () => {
    const linkedData = { '@context': 'https://schema.org', '@type': 'WebSite' };
    const element = await countdown({ src: inline(linkedData, document.body) });
    expect(textOf(element, 'empty')).to.equal('No events were found in the published data.');
  });

  it('with an event that the feed does not have keeps its author’s children', async () => {
    const element = await countdown(
      { src: inline(feed([event()]), document.body), event: 'nothing' },
      '<p id="own">Soon</p>',
    );
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    expect(part(element, 'message')).to.equal(null);
  });
});

describe('a countdown whose feed', () => {
  let net: FakeFeed;
  let timers: HeldTimers;
  beforeEach(() => {
    standAt(NOW);
    net = installFakeFeed();
    timers = holdTimers();
  });
  afterEach(() => {
    net.restore();
    timers.restore();
  });

  it('is on its way keeps its author’s children, and says so only after a second', async () => {
    const src = net.url();
    net.answer(src, { fault: 'hang' });
    const element = createCountdown({ src }, '<p>On 20 May 2030</p>');
    document.body.append(element);
    await rendered(element);
    expect(statesOf(element)).to.deep.equal(['loading']);
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    expect(part(element, 'loading')).to.equal(null);
    timers.pass(1000);
    await element.updateComplete;
    expect(textOf(element, 'loading')).to.equal('Loading events…');
    await expectNoBarriers(element);
    element.remove();
  });

  it('does not come says so, and comes when it is asked again', async () => {
    const src = net.url();
    net.answer(src, { status: 404 });
    const element = createCountdown({ src }, '<p>On 20 May 2030</p>');
    const errors: OgpErrorEvent[] = [];
    element.addEventListener('ogp-error', (error) => errors.push(error));
    await mountCountdown(element);
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(textOf(element, 'error')).to.match(/^The events could not be loaded\. ?Try again$/);
    expect(errors.map(({ error, bubbles }) => `${error.code} ${bubbles}`)).to.deep.equal(['http false']);
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    await expectNoBarriers(element);
    net.answer(src, { body: feed([event()]) });
    const retry = part(element, 'retry')!;
    retry.focus();
    retry.click();
    await until(() => statesOf(element)[0] === 'counting', 'it counts');
    await element.updateComplete;
    expect(sentence(element)).to.equal('Starts in 18 days, 19 hours');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('section');
  });
});

describe('a countdown in another language', () => {
  beforeEach(() => standAt('2030-05-17T07:00:00Z'));
  const ATTRIBUTES = { datetime: '2030-05-20T09:00:00Z', heading: 'X', kinds: 'event' };

  it('speaks Spanish, with the right plurals', async () => {
    const element = await countdownIn('es', ATTRIBUTES);
    expect(sentence(element)).to.match(/^Empieza en 3 días(,| y) 2 horas$/);
    expect(shown(element)).to.equal('3 días 2 horas');
    await expectNoBarriers(element);
  });

  it('speaks Arabic from right to left', async () => {
    const element = await countdownIn('ar', ATTRIBUTES);
    expect(part(element, 'base')!.dir).to.equal('rtl');
    expect(getComputedStyle(part(element, 'units')!).direction).to.equal('rtl');
    // Two of something are a word of their own, without a figure.
    expect(sentence(element)).to.match(/^البداية بعد مدة قدرها [3٣] أيام.+ساعتان$/);
    await expectNoBarriers(element);
  });

  it('has a figure in each of its blocks, where Arabic has a word alone, too', async () => {
    const element = await countdownIn('ar', { ...ATTRIBUTES, layout: 'blocks' });
    expect(parts(element, 'unit').map((unit) => parts(unit, 'number').length)).to.deep.equal([1, 1, 1]);
  });
});

describe('the layouts of a countdown', () => {
  beforeEach(() => standAt('2030-05-17T07:01:00Z'));

  it('puts blocks into one row where there is room, all of one width', async () => {
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z', kinds: 'event', layout: 'blocks' });
    element.style.inlineSize = '40em';
    const boxes = parts(element, 'unit').map((unit) => unit.getBoundingClientRect());
    expect(boxes).to.have.length(3);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(1);
    expect(new Set(boxes.map(({ width }) => Math.round(width))).size).to.equal(1);
  });

  for (const layout of ['full', 'compact', 'blocks']) {
    for (const width of ['200px', '320px', '60em']) {
      it(`${layout} fits into ${width}, and has no barriers`, async () => {
        const element = await countdown({
          src: inline(feed([event(CALL)]), document.body),
          layout,
          precision: 'seconds',
          heading: 'Öffentlichkeitsbeteiligungsverfahren',
        });
        element.style.inlineSize = width;
        await element.updateComplete;
        const box = part(element, 'base')!;
        expect(box.scrollWidth).to.be.most(box.clientWidth + 1);
        const edge = element.getBoundingClientRect();
        const nodes = element.shadowRoot!.querySelectorAll('section > :not(.visually-hidden):not([hidden]), .unit');
        expect(nodes).not.to.be.empty;
        for (const node of nodes) {
          const { left, right } = node.getBoundingClientRect();
          expect(left, node.className).to.be.least(edge.left - 1);
          expect(right, node.className).to.be.most(edge.right + 1);
        }
        await expectNoBarriers(element);
      });
    }
  }

  it('shows the list of stages in all but the compact one', async () => {
    const src = inline(feed([event(CALL)]), document.body);
    const [full, compact] = [await countdown({ src }), await countdown({ src, layout: 'compact' })];
    expect(steps(full)).to.have.length(5);
    expect(steps(compact)).to.have.length(0);
    expect(shown(compact)).to.equal(shown(full));
  });

  it('gives every unit a part of its own', async () => {
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z', precision: 'seconds' });
    for (const unit of ['day', 'hour', 'minute', 'second']) {
      expect(parts(element, unit).map((node) => node.getAttribute('part'))).to.deep.equal([`unit ${unit}`]);
    }
    expect(parts(element, 'number')).to.have.length(4);
    expect(parts(element, 'label')).to.have.length(4);
  });
});

import { expect } from '@open-wc/testing';
import type { OgpCountdown } from '../../../src/define/ogp-countdown.js';
import {
  countdown,
  countdownIn,
  moveTo,
  pass,
  pauseButton,
  sentence,
  shown,
  standAt,
  statesOf,
  wholeText,
} from '../../helpers/countdown.js';
import { holdTimers, type HeldTimers } from '../../helpers/held-timers.js';
import { deepActive, plain, textOf } from '../../helpers/look.js';
import { listen } from '../../helpers/speech.js';
import { until } from '../../helpers/until.js';

const TARGET = Date.parse('2030-05-20T09:00:00Z');
const ATTRIBUTES = { datetime: '2030-05-20T09:00:00Z', heading: 'Open day', kinds: 'event' };

/** Everything that changes in the tree of an element. */
function watch(element: OgpCountdown): { readonly count: () => number; readonly records: () => MutationRecord[] } {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  const records = (): MutationRecord[] => {
    seen.push(...observer.takeRecords());
    return seen;
  };
  return { records, count: () => records().length };
}

describe('a countdown', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  it('with seconds says nothing for 120 seconds, and one thing at zero', async () => {
    standAt(TARGET - 120_000);
    const element = await countdown({ ...ATTRIBUTES, precision: 'seconds' });
    const speech = listen(element);
    const seen = new Set([shown(element)]);
    for (let left = 119; left > 0; left--) {
      await moveTo(TARGET - left * 1000, element);
      timers.pass(1000);
      seen.add(shown(element));
    }
    await element.updateComplete;
    expect(seen.size, 'the digits do change').to.equal(120);
    expect(speech.said).to.deep.equal([]);
    await moveTo(TARGET, element);
    timers.pass(1000);
    await element.updateComplete;
    expect(speech.said).to.deep.equal(['Open day: Happening now']);
    await pass(600_000, 60_000, element);
    timers.pass(1000);
    await element.updateComplete;
    expect(speech.said).to.have.length(1);
  });

  it('with seconds changes the sentence for who listens once a minute, and has its digits read by nobody', async () => {
    standAt(TARGET - 180_000);
    const element = await countdown({ ...ATTRIBUTES, precision: 'seconds' });
    const timer = element.shadowRoot!.querySelector('[role="timer"]')!;
    expect(timer.querySelector('[part="units"]')!.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(timer.querySelector('.visually-hidden')!.closest('[aria-hidden]')).to.equal(null);
    expect(timer.closest('[aria-live], [role="status"]')).to.equal(null);
    const heard: (string | null)[] = [];
    for (let left = 180; left > 0; left--) {
      await moveTo(TARGET - left * 1000, element);
      if (heard.at(-1) !== sentence(element)) heard.push(sentence(element));
    }
    expect(heard).to.deep.equal(['Starts in 3 minutes', 'Starts in 2 minutes', 'Starts in 1 minute']);
  });

  for (const layout of ['full', 'compact', 'blocks']) {
    it(`in the ${layout} layout changes the number of seconds at a tick, and nothing else`, async () => {
      standAt(TARGET - 100_000);
      const element = await countdown({ ...ATTRIBUTES, precision: 'seconds', layout });
      const changes = watch(element);
      let renders = 0;
      element.addController({ hostUpdated: () => renders++ });
      await element.updateComplete;
      renders = 0;
      for (let left = 99; left > 95; left--) await moveTo(TARGET - left * 1000, element);
      const where = changes.records().map(({ type, target }) => {
        const parts = [target.parentElement, target.parentElement?.parentElement].map((node) => node?.part.value);
        return `${type} ${parts.join(' in ')}`;
      });
      expect(where).to.deep.equal(Array.from({ length: 4 }, () => 'characterData number in unit second'));
      expect(renders, 'the rest is not even looked at').to.equal(0);
    });
  }

  // Arabic has five forms, and writes one and two as words: nodes come and go.
  for (const lang of ['en', 'ar']) {
    it(`in ${lang} shows after each tick what it would show if all were rendered again`, async () => {
      standAt(TARGET - 3_725_000);
      const element = await countdownIn(lang, { ...ATTRIBUTES, precision: 'seconds' });
      // The city of the reader's clock gets its name in this language a little later.
      const city = Intl.DateTimeFormat().resolvedOptions().timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
      if (lang !== 'en') await until(() => !wholeText(element).includes(city), `no ${city} in ${lang}`);
      const changes = watch(element);
      for (let left = 3724; left > 3590; left--) {
        await moveTo(TARGET - left * 1000, element);
        const ticked = shown(element);
        const before = changes.count();
        element.requestUpdate();
        await element.updateComplete;
        expect(shown(element)).to.equal(ticked);
        expect(changes.count(), `${left} s left`).to.equal(before);
      }
    });
  }

  it('says when a day, an hour, ten minutes and a minute are left where the page asks for it, and nothing on load', async () => {
    standAt(TARGET - 25 * 3_600_000);
    const element = await countdown({ ...ATTRIBUTES, announce: 'approach', precision: 'hours' });
    const { said } = listen(element);
    const heard: string[] = [];
    for (const minutes of [24 * 60 + 1, 24 * 60, 61, 60, 59, 11, 10, 9, 2, 1, 0]) {
      await moveTo(TARGET - minutes * 60_000, element);
      timers.pass(1000);
      await element.updateComplete;
      await Promise.resolve();
      heard.push(plain(element.shadowRoot!.querySelector('[role="status"]')!.textContent));
    }
    expect(heard.filter((text, i) => text && text !== heard[i - 1])).to.deep.equal([
      'Open day: Starts in 1 day',
      'Open day: Starts in less than 1 hour',
      'Open day: Happening now',
    ]);
    expect(said.length).to.equal(5);
  });

  it('paused for ten minutes changes nothing, and says and tells nothing even as it comes to zero', async () => {
    standAt(TARGET - 300_000);
    const element = await countdown({ ...ATTRIBUTES, precision: 'seconds', announce: 'approach' });
    const told: string[] = [];
    for (const type of ['ogp-countdown-stage', 'ogp-countdown-end'])
      element.addEventListener(type, () => told.push(type));
    const button = pauseButton(element)!;
    expect(plain(button.textContent)).to.equal('Pause countdown');
    button.click();
    await element.updateComplete;
    expect(element.paused).to.equal(true);
    expect(plain(button.textContent)).to.equal('Resume countdown');
    const before = wholeText(element);
    const changes = watch(element);
    await pass(600_000, 1000, element);
    timers.pass(5000);
    await element.updateComplete;
    expect(changes.count()).to.equal(0);
    expect(wholeText(element)).to.equal(before);
    expect(told).to.deep.equal([]);
    expect(timers.waiting, 'nothing is waited for').to.deep.equal([]);
  });

  it('goes on where time is by then', async () => {
    standAt(TARGET - 600_000);
    const element = await countdown(ATTRIBUTES);
    element.paused = true;
    await element.updateComplete;
    await pass(300_000, 60_000, element);
    expect(shown(element)).to.equal('10 minutes');
    pauseButton(element)!.click();
    await element.updateComplete;
    expect(shown(element)).to.equal('5 minutes');
  });

  it('has a Pause button exactly where its text changes by itself', async () => {
    standAt(TARGET - 86_400_000);
    expect(pauseButton(await countdown(ATTRIBUTES))).to.not.equal(null);
    expect(pauseButton(await countdown({ datetime: '2030-05-25' }))).to.not.equal(null);
    expect(pauseButton(await countdown({ datetime: '2031' })), 'only printed').to.equal(null);
    expect(pauseButton(await countdown({ datetime: '2029-05-20' })), 'over').to.equal(null);
  });

  it('keeps focus when the button that had it goes', async () => {
    standAt(TARGET - 60_000);
    const element = await countdown(ATTRIBUTES);
    pauseButton(element)!.focus();
    await moveTo(TARGET, element);
    expect(pauseButton(element)).to.equal(null);
    expect(deepActive()).to.equal(element.shadowRoot!.querySelector('section'));
  });

  it('counts minutes instead of seconds for readers who want less motion, at once when they say so', async () => {
    const real = window.matchMedia;
    const list = Object.assign(new EventTarget(), { matches: true });
    window.matchMedia = ((query: string) =>
      query.includes('reduced-motion') ? list : real.call(window, query)) as typeof real;
    try {
      standAt(TARGET - 90_000);
      const element = await countdown({ ...ATTRIBUTES, precision: 'seconds' });
      expect(shown(element)).to.equal('2 minutes');
      const changes = watch(element);
      await pass(29_000, 1000, element);
      expect(changes.count()).to.equal(0);
      list.matches = false;
      list.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(shown(element)).to.equal('1 minute 1 second');
    } finally {
      window.matchMedia = real;
    }
  });

  it('has one timer while it counts, and none when nothing will change', async () => {
    standAt(TARGET - 90_000);
    const many = await Promise.all(Array.from({ length: 5 }, () => countdown(ATTRIBUTES)));
    expect(timers.waiting).to.deep.equal([30_000]);
    await moveTo(Date.parse('2030-05-22T00:00:00Z'), ...many);
    expect(many.map(statesOf)).to.deep.equal(many.map(() => ['ended']));
    // A sentence said aloud waits for half a second of quiet, and is gone after five seconds.
    timers.pass(500);
    timers.pass(5000);
    expect(timers.waiting).to.deep.equal([]);
  });

  const hidePage = async (hidden: boolean, element: OgpCountdown): Promise<void> => {
    if (hidden) Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    else Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
  };

  it('changes nothing while its page is hidden, and is right as soon as it is seen again', async () => {
    standAt(TARGET - 90_000);
    const element = await countdown({ ...ATTRIBUTES, precision: 'seconds' });
    await hidePage(true, element);
    expect(timers.waiting, 'for the end, with the clock read once a minute').to.deep.equal([60_000]);
    const changes = watch(element);
    await pass(45_000, 1000, element);
    expect(changes.count()).to.equal(0);
    await hidePage(false, element);
    expect(shown(element)).to.equal('45 seconds');
    expect(timers.waiting).to.have.length(1);
  });

  it('tells of its end when it comes, although nobody sees it, and waits for nothing after that', async () => {
    standAt(TARGET - 90_000);
    const element = await countdown({ ...ATTRIBUTES, precision: 'seconds' });
    const { said } = listen(element);
    let told = 0;
    element.addEventListener('ogp-countdown-end', () => told++);
    await hidePage(true, element);
    await moveTo(TARGET - 1, element);
    expect(told).to.equal(0);
    await moveTo(TARGET, element);
    expect(told).to.equal(1);
    expect(statesOf(element)).to.deep.equal(['live']);
    expect(timers.waiting).to.deep.equal([]);
    await hidePage(false, element);
    timers.pass(1000);
    await element.updateComplete;
    expect(told).to.equal(1);
    expect(said).to.deep.equal([]);
  });

  it('waits for nothing but its end while it is out of sight, and for nothing once it is gone', async () => {
    standAt(TARGET - 7_200_000);
    const element = await countdown({ ...ATTRIBUTES, precision: 'seconds' });
    const frames = async (n: number): Promise<void> => {
      for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
    };
    await frames(3);
    expect(timers.waiting).to.deep.equal([1000]);
    element.hidden = true;
    await until(() => timers.waiting[0] !== 1000, 'no second is waited for');
    await element.updateComplete;
    expect(timers.waiting).to.deep.equal([60_000]);
    element.hidden = false;
    await until(() => timers.waiting[0] === 1000, 'a second is waited for');
    await element.updateComplete;
    expect(timers.waiting).to.deep.equal([1000]);
    element.remove();
    expect(timers.waiting).to.deep.equal([]);
  });

  it('is silent about what happened while nobody looked', async () => {
    standAt(TARGET - 60_000);
    const element = await countdown(ATTRIBUTES);
    const speech = listen(element);
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    standAt(TARGET + 60_000);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    timers.pass(1000);
    await element.updateComplete;
    expect(textOf(element, 'status')).to.equal('Started on 20 May 2030');
    expect(speech.said).to.deep.equal([]);
  });
});

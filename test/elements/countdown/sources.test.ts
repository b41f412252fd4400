import { expect, fixture, html } from '@open-wc/testing';
import { OgpCountdown } from '../../../src/define/ogp-countdown.js';
import {
  countdown,
  createCountdown,
  moveTo,
  mountCountdown,
  sentence,
  shown,
  standAt,
  statesOf,
} from '../../helpers/countdown.js';
import { recordConsole, type ConsoleRecorder } from '../../helpers/console-recorder.js';
import { part, plain, textOf } from '../../helpers/look.js';

const seen = (node: Element | null): boolean => (node?.getClientRects().length ?? 0) > 0;

describe('a countdown without a feed', () => {
  let realFetch: typeof fetch;
  let asked: string[];
  beforeEach(() => {
    standAt('2030-05-17T07:00:00Z');
    asked = [];
    realFetch = window.fetch;
    window.fetch = ((input: RequestInfo | URL) => {
      asked.push(String(input));
      return Promise.reject(new TypeError('no network'));
    }) as typeof fetch;
  });
  afterEach(() => (window.fetch = realFetch));

  it('counts to its datetime in its time zone, asks for nothing, and loads nothing that reads feeds', async () => {
    performance.clearResourceTimings();
    const element = await countdown(
      { datetime: '2030-05-20T09:00', 'time-zone': 'Africa/Nairobi', heading: 'Open Gov Week' },
      '<p>Soon</p>',
    );
    expect(textOf(element, 'heading')).to.equal('Open Gov Week');
    expect(shown(element)).to.equal('2 days 23 hours');
    // Nobody said what the date is: the heading alone does.
    expect(sentence(element)).to.equal('2 days, 23 hours');
    expect(seen(element.querySelector('p'))).to.equal(false);
    expect(asked).to.deep.equal([]);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(
      loaded.filter((path) => /feed-source|feed-target|feed-pages|normalize|occurrences|rrule/.test(path)),
    ).to.deep.equal([]);
  });

  for (const [datetime, zone, left] of [
    ['2030-05-20T09:00:00Z', '', '3 days 2 hours'],
    ['2030-05-20T09:00+0200', '', '3 days'],
    ['2030-05-20 09:00+02:00', '', '3 days'],
    ['2030-05-20 09:00', 'Europe/Madrid', '3 days'],
    ['2030-05-20', 'Europe/Madrid', 'in 3 days'],
    ['2030-05-18', '', 'tomorrow'],
  ] as const) {
    it(`reads ${datetime} ${zone}`, async () => {
      expect(shown(await countdown({ datetime, 'time-zone': zone }))).to.equal(left);
    });
  }

  it('says what its date is where the page does', async () => {
    const ATTRIBUTES = { datetime: '2030-05-18' };
    expect(sentence(await countdown(ATTRIBUTES))).to.equal('tomorrow');
    expect(sentence(await countdown({ ...ATTRIBUTES, kinds: 'event' }))).to.equal('Starts tomorrow');
    const deadline = await countdown({ ...ATTRIBUTES, kinds: 'deadline' });
    expect(sentence(deadline)).to.equal('Closes tomorrow');
    expect(textOf(deadline, 'target')).to.equal('until the end of 18 May 2030');
  });

  it('is happening now at zero, and was on that day afterwards', async () => {
    const element = await countdown({ datetime: '2030-05-18T09:00-04:00', heading: 'Open Gov Week' });
    await moveTo('2030-05-18T13:00:00Z', element);
    expect(textOf(element, 'status')).to.equal('Happening now');
    await moveTo('2030-05-19T13:00:00Z', element);
    expect(textOf(element, 'status')).to.equal('Was on 18 May 2030');
    expect(statesOf(element)).to.deep.equal(['ended']);
  });

  it('takes the time among its children, and keeps them in sight as its label', async () => {
    const element = await countdown(
      {},
      '<p>Comments are welcome until <time datetime="2030-05-20T09:00:00Z">20 May</time>.</p>',
    );
    expect(shown(element)).to.equal('3 days 2 hours');
    expect(seen(element.querySelector('time'))).to.equal(true);
    const section = element.shadowRoot!.querySelector('section')!;
    const label = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect(label.querySelector('slot')).to.not.equal(null);
    expect(seen(part(element, 'heading'))).to.equal(false);
  });

  it('notices when that time changes, comes late, or goes', async () => {
    const element = await countdown({}, '<p>Soon</p>');
    expect(statesOf(element)).to.deep.equal(['unknown']);
    expect(shown(element)).to.equal(null);
    const settle = async (): Promise<void> => {
      await Promise.resolve();
      await element.updateComplete;
    };
    element.querySelector('p')!.innerHTML = '<time datetime="2030-05-18">tomorrow</time>';
    await settle();
    expect(shown(element)).to.equal('tomorrow');
    element.querySelector('time')!.setAttribute('datetime', '2030-05-19');
    await settle();
    expect(shown(element)).to.equal('in 2 days');
    element.querySelector('time')!.remove();
    await settle();
    expect(shown(element)).to.equal(null);
    expect(seen(element.querySelector('p'))).to.equal(true);
  });

  it('without anything to count to shows its children', async () => {
    const element = await countdown({}, '<p>Soon</p>');
    expect(seen(element.querySelector('p'))).to.equal(true);
    expect(plain(element.shadowRoot!.querySelector('[role="status"]')!.textContent)).to.equal('');
  });

  it('is the same whether it is set before or after it is in the page, and before or after it is defined', async () => {
    const early = new OgpCountdown();
    early.datetime = '2030-05-20T09:00:00Z';
    early.heading = 'A';
    await mountCountdown(early);
    const late = await mountCountdown(new OgpCountdown());
    late.setAttribute('datetime', '2030-05-20T09:00:00Z');
    late.setAttribute('heading', 'A');
    await late.updateComplete;
    expect(shown(late)).to.equal(shown(early));
    expect(early.getAttribute('datetime')).to.equal('2030-05-20T09:00:00Z');
    const place = await fixture(html`<div></div>`);
    place.innerHTML = '<ogp-countdown-later datetime="2030-05-20T09:00:00Z"></ogp-countdown-later>';
    const upgraded = place.firstElementChild as OgpCountdown;
    class Later extends OgpCountdown {}
    customElements.define('ogp-countdown-later', Later);
    await upgraded.ready;
    expect(shown(upgraded)).to.equal(shown(early));
  });

  it('goes on counting where it is moved to', async () => {
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z' });
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    await moveTo('2030-05-19T09:00:00Z', element);
    expect(shown(element)).to.equal('1 day');
  });
});

describe('a countdown that is set up wrongly', () => {
  let console_: ConsoleRecorder;
  beforeEach(() => {
    standAt('2030-05-17T07:00:00Z');
    console_ = recordConsole();
  });
  afterEach(() => console_.restore());

  for (const [attribute, value, property, fallback] of [
    ['precision', 'weeks', 'precision', 'minutes'],
    ['layout', 'round', 'layout', 'full'],
    ['after-end', 'stop', 'afterEnd', 'next'],
    ['announce', 'all', 'announce', 'stages'],
    ['heading-level', '9', 'headingLevel', 2],
  ] as const) {
    it(`${attribute}="${value}" falls back, and the console says so once`, async () => {
      for (let i = 0; i < 2; i++) {
        const element = await countdown({ datetime: '2030-05-20', [attribute]: value });
        expect(element[property as keyof OgpCountdown]).to.equal(fallback);
      }
      expect(console_.lines.filter((line) => line.includes(`${attribute}="${value}"`))).to.have.length(1);
    });
  }

  it('with a zone that is none counts days, and the console says so', async () => {
    const element = await countdown({ datetime: '2030-05-20T09:00', 'time-zone': 'Moon/Tranquility' });
    expect(shown(element)).to.equal('in 3 days');
    expect(console_.lines.join('\n')).to.contain('time-zone="Moon/Tranquility"');
  });

  it('with a date that is none shows its children, and the console says so', async () => {
    const element = createCountdown({ datetime: 'next Tuesday' }, '<p>Next Tuesday</p>');
    await mountCountdown(element);
    expect(seen(element.querySelector('p'))).to.equal(true);
    expect(statesOf(element)).to.deep.equal(['unknown']);
    expect(console_.lines.join('\n')).to.contain('next Tuesday');
  });
});

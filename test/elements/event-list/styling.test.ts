import { expect, fixture, html } from '@open-wc/testing';
import { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { create, event, events, feed, inline, mount, show } from '../../helpers/event-list.js';
import { part, parts } from '../../helpers/look.js';

const EVERYTHING = event({
  status: 'moved-online',
  topics: ['justice'],
  location: { name: 'Hall', country: 'ES' },
  organizers: ['City'],
  languages: ['es'],
  summary: 'Summary',
  description: 'Description',
  accessibility: 'Step-free',
  partOf: ['week'],
  links: [
    { rel: 'info', url: 'https://example.org' },
    { rel: 'livestream', url: 'https://example.org/live' },
  ],
  registration: { url: 'https://example.org/register', status: 'waitlist' },
  image: { url: 'https://images.example/a.png', alt: '' },
  timeZone: undefined,
});
const WEEK = { id: 'week', kind: 'series', title: 'Week', start: '2030-06-20', end: '2030-06-21' };

describe('the styling contract', () => {
  let style: HTMLStyleElement;
  beforeEach(() => document.head.append((style = document.createElement('style'))));
  afterEach(() => style.remove());

  it('has every part that it documents', async () => {
    const list = await show([EVERYTHING, WEEK, ...events(30)], { 'page-size': '25', images: '' });
    const found = new Set([...list.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part]));
    for (const name of (
      'base heading summary message group group-heading event time body title link meta status place country mode series topics ' +
      'topic organizers languages description details summary-toggle accessibility actions registration note image button more'
    ).split(' ')) {
      expect(found.has(name), name).to.equal(true);
    }
  });

  it('lets a page restyle a part', async () => {
    style.textContent =
      'ogp-event-list::part(title) { color: rgb(1, 2, 3) } ogp-event-list::part(event live) { outline: 3px solid rgb(4, 5, 6) }';
    const list = await show([event({ start: '2030-05-01T13:00', end: '2030-05-01T20:00' }), ...events(1)]);
    expect(getComputedStyle(parts(list, 'title')[1]!).color).to.equal('rgb(1, 2, 3)');
    expect(parts(list, 'event').map((node) => getComputedStyle(node).outlineStyle)).to.deep.equal(['solid', 'none']);
  });

  it('lets any ancestor set a property', async () => {
    style.textContent =
      'section { --ogp-accent: rgb(200, 0, 100); --ogp-radius: 7px; --ogp-gap: 55px; --ogp-heading-size: 40px }';
    const section = await fixture(html`<section></section>`);
    const src = inline(feed(events(30, () => ({ links: [{ rel: 'info', url: 'https://example.org' }] }))), section);
    const list = await mount(create({ src }), section);
    expect(getComputedStyle(part(list, 'link')!).color).to.equal('rgb(200, 0, 100)');
    expect(getComputedStyle(part(list, 'more')!).borderRadius).to.equal('7px');
    expect(getComputedStyle(parts(list, 'group-heading')[1]!).marginBlockStart).to.equal('55px');
    expect(getComputedStyle(part(list, 'heading')!).fontSize).to.equal('40px');
  });

  it('prefers its own property to the shared one', async () => {
    style.textContent =
      'ogp-event-list { --ogp-gap: 55px; --ogp-event-list-group-gap: 33px; --ogp-event-list-rail-size: 250px }';
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '900px';
    const list = await mount(create({ src: inline(feed(events(2)), box) }), box);
    expect(getComputedStyle(parts(list, 'group-heading')[1]!).marginBlockStart).to.equal('33px');
    expect(part(list, 'time')!.getBoundingClientRect().width).to.equal(250);
  });

  it('has the text of the accent legible on it, whatever it is', async () => {
    for (const [accent, text] of [
      ['rgb(255, 255, 0)', 'black'],
      ['rgb(0, 0, 120)', 'white'],
    ] as const) {
      style.textContent = `ogp-event-list { --ogp-accent: ${accent} }`;
      const list = await show([event({ start: '2030-05-01T13:00', end: '2030-05-01T20:00' })]);
      const probe = document.createElement('canvas').getContext('2d')!;
      probe.fillStyle = getComputedStyle(part(list, 'status')!.querySelector('span')!).color;
      probe.fillRect(0, 0, 1, 1);
      const [red] = probe.getImageData(0, 0, 1, 1).data;
      expect(red! < 40 ? 'black' : red! > 215 ? 'white' : String(red), accent).to.equal(text);
    }
  });

  it('keeps room from the first moment on, if asked to', async () => {
    style.textContent = 'ogp-event-list { --ogp-event-list-min-block-size: 444px }';
    const early = document.createElement('ogp-event-list');
    document.body.append(early);
    expect(early.getBoundingClientRect().height, 'before anything is loaded').to.equal(444);
    early.remove();
    const list = await show([]);
    expect(list.getBoundingClientRect().height).to.be.at.least(444);
  });

  it('inherits the font and the colour of the page', async () => {
    style.textContent = 'body { font: 19px monospace; color: rgb(9, 8, 7) }';
    const list = await show([event()]);
    const { fontFamily, fontSize, color } = getComputedStyle(part(list, 'body')!);
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '19px', 'rgb(9, 8, 7)']);
  });

  it('puts nothing into the page’s own styles', async () => {
    const before = [document.styleSheets.length, document.adoptedStyleSheets.length];
    await show([event()]);
    expect([document.styleSheets.length, document.adoptedStyleSheets.length]).to.deep.equal(before);
    expect(OgpEventList.shadowRootOptions.mode).to.equal('open');
  });
});

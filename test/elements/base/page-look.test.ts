import { expect } from '@open-wc/testing';
import { contrastOf, isLight } from '../../../src/controllers/page-look.js';
import '../../../src/define/ogp-topic-filter.js';
import { create, event, feed, inline, mount } from '../../helpers/event-list.js';
import { part } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

describe('an element among a page’s own colours and fonts', () => {
  let page: HTMLElement;
  let style: HTMLStyleElement;
  beforeEach(() => {
    page = document.createElement('section');
    style = document.createElement('style');
    document.head.append(style);
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    style.remove();
    document.body.removeAttribute('class');
  });

  const list = () => mount(create({ src: inline(feed([event()]), page) }), page);

  it('follows a page that turns dark without a word about it: the browser’s own controls are dark', async () => {
    style.textContent = '.night section { color: #eee; background: #101418 }';
    const element = await list();
    const root = element.shadowRoot!.querySelector('.root')!;
    const scheme = (): string => getComputedStyle(root).colorScheme;
    expect(scheme()).to.equal('normal');
    document.body.classList.add('night');
    await until(() => scheme() === 'dark', 'the controls are those of the night');
    // Also once it is laid out otherwise.
    element.layout = 'cards';
    await element.updateComplete;
    expect(scheme()).to.equal('dark');
    document.body.classList.remove('night');
    await until(() => scheme() === 'normal', 'the controls are those of the day');
  });

  it('has the font of the page’s headings, where all have one, unless the page says another', async () => {
    page.innerHTML = '<h2>Our week</h2>';
    style.textContent = 'h1, h2, h3 { font-family: Georgia, serif }';
    const fontOf = async (): Promise<string> => getComputedStyle(part(await list(), 'title')!).fontFamily;
    expect(await fontOf()).to.equal('Georgia, serif');
    style.textContent += 'section { --ogp-heading-font: Arial }';
    expect(await fontOf()).to.equal('Arial');
    style.textContent = 'section h2 { font-family: Georgia } section h3 { font-family: Courier }';
    page.insertAdjacentHTML('afterbegin', '<h3>Another</h3>');
    const element = await list();
    expect(getComputedStyle(part(element, 'title')!).fontFamily).to.equal(getComputedStyle(element).fontFamily);
  });

  it('mixes its soft colours from strong text alone: faint text keeps all of its contrast, and so do links and lines', async () => {
    const element = await list();
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    /** Red, green, blue and opacity, each to 1, of a mixed colour (`color(srgb …)`) or a plain one. */
    const mixed = (color: string): number[] => {
      const probe = document.createElement('i');
      probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
      root.append(probe);
      const numbers = getComputedStyle(probe)
        .color.match(/[\d.]+/g)!
        .map((part) => Math.round(Number(part) * 100));
      probe.remove();
      return numbers;
    };
    for (const [text, surface, isFaint] of [
      ['#212529', '#fff', false],
      ['#555', '#e9ecef', true],
      ['#fff', '#1d70b8', true],
      ['#eee', '#101418', false],
    ] as const) {
      style.textContent = `section { color: ${text}; background: ${surface} }`;
      document.body.className = `page-${text.slice(1)}`;
      const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
      await until(
        () => (root.style.getPropertyValue('--_ink') !== '') === isFaint,
        `${text} on ${surface} is looked at`,
      );
      for (const name of ['--_soft', '--_accent', '--_edge']) {
        const isFull = `${mixed(`var(${name})`)}` === `${mixed('currentColor')}`;
        expect(isFull, `${name}: ${text} on ${surface}`).to.equal(isFaint);
      }
    }
  });

  it('looks again where it was built before the element around it had a place for it', async () => {
    style.textContent = 'section { color: #eee; background: #101418 }';
    const around = document.createElement('div');
    const place = around.attachShadow({ mode: 'open' });
    page.append(around);
    const element = await mount(create({ src: inline(feed([event()]), page) }), around);
    place.append(document.createElement('slot'));
    element.layout = 'cards';
    await element.updateComplete;
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(root.style.getPropertyValue('--_ink')).to.equal('');
    expect(getComputedStyle(root).colorScheme).to.equal('dark');
  });

  it('adds nothing to the element itself', async () => {
    expect((await list()).getAttributeNames().sort()).to.deep.equal(['src']);
  });
});

describe('a colour', () => {
  it('is light where it is nearer to white than to black', () => {
    for (const color of ['rgb(238, 238, 238)', 'rgb(255, 255, 255)', 'rgba(200, 220, 255, 0.9)']) {
      expect(isLight(color), color).to.equal(true);
    }
    for (const color of ['rgb(0, 0, 0)', 'rgb(11, 12, 12)', 'rgb(120, 20, 90)', 'oklch(0.9 0.1 20)', '']) {
      expect(isLight(color), color).to.equal(false);
    }
  });

  it('has a contrast to another, as WCAG defines it', () => {
    for (const [a, b, ratio] of [
      ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
      ['rgb(118, 118, 118)', 'rgb(255, 255, 255)', 4.54],
      ['rgb(255, 255, 255)', 'rgb(29, 112, 184)', 5.17],
      ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 1],
    ] as const) {
      expect(contrastOf(a, b), `${a} on ${b}`).to.be.closeTo(ratio, 0.01);
    }
  });
});

import { expect } from '@open-wc/testing';
import { luminance } from '../../../src/controllers/page-look.js';
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
    const root = (await list()).shadowRoot!.querySelector('.root')!;
    const scheme = (): string => getComputedStyle(root).colorScheme;
    expect(scheme()).to.equal('normal');
    document.body.classList.add('night');
    await until(() => scheme() === 'dark', 'the controls are those of the night');
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

  it('adds nothing to the element itself', async () => {
    expect((await list()).getAttributeNames().sort()).to.deep.equal(['src']);
  });
});

describe('the luminance of a colour', () => {
  it('is that of WCAG, and unknown for what is no opaque rgb()', () => {
    expect(luminance('rgb(0, 0, 0)')).to.equal(0);
    expect(luminance('rgb(255, 255, 255)')).to.be.closeTo(1, 1e-9);
    expect(luminance('rgb(118, 118, 118)'), '4.54 : 1 on white').to.be.closeTo(0.1812, 1e-4);
    for (const color of ['', 'oklch(0.5 0.1 20)', 'rgba(0, 0, 0, 0.5)']) expect(luminance(color), color).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { isLight } from '../../../src/controllers/page-look.js';
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
});

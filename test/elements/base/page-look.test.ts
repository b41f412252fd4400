import { expect } from '@open-wc/testing';
import { luminance } from '../../../src/controllers/page-look.js';
import '../../../src/define/ogp-topic-filter.js';
import { create, event, feed, inline, mount } from '../../helpers/event-list.js';
import { part } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const LINKED = event({ links: [{ rel: 'info', url: 'https://example.org/1' }] });

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

  async function list(inside = '<a href="https://example.org">All events</a>') {
    const element = create({ src: inline(feed([LINKED]), page) });
    element.innerHTML = inside;
    return mount(element, page);
  }
  const colorOf = (node: Element | null): string => getComputedStyle(node!).color;

  it('has the colour of the page’s links', async () => {
    style.textContent = 'section a { color: rgb(120, 20, 90) }';
    expect(colorOf(part(await list(), 'link'))).to.equal('rgb(120, 20, 90)');
  });

  it('has the accent that the page sets, whatever colour its links have', async () => {
    style.textContent = 'section a { color: rgb(120, 20, 90) } section { --ogp-accent: rgb(0, 90, 40) }';
    expect(colorOf(part(await list(), 'link'))).to.equal('rgb(0, 90, 40)');
  });

  it('keeps its own accent where the page’s links are pale, like its text, or not there', async () => {
    const own = colorOf(part(await list(''), 'link'));
    for (const color of ['rgb(200, 220, 255)', 'inherit', 'rgb(120 20 90 / 50%)']) {
      style.textContent = `section a { color: ${color} }`;
      expect(colorOf(part(await list(), 'link')), color).to.equal(own);
    }
  });

  it('follows a page that turns dark: its links, and the browser’s own controls', async () => {
    style.textContent = `section a { color: rgb(120, 20, 90) }
      .night section { color: #eee; background: #101418 }
      .night section a { color: rgb(150, 200, 255) }`;
    const element = await list();
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).colorScheme).to.equal('normal');
    document.body.classList.add('night');
    await until(() => colorOf(part(element, 'link')) === 'rgb(150, 200, 255)', 'the links are those of the night');
    expect(getComputedStyle(root).colorScheme).to.equal('dark');
    document.body.classList.remove('night');
    await until(() => colorOf(part(element, 'link')) === 'rgb(120, 20, 90)', 'the links are those of the day');
    expect(getComputedStyle(root).colorScheme).to.equal('normal');
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
    style.textContent = 'section a { color: rgb(120, 20, 90) }';
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

import { expect, fixture, html } from '@open-wc/testing';
import { event, show } from '../helpers/event-list.js';
import { part } from '../helpers/look.js';
import { strangersIn } from './templates.js';
import { watchPage } from './watch.js';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const base = new URL('.', import.meta.url).pathname;

/** Returns what is noticed while something is done to the page. */
async function findingsDuring(act: () => unknown): Promise<string[]> {
  const watch = watchPage();
  try {
    await act();
    await soon();
    return watch.findings();
  } finally {
    watch.stop();
  }
}

describe('The watch that the hostile feeds are held under', () => {
  it('finds nothing where nothing happens, and leaves the page as it was', async () => {
    const { alert, fetch } = globalThis;
    expect(await findingsDuring(() => undefined)).to.deep.equal([]);
    expect([globalThis.alert, globalThis.fetch]).to.deep.equal([alert, fetch]);
    expect('__pwned' in globalThis).to.equal(false);
  });

  it('notices a script that runs: of an element, a handler, a link, a timer', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const scripts = await findingsDuring(async () => {
      const script = document.createElement('script');
      script.textContent = '__pwned("script")';
      place.append(script);
      place.insertAdjacentHTML('beforeend', '<img src="data:,x" onerror="__pwned(\'handler\')">');
      place.insertAdjacentHTML('beforeend', '<a href="javascript:__pwned(\'link\')">x</a>');
      place.querySelector('a')!.click();
      setTimeout('alert("timer")', 0);
      for (let i = 0; i < 5; i++) await soon();
      place.replaceChildren();
    });
    for (const kind of ['script', 'handler', 'link', 'timer']) expect(scripts.join('\n')).to.include(kind);
  });

  it('notices a request: of an image, a style sheet, a script', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const asked = await findingsDuring(async () => {
      place.innerHTML = `<img src="${base}image-that-is-none"><div style="background:url(${base}background-that-is-none)">x</div>`;
      place.offsetWidth;
      await fetch(`${base}watch.test.ts`);
      await soon();
    });
    const text = asked.filter((line) => line.startsWith('request:')).join('\n');
    expect(text).to.include('watch.test.ts');
    expect(text).to.include('image-that-is-none');
  });

  it('notices what becomes of the page, its globals and its prototypes', async () => {
    const stranger = document.createElement('p');
    const changes = await findingsDuring(() => {
      document.body.append(stranger);
      document.title += '!';
      (globalThis as unknown as Record<string, unknown>)['stranger'] = 1;
      (Object.prototype as unknown as Record<string, unknown>)['polluted'] = 1;
      document.write('x');
    });
    stranger.remove();
    document.title = document.title.slice(0, -1);
    Reflect.deleteProperty(globalThis, 'stranger');
    Reflect.deleteProperty(Object.prototype, 'polluted');
    for (const what of ['page is now', 'title', 'globals', 'Object.prototype', 'polluted', 'document.write'])
      expect(changes.join('\n')).to.include(what);
  });

  it('tells what our templates make from what they do not', async () => {
    const list = await show([
      event({ description: 'See https://example.org/', links: [{ rel: 'agenda', url: 'https://example.org/' }] }),
    ]);
    expect(strangersIn(list)).to.deep.equal([]);
    const body = part(list, 'body')!;
    const intruders: readonly (readonly [string, RegExp])[] = [
      ['<img src="https://example.org/i.png">', /tells who asks/],
      ['<img src="http://example.org/i.png" referrerpolicy="no-referrer">', /protocol/],
      ['<script></script>', /<script>/],
      ['<svg></svg>', /<svg>/],
      ['<style></style>', /<style>/],
      ['<custom-element></custom-element>', /<custom-element>/],
      ['<p style="color:red">', /style=/],
      ['<p onclick="">', /onclick=/],
      ['<p class="a{b}">', /class=/],
      ['<p id="__proto__">', /id=/],
      ['<a href="javascript:1" rel="noopener noreferrer">', /absolute/],
      ['<a href="//evil.example" rel="noopener noreferrer">', /absolute/],
      ['<a href="https://a@evil.example/" rel="noopener noreferrer">', /absolute/],
      ['<a href="https://example.org/">', /without rel/],
      ['<a href="https://example.org/" rel="noopener noreferrer" ping="x">', /ping=/],
      ['<!--{{lit-1}}-->', /comment/],
    ];
    for (const [markup, what] of intruders) {
      const place = document.createElement('div');
      place.innerHTML = markup;
      body.append(place);
      expect(strangersIn(list).join('\n')).to.match(what, markup);
      place.remove();
    }
    expect(strangersIn(list)).to.deep.equal([]);
  });
});

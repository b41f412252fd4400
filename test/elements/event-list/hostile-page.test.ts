import { expect, fixture, html } from '@open-wc/testing';
import { create, event, events, feed, inline, mount, show } from '../../helpers/event-list.js';
import { recordConsole, type ConsoleRecorder } from '../../helpers/console-recorder.js';
import { part, parts, textOf, textsOf } from '../../helpers/look.js';

function addStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

describe('in a page that styles everything', () => {
  let style: HTMLStyleElement | undefined;
  afterEach(() => style?.remove());

  it('the list still stands in its box, with its rail and its lines', async () => {
    style = addStyle(
      '* { all: unset !important } *::before, *::after { content: "x" !important } ul { display: none !important }',
    );
    const box = await fixture(html`<div></div>`);
    const list = await mount(create({ src: inline(feed(events(3)), box) }), box);
    expect(getComputedStyle(part(list, 'event')!).display).to.equal('grid');
    expect(getComputedStyle(part(list, 'title')!).fontWeight).to.equal('600');
    expect(parts(list, 'event')[1]!.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('what the page makes inheritable does not break lines or letters', async () => {
    style = addStyle(
      'body { white-space: nowrap; letter-spacing: 1em; word-spacing: 3em; text-transform: uppercase; text-indent: 5em; ' +
        'text-align: right; line-height: 0.5; line-break: anywhere; cursor: wait; font-variant: small-caps; visibility: visible }',
    );
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '320px';
    const summary =
      'A summary that is long enough to need several lines in a box of this width, whatever the page says.';
    const list = await mount(create({ src: inline(feed([event({ summary })]), box) }), box);
    const text = getComputedStyle(part(list, 'description')!);
    expect([text.whiteSpace, text.letterSpacing, text.textTransform, text.textIndent, text.wordSpacing]).to.deep.equal([
      'normal',
      'normal',
      'none',
      '0px',
      '0px',
    ]);
    expect(part(list, 'description')!.getBoundingClientRect().right).to.be.at.most(
      box.getBoundingClientRect().right + 1,
    );
  });

  it('sizes follow the text around, not the root element', async () => {
    style = addStyle('html { font-size: 62.5% } body { font-size: 20px }');
    const list = await show([event()]);
    expect(getComputedStyle(part(list, 'body')!).fontSize).to.equal('20px');
  });

  it('words that a page makes no size of are still read', async () => {
    for (const css of ['* { font-size: 0 }', 'body { font-size: 0 }', 'html, body, body * { font-size: 1px }']) {
      style?.remove();
      style = addStyle(css);
      const list = await show([event()]);
      expect(parseFloat(getComputedStyle(part(list, 'title')!).fontSize), css).to.be.at.least(10);
      expect(part(list, 'title')!.getBoundingClientRect().height, css).to.be.greaterThan(9);
    }
    style?.remove();
    const list = await show([event()]);
    list.style.fontSize = '13px';
    expect(getComputedStyle(part(list, 'body')!).fontSize).to.equal('13px');
  });

  it('what its author hides, or puts out of reach, is so inside, too', async () => {
    for (const [css, property, value] of [
      ['ogp-event-list { visibility: hidden }', 'visibility', 'hidden'],
      ['.closed { visibility: hidden }', 'visibility', 'hidden'],
      ['.closed { pointer-events: none }', 'pointer-events', 'none'],
      ['ogp-event-list { pointer-events: none }', 'pointer-events', 'none'],
      ['* { visibility: collapse } ogp-event-list { visibility: visible }', 'visibility', 'visible'],
      ['* { pointer-events: none } ogp-event-list { pointer-events: auto }', 'pointer-events', 'auto'],
    ] as const) {
      style?.remove();
      style = addStyle(css);
      const panel = await fixture(html`<div class="closed"></div>`);
      const list = await mount(create({ src: inline(feed([event()]), panel) }), panel);
      expect(getComputedStyle(part(list, 'title')!).getPropertyValue(property), css).to.equal(value);
    }
  });

  it('hidden means hidden', async () => {
    style = addStyle('ogp-event-list { display: flex !important } [hidden] { display: flex !important }');
    const list = await show([event()], { hidden: '' });
    expect(getComputedStyle(list).display).to.equal('none');
  });
});

describe('in a page with a library from another age', () => {
  let printed: ConsoleRecorder;
  let undo: () => void = () => {};
  beforeEach(() => (printed = recordConsole()));
  afterEach(() => {
    undo();
    printed.restore();
    expect(printed.lines).to.deep.equal([]);
  });

  it('additions to Array.prototype and Object.prototype do no harm', async () => {
    const array = Array.prototype as unknown as Record<string, unknown>;
    const object = Object.prototype as Record<string, unknown>;
    const more = { topics: ['justice'], links: [{ rel: 'agenda', url: 'https://example.org' }] };
    const box = await fixture(html`<div></div>`);
    const src = inline(feed([event(more), event({ ...more, id: 'another', title: 'Another' }), ...events(2)]), box);
    undo = () => {
      delete array['each'];
      delete array['toJSON'];
      delete object['extra'];
    };
    array['each'] = () => {};
    // As in Prototype.js 1.6.
    array['toJSON'] = function (this: unknown[]) {
      return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
    };
    object['extra'] = { nodeType: 1 };
    const list = await mount(create({ src, topics: 'justice', 'group-by': 'month' }), box);
    undo();
    expect(textsOf(list, 'title')).to.deep.equal(['Open day', 'Another']);
  });

  it('a browser that knows no such states does without them', async () => {
    const { add } = CustomStateSet.prototype;
    undo = () => void (CustomStateSet.prototype.add = add);
    CustomStateSet.prototype.add = () => {
      throw new DOMException('The specified value must start with two dashes.', 'SyntaxError');
    };
    expect(textsOf(await show([event()]), 'title')).to.deep.equal(['Open day']);
  });

  it('a faked Date does not move what is shown', async () => {
    const { Date: RealDate } = globalThis;
    const { now } = RealDate;
    const box = await fixture(html`<div></div>`);
    const src = inline(feed([event()]), box);
    class FakeDate extends RealDate {
      static override now(): number {
        return 0;
      }
    }
    RealDate.now = () => 0;
    globalThis.Date = FakeDate as DateConstructor;
    undo = () => {
      globalThis.Date = RealDate;
      RealDate.now = now;
    };
    const list = await mount(create({ src }), box);
    expect(textOf(list, 'time')).to.equal('09:00 to 10:30 Madrid, GMT+2');
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Monday 20 May 2030']);
  });
});

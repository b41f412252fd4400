import { expect } from '@open-wc/testing';
import { domMakers, domTarget } from '../../src/elements/base/target-dom.js';
import { makersOf } from '../../src/markup/makers.js';
import type { Content, Target } from '../../src/markup/target.js';
import { textTarget, type Html } from '../../src/markup/target-text.js';
import { batches, everything } from '../hostile/corpora/all.js';
import { good, poisoned, poisonedHead } from '../hostile/poisoned.js';
import { groupsAs, languageOf, show, VARIANTS } from './shown.js';

const textMakers = makersOf(textTarget);

/** Parses HTML text as a browser does. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Nodes in a fragment of their own, with text as a parser would cut it. */
function fragmentOf(...nodes: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  fragment.normalize();
  return fragment;
}

function expectSameTree(nodes: readonly HTMLElement[], texts: readonly Html[]): void {
  expect(texts).to.have.length(nodes.length);
  nodes.forEach((node, i) => {
    const html = String(texts[i]);
    // The long way round only where there is something to tell.
    if (!fragmentOf(node).isEqualNode(parsed(html))) expect(html).to.equal(node.outerHTML);
    expect(fragmentOf(node).isEqualNode(parsed(html)), html.slice(0, 2000)).to.equal(true);
  });
}

async function compare(feed: string, variant: string, tag: string, nowMs: number): Promise<number> {
  const language = await languageOf(tag);
  const shown = await show(feed, VARIANTS[variant]!, nowMs);
  const nodes = groupsAs(domMakers, shown, language, VARIANTS[variant]!);
  expectSameTree(nodes, groupsAs(textMakers, shown, language, VARIANTS[variant]!));
  return nodes.reduce((sum, node) => sum + node.querySelectorAll('li.event').length, 0);
}

describe('A list written as HTML text', () => {
  const feeds = { 'open-gov-week-2024': [2024, 4, 29], 'ogp-2025': [2025, 9, 7], 'americas-2017': [2017, 10, 21] };

  for (const [name, [year, month, day]] of Object.entries(feeds) as [string, [number, number, number]][]) {
    for (const tag of ['en', 'ar']) {
      it(`is the list that a script would build: ${name} in ${tag}, in every layout`, async () => {
        const feed = await (await fetch(new URL(`../../demo/feeds/${name}.json`, import.meta.url))).text();
        for (const variant of Object.keys(VARIANTS)) {
          expect(await compare(feed, variant, tag, Date.UTC(year, month, day, 15)), variant).to.be.greaterThan(0);
        }
      }).timeout(20_000);
    }
  }

  it('is that list whatever stands in a feed, and no text of a feed becomes markup', async () => {
    const variants = Object.keys(VARIANTS);
    for (const [round, values] of batches(await everything(), 120).entries()) {
      const events = values.flatMap((value, i) => [good(i), ...poisoned(value, i)]);
      const feed = JSON.stringify({
        format: 'ogp-events',
        version: '1.0',
        events,
        ...(round % 2 ? poisonedHead(values[0]) : {}),
      });
      const variant = variants[round % variants.length]!;
      const shown = await compare(feed, variant, ['en', 'es', 'ar'][round % 3]!, Date.UTC(2030, 4, 20, 3));
      expect(shown, variant).to.be.at.least(values.length);
    }
  }).timeout(60_000);
});

describe('An element', () => {
  /** Makes the same with both targets. */
  const expectHtml = (make: <T>(target: Target<T>) => T, html: string): void => {
    const text = make(textTarget);
    expectSameTree([make(domTarget)], [text]);
    expect(String(text)).to.equal(html);
  };

  it('has text as text, whatever it looks like', () => {
    const nasty = '<b title="x">&amp;&lt;</b>\r\n\u00a0<!-- ]]> --></p>\'"';
    expectHtml(
      (kind) => kind('p', { title: nasty })([nasty, [nasty]], { lang: nasty }),
      String(textTarget('p', { title: nasty })([nasty, nasty], { lang: nasty })),
    );
    expect(String(textTarget('p')('<i>&"\r'))).to.equal('<p>&lt;i&gt;&amp;&quot;&#13;</p>');
  });

  it('has neither content nor an end tag where HTML says so', () => {
    expectHtml(
      (kind) => kind('p')(['a', kind('br')(null), kind('img', { alt: '' })(null)]),
      '<p>a<br><img alt=""></p>',
    );
  });

  it('has its own attributes on top of those of its kind, and none that is null', () => {
    expectHtml(
      (kind) => kind('a', { class: 'x', rel: 'y', part: 'z' })('t', { part: 'w', href: null, rel: null, lang: '' }),
      '<a class="x" rel="y" part="w" lang="">t</a>',
    );
  });

  it('may stand in several places', () => {
    expectHtml((kind) => {
      const name = kind('bdi')('N');
      return kind('p')([name, ' and ', name]);
    }, '<p><bdi>N</bdi> and <bdi>N</bdi></p>');
  });

  it('may hold nothing', () => {
    const contents: readonly Content<never>[] = [null, '', [], [null, [], '']];
    for (const content of contents) expectHtml((kind) => kind('p')(content), '<p></p>');
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, installFakeFeed, type FakeFeed } from '../helpers/fake-feed.js';
import { probe, settled, type FeedProbe } from '../helpers/feed-probe.js';
import { until } from '../helpers/until.js';

const script = (id: string, content: unknown, type = 'application/json'): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = type;
  element.id = id;
  element.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return element;
};

describe('an element with a feed', () => {
  let net: FakeFeed;
  const added: Element[] = [];
  const add = <T extends Element>(element: T, parent: Node = document.body): T => {
    added.push(element);
    return parent.appendChild(element) && element;
  };
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => {
    net.restore();
    for (const element of added.splice(0)) element.remove();
  });

  it('shows that it loads, then what came', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']) });
    const element = await probe(src);
    await settled(element);
    await element.updateComplete;
    expect(element.seen.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
    expect(element.titles).to.deep.equal(['Open day']);
    expect(element.feed.state.snapshot!.url).to.equal(src);
  });

  it('is idle without src', async () => {
    for (const src of [undefined, '', '  ']) {
      expect((await probe(src)).feed.state).to.include({ status: 'idle', error: null });
    }
    expect(net.requests).to.have.length(0);
  });

  it('reads an address relative to the page', async () => {
    const src = '../feeds/relative.json';
    const url = new URL(src, document.baseURI).href;
    net.answer(url, { body: feedOf(['Here']) });
    const element = await probe(src);
    await settled(element);
    expect(element.titles).to.deep.equal(['Here']);
  });

  it('reads what its author says about the source, and changes with it, not with where it stands', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']) });
    const element = await probe(src);
    const topic = (): string | undefined => element.feed.state.snapshot?.events[0]?.topics[0];
    await settled(element);
    element.sources = { topics: ['justice'] };
    await until(() => topic() === 'justice', 'the topics are given');
    element.sources = undefined;
    await until(() => element.feed.state.snapshot && !topic(), 'they are taken back');
    const block = script('', { topics: ['civic-space'] });
    block.slot = 'sources';
    element.append(block);
    await until(() => topic() === 'civic-space', 'the data block counts');
    const states = element.seen.length;
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(element.seen.slice(states)).to.deep.equal([]);
    block.textContent = '{"topics": ';
    await until(() => element.feed.state.error?.code === 'invalid-src', 'half of it is an error');
    block.textContent = JSON.stringify({ src, topics: ['justice'] });
    element.src = undefined;
    await until(() => topic() === 'justice', 'the address is in the data block');
    block.remove();
    await until(() => element.feed.state.status === 'idle', 'without an address it is idle');
  });

  it('says what is wrong with an address', async () => {
    const element = await probe('javascript:alert(1)');
    expect(element.feed.state).to.include({ status: 'error', snapshot: null });
    expect(element.feed.state.error!.code).to.equal('invalid-src');
    await element.feed.retry();
    expect(net.requests).to.have.length(0);
  });

  it('follows src to another feed and forgets the first', async () => {
    const [one, two] = [net.url('one'), net.url('two')];
    net.answer(one, { fault: 'hang' });
    net.answer(two, { body: feedOf(['Two']) });
    const element = await probe(one);
    element.src = two;
    await element.updateComplete;
    expect(element.feed.state.status).to.equal('loading');
    await settled(element);
    expect(element.titles).to.deep.equal(['Two']);
    await until(() => net.requests[0]!.aborted, 'the request is given up');
    element.src = '';
    await element.updateComplete;
    expect(element.feed.state.status).to.equal('idle');
  });

  it('tries again when asked to', async () => {
    const src = net.url();
    net.answer(src, { status: 404 }, { body: feedOf(['Found']) });
    const element = await probe(src);
    await settled(element);
    expect(element.feed.state.error!.status).to.equal(404);
    await element.feed.retry();
    expect(element.titles).to.deep.equal(['Found']);
    expect(net.requests[1]!.init.cache).to.equal('no-cache');
  });

  it('tries again when the network is back, once for all of a feed', async () => {
    const src = net.url();
    net.answer(src, { status: 404 }, { body: feedOf(['Back']) });
    const elements = await Promise.all([probe(src), probe(src), probe(src)]);
    await settled(elements[0]!);
    dispatchEvent(new Event('online'));
    await settled(elements[2]!);
    expect(elements.map(({ titles }) => titles)).to.deep.equal([['Back'], ['Back'], ['Back']]);
    dispatchEvent(new Event('online'));
    expect(net.count(src)).to.equal(2);
  });

  it('tries again when its page is brought back from the cache', async () => {
    const src = net.url();
    net.answer(src, { status: 404 }, { body: feedOf(['Back']) });
    const element = await probe(src);
    await settled(element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(net.count(src)).to.equal(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(element.titles).to.deep.equal(['Back']);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(net.count(src)).to.equal(2);
  });

  it('leaves no listener behind', async () => {
    const counts = new Map<string, number>();
    const spied: [EventTarget, 'addEventListener' | 'removeEventListener', number][] = [
      [window, 'addEventListener', 1],
      [window, 'removeEventListener', -1],
      [document, 'addEventListener', 1],
      [document, 'removeEventListener', -1],
    ];
    for (const [target, method, step] of spied) {
      const original = target[method];
      target[method] = function (this: unknown, type: string, ...rest: unknown[]) {
        counts.set(type, (counts.get(type) ?? 0) + step);
        return Reflect.apply(original, target, [type, ...rest]);
      } as typeof original;
    }
    try {
      const element = await probe('#nowhere');
      expect([...counts.values()].some((count) => count > 0)).to.equal(true);
      element.remove();
      expect([...counts].filter(([, count]) => count > 0)).to.deep.equal([]);
    } finally {
      for (const [target, method] of spied) delete (target as unknown as Record<string, unknown>)[method];
    }
  });

  describe('written into the page', () => {
    it('needs no request', async () => {
      add(script('inline-1', feedOf(['Inline'])));
      const element = await probe('#inline-1');
      await settled(element);
      expect(element.titles).to.deep.equal(['Inline']);
      expect(element.feed.state.snapshot!.url).to.equal('#inline-1');
      expect(net.requests).to.have.length(0);
    });

    it('is parsed once for several elements', async () => {
      add(script('inline-2', feedOf(['Inline'])));
      const [one, two] = await Promise.all([probe('#inline-2'), probe('#inline-2')]);
      await settled(one!);
      expect(two!.feed.state.snapshot).to.equal(one!.feed.state.snapshot);
    });

    it('may come after the element', async () => {
      const element = await probe('#inline-3');
      expect(element.feed.state.error!.code).to.equal('no-element');
      add(script('inline-3', feedOf(['Late'])));
      await settled(element);
      await until(() => element.titles, 'the feed is read');
      expect(element.titles).to.deep.equal(['Late']);
      expect(element.feed.state.error).to.equal(null);
    });

    it('may get its id later', async () => {
      const element = await probe('#inline-4');
      const data = add(script('', feedOf(['Named'])));
      data.id = 'inline-4';
      await until(() => element.titles, 'the feed is read');
      expect(element.titles).to.deep.equal(['Named']);
    });

    it('is read anew when the page asks for that, and not before', async () => {
      const data = add(script('inline-5', feedOf(['Old'])));
      const [element, other] = await Promise.all([probe('#inline-5'), probe('#inline-5')]);
      await settled(element!);
      data.textContent = JSON.stringify(feedOf(['New']));
      add(document.createElement('p')).id = 'inline-5-elsewhere';
      await new Promise((resolve) => setTimeout(resolve));
      expect(element!.titles).to.deep.equal(['Old']);
      await element!.feed.retry();
      expect(element!.titles).to.deep.equal(['New']);
      (data.firstChild as CharacterData).data = JSON.stringify(feedOf(['Newest']));
      await other!.feed.retry();
      expect(element!.titles).to.deep.equal(['Newest']);
      expect(other!.feed.state).to.equal(element!.feed.state);
    });

    it('is read anew when another takes its place, also while its next page is under way', async () => {
      const next = net.url();
      net.answer(next, { fault: 'hang' });
      const data = add(script('inline-11', feedOf(['Old'], { nextUrl: next })));
      const element = await probe('#inline-11');
      await until(() => net.count(next) === 1, 'the address is asked');
      expect(element.titles).to.deep.equal(['Old']);
      const replacement = script('inline-11', feedOf(['New']));
      added.push(replacement);
      data.replaceWith(replacement);
      await until(() => element.titles?.[0] === 'New', 'the new feed is read');
      await until(() => net.requests[0]!.aborted, 'the request is given up');
    });

    it('keeps its last good copy when its text goes bad, or goes', async () => {
      const data = add(script('inline-6', feedOf(['Good'])));
      const element = await probe('#inline-6');
      await settled(element);
      data.textContent = '{"half';
      await element.feed.retry();
      expect(element.feed.state.status).to.equal('ready');
      expect(element.feed.state.error!.code).to.equal('unreadable');
      expect(element.titles).to.deep.equal(['Good']);
      data.remove();
      await until(() => element.feed.state.error?.code === 'no-element', 'the element is missed');
      expect(element.titles).to.deep.equal(['Good']);
      add(script('inline-6', feedOf(['Again'])));
      await until(() => element.titles?.[0] === 'Again', 'the feed is read again');
      expect(element.feed.state.error).to.equal(null);
    });

    it('is not read from memory when another took its place while nobody looked', async () => {
      const data = add(script('inline-7', feedOf(['Old'])));
      const element = await probe('#inline-7');
      await settled(element);
      const parent = element.parentNode!;
      element.remove();
      data.remove();
      add(script('inline-7', feedOf(['New'])));
      parent.append(element);
      await until(() => element.titles?.[0] === 'New', 'the new feed is read');
    });

    it('is looked for in the tree of the element first, then in the page', async () => {
      add(script('inline-8', feedOf(['Page'])));
      const host = add(document.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      const element = document.createElement('feed-probe') as FeedProbe;
      element.src = '#inline-8';
      shadow.append(element);
      await until(() => element.titles, 'the feed is read');
      expect(element.titles).to.deep.equal(['Page']);
      shadow.append(script('inline-8', feedOf(['Near'])));
      await until(() => element.titles?.[0] === 'Near', 'the near script is read');
    });

    it('must be data', async () => {
      const div = add(document.createElement('div'));
      div.id = 'inline-9';
      const element = await probe('#inline-9');
      expect(element.feed.state.error!.code).to.equal('no-element');
      expect(element.feed.state.error!.message).to.contain('application/json');
      div.remove();
      const code = add(script('inline-9', 'var a', 'TEXT/JavaScript'));
      await until(() => element.feed.state.error!.message.includes('application/json'), 'the type is refused');
      code.remove();
      add(script('inline-9', 'var a'));
      await until(() => element.feed.state.error?.code === 'unreadable', 'the text is refused');
    });

    it('does not make the element render for what happens elsewhere in the page', async () => {
      const element = await probe('#inline-10');
      let updates = 0;
      element.addController({ hostUpdate: () => void updates++ });
      for (let i = 0; i < 3; i++) {
        add(document.createElement('p')).id = `elsewhere-${i}`;
        await new Promise((resolve) => setTimeout(resolve));
      }
      expect(updates).to.equal(0);
    });

    it('is waited for while the page is being parsed', async () => {
      const frame = add(document.createElement('iframe'));
      const page = frame.contentDocument!;
      page.open();
      page.write('<!doctype html><body>');
      const { findInline } = await import('../../src/controllers/inline-feed.js');
      // The element that a parser has inserted last may not be whole yet.
      page.write('<script type="application/json" id="part">{"format":');
      expect(page.readyState).to.equal('loading');
      expect(findInline('#part', [page])).to.equal(null);
      page.write('"ogp-events"}</script><p>After</p>');
      expect((findInline('#part', [page]) as Element).textContent).to.equal('{"format":"ogp-events"}');
      const parsed = oneEvent(page, 'DOMContentLoaded');
      page.close();
      await parsed;
      expect(page.readyState).to.not.equal('loading');
    });
  });

  describe('described by the page itself', () => {
    const thing = (name: string, more = {}): object => ({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': `https://page.example/${name}`,
      name,
      startDate: '2027-05-18T19:00+02:00',
      ...more,
    });
    const linked = (content: unknown, type = 'application/ld+json'): HTMLScriptElement => script('', content, type);
    // Elements of the test before have left by then, as far as their feed knows.
    beforeEach(() => new Promise((resolve) => setTimeout(resolve, 60)));

    it('needs no request, and is one feed whatever the number of its scripts and of the elements that show it', async () => {
      add(linked(thing('Fair')));
      add(linked([thing('Forum'), { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Site' }]));
      add(linked(thing('Odd type'), ' Application/LD+JSON; charset=utf-8'));
      add(linked({ format: 'ogp-events', events: [] }, 'application/json'));
      const [element, other] = await Promise.all([probe('page'), probe(' page ')]);
      await settled(element!);
      expect(element!.titles).to.deep.equal(['Fair', 'Forum', 'Odd type']);
      expect(other!.feed.state.snapshot).to.equal(element!.feed.state.snapshot);
      expect(element!.feed.state.snapshot!.format).to.equal('schema-org');
      expect(net.requests).to.have.length(0);
    });

    it('loses no event for a script that is broken, and says which is; what systems get wrong is mended', async () => {
      add(linked('{"@context": "https://schema.org", "@type": "Event", "name": "Half'));
      add(linked(`<!-- ${JSON.stringify(thing('In a comment'))} -->`));
      add(linked(' '));
      add(linked(thing('Sound', { url: 'javascript:alert(1)' })));
      const element = await probe('page');
      await settled(element);
      expect(element.titles).to.deep.equal(['In a comment', 'Sound']);
      const codes = element.feed.state.snapshot!.issues.map(({ code }) => code);
      expect(codes).to.include.members(['invalid-event', 'broken-json', 'unsafe-url']);
    });

    it('is what stands in the page itself, not in shadow roots and frames, for an element in a shadow root, too', async () => {
      add(linked(thing('Page')));
      const shadow = add(document.createElement('div')).attachShadow({ mode: 'open' });
      shadow.append(linked(thing('Shadow')));
      const frame = add(document.createElement('iframe'));
      frame.contentDocument!.body.append(linked(thing('Frame')));
      const element = document.createElement('feed-probe') as FeedProbe;
      element.src = 'page';
      shadow.append(element);
      await until(() => element.titles, 'the page is read');
      expect(element.titles).to.deep.equal(['Page']);
    });

    it('is read anew by reload, and is an error where there is none', async () => {
      const element = await probe('page');
      await settled(element);
      expect(element.feed.state.error!.code).to.equal('no-element');
      add(linked(thing('New')));
      await element.feed.retry();
      expect(element.titles).to.deep.equal(['New']);
    });

    it('is shown once the page is parsed, and whole once it is loaded: scripts add some as late as that', async () => {
      const { loadPage } = await import('../../src/controllers/page-feed.js');
      const frame = add(document.createElement('iframe'));
      const page = frame.contentDocument!;
      page.open();
      page.write(`<!doctype html><body>${linked(thing('Early')).outerHTML}<form name="querySelectorAll"></form>`);
      const shown: string[][] = [];
      const names = ({ events }: { events: readonly { title: readonly { value: string }[] | null }[] }): string[] =>
        events.map(({ title }) => title![0]!.value);
      const loading = loadPage(
        page,
        { rules: { cache: 'default', redirects: 'refuse' }, source: {} },
        { signal: new AbortController().signal, cache: 'default', onProgress: (part) => shown.push(names(part)) },
      );
      page.defaultView!.addEventListener('load', () => page.body.append(linked(thing('Late'))));
      page.write('<p>After</p>');
      page.close();
      const { snapshot } = await loading;
      expect(names(snapshot)).to.deep.equal(['Early', 'Late']);
      for (const part of shown) expect(part).to.deep.equal(['Early']);
    });
  });
});

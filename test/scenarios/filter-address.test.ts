import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { OgpTopicFilter } from '../../src/define/ogp-topic-filter.js';
import { box, settle, titlesOf } from '../helpers/topic-filter.js';
import { until } from '../helpers/until.js';

const PAGE = new URL('./filter-address.html', import.meta.url).pathname;

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  list(id: string): OgpEventList;
  filter(id: string): OgpTopicFilter;
  /** The titles of a list, once they are these. */
  shows(id: string, titles: string): Promise<void>;
  address(): string;
}

/** Opens a page of its own, with an address and a history. */
async function open(search = '', hash = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.width = '800px';
  frame.src = `${PAGE}${search}${hash}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page: Page = {
    frame,
    get window() {
      return frame.contentWindow as Window & typeof globalThis;
    },
    list: (id) => frame.contentDocument!.querySelector<OgpEventList>(`#${id}`)!,
    filter: (id) =>
      frame.contentDocument!.querySelector<OgpTopicFilter>(
        id === 'events' ? '[for=events]' : `#${id} ogp-topic-filter`,
      )!,
    shows: (id, titles) =>
      until(
        () =>
          page.list(id)?.shadowRoot &&
          titlesOf(page.list(id)).join('') === titles &&
          page.filter(id).shadowRoot?.querySelector('input'),
        `${id} shows ${titles}`,
      ),
    address: () => frame.contentWindow!.location.href.slice(frame.contentWindow!.location.origin.length + PAGE.length),
  };
  await page.shows('third', titlesFor(hash, 'third'));
  // The module that keeps the address is fetched on its own; the histories below begin once it is there.
  const fetched = (): string | undefined =>
    page.window.performance.getEntriesByType('resource').find(({ name }) => name.includes('url-sync'))?.name;
  await until(fetched, 'the address is kept');
  await (page.window as unknown as { eval(code: string): Promise<unknown> }).eval(
    `import(${JSON.stringify(fetched())})`,
  );
  for (const id of ['events', 'next', 'third']) await settle(page.filter(id), page.list(id));
  return page;
}

const titlesFor = (text: string, id: string): string => (text.includes(`${id}.`) ? 'C' : 'ABC');

describe('a filter in the address', () => {
  let page: Page;
  afterEach(() => page.frame.remove());

  /** Ticks or unticks, and lets the change go round. */
  async function toggle(id: string, ...names: string[]): Promise<void> {
    for (const name of names) {
      box(page.filter(id), name).click();
      await settle(page.filter(id), page.list(id));
    }
  }

  /** Lets so much time pass that the next change is a step of its own in the history. */
  function pause(): void {
    const { performance } = page.window;
    const now = performance.now.bind(performance);
    performance.now = () => now() + 5000;
  }

  it('is readable, and under the name of its list', async () => {
    page = await open();
    expect(page.address()).to.equal('');
    await toggle('events', 'Justice', 'Civic Space', 'Kenya');
    expect(page.address()).to.equal('?events.topics=justice,civic-space&events.countries=KE');
    await toggle('events', 'Justice', 'Civic Space', 'Kenya');
    expect(page.address()).to.equal('');
  });

  it('shows the same list to whom the link is sent, and after a reload', async () => {
    page = await open('?events.topics=civic-space,other&events.countries=es&events.search=c');
    await page.shows('events', 'C');
    expect(page.list('next').choice).to.deep.equal({});
    page.window.location.reload();
    await new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    await page.shows('events', 'C');
    expect(page.filter('events').choice).to.deep.equal({
      topics: ['civic-space', 'other'],
      countries: ['ES'],
      search: 'c',
    });
    expect(page.address()).to.equal('?events.topics=civic-space,other&events.countries=es&events.search=c');
  });

  it('shows what the address says from the first moment on, and never anything else before', async () => {
    page = await open('?events.topics=civic-space,other', '#third.topics=other');
    await page.shows('events', 'BC');
    const { shown } = page.window as unknown as { readonly shown: ReadonlyMap<string, readonly string[]> };
    expect(['events', 'next', 'third'].map((id) => shown.get(id))).to.deep.equal([['BC'], ['ABC'], ['C']]);
  });

  it('takes nothing off the screen while it works out what is chosen', async () => {
    page = await open();
    const { shown } = page.window as unknown as { readonly shown: ReadonlyMap<string, readonly string[]> };
    await toggle('events', 'Justice');
    await page.shows('events', 'A');
    expect(shown.get('events')).to.deep.equal(['ABC', 'A']);
  });

  it('does not disturb another on the page, in the query or after the #', async () => {
    page = await open('?next.topics=other', '#third.topics=other');
    await page.shows('next', 'C');
    await page.shows('third', 'C');
    await toggle('events', 'Justice');
    await toggle('third', 'Civic Space');
    expect(page.address()).to.equal('?next.topics=other&events.topics=justice#third.topics=other,civic-space');
    expect(['events', 'next', 'third'].map((id) => titlesOf(page.list(id)).join(''))).to.deep.equal(['A', 'C', 'BC']);
  });

  it('touches nothing else, not even its spelling', async () => {
    page = await open('?q=a%20b+c&empty&x=%zz&events.page=2&events.topics=other&utm_source=%C3%BC', '#section');
    await page.shows('events', 'C');
    await toggle('events', 'Justice');
    expect(page.address()).to.equal(
      '?q=a%20b+c&empty&x=%zz&events.page=2&events.topics=other,justice&utm_source=%C3%BC#section',
    );
    await toggle('events', 'Justice', 'Other');
    expect(page.address()).to.equal('?q=a%20b+c&empty&x=%zz&events.page=2&utm_source=%C3%BC#section');
  });

  it('ignores values that mean nothing here, and keeps them for others', async () => {
    page = await open('?events.topics=no-such-topic,%E0%A4%A&events.countries=ZZZ,KE&events.colour=red');
    await page.shows('events', 'AB');
    await toggle('events', 'Justice');
    await page.shows('events', 'A');
    expect(page.address()).to.equal(
      '?events.topics=no-such-topic,%E0%A4%A,justice&events.countries=ZZZ,KE&events.colour=red',
    );
  });

  for (const [how, query] of [
    ['a comma as %2C', '?events.topics=civic-space%2Cother&events.countries=es'],
    ['a name for each value', '?events.topics=civic-space&events.countries=es&events.topics=other'],
    ['the name encoded, too', '?events%2Etopics%3Dcivic-space%2Cother&events%2Ecountries%3Des'],
    ['numbered names', '?events.topics%5B0%5D=civic-space&events.topics%5B1%5D=other&events.countries%5B%5D=es'],
    ['&amp; between them', '?x=1&amp;events.topics=civic-space,other&amp;events.countries=es'],
  ] as const) {
    it(`shows the same list where another program has written the link anew (${how})`, async () => {
      page = await open(query);
      await page.shows('events', 'BC');
      expect(page.filter('events').choice).to.deep.equal({ topics: ['civic-space', 'other'], countries: ['ES'] });
      await toggle('events', 'Other');
      expect(page.address()).to.match(/^\?(x=1&)?events\.topics=civic-space&events\.countries=ES$/);
    });
  }

  /** Follows a link within the page. */
  async function follow(href: string): Promise<void> {
    const link = page.frame.contentDocument!.createElement('a');
    link.href = page.window.location.href.replace(/#.*|$/, href);
    page.frame.contentDocument!.body.append(link);
    link.click();
    link.remove();
    await new Promise((resolve) => setTimeout(resolve, 60));
    await settle(page.filter('third'), page.list('third'));
  }

  for (const [what, start] of [
    ['that was opened as it is', ''],
    ['that was opened at a part of it', '#main'],
  ] as const) {
    const kept = '#third.topics=other';

    /** Opens the page, chooses, and follows four links within it. */
    async function skipAbout(): Promise<void> {
      page = await open('', start);
      await toggle('third', 'Other');
      await page.shows('third', 'C');
      pause();
      for (const href of ['#content', '#', '#/tab/2', '#x=1&y']) {
        await follow(href);
        expect(titlesOf(page.list('third')), href).to.deep.equal(['C']);
        expect(page.address(), href).to.equal(href === '#' ? kept : `${href}&${kept.slice(1)}`);
      }
    }

    it(`stays chosen after # while its reader skips about in a page ${what}`, async () => {
      await skipAbout();
      // A browser that tells new entries of the history from old ones tells this one, too.
      if ('navigation' in page.window) {
        await follow('#main');
        expect(titlesOf(page.list('third'))).to.deep.equal(['C']);
        page.window.history.back();
        await until(() => page.address().startsWith('#x=1'), 'the part before');
      }
    });

    it(`is taken back step by step, as far as the beginning, in a page ${what}`, async function () {
      // WebKit's own history of a second frame that is taken away again is not to be relied on.
      if (start && !('navigation' in window)) this.skip();
      await skipAbout();
      pause();
      await toggle('third', 'Justice');
      await page.shows('third', 'AC');
      page.window.history.back();
      await page.shows('third', 'C');
      page.window.history.go(-4);
      const first = start ? `${start}&${kept.slice(1)}` : kept;
      await until(
        () => page.address() === first,
        () => `the first choice, not ${page.address()}`,
      );
      await page.shows('third', 'C');
      // Events of one step are over before the next begins.
      await new Promise((resolve) => setTimeout(resolve, 60));
      page.window.history.back();
      await until(
        () => page.address() === start,
        () => `the beginning, not ${page.address()}`,
      );
      await page.shows('third', 'ABC');
    });
  }

  it('leaves out the search, unless it is asked to keep it', async () => {
    page = await open('?next.search=c&next.topics=other');
    await page.shows('next', 'C');
    const filter = page.filter('next');
    filter.search = true;
    await settle(filter, page.list('next'));
    expect(filter.choice).to.deep.equal({ topics: ['other'] });
    search(filter, 'nobody knows');
    await page.shows('next', '');
    pause();
    await toggle('next', 'Justice');
    expect(page.address()).to.equal('?next.search=c&next.topics=other,justice');
    // Nor does going back take it away.
    page.window.history.back();
    await until(() => !page.address().includes('justice'), 'the choice before');
    await settle(filter, page.list('next'));
    expect(filter.choice).to.deep.equal({ topics: ['other'], search: 'nobody knows' });
  });

  it('shows a search that came by the link as the value of its field, and nowhere as words of the page', async () => {
    const words = 'b the mayor has resigned and pays you money if you call this number, says the city of '.repeat(3);
    page = await open(`?events.search=${encodeURIComponent(words)}`);
    await page.shows('events', '');
    const [list, filter] = [page.list('events'), page.filter('events')];
    const field = filter.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    expect(field.value).to.equal(words.slice(0, 80).trim());
    expect(field.maxLength).to.equal(80);
    for (const element of [list, filter]) expect(element.shadowRoot!.textContent).to.not.contain('mayor');
    expect(page.frame.contentDocument!.body.innerText).to.not.contain('mayor');

    // Words that the reader types may be quoted to him, and go into the address.
    search(filter, 'b');
    await page.shows('events', 'B');
    expect(filter.shadowRoot!.textContent).to.contain('“b”');
    expect(page.address()).to.equal('?events.search=b');
  });

  function search(filter: OgpTopicFilter, value: string): void {
    const field = filter.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  it('goes back and forward from one settled choice to the next', async () => {
    page = await open();
    await toggle('events', 'Justice');
    pause();
    await toggle('events', 'Civic Space', 'Kenya');
    pause();
    await toggle('next', 'Other');
    expect(page.address()).to.equal('?events.topics=justice,civic-space&events.countries=KE&next.topics=other');
    const told: string[] = [];
    page
      .list('events')
      .ownerDocument.addEventListener('ogp-topic-change', (event) =>
        told.push((event.target as Element).id || 'filter'),
      );
    page.window.history.back();
    await page.shows('next', 'ABC');
    await page.shows('events', 'AB');
    page.window.history.back();
    await page.shows('events', 'A');
    expect(page.address()).to.equal('?events.topics=justice');
    page.window.history.back();
    await page.shows('events', 'ABC');
    page.window.history.forward();
    await page.shows('events', 'A');
    page.window.history.go(2);
    await page.shows('next', 'C');
    await page.shows('events', 'AB');
    expect(box(page.filter('events'), 'Kenya').checked).to.equal(true);
    expect(told).to.not.have.length(0);
  });

  it('follows what is cleared in the list, and what the page sets without a step in the history', async () => {
    page = await open('?events.topics=justice&events.countries=ES');
    await page.shows('events', '');
    let steps = 0;
    const { history } = page.window;
    const push = history.pushState.bind(history);
    history.pushState = (...args) => {
      steps++;
      push(...args);
    };
    page.list('events').shadowRoot!.querySelector<HTMLElement>('[part~="clear"]')!.click();
    await page.shows('events', 'ABC');
    expect(page.address()).to.equal('');
    page.filter('events').choice = { topics: ['other'] };
    await settle(page.filter('events'), page.list('events'));
    expect(page.address()).to.equal('?events.topics=other');
    expect(steps).to.equal(1);
  });
});

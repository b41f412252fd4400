import { expect } from '@open-wc/testing';
import { press } from '../helpers/browser.js';
import { answered, create, events, feed, inline } from '../helpers/event-list.js';
import { deepActive, parts, plain } from '../helpers/look.js';
import { until } from '../helpers/until.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';

/** A thousand are looked at in Chromium: test/pages/long-page.node.ts. */
const MANY = 500;
/** The browser keeps what is in view where it is while the page grows above it. */
const KEEPS_PLACE = CSS.supports('overflow-anchor', 'auto');

/** Days come one after the other, with so many events each. */
const dayAfter = (i: number, perDay: number): string =>
  new Date(Date.UTC(2030, 4, 2 + Math.floor(i / perDay))).toISOString().slice(0, 10);

const rows = (list: Element): HTMLElement[] => parts(list, 'event');
const titleLink = (list: Element, n: number): HTMLElement => rows(list)[n - 1]!.querySelector('a')!;

const find = (text: string): boolean => {
  getSelection()!.removeAllRanges();
  scrollTo(0, 0);
  return (window as unknown as { find(text: string): boolean }).find(text);
};

/** The search of scripts is not always the one that readers have: WebKit's leaves out every shadow tree. */
function findsInShadow(): boolean {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).textContent = 'needle in the shadow';
  document.body.append(host);
  const found = find('needle in the shadow');
  host.remove();
  return found;
}

const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Whether any of it can be seen. */
function isInView(node: Element): boolean {
  const { top, bottom, height } = node.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

const seen = (node: Element, what: string): Promise<void> => until(() => isInView(node), `${what} is in view`);

/** Where the page is when it has stopped scrolling. */
async function restingPlace(): Promise<number> {
  let last = NaN;
  await until(() => last === (last = scrollY), 'the page is at rest', { intervalMs: 100 });
  return last;
}

/**
 * Presses a key until it has led somewhere, each time that the page has come to rest. Rows that come near get their
 * real height, so that the end may move; and Chromium loses a press that meets the last frame of a smooth scroll.
 */
async function pressUntil(keys: string, isThere: () => boolean, where: string, most = 4): Promise<void> {
  let presses = 0;
  let last = NaN;
  await until(
    async () => {
      if (isThere()) return true;
      if (scrollY === last) await press(keys).then(() => presses++);
      last = scrollY;
      return false;
    },
    `${keys} leads ${where}`,
    { intervalMs: 100 },
  );
  expect(presses, keys).to.be.within(1, most);
}

const isAtEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

for (const [where, perDay] of [
  ['each on a day of its own', 1],
  ['eight on each day', 8],
  ['a hundred on each day', 100],
] as const)
  describe(`a page with five hundred events below each other, ${where}`, () => {
    let page: HTMLElement;
    let list: OgpEventList;

    /** Makes the page, with a list that is not in it yet. */
    function open(): void {
      page = document.createElement('div');
      page.innerHTML = `<a id="before" href="#after">Contact</a>
      <section id="calendar"><h1>Events of the city</h1></section>
      <h2 id="after">Contact</h2><a id="last" href="#before">To the top</a><p style="height: 3000px"></p>`;
      document.body.append(page);
      const many = events(MANY, (i) => ({
        start: `${dayAfter(i, perDay)}T09:00`,
        end: `${dayAfter(i, perDay)}T10:00`,
        // Rows of many heights, none of which the browser knows beforehand.
        summary: 'All are welcome. '.repeat(i % 23),
        topics: i % 2 ? ['justice'] : ['other'],
        links: [{ rel: 'info', url: `https://example.org/${i + 1}` }],
      }));
      list = create({ src: inline(feed(many), page), 'page-size': 'all' });
    }

    const section = (): Element => page.querySelector('#calendar')!;
    const contact = (): Element => page.querySelector('#after')!;

    /** Puts the list into the page. Resolves once it has answered. */
    function append(): Promise<unknown> {
      const done = answered(list);
      section().append(list);
      return done;
    }

    async function complete(done: Promise<unknown>): Promise<void> {
      await done;
      await list.ready;
      expect(rows(list)).to.have.length(MANY);
    }

    afterEach(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      history.replaceState(null, '', location.pathname + location.search);
      scrollTo(0, 0);
    });

    describe('that are there', () => {
      // To build them takes seconds, so that these tests share them. Each goes to rows that no test before it has drawn.
      before(async () => {
        open();
        await complete(append());
      });
      after(() => page.remove());

      it('lets its reader find what is far down', async function () {
        if (!findsInShadow()) this.skip();
        for (const n of [431, 498, 40]) {
          expect(find(`Event ${n}`), `Event ${n} is found`).to.equal(true);
          await seen(titleLink(list, n), `Event ${n}`);
        }
      });

      it('is walked through with Tab, row by row, each in view, also far down', async () => {
        titleLink(list, 350).focus();
        const walk = async (keys: string, wanted: readonly number[]): Promise<void> => {
          for (const n of wanted) {
            await press(keys);
            expect(plain(deepActive()!.textContent)).to.equal(`Event ${n}`);
            await seen(deepActive()!, `Event ${n}`);
          }
        };
        await walk('Tab', [351, 352, 353, 354]);
        await walk('Shift+Tab', [353, 352, 351, 350, 349]);
      });

      it('lets a script go to any row, which is then there', async () => {
        for (const n of [450, 5, MANY]) {
          rows(list)[n - 1]!.scrollIntoView();
          await seen(titleLink(list, n), `Event ${n}`);
        }
      });

      it('leads to the page’s own section around the list', async () => {
        scrollTo(0, 25_000);
        location.hash = 'calendar';
        await until(() => Math.abs(section().getBoundingClientRect().top) < 2, 'the section is at the top');
      });

      it('leads to what comes after the list', async () => {
        page.querySelector<HTMLElement>('#before')!.click();
        await seen(contact(), 'what was asked for');
        expect(Math.abs(contact().getBoundingClientRect().top)).to.be.lessThan(innerHeight / 2);
      });

      it('is scrolled with the keyboard to its ends, and a screen at a time', async () => {
        (document.activeElement as HTMLElement | null)?.blur();
        for (let i = 0; i < 3; i++) {
          const from = await restingPlace();
          await pressUntil('PageDown', () => scrollY >= from + innerHeight / 2, 'a screen further down', 2);
        }
        await pressUntil('End', isAtEnd, 'to the end');
        await pressUntil('Home', () => scrollY === 0, 'to the beginning');
      });

      it('has its last rows before what comes after the list, and its first after what comes before', async () => {
        page.querySelector<HTMLElement>('#last')!.focus();
        await press('Shift+Tab');
        expect(plain(deepActive()!.textContent)).to.equal(`Event ${MANY}`);
        await seen(deepActive()!, 'the last event');
        await press('Tab');
        expect(deepActive()!.id).to.equal('last');
        await seen(deepActive()!, 'the link after the list');
        page.querySelector<HTMLElement>('#before')!.focus();
        await press('Tab');
        expect(plain(deepActive()!.textContent)).to.equal('Event 1');
        await seen(deepActive()!, 'the first event');
      });

      it('prints every row with its words, though far rows were never drawn', async () => {
        dispatchEvent(new Event('beforeprint'));
        expect(rows(list)).to.have.length(MANY);
        expect(new Set(parts(list, 'title').map((title) => plain(title.textContent))).size).to.equal(MANY);
        dispatchEvent(new Event('afterprint'));
        await list.ready;
        expect(rows(list)).to.have.length(MANY);
      });

      it('takes no more room than what is left of it after a choice, and keeps its reader’s place in it', async function () {
        // Looking at all of them takes time.
        this.timeout(90_000);
        // Rows of every part are seen once, and their size known.
        for (let y = 0; y < document.documentElement.scrollHeight; y += 9 * innerHeight) {
          scrollTo(0, y);
          await frames();
        }
        const before = list.offsetHeight;
        titleLink(list, 2).focus();
        list.choice = { topics: ['justice'] };
        await until(() => rows(list).length === MANY / 2, 'half of them');
        await list.ready;
        await frames();
        expect(plain(deepActive()!.textContent)).to.equal('Event 2');
        expect(list.offsetHeight / before).to.be.within(0.3, 0.7);
        list.choice = {};
        await until(() => rows(list).length === MANY, 'all of them');
        await list.ready;
        await frames();
        expect(plain(deepActive()!.textContent)).to.equal('Event 2');
      });
    });

    describe('that are being built', () => {
      beforeEach(open);
      afterEach(() => page.remove());

      for (const [when, count] of [
        ['before there is any', 0],
        ['while the others are built', 1],
      ] as const) {
        it(`stays at what comes after the list when a reader asks for it ${when}`, async function () {
          if (!KEEPS_PLACE) this.skip();
          const done = append();
          await until(() => rows(list).length >= count, 'some rows', { intervalMs: 1 });
          const early = rows(list).length;
          expect(early).to.be.lessThan(MANY);
          location.hash = 'after';
          await seen(contact(), 'what was asked for');
          await complete(done);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          expect(isInView(contact())).to.equal(true);
        });
      }

      it('is printed whole also while it is still being built', async () => {
        const done = append();
        await until(() => rows(list).length > 0, 'some rows', { intervalMs: 1 });
        dispatchEvent(new Event('beforeprint'));
        expect(rows(list)).to.have.length(MANY);
        dispatchEvent(new Event('afterprint'));
        await complete(done);
      });
    });
  });

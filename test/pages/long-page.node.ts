import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { openChromium } from './chromium.js';
import { serve, type Site } from './site.js';

const MANY = 1000;

const FEED = {
  format: 'ogp-events',
  version: '1.0',
  language: 'en',
  events: Array.from({ length: MANY }, (_, i) => ({
    id: `e${i + 1}`,
    title: `Event ${i + 1}`,
    start: new Date(Date.UTC(2090, 0, 1, 12 * i)).toISOString(),
    timeZone: 'Europe/Madrid',
    // Rows of many heights, none of which the browser knows beforehand.
    summary: 'All are welcome. '.repeat(1 + (i % 23)),
    links: [{ rel: 'info', url: `https://example.org/${i + 1}` }],
  })),
};

const pageWith = (
  attributes: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A city</title>
  <script type="application/json" id="feed">${JSON.stringify(FEED)}</script>
  <script type="module" src="/ogp-event-list.js"></script>
  <h1>Events</h1><a id="far" href="#:~:text=Event%20871">The 871st event</a>
  <ogp-event-list src="#feed" ${attributes}></ogp-event-list>
  <h2>Contact</h2><p style="height: 2000px"></p>`;

/** The browser's own work with long lists: links into their text, printing, coming back, and what it tells screen readers. */
describe('A page with a thousand events', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let page: Page;

  before(async () => {
    await built();
    // As with a screen reader, and as people have it: with the cache of pages that one comes back to.
    browser = await openChromium(['--force-renderer-accessibility'], ['--disable-back-forward-cache']);
    // All pages are tabs of one window: Chromium spends a second on its own parts of each. The empty tab keeps it open.
    context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
    await context.newPage();
    site = await serve({
      folders: ['dist/cdn'],
      pages: {
        '/all': pageWith('page-size="all"'),
        '/one-group': pageWith('page-size="all" group-by="country"'),
        '/no-groups': pageWith('page-size="all" group-by="none"'),
        '/cards': pageWith('page-size="all" layout="cards"'),
        '/paged': pageWith(''),
        '/roomy': pageWith('page-size="all" style="--ogp-event-list-min-block-size: 150000px"'),
        '/elsewhere': '<!doctype html><title>Elsewhere</title>',
      },
      headers: { 'cache-control': 'no-cache' },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const hasRows = (rows: number): Promise<unknown> =>
    page.waitForFunction(
      (count) =>
        document.querySelector('ogp-event-list')?.shadowRoot?.querySelectorAll('[part~=event]').length === count,
      rows,
    );

  async function open(path: string, rows = MANY): Promise<void> {
    page = await context.newPage();
    await page.goto(site.origin + path);
    await hasRows(rows);
  }

  /** The first row that is in view, from 1, and where its top is. */
  const place = (): Promise<{ first: number; top: number }> =>
    page.evaluate(() => {
      const rows = [...document.querySelector('ogp-event-list')!.shadowRoot!.querySelectorAll('[part~=event]')];
      const first = rows.findIndex((row) => row.getBoundingClientRect().bottom > 0);
      return { first: first + 1, top: rows[first]?.getBoundingClientRect().top ?? NaN };
    });

  const isInView871 = (): boolean => {
    const rows = document.querySelector('ogp-event-list')!.shadowRoot!.querySelectorAll('[part~=event]');
    const { top, bottom } = rows[870]!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  it('leads to the words that a link names, far down', async () => {
    await open('/all');
    await page.click('#far');
    await until(() => page.evaluate(isInView871), 'the 871st event in view');
    await page.close();
  });

  it('is where it was when its reader comes back', async () => {
    await open('/all');
    await page.mouse.wheel(0, 60_000);
    await until(() => page.evaluate(() => scrollY > 50_000), 'far down');
    await page.waitForTimeout(300);
    const left = await place();
    await page.goto(`${site.origin}/elsewhere`);
    await page.goBack({ waitUntil: 'commit' });
    await until(() => page.evaluate(() => document.querySelector('ogp-event-list') !== null), 'the list');
    const back = await place();
    assert.equal(back.first, left.first);
    assert.ok(Math.abs(back.top - left.top) < 50, `${back.top} instead of ${left.top} pixels from the top`);
    await page.close();
  });

  it('is where it was when it is loaded anew, if room was kept for the list', async () => {
    await open('/roomy');
    await page.mouse.wheel(0, 60_000);
    await until(() => page.evaluate(() => scrollY > 50_000), 'far down');
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await hasRows(MANY);
    const after = await page.evaluate(() => scrollY);
    assert.ok(Math.abs(after - before) < 2000, `${after} instead of ${before} pixels down`);
    await page.close();
  });

  it('tells screen readers of every event, with its heading and its link', async () => {
    await open('/all');
    const session = await context.newCDPSession(page);
    const names = async (role: string): Promise<string[]> => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter((node) => !node.ignored && node.role?.value === role)
        .map((node) => String(node.name?.value ?? ''));
    };
    const titles = FEED.events.map(({ title }) => title);
    for (const role of ['heading', 'link']) {
      const found = (await names(role)).filter((name) => /^Event \d+$/.test(name));
      assert.deepEqual(found, titles, role);
    }
    assert.equal((await names('listitem')).length, MANY);
    await page.close();
  });

  for (const [path, rows] of [
    ['/all', MANY],
    ['/paged', 20],
  ] as const) {
    it(`prints all of them from ${path}, and shows ${rows} again after that`, async () => {
      await open(path, rows);
      // The outline of a document holds its headings as they are.
      const paper = (await page.pdf({ tagged: true, outline: true })).toString('latin1');
      const titles = [...paper.matchAll(/\/Title \((Event \d+)\)/g)].map(([, title]) => title);
      assert.deepEqual(new Set(titles), new Set(FEED.events.map(({ title }) => title)));
      assert.equal(titles.length, MANY);
      await hasRows(rows);
      await page.close();
    });
  }

  for (const path of ['/all', '/one-group', '/no-groups', '/cards']) {
    it(`leaves out what is far from ${path}, and nothing on paper`, async () => {
      await open(path);
      const left = (): Promise<number> =>
        page.evaluate(
          () =>
            [...document.querySelector('ogp-event-list')!.shadowRoot!.querySelectorAll('[part~=title]')].filter(
              (title) => !title.checkVisibility({ contentVisibilityAuto: true }),
            ).length,
        );
      assert.ok((await left()) > MANY / 2);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await left(), 0);
      await page.close();
    });
  }
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { serve, type Site } from '../pages/site.js';
import { startMisbehaving, type MisbehavingServer } from './misbehaving-server.mjs';

describe('A page that a reader comes back to', () => {
  let browser: Browser;
  let feeds: MisbehavingServer;
  const sites: Site[] = [];
  let ids = 0;

  before(async () => {
    await built();
    const { chromium: executablePath } = findBrowsers() as { chromium?: string };
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    feeds = await startMisbehaving();
  });
  after(async () => {
    await browser?.close();
    await feeds?.close();
    await Promise.all(sites.map((site) => site.close()));
  });

  /** Opens a page with a list, in a browser whose clock the test may put forward. */
  async function open(behaviour: string, attributes = '') {
    const id = `feed-${++ids}`;
    const src = feeds.answer(id, behaviour);
    const list = `<ogp-event-list src="${src}" when="all" ${attributes}><a href="/events">All events</a></ogp-event-list>`;
    const html = `<!doctype html><html lang="en"><title>A city</title>${list}
      <ogp-topic-filter></ogp-topic-filter><ogp-countdown src="${src}" ${attributes}></ogp-countdown>
      <script type="module" src="/ogp-event-widgets.js"></script>`;
    const site = await serve({
      folders: ['dist/cdn'],
      pages: { '/': html, '/elsewhere': '<!doctype html><title>Elsewhere</title>' },
      headers: { 'cache-control': 'no-cache' },
    });
    sites.push(site);
    const context = await browser.newContext();
    const page = await context.newPage();
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() + (Number((globalThis as { skewMs?: number }).skewMs) || 0);
    });
    await page.goto(site.origin);
    return {
      page,
      site,
      uncaught,
      answer: (...behaviours: string[]) => feeds.answer(id, ...behaviours),
      requests: () => feeds.requests(id).length,
      close: () => context.close(),
    };
  }

  const shows = (page: Page, title: string): Promise<void> =>
    page.locator('ogp-event-list').getByRole('heading', { name: title }).waitFor();

  /** Goes to another page and back, and makes sure that the page is the same as before, out of the back/forward cache. */
  async function leaveAndReturn(page: Page, origin: string, skewMs = 0, meanwhile = () => {}): Promise<void> {
    await page.evaluate((ms) => Object.assign(globalThis, { skewMs: ms, wasHere: true }), skewMs);
    await page.goto(`${origin}/elsewhere`);
    meanwhile();
    // A page that comes out of that cache has loaded before.
    await page.goBack({ waitUntil: 'commit' });
    const { wasHere, why } = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      const { notRestoredReasons } = entry as unknown as { notRestoredReasons?: unknown };
      return { wasHere: 'wasHere' in globalThis, why: JSON.stringify(notRestoredReasons ?? null) };
    });
    assert.ok(wasHere, `the page was not kept: ${why}`);
  }

  it('soon is as it was left, and asks for nothing', async () => {
    const { page, site, requests, answer, uncaught, close } = await open('good One');
    await shows(page, 'One');
    await leaveAndReturn(page, site.origin, 0, () => answer('good Two'));
    await shows(page, 'One');
    await page.waitForTimeout(100);
    assert.equal(requests(), 1);
    assert.deepEqual(uncaught, []);
    await close();
  });

  it('after a while asks for what is new', async () => {
    const { page, site, requests, answer, uncaught, close } = await open('good One');
    await shows(page, 'One');
    await leaveAndReturn(page, site.origin, 6 * 60_000, () => answer('good Two'));
    await shows(page, 'Two');
    assert.equal(requests(), 2);
    assert.deepEqual(uncaught, []);
    await close();
  });

  it('asks again where the feed had failed', async () => {
    const { page, site, answer, uncaught, close } = await open('status 404');
    await until(
      () => page.evaluate(() => document.querySelector('ogp-event-list:state(error)') !== null),
      'the failure',
    );
    await leaveAndReturn(page, site.origin, 0, () => answer('good Back'));
    await shows(page, 'Back');
    assert.deepEqual(uncaught, []);
    await close();
  });

  it('anew, without network, has the copy on the device where it asked for one', async () => {
    const { page, site, answer, uncaught, close } = await open('good One', 'cache="device"');
    await shows(page, 'One');
    await until(() => page.evaluate(() => caches.has('ogp-event-widgets')), 'the copy is kept');
    await page.waitForLoadState('networkidle');
    answer('reset');
    await page.reload();
    await shows(page, 'One');
    const list = page.locator('ogp-event-list');
    assert.match((await list.locator('[part~=stale]').textContent()) ?? '', /Last updated .*could not be loaded/);
    assert.match(
      (await page.locator('ogp-countdown').locator('[part~=stale]').textContent()) ?? '',
      /Last updated .*could not be loaded/,
    );
    answer('good Back');
    await list.getByRole('button', { name: 'Try again' }).click();
    await shows(page, 'Back');
    assert.deepEqual(uncaught, []);
    assert.ok(site.requests.some(({ path }) => path.includes('device-copy')));
    await close();
  });

  it('anew, without network, has its fallback where it asked for none, and nothing was loaded for it', async () => {
    const { page, site, answer, close } = await open('good One');
    await shows(page, 'One');
    answer('reset');
    await page.reload();
    await until(
      () => page.evaluate(() => document.querySelector('ogp-event-list:state(error)') !== null),
      'the failure',
    );
    assert.ok(await page.getByRole('link', { name: 'All events' }).isVisible());
    assert.ok(!site.requests.some(({ path }) => path.includes('device-cop')));
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    await close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { built } from '../guards/built.js';
import { listsReady, openChromium } from '../pages/chromium.js';
import { serve, type Site } from '../pages/site.js';
import { SCRIPTS } from './corpora/scripts.js';
import { URLS } from './corpora/urls.js';
import { SHAPES } from './corpora/values.js';
import { good, poisoned, poisonedHead } from './poisoned.js';

/** One feed with every longer value in every field would be over the 10 MB that are read of one. */
const LONG = 1000;
const VALUES: readonly unknown[] = [...SCRIPTS, ...URLS, ...SHAPES].filter(
  (value) => JSON.stringify(value).length < LONG,
);
/** Seconds after which whatever a page wants to load has been asked for. */
const A_WHILE = 500;

const pageWith = (attributes: string, markup = ''): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <link rel="icon" href="data:,"><title>A city</title><script type="module" src="/ogp-event-widgets.js"></script>
  <h1>A city</h1><ogp-topic-filter for="events" facets="topics organizers place" search></ogp-topic-filter>
  <ogp-event-list id="events" src="/feed.json" when="all" ${attributes}></ogp-event-list>
  <ogp-countdown src="/feed.json"></ogp-countdown>${markup}`;

describe('A page that shows hostile feeds, drawn by Chromium', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await built();
    browser = await openChromium();
    const events = VALUES.flatMap((value, i) =>
      i % 4 ? poisoned(value, i).slice(0, 1) : [good(i), ...poisoned(value, i)],
    );
    const feed = { format: 'ogp-events', version: '1.0', ...poisonedHead(SCRIPTS[0]), language: 'en', events };
    const pages = {
      '/': pageWith('page-size="all"'),
      '/attacked': pageWith(
        '',
        `<img src="https://evil.example/i.png"><script>alert(1);document.title="Hacked"</script>`,
      ),
      '/feed.json': JSON.stringify(feed),
    };
    site = await serve({ folders: ['dist/cdn'], pages });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page, with all that is folded in it, and records what it asks for and does. Nothing leaves this machine. */
  async function visit(path: string): Promise<{ page: Page; asked: string[]; done: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 20_000 } });
    const page = await context.newPage();
    const asked: string[] = [];
    const done: string[] = [];
    page.on('dialog', (dialog) => {
      done.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => done.push(`error: ${error.message}`));
    page.on('popup', () => done.push('popup'));
    page.on('framenavigated', (frame) => done.push(`navigated: ${new URL(frame.url()).pathname}`));
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(site.origin)) return route.continue();
      asked.push(url);
      return route.abort();
    });
    await page.exposeFunction('__pwned', (how: unknown) => done.push(`script: ${String(how)}`));
    await page.goto(site.origin + path);
    await listsReady(page);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('ogp-event-list')) {
        for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
      }
    });
    await page.waitForTimeout(A_WHILE);
    return { page, asked, done };
  }

  it('asks for itself, the script, its chunks and the feed, and does nothing that it was not told to', async () => {
    const earlier = site.requests.length;
    const { page, asked, done } = await visit('/');
    assert.ok((await page.locator('ogp-event-list [part~="event"]').count()) > VALUES.length);
    assert.equal(await page.locator('ogp-event-list [part~="title"]').getByText('Good 0', { exact: true }).count(), 1);
    assert.deepEqual(asked, []);
    assert.deepEqual(done, ['navigated: /']);
    const paths = site.requests.slice(earlier).map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !/^\/(?:|feed\.json|[\w-]+\.js)$/.test(path)),
      [],
    );
    assert.equal(paths.filter((path) => path === '/feed.json').length, 1);
    assert.equal(await page.title(), 'A city');
    await page.context().close();
  });

  it('would be found out if it did more', async () => {
    const { page, asked, done } = await visit('/attacked');
    assert.deepEqual(asked, ['https://evil.example/i.png']);
    assert.deepEqual(done, ['navigated: /attacked', 'dialog: 1']);
    assert.equal(await page.title(), 'Hacked');
    await page.context().close();
  });
});

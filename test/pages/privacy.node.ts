import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { listsReady, openChromium } from './chromium.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

const FEED = '/open-gov-week-2024.json';

describe('What a page learns and tells about its reader', () => {
  let browser: Browser;
  const sites: Site[] = [];

  before(async () => {
    await built();
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await Promise.all(sites.map((site) => site.close()));
  });

  /** A reader in Tokyo opens a page in Spanish whose script and feed servers try to set cookies, and comes back. */
  async function visit() {
    const cookie = { 'set-cookie': 'seen=1; Path=/' };
    const scripts = await serve({ folders: ['dist/cdn'], headers: { ...FOR_EVERYBODY, ...cookie } });
    const feeds = await serve({ folders: ['demo/feeds'], headers: { ...FOR_EVERYBODY, ...cookie } });
    const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Una ciudad</title>
      <script type="module" src="${scripts.origin}/ogp-event-widgets.js"></script>
      <ogp-event-list src="${feeds.origin}${FEED}" when="all"></ogp-event-list>
      <ogp-event-list src="${feeds.origin}${FEED}" layout="cards" heading="Otra vez" when="all"></ogp-event-list>`;
    const host = await serve({ pages: { '/': html } });
    sites.push(scripts, feeds, host);
    const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.origin);
    await listsReady(page);
    await page.getByRole('button', { name: /más/ }).first().click();
    return { context, page, asked, scripts, feeds, host };
  }

  it('asks for the page, the script, its chunks and the feed, each once, and for nothing else', async () => {
    const { context, asked, scripts, feeds, host } = await visit();
    const files = readdirSync(at('dist/cdn')).filter((file) => file.endsWith('.js'));
    const known = new Set([
      `${host.origin}/`,
      `${feeds.origin}${FEED}`,
      ...files.map((file) => `${scripts.origin}/${file}`),
    ]);
    assert.deepEqual(
      asked.filter((url) => !known.has(url)),
      [],
    );
    assert.equal(new Set(asked).size, asked.length, `twice: ${asked.join(' ')}`);
    assert.equal(asked.filter((url) => url.startsWith(feeds.origin)).length, 1);
    const words = asked.filter((url) => /\/(?:es|ar)-[\w-]+\.js$/.test(url));
    assert.equal(words.length, 1, 'one language, that of the page and not of the browser');
    await context.close();
  });

  it('sends no cookie and no address with a query, and keeps nothing', async () => {
    const { context, page, asked, scripts, feeds } = await visit();
    await page.reload();
    await listsReady(page);
    assert.ok(feeds.requests.length >= 2);
    for (const { headers } of [...feeds.requests, ...scripts.requests]) assert.equal(headers.cookie, undefined);
    assert.deepEqual(
      asked.filter((url) => /[?#]/.test(url)),
      [],
    );
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      location.search,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0, '']);
    // Whatever servers set with the script tag is theirs and the page's; the feed's request takes none.
    const cookies = await context.cookies();
    assert.deepEqual(cookies, []);
    await context.close();
  });
});

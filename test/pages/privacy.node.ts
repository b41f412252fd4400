import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
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
    // Cookies that these servers have set before, on another page.
    const cookies = [scripts, feeds].map(({ origin }) => ({ name: 'seen', value: 'before', url: origin }));
    const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Una ciudad</title>
      <script type="module" src="${scripts.origin}/ogp-event-widgets.js"></script>
      <ogp-topic-filter for="all" facets="topics countries when" search></ogp-topic-filter>
      <ogp-event-list id="all" src="${feeds.origin}${FEED}" when="all" time-zone-control></ogp-event-list>
      <ogp-event-list src="${feeds.origin}${FEED}" layout="cards" heading="Otra vez" when="all"></ogp-event-list>
      <ogp-countdown datetime="2099-05-17T09:00" time-zone="America/Lima" precision="seconds"></ogp-countdown>`;
    const host = await serve({ pages: { '/': html } });
    sites.push(scripts, feeds, host);
    const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });
    await context.addCookies(cookies);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.origin);
    await listsReady(page);
    await page.getByRole('button', { name: /más/ }).first().click();
    return { context, page, asked, scripts, feeds, host };
  }

  /** Uses every control there is. */
  async function useAll(page: Page): Promise<void> {
    const list = page.locator('#all');
    const filter = page.locator('ogp-topic-filter');
    const select = list.locator('select');
    await select.selectOption('viewer');
    await select.selectOption('other');
    await list.locator('[part~=zone-input]').fill('lima');
    await list.locator('[part~=zone-option]').first().click();
    await filter.locator('input[type=checkbox]').first().check();
    await filter.locator('input[type=date]').first().fill('2024-05-28');
    await filter.getByRole('searchbox').first().fill('a');
    await filter.locator('[part~=chip]').first().click();
    await filter.locator('[part~=clear]').click();
    await page.getByRole('button', { name: /Pausa/ }).click();
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

  it('asks for nothing more than parts of the script while every control is used, and for each once', async () => {
    const { context, page, asked, scripts } = await visit();
    const before = asked.length;
    await useAll(page);
    const later = asked.slice(before);
    assert.ok(later.length > 0, 'the search for time zones is loaded when it is opened');
    assert.deepEqual(
      later.filter((url) => !url.startsWith(`${scripts.origin}/`)),
      [],
    );
    assert.equal(new Set(asked).size, asked.length, `twice: ${asked.join(' ')}`);
    await context.close();
  });

  it('sends no cookie, no word of where the reader is, and no address with a query, and keeps nothing', async () => {
    const { context, page, asked, scripts, feeds, host } = await visit();
    await useAll(page);
    await page.reload();
    await listsReady(page);
    assert.ok(feeds.requests.length >= 2);
    for (const { headers } of [...feeds.requests, ...scripts.requests]) assert.equal(headers.cookie, undefined);
    for (const { headers } of feeds.requests) {
      assert.equal(headers.referer, undefined);
      assert.equal(headers.authorization, undefined);
      // A request that needs no permission asked for before it.
      assert.deepEqual(
        Object.keys(headers).filter(
          (name) => !/^(?:accept|sec-|user-agent|host|connection|origin|cache-|pragma)/.test(name),
        ),
        [],
      );
    }
    assert.ok(
      scripts.requests.some(({ headers }) => headers.referer === `${host.origin}/`),
      'the record shows referrers',
    );
    assert.deepEqual(
      asked.filter((url) => /[?#]/.test(url)),
      [],
    );
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      // Only pages that are served safely have caches; this one is from this machine, which counts as safe.
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      location.search,
    ]);
    assert.deepEqual(kept, [0, 0, 0, 0, 0, '']);
    // The servers' own cookies of before are untouched, and no other was taken.
    const cookies = await context.cookies();
    assert.deepEqual(
      cookies.map(({ name, value }) => `${name}=${value}`),
      ['seen=before'],
    );
    await context.close();
  });

  it('keeps nothing of a plan before somebody saves, then on the device alone, and never tells a server of what is saved', async () => {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A city</title>
      <script type="module" src="/ogp-event-widgets.js"></script>
      <ogp-event-list id="all" src="${FEED}" when="all" plan="local" actions="calendar share" deep-link="query" detail="dialog"></ogp-event-list>`;
    const site = await serve({ pages: { '/': html }, folders: ['dist/cdn', 'demo/feeds'] });
    sites.push(site);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.origin);
    await listsReady(page);
    const list = page.locator('#all');
    const kept = (): Promise<unknown> =>
      page.evaluate(() => [Object.keys(localStorage), sessionStorage.length, document.cookie, location.href]);
    const save = list.locator('[part~=save]').first();
    await save.hover();
    await page.waitForLoadState('networkidle');
    await list.locator('[part~=action][part~=share]').first().click();
    await list.locator('[part~=menu-item]').first().waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual(await kept(), [[], 0, '', `${site.origin}/`]);
    await save.click();
    await list.locator('[part~=my-plan]').click();
    await list.locator('[part~=plan] [part~=download]').click();
    await list.locator('[part~=plan] [part~=share]').click();
    const link = await list.locator('[part~=share-field]').inputValue();
    assert.match(link, /^[^?]+\/#all\.plan=\S+$/, 'a plan is shared behind the #, which no server gets to see');
    assert.deepEqual(await kept(), [[`ogp-plan:${site.origin}${FEED}`], 0, '', `${site.origin}/`]);
    await page.reload();
    await list.locator('[part~=my-plan]').waitFor();
    await page.waitForLoadState('networkidle');
    const id = new URL(link).hash.split('=')[1]!;
    assert.ok(id.length > 3);
    const told = site.requests.filter(
      ({ path, headers }) => /[?]/.test(path) || JSON.stringify([path, headers]).includes(id),
    );
    assert.deepEqual(told, []);
    await context.close();
  });
});

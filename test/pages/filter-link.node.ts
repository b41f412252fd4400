import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { built } from '../guards/built.js';
import { openChromium } from './chromium.js';
import { serve, type Site } from './site.js';

const FEED = {
  format: 'ogp-events',
  version: '1.0',
  language: 'en',
  events: ['justice', 'civic-space', 'other'].map((topic, i) => ({
    id: topic,
    title: 'ABC'[i],
    start: `2030-05-0${i + 1}`,
    topics: [topic],
  })),
};
/** Keeps every set of titles that the list has ever held, whether or not it was painted. */
const WATCH = `<script>
  globalThis.shown = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    const look = () => {
      const titles = [...root.querySelectorAll('[part~=title]')].map((title) => title.textContent.trim()).join('');
      if (titles !== (shown.at(-1) ?? '')) shown.push(titles);
    };
    if (this.localName === 'ogp-event-list') new MutationObserver(look).observe(root, { childList: true, subtree: true });
    return root;
  };
</script>`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A city</title>
  ${WATCH}
  <script type="application/json" id="feed">${JSON.stringify(FEED)}</script>
  <script type="module" src="/ogp-event-widgets.js"></script>
  <ogp-event-list id="events" src="#feed" when="all"></ogp-event-list>
  <ogp-topic-filter for="events" url-sync="query"></ogp-topic-filter>`;

describe('A link to a filtered list', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;

  before(async () => {
    await built();
    browser = await openChromium();
    site = await serve({ folders: ['dist/cdn'], pages: { '/': PAGE } });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the page while some of its parts are slow, or do not come; answers all that the list has shown. */
  async function open(path: string, part: RegExp, answer: (route: Route) => unknown): Promise<string[]> {
    page = await browser.newPage();
    let asked = 0;
    await page.route(part, (route) => {
      asked++;
      return answer(route);
    });
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'commit' });
    await page.locator('ogp-event-list [part~=title]').first().waitFor();
    const shown = await page.evaluate(() => (globalThis as unknown as { readonly shown: string[] }).shown);
    assert.ok(asked > 0, 'the part was asked for');
    await page.close();
    return shown;
  }

  const slowly = (route: Route): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, 400)).then(() => route.continue());

  it('shows it at once, however late the filter comes', async () => {
    assert.deepEqual(await open('?events.topics=other', /topic-filter-body/, slowly), ['C']);
    assert.deepEqual(await open('?events.topics=other', /url-sync/, slowly), ['C']);
  });

  it('waits for no filter that has nothing to choose', async () => {
    assert.deepEqual(await open('?page=2', /topic-filter-body/, () => undefined), ['ABC']);
  });

  it('shows everything where the filter does not come, or not for long', async () => {
    for (const part of [/topic-filter-body/, /url-sync/]) {
      assert.deepEqual(await open('?events.topics=other', part, (route) => route.abort()), ['ABC']);
    }
    assert.deepEqual(await open('?events.topics=other', /topic-filter-body/, () => undefined), ['ABC']);
  });
});

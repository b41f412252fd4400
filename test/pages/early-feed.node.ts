import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { built } from '../guards/built.js';
import { openChromium } from './chromium.js';
import { serve, type Site } from './site.js';

const feed = (title: string): string =>
  JSON.stringify({
    format: 'ogp-events',
    version: '1.0',
    title: 'A feed',
    language: 'en',
    events: [{ id: 'a', title, start: '2030-05-20T09:00', end: '2030-05-20T10:00', timeZone: 'Europe/Madrid' }],
  });

describe('The feed of a list whose code is still on its way', () => {
  let browser: Browser;
  let site: Site;
  const list = (attributes: string): string => `<!doctype html><html lang="en"><title>A city</title>
    <script>
      const heard = [];
      for (const type of ['ogp-load', 'ogp-error']) addEventListener(type, ({ type }) => heard.push(type), true);
    </script>
    <script type="module" src="/ogp-event-widgets.js"></script><ogp-event-list ${attributes}></ogp-event-list>`;

  before(async () => {
    await built();
    browser = await openChromium();
    site = await serve({
      folders: ['dist/cdn'],
      pages: {
        '/sound': list('src="/feed.json" when="all"'),
        '/missing': list('src="/missing.json" when="all"'),
        '/device': list('src="/feed.json" when="all" cache="device"'),
        '/both': `${list('src="/feed.json" when="all"')}<ogp-event-list src="/feed.json" cache="device"></ogp-event-list>`,
        '/feed.json': feed('Open day'),
        '/other.json': feed('Another day'),
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A page whose list gets no further than its settings until `goOn` is called. */
  async function open(path: string): Promise<{ page: Page; goOn: () => void; asked: (path: string) => number }> {
    const page = await browser.newPage();
    let [goOn, hold] = [(): void => undefined, (): void => undefined];
    const released = new Promise<void>((resolve) => (goOn = resolve));
    const held = new Promise<void>((resolve) => (hold = resolve));
    await page.route(/\/event-list-body-/, async (route) => {
      hold();
      await released;
      await route.continue();
    });
    const earlier = site.requests.length;
    await page.goto(site.origin + path);
    await held;
    const asked = (what: string): number =>
      site.requests.slice(earlier).filter((request) => request.path === what).length;
    return { page, goOn, asked };
  }

  const titles = (page: Page): Promise<string[]> => page.locator('ogp-event-list [part~=title]').allInnerTexts();
  const heard = (page: Page): Promise<unknown> => page.evaluate('heard');
  const arrives = (page: Page): Promise<unknown> => page.waitForFunction('heard.length > 0');
  const isKept = (page: Page): Promise<unknown> => page.waitForFunction(async () => (await caches.keys()).length > 0);
  const isAnswered = (page: Page, path: string): Promise<unknown> =>
    page.waitForFunction(
      (name) => performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(name)),
      path,
    );

  it('is asked for at once, and once', async () => {
    const { page, goOn, asked } = await open('/sound');
    await isAnswered(page, '/feed.json');
    assert.deepEqual(await titles(page), []);
    goOn();
    await arrives(page);
    assert.deepEqual(await titles(page), ['Open day']);
    assert.deepEqual(await heard(page), ['ogp-load']);
    assert.equal(asked('/feed.json'), 1);
    await page.close();
  });

  it('says what is wrong once there is a list to say it', async () => {
    const { page, goOn, asked } = await open('/missing');
    await isAnswered(page, '/missing.json');
    goOn();
    await arrives(page);
    assert.deepEqual(await heard(page), ['ogp-error']);
    assert.equal(asked('/missing.json'), 1);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/missing.json`).length > 1);
    assert.equal(asked('/missing.json'), 2);
    await page.close();
  });

  it('is the one that the list names in the end', async () => {
    const { page, goOn, asked } = await open('/sound');
    await isAnswered(page, '/feed.json');
    await page.evaluate(() => document.querySelector('ogp-event-list')!.setAttribute('src', '/other.json'));
    await isAnswered(page, '/other.json');
    goOn();
    await arrives(page);
    assert.deepEqual(await titles(page), ['Another day']);
    assert.deepEqual(await heard(page), ['ogp-load']);
    assert.equal(asked('/other.json'), 1);
    await page.close();
  });

  it('is asked for once though the list is moved meanwhile', async () => {
    const { page, goOn, asked } = await open('/sound');
    await page.evaluate(() => document.body.append(document.querySelector('ogp-event-list')!));
    // Longer than a store waits for one who has left.
    await page.waitForTimeout(200);
    goOn();
    await arrives(page);
    assert.deepEqual(await titles(page), ['Open day']);
    assert.equal(asked('/feed.json'), 1);
    await page.close();
  });

  it('is not asked for by a list that has left before it could', async () => {
    const { page, asked } = await open('/sound');
    await page.evaluate(() => {
      const list = document.createElement('ogp-event-list');
      list.setAttribute('src', '/other.json');
      document.body.append(list);
      list.remove();
    });
    await page.waitForTimeout(200);
    assert.equal(asked('/other.json'), 0);
    await page.close();
  });

  it('waits for what keeps it on the device, which must see all that arrives', async () => {
    const { page, goOn, asked } = await open('/device');
    await page.waitForTimeout(200);
    assert.equal(asked('/feed.json'), 0);
    goOn();
    await arrives(page);
    assert.deepEqual(await titles(page), ['Open day']);
    await isKept(page);
    assert.equal(asked('/feed.json'), 1);
    await page.close();
  });

  it('is kept on the device also where a list that keeps nothing has asked for it early', async () => {
    const { page, goOn } = await open('/both');
    await isAnswered(page, '/feed.json');
    goOn();
    await isKept(page);
    await page.close();
  });
});

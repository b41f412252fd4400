import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { cdnInputs, FRAME_PARENT } from '../../scripts/build/entries.mjs';
import { integrityTags } from '../../scripts/build/integrity.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { listsReady, openChromium } from './chromium.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

describe('A page that checks the script’s hashes', () => {
  let browser: Browser;
  let scripts: Site;
  const opened: Site[] = [];
  let integrity: Record<string, string>;

  before(async () => {
    await built();
    integrity = JSON.parse(readFileSync(at('dist/cdn/integrity.json'), 'utf8')) as Record<string, string>;
    browser = await openChromium();
    scripts = await serve({ folders: ['dist/cdn'], headers: FOR_EVERYBODY, base: '/js/' });
  });
  after(async () => {
    await browser?.close();
    await Promise.all([scripts, ...opened].map((site) => site?.close()));
  });

  /** Opens a page with these tags; `tampered` names files that somebody has changed on the server. */
  async function open(tags: string, tampered?: RegExp): Promise<{ page: Page; said: string[] }> {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A city</title>${tags}
      <ogp-event-list src="/open-gov-week-2024.json" when="all" page-size="all"><a href="#">All events</a></ogp-event-list>`;
    const site = await serve({ pages: { '/': html }, folders: ['demo/feeds', 'dist/cdn'] });
    opened.push(site);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    if (tampered) {
      await page.route(tampered, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\nglobalThis.tampered = true;` });
      });
    }
    await page.goto(site.origin);
    return { page, said };
  }

  const tags = (): string => integrityTags(integrity, `${scripts.origin}/js/`);
  const ran = (page: Page): Promise<boolean> => page.evaluate(() => 'tampered' in globalThis);
  const TAMPERED = {
    'the script itself': /\/ogp-event-widgets\.js$/,
    'what it loads at once': /\/ogp-shared-[\w-]+\.js$/,
    'what it loads later': /\/event-list-body-[\w-]+\.js$/,
  };

  it('finds tags to copy in the build, with every file but the other entries', () => {
    const copied = readFileSync(at('dist/cdn/integrity.html'), 'utf8');
    assert.equal(copied, integrityTags(integrity, '/js/'));
    const entries = [...Object.keys(cdnInputs()), FRAME_PARENT].map((name) => `${name}.js`);
    for (const [file, hash] of Object.entries(integrity)) {
      const isThere = copied.includes(`/js/${file}`) && copied.includes(hash);
      assert.equal(isThere, file === 'ogp-event-widgets.js' || !entries.includes(file), file);
    }
  });

  it('shows every event', async () => {
    const { page, said } = await open(tags());
    await listsReady(page);
    assert.equal(await page.locator('[part~=event]').count(), 70);
    assert.deepEqual(
      said.filter((words) => /integrity|uncaught/i.test(words)),
      [],
    );
    await page.close();
  });

  for (const [what, file] of Object.entries(TAMPERED)) {
    it(`runs nothing of ${what} once somebody has changed it, and keeps the link inside`, async () => {
      const { page, said } = await open(tags(), file);
      const isRefused = (): boolean => said.some((words) => /integrity/i.test(words));
      await until(isRefused, () => `the browser refuses it; it said: ${said.join(' ')}`);
      assert.equal(await ran(page), false);
      assert.ok(await page.getByRole('link', { name: 'All events' }).isVisible());
      assert.equal(await page.locator('[part~=event]').count(), 0);
      assert.deepEqual(
        said.filter((words) => words.startsWith('uncaught')),
        [],
      );
      await page.close();
    });
  }

  it('is needed: without hashes, what somebody has changed does run', async () => {
    const { page } = await open(
      `<script type="module" src="${scripts.origin}/js/ogp-event-widgets.js"></script>`,
      TAMPERED['what it loads later'],
    );
    await listsReady(page);
    assert.equal(await ran(page), true);
    await page.close();
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { listsReady, openChromium } from './chromium.js';
import { serve, type Site } from './site.js';

const FIXTURES = 'test/pages/fixtures';

/** Compares what assistive technology is told about a list. After a wanted change: `UPDATE_GOLDENS=1 npm run test:node`, and read the difference. */
describe('The accessibility tree of a list', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await built();
    browser = await openChromium();
    const pages = Object.fromEntries(
      ['en', 'es', 'ar'].map((lang) => [
        `/${lang}`,
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Small</title>
        <script type="module" src="/ogp-event-list.js"></script><ogp-event-list src="/small.json"></ogp-event-list>`,
      ]),
    );
    site = await serve({ pages, folders: [FIXTURES, 'dist/cdn'] });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const lang of ['en', 'es', 'ar']) {
    it(`in "${lang}" says what it said before`, async () => {
      const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
      await page.clock.setFixedTime(new Date('2026-05-20T09:00:00Z'));
      await page.goto(`${site.origin}/${lang}`);
      await listsReady(page);
      const tree = `${await page.locator('ogp-event-list').ariaSnapshot()}\n`;
      const golden = at(FIXTURES, `small.${lang}.aria.txt`);
      if (process.env.UPDATE_GOLDENS || !existsSync(golden)) {
        assert.ok(process.env.UPDATE_GOLDENS, `${golden} is missing`);
        writeFileSync(golden, tree);
      }
      assert.equal(tree, readFileSync(golden, 'utf8'));
      await page.close();
    });
  }
});

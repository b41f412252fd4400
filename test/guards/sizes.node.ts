import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { cdnInputs, FRAME_PARENT } from '../../scripts/build/entries.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { serve } from '../pages/site.js';
import { built } from './built.js';
import { FIRST_EVENT, ceilings, pagesOf, plainName, weighFiles } from './weights.js';

const BUILD = 'dist/cdn';

describe('the weight of a script tag', () => {
  before(built);

  const entries = [...Object.keys(cdnInputs()), FRAME_PARENT].map((name) => `${name}.js`);

  it('has a ceiling for every entry, and no ceiling without an entry', () => {
    assert.deepEqual(Object.keys(ceilings.pages).sort(), [...entries, FIRST_EVENT].sort());
  });

  for (const [name, ceiling] of Object.entries(ceilings.pages)) {
    it(`${name} stays under its ceiling`, (t) => {
      const files = pagesOf(BUILD).get(name)!;
      const { brotli } = weighFiles(BUILD, files);
      t.diagnostic(`${name}: ${brotli} of ${ceiling} bytes (brotli, ${files.length} files)`);
      assert.ok(brotli <= ceiling, `${name}: ${brotli} bytes in ${files.join(', ')}; ceiling ${ceiling}`);
    });
  }

  it('is, until the first event shows, that of the files which a browser asks for', async (t) => {
    const executablePath = findBrowsers().chromium;
    if (!executablePath) return t.skip('no Chromium here');
    const html = `<!doctype html><html lang="en"><title>A page</title>
      <script type="module" src="/ogp-event-list.js"></script>
      <ogp-event-list src="/open-gov-week-2024.json" when="all"></ogp-event-list>`;
    const site = await serve({ folders: [BUILD, 'demo/feeds'], pages: { '/': html } });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(site.origin);
      await page.locator('ogp-event-list [part~="event"]').first().waitFor();
      const asked = site.requests
        .map(({ path }) => path.slice(1))
        // The sentences about a feed's issues are for the console: they are asked for once the events are there.
        .filter((file) => file.endsWith('.js') && !file.startsWith('issue-report-'));
      assert.deepEqual(asked.sort(), [...pagesOf(BUILD).get(FIRST_EVENT)!].sort());
    } finally {
      await browser.close();
      await site.close();
    }
  });
});

describe('the weight of a file', () => {
  before(built);

  it('stays under its ceiling, and no ceiling is without a file', (t) => {
    const files = readdirSync(at(BUILD)).filter((file) => file.endsWith('.js') && plainName(file) !== file);
    const tooHeavy = files.flatMap((file) => {
      const { brotli } = weighFiles(BUILD, [file]);
      const ceiling = ceilings.files[plainName(file)] ?? 0;
      t.diagnostic(`${plainName(file)}: ${brotli} of ${ceiling} bytes (brotli)`);
      return brotli <= ceiling ? [] : [`${file}: ${brotli} bytes, ceiling ${ceiling}`];
    });
    assert.deepEqual(tooHeavy, []);
    assert.deepEqual(Object.keys(ceilings.files).sort(), [...new Set(files.map(plainName))].sort());
  });
});

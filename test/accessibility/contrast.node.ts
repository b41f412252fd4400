import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { howToRepeat, isWhole, seed } from '../../scripts/accessibility/plan.mjs';
import { addResult } from '../../scripts/accessibility/results.mjs';
import { until } from '../helpers/until.js';
import { built } from '../guards/built.js';
import { openChromium } from '../pages/chromium.js';
import { serve, type Site } from '../pages/site.js';
import { CONTRAST_PAGE, FEED_TEXT, NOON } from './contrast-page.js';
import { HOSTS } from './host-colours.js';
import { measureContrast, setHost, SCALE } from './pixels.js';

/** In each run so many hosts, in turn; all of them before a release. */
const A_DAY = 2;
const chosen = isWhole ? HOSTS : HOSTS.filter((_, i) => Math.floor(i / A_DAY) === seed % (HOSTS.length / A_DAY));

const areShown = (): boolean =>
  [...document.querySelectorAll('ogp-event-list, ogp-topic-filter, ogp-countdown')].every(
    (element) => element.shadowRoot?.querySelector('.root') && !element.matches(':state(loading)'),
  ) && document.querySelector('.failed')!.matches(':state(error)');

// Only Chromium takes the pictures: colours are computed alike in all engines.
describe('On a page whose own colours meet AA, so do ours, measured by pixels', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let analyser: Page;

  before(async () => {
    await built();
    browser = await openChromium();
    site = await serve({
      folders: ['dist/cdn'],
      pages: { '/': CONTRAST_PAGE, '/nothing': '', '/feed.json': FEED_TEXT },
    });
    const context = await browser.newContext({
      viewport: { width: 720, height: 900 },
      deviceScaleFactor: SCALE,
      timezoneId: 'Europe/Berlin',
    });
    // tsx gives functions their names with a helper that a page does not have.
    await context.addInitScript('globalThis.__name ??= (value) => value');
    analyser = await context.newPage();
    await analyser.goto(`${site.origin}/nothing`);
    page = await context.newPage();
    await page.clock.setFixedTime(new Date(NOON));
    await page.goto(`${site.origin}/`);
    await until(() => page.evaluate(areShown), 'every element shows its state');
    console.log(`Contrast on ${chosen.length} of ${HOSTS.length} hosts (${howToRepeat()})`);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const host of chosen) {
    it(`${host.name}: ${host.text} on ${host.background}`, async () => {
      await setHost(page, host);
      const { failures, ...counts } = await measureContrast(page, analyser);
      assert.ok(counts.texts > 100 && counts.edges > 10 && counts.rings > 20, JSON.stringify(counts));
      addResult({ kind: 'contrast', host: host.name, of: HOSTS.length, ...counts, failures: failures.length });
      assert.deepEqual(failures, []);
    });
  }

  it('is measured closely: a faint text, a faint edge and a ring that is not there are noticed', async () => {
    await setHost(page, HOSTS[0]!);
    await page.evaluate(() => {
      const root = document.querySelector('ogp-event-list')!.shadowRoot!.querySelector('.root')!;
      const button = document.createElement('button');
      button.textContent = 'Planted';
      button.style.cssText = 'color: #8a8a8a; border: 1px solid #ccc; outline: none !important';
      root.append(button);
    });
    const { failures } = await measureContrast(page, analyser);
    assert.deepEqual(
      failures.map((words) => words.split(' ')[0]),
      ['text', 'edge', 'ring'],
    );
    await page.evaluate(() =>
      document.querySelector('ogp-event-list')!.shadowRoot!.querySelector('.root')!.lastChild!.remove(),
    );
  });
});

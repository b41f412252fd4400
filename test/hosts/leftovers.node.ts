import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession } from 'playwright-core';
import { built } from '../guards/built.js';
import { listsReady, openChromium } from '../pages/chromium.js';
import { serve, type Site } from '../pages/site.js';
import { feedOf } from './host-feed.js';
import { AROUND, MOUNTED } from './mounts.js';

interface Counts {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

describe('A thousand mounts and unmounts, as the browser counts', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await built();
    browser = await openChromium();
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
      <script src="/leftovers.js"></script><script type="module" src="/ogp-event-widgets.js"></script>${AROUND}`;
    const feed = JSON.stringify(feedOf());
    site = await serve({
      folders: ['dist/cdn', 'test/hosts/pages'],
      pages: { '/': html, '/feed.json': feed, '/other.json': feed },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function count(session: CDPSession): Promise<Counts> {
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    return session.send('Memory.getDOMCounters');
  }

  for (const [tag, markup] of Object.entries(MOUNTED)) {
    it(`of ${tag} leave at most 100 nodes more, and no listener`, async () => {
      const page = await browser.newPage();
      await page.goto(site.origin);
      await listsReady(page);
      const session = await page.context().newCDPSession(page);
      const mount = (times: number): Promise<void> =>
        page.evaluate(
          ([what, often]) =>
            (globalThis as unknown as { mountOften: (...args: unknown[]) => Promise<void> }).mountOften(what, often),
          [markup, times] as const,
        );
      await mount(21);
      const before = await count(session);
      await mount(1000);
      const now = await count(session);
      console.log(
        `# ${tag}: nodes ${before.nodes} → ${now.nodes}, listeners ${before.jsEventListeners} → ${now.jsEventListeners}`,
      );
      assert.ok(now.nodes - before.nodes <= 100, `${before.nodes} nodes became ${now.nodes}`);
      assert.ok(
        now.jsEventListeners <= before.jsEventListeners,
        `${before.jsEventListeners} listeners became ${now.jsEventListeners}`,
      );
      await page.close();
    });
  }
});

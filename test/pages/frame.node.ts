// The iframe edition as it is shipped: frame and page on two servers, each under a strict policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { axeFindings } from './axe-in-page.js';
import { openChromium, recordComplaints } from './chromium.js';
import { describeFrame } from './frame-facts.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

const LIST = 'element=event-list&src=feeds/open-gov-week-2024.json&when=all';

describeFrame(['chromium'], false);

describe('The iframe edition, in Chromium alone', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let frames: Site;
  const pages: Record<string, string> = {};
  const framePages: Record<string, string> = {};

  before(async () => {
    await built();
    browser = await openChromium();
    frames = await serve({ folders: ['dist/cdn', 'demo'], base: '/js/', headers: FOR_EVERYBODY, pages: framePages });
    site = await serve({
      pages,
      headers: () => ({
        'content-security-policy': `default-src 'none'; script-src ${frames.origin}; frame-src ${frames.origin}; style-src-attr 'unsafe-inline'`,
      }),
    });
    context = await browser.newContext({ timezoneId: 'Europe/Madrid', locale: 'en-GB' });
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site, frames].map((one) => one?.close()));
  });

  const frameTag = (query: string, sandbox: string | null = null): string =>
    `<iframe src="${frames.origin}/js/embed.html?${query}" title="Events" width="100%" height="600" style="border:0" allow="" referrerpolicy="no-referrer"${
      sandbox === null ? '' : ` sandbox="${sandbox}"`
    }></iframe>`;
  const scriptTag = (): string => `<script async src="${frames.origin}/js/embed-parent.js"></script>`;

  async function open(
    body: string,
    lang = 'en',
  ): Promise<{ page: Page; frame: Frame; complaints: () => Promise<string[]> }> {
    pages['/'] =
      `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>City</title><main><h1>City</h1>${body}</main>`;
    const page = await context.newPage();
    const complaints = await recordComplaints(page);
    await page.goto(site.origin);
    await until(() => page.frames().length > 1 && page.frames()[1]!.url() !== 'about:blank', 'the frame is there');
    return { page, frame: page.frames()[1]!, complaints };
  }

  const listReady = (frame: Frame): Promise<void> =>
    until(
      () => frame.evaluate(() => document.querySelector('ogp-event-list')?.matches(':state(ready)') ?? false),
      'the list shows its feed',
    );
  const heightOf = (page: Page): Promise<number> =>
    page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
  const contentOf = (frame: Frame): Promise<number> =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const isSized = (page: Page, frame: Frame) => async (): Promise<boolean> =>
    (await heightOf(page)) === (await contentOf(frame));

  it('asks for all that its script imports without waiting for the script', async () => {
    const page = await context.newPage();
    let goOn = (): void => undefined;
    const released = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(/\/embed\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${frames.origin}/js/embed.html?${LIST}`, { waitUntil: 'commit' });
    const imported = [
      ...readFileSync(at('dist/cdn/embed.js'), 'utf8').matchAll(/\bimport\s*(?:[^"'()]*?from)?\s*["']\.\/([^"']+)/g),
    ];
    // With the script itself no more than a browser asks a server for at once over HTTP/1.1: another one would be a round trip more.
    assert.ok(imported.length > 3 && imported.length < 6, `${imported.length} files`);
    await until(
      () => imported.every(([, file]) => asked.includes(`${frames.origin}/js/${file}`)),
      `${imported.map(([, file]) => file).join(', ')} are asked for`,
    );
    goOn();
    await page.close();
  });

  it('keeps its room until its list is there: what stands below moves once', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      if (window.parent !== window) return;
      const moved = { heights: [] as string[], shifts: 0 };
      Object.assign(globalThis, { moved });
      new MutationObserver(() => moved.heights.push(document.querySelector('iframe')!.style.height)).observe(document, {
        subtree: true,
        attributeFilter: ['style'],
      });
      new PerformanceObserver((entries) => {
        moved.shifts += entries.getEntries().length;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Late enough for the page to be painted, and the frame without its list.
    await page.route('**/open-gov-week-2024.json', async (route) => {
      await wait(100);
      await route.continue();
    });
    pages['/'] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>City</title><h1>City</h1>${frameTag(LIST)}${scriptTag()}<p>Contact</p>`;
    await page.goto(site.origin);
    await until(() => page.frames().length > 1, 'the frame is there');
    const frame = page.frames()[1]!;
    await listReady(frame);
    await until(isSized(page, frame), 'the frame is sized');
    const { heights, shifts } = await page.evaluate(
      () =>
        new Promise<{ heights: string[]; shifts: number }>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() =>
                resolve((globalThis as unknown as { moved: { heights: string[]; shifts: number } }).moved),
              ),
            ),
          ),
        ),
    );
    assert.deepEqual(heights, [`${await contentOf(frame)}px`]);
    assert.equal(shifts, 1);
    await page.close();
  });

  it('tells each change once, and never runs in a circle', async () => {
    const { page, frame } = await open(frameTag(LIST) + scriptTag());
    await listReady(frame);
    await until(isSized(page, frame), 'the frame is sized');
    await page.evaluate(() => {
      const counted = globalThis as unknown as { heights: number };
      counted.heights = 0;
      addEventListener('message', () => (counted.heights += 1));
    });
    await frame.evaluate(async () => {
      const block = document.createElement('p');
      block.textContent = 'x';
      for (let count = 0; count < 100; count++) {
        if (count % 2) block.remove();
        else document.body.append(block);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
    });
    await until(isSized(page, frame), 'the frame is sized');
    const heights = await page.evaluate(() => (globalThis as unknown as { heights: number }).heights);
    assert.ok(heights >= 90 && heights <= 101, String(heights));
    await page.close();
  });

  it('leads out of the frame as the address says, and says so of a new tab in the name of each link', async () => {
    const { page, frame } = await open(frameTag(`${LIST.replace('open-gov-week-2024', 'ogp-2025')}&links=new-tab`));
    await listReady(frame);
    const link = frame.locator('ogp-event-list a[part~=link]').first();
    assert.equal(await frame.evaluate(() => document.querySelector('base')!.target), '_blank');
    assert.match(await link.ariaSnapshot(), /opens in a new tab/);
    const { page: other, frame: inside } = await open(frameTag(LIST));
    assert.equal(await inside.evaluate(() => document.querySelector('base')!.target), '_top');
    await page.close();
    await other.close();
  });

  it('shows no word of its address, whoever writes it', async () => {
    const word = 'pwnedword';
    const names =
      'heading topics countries kinds choice event datetime time-zone lang order group-by layout images stages accent links scheme background unknown';
    const all = names.split(' ').map((name) => `${name}=${word}`);
    for (const query of [
      `${LIST}&${all.join('&')}&choice=search%3D${word}&filter&filter.heading=${word}&filter.choice=search%3D${word}`,
      `element=countdown&src=feeds/open-gov-week-2024.json&${all.join('&')}`,
      `element=${word}`,
    ]) {
      const { page, frame } = await open(frameTag(query));
      await until(
        () =>
          frame.evaluate(
            () =>
              document.querySelector('p') !== null ||
              document.querySelector('main > *')?.matches(':not(:state(loading))'),
          ),
        'something is shown',
      );
      const shown = await frame.evaluate(() => {
        let text = document.title;
        const roots: ParentNode[] = [document.body];
        for (const root of roots) {
          for (const node of root.querySelectorAll('*')) {
            if (node.shadowRoot) roots.push(node.shadowRoot);
            text += ` ${node.ariaLabel ?? ''} ${node.getAttribute('title') ?? ''} ${(node as HTMLInputElement).value ?? ''}`;
          }
          text += root.textContent;
        }
        return text;
      });
      assert.doesNotMatch(shown, new RegExp(word), query);
      await page.close();
    }
  });

  it('is accessible in both documents, in each of its schemes', async () => {
    for (const more of [
      '',
      '&scheme=dark',
      '&links=new-tab&scheme=dark&background=transparent&accent=7a1f5c&filter&filter.facets=topics+when',
    ]) {
      const { page, frame } = await open(frameTag(LIST + more) + scriptTag());
      await listReady(frame);
      // The page has its own window of the frame's document.
      const alone = await context.newPage();
      await alone.goto(frame.url());
      await until(() => alone.locator('ogp-event-list [part~=event]').count(), 'the list is there');
      if (!more.includes('transparent')) assert.deepEqual(await axeFindings(alone), [], more);
      assert.equal(await alone.locator('main > p').count(), 0, 'alone it says nothing of a frame');
      await alone.close();
      await page.close();
    }
  });

  it('has a script for pages of at most 600 bytes', () => {
    const { length } = brotliCompressSync(readFileSync(at('dist/cdn/embed-parent.js')));
    assert.ok(length <= 600, String(length));
  });
});

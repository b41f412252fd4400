// The iframe edition as it is shipped, in Chromium alone: its words, its console, and the operator's own line. What a reader does with it stands in
// frame-engines.node.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { axeFindings } from './axe-in-page.js';
import { openChromium, recordComplaints } from './chromium.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

const LIST = 'element=event-list&src=feeds/open-gov-week-2024.json&when=all';

describe('The iframe edition', () => {
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

  const frameTag = (query: string): string =>
    `<iframe src="${frames.origin}/js/embed.html?${query}" title="Events" width="100%" height="600" style="border:0" allow="" referrerpolicy="no-referrer"></iframe>`;
  const scriptTag = (): string => `<script async src="${frames.origin}/js/embed-parent.js"></script>`;

  async function open(body: string): Promise<{ page: Page; frame: Frame; complaints: () => Promise<string[]> }> {
    pages['/'] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>City</title><main><h1>City</h1>${body}</main>`;
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
  it('complains of nothing, and has the title of its feed', async () => {
    const { page, frame, complaints } = await open(frameTag(LIST) + scriptTag());
    await listReady(frame);
    await frame.locator('[part~=more]').click();
    await until(async () => (await frame.locator('[part~=event]').count()) > 20, 'more rows');
    assert.equal(await frame.title(), 'Open Gov Week 2024');
    assert.deepEqual(await complaints(), []);
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

  it('refuses the feed of another server, with the line that would allow it, and shows it once the line is there', async () => {
    const feed = `${site.origin}/events.json`;
    const { page, frame, complaints } = await open(frameTag(`element=event-list&src=${feed}`));
    await frame.getByText('This frame shows feeds of its own server only').waitFor();
    const line = (await frame.locator('code').textContent())!;
    assert.equal(line, `<meta name="ogp-embed-sources" content="${site.origin}/">`);
    assert.equal(await frame.locator('ogp-event-list').count(), 0);
    assert.deepEqual(await complaints(), []);
    await page.close();
    const html = readFileSync(at('dist/cdn/embed.html'), 'utf8');
    framePages['/js/allowed/embed.html'] = html
      .replace(/<meta name="ogp-embed-sources"[^>]*>/, line)
      .replace('./embed.js', '../embed.js');
    const { page: other, frame: inside } = await open(
      frameTag(`element=event-list&src=${feed}`).replace('/js/embed.html', '/js/allowed/embed.html'),
    );
    await until(() => inside.locator('ogp-event-list').count(), 'the list is there');
    await other.close();
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

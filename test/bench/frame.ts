// When the first event stands in the iframe edition, beside the same list by a script tag: npm run bench -- frame [visits]
// Both come from one server, compressed; each visit has a cache of its own, and the two take turns.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { argv } from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { built } from '../../scripts/build/built.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { serve, type Resource } from './server.js';
import { figure } from './statistics.js';

/** Milliseconds of a round trip. */
const TRIPS = [0, 100];
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
};
const FEED = '/js/events.json';
const page = (body: string): Resource => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>City</title><main><h1>City</h1>${body}</main>`,
});
const PAGES: Readonly<Record<string, Resource>> = {
  '/tag': page(
    `<script type="module" src="/js/ogp-event-widgets.js"></script><ogp-event-list src="${FEED}" when="all"><a href="/">All events</a></ogp-event-list>`,
  ),
  '/frame': page(
    `<iframe src="/js/embed.html?element=event-list&amp;src=${FEED}&amp;when=all" title="Events" width="100%" height="600" style="border:0"></iframe><p><a href="/">All events</a></p><script async src="/js/embed-parent.js"></script>`,
  ),
};

function find(path: string): Resource | undefined {
  if (PAGES[path]) return PAGES[path];
  if (path === FEED) return { type: 'application/json', body: readFileSync(at('demo/feeds/open-gov-week-2024.json')) };
  const [, file] = /^\/js\/([\w./-]+)$/.exec(path) ?? [];
  return file ? { type: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(at('dist/cdn', file)) } : undefined;
}

/** Runs in each document: looks once a frame whether a title is laid out, and remembers when that was. */
function probe(): void {
  const look = (): void => {
    const title = document.querySelector('ogp-event-list')?.shadowRoot?.querySelector('[part~=title]');
    if (title?.getClientRects().length)
      (window.top as unknown as { first: number }).first = performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Returns the milliseconds until the first event stands. */
async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 800, height: 900 });
  await tab.evaluateOnNewDocument(probe);
  await tab.goto(url);
  await tab.waitForFunction('"first" in globalThis', { polling: 50 });
  const ms = (await tab.evaluate('first - performance.timeOrigin')) as number;
  await context.close();
  return ms;
}

await built();
const visits = Number(argv[2] ?? 15);
const browser = await puppeteer.launch({
  executablePath: (findBrowsers() as { chromium: string }).chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const trip of TRIPS) {
  const { origin, close } = await serve(find, trip);
  const times: Record<string, number[]> = { '/tag': [], '/frame': [] };
  // The first compresses.
  for (const path of Object.keys(times)) await visit(browser, origin + path);
  for (let count = 0; count < visits; count++) {
    for (const path of count % 2 ? ['/tag', '/frame'] : ['/frame', '/tag'])
      times[path]!.push(await visit(browser, origin + path));
  }
  const [tag, frame] = ['/tag', '/frame'].map((path) => figure(times[path]!).median) as [number, number];
  console.log(
    `${trip} ms a request: script tag ${tag.toFixed(0)} ms, frame ${frame.toFixed(0)} ms (medians of ${visits}), ${(frame / tag).toFixed(2)} ×`,
  );
  close();
}
await browser.close();

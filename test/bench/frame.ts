// When the first event stands in the iframe edition, beside the same list by a script tag: npm run bench -- frame [visits]
// Both come from one server, compressed; nothing is cached, and the two take turns.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { argv } from 'node:process';
import { built } from '../../scripts/build/built.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { until } from '../helpers/until.js';
import { openChromium } from '../pages/chromium.js';
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

/** Runs in the page, whose frame is of its own origin: looks once a frame of the screen whether a title is laid out, and remembers when that was. */
function probe(): void {
  if (window.top !== window) return;
  const look = (): void => {
    const inside = document.querySelector('iframe')?.contentDocument ?? document;
    const title = inside.querySelector('ogp-event-list')?.shadowRoot?.querySelector('[part~=title]');
    if (title?.getClientRects().length)
      (window as unknown as { first: number }).first = performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const browser = await openChromium();
const tab = await browser.newPage({ viewport: { width: 800, height: 900 } });
// As text: esbuild puts `__name` around functions in functions.
await tab.addInitScript({ content: `{ const __name = (one) => one; (${String(probe)})(); }` });
const session = await tab.context().newCDPSession(tab);
// Without it the next call says nothing, and does nothing.
await session.send('Network.enable');
await session.send('Network.setCacheDisabled', { cacheDisabled: true });

/** Returns the milliseconds until the first event stands. */
async function visit(url: string): Promise<number> {
  await tab.goto(url);
  await until(() => tab.evaluate('"first" in globalThis'), `the first event of ${url}`, { intervalMs: 50 });
  return tab.evaluate('first - performance.timeOrigin');
}

await built();
const visits = Number(argv[2] ?? 15);
for (const trip of TRIPS) {
  const { origin, close } = await serve(find, trip);
  const times: Record<string, number[]> = { '/tag': [], '/frame': [] };
  // The first compresses.
  for (const path of Object.keys(times)) await visit(origin + path);
  for (let count = 0; count < visits; count++) {
    for (const path of count % 2 ? ['/tag', '/frame'] : ['/frame', '/tag'])
      times[path]!.push(await visit(origin + path));
  }
  const [tag, frame] = ['/tag', '/frame'].map((path) => figure(times[path]!).median) as [number, number];
  console.log(
    `${trip} ms a request: script tag ${tag.toFixed(0)} ms, frame ${frame.toFixed(0)} ms (medians of ${visits}), ${(frame / tag).toFixed(2)} ×`,
  );
  close();
}
await browser.close();

/**
 * Writes the list of demo/written.html into the page, as `ogp-events render` would: between its tags stands what readers have before the script.
 *
 *   node --import=tsx scripts/make-demo-list.mjs           writes it
 *   node --import=tsx scripts/make-demo-list.mjs --check   fails if the page differs from a fresh run
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFeed } from '../src/core/read-feed.ts';
import { renderEvents } from '../src/render/index.ts';

const page = new URL('../demo/written.html', import.meta.url);
const feed = new URL('../demo/feeds/open-gov-week-2024.json', import.meta.url);

const snapshot = await readFeed(readFileSync(feed, 'utf8'), {
  url: 'https://demo.example/feeds/open-gov-week-2024.json',
});
// A day on which the whole week is still to come. The page's clock stands on the same one.
const html = await renderEvents(snapshot, { nowMs: Date.UTC(2024, 4, 27), pageSize: 8, limit: 24 });
const text = readFileSync(page, 'utf8');
const written = text.replace(
  /(<ogp-event-list id="events"[^>]*>)[^]*(<\/ogp-event-list>)/,
  (_, start, end) => `${start}\n${html}\n${end}`,
);

if (process.argv.includes('--check')) {
  if (written !== text) {
    console.error('demo/written.html is not what its feed gives: run node --import=tsx scripts/make-demo-list.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(page, written);

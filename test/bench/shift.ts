// Movements of a page while a list comes, and when its largest text is painted: a list that was written beforehand, and room that is kept for
// one, in a browser with a slow processor, with a feed that comes at once, late, very late or never. Beside them the same text without a script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../scripts/build/paths.mjs';
import { readFeed } from '../../src/core/read-feed.js';
import { renderEvents } from '../../src/render/index.js';
import { withBuilds } from './builds.js';
import { type Build } from './contenders.js';
import { makeFeeds } from './feed.js';
import type { Options } from './options.js';
import { serve, type Resource } from './server.js';
import { figure, markdown, short } from './statistics.js';
import { prefer } from './visit.js';

const RATE = 4;
const EVENTS = 100;
const WIDTHS = [390, 1280];
/** Milliseconds that the feed is held back; `null` where there is none. */
const DELAYS = [0, 400, 3000, null];
/** How long a page is watched after its feed has come. */
const WATCHED = 2000;

const TAG = '<ogp-event-list id="events" src="feed.json">';
const SCRIPT = '<script type="module" src="/js/ogp-event-list.js"></script>';
const ROOM = '<style>ogp-event-list { --ogp-event-list-min-block-size: 60em }</style>';

/** @param text The list, written beforehand. */
const pagesWith = (text: string): Readonly<Record<string, string>> => ({
  'plain text': hostPage('', text),
  written: hostPage(SCRIPT, `${TAG}${text}</ogp-event-list>`),
  'kept room': hostPage(SCRIPT + ROOM, `${TAG}</ogp-event-list>`),
});

/** A page whose text below the list moves with it. The reader's zone is known: the list says something more, its longest text, where it is not. */
const hostPage = (head: string, list: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>City of Estuaria</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/js/ogp-events.css"><style>body { font: 16px/1.5 system-ui, sans-serif; margin: 1rem }</style>${head}</head>
<body><h1>City of Estuaria</h1><main>${list}</main><footer><p>City of Estuaria, Harbour Square 1</p><p>Council, services, contact</p></footer></body></html>`;

interface Watched {
  shift: number;
  /** When the script defined the element; `null` as long as it has not. Milliseconds since the navigation began, as all times here. */
  defined: number | null;
  /** The largest texts, each when it was painted; the browser keeps those in shadow roots to itself. */
  readonly painted: { readonly time: number; readonly words: string }[];
}

/** Runs in the page, before all else. */
function watch(): void {
  const watched: Watched = { shift: 0, defined: null, painted: [] };
  Object.assign(globalThis, { watched });
  void customElements.whenDefined('ogp-event-list').then(() => (watched.defined = performance.now()));
  const observe = (type: string, see: (entry: never) => void): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry as never);
    }).observe({ type, buffered: true });
  observe('layout-shift', ({ value }: { value: number }) => (watched.shift += value));
  observe('largest-contentful-paint', ({ startTime, element }: { startTime: number; element: Element | null }) => {
    const words = element ? element.textContent.trim().slice(0, 20) : 'of the script';
    watched.painted.push({ time: startTime, words });
  });
}

async function visit(browser: Browser, url: string, width: number, options: Options): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, timezoneId: 'Europe/Berlin' });
  try {
    await page.addInitScript('globalThis.__name = (callee) => callee');
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
    await prefer(browser, options.nice);
    const { pathname } = new URL(url);
    const isPlain = pathname.startsWith('/plain');
    const feed = isPlain ? null : page.waitForResponse((one) => one.url().endsWith('feed.json'));
    await page.goto(url);
    await feed;
    await page.waitForTimeout(WATCHED);
    return await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  } finally {
    await page.close();
  }
}

function cell(values: readonly number[]): string {
  const { median, least, most } = figure(values);
  return `${short(median)} (${short(least)}–${short(most)})`;
}

const slug = (kind: string): string => kind.replaceAll(' ', '-');
const wordsOf = (delay: number | null): string => (delay === null ? 'fails' : `after ${delay} ms`);

export function measureShift(options: Options, launch: () => Promise<Browser>): Promise<void> {
  return withBuilds(options.builds, (builds) => measure(options, launch, builds.at(-1)!));
}

async function measure(options: Options, launch: () => Promise<Browser>, build: Build): Promise<void> {
  const feed = makeFeeds(EVENTS).native;
  const snapshot = await readFeed(feed, { url: 'https://feed.example/feed.json' });
  const pages = pagesWith(await renderEvents(snapshot));
  const files = new Map<string, Resource>();
  for (const file of filesBelow(build.folder, (found) => /\.(?:js|css)$/.test(found))) {
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/css';
    files.set(`/js/${file}`, { type, body: readFileSync(join(build.folder, file)) });
  }
  for (const [kind, body] of Object.entries(pages)) {
    for (const delay of DELAYS) {
      const folder = `/${slug(kind)}/${delay}/`;
      files.set(folder, { type: 'text/html', body });
      if (delay !== null) files.set(`${folder}feed.json`, { type: 'application/json', body: feed, delay });
    }
  }
  const site = await serve((path) => files.get(path), options.rtt);
  const cells = WIDTHS.flatMap((width) =>
    Object.keys(pages).flatMap((kind) =>
      (kind === 'plain text' ? [null] : DELAYS).map((delay) => ({ width, kind, delay, seen: [] as Watched[] })),
    ),
  );
  // The first round is not counted: the server compresses then.
  for (let round = -1; round < options.runs; round++) {
    const browser = await launch();
    try {
      // Nobody always comes after the same one.
      for (const { width, kind, delay, seen } of round % 2 ? cells : cells.toReversed()) {
        const one = await visit(browser, `${site.origin}/${slug(kind)}/${delay}/`, width, options);
        if (round >= 0) seen.push(one);
      }
    } finally {
      await browser.close();
    }
  }
  site.close();
  console.log(`\n${EVENTS} events, CPU ÷${RATE}; medians (least–most) of ${options.runs}\n`);
  console.log(
    markdown(
      [
        'page',
        'width',
        'feed',
        'layout shift, most',
        'largest text, ms',
        'to plain text, round by round',
        'script, ms after it',
        'largest texts in turn',
      ],
      cells.map(({ width, kind, delay, seen }) => {
        const plain = cells.find((cell) => cell.kind === 'plain text' && cell.width === width)!.seen;
        const time = ({ painted }: Watched): number => painted.at(-1)!.time;
        const ratios = seen.map((one, round) => time(one) / time(plain[round]!));
        const after = seen.flatMap((one) => (one.defined === null ? [] : one.defined - time(one)));
        const turns = new Set(seen.map(({ painted }) => painted.map(({ words }) => words).join(' → ')));
        return [
          kind,
          String(width),
          kind === 'plain text' ? '–' : wordsOf(delay),
          figure(seen.map(({ shift }) => shift)).most.toFixed(4),
          cell(seen.map(time)),
          cell(ratios),
          after.length ? cell(after) : '–',
          [...turns].join('; '),
        ];
      }),
    ),
  );
}

// Every kind of large feed (test/growth) in a list with a filter: the longest task of the page, without JSON.parse. One visit each.
import type { Browser } from 'playwright-core';
import { withBuilds } from './builds.js';
import { ENTRY, pathOfBuild, type Build } from './contenders.js';
import { FEED_KINDS } from '../growth/feeds.js';
import { textOf, type FeedKind } from '../growth/shapes.js';
import type { Options } from './options.js';
import { makeSite } from './site.js';
import { markdown } from './statistics.js';

/** Just below what one document may have. */
const BYTES = 9_900_000;
const PLAIN = '20,000 plain events';
/** Milliseconds: a page that is not settled by then is measured as far as it came. */
const PATIENCE = 40_000;

interface Found {
  readonly longest: number;
  readonly at: string;
  readonly parse: number;
  readonly settled: number;
  readonly events: string;
}

/** Marks in the trace when JSON is parsed. */
function watch(): void {
  const { parse } = JSON;
  JSON.parse = (...args: Parameters<typeof parse>): unknown => {
    const start = performance.now();
    try {
      return parse(...args) as unknown;
    } finally {
      if (performance.now() - start > 5) performance.measure('JSON.parse', { start, end: performance.now() });
    }
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` of the thread, which other programs do not lengthen. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Finds the longest task of the page's main thread, without what JSON.parse takes of it. */
function longestTask(trace: readonly TraceEvent[]): Pick<Found, 'longest' | 'at' | 'parse'> {
  const marks = trace.filter(({ name }) => name === 'JSON.parse').sort((a, b) => a.ts - b.ts);
  const parses = marks.flatMap(({ ph, ts }, i) => (ph === 'b' ? [{ start: ts, end: marks[i + 1]?.ts ?? ts }] : []));
  const mains = new Set(
    trace.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`),
  );
  const begin = Math.min(...tasks.map(({ ts }) => ts));
  let found = { longest: 0, at: '', parse: 0 };
  let longestParse = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    let parse = 0;
    for (const { start, end } of parses) parse += Math.max(0, Math.min(end, ts + dur) - Math.max(start, ts));
    const busy = dur ? tdur / dur : 1;
    longestParse = Math.max(longestParse, (parse * busy) / 1000);
    const longest = ((dur - parse) * busy) / 1000;
    if (longest > found.longest) found = { longest, at: `${((ts - begin) / 1e6).toFixed(1)} s`, parse: 0 };
  }
  return { ...found, parse: longestParse };
}

async function visit(browser: Browser, url: string, rate: number): Promise<Found> {
  const context = await browser.newContext({
    timezoneId: 'Europe/Berlin',
    locale: 'en-US',
    viewport: { width: 1000, height: 900 },
  });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (callee) => callee');
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'],
    });
    await page.goto(url, { waitUntil: 'commit' });
    const started = Date.now();
    const isSettled = (): Promise<boolean> =>
      page.evaluate(() => {
        const list = document.querySelector('ogp-event-list');
        const filter = document.querySelector('ogp-topic-filter');
        return Boolean(
          list?.shadowRoot &&
          !list.matches(':state(loading)') &&
          filter?.shadowRoot &&
          !filter.matches(':state(loading)'),
        );
      });
    let settled = 0;
    while (Date.now() - started < PATIENCE) {
      await page.waitForTimeout(100);
      if (!(await isSettled())) continue;
      settled ||= Date.now() - started;
      if (Date.now() - started > settled + 1000) break;
    }
    const events = await page.evaluate(() => {
      const root = document.querySelector('ogp-event-list')!.shadowRoot;
      return root?.querySelector('[part~="more"], [part~="error"], [part~="empty"]')?.textContent?.trim() ?? '';
    });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return { ...longestTask(traceEvents), settled, events: events.replace(/\s+/g, ' ').slice(0, 40) };
  } finally {
    await context.close();
  }
}

export function measureFeeds(options: Options, launch: () => Promise<Browser>): Promise<void> {
  return withBuilds(options.builds, (builds) => measure(options, launch, builds));
}

async function measure(options: Options, launch: () => Promise<Browser>, builds: readonly Build[]): Promise<void> {
  const kinds: FeedKind[] = [
    { name: PLAIN, make: () => FEED_KINDS[0]!.make(20_000) },
    ...FEED_KINDS.filter(({ name }) => options.only?.some((part) => name.includes(part)) ?? true),
  ];
  const page = (i: number, { name }: Build): string =>
    `<script type="module" src="${pathOfBuild(name)}${ENTRY}"></script>
<ogp-topic-filter for="list"></ogp-topic-filter><ogp-event-list id="list" src="/feeds/kind-${i}.json"></ogp-event-list>`;
  const pages = Object.fromEntries(
    builds.flatMap((build) => kinds.map((_, i) => [`/kinds/${build.name}-${i}`, page(i, build)])),
  );
  const texts = new Map<number, string>();
  const site = await makeSite({
    builds,
    contenders: [],
    pages,
    feedAt: (path) => {
      const i = Number(/^\/feeds\/kind-(\d+)\.json$/.exec(path)?.[1] ?? NaN);
      if (Number.isNaN(i)) return undefined;
      if (!texts.has(i)) texts.set(i, i ? textOf(kinds[i]!, BYTES) : JSON.stringify(kinds[0]!.make(20_000)));
      return texts.get(i);
    },
  });
  const rate = options.rates[0] ?? 1;
  const rows: string[][] = [];
  for (const [i, { name }] of kinds.entries()) {
    for (const build of builds) {
      const browser = await launch();
      process.stderr.write(`\r${name.padEnd(70)}`);
      try {
        const found = await visit(browser, `${site.origin}/kinds/${build.name}-${i}`, rate);
        const mb = ((texts.get(i)?.length ?? 0) / 1e6).toFixed(1);
        rows.push([
          builds.length > 1 ? `${build.name}: ${name}` : name,
          mb,
          found.longest.toFixed(0),
          found.at,
          found.parse.toFixed(0),
          (found.settled / 1000).toFixed(1),
          found.events,
        ]);
      } catch (cause) {
        rows.push([name, '', (cause as Error).message.slice(0, 60), '', '', '', '']);
      } finally {
        await browser.close();
      }
      process.stderr.write(`\r${rows.at(-1)!.slice(0, 6).join('; ')}\n`);
    }
    texts.delete(i);
  }
  site.close();
  const [first, ...rest] = rows;
  rest.sort((a, b) => Number(b[2]) - Number(a[2]));
  console.log(
    markdown(['feed', 'MB', 'longest task, ms', 'begins', 'JSON.parse, ms', 'settled, s', 'says'], [first!, ...rest]),
  );
}

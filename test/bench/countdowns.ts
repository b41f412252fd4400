// Fifty countdowns that tick seconds, in view, on a processor four times slower: main thread, layouts and styles a second, net of the bare page.
// Beside ours the floor, one timer by hand, and GitHub's relative-time-element. Also what a page does once nothing changes any more.
import type { Browser } from 'playwright-core';
import { withBuilds } from './builds.js';
import { ENTRY, pathOfBuild, titleOfBuild, type Build } from './contenders.js';
import type { Options } from './options.js';
import { makeSite } from './site.js';
import { figure, markdown, short } from './statistics.js';
import { metricsOf, prefer } from './visit.js';

const COUNT = 50;
const RATE = 4;
const until = new Date(Date.now() + 90_000_000).toISOString();
const fifty = (one: string): string => `<div style="font-size:4px">${one.repeat(COUNT)}</div>`;
const module = (path: string): string => `<script type="module" src="${path}"></script>`;

const HAND: Readonly<Record<string, string>> = {
  'bare page': fifty('<p>1 day 1 hour 0 minutes 0 seconds</p>'),
  'one timer by hand': `${fifty(`<p data-until="${until}"></p>`)}${module('/by-hand.js')}`,
  'relative-time-element': `${fifty(`<p><relative-time datetime="${until}" format="elapsed" precision="second"></relative-time></p>`)}${module('/relative-time.js')}`,
};

function oursOf({ name }: Build): Record<string, string> {
  const title = titleOfBuild(name);
  const countdown = module(`${pathOfBuild(name)}ogp-countdown.js`);
  return {
    [`${title}, compact`]: `${fifty(`<ogp-countdown datetime="${until}" precision="seconds" layout="compact"></ogp-countdown>`)}${countdown}`,
    [title]: `${fifty(`<ogp-countdown datetime="${until}" precision="seconds"></ogp-countdown>`)}${countdown}`,
    [`${title}, idle list`]: `<ogp-event-list src="/feeds/1000-native.json"></ogp-event-list>${module(pathOfBuild(name) + ENTRY)}`,
    [`${title}, idle countdown`]: `<ogp-countdown datetime="${until}" precision="days"></ogp-countdown>${countdown}`,
  };
}

interface Watched {
  readonly busy: number;
  readonly layouts: number;
  readonly styles: number;
  readonly timers: number;
}

/** Counts what is waiting to wake the page up. */
function countTimers(): void {
  const waiting = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear, setInterval: every, clearInterval: stop } = globalThis;
  Object.assign(globalThis, {
    waitingTimers: () => waiting.size,
    setTimeout(callback: () => void, ms?: number, ...rest: unknown[]) {
      const id = set(() => {
        waiting.delete(id);
        callback.call(globalThis, ...(rest as []));
      }, ms);
      waiting.add(id);
      return id;
    },
    clearTimeout(id: number) {
      waiting.delete(id);
      clear(id);
    },
    setInterval(callback: () => void, ms?: number) {
      const id = every(callback, ms);
      waiting.add(id);
      return id;
    },
    clearInterval(id: number) {
      waiting.delete(id);
      stop(id);
    },
  });
}

export function measureCountdowns(options: Options, launch: () => Promise<Browser>): Promise<void> {
  return withBuilds(options.builds, (builds) => measure(options, launch, builds));
}

async function measure(options: Options, launch: () => Promise<Browser>, builds: readonly Build[]): Promise<void> {
  const all = Object.entries({ ...HAND, ...Object.assign({}, ...builds.map(oursOf)) }) as [string, string][];
  const site = await makeSite({
    builds,
    contenders: [],
    pages: Object.fromEntries(all.map(([name, html]) => [`/countdowns/${encodeURIComponent(name)}`, html])),
    scripts: ['by-hand.ts', 'relative-time.ts'],
  });
  const watched = new Map<string, Watched[]>(all.map(([name]) => [name, []]));
  const browser = await launch();
  for (let round = 0; round < options.runs; round++) {
    for (const [name, taken] of watched) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 2400 } });
      await page.addInitScript('globalThis.__name = (callee) => callee');
      await page.addInitScript(countTimers);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
      await page.goto(`${site.origin}/countdowns/${encodeURIComponent(name)}`);
      await prefer(browser, options.nice);
      await page.waitForTimeout(3000);
      const before = await metricsOf(session);
      await page.waitForTimeout(options.seconds * 1000);
      const after = await metricsOf(session);
      const aSecond = (metric: string): number => (after.get(metric)! - before.get(metric)!) / options.seconds;
      taken.push({
        busy: aSecond('TaskDuration') * 1000,
        layouts: aSecond('LayoutCount'),
        styles: aSecond('RecalcStyleCount'),
        timers: await page.evaluate(() => (globalThis as unknown as { waitingTimers(): number }).waitingTimers()),
      });
      await page.close();
    }
  }
  await browser.close();
  site.close();
  const bare = figure(watched.get('bare page')!.map(({ busy }) => busy)).median;
  console.log(
    markdown(
      ['a second, CPU ÷4', 'main thread ms, net', 'range', 'layouts', 'style recalculations', 'timers waiting'],
      [...watched].map(([name, taken]) => {
        const busy = figure(taken.map((one) => one.busy - bare));
        const median = (of: (one: Watched) => number): string => short(figure(taken.map(of)).median);
        return [
          name,
          short(busy.median),
          `${short(busy.least)}–${short(busy.most)}`,
          median((one) => one.layouts),
          median((one) => one.styles),
          median((one) => one.timers),
        ];
      }),
    ),
  );
}

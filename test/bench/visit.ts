// One visit to one contender's page, with an empty cache, and what it costs.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { writeFileSync } from 'node:fs';
import type { Contender } from './contenders.js';
import { installProbe, type Acted, type Probe, type Seen, type Signature } from './probe.js';
import type { BenchSite } from './site.js';

export interface Request {
  readonly path: string;
  /** Milliseconds since the navigation began. */
  readonly start: number;
  readonly end: number;
}

export interface Visit extends Seen {
  /** Milliseconds of main thread until the page is idle, in all and by kind. */
  readonly mainThread: number;
  readonly layout: number;
  readonly style: number;
  /** Bytes after a garbage collection: what scripts hold, and what the browser holds for the DOM. */
  readonly heap: number;
  readonly domHeap: number;
  readonly elements: number;
  readonly requests: readonly Request[];
  readonly acted: Readonly<Record<string, Acted & { readonly mainThread: number }>>;
  /** After scrolling twelve screens down. */
  readonly scrollShift: number;
}

interface ListElement extends HTMLElement {
  choice: unknown;
  timeZone: string;
}

declare global {
  var contender: { filter(topic: string | null): void; zone(timeZone: string): void };
}

/** Actions on a page, in turn. The first of a kind may load and prepare something; the second shows what a reader waits for from then on. */
const STEPS: readonly (readonly [name: string, action: 'filter' | 'zone' | 'more', value: string | null])[] = [
  ['filter, first', 'filter', 'justice'],
  ['filter off, first', 'filter', null],
  ['filter', 'filter', 'anti-corruption'],
  ['filter off', 'filter', null],
  ['zone, first', 'zone', 'Asia/Tokyo'],
  ['zone', 'zone', 'America/Bogota'],
  ['more, first', 'more', null],
  ['more', 'more', null],
];

/** Acts in the page; ours by its public properties, the others by what their pages offer. */
function act({
  action,
  value,
  wanted,
}: {
  action: string;
  value: string | null;
  wanted: Signature | null;
}): Promise<Acted> {
  const list = document.querySelector<ListElement>('ogp-event-list');
  const actions: Record<string, () => void> = {
    filter: () => (list ? (list.choice = value ? { topics: [value] } : {}) : globalThis.contender.filter(value)),
    zone: () => (list ? (list.timeZone = value!) : globalThis.contender.zone(value!)),
    more: () => list?.shadowRoot?.querySelector<HTMLElement>('[part~="more"]')?.click(),
  };
  return globalThis.benchProbe.act(actions[action]!, wanted);
}

type Metrics = ReadonlyMap<string, number>;

export async function metricsOf(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Until two quarters of a second in a row were quiet, and nothing is being loaded. */
export async function idle(page: Page, session: CDPSession, site: BenchSite, rate: number): Promise<Metrics> {
  let last = await metricsOf(session);
  for (let quiet = 0; quiet < 2;) {
    await page.waitForTimeout(250);
    const now = await metricsOf(session);
    const busy = (now.get('TaskDuration')! - last.get('TaskDuration')!) * 1000;
    quiet = busy < 5 * rate && site.pending() === 0 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** The text of a contender's page after each step, asked of it once, unhurried: so that each measured step ends when the page says that. */
export interface Expected {
  readonly rows: number;
  readonly after: Readonly<Record<string, Signature>>;
}

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  /** Resolves when the contender shows all that it will. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Asks Linux to prefer the browser, for machines that do other things too: its session as a whole, which is what the system shares time among. */
export async function prefer(browser: Browser, nice: number): Promise<void> {
  if (nice === 0) return;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  for (const { id } of processInfo) writeFileSync(`/proc/${id}/autogroup`, String(nice));
  await session.detach();
}

export async function open(
  browser: Browser,
  contender: Contender,
  options: { readonly rows: number; readonly rate: number; readonly nice: number },
): Promise<Opened> {
  const { rows, rate, nice } = options;
  const context = await browser.newContext({
    timezoneId: 'Europe/Berlin',
    locale: 'en-US',
    viewport: { width: 1000, height: 900 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { root, row, title, time } = contender;
  // The program that runs TypeScript here leaves calls of this helper in functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (callee) => callee');
  await page.addInitScript(installProbe, { root, row, title, time, rows });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchReady' });
  const ready = new Promise<void>((resolve, reject) => {
    session.on('Runtime.bindingCalled', ({ name }) => name === 'benchReady' && resolve());
    page.on('pageerror', (error) => reject(error));
    setTimeout(() => {
      const say = (state: unknown): void =>
        reject(new Error(`${contender.name}: not ready after two minutes; ${JSON.stringify(state)}`));
      page
        .evaluate(() => ({
          ...globalThis.benchProbe.seen,
          says: globalThis.benchProbe.signature(),
          is: document.visibilityState,
        }))
        .then(say, say);
    }, 120_000).unref();
  });
  ready.catch(() => undefined);
  // Of the thread, not of the clock on the wall: what else this machine does is not ours.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await prefer(browser, nice);
  return { page, session, ready, close: () => context.close() };
}

/** @param expected `null` to find out: then nothing is measured well, and the page is given time. */
export async function visit(
  browser: Browser,
  site: BenchSite,
  contender: Contender,
  options: { readonly rows: number; readonly rate: number; readonly nice: number; readonly expected: Expected | null },
): Promise<{ readonly visit: Visit; readonly expected: Expected }> {
  const { rows, rate, nice, expected } = options;
  const { page, session, ready, close } = await open(browser, contender, { rows: expected?.rows ?? 1, rate, nice });
  try {
    await page.goto(site.pageOf(contender, rows), { waitUntil: 'commit' });
    await ready;
    const metrics = await idle(page, session, site, rate);
    const seen = await page.evaluate(() => ({ ...globalThis.benchProbe.seen }));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
    const elements = await page.evaluate(() => globalThis.benchProbe.elements());
    const requests = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime, responseEnd }: PerformanceEntry & { responseEnd?: number }) => ({
          path: new URL(name).pathname,
          start: startTime,
          end: responseEnd ?? 0,
        })),
    );
    const signature = (): Promise<Signature> => page.evaluate(() => globalThis.benchProbe.signature());
    const shown = (await signature())[0];
    const acted: Record<string, Acted & { mainThread: number }> = {};
    const after: Record<string, Signature> = {};
    const canAct = contender.element !== undefined || contender.script !== null;
    for (const [name, action, value] of canAct ? STEPS : []) {
      if (action === 'more' && contender.all) continue;
      // Its words may be what they were, by chance, or because it cannot do this: then there is nothing to wait for.
      const start = (await metricsOf(session)).get('TaskDuration')!;
      const took = await page.evaluate(act, { action, value, wanted: expected?.after[name] ?? null });
      if (!expected) {
        await idle(page, session, site, rate);
        after[name] = await signature();
      } else await page.waitForTimeout(150);
      const end = (await metricsOf(session)).get('TaskDuration')!;
      acted[name] = { ...took, mainThread: (end - start) * 1000 };
    }
    const before = await page.evaluate(() => globalThis.benchProbe.seen.layoutShift);
    await page.evaluate(() => globalThis.benchProbe.scroll());
    await page.waitForTimeout(100);
    const scrollShift = (await page.evaluate(() => globalThis.benchProbe.seen.layoutShift)) - before;
    const ms = (name: string): number => metrics.get(name)! * 1000;
    return {
      expected: expected ?? { rows: shown, after },
      visit: {
        ...seen,
        mainThread: ms('TaskDuration'),
        layout: ms('LayoutDuration'),
        style: ms('RecalcStyleDuration'),
        heap: heap.usedSize,
        domHeap: heap.embedderHeapUsedSize ?? 0,
        elements,
        requests,
        acted,
        scrollShift,
      },
    };
  } finally {
    await close();
  }
}

export type { Probe };

// How long the main thread compiles and evaluates a contender's scripts, from a trace: of a visit of its own, since tracing costs time too.
import type { Browser } from 'playwright-core';
import type { Contender } from './contenders.js';
import type { BenchSite } from './site.js';
import { open } from './visit.js';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly tid: number;
  readonly pid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'v8.produceCache']);

/** Milliseconds, of the thread where the trace says so. */
export async function evaluation(
  browser: Browser,
  site: BenchSite,
  contender: Contender,
  options: { readonly rows: number; readonly rate: number; readonly nice: number },
): Promise<number> {
  const { page, ready, close } = await open(browser, contender, { ...options, rows: 1 });
  try {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', '__metadata'] });
    await page.goto(site.pageOf(contender, options.rows), { waitUntil: 'commit' });
    await ready;
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const spans = traceEvents.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name)).sort((a, b) => a.ts - b.ts);
    let sum = 0;
    let end = 0;
    for (const { ts, dur = 0, tdur = dur } of spans) {
      // One inside another is part of it.
      if (ts < end) continue;
      end = ts + dur;
      sum += tdur / 1000;
    }
    return sum;
  } finally {
    await close();
  }
}

import type { Browser, Route } from 'playwright-core';
import { until } from '../helpers/until.js';
import { serve } from './site.js';

/** How much of the page moved without the reader's doing (https://wicg.github.io/layout-instability/), and when its largest text was there. */
export interface Moved {
  readonly shift: number;
  /** Milliseconds since the navigation began (https://w3c.github.io/largest-contentful-paint/). */
  readonly largestPaint: number;
}

interface ShiftOptions {
  readonly browser: Browser;
  /** HTML that stands in the head, and between the page's first words and what follows the list. */
  readonly head: string;
  readonly list: string;
  /** CSS pixels. */
  readonly width: number;
  /** Answers the request for the feed; the page asks for `feed.json`. */
  readonly answer: (route: Route) => Promise<void>;
  /** By what factor the processor is slowed down. Default: 1. */
  readonly slowdown?: number;
  /** Whether the page has come to rest. */
  readonly isDone: () => boolean;
}

/** The page of a city, with a list in its midst and a footer below. */
const pageWith = (head: string, list: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>City of Estuaria</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/ogp-events.css"><style>body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 0 auto; padding: 0 1rem }</style>
${head}</head><body><header><h1>City of Estuaria</h1></header><main><p>What you can take part in: hearings, forums and workshops.</p>
${list}<h2>Contact</h2><p>City of Estuaria, Harbour Square 1</p></main><footer><p>About this page</p></footer></body></html>`;

/** Opens the page once, with an empty cache, and waits until it has come to rest. */
export async function measureShift(options: ShiftOptions): Promise<Moved> {
  const { browser, head, list, width, answer, slowdown = 1, isDone } = options;
  const site = await serve({ folders: ['dist/cdn', 'demo'], pages: { '/': pageWith(head, list) } });
  const context = await browser.newContext({ viewport: { width, height: 800 }, timezoneId: 'Europe/Berlin' });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moved = { shift: 0, largestPaint: 0 };
      Object.assign(globalThis, { moved });
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) moved.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((entries) => {
        moved.largestPaint = entries.getEntries().at(-1)!.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.route('**/feed.json', answer);
    if (slowdown > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.goto(site.origin);
    await until(() => page.evaluate(isDone), 'the page has come to rest');
    // Movements in a frame are told in the next one.
    return await page.evaluate(
      () =>
        new Promise<Moved>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => setTimeout(() => resolve((globalThis as unknown as { moved: Moved }).moved))),
          ),
        ),
    );
  } finally {
    await context.close();
    await site.close();
  }
}

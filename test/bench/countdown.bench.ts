// Prints what fifty countdowns cost that tick seconds, on a processor four times slower: node --import tsx test/bench/countdown.bench.ts
// Beside them the floor: fifty texts that one hand-written timer sets. Needs the build (npm run build) and Chromium.
import type { Page } from 'playwright-core';
import { openChromium } from '../pages/chromium.js';
import { serveDemo } from '../pages/demo-site.js';

const COUNT = 50;
const SECONDS = 10;
const ROUNDS = 5;

type Contender = 'by hand' | 'ogp-countdown';

async function place(page: Page, contender: Contender): Promise<void> {
  await page.evaluate(
    async ({ contender, count }) => {
      document.body.replaceChildren();
      const target = Date.now() + 90_000_000;
      const tag = contender === 'by hand' ? 'p' : 'ogp-countdown';
      const nodes = Array.from({ length: count }, () => {
        const node = document.createElement(tag);
        node.setAttribute('datetime', new Date(target).toISOString());
        node.setAttribute('precision', 'seconds');
        node.setAttribute('layout', 'compact');
        return document.body.appendChild(node);
      });
      document.body.style.fontSize = '4px';
      if (contender === 'by hand') {
        setInterval(() => {
          const left = Math.ceil((target - Date.now()) / 1000);
          const words = `${Math.floor(left / 86400)} days ${Math.floor(left / 3600) % 24} hours ${Math.floor(left / 60) % 60} minutes ${left % 60} seconds`;
          for (const node of nodes) node.textContent = words;
        }, 1000);
      }
      await Promise.all(nodes.map((node) => (node as { updateComplete?: Promise<unknown> }).updateComplete));
    },
    { contender, count: COUNT },
  );
}

/** Milliseconds of main thread for each second. */
async function cost(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  await page.waitForTimeout(2000);
  const before = await busy();
  await page.waitForTimeout(SECONDS * 1000);
  return ((await busy()) - before) / SECONDS;
}

const browser = await openChromium();
const demo = await serveDemo();
const figures = new Map<Contender, number[]>([
  ['by hand', []],
  ['ogp-countdown', []],
]);
for (let i = 0; i < ROUNDS; i++) {
  for (const [contender, taken] of figures) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 2000 } });
    await page.goto(demo.pageAt('countdown.html'));
    await place(page, contender);
    taken.push(await cost(page));
    await page.close();
  }
}
await browser.close();
await demo.close();
for (const [contender, taken] of figures) {
  taken.sort((a, b) => a - b);
  console.log(
    `${contender}: ${taken[ROUNDS >> 1]!.toFixed(1)} ms of main thread a second (${taken.map((ms) => ms.toFixed(1)).join(', ')})`,
  );
}

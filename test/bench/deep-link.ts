// How long a reader who follows a link to one event waits for it once the list has its feed: in the list, above it, and in the dialog.
import type { Browser } from 'playwright-core';
import { until } from '../helpers/until.js';
import { withBuilds } from './builds.js';
import { ENTRY, pathOfBuild, type Build } from './contenders.js';
import { makeFeeds, type BenchEvent } from './feed.js';
import type { Options } from './options.js';
import { makeSite } from './site.js';
import { figure, markdown, short } from './statistics.js';
import { prefer } from './visit.js';

/** Where the event comes in the order of the list: on the first page, some pages further down, at the end. */
const PLACES = [
  { name: 'on the first page', at: 5 },
  { name: 'further down', at: 60 },
  { name: 'at the end', at: -1 },
];
const DETAILS = ['link', 'dialog'] as const;
/** For comparison: the first entry of the same visits. */
const FIRST = 'first entry';

/** The moments of a visit: the feed has been read, its first entry is laid out, the reader is at the event. Milliseconds. */
interface Moments {
  snapshot?: number;
  entry?: number;
  there?: number;
}

/** Runs in the page: looks once a frame how far the list is. */
function probe(): void {
  const moments: Moments = ((window as unknown as { moments: Moments }).moments = {});
  const look = (): void => {
    const list = document.querySelector('ogp-event-list');
    const root = list?.shadowRoot;
    const now = performance.now();
    if (list?.snapshot) moments.snapshot ??= now;
    if (root?.querySelector('.events [data-id]')?.getClientRects().length) moments.entry ??= now;
    const isThere = root?.querySelector('dialog:modal') ?? root?.activeElement?.closest('[part~=target], [part~=sent]');
    if (isThere) moments.there ??= now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The ids of events that do not recur, in the order of the list. */
function idsOf(rows: number): string[] {
  const { events } = JSON.parse(makeFeeds(rows).native) as { events: BenchEvent[] };
  const single = events.filter(({ recurrence }) => !recurrence);
  return single.sort((a, b) => Date.parse(a.start) - Date.parse(b.start)).map(({ id }) => id);
}

export function measureDeepLinks(options: Options, launch: () => Promise<Browser>): Promise<void> {
  return withBuilds(options.builds, (builds) => measure(options, launch, builds.at(-1)!));
}

async function measure(options: Options, launch: () => Promise<Browser>, build: Build): Promise<void> {
  const { events, rates, runs, nice } = options;
  const script = `<script type="module" src="${pathOfBuild(build.name)}${ENTRY}"></script>`;
  const pages = Object.fromEntries(
    events.flatMap((rows) =>
      DETAILS.map((detail) => [
        `/${detail}-${rows}`,
        `${script}<ogp-event-list id="events" src="/feeds/${rows}-native.json" deep-link="query" detail="${detail}"></ogp-event-list>`,
      ]),
    ),
  );
  const site = await makeSite({ builds: [build], contenders: [], pages });
  // The first answer is compressed, which takes long for a large feed.
  for (const rows of events) await (await fetch(`${site.origin}/feeds/${rows}-native.json`)).arrayBuffer();
  const waits = new Map<string, number[]>();
  const note = (key: readonly unknown[], ms: number): void => {
    waits.set(key.join(), [...(waits.get(key.join()) ?? []), ms]);
  };
  for (let round = 0; round < runs; round++) {
    const browser = await launch();
    await prefer(browser, nice);
    for (const rows of events) {
      const ids = idsOf(rows);
      for (const rate of rates) {
        for (const detail of DETAILS) {
          for (const { name, at } of PLACES) {
            process.stderr.write(`\r${rows} rows, ÷${rate}, run ${round + 1}: ${detail}, ${name}`.padEnd(70));
            const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
            await page.addInitScript({ content: `{ const __name = (one) => one; (${String(probe)})(); }` });
            const session = await page.context().newCDPSession(page);
            await session.send('Emulation.setCPUThrottlingRate', { rate });
            await page.goto(`${site.origin}/${detail}-${rows}?events.event=${ids.at(at)!}`);
            await until(() => page.evaluate('"there" in moments'), `${detail}, ${name}`, {
              intervalMs: 50,
              timeoutMs: 30_000,
            });
            const { snapshot, entry, there } = (await page.evaluate('moments')) as Required<Moments>;
            note([rows, rate, detail, name], there - snapshot);
            note([rows, rate, FIRST], entry - snapshot);
            await page.close();
          }
        }
      }
    }
    await browser.close();
  }
  process.stderr.write(`\r${' '.repeat(70)}\r`);
  site.close();
  const lines = events.flatMap((rows) =>
    rates.map((rate) => [
      `${rows.toLocaleString('en')}, ÷${rate}`,
      ...[[FIRST], ...DETAILS.flatMap((detail) => PLACES.map(({ name }) => [detail, name]))].map((kind) => {
        const { median, least, most } = figure(waits.get([rows, rate, ...kind].join())!);
        return `${short(median)} (${short(least)}–${short(most)})`;
      }),
    ]),
  );
  const head = DETAILS.flatMap((detail) => PLACES.map(({ name }) => `${detail}: ${name}`));
  console.log(`\nMilliseconds from the feed's being read to the reader's being at the event: medians of ${runs}\n`);
  console.log(markdown(['events', FIRST, ...head], lines));
}

// The same events as one source and as twenty: when the first event of a list is there, and what all of it costs.
import type { Browser } from 'playwright-core';
import { withBuilds } from './builds.js';
import { chosenContenders, ENTRY, pathOfBuild, type Build, type Contender } from './contenders.js';
import { makeFeeds, type BenchEvent } from './feed.js';
import type { Options } from './options.js';
import { makeSite, type BenchSite } from './site.js';
import { figure, markdown, short } from './statistics.js';
import { idle, open } from './visit.js';

const SOURCES = 20;
/** Events of a feed for each of its rows: what a rule gives, stands in it once. Rounded down, so that there are enough. */
const EVENTS_A_ROW = 0.8;

/** Milliseconds since the navigation began; those of the main thread until the page is idle. */
interface Found {
  readonly firstEvent: number;
  readonly mainThread: number;
}

/** Returns the texts of feeds that have some events between them, as evenly as can be. */
function feedsOf(events: readonly BenchEvent[], count: number, head: object): string[] {
  return Array.from({ length: count }, (_, source) =>
    JSON.stringify({ ...head, events: events.filter((_, i) => i % count === source) }),
  );
}

async function visit(
  browser: Browser,
  site: BenchSite,
  path: string,
  list: Contender,
  setting: { readonly rate: number; readonly nice: number },
): Promise<Found> {
  const { page, session, ready, close } = await open(browser, list, { rows: 1, ...setting });
  try {
    await page.goto(site.origin + path, { waitUntil: 'commit' });
    await ready;
    const metrics = await idle(page, session, site, setting.rate);
    const { firstEvent } = await page.evaluate(() => globalThis.benchProbe.seen);
    return { firstEvent, mainThread: metrics.get('TaskDuration')! * 1000 };
  } finally {
    await close();
  }
}

export function measureSources(options: Options, launch: () => Promise<Browser>): Promise<void> {
  return withBuilds(options.builds, (builds) => measure(options, launch, builds.at(-1)!));
}

async function measure(options: Options, launch: () => Promise<Browser>, build: Build): Promise<void> {
  const count = options.events[0]!;
  const { events, ...head } = JSON.parse(makeFeeds(Math.ceil(count / EVENTS_A_ROW)).native) as { events: BenchEvent[] };
  const feeds = new Map<string, string>();
  const pageOf = (sources: number): string => {
    const texts = feedsOf(events.slice(0, count), sources, head);
    const paths = texts.map((_, i) => `/feeds/${i + 1}-of-${sources}.json`);
    paths.forEach((path, i) => feeds.set(path, texts[i]!));
    const script = `<script type="module" src="${pathOfBuild(build.name)}${ENTRY}"></script>`;
    return `${script}<ogp-event-list src="${paths.join(' ')}"></ogp-event-list>`;
  };
  const kinds = [1, SOURCES].map((sources) => ({ sources, path: `/sources/${sources}`, html: pageOf(sources) }));
  const site = await makeSite({
    builds: [build],
    rtt: options.rtt,
    contenders: [],
    pages: Object.fromEntries(kinds.map(({ path, html }) => [path, html])),
    feedAt: (path) => feeds.get(path),
  });
  const list = chosenContenders(['ours'], [build.name]).find((one) => one.build === build.name && !one.all)!;
  for (const rate of options.rates) {
    const found = new Map<number, Found[]>(kinds.map(({ sources }) => [sources, []]));
    // The first round is not counted: the server compresses then.
    for (let round = -1; round < options.runs; round++) {
      const browser = await launch();
      try {
        for (const { sources, path } of round % 2 ? kinds : kinds.toReversed()) {
          const one = await visit(browser, site, path, list, { rate, nice: options.nice });
          if (round >= 0) found.get(sources)!.push(one);
        }
      } finally {
        await browser.close();
      }
    }
    const row = (name: string, of: (visit: Found) => number): string[] => {
      const [one, several] = kinds.map(({ sources }) => found.get(sources)!.map(of));
      const ratios = figure(several!.map((value, round) => value / one![round]!));
      const cell = (values: readonly number[]): string => {
        const { median, least, most } = figure(values);
        return `${short(median)} (${short(least)}–${short(most)})`;
      };
      return [
        name,
        cell(one!),
        cell(several!),
        `${short(ratios.median)} (${short(ratios.least)}–${short(ratios.most)})`,
      ];
    };
    console.log(`\n${count.toLocaleString('en')} events, ÷${rate}; ms, medians of ${options.runs}\n`);
    console.log(
      markdown(
        ['', 'one source', `${SOURCES} sources`, 'ratio, round by round'],
        [row('first event', (visit) => visit.firstEvent), row('main thread until idle', (visit) => visit.mainThread)],
      ),
    );
  }
  site.close();
}

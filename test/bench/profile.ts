// Where our time goes: a sampled profile of one visit, by function with its source file, until the first event and until all rows; and when
// each file was asked for and had come. The build keeps its names for this, and is slower to parse than the one that is shipped.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { filesBelow } from '../../scripts/build/paths.mjs';
import { withBuilds } from './builds.js';
import { YARDSTICK, chosenContenders, type Build, type Contender } from './contenders.js';
import type { Options } from './options.js';
import { makeSite } from './site.js';
import { markdown, short } from './statistics.js';
import { open } from './visit.js';

type Profile = Awaited<ReturnType<CDPSession['send']>> & {
  profile: {
    nodes: {
      id: number;
      callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
      children?: number[];
    }[];
    samples: number[];
    timeDeltas: number[];
    startTime: number;
  };
};

/** Where a function of a built file stands in the sources. */
function locator(folder: string): (url: string, line: number, column: number) => string {
  const maps = new Map<string, SourceMap>();
  for (const file of filesBelow(folder, (name) => name.endsWith('.js.map'))) {
    maps.set(file.replace(/\.map$/, ''), new SourceMap(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  }
  return (url, line, column) => {
    const file = url.split('/').pop()!;
    const entry = maps.get(file)?.findEntry(line, column);
    if (!entry || !('originalSource' in entry)) return url ? file : '';
    return `${entry.originalSource.replace(/^.*?((?:src|node_modules)\/)/, '$1')}:${entry.originalLine + 1}`;
  };
}

interface Sums {
  readonly self: Map<string, number>;
  readonly total: Map<string, number>;
  readonly files: Map<string, number>;
}

function sum(profile: Profile['profile'], locate: ReturnType<typeof locator>, from: number, until: number): Sums {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => [
      id,
      // Whose frame has no address is the probe: it asks where rows are, so that the browser lays them out.
      url || functionName
        ? `${functionName || '(anonymous)'} ${locate(url, lineNumber, columnNumber)}`.trim()
        : '(the probe, with the layout that it waits for)',
    ]),
  );
  const sums: Sums = { self: new Map(), total: new Map(), files: new Map() };
  const add = (map: Map<string, number>, key: string, ms: number): unknown => map.set(key, (map.get(key) ?? 0) + ms);
  let time = profile.startTime;
  profile.samples.forEach((id, i) => {
    time += profile.timeDeltas[i]!;
    if (time < from || time > until) return;
    const ms = (profile.timeDeltas[i + 1] ?? 0) / 1000;
    const name = names.get(id)!;
    add(sums.self, name, ms);
    const place = name.split(' ').pop()!;
    const { url } = byId.get(id)!.callFrame;
    add(sums.files, url ? place.replace(/:\d+$/, '') : name, ms);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const one = names.get(at)!;
      if (!seen.has(one)) add(sums.total, one, ms);
      seen.add(one);
    }
  });
  return sums;
}

function print(title: string, sums: ReadonlyMap<string, number>, count: number): void {
  const sorted = [...sums].sort((a, b) => b[1] - a[1]).slice(0, count);
  console.log(`\n${title}\n`);
  for (const [name, ms] of sorted) console.log(`${short(ms).padStart(8)} ms  ${name}`);
}

async function one(browser: Browser, options: Options, contender: Contender, build: Build): Promise<void> {
  const site = await makeSite({ builds: [build], rtt: options.rtt, contenders: [contender] });
  const rows = options.events[0]!;
  const rate = options.rates[0]!;
  // The first visit finds out how many rows there are to wait for.
  const first = await open(browser, contender, { rows: 1, rate: 1, nice: options.nice });
  await first.page.goto(site.pageOf(contender, rows));
  await first.ready;
  await first.page.waitForTimeout(3000);
  const [count] = await first.page.evaluate(() => globalThis.benchProbe.signature());
  await first.close();

  const { page, session, ready, close } = await open(browser, contender, { rows: count, rate, nice: options.nice });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await page.goto(site.pageOf(contender, rows), { waitUntil: 'commit' });
  await ready;
  const { profile } = (await session.send('Profiler.stop')) as unknown as Profile;
  const { seen, requests, origin } = await page.evaluate(() => ({
    seen: globalThis.benchProbe.seen,
    origin: performance.timeOrigin,
    requests: performance.getEntriesByType('resource').map((entry) => {
      const { name, startTime, responseStart, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
      return { path: new URL(name).pathname, startTime, responseStart, responseEnd, encodedBodySize };
    }),
  }));
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((found) => found.name === name)!.value;
  // The profile's clock is the browser's monotonic one, in microseconds, and so is that of the navigation's start.
  const navigation = metric('NavigationStart') * 1e6;
  const firstEvent = navigation + seen.firstEvent * 1000;
  const allRows = navigation + seen.allRows * 1000;
  void origin;

  console.log(`\n# ${contender.name}: ${rows} rows, ÷${rate}, ${options.rtt} ms a round trip\n`);
  console.log(
    `first event ${short(seen.firstEvent)} ms, all ${count} rows ${short(seen.allRows)} ms after the navigation began; main thread until then by kind: `,
  );
  for (const name of ['TaskDuration', 'LayoutDuration', 'RecalcStyleDuration'])
    console.log(`  ${name} ${short(metric(name) * 1000)} ms`);
  console.log('\nRequests (ms since the navigation began)\n');
  console.log(
    markdown(
      ['file', 'asked', 'first byte', 'there', 'bytes'],
      requests
        .sort((a, b) => a.startTime - b.startTime)
        .map(({ path, startTime, responseStart, responseEnd, encodedBodySize }) => [
          path,
          ...[startTime, responseStart, responseEnd].map((ms) => ms.toFixed(0)),
          String(encodedBodySize),
        ]),
    ),
  );
  const locate = locator(build.folder);
  const parts: [string, number, number][] = [['until the first event', navigation, firstEvent]];
  if (allRows > firstEvent + 5000) parts.push(['from then until all rows', firstEvent, allRows]);
  for (const [title, from, until] of parts) {
    const { self, total, files } = sum(profile, locate, from, until);
    print(`Self time, ${title}`, self, 45);
    print(`By file, ${title}`, files, 30);
    print(`With what they call, ${title}`, total, 60);
  }
  await close();
  site.close();
}

export async function profile(options: Options, launch: () => Promise<Browser>): Promise<void> {
  const browser = await launch();
  const profileAll = async (builds: readonly Build[]): Promise<void> => {
    for (const build of builds) {
      const wanted = chosenContenders(options.only ?? ['ours'], [build.name]);
      for (const contender of wanted) {
        if (options.only || contender.name !== YARDSTICK) await one(browser, options, contender, build);
      }
    }
  };
  await withBuilds(options.builds, profileAll, options.minified);
  await browser.close();
}

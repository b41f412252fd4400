// `npm run bench`: measures what visitors feel, ours beside others, in one run on one machine. See README.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { withBuilds } from './builds.js';
import { BARE, chosenContenders, type Build, type Contender } from './contenders.js';
import { measureCountdowns } from './countdowns.js';
import { measureDeepLinks } from './deep-link.js';
import { evaluation } from './evaluation.js';
import { measureFeeds } from './feeds.js';
import { measureOpenings } from './openings.js';
import { HELP, readOptions, type Options } from './options.js';
import { profile } from './profile.js';
import { measureShift } from './shift.js';
import { measureSources } from './sources.js';
import { makeSite, type BenchSite } from './site.js';
import { absoluteTable, changeTable, linesOf, ratioTable, weightsOf, type Measured } from './table.js';
import { visit, type Expected, type Visit } from './visit.js';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

function launch(): Promise<Browser> {
  const executablePath = (findBrowsers() as { chromium?: string }).chromium;
  if (!executablePath) throw new Error('No Chromium here: install Chromium or Chrome, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ARGS });
}

function versions(browser: Browser): string {
  const { dependencies } = JSON.parse(readFileSync(at('test/bench/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const own = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
  let commit = '';
  try {
    const revision = execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: at(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    commit = ` (${revision.trim()})`;
  } catch {
    // An archive without its history.
  }
  const peers = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return [`ogp-event-widgets ${own.version}${commit}`, `Chromium ${browser.version()}`, ...peers].join(', ');
}

/** Contenders take turns, and nobody always comes after the same one. */
function inTurns<T>(all: readonly T[], round: number): T[] {
  return all.map((_, i) => all[(i + round) % all.length]!);
}

async function measure(
  site: BenchSite,
  contenders: readonly Contender[],
  setting: { readonly rows: number; readonly rate: number; readonly runs: number; readonly nice: number },
): Promise<Measured[]> {
  const expected = new Map<Contender, Expected>();
  const visits = new Map<Contender, Visit[]>(contenders.map((one) => [one, []]));
  const evaluations = new Map<Contender, number[]>(contenders.map((one) => [one, []]));
  for (let round = -1; round < setting.runs; round++) {
    // A browser of its own for each round: what it has warmed up, it has for all.
    const browser = await launch();
    try {
      for (const contender of inTurns(contenders, Math.max(round, 0))) {
        if (round < 0) {
          const found = await visit(browser, site, contender, { ...setting, rate: 1, expected: null });
          expected.set(contender, found.expected);
          continue;
        }
        process.stderr.write(
          `\r${setting.rows} rows, ÷${setting.rate}, run ${round + 1}: ${contender.name.padEnd(20)}`,
        );
        const known = expected.get(contender)!;
        visits.get(contender)!.push((await visit(browser, site, contender, { ...setting, expected: known })).visit);
        // Evaluation does not depend on how much there is to show.
        if (round < 3 && setting.rows <= 1000)
          evaluations.get(contender)!.push(await evaluation(browser, site, contender, setting));
      }
    } finally {
      await browser.close();
    }
  }
  process.stderr.write(`\r${' '.repeat(60)}\r`);
  return contenders.map((contender) => ({
    contender,
    visits: visits.get(contender)!,
    evaluation: evaluations.get(contender)!,
  }));
}

async function table(options: Options, builds: readonly Build[]): Promise<void> {
  const contenders = chosenContenders(
    options.only,
    builds.map(({ name }) => name),
  );
  const site = await makeSite({ builds, rtt: options.rtt, contenders: [BARE, ...contenders] });
  const browser = await launch();
  const about = `${versions(browser)}; ${new Date().toISOString().slice(0, 10)}; \`npm run bench -- ${process.argv.slice(2).join(' ')}\``;
  await browser.close();
  console.log(`${about}\n`);
  const parts: string[] = [];
  const data: unknown[] = [];
  for (const rows of options.events) {
    for (const rate of options.rates) {
      const [bare, ...measured] = await measure(site, [BARE, ...contenders], { ...options, rows, rate });
      const lines = linesOf(measured, bare!);
      const weights = new Map(measured.map((one) => [one.contender.name, weightsOf(one, site)]));
      const title = `${rows.toLocaleString('en')} rows, ${rate === 1 ? 'unthrottled' : `CPU ÷${rate}`}`;
      const rttNote = options.rtt ? `, ${options.rtt} ms a round trip` : '';
      parts.push(`**${title}${rttNote}** (medians of ${options.runs})\n\n${ratioTable(lines, weights)}`);
      console.log(
        `\n${title}${rttNote}, net of the bare page: median (range) of ${options.runs}\n\n${absoluteTable(lines)}`,
      );
      console.log(`\n${parts.at(-1)}`);
      const compared = changeTable(measured, bare!);
      if (compared) console.log(`\n${compared}`);
      if (compared) parts.push(compared);
      data.push({ rows, rate, rtt: options.rtt, bare, measured, weights: Object.fromEntries(weights) });
      // After each, so that a run that is stopped has not been for nothing.
      if (options.json) writeFileSync(options.json, JSON.stringify({ about, data }));
      if (options.markdown) writeFileSync(options.markdown, `${about}\n\n${parts.join('\n\n')}\n`);
    }
  }
  site.close();
}

async function core(): Promise<void> {
  await import('./recurrence.bench.js');
  await import('./filter.bench.js');
}

const options = readOptions(process.argv.slice(2));
if (!options) console.log(HELP);
else if (options.what === 'table') await withBuilds(options.builds, (builds) => table(options, builds));
else if (options.what === 'countdowns') await measureCountdowns(options, launch);
else if (options.what === 'profile') await profile(options, launch);
else if (options.what === 'feeds') await measureFeeds(options, launch);
else if (options.what === 'sources') await measureSources(options, launch);
else if (options.what === 'shift') await measureShift(options, launch);
else if (options.what === 'deep-link') await measureDeepLinks(options, launch);
else if (options.what === 'openings') await measureOpenings(options, launch);
else if (options.what === 'core') await core();
else {
  console.error(HELP);
  process.exitCode = 1;
}

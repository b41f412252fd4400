// Runs test/**/*.test.ts in real engines. `npm test` runs this for everything; while developing:
//   BROWSERS=chromium npx web-test-runner --files test/core/some.test.ts [--watch]
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { accessibilityMatrix } from './scripts/accessibility/matrix-plugin.mjs';
import { isWhole } from './scripts/accessibility/plan.mjs';
import { ENGINES, findBrowsers } from './scripts/browsers.mjs';
import { browserCommands } from './scripts/browser-commands.mjs';
import { hostPages } from './scripts/host-pages.mjs';
import { sumReporter } from './scripts/sum-reporter.mjs';
import { testBundles } from './scripts/test-bundles.mjs';
import { freePort, startWebKitDriver } from './scripts/webkit-driver.mjs';
import { misbehavingServer } from './test/network/misbehaving-server.mjs';

// A zone with daylight saving time that is neither UTC nor Europe: a test that forgets to say its zone fails early.
process.env.TZ = process.env.TEST_TZ ?? 'America/New_York';
process.env.LANG = 'en_US.UTF-8';
process.env.LANGUAGE = 'en_US';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Pages of its own for the suggestions of the address bar.
  '--disable-features=WebUIOmniboxAimPopup,WebUIOmniboxPopup',
];

/** Half a second of processor time less for each test file: nothing is drawn or stored that only people need. */
const FIREFOX_PREFS = {
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.interval': 3_600_000,
  'browser.startup.page': 0,
  'dom.ipc.processPrelaunch.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  // The panel of downloads takes focus from the page.
  'browser.download.alwaysOpenPanel': false,
};

/**
 * A tab of its own for every test file. The launcher would use one tab again and again, with the history, the size and
 * the emulated media that the file before left in it.
 */
function withFreshPages(launcher) {
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    launcher.activePages.delete(id);
    await page.close().catch(() => {});
    return {};
  };
  return launcher;
}

/** How many milliseconds each session took, by its id. */
const durations = new Map();

function timed(launcher) {
  const { startSession, stopSession } = launcher;
  launcher.startSession = (id, url) => {
    durations.set(id, -performance.now());
    return startSession.call(launcher, id, url);
  };
  launcher.stopSession = (id) => {
    durations.set(id, performance.now() + durations.get(id));
    return stopSession.call(launcher, id);
  };
  return launcher;
}

const createPage = async ({ context }) => {
  const page = await context.newPage();
  await page.bringToFront();
  return page;
};

const launchers = {
  chromium: (executablePath) =>
    withFreshPages(
      chromeLauncher({ puppeteer, launchOptions: { executablePath, args: CHROMIUM_ARGS }, createPage, concurrency: 1 }),
    ),

  firefox: (executablePath) =>
    withFreshPages(
      chromeLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_PREFS },
        createPage,
        concurrency: 1,
      }),
    ),

  async webkit(how) {
    const { port, capabilities } = await startWebKitDriver(how);
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
    });
    // A question a minute against idle sessions, asked in the middle of whatever goes on. This driver ends none.
    launcher.setupHeartbeat = () => {};
    return launcher;
  },
};

const found = findBrowsers();
const wanted = process.env.BROWSERS ? process.env.BROWSERS.split(/[\s,]+/).filter(Boolean) : Object.keys(found);
const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
const missing = wanted.filter((engine) => ENGINES.includes(engine) && !found[engine]);
if (unknown.length) throw new Error(`BROWSERS: unknown ${unknown.join(', ')}; known are ${ENGINES.join(', ')}`);
if (missing.length) throw new Error(`BROWSERS: ${missing.join(', ')} is not installed here`);
if (wanted.length === 0) throw new Error('No browser found: see scripts/browsers.mjs');

const browsers = [];
for (const engine of ENGINES) {
  if (!wanted.includes(engine)) continue;
  const launcher = timed(await launchers[engine](found[engine]));
  // Report the engine under one name, whatever the launcher calls it.
  Object.defineProperty(launcher, 'name', { get: () => engine, set: () => {} });
  browsers.push(launcher);
}

const hosts = hostPages();

/** Folders whose tests share a page, as the files beside them say: a page of its own for each file costs 4 seconds of processor time. */
const sharedFolders = readdirSync(new URL('test/', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(`test/${name}`, import.meta.url), 'utf8'))
  .flatMap((code) => /'tests-of:(.+)'/.exec(code)?.[1].split(',') ?? []);

/** While the runner watches, it serves files one by one, so that it knows which tests a change concerns. */
const isWatching = process.argv.includes('--watch');

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: isWatching
    ? ['test/**/*.test.ts', '!test/*.test.ts']
    : ['test/**/*.test.ts', ...sharedFolders.map((folder) => `!test/${folder}/**`)],
  nodeResolve: { exportConditions: ['production', 'default'], browser: true },
  browsers,
  // Not the runner's guess, which two runs on one machine may make at the same time.
  port: await freePort(),
  // One page at a time in each engine: focus, keys and the clock belong to one test file alone.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // The whole accessibility matrix takes longer than any file of `npm test`.
  testsFinishTimeout: isWhole ? 7_200_000 : 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    browserCommands(),
    misbehavingServer(),
    hosts.plugin,
    accessibilityMatrix(),
  ],
  middleware: [
    (context, next) => {
      context.set('cache-control', 'no-store');
      return next();
    },
    hosts.middleware,
    ...(isWatching ? [] : [testBundles()]),
  ],
  mimeTypes: { '**/*.ics': 'text/calendar', '**/*.jsonld': 'application/ld+json' },
  reporters: [sumReporter({ durationOf: (id) => durations.get(id) ?? 0 })],
};

import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { until } from '../helpers/until.js';

/**
 * Features that are off: two that draw the address bar's suggestions as web pages of their own, a second of work for each window; and those that
 * Playwright turns off, because its list does not count beside another.
 */
const WITHOUT_FEATURES = [
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'CDPScreenshotNewSurface',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SkipListAccountsWithoutGaiaCookies',
  'ThirdPartyStoragePartitioning',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT_FEATURES.join()}`,
];

/**
 * The Chromium of this machine. Without one these tests fail: what they prove can be proved nowhere else.
 *
 * @param more Arguments besides the usual.
 * @param without What Playwright would say, and is not to.
 */
export async function openChromium(more: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  const executablePath = (findBrowsers() as { chromium?: string }).chromium;
  if (!executablePath) throw new Error('No Chromium here: install Chromium or Chrome, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: [...ARGS, ...more], ignoreDefaultArgs: [...without] });
}

/** Waits until every list and countdown of a page shows its feed, in the words of the page's language. */
export async function listsReady(page: Page): Promise<void> {
  const areReady = (): boolean => {
    const lists = [...document.querySelectorAll('ogp-event-list, ogp-countdown')];
    const wanted = document.documentElement.lang;
    return (
      lists.length > 0 &&
      lists.every(
        (list) =>
          !list.matches(':state(loading), :state(error)') &&
          list.shadowRoot?.querySelector('.root')?.getAttribute('lang') === wanted,
      )
    );
  };
  // Asked from outside: a strict policy forbids the page itself to evaluate what it is given.
  await until(() => page.evaluate(areReady), 'the lists have their feed and words');
}

/** Everything that a page complains about: refused by its policy, thrown, or written to the console as an error. */
export async function recordComplaints(page: Page): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    addEventListener(
      'securitypolicyviolation',
      (event) => refused.push(`${event.violatedDirective} ${event.blockedURI}`),
      true,
    );
    Object.defineProperty(globalThis, 'refusedByPolicy', { value: refused });
  });
  return async () => {
    const refused = await page.evaluate(() => (globalThis as unknown as { refusedByPolicy: string[] }).refusedByPolicy);
    return [...complaints, ...refused.map((words) => `policy: ${words}`)];
  };
}

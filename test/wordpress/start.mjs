// `npm run test:wordpress`: installs a WordPress from Debian's packages, and tries the plugin in it. `-- --version 6.8` takes another version (6.1, 6.8,
// 7.1), `-- --plain` leaves the browser out, `-- --only words` all but some, `-- --essential` all that CI has no time for. It needs Debian, root and Chromium, and
// is no part of `npm test`: run it whole before a release.
import { execFileSync } from 'node:child_process';
import { at, root } from '../../scripts/build/paths.mjs';
import { DEFAULT_VERSION, installPrograms, reasonAgainst, unpackWordPress, versionOf } from './packages.mjs';
import { browserTests } from './browser.mjs';
import { plainTests } from './plain.mjs';
import { startFeedServer } from './feed-server.mjs';
import { startSite } from './site.mjs';

const args = process.argv.slice(2);
const version = args[args.indexOf('--version') + 1 || args.length] ?? DEFAULT_VERSION;
/** Of the tests in the browser only those with these words. */
const wanted = args.includes('--only') ? args[args.indexOf('--only') + 1] : '';
const isEssential = args.includes('--essential');
const hasBrowser = !args.includes('--plain');

const reason = reasonAgainst();
if (reason) {
  console.error(reason);
  process.exit(1);
}

let failed = 0;
let passed = 0;
function tell([name, faults]) {
  if (faults.length) failed++;
  else passed++;
  console.log(`${faults.length ? 'failed' : 'passed'}  ${name}`);
  for (const fault of faults) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
}

execFileSync(process.execPath, ['--import=tsx', at('scripts/build-wordpress.mjs')], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const startedMs = Date.now();
function getPackages() {
  try {
    installPrograms(hasBrowser);
    return unpackWordPress(version);
  } catch (error) {
    console.error(`Debian's packages could not be had: ${error.message}`);
    return process.exit(1);
  }
}
const wordpress = getPackages();
const site = await startSite(wordpress, at('.cache/wordpress/plugin/ogp-event-widgets'));
const feeds = await startFeedServer();
console.log(`WordPress ${versionOf(wordpress)}, ready after ${Math.round((Date.now() - startedMs) / 1000)} s`);
try {
  const activated = await site.php(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $error = activate_plugin('ogp-event-widgets/ogp-event-widgets.php');
    echo is_wp_error($error) ? $error->get_error_message() : '';`);
  tell(['The plugin can be activated', activated ? [activated] : []]);
  if (!wanted) for (const result of await plainTests(site, feeds)) tell([`PHP ${result[0]}`, result[1]]);
  if (hasBrowser) await browserTests(site, feeds, tell, { wanted, isEssential });
} finally {
  await site.stop();
  feeds.stop();
}
console.log(`${passed} passed, ${failed} failed`);
if (failed) process.exitCode = 1;

// `npm run test:wordpress`: installs a WordPress from Debian's packages, and tries the plugin in it. `-- --version 6.8` takes another version (6.1, 6.8,
// 7.1), `-- --plain` leaves the browser out, `-- --only words` all but some, `-- --essential` all that CI has no time for. `-- --keep` tests nothing: it leaves
// the site running for a person, until Ctrl-C. It needs Debian, root and Chromium, and is no part of `npm test`: run it whole before a release.
import { execFileSync } from 'node:child_process';
import { at, root } from '../../scripts/build/paths.mjs';
import { DEFAULT_VERSION, installPrograms, reasonAgainst, unpackWordPress, versionOf } from './packages.mjs';
import { browserTests } from './browser.mjs';
import { plainTests } from './plain.mjs';
import { plainFeed, startFeedServer } from './feed-server.mjs';
import { PASSWORD, startSite, USERS } from './site.mjs';

const args = process.argv.slice(2);
const version = args[args.indexOf('--version') + 1 || args.length] ?? DEFAULT_VERSION;
/** Of the tests in the browser only those with these words. */
const wanted = args.includes('--only') ? args[args.indexOf('--only') + 1] : '';
const isEssential = args.includes('--essential');
const isKept = args.includes('--keep');
const hasBrowser = !args.includes('--plain') && !isKept;

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

/** Ctrl-C: what was started ends, too. */
const interruption = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(signal));
});

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

async function activate() {
  const activated = await site.php(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $error = activate_plugin('ogp-event-widgets/ogp-event-widgets.php');
    echo is_wp_error($error) ? $error->get_error_message() : '';`);
  tell(['The plugin can be activated', activated ? [activated] : []]);
}

async function test() {
  if (!wanted) for (const result of await plainTests(site, feeds)) tell([`PHP ${result[0]}`, result[1]]);
  if (hasBrowser) await browserTests(site, feeds, tell, { wanted, isEssential });
  console.log(`${passed} passed, ${failed} failed`);
}

/** Leaves the site to a person. */
function keep() {
  feeds.answers.set('/events.json', plainFeed());
  console.log(`
log in     ${site.origin}/wp-login.php
users      ${USERS.join(', ')}
password   ${PASSWORD}
a feed     ${feeds.origin}/events.json
its log    ${site.logFile}

Ctrl-C ends the site, and removes it.`);
  return interruption;
}

let signal;
try {
  await activate();
  signal = await Promise.race([interruption, isKept ? keep() : test()]);
} finally {
  await site.stop();
  feeds.stop();
}
if (failed) process.exitCode = 1;
if (signal) process.exit(isKept ? undefined : 130);

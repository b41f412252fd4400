// Gets WordPress, PHP and MariaDB from Debian's packages. WordPress itself is only unpacked, so that several versions can stand side by side and no web
// server comes with it; PHP and the database are installed, if they are not there.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DEBIAN_PACKAGES, findBrowsers } from '../../scripts/browsers.mjs';
import { at } from '../../scripts/build/paths.mjs';

/** The suite of Debian that has a version of WordPress. */
const SUITES = { 6.1: 'bookworm', 6.8: 'trixie', 7.1: 'sid' };
export const DEFAULT_VERSION = '6.1';

const PROGRAMS = { php: 'php-cli', mariadbd: 'mariadb-server-core' };
const EXTENSIONS = { curl: 'php-curl', dom: 'php-xml', mbstring: 'php-mbstring', mysqli: 'php-mysql' };
/** Parts of WordPress that Debian has in packages of their own. */
const PART = /^(?:libjs-|libphp-|php-getid3)/;
/** A theme: the newest that a suite has. */
const THEMES = ['wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyfive'];

const work = at('.cache/wordpress');

const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

function has(program) {
  return ['/usr/bin', '/usr/sbin', '/usr/local/bin'].some((folder) => existsSync(join(folder, program)));
}

/** Returns the reason why this machine cannot run the tests, in one line; `null` if it can. */
export function reasonAgainst() {
  try {
    accessSync('/etc/debian_version');
  } catch {
    return 'This needs Debian, whose packages have WordPress.';
  }
  if (process.getuid() !== 0) return 'This needs root, to install PHP and MariaDB from Debian.';
  return null;
}

/** Installs PHP, MariaDB and, if it is wanted, Chromium: what is missing of them. */
export function installPrograms(hasBrowser) {
  const missing = Object.keys(PROGRAMS)
    .filter((program) => !has(program))
    .map((program) => PROGRAMS[program]);
  const loaded = has('php') ? run('php', ['-m']).toLowerCase().split('\n') : [];
  for (const [extension, name] of Object.entries(EXTENSIONS)) if (!loaded.includes(extension)) missing.push(name);
  if (hasBrowser && !findBrowsers().chromium) missing.push(...DEBIAN_PACKAGES.chromium);
  if (!missing.length) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...new Set(missing)], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Returns options of apt for another suite than this machine's. They leave the machine's own lists alone. */
function optionsFor(suite) {
  const lines = run('apt-get', [
    'indextargets',
    '--format',
    '$(ORIGIN) $(CODENAME) $(REPO_URI)',
    'Created-By: Packages',
  ]);
  const own = lines
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([origin, codename]) => origin === 'Debian' && !codename.includes('-'));
  if (own.some(([, codename]) => codename === suite)) return [];
  const [[, , mirror] = []] = own;
  if (!mirror) throw new Error('apt knows no mirror of Debian.');
  const folder = join(work, `apt-${suite}`);
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  mkdirSync(join(folder, 'cache/archives/partial'), { recursive: true });
  writeFileSync(join(folder, 'sources.list'), `deb ${mirror} ${suite} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${folder}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${folder}/lists`,
    `Dir::Cache=${folder}/cache`,
  ].flatMap((option) => ['-o', option]);
  run('apt-get', [...options, 'update']);
  return options;
}

/** Unpacks a version of WordPress. Returns the folder of its files; what is there already is used. */
export function unpackWordPress(version) {
  const suite = SUITES[version];
  if (!suite) throw new Error(`Debian has no WordPress ${version}: there are ${Object.keys(SUITES).join(', ')}.`);
  const whole = join(work, `wordpress-${version}`);
  if (existsSync(whole)) return whole;
  const aside = `${whole}.${process.pid}`;
  const debs = join(aside, 'debs');
  const unpacked = join(aside, 'unpacked');
  mkdirSync(debs, { recursive: true });
  const options = optionsFor(suite);
  const download = (names) => run('apt-get', [...options, 'download', ...names], { cwd: debs });
  const isThere = (name) => {
    const { status, stdout } = spawnSync('apt-cache', [...options, 'show', name], { encoding: 'utf8' });
    return status === 0 && stdout.includes('Package:');
  };
  download(['wordpress', ...[THEMES.findLast(isThere)].filter(Boolean)]);
  const [deb] = readdirSync(debs).filter((name) => name.startsWith('wordpress_'));
  const needed = run('dpkg-deb', ['-f', join(debs, deb), 'Depends']).split(/[,|]\s*/);
  download(new Set(needed.map((words) => words.trim().split(' ')[0]).filter((name) => PART.test(name))));
  for (const deb of readdirSync(debs)) run('dpkg', ['-x', join(debs, deb), unpacked]);
  // Links into other packages become files; Debian's configuration and rules for Apache go.
  const site = join(aside, 'site');
  rmSync(join(unpacked, 'usr/share/wordpress/.htaccess'), { force: true });
  for (const folder of ['plugins', 'uploads', 'languages']) {
    rmSync(join(unpacked, 'usr/share/wordpress/wp-content', folder), { recursive: true, force: true });
  }
  run('cp', ['-rL', join(unpacked, 'usr/share/wordpress'), site]);
  rmSync(join(site, 'wp-config.php'), { force: true });
  for (const folder of ['plugins', 'uploads', 'mu-plugins'])
    mkdirSync(join(site, 'wp-content', folder), { recursive: true });
  renameSync(site, whole);
  rmSync(aside, { recursive: true });
  return whole;
}

/** Returns the exact version of unpacked files. */
export const versionOf = (folder) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1];

/** Copies unpacked files to a fresh folder: each run has a site of its own. */
export function copySite(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

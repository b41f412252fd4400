// A site of WordPress for one run: a database of its own, PHP's own server, three users, the plugin.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { at } from '../../scripts/build/paths.mjs';
import { copySite } from './packages.mjs';

export const USERS = ['administrator', 'editor', 'author'];
export const PASSWORD = 'correct horse battery staple';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(isReady, what) {
  for (let tries = 0; tries < 300; tries++) {
    if (await isReady()) return;
    await wait(100);
  }
  throw new Error(`In vain: ${what}.`);
}

/** Starts a site. `stop()` ends it and removes its files; `php(code)` runs PHP within WordPress and returns what it prints. */
export async function startSite(wordpress, plugin) {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-wordpress-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'db.sock');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  copySite(wordpress, site);
  cpSync(plugin, join(site, 'wp-content/plugins/ogp-event-widgets'), { recursive: true });
  cpSync(at('test/wordpress/allow-test-feed.php'), join(site, 'wp-content/mu-plugins/allow-test-feed.php'));

  const logFile = join(folder, 'debug.log');
  const database = await startDatabase(folder, socket);
  writeFileSync(join(site, 'wp-config.php'), configuration(socket, origin, logFile));
  writeFileSync(join(folder, 'router.php'), ROUTER);
  const php = (code) => runPhp(site, origin, code);
  try {
    await php(INSTALL(origin));
  } catch (error) {
    database.kill();
    throw new Error(`${error.message}\n${readFileSync(logFile, 'utf8').split('\n').slice(-3).join('\n')}`);
  }
  const server = spawn(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site, join(folder, 'router.php')],
    {
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      // A group of its own: its workers would outlive it.
      detached: true,
    },
  );
  await until(async () => (await fetch(`${origin}/wp-login.php`).catch(() => null))?.ok, 'the server answers');
  return {
    origin,
    folder: site,
    php,
    /** Makes a network of the site, with sites in subdirectories, and a second one at `/second/`. */
    async makeNetwork() {
      await php(MAKE_NETWORK);
      const path = join(site, 'wp-config.php');
      const text = readFileSync(path, 'utf8').replace(/^define\('WP_(?:HOME|SITEURL)'.*$/gm, '');
      writeFileSync(path, text.replace('$table_prefix', `${networkConfiguration(origin)}$table_prefix`));
      await php(
        `update_site_option('site_name', 'Network'); wpmu_create_blog('${new URL(origin).host}', '/second/', 'Second', 1);`,
      );
    },
    logFile,
    /** The lines that WordPress has logged. */
    log: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
    async stop() {
      for (const program of [server, database]) {
        const ended = new Promise((resolve) => program.once('exit', resolve));
        process.kill(-program.pid, 'SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startDatabase(folder, socket) {
  const data = join(folder, 'db');
  mkdirSync(data);
  // Without tables of rights, which only a folder that is ours alone allows: nothing has to be installed into it.
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    '--user=root',
    '--skip-grant-tables',
    '--aria-log-dir-path=' + data,
  ];
  const quick = [
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=32M',
    '--skip-log-bin',
  ];
  const database = spawn(
    'mariadbd',
    [...options, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, ...quick],
    // Ctrl-C is for whoever started it: a database that ends before `stop()` leaves its files.
    { stdio: 'ignore', detached: true },
  );
  await until(() => existsSync(socket), 'the database starts');
  return database;
}

const configuration = (socket, origin, log) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
define('DISABLE_WP_CRON', true);
// Nothing is asked of WordPress's own servers.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost,127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((name) => `define('${name}', '${randomBytes(24).toString('hex')}');`)
  .join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const MAKE_NETWORK = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
global $wpdb;
foreach ($wpdb->tables('ms_global') as $table => $prefixed) $wpdb->$table = $prefixed;
install_network();
$error = populate_network(1, $_SERVER['HTTP_HOST'], 'administrator@example.org', 'Network', '/', false);
// The network has no certificate for names below; nobody needs them.
if (is_wp_error($error) && $error->get_error_code() !== 'no_wildcard_dns') throw new Exception($error->get_error_message());
`;

const networkConfiguration = (origin) => `define('MULTISITE', true);
define('SUBDOMAIN_INSTALL', false);
define('DOMAIN_CURRENT_SITE', '${new URL(origin).host}');
define('PATH_CURRENT_SITE', '/');
define('SITE_ID_CURRENT_SITE', 1);
define('BLOG_ID_CURRENT_SITE', 1);
`;

/** PHP's server: files as they are, all else to WordPress. */
const ROUTER = `<?php
// Files of the second site of a network are those of the first, as WordPress's rules for Apache say.
if (preg_match('~^/second(/wp-(?:content|includes)/[^?]+)~', $_SERVER['REQUEST_URI'], $found) && is_file($_SERVER['DOCUMENT_ROOT'] . $found[1])) {
  $types = ['js' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json'];
  header('Content-Type: ' . ($types[pathinfo($found[1], PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
  readfile($_SERVER['DOCUMENT_ROOT'] . $found[1]);
  return;
}
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_dir($path) && is_file(rtrim($path, '/') . '/index.php')) {
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = rtrim(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), '/') . '/index.php';
  chdir($path);
  require rtrim($path, '/') . '/index.php';
  return;
}
if (is_file($path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

const INSTALL = (origin) => `
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url('${origin}', PHP_URL_HOST) . ':' . parse_url('${origin}', PHP_URL_PORT);
$db = mysqli_init();
preg_match("/localhost:([^']+)/", file_get_contents('wp-config.php'), $found);
$db->real_connect('localhost', 'root', '', '', 0, $found[1]);
$db->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Test', 'administrator', 'administrator@example.org', true, '', '${PASSWORD}');
foreach (['editor', 'author'] as $role) wp_insert_user(['user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.org", 'role' => $role]);
foreach (get_users() as $user) {
  // The tour of the editor would cover it.
  update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => false], 'core' => ['welcomeGuide' => false, 'enableChoosePatternModal' => false], '_modified' => '2020-01-01T00:00:00.000Z']);
}
update_option('timezone_string', 'Europe/Madrid');
`;

/** Never waits for the program: the server of feeds, which WordPress may ask, is in this process. */
export async function runPhp(site, origin, code) {
  const isInstall = code.includes('WP_INSTALLING');
  const server = `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}'; $_SERVER['REQUEST_URI'] = '/';`;
  const head = isInstall ? '' : `${server} require 'wp-load.php';`;
  const program = spawn('php', ['-d', 'display_errors=stderr', '-r', `${head}\n${code}`], {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = [program.stdout, program.stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const status = await new Promise((resolve) => program.once('close', resolve));
  const text = (await out).join('');
  // WordPress answers with a page of HTML when it fails; the reason is in its log.
  const words = text.replace(/<style[\s\S]*<\/style>|<[^>]*>/g, '').slice(-1000);
  if (status !== 0) throw new Error(`PHP ended with ${status}: ${(await errors).join('')}${words}`);
  return text;
}

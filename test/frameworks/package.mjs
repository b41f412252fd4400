// Packs the library as npm would publish it, and installs it into a copy of a folder of its own, with what the folder's lock file names.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, root } from '../../scripts/build/paths.mjs';

/** Outside of the project, whose own packages an app would find otherwise. */
const work = join(tmpdir(), 'ogp-event-widgets-frameworks');

/** How long one step may take, in milliseconds: each of them ends, also one that waits for something that never comes. */
export const LIMIT_MS = 8 * 60_000;

/** Runs npm; what it says is only shown when it fails. */
export function npm(args, cwd) {
  const own = process.env.npm_execpath;
  const [command, all] = own ? [process.execPath, [own, ...args]] : ['npm', args];
  const stdio = ['ignore', 'pipe', 'pipe'];
  return execFileSync(command, all, { cwd, encoding: 'utf8', stdio, timeout: LIMIT_MS, killSignal: 'SIGKILL' });
}

/** Returns what a step that failed has said. */
export const faultOf = ({ message, stdout, stderr }) =>
  [message, stdout, stderr].filter(Boolean).join('\n').slice(0, 3000);

/** Returns the path of the packed library. Build it first. */
export function pack() {
  mkdirSync(work, { recursive: true });
  for (const old of readdirSync(work).filter((name) => name.endsWith('.tgz'))) rmSync(join(work, old));
  const name = npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', work], root)
    .trim()
    .split('\n')
    .at(-1);
  return join(work, name);
}

/** Returns what `app.json` says: where the built app is, and which files it has from other apps. */
function appOf(folder) {
  const file = join(folder, 'app.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Copies a folder of `test/frameworks` and installs what it needs. Returns the copy's path. */
export function install(name, tarball) {
  const folder = join(work, name);
  const from = at('test/frameworks', name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder).filter((entry) => entry !== 'node_modules')) {
    rmSync(join(folder, entry), { recursive: true });
  }
  cpSync(from, folder, { recursive: true });
  for (const [to, file] of Object.entries(appOf(from).sources ?? {}))
    cpSync(at('test/frameworks', file), join(folder, to));
  // A lock file that is there is kept to; else the newest within the ranges come, and their lock file is written.
  const hasLock = existsSync(join(from, 'package-lock.json'));
  npm([hasLock ? 'ci' : 'install', '--no-audit', '--no-fund'], folder);
  if (!hasLock) cpSync(join(folder, 'package-lock.json'), join(from, 'package-lock.json'));
  npm(['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', tarball], folder);
  return folder;
}

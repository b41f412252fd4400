// Packs the library as npm would publish it, and installs it into a copy of a folder of its own, with what the folder's lock file names.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, root } from '../../scripts/build/paths.mjs';

/** Outside of the project, whose own packages an app would find otherwise. */
const work = join(tmpdir(), 'ogp-event-widgets-frameworks');

/** Runs npm; what it says is only shown when it fails. */
export function npm(args, cwd) {
  const own = process.env.npm_execpath;
  const [command, all] = own ? [process.execPath, [own, ...args]] : ['npm', args];
  return execFileSync(command, all, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

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

/** Copies a folder of `test/frameworks` and installs what it needs. Returns the copy's path. */
export function install(name, tarball) {
  const folder = join(work, name);
  const from = at('test/frameworks', name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder).filter((entry) => entry !== 'node_modules')) {
    rmSync(join(folder, entry), { recursive: true });
  }
  cpSync(from, folder, { recursive: true });
  // A lock file that is there is kept to; else the newest within the ranges come, and their lock file is written.
  const hasLock = existsSync(join(from, 'package-lock.json'));
  npm([hasLock ? 'ci' : 'install', '--no-audit', '--no-fund'], folder);
  if (!hasLock) cpSync(join(folder, 'package-lock.json'), join(from, 'package-lock.json'));
  npm(['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', tarball], folder);
  return folder;
}

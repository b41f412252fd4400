// The build, made only if it is not there or not made of today's sources. Several tests may ask at once.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { at, root } from './paths.mjs';
import { isBuilt } from './stamp.mjs';

const lock = at('node_modules/.cache/ogp-event-widgets-building');

/** Whether the process that took the lock still runs. One that was killed has left it. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves once dist/ holds the build of the sources. */
export async function built() {
  mkdirSync(at('node_modules/.cache'), { recursive: true });
  const end = Date.now() + 120_000;
  while (!isBuilt()) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch {
      if (Date.now() > end) throw new Error(`another build holds ${lock}`);
      await wait(100);
      if (!isHeld()) rmSync(lock, { recursive: true, force: true });
      continue;
    }
    try {
      await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root });
    } catch (error) {
      throw new Error(`The build failed:\n${error.stdout}${error.stderr}`, { cause: error });
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

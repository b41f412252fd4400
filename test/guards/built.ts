import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { at, root } from '../../scripts/build/paths.mjs';
import { isBuilt } from '../../scripts/build/stamp.mjs';

const lock = at('node_modules/.cache/ogp-event-widgets-building');

/** Makes the build in dist/, unless it is there and made of today's sources. Several test files may ask at once. */
export async function built(): Promise<void> {
  mkdirSync(at('node_modules/.cache'), { recursive: true });
  const end = Date.now() + 120_000;
  while (!isBuilt()) {
    try {
      mkdirSync(lock);
    } catch {
      if (Date.now() > end) throw new Error(`another build holds ${lock}`);
      await wait(100);
      continue;
    }
    try {
      execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'pipe', encoding: 'utf8' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      throw new Error(`The build failed:\n${stdout}${stderr}`, { cause: error });
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

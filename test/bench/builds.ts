// The script-tag builds that a run measures.
import { mkdirSync, rmSync } from 'node:fs';
import { buildCdn } from '../../scripts/build/cdn.mjs';
import { at } from '../../scripts/build/paths.mjs';
import type { Build } from './contenders.js';

/**
 * Calls with the builds that the command line names, else with one of today's sources, which is removed afterwards.
 *
 * @param minify `false` keeps names, for profiles that one can read.
 */
export async function withBuilds(
  named: readonly Build[],
  use: (builds: readonly Build[]) => Promise<void>,
  minify = true,
): Promise<void> {
  if (named.length > 0) return use(named);
  const folder = at('.cache/bench', `ours-${process.pid}`);
  mkdirSync(at('.cache/bench'), { recursive: true });
  await buildCdn(folder, { minify });
  try {
    await use([{ name: '', folder }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

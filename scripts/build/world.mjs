// The feed and the report of demo/world.html, gathered from a world of members: made once for the same sources.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { at, filesBelow } from './paths.mjs';
import { sourceHash } from './stamp.mjs';

const folder = at('node_modules/.cache/ogp-event-widgets/demo-world');
const stamp = `${folder}/stamp`;

function hashOf() {
  const hash = createHash('sha256').update(sourceHash());
  const files = filesBelow(at('scripts/world')).map((file) => `scripts/world/${file}`);
  for (const file of [...files, 'scripts/make-world.mjs', 'demo/feeds/open-gov-week-2024.json'])
    hash.update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** Returns the path of a folder with `world/`, as the page names it. Made if it is not there. */
export async function worldFolder() {
  const hash = hashOf();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return folder;
  // Several tests may ask at once: each makes its own, and puts it in place as a whole.
  const beside = `${folder}-${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  const args = ['--import=tsx', at('scripts/make-world.mjs'), `${beside}/world`];
  await promisify(execFile)(process.execPath, args, { cwd: at() });
  writeFileSync(`${beside}/stamp`, hash);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another one was faster.
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(stamp)) throw error;
  }
  return folder;
}

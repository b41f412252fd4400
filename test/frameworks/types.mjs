// Checks the declarations of src/frameworks with the compilers of React 18 and 19, Vue and Svelte: right uses pass, wrong ones do not.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, LIMIT_MS } from './package.mjs';

/** Returns the errors of each framework that should not be, or that are missing. */
export function checkTypes(tarball) {
  const folder = install('types', tarball);
  const run = (script, ...args) => {
    const { stdout, stderr, error } = spawnSync(process.execPath, [join(folder, 'node_modules', script), ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: LIMIT_MS,
    });
    return [stdout + stderr, error].filter(Boolean).join('\n').trim();
  };
  const errors = (text) => text.split('\n').filter(Boolean);
  const results = new Map([
    ['React 18, types', errors(run('typescript/bin/tsc', '-p', 'react18.json'))],
    ['React 19, types', errors(run('typescript/bin/tsc', '-p', 'react19.json'))],
    ['Vue, types (strictTemplates)', errors(run('vue-tsc/bin/vue-tsc.js', '-p', 'vue.json'))],
  ]);
  const all = errors(run('svelte-check/bin/svelte-check', '--tsconfig', 'svelte.json', '--output', 'machine'));
  const found = all.filter((line) => / ERROR /.test(line));
  const wanted = readFileSync(join(folder, 'svelte/Bad.svelte'), 'utf8').match(/<ogp-/g).length;
  const refused = found.filter((line) => line.includes('Bad.svelte'));
  const svelte = found.filter((line) => !line.includes('Bad.svelte'));
  if (refused.length !== wanted) svelte.push(`${refused.length} of ${wanted} wrong uses are refused`);
  if (!all.some((line) => / COMPLETED /.test(line))) svelte.push('svelte-check did not run to its end', ...all);
  return results.set('Svelte, types', svelte);
}

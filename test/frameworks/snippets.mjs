// Installs the compilers of three frameworks, and lets them read the snippets of the builder.
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { at, root } from '../../scripts/build/paths.mjs';
import { install, LIMIT_MS } from './package.mjs';

/** Returns for each framework what its compiler reads otherwise than it was meant. */
export function checkSnippets(tarball) {
  const [folder] = ['vue', 'svelte', 'angular'].map((name) => dirname(install(name, tarball)));
  const lines = execFileSync(process.execPath, ['--import=tsx', at('test/frameworks/snippets.ts'), folder], {
    cwd: root,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ name, count, faults }) => [`snippets for ${name}: ${count}`, faults]);
}

// The build for bundlers and Node: readable ES modules with their types, few and large ones.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinModules } from './fewer-modules.mjs';
import { at } from './paths.mjs';

/** Writes the npm build to a folder. */
export async function buildNpm(outDir) {
  // TypeScript 7 writes the same code as 5, in a sixth of the time. Declarations differ in their quotes alone.
  const tsc = at('node_modules/typescript-7/bin/tsc');
  // The command first: it knows Node's types, and the core that comes with it is written again without them.
  for (const project of ['src/cli/tsconfig.json', 'tsconfig.build.json']) {
    execFileSync(process.execPath, [tsc, '-p', at(project), '--outDir', outDir], { stdio: 'inherit' });
  }
  // TypeScript copies no declarations that are written by hand. What is imported for its types alone is an empty module.
  for (const name of ['astro', 'react', 'svelte', 'vue']) {
    cpSync(at(`src/frameworks/${name}.d.ts`), join(outDir, `frameworks/${name}.d.ts`));
  }
  for (const name of ['none.js', 'none.d.ts']) writeFileSync(join(outDir, 'frameworks', name), 'export {};\n');
  withoutTopLevelThis(join(outDir, 'elements'));
  await joinModules(outDir);
  const schema = at('src/schema/ogp-events-1.schema.json');
  if (existsSync(schema)) {
    mkdirSync(join(outDir, 'schema'), { recursive: true });
    writeFileSync(join(outDir, 'schema/ogp-events-1.schema.json'), readFileSync(schema));
  }
}

/**
 * Takes `this` out of TypeScript's helper for decorators: a module has none, and Rollup warns of each
 * (`The 'this' keyword is equivalent to 'undefined'`).
 */
function withoutTopLevelThis(folder) {
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    const clean = code.replace('(this && this.__decorate) || ', '');
    if (clean !== code) writeFileSync(join(folder, path), clean);
  }
}

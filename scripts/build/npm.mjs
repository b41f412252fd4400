// The build for bundlers and Node: unbundled, readable ES modules with their types.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** Writes the npm build to a folder. */
export async function buildNpm(outDir) {
  const tsc = at('node_modules/typescript/bin/tsc');
  // The command first: it knows Node's types, and the core that comes with it is written again without them.
  for (const project of ['src/cli/tsconfig.json', 'tsconfig.build.json']) {
    execFileSync(process.execPath, [tsc, '-p', at(project), '--outDir', outDir], { stdio: 'inherit' });
  }
  const schema = at('src/schema/ogp-events-1.schema.json');
  if (existsSync(schema)) {
    mkdirSync(join(outDir, 'schema'), { recursive: true });
    writeFileSync(join(outDir, 'schema/ogp-events-1.schema.json'), readFileSync(schema));
  }
}

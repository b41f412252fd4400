// The build for bundlers and Node: unbundled, readable ES modules with their types.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** Writes the npm build to a folder. */
export async function buildNpm(outDir) {
  const tsc = at('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', at('tsconfig.build.json'), '--outDir', outDir], { stdio: 'inherit' });
  const schema = at('src/schema/ogp-events-1.schema.json');
  if (existsSync(schema)) {
    mkdirSync(join(outDir, 'schema'), { recursive: true });
    writeFileSync(join(outDir, 'schema/ogp-events-1.schema.json'), readFileSync(schema));
  }
}

// The build for bundlers and Node: unbundled, readable ES modules with their types.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { rolldown } from 'rolldown';
import { licences } from './licences.mjs';
import { at, filesBelow, root } from './paths.mjs';
import { rruleEntry, withoutRRuleProse } from './rrule.mjs';

const VENDORED = 'vendor/rrule.js';

const RRULE_SPECIFIER = /(\bfrom\s*|\bimport\s*\(\s*)(['"])rrule\2/g;

/** Bundles rrule into one module, and points whoever imports it there. */
async function vendorRRule(outDir) {
  const users = filesBelow(outDir, (file) => file.endsWith('.js')).filter((file) =>
    readFileSync(join(outDir, file), 'utf8').match(RRULE_SPECIFIER),
  );
  if (users.length === 0) return;
  const bundle = await rolldown({
    cwd: root,
    input: rruleEntry,
    platform: 'neutral',
    preserveEntrySignatures: 'strict',
    plugins: [withoutRRuleProse()],
  });
  const { output } = await bundle.generate({ format: 'es', comments: false, codeSplitting: false });
  await bundle.close();
  const [chunk] = output;
  const target = join(outDir, VENDORED);
  mkdirSync(dirname(target), { recursive: true });
  const notice = licences(chunk.moduleIds).replaceAll('*/', '* /').trim();
  // Rolldown marks where each module begins: of no use to a reader.
  const code = chunk.code.replace(/^\/\/#(?:end)?region.*\n?/gm, '');
  writeFileSync(target, `/*!\n${notice}\n*/\n${code}`);
  for (const file of users) {
    let specifier = posix.relative(posix.dirname(file), VENDORED);
    if (!specifier.startsWith('.')) specifier = `./${specifier}`;
    const path = join(outDir, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(RRULE_SPECIFIER, `$1$2${specifier}$2`));
  }
}

/** Writes the npm build to a folder. */
export async function buildNpm(outDir) {
  const tsc = at('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', at('tsconfig.build.json'), '--outDir', outDir], { stdio: 'inherit' });
  await vendorRRule(outDir);
  const schema = at('src/schema/ogp-events-1.schema.json');
  if (existsSync(schema)) {
    mkdirSync(join(outDir, 'schema'), { recursive: true });
    writeFileSync(join(outDir, 'schema/ogp-events-1.schema.json'), readFileSync(schema));
  }
}

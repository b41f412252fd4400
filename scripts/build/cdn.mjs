// The build for script tags: minified ES modules, one entry for each element and one for all, what they share and what
// is loaded later in chunks beside them, all found relative to the importing file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cdnEntries } from './entries.mjs';
import { licences } from './licences.mjs';
import { at, filesBelow, root } from './paths.mjs';
import { withoutRRuleProse } from './rrule.mjs';
import { minifiedTemplates } from './templates.mjs';
import { renamedTrustedTypesPolicy } from './trusted-types.mjs';

const NOTICES = 'THIRD-PARTY-LICENSES.txt';

/**
 * Names in each entry everything that it loads at once. Otherwise the browser would learn of a chunk only when the
 * chunk before it has arrived, one round trip after another.
 */
function flatEntries() {
  return {
    name: 'flat-entries',
    generateBundle(_, bundle) {
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk' || !entry.isEntry) continue;
        const reached = new Set(entry.imports);
        for (const file of reached) bundle[file]?.imports.forEach((next) => reached.add(next));
        const later = [...reached].filter((file) => !entry.imports.includes(file) && bundle[file]);
        if (later.length > 0)
          entry.code = `${entry.code.trim()}${later.map((file) => `import"./${file}";`).join('')}\n`;
      }
    },
  };
}

/** Writes the CDN build to a folder and returns its file names with their Subresource Integrity hashes. */
export async function buildCdn(outDir) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const bundle = await rolldown({
    cwd: root,
    input: cdnEntries(),
    platform: 'browser',
    tsconfig: at('tsconfig.json'),
    preserveEntrySignatures: 'strict',
    transform: { target: 'es2022' },
    plugins: [withoutRRuleProse(), renamedTrustedTypesPolicy(), minifiedTemplates(at('src')), flatEntries()],
    onLog(level, log, handle) {
      handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const { output } = await bundle.write({
    dir: outDir,
    cleanDir: true,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    comments: false,
    postBanner: `/*! ogp-event-widgets ${version}, Apache-2.0; parts by others: ${NOTICES} */`,
  });
  await bundle.close();
  writeFileSync(join(outDir, NOTICES), licences(output.flatMap((chunk) => chunk.moduleIds ?? [])));

  const integrity = {};
  for (const file of filesBelow(outDir, (name) => name.endsWith('.js'))) {
    const hash = createHash('sha384')
      .update(readFileSync(join(outDir, file)))
      .digest('base64');
    integrity[file] = `sha384-${hash}`;
  }
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}

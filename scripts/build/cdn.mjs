// The build for script tags: minified ES modules, one entry for each element and one for all, what they share and what
// is loaded later in chunks beside them, all found relative to the importing file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cdnEntries } from './entries.mjs';
import { licences } from './licences.mjs';
import { at, filesBelow, root } from './paths.mjs';
import { withoutRRuleProse } from './rrule.mjs';
import { minifiedTemplates } from './templates.mjs';
import { renamedTrustedTypesPolicy } from './trusted-types.mjs';

const NOTICES = 'THIRD-PARTY-LICENSES.txt';

/** Writes the CDN build to a folder and returns its file names with their Subresource Integrity hashes. */
export async function buildCdn(outDir) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutRRuleProse(), renamedTrustedTypesPolicy(), minifiedTemplates(at('src'))],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: 'oxc',
      // The page decides what it preloads; Vite's helper would look for <link> elements and weigh on every entry.
      modulePreload: false,
      rolldownOptions: {
        input: cdnEntries(),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          minify: true,
          legalComments: 'none',
          postBanner: `/*! ogp-event-widgets ${version}, Apache-2.0; parts by others: ${NOTICES} */`,
        },
      },
    },
  });
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : result.output;
  writeFileSync(join(outDir, NOTICES), licences(output.flatMap((chunk) => chunk.moduleIds ?? [])));

  const integrity = {};
  for (const file of filesBelow(outDir, (name) => name.endsWith('.js'))) {
    const hash = createHash('sha384').update(readFileSync(join(outDir, file))).digest('base64');
    integrity[file] = `sha384-${hash}`;
  }
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}

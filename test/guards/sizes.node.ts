import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import ts from 'typescript';
import { cdnEntries } from '../../scripts/build/entries.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { built } from './built.js';

// What a visitor's phone loads before anything shows: an entry and all that it imports at once, each file compressed by
// itself as a server would. Bytes; one kB is 1,000 of them. The ceilings stand in sizes.json: raising one is a decision.

const ceilings = JSON.parse(readFileSync(at('test/guards/sizes.json'), 'utf8')) as Record<string, number>;

const read = (file: string): Buffer => readFileSync(at('dist/cdn', file));

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** An entry and the chunks that it imports statically. */
function loadedAtOnce(entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    const source = ts.createSourceFile(file, read(file).toString('utf8'), ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      const specifier = isLink && statement.moduleSpecifier;
      if (specifier && ts.isStringLiteral(specifier)) {
        assert.match(specifier.text, /^\.\/[^/]+\.js$/, `${file} imports ${specifier.text}, which is not beside it`);
        files.add(specifier.text.slice(2));
      }
    }
  }
  return [...files];
}

describe('the weight of a script tag', () => {
  before(built);

  const names = Object.keys(cdnEntries()).map((name) => `${name}.js`);

  it('has a ceiling for every entry, and no ceiling without an entry', () => {
    assert.deepEqual(Object.keys(ceilings).sort(), [...names].sort());
  });

  for (const name of names) {
    it(`${name} stays under its ceiling`, (t) => {
      const files = loadedAtOnce(name);
      const weight = files.reduce((sum, file) => sum + brotli(read(file)), 0);
      const ceiling = ceilings[name] ?? 0;
      t.diagnostic(`${name}: ${weight} of ${ceiling} bytes (brotli, ${files.length} files)`);
      assert.ok(
        weight <= ceiling,
        `${name} weighs ${weight} bytes with ${files.slice(1).join(', ')}; ceiling ${ceiling}`,
      );
    });
  }
});

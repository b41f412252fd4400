import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parseAst } from 'rolldown/parseAst';
import { FRAME_PARENT } from '../../scripts/build/entries.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { built } from './built.js';

const BUILD = 'dist/cdn';

interface Taken {
  readonly file: string;
  readonly from: string;
  readonly name: string;
  readonly local: string;
}

describe('what scripts of the build share', () => {
  /** File → the names that it exports. */
  const exported = new Map<string, Set<string>>();
  const taken: Taken[] = [];

  before(async () => {
    await built();
    const files = readdirSync(at(BUILD)).filter((file) => file.endsWith('.js') && file !== `${FRAME_PARENT}.js`);
    for (const file of files) {
      const names = new Set<string>();
      exported.set(file, names);
      for (const statement of parseAst(readFileSync(at(BUILD, file), 'utf8')).body) {
        if (statement.type === 'ExportNamedDeclaration') {
          for (const one of statement.specifiers) if (one.exported.type === 'Identifier') names.add(one.exported.name);
        } else if (statement.type === 'ImportDeclaration') {
          for (const one of statement.specifiers) {
            assert.ok(one.type === 'ImportSpecifier' && one.imported.type === 'Identifier', file);
            const from = statement.source.value.slice('./'.length);
            taken.push({ file, from, name: one.imported.name, local: one.local.name });
          }
        }
      }
    }
  });

  it('is all there', () => {
    assert.ok(taken.length > 0);
    assert.deepEqual(
      taken.filter(({ from, name }) => !exported.get(from)?.has(name)),
      [],
    );
  });

  it('has the same name in all of them', () => {
    const renamed = taken.filter(({ name, local }) => name !== local);
    // Those that a chunk cannot call so, and exports under their own, long names.
    assert.ok(renamed.length < taken.length / 10, `${renamed.length} of ${taken.length} names are others: costly`);
  });
});

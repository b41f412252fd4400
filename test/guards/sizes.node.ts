import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { cdnEntries } from '../../scripts/build/entries.mjs';
import { built } from './built.js';
import { FIRST_EVENT, ceilings, loadedAtOnce, loadedUntilFirstEvent, weigh } from './weights.js';

const BUILD = 'dist/cdn';

describe('the weight of a script tag', () => {
  before(built);

  const names = Object.keys(cdnEntries()).map((name) => `${name}.js`);

  it('has a ceiling for every entry, and no ceiling without an entry', () => {
    assert.deepEqual(Object.keys(ceilings).sort(), [...names, FIRST_EVENT].sort());
  });

  for (const name of names) {
    it(`${name} stays under its ceiling`, (t) => {
      const files = loadedAtOnce(BUILD, name);
      const { brotli } = weigh(BUILD, files);
      const ceiling = ceilings[name] ?? 0;
      t.diagnostic(`${name}: ${brotli} of ${ceiling} bytes (brotli, ${files.length} files)`);
      assert.ok(
        brotli <= ceiling,
        `${name} weighs ${brotli} bytes with ${files.slice(1).join(', ')}; ceiling ${ceiling}`,
      );
    });
  }

  it('stays under its ceiling until the first event shows', async (t) => {
    const files = await loadedUntilFirstEvent(BUILD);
    if (!files) return t.skip('no Chromium here');
    const { brotli } = weigh(BUILD, files);
    const ceiling = ceilings[FIRST_EVENT] ?? 0;
    t.diagnostic(`${FIRST_EVENT}: ${brotli} of ${ceiling} bytes (brotli, ${files.length} files)`);
    assert.ok(files.length > 1);
    assert.ok(brotli <= ceiling, `${brotli} bytes until the first event, in ${files.join(', ')}; ceiling ${ceiling}`);
  });
});

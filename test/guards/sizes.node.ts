import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import ts from 'typescript';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { cdnEntries } from '../../scripts/build/entries.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { serve } from '../pages/site.js';
import { built } from './built.js';

// What a visitor's phone loads before anything shows: an entry and all that it imports at once, each file compressed by
// itself as a server would. Bytes; one kB is 1,000 of them. The ceilings stand in sizes.json: raising one is a decision.

const ceilings = JSON.parse(readFileSync(at('test/guards/sizes.json'), 'utf8')) as Record<string, number>;

/** Also all that the list asks for, later, until it shows an event of a native feed in English. */
const FIRST_EVENT = 'until the first event';

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
    assert.deepEqual(Object.keys(ceilings).sort(), [...names, FIRST_EVENT].sort());
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

  const executablePath = findBrowsers().chromium;

  it(
    'stays under its ceiling until the first event shows',
    { skip: !executablePath && 'no Chromium here' },
    async (t) => {
      const html = `<!doctype html><html lang="en"><title>A page</title>
      <script type="module" src="/ogp-event-list.js"></script>
      <ogp-event-list src="/open-gov-week-2024.json" when="all"></ogp-event-list>`;
      const site = await serve({ folders: ['dist/cdn', 'demo/feeds'], pages: { '/': html } });
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      try {
        const page = await browser.newPage();
        await page.goto(site.origin);
        await page.locator('ogp-event-list [part~="event"]').first().waitFor();
        const files = site.requests.map(({ path }) => path.slice(1)).filter((file) => file.endsWith('.js'));
        const weight = files.reduce((sum, file) => sum + brotli(read(file)), 0);
        const ceiling = ceilings[FIRST_EVENT] ?? 0;
        t.diagnostic(`${FIRST_EVENT}: ${weight} of ${ceiling} bytes (brotli, ${files.length} files)`);
        assert.ok(files.length > 1);
        assert.ok(
          weight <= ceiling,
          `${weight} bytes until the first event, in ${files.join(', ')}; ceiling ${ceiling}`,
        );
      } finally {
        await browser.close();
        await site.close();
      }
    },
  );
});

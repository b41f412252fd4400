// What a visitor's phone loads: an entry and all that it imports at once, each file compressed by itself as a server would. Bytes; one kB is 1,000 of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import ts from 'typescript';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { serve } from '../pages/site.js';

/** Entry → the most that it may weigh, in bytes after brotli. Raising one is a decision. */
export const ceilings = JSON.parse(readFileSync(at('test/guards/sizes.json'), 'utf8')) as Record<string, number>;

/** Also all that the list asks for, later, until it shows an event of a native feed in English. */
export const FIRST_EVENT = 'until the first event';

export interface Weight {
  /** As they are. */
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** What these files of a build weigh together. @param folder Where the build lies, within the project. */
export function weigh(folder: string, files: readonly string[]): Weight {
  let [bytes, brotli, gzip] = [0, 0, 0];
  for (const file of files) {
    const content = readFileSync(at(folder, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    bytes += content.length;
    brotli += brotliCompressSync(content, { params }).length;
    gzip += gzipSync(content, { level: 9 }).length;
  }
  return { bytes, brotli, gzip };
}

/** An entry and the chunks that it imports statically. */
export function loadedAtOnce(folder: string, entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(at(folder, file), 'utf8'), ts.ScriptTarget.ES2022);
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

/** The scripts that a page with a list asks for until it shows an event; `null` where there is no Chromium to ask. */
export async function loadedUntilFirstEvent(folder: string): Promise<string[] | null> {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) return null;
  const html = `<!doctype html><html lang="en"><title>A page</title>
      <script type="module" src="/ogp-event-list.js"></script>
      <ogp-event-list src="/open-gov-week-2024.json" when="all"></ogp-event-list>`;
  const site = await serve({ folders: [folder, 'demo/feeds'], pages: { '/': html } });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await page.locator('ogp-event-list [part~="event"]').first().waitFor();
    return site.requests.map(({ path }) => path.slice(1)).filter((file) => file.endsWith('.js'));
  } finally {
    await browser.close();
    await site.close();
  }
}

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { runCommand } from '../cli/run-command.js';

const FIXTURES = 'test/render/fixtures';
const VOID = /^<(?:img|br|hr|input|link|meta|wbr)\b/;

/** Returns HTML with a line for each tag and each text, set in by its depth; blanks at the ends of a text as `·`. */
function linesOf(html: string): string[] {
  let depth = 0;
  return [...html.matchAll(/<[^>]*>|[^<]+/g)].map(([token]) => {
    if (token.startsWith('</')) depth--;
    const line = '  '.repeat(depth) + (token.startsWith('<') ? token : token.replace(/^\s|\s$/g, blank));
    if (/^<\w/.test(token) && !VOID.test(token)) depth++;
    return line;
  });
}
const blank = (sign: string): string => (sign === '\n' ? '↵' : '·');

/**
 * A whole list as `ogp-events render` writes it, of a feed with every certainty and every status. After a wanted change:
 * `UPDATE_GOLDENS=1 node --import=tsx --test test/render/written-list.node.ts`, and read the difference.
 */
describe('A whole list that is written beforehand', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'ogp-written-'))));
  after(() => rmSync(folder, { recursive: true }));

  for (const [name, args] of Object.entries({
    list: [],
    cards: ['--layout', 'cards', '--group-by', 'month', '--images', '--series', 'collapse', '--lang', 'es'],
  })) {
    it(`says what it said before (${name})`, async () => {
      const out = join(folder, name);
      const feed = at(FIXTURES, 'every-kind.json');
      const { status } = await runCommand(
        ['render', feed, '--out', out, '--today', '2027-05-01', '--page-size', 'all', ...args],
        { now: () => Date.UTC(2027, 4, 1) },
      );
      assert.equal(status, 0);
      const written = linesOf(readFileSync(join(out, 'list.html'), 'utf8'));
      const golden = at(FIXTURES, `every-kind.${name}.txt`);
      if (process.env.UPDATE_GOLDENS) writeFileSync(golden, `${written.join('\n')}\n`);
      assert.ok(existsSync(golden), `${golden} is missing`);
      assert.equal(difference(readFileSync(golden, 'utf8').trimEnd().split('\n'), written), '');
    });
  }
});

/** Returns what differs: from the first line that does to the last, each as `-` before and `+` now, below the lines around it. */
function difference(before: readonly string[], now: readonly string[]): string {
  let first = 0;
  while (first < before.length && before[first] === now[first]) first++;
  if (first === before.length && first === now.length) return '';
  let last = 0;
  while (last < Math.min(before.length, now.length) - first && before.at(-1 - last) === now.at(-1 - last)) last++;
  const around = before.slice(Math.max(0, first - 3), first).map((line) => `  ${line}`);
  const gone = before.slice(first, before.length - last).map((line) => `- ${line}`);
  const come = now.slice(first, now.length - last).map((line) => `+ ${line}`);
  return ['', `from line ${first + 1}:`, ...around, ...gone.slice(0, 40), ...come.slice(0, 40)].join('\n');
}

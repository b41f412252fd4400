import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { circlesOf, commentsOf, projectFiles, sourceFiles, sourceText } from './sources.js';

/** Lines that a body may have; more want a controller or a function in core. */
const MOST_LINES = 250;

/** Written by a script, with the sentences of the JSON Schema. */
const GENERATED = ['src/core/model/raw-feed.ts'];

describe('the sources', () => {
  it(`have bodies of at most ${MOST_LINES} lines`, () => {
    const long = sourceFiles
      .filter((file) => file.endsWith('-body.ts'))
      .map((file) => ({ file, lines: sourceText(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    assert.deepEqual(long, []);
  });
});

/** Returns the comments that begin with "What …" or "Whom …". Most files have nothing that looks like one, and are not parsed. */
function riddlesOf(file: string, text = sourceText(file)): string[] {
  if (!/(?:\/\/|\*|#)[\s*]*Wh(?:at|om) /.test(text)) return [];
  return commentsOf(file, text)
    .map((comment) => /^(?:\/\/|\/?\*+|#)[\s*]*(Wh(?:at|om) .*)/.exec(comment)?.[1])
    .filter((opening) => opening !== undefined)
    .map((opening) => `${file}: ${opening}`);
}

describe('the comments of the project', () => {
  it('begin with a verb or a noun, never with "What …" or "Whom …"', () => {
    const files = projectFiles().filter((file) => /\.(?:[cm]?[jt]s|tsx|php|py)$/.test(file) && existsSync(at(file)));
    for (const folder of ['src', 'test', 'demo', 'scripts', 'stories', 'integrations']) {
      assert.ok(
        files.some((file) => file.startsWith(`${folder}/`)),
        folder,
      );
    }
    assert.deepEqual(
      files.filter((file) => !GENERATED.includes(file)).flatMap((file) => riddlesOf(file)),
      [],
    );
  });

  it('are found in each language, and texts are none', () => {
    const script = [
      '// What is one.',
      "const a = '// What is a text.'; // Whom it tells.",
      '/** What is two. */',
      'const b = `',
      '// What is a text.',
      '`;',
      '/*',
      ' * What is three.',
      ' * What follows is no beginning.',
      ' */',
      '// A noun. What follows is no beginning.',
    ].join('\n');
    const found = ['What is one.', 'Whom it tells.', 'What is two. */', 'What is three.'];
    for (const file of ['a.ts', 'a.mjs', 'a.js']) {
      assert.deepEqual(
        riddlesOf(file, script),
        found.map((opening) => `${file}: ${opening}`),
      );
    }
    const php =
      '<?php\n// What is one.\n/**\n * What is two.\n *\n * What follows.\n */\n  # Whom it tells.\n$what = 1;';
    assert.deepEqual(riddlesOf('a.php', php), ['a.php: What is one.', 'a.php: What is two.', 'a.php: Whom it tells.']);
    assert.deepEqual(riddlesOf('a.py', 'x = 1\n    # What is one.\n'), ['a.py: What is one.']);
  });
});

describe('the search for circles', () => {
  it('finds them, however long, and nothing else', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', []],
      ['f', ['f']],
    ]);
    assert.deepEqual(circlesOf(graph), [['a', 'b', 'c'], ['f']]);
  });
});

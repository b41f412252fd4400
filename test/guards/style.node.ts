import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { circlesOf, commentsOf, sourceFiles, sourceText } from './sources.js';

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

  it('have comments that begin with a verb or a noun, never with "What …" or "Whom …"', () => {
    const riddles = sourceFiles
      .filter((file) => !GENERATED.includes(file))
      .flatMap((file) =>
        commentsOf(file)
          .map((comment) => /^(?:\/\/|\/\*\*?)[\s*]*(Wh(?:at|om) .*)/.exec(comment)?.[1])
          .filter((opening) => opening !== undefined)
          .map((opening) => `${file}: ${opening}`),
      );
    assert.deepEqual(riddles, []);
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

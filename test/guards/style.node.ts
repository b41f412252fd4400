import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { circlesOf, commentsOf, sourceFiles, sourceText } from './sources.js';

/** Lines that a body may have; more want a controller or a function in core. */
const MOST_LINES = 250;

/** Written by a script, with the sentences of the JSON Schema. */
const GENERATED = ['src/core/model/raw-feed.ts'];

/** How many comments may begin with "What …" or "Whom …" instead of a verb. The number only falls, to none. */
const MOST_RIDDLES = 68;

describe('the sources', () => {
  it(`have bodies of at most ${MOST_LINES} lines`, () => {
    const long = sourceFiles
      .filter((file) => file.endsWith('-body.ts'))
      .map((file) => ({ file, lines: sourceText(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    assert.deepEqual(long, []);
  });

  it('have comments that begin with a verb, not with a riddle', (test) => {
    const riddles = sourceFiles
      .filter((file) => !GENERATED.includes(file))
      .flatMap((file) =>
        commentsOf(file)
          .filter((comment) => /^(?:\/\/|\/\*\*?)[\s*]*Wh(?:at|om) /.test(comment))
          .map(
            (comment) =>
              `${file}: ${comment
                .split('\n')
                .find((line) => /Wh(?:at|om) /.test(line))!
                .trim()}`,
          ),
      );
    if (riddles.length < MOST_RIDDLES) test.diagnostic(`MOST_RIDDLES can be ${riddles.length}`);
    assert.ok(riddles.length <= MOST_RIDDLES, riddles.join('\n'));
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

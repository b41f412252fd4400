import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as builderWords } from '../../demo/builder/words/ar.js';
import { words as editorWords } from '../../demo/editor/words/ar.js';

/** Every text in a table of words, plurals included. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

describe('The ending of a file, among Arabic words', () => {
  for (const [page, words] of Object.entries({ builder: builderWords, editor: editorWords })) {
    it(`has its dot on the side of its own letters: ${page}`, () => {
      const texts = textsOf(words).filter((text) => /\.(ics|csv|tsv|txt|json)\b/.test(text));
      assert.ok(texts.length > 1);
      // After a letter or in a name the dot is held by what stands before it.
      assert.deepEqual(
        texts.filter((text) => /(?<![\u200e\u2066\w}])\.(ics|csv|tsv|txt|json)\b/.test(text)),
        [],
      );
    });
  }
});

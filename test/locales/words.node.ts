import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { CATALOGUES, reportOn } from './language-faults.js';
import { messageNotes, noteOn } from './message-notes.js';

// Data alone: no browser has a part in it.
const tags = readdirSync(at('src/locales/languages')).map((file) => file.replace(/\.ts$/, ''));

describe('the words of a language', () => {
  for (const tag of tags) {
    it(`are whole and tidy, with the placeholders and plurals that they need: ${tag}`, async (t) => {
      for (const folder of Object.keys(CATALOGUES)) {
        const { faults, missing, notes } = await reportOn(folder, tag);
        assert.deepEqual(faults, [], folder);
        for (const note of notes) t.diagnostic(`${tag}, ${folder}: ${note}`);
        if (missing.length) t.diagnostic(`${tag}, ${folder}: said in English: ${missing.join(', ')}`);
        if (!readFileSync(at(`src/locales/languages/${tag}.ts`), 'utf8').includes('draft: true')) {
          assert.deepEqual(missing, [], `${folder} of a language that is signed off`);
        }
      }
    });
  }
});

describe('a message', () => {
  for (const [folder, { english, notes: file }] of Object.entries(CATALOGUES)) {
    it(`has a note for translators in ${file}`, () => {
      const notes = messageNotes(file);
      assert.deepEqual(
        Object.keys(english).filter((key) => !noteOn(notes, key)),
        [],
        folder,
      );
    });
  }
});

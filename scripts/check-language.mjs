#!/usr/bin/env node
// Checks the words of one language, and tells what translators want to know.
//
//   npm run check:language -- hy            faults, messages that are still said in English, bytes, the longest buttons
//   npm run check:language -- hy --table    each message with its note, in English and in the language, as a table in Markdown
import { existsSync } from 'node:fs';
import { CATALOGUES, forms, reportOn } from '../test/locales/language-faults.ts';
import { messageNotes, noteOn } from '../test/locales/message-notes.ts';
import { at } from './build/paths.mjs';

const [tag = '', option] = process.argv.slice(2);
if (!existsSync(at(`src/locales/languages/${tag}.ts`))) {
  console.error(`There is no src/locales/languages/${tag}.ts. Say a language: npm run check:language -- hy`);
  process.exit(1);
}

const cell = (message) =>
  message === undefined
    ? ''
    : forms(message)
        .map(([form, text]) => (typeof message === 'string' ? text : `${form}: ${text}`))
        .join('<br>');

for (const [folder, { english, notes: file }] of Object.entries(CATALOGUES)) {
  if (option === '--table') {
    const path = at(`src/locales/${folder}/${tag}.ts`);
    const { words } = existsSync(path) ? await import(path) : { words: {} };
    const notes = messageNotes(file);
    console.log(`\n| Message | Note | English | ${tag} |\n| --- | --- | --- | --- |`);
    for (const key of Object.keys(english)) {
      console.log(`| \`${key}\` | ${noteOn(notes, key)} | ${cell(english[key])} | ${cell(words[key])} |`);
    }
    continue;
  }
  const { faults, missing, notes } = await reportOn(folder, tag);
  console.log(`src/locales/${folder}/${tag}.ts: ${faults.length ? `${faults.length} faults` : 'no fault'}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (missing.length) console.log(`  said in English: ${missing.join(', ')}`);
  for (const note of notes) console.log(`  ${note}`);
  if (faults.length || (folder === 'languages' && missing.length)) process.exitCode = 1;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsFile } from '../../scripts/wordpress/settings-file.mjs';

/** Rows of the plugin's file: some words, several of them, a number, or any text. */
const EXPECTED = [
  `'when' => ['boolean' => false, 'initial' => 'upcoming', 'words' => ['upcoming', 'past', 'all'], 'several' => false, 'range' => null]`,
  `'page-size' => ['boolean' => false, 'initial' => '20', 'words' => ['all'], 'several' => false, 'range' => [1, 1000]]`,
  `'tools' => ['boolean' => false, 'initial' => '', 'words' => ['subscribe', 'share'], 'several' => true, 'range' => null]`,
  `'topics' => ['boolean' => false, 'initial' => '', 'words' => [], 'several' => false, 'range' => null]`,
  `'json-ld' => ['boolean' => true, 'initial' => null, 'words' => [], 'several' => false, 'range' => null]`,
];

test('The plugin for WordPress knows what a setting may hold, as the elements themselves do', () => {
  const file = settingsFile();
  for (const row of EXPECTED) assert.ok(file.includes(row), `${row}\n${file}`);
});

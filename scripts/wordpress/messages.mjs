// The words of the WordPress plugin that can be translated: those in calls of WordPress's functions, in block.json, and the description in the plugin's head.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/paths.mjs';

const DOMAIN = 'ogp-event-widgets';

/** A string of PHP in single quotes, the only kind that the plugin has in such calls. */
const TEXT = `'((?:[^'\\\\]|\\\\.)*)'`;
const ONE = new RegExp(
  `(?:/\\* translators: (.*?) \\*/\\s*)?\\b(?:__|_e|esc_(?:html|attr)_(?:_|e))\\(\\s*${TEXT},\\s*'${DOMAIN}'`,
  'g',
);
const SEVERAL = new RegExp(
  `(?:/\\* translators: (.*?) \\*/\\s*)?\\b_n\\(\\s*${TEXT},\\s*${TEXT},[^;]*?,\\s*'${DOMAIN}'`,
  'g',
);
/** WordPress names each text of block.json so when it looks for its translation (`block-i18n.json`). */
const OF_A_BLOCK = { title: 'block title', description: 'block description', keywords: 'block keyword' };

const unquoted = (text) => text.replace(/\\([\\'])/g, '$1');

/** Names a message in a catalogue: the same words with another context are another message. @param {{ context?: string, id: string }} message */
export const keyOf = ({ context, id }) => (context ? `${context}\u0004${id}` : id);

/**
 * Finds the messages of a plugin.
 *
 * @param {string} folder The path of the plugin.
 * @returns {{id: string, plural?: string, context?: string, comments: string[], files: string[]}[]} In the order in which they are found.
 */
export function messagesOf(folder) {
  const found = new Map();
  const add = (file, message, comment) => {
    const known = found.get(keyOf(message)) ?? { ...message, comments: [], files: [] };
    if (message.plural) known.plural = message.plural;
    if (comment && !known.comments.includes(comment)) known.comments.push(comment);
    if (!known.files.includes(file)) known.files.push(file);
    found.set(keyOf(message), known);
  };
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  for (const file of filesBelow(folder, (name) => name.endsWith('.php'))) {
    const text = read(file);
    const [, description] = /^ \* Plugin Name: .*\n \* Description: (.+)$/m.exec(text) ?? [];
    if (description) add(file, { id: description }, 'Description of the plugin');
    for (const [, comment, id] of text.matchAll(ONE)) add(file, { id: unquoted(id) }, comment);
    for (const [, comment, id, plural] of text.matchAll(SEVERAL))
      add(file, { id: unquoted(id), plural: unquoted(plural) }, comment);
  }
  for (const file of filesBelow(folder, (name) => name.endsWith('block.json'))) {
    const block = JSON.parse(read(file));
    for (const [field, context] of Object.entries(OF_A_BLOCK))
      for (const id of [block[field] ?? []].flat()) add(file, { id, context });
  }
  return [...found.values()];
}

/** Returns how many calls of WordPress's functions a text of PHP has, however they are written. */
export const callsIn = (php) => php.match(/\b(?:__|_e|_x|_ex|_n|_nx|esc_(?:html|attr)_(?:_|e|x))\(/g)?.length ?? 0;

/** Returns how many of the calls are found as messages. */
export const foundIn = (php) => [ONE, SEVERAL].reduce((sum, pattern) => sum + [...php.matchAll(pattern)].length, 0);

const quoted = (text) => JSON.stringify(text);

/** Returns the template that translators begin with (.pot). */
export function templateOf(messages, version) {
  const head = [
    `Project-Id-Version: OGP Event Widgets ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Domain: ${DOMAIN}`,
  ];
  const entries = messages.map(({ id, plural, context, comments, files }) =>
    [
      ...comments.map((comment) => `#. ${comment}`),
      ...files.map((file) => `#: ${file}`),
      ...(/%(?:\d\$)?[ds]/.test(id) ? ['#, php-format'] : []),
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(id)}`,
      ...(plural ? [`msgid_plural ${quoted(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    ].join('\n'),
  );
  return [`msgid ""\nmsgstr ""\n${head.map((line) => quoted(`${line}\n`)).join('\n')}`, ...entries, '']
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

// Catalogues of gettext: reads what translators write (.po), and writes what WordPress reads (.mo).
import { keyOf } from './messages.mjs';

/**
 * Reads a catalogue. Fails on a line that it does not understand.
 *
 * @param {string} text Of a .po file.
 * @returns {{head: Map<string, string>, messages: {id: string, plural?: string, context?: string, texts: string[]}[]}}
 */
export function readCatalogue(text) {
  const entries = [];
  let entry = null;
  let add = null;
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) {
      entry = null;
      continue;
    }
    const [, keyword, index, words] = /^(?:(msgctxt|msgid|msgid_plural|msgstr)(?:\[(\d)\])? )?(".*")$/.exec(line) ?? [];
    if (words === undefined || (!keyword && !entry)) throw new Error(`Line ${i + 1} is none of a catalogue: ${line}`);
    if (!entry) entries.push((entry = { id: '', texts: [] }));
    if (keyword === 'msgctxt') add = (more) => (entry.context = (entry.context ?? '') + more);
    if (keyword === 'msgid') add = (more) => (entry.id += more);
    if (keyword === 'msgid_plural') add = (more) => (entry.plural = (entry.plural ?? '') + more);
    if (keyword === 'msgstr') {
      const n = Number(index ?? 0);
      add = (more) => (entry.texts[n] = (entry.texts[n] ?? '') + more);
    }
    add(JSON.parse(words));
  }
  const [head, ...messages] = entries;
  if (head?.id !== '') throw new Error('The catalogue has no head.');
  const lines = head.texts[0].split('\n').filter(Boolean);
  return { head: new Map(lines.map((line) => line.split(/:\s*(.*)/).slice(0, 2))), messages };
}

/** Returns the bytes of a compiled catalogue (GNU gettext, "The Format of GNU MO Files"). Messages without a translation are left out. */
export function compiledCatalogue({ head, messages }) {
  const rows = [
    ['', [...head].map(([name, value]) => `${name}: ${value}\n`).join('')],
    ...messages
      .filter(({ texts }) => texts.every(Boolean))
      .map((message) => [keyOf(message) + (message.plural ? `\0${message.plural}` : ''), message.texts.join('\0')]),
  ].map((row) => row.map((text) => Buffer.from(text)));
  rows.sort(([one], [other]) => Buffer.compare(one, other));

  const HEAD_BYTES = 28;
  const table = Buffer.alloc(HEAD_BYTES + rows.length * 16);
  const parts = [table];
  let offset = table.length;
  const put = (text, at) => {
    table.writeUInt32LE(text.length, at);
    table.writeUInt32LE(offset, at + 4);
    parts.push(text, Buffer.alloc(1));
    offset += text.length + 1;
  };
  // Magic number, revision, number of messages, where both tables begin, an empty table of hashes.
  [0x950412de, 0, rows.length, HEAD_BYTES, HEAD_BYTES + rows.length * 8, 0, table.length].forEach((number, i) =>
    table.writeUInt32LE(number, i * 4),
  );
  rows.forEach(([id], i) => put(id, HEAD_BYTES + i * 8));
  rows.forEach(([, text], i) => put(text, HEAD_BYTES + (rows.length + i) * 8));
  return Buffer.concat(parts);
}

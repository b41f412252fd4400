import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, filesBelow } from '../../scripts/build/paths.mjs';
import { compiledCatalogue, readCatalogue } from '../../scripts/wordpress/catalogue.mjs';
import { callsIn, foundIn, keyOf, messagesOf, templateOf } from '../../scripts/wordpress/messages.mjs';

const PLUGIN = at('integrations/wordpress/ogp-event-widgets');
const messages = messagesOf(PLUGIN);
const placeholders = (text: string): string[] => (text.match(/%(?:\d\$)?[ds]/g) ?? []).sort();

/** Reads a compiled catalogue as GNU gettext describes it. */
function decompiled(bytes: Buffer): Map<string, string> {
  assert.equal(bytes.readUInt32LE(0), 0x950412de);
  const [count, ids, texts] = [8, 12, 16].map((offset) => bytes.readUInt32LE(offset)) as [number, number, number];
  const textAt = (table: number, i: number): string => {
    const [length, offset] = [0, 4].map((more) => bytes.readUInt32LE(table + i * 8 + more)) as [number, number];
    assert.equal(bytes[offset + length], 0, 'a text ends with NUL');
    return bytes.toString('utf8', offset, offset + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [textAt(ids, i), textAt(texts, i)]));
}

describe('the words of the WordPress plugin', () => {
  it('are found, however a call is written', () => {
    assert.ok(messages.length > 30);
    for (const file of filesBelow(PLUGIN, (name) => name.endsWith('.php'))) {
      const text = readFileSync(`${PLUGIN}/${file}`, 'utf8');
      assert.equal(foundIn(text), callsIn(text), file);
    }
  });

  it('make a template that can be read', () => {
    const { messages: read } = readCatalogue(templateOf(messages, '0.1.0'));
    assert.deepEqual(read.map(keyOf), messages.map(keyOf));
  });

  for (const file of filesBelow(`${PLUGIN}/languages`, (name) => name.endsWith('.po'))) {
    const { head, messages: translated } = readCatalogue(readFileSync(`${PLUGIN}/languages/${file}`, 'utf8'));
    const texts = new Map(translated.map((message) => [keyOf(message), message.texts]));

    it(`are all translated, and nothing else: ${file}`, () => {
      assert.deepEqual([...texts.keys()].sort(), messages.map(keyOf).sort());
      for (const one of translated) assert.ok(one.texts.every(Boolean), one.id);
    });

    it(`keep their placeholders and have all plurals: ${file}`, () => {
      const count = Number(/nplurals=(\d)/.exec(head.get('Plural-Forms') ?? '')?.[1]);
      for (const { id, plural } of messages.filter(({ id, plural }) => plural ?? placeholders(id).length)) {
        const all = texts.get(id)!;
        assert.equal(all.length, plural ? count : 1, id);
        for (const text of all) {
          // A plural may say its number in words.
          const missing = placeholders(plural ?? id).filter((one) => !placeholders(text).includes(one));
          assert.ok(missing.length <= (plural ? 1 : 0), text);
          assert.deepEqual(
            placeholders(text).filter((one) => !placeholders(id).includes(one)),
            [],
            text,
          );
        }
      }
    });

    it(`come out of the compiled catalogue as they went in: ${file}`, () => {
      const found = decompiled(compiledCatalogue({ head, messages: translated }));
      const ids = [...found.keys()];
      assert.deepEqual(
        ids,
        [...ids].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
      );
      assert.match(found.get('')!, /^Plural-Forms: nplurals=\d; plural=/m);
      for (const one of translated) {
        const id = keyOf(one) + (one.plural ? `\0${one.plural}` : '');
        assert.equal(found.get(id), one.texts.join('\0'));
      }
    });
  }
});

import { ownOptions } from '../own-options.js';
import type { Decoded } from './decoded.js';

/** The characters of windows-1252 from 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Reads bytes that are not UTF-8. @param type The Content-Type header. */
export function readOtherBytes(chunks: readonly Uint8Array[], type: string): Decoded {
  const bytes = joined(chunks);
  try {
    // A calendar that was folded within characters is in UTF-8 once it is unfolded there.
    return { text: new TextDecoder('utf-8', ownOptions({ fatal: true })).decode(unfolded(bytes)) };
  } catch {
    const { decoder, isGuess } = decoderFor(bytes, type);
    const text = decoder.decode(bytes);
    // Node 20 and 22 take it for ISO 8859-1, in which these are control characters.
    const isWindows = decoder.encoding === 'windows-1252';
    const read = isWindows ? text.replace(/[\x80-\x9F]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!) : text;
    return { text: read, charset: decoder.encoding, isGuess };
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The byte is the second or a later one of a character. */
const isWithin = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Returns the bytes without the line folds (RFC 5545, 3.1) that are within a character. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    const length = bytes[at] === 13 && bytes[at + 1] === 10 ? 3 : bytes[at] === 10 ? 2 : 0;
    const last = bytes[at + length - 1];
    if (length && (last === 32 || last === 9) && isWithin(bytes[at + length]) && bytes[at - 1]! >= 0x80) {
      at += length - 1;
    } else kept[size++] = bytes[at]!;
  }
  return kept.subarray(0, size);
}

/**
 * Finds the charset that a byte order mark or a Content-Type header names. Where neither names one that is known: UTF-8 for JSON and XML,
 * windows-1252 for plain text and tables, as spreadsheets save them.
 */
function decoderFor(
  [first, second]: Uint8Array,
  type: string,
): { readonly decoder: TextDecoder; readonly isGuess: boolean } {
  const mark = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const said = mark ?? /;\s*charset="?(?!utf-?8)([^\s";]+)/i.exec(type)?.[1];
  const usual = /^text\/(?:csv|tab|plain)/i.test(type) ? 'windows-1252' : 'utf-8';
  try {
    return { decoder: new TextDecoder(said ?? usual), isGuess: said === undefined };
  } catch {
    return { decoder: new TextDecoder(usual), isGuess: true };
  }
}

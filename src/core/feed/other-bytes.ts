import { ownOptions } from '../own-options.js';

/** Reads bytes that are not UTF-8. @param type The Content-Type header. */
export function readOtherBytes(chunks: readonly Uint8Array[], type: string): { text: string; charset?: string } {
  const bytes = joined(chunks);
  try {
    // A calendar that was folded within characters is in UTF-8 once it is unfolded there.
    return { text: new TextDecoder('utf-8', ownOptions({ fatal: true })).decode(unfolded(bytes)) };
  } catch {
    const decoder = decoderFor(type);
    return { text: decoder.decode(bytes), charset: decoder.encoding };
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

/** Returns a decoder of the charset that a Content-Type header names; of UTF-8 where it names none that is known. */
function decoderFor(type: string): TextDecoder {
  try {
    return new TextDecoder(/;\s*charset="?([^\s";]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}

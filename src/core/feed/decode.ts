import { ownOptions } from '../own-options.js';
import type { Decoded } from './decoded.js';

/**
 * Returns the text of a document. Bytes that are UTF-8 are read as such, whatever the server calls them: JSON has no other charset (RFC
 * 8259, 8.1), iCalendar none by default (RFC 5545, 3.1.4), and text in an older one is not UTF-8 by chance.
 *
 * @param type The Content-Type header.
 */
export async function decode(chunks: readonly Uint8Array[], type: string): Promise<Decoded> {
  try {
    return { text: textOf(chunks, new TextDecoder('utf-8', ownOptions({ fatal: true }))) };
  } catch {
    const other = await import('./other-bytes.js').catch(() => null);
    return other?.readOtherBytes(chunks, type) ?? { text: textOf(chunks, new TextDecoder()), charset: 'utf-8' };
  }
}

function textOf(chunks: readonly Uint8Array[], decoder: TextDecoder): string {
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, ownOptions({ stream: true }));
  return text + decoder.decode();
}

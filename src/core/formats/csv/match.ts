import type { Probe } from '../format.js';

/** Media types of tables (RFC 7111; TSV has no RFC, but the name is registered). */
export const MEDIA_TYPES: readonly string[] = ['text/csv', 'text/tab-separated-values'];

/** Whether a document is a table: by its media type or the end of its address, for a table has no mark of its own. */
export function matches({ url, type, text, json }: Probe): boolean {
  if (json !== undefined || /^\s*(?:[<{[]|BEGIN:)/i.test(text)) return false;
  return MEDIA_TYPES.includes(type) || /\.(?:csv|tsv|tab)(?:[?#]|$)|[?&](?:output|format)=[ct]sv(?:&|$)/i.test(url);
}

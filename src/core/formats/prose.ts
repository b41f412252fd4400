import { htmlToText } from './html-to-text.js';

const BLOCKS = /<(?:br|p|div|li|ul|ol|tr|h[1-6])\b[^<>]*>/i;
const TAGS = /<\/?[a-z][^<]*>/i;

/**
 * Returns the text of a field that holds plain text or HTML, whichever its system had: line breaks of a text with a few tags (`<a>`, `<b>`)
 * are meant, those of HTML with blocks are not.
 */
export function prose(raw: string): string {
  return TAGS.test(raw) && !BLOCKS.test(raw) ? htmlToText(raw.replace(/\r?\n/g, '<br>')) : htmlToText(raw);
}

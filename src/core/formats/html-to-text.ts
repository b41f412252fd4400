import { SECURE, safeUrl } from '../safe-url.js';
import { decodeEntities } from './entities.js';

/** Elements whose content is no text to read. */
const DROPPED =
  /^(?:script|style|template|noscript|noembed|noframes|iframe|object|svg|math|title|head|textarea|select|audio|video|canvas)$/;
/** Elements that begin a paragraph, and those that merely begin a line. */
const PARAGRAPH =
  /^(?:p|div|h[1-6]|ul|ol|dl|table|section|article|aside|header|footer|main|nav|figure|blockquote|pre|form|fieldset|hr|address|details)$/;
const LINE = /^(?:br|tr|dt|dd|figcaption|summary|caption|option|legend)$/;

/** Text longer than this was written by no person; what is beyond is not looked at. */
const MAX_LENGTH = 200_000;

/** A tag from its `<`: slash, name, attributes; quotes may hide a `>`. */
const TAG = /<(\/?)([a-z][a-z\d]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iy;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const HAS_TAGS = /<\/?[a-z][^<]*>|<!--/i;
const HAS_ESCAPED_TAGS = /&lt;\/?(?:p|div|br|ul|ol|li|a|strong|em|b|i|h[1-6]|span|table|img)\b/i;

/**
 * HTML reduced to plain text: tags out, scripts and styles with their content, blocks as lines and paragraphs, character references
 * decoded. A link's address follows its words, where they do not say it.
 *
 * It makes text readable, not HTML safe: the result is shown as text. It never throws, and its time is linear.
 */
export function htmlToText(raw: string): string {
  let html = raw.slice(0, MAX_LENGTH);
  // Some publishing systems escape their HTML once more.
  if (!HAS_TAGS.test(html) && HAS_ESCAPED_TAGS.test(html)) html = decodeEntities(html);
  return HAS_TAGS.test(html) ? reduce(html) : decodeEntities(html).trim();
}

function reduce(html: string): string {
  let text = '';
  let href = '';
  let linkStart = 0;
  const add = (chunk: string): void => {
    const flat = decodeEntities(chunk.replace(/\s+/g, ' '));
    text += /\s$/.test(text) || !text ? flat.replace(/^ /, '') : flat;
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    add(html.slice(at, open));
    if (html.startsWith('<!', open) || html.startsWith('<?', open)) {
      const close = html.startsWith('<!--', open) ? '-->' : '>';
      const end = html.indexOf(close, open + 2);
      // A comment that never ends swallows the rest, as in a browser.
      at = end < 0 ? html.length : end + close.length;
      continue;
    }
    TAG.lastIndex = open;
    const tag = TAG.exec(html);
    if (!tag) {
      add('<');
      at = open + 1;
      continue;
    }
    at = TAG.lastIndex;
    const closing = tag[1] === '/';
    const name = tag[2]!.toLowerCase();
    if (DROPPED.test(name)) {
      if (!closing && !tag[3]!.endsWith('/')) at = endOf(html, name, at);
    } else if (PARAGRAPH.test(name)) text = `${text.trimEnd()}\n\n`;
    else if (LINE.test(name)) text = `${text.replace(/ +$/, '')}\n`;
    else if (name === 'li') text = closing ? text : `${text.trimEnd()}\n• `;
    else if (name === 'td' || name === 'th') add(' ');
    else if (name === 'a' && !closing) {
      const [, double, single, bare] = HREF.exec(tag[3]!) ?? [];
      href = safeUrl(decodeEntities(double ?? single ?? bare ?? '').trim(), SECURE) ?? '';
      linkStart = text.length;
    } else if (name === 'a') {
      const words = text.slice(linkStart).trim();
      if (href && words && !words.includes('://')) text = `${text.trimEnd()} (${href}) `;
      href = '';
    }
  }
  add(html.slice(at));
  return text
    .replace(/ +([.,;:!?)])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Where the content of an element that is left out ends. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  const end = found ? html.indexOf('>', found.index) : -1;
  return end < 0 ? html.length : end + 1;
}

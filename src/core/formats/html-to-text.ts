import { SECURE, safeUrl } from '../safe-url.js';
import { decodeEntities } from './entities.js';

/** Elements whose content is no text to read. */
const DROPPED =
  /^(?:script|style|template|noscript|noembed|noframes|iframe|object|svg|math|title|head|textarea|select|audio|video|canvas)$/;
/** Elements that begin a paragraph, and those that merely begin a line. */
const PARAGRAPH =
  /^(?:p|div|h[1-6]|ul|ol|dl|table|section|article|aside|header|footer|main|nav|figure|blockquote|pre|form|fieldset|hr|address|details)$/;
const LINE = /^(?:tr|dt|dd|figcaption|summary|caption|option|legend)$/;

/** Text longer than this was written by no person; what is beyond is not looked at. */
const MAX_LENGTH = 200_000;

/** A tag from its `<`: slash, name, attributes; quotes may hide a `>`. */
const TAG = /<(\/?)([a-z][a-z\d]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iy;
/** Where a quote never ends, as in "<a quote's tag>", it hides nothing. */
const PLAIN_TAG = /<(\/?)([a-z][a-z\d]*)([^>]*)>/iy;
/** Attributes that stand without a value. */
const BARE_ATTRIBUTES =
  /^(?:\s+(?:async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|hidden|inert|ismap|itemscope|loop|multiple|muted|nomodule|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected))+\s*$/i;
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

/** Separators between two pieces of text: nothing, a space, a line break, a blank line. */
const GAPS = ['', ' ', '\n', '\n\n'] as const;

/** Builds a text piece by piece; it only ever appends, so that its time is linear. */
class TextBuilder {
  text = '';
  #gap = 0;
  #bullet = '';

  /** @param gap Index of the least gap before what follows. */
  part(gap: number): void {
    this.#gap = Math.max(this.#gap, gap);
  }

  /** A line break; two of them part paragraphs. */
  breakLine(): void {
    this.#gap = this.#gap < 2 ? 2 : 3;
  }

  item(): void {
    this.part(2);
    this.#bullet = '• ';
  }

  /** Adds text between two tags, white space collapsed. */
  add(chunk: string): void {
    const flat = decodeEntities(chunk.replace(/\s+/g, ' '));
    const start = flat.startsWith(' ') ? 1 : 0;
    const end = flat.length - (flat.endsWith(' ') ? 1 : 0);
    this.part(start);
    if (start < end) {
      this.text += (this.text && GAPS[this.#gap]!) + this.#bullet + flat.slice(start, end);
      this.#bullet = '';
      this.#gap = end < flat.length ? 1 : 0;
    }
  }
}

function reduce(html: string): string {
  const out = new TextBuilder();
  const lastClose = html.lastIndexOf('>');
  let href = '';
  let linkStart = 0;
  let pattern = TAG;
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    out.add(html.slice(at, open));
    if (html.startsWith('<!', open) || html.startsWith('<?', open)) {
      const close = html.startsWith('<!--', open) ? '-->' : '>';
      const end = html.indexOf(close, open + 2);
      // A comment that never ends swallows the rest, as in a browser.
      at = end < 0 ? html.length : end + close.length;
      continue;
    }
    // Anything else after the name, as in "a<b, c>d", makes it none. No name is longer.
    const isTag = open < lastClose && /^<\/?[a-z][a-z\d]*[\s/>]/i.test(html.slice(open, open + 20));
    pattern.lastIndex = open;
    let tag = isTag ? pattern.exec(html) : null;
    if (isTag && !tag) {
      // Looked for once: to find out at each tag again would take time that grows with the square of the text.
      pattern = PLAIN_TAG;
      pattern.lastIndex = open;
      tag = pattern.exec(html);
    }
    if (tag && isProse(tag[3]!)) tag = null;
    if (!tag) {
      out.add('<');
      at = open + 1;
      continue;
    }
    at = pattern.lastIndex;
    const isClosing = tag[1] === '/';
    const name = tag[2]!.toLowerCase();
    if (DROPPED.test(name)) {
      if (!isClosing && !tag[3]!.endsWith('/')) at = endOf(html, name, at);
    } else if (PARAGRAPH.test(name)) out.part(3);
    else if (LINE.test(name)) out.part(2);
    else if (name === 'br') out.breakLine();
    else if (name === 'li' && !isClosing) out.item();
    else if (name === 'td' || name === 'th') out.part(1);
    else if (name === 'a' && !isClosing) {
      const [, double, single, bare] = HREF.exec(tag[3]!) ?? [];
      const address = decodeEntities(double ?? single ?? bare ?? '').trim();
      href = (address.startsWith('https:') && safeUrl(address, SECURE)) || '';
      linkStart = out.text.length;
    } else if (name === 'a' && href) {
      const words = out.text.slice(linkStart).trim();
      if (words && !words.includes('://')) out.text += ` (${href})`;
      href = '';
    }
  }
  out.add(html.slice(at));
  return out.text.trim();
}

/** Whether what follows a tag's name is words, as in "if a<b and c>d". */
function isProse(attributes: string): boolean {
  return /\w/.test(attributes) && !/[^\s\w.-]/.test(attributes) && !BARE_ATTRIBUTES.test(attributes);
}

/** Where the content of an element that is left out ends. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  const end = found ? html.indexOf('>', found.index) : -1;
  return end < 0 ? html.length : end + 1;
}

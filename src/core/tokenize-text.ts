import type { TextLink } from './model/event.js';
import { isPrivateUrl, SECURE, safeUrl } from './safe-url.js';

/** A run of plain text, or of text that is a link where it has an `href`. */
interface TextToken {
  readonly text: string;
  /** A safe URL. */
  readonly href?: string;
}

/** One line: its tokens in order. */
export type TextLine = readonly TextToken[];

const ADDRESS = /https:\/\/[^\s<>"“”„«»‹›`\\^{|}]+/gi;
/** Punctuation of the sentence around an address, in several scripts. */
const TRAILING = new Set(`.,;:!?'’‘*…)]}。、，．！？；：）】」』›»،؛؟।`);

/** The host that is read is the one that opens: letters, digits and hyphens, and a slash that is one. Else the address is shown as it opens. */
const PLAIN_HOST = /^https:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d+)?(?:[/?#]|$)/iu;

/** Where the address proper ends: a closing bracket belongs to it only if it opened inside. */
function addressEnd(address: string): number {
  let end = address.length;
  let surplus = 0;
  for (const char of address) surplus += char === ')' ? 1 : char === '(' ? -1 : 0;
  while (end > 0 && TRAILING.has(address[end - 1]!)) {
    if (address[end - 1] === ')' && surplus-- <= 0) break;
    end--;
  }
  return end;
}

/** @param at Where the line begins in its text. */
function tokenizeLine(line: string, at: number, links: readonly TextLink[]): TextLine {
  const tokens: TextToken[] = [];
  let done = 0;
  for (const { at: start, text, url } of links) {
    if (start - at < done || !line.startsWith(text, start - at)) continue;
    addAddresses(line.slice(done, start - at), tokens);
    tokens.push({ text, href: url });
    done = start - at + text.length;
  }
  addAddresses(line.slice(done), tokens);
  return tokens;
}

function addAddresses(line: string, tokens: TextToken[]): void {
  let done = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const text = match[0].slice(0, addressEnd(match[0]));
    const href = safeUrl(text, SECURE);
    if (!href || isPrivateUrl(href)) continue;
    if (match.index > done) tokens.push({ text: line.slice(done, match.index) });
    tokens.push({ text: PLAIN_HOST.test(text) ? text : href, href });
    done = match.index + text.length;
  }
  if (done < line.length) tokens.push({ text: line.slice(done) });
}

/**
 * Plain text as paragraphs (parted by blank lines) of lines of tokens. Links and `https:` addresses become tokens of their own. Empty for an
 * empty text.
 *
 * @param links Links among its words, in order. One that is not at its place is left out.
 */
export function tokenizeText(value: string, links: readonly TextLink[] = []): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = [];
  let at = 0;
  let lines: TextLine[] | null = null;
  for (const line of value.split('\n')) {
    if (line.trim()) {
      if (!lines) paragraphs.push((lines = []));
      lines.push(tokenizeLine(line, at, links));
    } else lines = null;
    at += line.length + 1;
  }
  return paragraphs;
}

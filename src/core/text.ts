import type { Text, TextVariant } from './model/event.js';

/** Longest heading, name or label, in graphemes. */
export const LINE_CAP = 300;
/** Longest description, in graphemes. */
export const PROSE_CAP = 5000;

const LINE_BREAK = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * Characters that never belong in a text that a page shows: C0 and C1 controls, bidirectional embeddings, overrides and isolates (they
 * reorder what stands beside them), deprecated format characters, the byte order mark, annotation characters, noncharacters, tag characters
 * (invisible text) and lone surrogates. ZWJ, ZWNJ and the plain direction marks stay: scripts need them.
 */
const UNWANTED =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

/** More marks than this on one letter are an attack on the lines above and below ("zalgo"); joiners between them do not part them. */
const MARKS = /((?:\p{M}[\u200c\u200d]*){8})\p{M}[\p{M}\u200c\u200d]*/gu;

/** Nothing to see: no title may consist of it, nor a link's words. */
const BLANK = /^[\s\p{DI}\u2800]*$/u;

/** Whether a string needs cleaning at all: most do not, and one test is all they cost. */
const SUSPECT = new RegExp(
  `\\s\\s|^\\s|\\s$|[\\t\\n\\v\\f\\r\\u2028\\u2029]|${UNWANTED.source}|(?:\\p{M}[\\u200c\\u200d]*){9}|${BLANK.source}`,
  'u',
);

/**
 * Plain text made safe to show: hostile and invisible characters out, white space tidied.
 *
 * @param lines `true` keeps line breaks as `\n`, and at most one blank line; `false` makes one line.
 */
export function cleanText(raw: string, lines = false): string {
  if (!SUSPECT.test(raw)) return raw;
  const text = raw.replace(LINE_BREAK, '\n').replace(UNWANTED, '').replace(MARKS, '$1');
  if (BLANK.test(text)) return '';
  if (!lines) return text.replace(/[ \t\n]+/g, ' ').trim();
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Text without letter case, accents and other marks, for comparing names: "São Tomé" is "sao tome". The search of events is finer (see
 * `foldText`): it keeps the vowel signs of scripts in which these are marks.
 */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');

/** Characters that stay with the one before them: marks, skin tones, joiners, the vowels and finals of Hangul, two vowels of Thai and Lao. */
const EXTENDING = '\\p{M}\\p{EMod}\\u0e33\\u0eb3\\u1160-\\u11ff\\u200c';
/**
 * A grapheme, near enough to Unicode's (UAX 29): flags are two characters, and emoji joined are one. A few Indic conjuncts count as two.
 * Not `Intl.Segmenter`, with which a feed of 10 MB could stop its page for 20 seconds.
 */
const GRAPHEME = new RegExp(
  `(?:\\p{RI}{2}|\\p{ExtPict}[${EXTENDING}]*(?:\\u200d\\p{ExtPict}[${EXTENDING}]*)*|.)[${EXTENDING}\\u200d]*`,
  'gsu',
);

/** `text` itself where it has at most `cap` graphemes, else its first ones and an ellipsis. */
export function truncateText(text: string, cap: number): string {
  // A grapheme is at least one code unit, so most texts need no counting.
  if (text.length <= cap) return text;
  let cut = 0;
  GRAPHEME.lastIndex = 0;
  for (let count = 1; GRAPHEME.test(text); count++) {
    if (count > cap) return `${text.slice(0, cut).trimEnd()}…`;
    if (count < cap) cut = GRAPHEME.lastIndex;
  }
  return text;
}

/**
 * Returns the variant that serves a reader best; the first where none is wanted.
 *
 * @param wanted BCP 47 tags, the best first. Each is tried as it stands, then shorter and shorter (RFC 4647, 3.4: `pt-BR`, `pt`), then as
 * any regional form of its language.
 */
export function pickText(text: Text, wanted: readonly string[]): TextVariant {
  if (text.length === 1) return text[0];
  for (const tag of wanted) {
    const found = findVariant(text, tag.toLowerCase());
    if (found) return found;
  }
  return text[0];
}

function findVariant(text: Text, tag: string): TextVariant | undefined {
  for (let range = tag; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const exact = text.find(({ lang }) => lang.toLowerCase() === range);
    if (exact) return exact;
  }
  const family = `${tag.split('-', 1)[0]}-`;
  return text.find(({ lang }) => lang.toLowerCase().startsWith(family));
}

/** HTML's names for U+00A0 to U+00FF, in that order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMES = new Map<string, string>([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['hellip', '…'],
  ['bull', '•'],
  ['trade', '™'],
  ['euro', '€'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['rarr', '→'],
  ['larr', '←'],
  ['check', '✓'],
  ['NewLine', '\n'],
  ['Tab', '\t'],
]);

/** The characters of windows-1252 at 0x80 to 0x9F: numbers in that range mean these (HTML Standard, "numeric character reference end state"). */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A reference that a publishing system escaped once more (`&amp;eacute;`), but for what would become a tag. */
const ESCAPED_TWICE = /&(?:amp;)+(?=#\d{1,7};|#x[\da-f]{1,6};|(?!(?:lt|gt|quot);)[a-z][a-z\d]{1,9};)/gi;

/**
 * Replaces HTML's character references: every number, and the names in common use; those that were escaped twice as well. What is none
 * stays as it stands.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(ESCAPED_TWICE, '&')
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));/g, (whole, decimal, hex, name) => {
      if (name) return NAMES.get(name as string) ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
      if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80]!;
      // Zero, surrogates and what lies beyond Unicode are no characters.
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
    });
}

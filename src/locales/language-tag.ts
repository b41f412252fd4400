/** Old, macro or private names of languages; engines differ in which of them they know. */
const ALIASES = new Map([
  ['cnr', 'sr-Latn'],
  ['in', 'id'],
  ['iw', 'he'],
  ['mo', 'ro'],
  ['no', 'nb'],
  ['sh', 'sr-Latn'],
  ['tl', 'fil'],
]);

/** Where a language differs by region: what serves the regions that have no words of their own (CLDR, parent locales). */
const PARENTS = new Map([['pt', 'pt-PT']]);

/**
 * Returns a language tag as browsers spell it, with old names replaced: `ES_cl` → `es-CL`, `iw` → `he`.
 *
 * @returns `''` for what is not a tag (BCP 47).
 */
export function canonicalTag(tag: string): string {
  const [first = '', ...rest] = tag.trim().replaceAll('_', '-').split('-');
  const [language = first, ...script] = ALIASES.get(first.toLowerCase())?.split('-') ?? [];
  // A script that the tag itself has is the one that is meant.
  const parts = rest[0]?.length === 4 ? rest : [...script, ...rest];
  try {
    return Intl.getCanonicalLocales([language, ...parts].join('-'))[0] ?? '';
  } catch {
    return '';
  }
}

/**
 * Returns the known tag that serves a wanted language best: region, then script are dropped (RFC 4647, 3.4), but never the reader's
 * script, written or implied (`sr-ME` and `sr-Latn-ME` → `sr-Latn`, `zh-TW` → `zh-Hant`). English where nothing is nearer.
 *
 * @param known Canonical tags as keys.
 */
export function matchTag(wanted: string, known: ReadonlyMap<string, unknown>): string {
  const tag = canonicalTag(wanted);
  if (known.has(tag)) return tag;
  const [spoken = ''] = tag.split('-', 1);
  // Asking the browser for what a tag implies is slow: not for English, or a language without words here.
  if (![...known.keys()].some((one) => one.split('-', 1)[0] === spoken)) return 'en';
  const { language, script, region } = new Intl.Locale(tag).maximize();
  for (const shorter of [
    `${language}-${script}-${region}`,
    `${language}-${region}`,
    `${language}-${script}`,
    language,
    PARENTS.get(language) ?? language,
  ]) {
    if (known.has(shorter) && scriptOf(shorter) === script) return shorter;
  }
  return 'en';
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Returns whether both tags are one language in one script: words in the one and dates in the other read as one text. */
export function sameLanguage(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return one.language === other.language && one.script === other.script;
}

const { DisplayNames } = Intl;
let names: Intl.DisplayNames | undefined;

/** Names that English does not say without an article. */
const WITH_ARTICLE =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|United )|(?: Islands| Republic)$/;

/** A country's English name within a sentence ("the Netherlands"), for messages to publishers; the code where the engine has no name. */
export function countryInSentence(code: string): string {
  try {
    names ??= new DisplayNames('en', { type: 'region', fallback: 'code' });
    const name = names.of(code) ?? code;
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  } catch {
    return code;
  }
}

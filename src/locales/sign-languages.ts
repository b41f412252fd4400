/**
 * Sign languages and the country whose name stands for theirs, as pairs: `ase` (American Sign Language) and `US`. Browsers have names for few
 * of them, in few languages. Codes: ISO 639-3; countries: ISO 3166-1. Those that share a country with another are left out.
 */
const TABLE =
  'aedARaenAMaseUSasfAUasqATbfiGBbqnBGbvlBObzsBRcseCZcsgCLcslCNcsnCOcsqHRcsrCRdoqDOdseNLdslDKecsECesnSVesoEEethETfseFIfslFR' +
  'gseGHgsgDEgsmGTgssGRhdsHNhshHUiclISinlIDinsINiseITisgIEisrILjlsJMjosJOjslJPkvkKRllsLTlslLVlspPAmdlMTmfsMXmzcMGmzyMZncsNI' +
  'nsiNGnslNOnspNPnzsNZpksPKprlPEpsoPLpspPHpsrPTpysPYrmsROrslRUsfsZAsqsLKsspESsvkSKswlSEtseTNtsmTRtsqTHtzaTZugnUGugyUYuklUA' +
  'vslVExkiKExmlMYzibZW';

/** Returns the country of a sign language: an ISO 3166-1 code, `null` for one of no country that we know (`sgn`), `undefined` for no sign language. */
export function signLanguageCountry(tag: string): string | null | undefined {
  const code = tag.split('-', 1)[0]!;
  if (code === 'sgn') return null;
  // Codes are in small letters and countries in capitals, so that none is found across two pairs.
  const at = /^[a-z]{3}$/.test(code) ? TABLE.indexOf(code) : -1;
  return at < 0 ? undefined : TABLE.slice(at + 3, at + 5);
}

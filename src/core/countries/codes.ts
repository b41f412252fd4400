/**
 * ISO 3166-1 alpha-2: in each word the first letter, then every second letter that makes a code with it. Written so it is 180 bytes
 * compressed, as a list of codes 314, and every feed needs it before its first event. `XK` (Kosovo) is not in the standard, but reserved
 * for users; CLDR, the EU and the Open Government Partnership use it.
 */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST ' +
  'JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ ' +
  'TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW';

let codes: Set<string> | undefined;

/** Returns every known country code, in upper case. */
export function countryCodes(): ReadonlySet<string> {
  if (!codes) {
    codes = new Set();
    for (const [first, ...seconds] of CODES.split(' ')) for (const second of seconds) codes.add(first! + second);
  }
  return codes;
}

/**
 * ISO 3166-1 alpha-2: in each word the first letter, then every second letter that makes a code with it. `XK` (Kosovo) is not in the
 * standard, but reserved for users and what CLDR, the EU and the Open Government Partnership's lists use.
 */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST ' +
  'JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ ' +
  'TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW';

let codes: Set<string> | undefined;

/** Every known country code, upper case. */
export function countryCodes(): ReadonlySet<string> {
  if (!codes) {
    codes = new Set();
    for (const [first, ...seconds] of CODES.split(' ')) for (const second of seconds) codes.add(first! + second);
  }
  return codes;
}

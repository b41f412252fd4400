import type { Language } from '../locales/language.js';
import { listedWall, type Group, type GroupChoice } from '../core/listing/groups.js';
import { kind, type Content } from './target-dom.js';
import { feedNode } from './feed-text.js';

const time = kind('time');

/** What stands over a group: a day, a month, a country, or that there is none. */
export function groupHeading(language: Language, { key, rows }: Group, choice: GroupChoice): Content {
  if (choice === 'country') {
    if (key === '') return language.t('countryUnknown');
    return key === 'several' ? language.t('severalCountries') : feedNode(language.format.countryName(key));
  }
  const wallMs = rows[0] ? listedWall(rows[0]) : null;
  if (key === '' || wallMs === null) return language.t('undated');
  const style = key.length === 10 ? 'day' : key.length === 7 ? 'month' : 'year';
  const words = time(language.format.moment(wallMs, style), { datetime: key });
  // Under days, a month alone means that the day is not known yet; under months, a year alone.
  const vague = key.length < (choice === 'day' ? 10 : 7);
  return vague ? language.parts('dateUnknownIn', { period: words }) : words;
}

/** Orders countries by their names in the reader's language; several, then unknown, last. */
export function byCountryName(language: Language): (a: string, b: string) => number {
  const rank = (key: string): number => (key === '' ? 2 : key === 'several' ? 1 : 0);
  const { format } = language;
  return (a, b) => rank(a) - rank(b) || format.compare(format.countryName(a).value, format.countryName(b).value);
}

import { listedWall, type Group } from '../core/listing/groups.js';
import type { CardSettings } from './card-settings.js';
import type { Content } from './target.js';

/** Makes the heading of a group, one level above the titles in it: a day, a month, a country, or that it is not known. */
export function groupHeading<T>(settings: CardSettings<T>, group: Group): T {
  const { make, titleLevel } = settings;
  return make.headings[Math.min(titleLevel - 1, 6) - 1]!(words(settings, group), {
    class: 'group-heading',
    part: 'group-heading',
  });
}

function words<T>({ make, language, groupBy }: CardSettings<T>, { key, rows }: Group): Content<T> {
  if (groupBy === 'country') {
    if (key === '') return language.t('countryUnknown');
    return key === 'several' ? language.t('severalCountries') : make.feedText(language.format.countryName(key));
  }
  const wallMs = rows[0] ? listedWall(rows[0]) : null;
  if (wallMs === null) return language.t(key ? 'announcements' : 'undated');
  const style = key.length === 10 ? 'day' : key.length === 7 ? 'month' : 'year';
  const period = make.time(language.format.moment(wallMs, style), { datetime: key });
  // A key shorter than the others: its date is known only to the month, or to the year.
  const vague = key.length < (groupBy === 'day' ? 10 : 7);
  return vague ? language.parts('dateUnknownIn', { period }) : period;
}

import type { Language } from '../locales/language.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { hostCountries } from '../core/countries/host-countries.js';
import { HOUR } from '../core/time/units.js';
import { zoneCity } from '../locales/zone-city.js';

/** "Published as GMT+1; Netherlands is on GMT+2 that day, so this may start 1 hour earlier than shown." */
function conflict(language: Language, o: Occurrence): string | null {
  const [published, other] = o.candidates;
  if (!published || !other) return null;
  const words = { published: language.gmt(published.offset), actual: language.gmt(other.offset) };
  if (other.basis === 'zone' && o.timeZone) {
    return language.t('zoneConflict', { ...words, zone: zoneCity(o.timeZone) || o.timeZone });
  }
  const country = language.format.list(hostCountries(o).map((code) => language.format.countryName(code).value));
  // The country has several clocks, and none is the published one: the difference is not known.
  if (o.candidates.length > 2) return language.t('conflictSeveral', { published: words.published, country });
  const difference = (other.startMs - published.startMs) / HOUR;
  return language.t(difference < 0 ? 'conflictEarlier' : 'conflictLater', {
    ...words,
    country,
    hours: language.t('hours', { n: Math.abs(difference) }),
  });
}

/** Returns a sentence that says why a time may be wrong by hours; `null` where it is reliable. */
export function doubtOf(language: Language, o: Occurrence): string | null {
  if (o.certainty === 'wall-only') {
    return language.t(o.issues.some(({ code }) => code === 'unknown-zone') ? 'unknownZone' : 'noZone');
  }
  return o.certainty === 'conflict' ? conflict(language, o) : null;
}

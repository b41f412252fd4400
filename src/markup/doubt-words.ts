import type { LocaleController } from '../controllers/locale-controller.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { hostCountries } from '../core/countries/host-countries.js';
import { HOUR } from '../core/time/units.js';
import { zoneCity } from '../locales/zone-city.js';

/** "Published as GMT+1; Netherlands is on GMT+2 that day, so this may start 1 hour earlier than shown." */
function conflict(locale: LocaleController, o: Occurrence): string | null {
  const [published, other] = o.candidates;
  if (!published || !other) return null;
  const words = { published: locale.gmt(published.offset), actual: locale.gmt(other.offset) };
  if (other.basis === 'zone' && o.timeZone) {
    return locale.t('zoneConflict', { ...words, zone: zoneCity(o.timeZone) || o.timeZone });
  }
  const country = locale.format.list(hostCountries(o).map((code) => locale.format.countryName(code).value));
  // Several clocks, none of them the published one: no single hour can be named.
  if (o.candidates.length > 2) return locale.t('conflictSeveral', { published: words.published, country });
  const difference = (other.startMs - published.startMs) / HOUR;
  return locale.t(difference < 0 ? 'conflictEarlier' : 'conflictLater', {
    ...words,
    country,
    hours: locale.t('hours', { n: Math.abs(difference) }),
  });
}

/** Why a time cannot be relied on to the hour, as a sentence; `null` where it can. */
export function doubtOf(locale: LocaleController, o: Occurrence): string | null {
  if (o.certainty === 'wall-only') {
    return locale.t(o.issues.some(({ code }) => code === 'unknown-zone') ? 'unknownZone' : 'noZone');
  }
  return o.certainty === 'conflict' ? conflict(locale, o) : null;
}

import type { Language } from '../locales/language.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { hostCountries } from '../core/countries/host-countries.js';
import { MINUTE } from '../core/time/units.js';
import { startOfDay } from '../core/time/wall.js';

/** "… it was given as 11:20 GMT+1, but clocks there (Netherlands) are on GMT+2 that day. It is either 11:20 or 12:20." */
function conflict(language: Language, o: Occurrence): string | null {
  const { format } = language;
  const [published, other] = o.candidates;
  if (!published || !other) return null;
  const wall = (ms: number, offset: number): number => ms + offset * MINUTE;
  const given = format.moment(wall(published.startMs, published.offset), 'time');
  const words = {
    published: language.t('timeIn', { time: given, zone: language.gmt(published.offset) }),
    place:
      other.basis === 'zone' && o.timeZone
        ? language.city(o.timeZone) || o.timeZone
        : format.list(hostCountries(o).map((code) => format.countryName(code).value)),
  };
  // The country has several clocks, and none is the published one: the time is not known.
  if (o.candidates.length > 2) return language.t('conflictSeveral', words);
  const walls = [published, other].map(({ startMs }) => wall(startMs, other.offset)).sort((a, b) => a - b);
  const isOneDay = startOfDay(walls[0]!) === startOfDay(walls[1]!);
  const [one, two] = walls.map((ms) => {
    const time = format.moment(ms, 'time');
    return isOneDay ? time : language.t('aside', { text: format.moment(ms, 'short'), aside: time });
  });
  return language.t('conflict', { ...words, actual: language.gmt(other.offset), one: one!, other: two! });
}

/** Returns a sentence that says why a time may be wrong by hours, to be checked with the organiser; `null` where it is reliable. */
export function doubtOf(language: Language, o: Occurrence): string | null {
  if (o.certainty === 'wall-only') return language.t('noZone');
  return o.certainty === 'conflict' ? conflict(language, o) : null;
}

/** Returns the address at which the organiser can be asked; `null` where the feed has none. */
export function contactOf({ event }: Occurrence): string | null {
  return event.links.find(({ rel }) => rel === 'contact')?.url ?? event.organizers.find(({ url }) => url)?.url ?? null;
}

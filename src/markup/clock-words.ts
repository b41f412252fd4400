import type { Language } from '../locales/language.js';
import type { PublishedTime } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import type { Display, ShownClock } from '../core/time/display.js';
import { formatOffset } from '../core/time/published-time.js';
import { startOfDay, toWallText } from '../core/time/wall.js';

/** Returns a value for `<time datetime>`: ASCII, with the offset where there is one (HTML, 2.3.5). */
export function machineTime(wallMs: number, offset: number | null): string {
  return toWallText(wallMs) + (offset === null ? '' : formatOffset(offset));
}

/** Names a zone by its offset at an instant, and by its city where one is known: "Bogotá, GMT−5", "GMT−5". */
export function zoneLabel(language: Language, zone: string | null, offset: number): string {
  if (zone === 'UTC') return zone;
  const gmt = language.gmt(offset);
  const city = zone && language.city(zone);
  return city ? language.t('zone', { city, offset: gmt }) : gmt;
}

/** Names the clock of a shown time; `null` for a floating time. */
export function clockLabel(language: Language, clock: ShownClock): string | null {
  if (clock.offset === null) return null;
  const zone = zoneLabel(language, clock.zone, clock.offset);
  if (clock.whose === 'published') return language.t('publishedAs', { offset: zone });
  return clock.whose === 'viewer' ? language.t('yourClock', { zone }) : zone;
}

/**
 * Returns the time of a clock. Where it is doubtful which of two times of one day is meant, both: "11:20 or 12:20"; where more is in doubt,
 * "about 11:20". On the clock that was published, as it was published.
 */
function shownTime(language: Language, clock: ShownClock, { doubtful }: Display, o: Occurrence): string {
  const time = language.format.moment(clock.startWall, 'time');
  if (!doubtful || clock.whose === 'published') return time;
  const walls = o.candidates
    .map(({ startMs }) => clock.startWall + startMs - o.candidates[0]!.startMs)
    .sort((a, b) => a - b);
  const [one, other] = walls;
  if (walls.length !== 2 || startOfDay(one!) !== startOfDay(other!)) return language.t('about', { time });
  return language.t('either', {
    one: language.format.moment(one!, 'time'),
    other: language.format.moment(other!, 'time'),
  });
}

/** The second line: "15:30 your time, next day", or the event's own clock where the first line is the reader's. */
export function secondLine(language: Language, clock: ShownClock, display: Display, o: Occurrence): string {
  const { format } = language;
  const time = shownTime(language, clock, display, o);
  const label =
    clock.whose === 'viewer'
      ? language.t('yourTime', { time })
      : language.t('timeIn', { time, zone: String(clockLabel(language, clock)) });
  if (clock.dayShift === 0) return label;
  const day =
    clock.dayShift === 1
      ? language.t('nextDay')
      : clock.dayShift === -1
        ? language.t('previousDay')
        : format.moment(clock.startWall, 'short');
  return language.t('aside', { text: label, aside: day });
}

/** Returns a published date in words: as precise as it was published, on the clock it was published with. */
export function publishedWords(language: Language, time: PublishedTime): string {
  // 24:00 belongs to the day that it ends (ISO 8601), not to the next one, whose 0:00 it is.
  if (/T24/i.test(time.text)) return language.format.moment(time.wallMs - 1, 'date');
  const words = language.format.moment(time.wallMs, time.kind === 'time' ? 'dateTime' : time.kind);
  const zone = time.kind === 'time' && time.offset !== null ? language.gmt(time.offset) : '';
  return zone ? language.t('timeIn', { time: words, zone }) : words;
}

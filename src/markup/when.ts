import type { Row } from '../core/listing/row.js';
import type { ShownClock } from '../core/time/display.js';
import { startOfDay, toWallText } from '../core/time/wall.js';
import { clockLabel, machineTime, secondLine } from './clock-words.js';
import type { CardSettings } from './card-settings.js';
import type { Content } from './target.js';

/** Joins nodes with spaces, so that they stay apart when they are copied or read aloud. */
export const spaced = <T>(all: readonly Content<T>[]): Content<T> =>
  all.map((one, i) => (one !== null && i ? [' ', one] : one));

/** The date; `null` where the group's heading says it already. */
function dateOf<T>({ groupBy, language }: CardSettings<T>, wallMs: number): string | null {
  if (groupBy === 'day') return null;
  return language.format.moment(wallMs, groupBy === 'month' ? 'short' : 'date');
}

/** "until 18:00", on the later days of an event that takes several. */
function until<T>({ make, language }: CardSettings<T>, { day }: Row, { endWall, endOffset }: ShownClock): T | null {
  if (endWall === null || !day) return null;
  const hour = language.format.moment(endWall, 'time');
  const isLastDay = day.index === day.count;
  const words = isLastDay ? hour : language.t('aside', { text: language.format.moment(endWall, 'short'), aside: hour });
  return make.clock(language.t('until', { time: words }), { datetime: machineTime(endWall, endOffset) });
}

/** " to 18:00", with the day if it is another, and the offset if the clocks change in between. The style sheet draws a dash for "to". */
function to<T>(
  { make, language }: CardSettings<T>,
  { startWall, endWall, offset, endOffset }: ShownClock & { readonly endWall: number },
): Content<T> {
  const hour = language.format.moment(endWall, 'time');
  // An end at midnight does not reach into the day that begins then.
  const otherDay = startOfDay(endWall - 1) > startOfDay(startWall);
  const words = otherDay ? language.t('aside', { text: language.format.moment(endWall, 'short'), aside: hour }) : hour;
  // Across a change of the clocks the two ends have different offsets: say so, or the length looks wrong.
  const zone = endOffset !== offset && endOffset !== null ? ` (${language.gmt(endOffset)})` : '';
  const time = make.time(words + zone, { datetime: machineTime(endWall, endOffset) });
  return [make.hidden([' ', language.t('to'), ' ']), time];
}

/** "10:00 – 11:30" */
function fromTo<T>(settings: CardSettings<T>, { occurrence, display }: Row, shown: ShownClock): Content<T> {
  const { make, language } = settings;
  const { startWall, offset, whose } = shown;
  const isDeadline = occurrence.event.kind === 'deadline';
  const isAbout = display.doubtful && whose !== 'published';
  const plain = language.format.moment(startWall, 'time');
  const hour = isAbout ? language.t('about', { time: plain }) : plain;
  // Due at midnight: listed on the day that it ends, where "00:00" would be read as its beginning.
  const isDayEnd = display.sortKey < startWall && !isAbout;
  const words = isDayEnd ? language.t('endOfDay') : isDeadline ? language.t('by', { time: hour }) : hour;
  const datetime = machineTime(startWall, offset);
  const { endWall } = shown;
  if (isDeadline || endWall === null) return make.clock(words, { datetime });
  return [make.clock(words, { class: 'clock start', datetime }), to(settings, { ...shown, endWall })];
}

/** "day 2 of 3" */
function dayLine<T>({ make, language }: CardSettings<T>, { day }: Row): T | null {
  return day && make.line(language.t('dayOf', { i: day.index, n: day.count }));
}

function timed<T>(settings: CardSettings<T>, row: Row, shown: ShownClock): Content<T> {
  const { make, language } = settings;
  const { display, day } = row;
  const later = day !== null && day.index > 1;
  const ownDate = dateOf(settings, display.sortKey);
  const label = clockLabel(language, later ? { ...shown, offset: shown.endOffset } : shown);
  const second = later ? null : display.secondary;
  return spaced([
    ownDate === null ? null : make.words(ownDate),
    later ? until(settings, row, shown) : fromTo(settings, row, shown),
    dayLine(settings, row),
    label === null ? null : make.line(label),
    second && make.line(secondLine(language, second, display, row.occurrence)),
  ]);
}

function days<T>(settings: CardSettings<T>, row: Row, { startWall, endWall }: ShownClock): Content<T> {
  const { make, language, groupBy } = settings;
  const datetime = toWallText(startWall).slice(0, 10);
  if (endWall !== null && endWall > startWall) {
    return spaced([make.date(language.format.range(startWall, endWall, 'date'), { datetime }), dayLine(settings, row)]);
  }
  const { kind, whenText } = row.occurrence.event;
  const ownDate = groupBy === 'day' ? null : make.date(dateOf(settings, startWall) ?? '', { datetime });
  // Words of the feed's own, or a clock that could not be read: it may not take all day.
  if (whenText) return spaced([ownDate, make.line(make.feedText(language.text(whenText)))]);
  const words = language.t(kind === 'deadline' ? 'endOfDay' : 'allDay');
  return ownDate === null ? make.clock(words, { datetime }) : spaced([ownDate, make.line(words)]);
}

/** Makes the content of the rail: the time on one clock or two, or the date as far as it is known. */
export function when<T>(settings: CardSettings<T>, row: Row): Content<T> {
  const { make, language, groupBy } = settings;
  const { primary, precision, postedWall } = row.display;
  if (primary && precision === 'time') return timed(settings, row, primary);
  if (primary && precision === 'day') return days(settings, row, primary);
  if (postedWall !== null) {
    const datetime = toWallText(postedWall).slice(0, 10);
    const date = make.time(language.format.moment(postedWall, 'date'), { datetime });
    return make.line(language.parts('posted', { date }));
  }
  const { whenText } = row.occurrence.event;
  const words = whenText ? make.feedText(language.text(whenText)) : language.t('dateUnknown');
  if (!primary) return make.words(words);
  const isMonth = precision === 'month';
  // The group's heading has the date. With nothing else to say, it is said again, so that the rail is not empty.
  if (whenText && (groupBy === 'day' || groupBy === 'month')) return make.words(words);
  const datetime = toWallText(primary.startWall).slice(0, isMonth ? 7 : 4);
  return spaced([
    make.date(language.format.moment(primary.startWall, isMonth ? 'month' : 'year'), { datetime }),
    make.line(words),
  ]);
}

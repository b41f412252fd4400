import type { Row } from '../core/listing/row.js';
import type { ShownClock } from '../core/time/display.js';
import { startOfDay, toWallText } from '../core/time/wall.js';
import { clockLabel, machineTime, secondLine } from './clock-words.js';
import { kind, type Content } from './target-dom.js';
import type { EntrySettings } from './card-settings.js';
import { feedNode } from './feed-text.js';

const timeNode = kind('time');
const clock = kind('span', { class: 'clock' });
/** A date that no heading gives. */
const date = kind('span', { class: 'clock date' });
const line = kind('span', { class: 'line' });
const toNode = kind('span', { class: 'to' });
const time = (datetime: string, words: string): HTMLElement => timeNode(words, { datetime });
/** Lines are told apart by a space too, for who copies or reads them as text. */
const lines = (all: readonly (HTMLElement | null)[]): Content =>
  all.map((one, i) => (one && i ? [' ', one] : one)) satisfies Content;

/** A date where the group's heading does not already give it. */
function dateOf({ groupBy, language }: EntrySettings, wallMs: number): string | null {
  if (groupBy === 'day') return null;
  return language.format.moment(wallMs, groupBy === 'month' ? 'short' : 'date');
}

/** "until 18:00", on the later days of an event that takes several. */
function until({ language }: EntrySettings, { day }: Row, { endWall, endOffset }: ShownClock): HTMLElement | null {
  if (endWall === null || !day) return null;
  const hour = language.format.moment(endWall, 'time');
  const isLastDay = day.index === day.count;
  const words = isLastDay ? hour : language.t('aside', { text: language.format.moment(endWall, 'short'), aside: hour });
  return clock(language.parts('until', { time: time(machineTime(endWall, endOffset), words) }));
}

/** " – 18:00", with the day if it is another, and the offset if the clocks change in between. */
function to({ language }: EntrySettings, { startWall, endWall, offset, endOffset }: ShownClock): HTMLElement | null {
  if (endWall === null) return null;
  const hour = language.format.moment(endWall, 'time');
  // What ends at midnight does not reach into the day that begins then.
  const otherDay = startOfDay(endWall - 1) > startOfDay(startWall);
  const words = otherDay ? language.t('aside', { text: language.format.moment(endWall, 'short'), aside: hour }) : hour;
  // Across a change of the clocks the two ends have different offsets: say so, or the length looks wrong.
  const zone = endOffset !== offset && endOffset !== null ? ` (${language.gmt(endOffset)})` : null;
  return toNode([' – ', time(machineTime(endWall, endOffset), words), zone]);
}

/** "10:00 – 11:30" */
function fromTo(settings: EntrySettings, { occurrence, display }: Row, shown: ShownClock): HTMLElement {
  const { language } = settings;
  const { startWall, offset, whose } = shown;
  const isDeadline = occurrence.event.kind === 'deadline';
  const plain = language.format.moment(startWall, 'time');
  const isAbout = display.doubtful && whose !== 'published';
  const hour = isAbout ? language.t('about', { time: plain }) : plain;
  // Due at midnight: listed on the day that it ends, where "00:00" would be read as its beginning.
  const isDayEnd = display.sortKey < startWall && !isAbout;
  const words = isDayEnd ? language.t('endOfDay') : isDeadline ? language.t('by', { time: hour }) : hour;
  return clock([time(machineTime(startWall, offset), words), isDeadline ? null : to(settings, shown)]);
}

/** "day 2 of 3" */
function dayLine({ language }: EntrySettings, { day }: Row): HTMLElement | null {
  return day && line(language.t('dayOf', { i: day.index, n: day.count }));
}

function timed(settings: EntrySettings, row: Row, shown: ShownClock): Content {
  const { language } = settings;
  const { display, day } = row;
  const later = day !== null && day.index > 1;
  const ownDate = dateOf(settings, display.sortKey);
  const label = clockLabel(language, later ? { ...shown, offset: shown.endOffset } : shown);
  const second = later ? null : display.secondary;
  return lines([
    ownDate === null ? null : date(ownDate),
    later ? until(settings, row, shown) : fromTo(settings, row, shown),
    dayLine(settings, row),
    label === null ? null : line(label),
    second && line(secondLine(language, second, display.doubtful)),
  ]);
}

function days(settings: EntrySettings, row: Row, { startWall, endWall }: ShownClock): Content {
  const { language, groupBy } = settings;
  const datetime = toWallText(startWall).slice(0, 10);
  if (endWall !== null && endWall > startWall) {
    return lines([date(time(datetime, language.format.range(startWall, endWall, 'date'))), dayLine(settings, row)]);
  }
  const { kind, whenText } = row.occurrence.event;
  const ownDate = groupBy === 'day' ? null : date(time(datetime, dateOf(settings, startWall) ?? ''));
  // Words of the feed's own, or a clock that could not be read: it may not take all day.
  if (whenText) return lines([ownDate, line(feedNode(language.text(whenText)))]);
  const words = language.t(kind === 'deadline' ? 'endOfDay' : 'allDay');
  return ownDate === null ? clock(time(datetime, words)) : lines([ownDate, line(words)]);
}

/** The rail: when it is, on one clock or two. */
export function when(settings: EntrySettings, row: Row): Content {
  const { language } = settings;
  const { primary, precision } = row.display;
  if (primary && precision === 'time') return timed(settings, row, primary);
  if (primary && precision === 'day') return days(settings, row, primary);
  const { whenText } = row.occurrence.event;
  const words = whenText ? feedNode(language.text(whenText)) : language.t('dateUnknown');
  if (!primary) return date(words);
  const isMonth = precision === 'month';
  const datetime = toWallText(primary.startWall).slice(0, isMonth ? 7 : 4);
  return lines([
    date(time(datetime, language.format.moment(primary.startWall, isMonth ? 'month' : 'year'))),
    line(words),
  ]);
}

import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import { displayOf, type ZoneChoice } from '../../core/time/display.js';
import type { Stage } from '../../core/stages/stages.js';
import { MINUTE } from '../../core/time/units.js';
import { startOfDay, toWallText } from '../../core/time/wall.js';
import { instantOf, offsetMsAt } from '../../core/time/zone.js';
import type { WordKey } from '../../locales/words.js';
import { clockLabel, machineTime, secondLine, zoneLabel } from '../../markup/clock-words.js';
import { feedText } from '../base/feed-text.js';
import type { CountdownTarget } from './countdown-target.js';

/** Words, with marked parts in them where the feed's own are among them. */
export type Words = string | TemplateResult;

/** Returns the name of a stage: our word for it; the feed's own where that is all there is, or tells two of a kind apart; `''` for a mere date. */
export function stageName(language: Language, { timeline, isNamed }: CountdownTarget, stage: Stage): Words {
  if (!isNamed) return '';
  const { type, label } = stage;
  const isTwin = timeline.stages.some((other) => other !== stage && other.type === type);
  if (label && (type === 'other' || isTwin)) return feedText(language.text(label));
  const key: WordKey =
    type === 'start' || type === 'end' || type === 'deadline' ? `stage.${type}` : `milestone.${type}`;
  return language.t(key);
}

/** Returns the feed's own name of a stage, where our word stands for it. */
export function stageDetail(language: Language, target: CountdownTarget, stage: Stage): TemplateResult | null {
  if (!stage.label || typeof stageName(language, target, stage) !== 'string') return null;
  return feedText(language.text(stage.label));
}

/** Returns the date of a stage in the list of stages: no more precise than a day. */
export function stageDate(language: Language, { date, edge }: Stage, choice: ZoneChoice, viewer: string): Words {
  const { precision, primary, sortKey } = displayOf(date, choice, viewer);
  if (!primary) return language.t('dateUnknown');
  const { startWall } = primary;
  const datetime = toWallText(startWall);
  if (precision === 'month' || precision === 'year') {
    const period = html`<time datetime=${datetime.slice(0, precision === 'month' ? 7 : 4)}
      >${language.format.moment(startWall, precision)}</time
    >`;
    return html`${language.parts('dateUnknownIn', { period })}`;
  }
  // A stage that ends at midnight ends with the day before.
  const wall = precision === 'time' && edge === 'ends' ? Math.min(sortKey, startWall) : startWall;
  return html`<time datetime=${toWallText(wall).slice(0, 10)}>${language.format.moment(wall, 'date')}</time>`;
}

/** "21–22 November 2017", "31 July 2017, by the end of the day", with the zone where there is one. */
function daysLine(
  language: Language,
  stage: Stage,
  isNamed: boolean,
  startWall: number,
  endWall: number | null,
): TemplateResult {
  const { format } = language;
  const { timeZone } = stage.date;
  const isRange = stage.type === 'start' && endWall !== null && endWall > startWall;
  const days = isRange ? format.range(startWall, endWall, 'date') : format.moment(startWall, 'date');
  const time: unknown = html`<time datetime=${toWallText(startWall).slice(0, 10)}>${days}</time>`;
  const isDue = isNamed && stage.edge === 'ends' && stage.type !== 'end';
  const due = isDue ? language.parts('dayEnd', { date: time }) : [time];
  if (timeZone === null) return html`${due}`;
  const zone = zoneLabel(language, timeZone, offsetMsAt(timeZone, instantOf(timeZone, startWall).ms) / MINUTE);
  return html`${language.parts('inZone', { time: html`${due}`, zone })}`;
}

/** The date that is counted to: with its zone, and on the reader's own clock where that differs. */
export function targetLine(
  language: Language,
  { isNamed }: CountdownTarget,
  stage: Stage,
  choice: ZoneChoice,
  viewer: string,
): TemplateResult {
  const { format } = language;
  const { date } = stage;
  // A list leaves the reader's clock out beside what happens in person; who counts the hours needs it.
  const zone = choice === 'auto' && date.event.attendanceMode !== 'online' ? 'event' : choice;
  const display = displayOf(date, zone, viewer);
  const { precision, primary, secondary, doubtful, sortKey } = display;
  const { whenText } = date.event;
  const asPublished = whenText && stage.type === 'start' ? feedText(language.text(whenText)) : null;
  if (!primary) return html`${asPublished ?? language.t('dateUnknown')}`;
  const { startWall, endWall, offset, endOffset } = primary;
  if (precision === 'day') return daysLine(language, stage, isNamed, startWall, endWall);
  if (precision !== 'time') {
    const period = stageDate(language, stage, choice, viewer);
    return html`${asPublished ? language.parts('aside', { text: period, aside: asPublished }) : period}`;
  }
  const isRange = stage.type === 'start' && endWall !== null && endWall > startWall && offset === endOffset;
  const isDayEnd = stage.edge === 'ends' && sortKey < startWall;
  const plain = isRange ? format.range(startWall, endWall, 'dateTime') : format.moment(startWall, 'dateTime');
  const words = isDayEnd
    ? language.t('dayEnd', { date: format.moment(startOfDay(sortKey), 'date') })
    : doubtful && primary.whose !== 'published'
      ? language.t('about', { time: plain })
      : plain;
  const time = html`<time datetime=${machineTime(startWall, offset)}>${words}</time>`;
  const label = clockLabel(language, primary);
  // The reader's own clock has brackets already.
  const where = primary.whose === 'viewer' ? 'timeIn' : 'inZone';
  const first = typeof label === 'string' ? language.parts(where, { time, zone: label }) : [time];
  if (!secondary) return html`${first}`;
  // Each apart, so that the figures of the one are not drawn into the other where the text runs from right to left.
  return html`<bdi>${first}</bdi
    ><span class="soft">&nbsp;· <bdi>${secondLine(language, secondary, display, date)}</bdi></span>`;
}

/** "Ended on 22 November 2017": when it was over, where that is known; else when it closed, or began. */
export function endedWords(
  language: Language,
  { isNamed, timeline: { start, end } }: CountdownTarget,
  choice: ZoneChoice,
  viewer: string,
): Words {
  const stage = end ?? start;
  if (!stage || stage.count === null) return language.t('ended');
  const key = !isNamed ? 'wasOn' : end ? 'endedOn' : stage.type === 'deadline' ? 'closedOn' : 'startedOn';
  return html`${language.parts(key, { date: stageDate(language, stage, choice, viewer) })}`;
}

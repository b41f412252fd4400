import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { Row } from '../../core/query/listing.js';
import type { ShownClock } from '../../core/time/display.js';
import { startOfDay, toWallText } from '../../core/time/wall.js';
import { clockLabel, machineTime, secondLine } from '../clock-words.js';
import { feedText } from '../feed-text.js';
import type { ItemContext } from './item-context.js';

/** A date where the group's heading does not already give it. */
function dateLine(context: ItemContext, wallMs: number): string | null {
  const { groupBy, locale } = context;
  if (groupBy === 'day') return null;
  return locale.format.moment(wallMs, groupBy === 'month' ? 'short' : 'date');
}

/** "until 18:00", on the later days of an event that takes several. */
function untilLine(context: ItemContext, row: Row, clock: ShownClock): TemplateResult {
  const { format } = context.locale;
  const { endWall, endOffset } = clock;
  const { day } = row;
  if (endWall === null || !day) return html``;
  const lastDay = day.index === day.count;
  const time = format.moment(endWall, 'time');
  const words = lastDay ? time : context.locale.t('aside', { text: format.moment(endWall, 'short'), aside: time });
  const until = html`<time datetime=${machineTime(endWall, endOffset)}>${words}</time>`;
  return html`<span class="clock">${context.locale.parts('until', { time: until })}</span>`;
}

function timedClock(context: ItemContext, row: Row, clock: ShownClock): TemplateResult {
  const { occurrence: o, display } = row;
  const { locale } = context;
  const { format } = locale;
  const { startWall, endWall, offset, endOffset } = clock;
  const date = dateLine(context, display.sortKey);
  const isDeadline = o.event.kind === 'deadline';
  const time = format.moment(startWall, 'time');
  const isAbout = display.doubtful && clock.whose !== 'published';
  const shown = isAbout ? locale.t('about', { time }) : time;
  // Due at midnight: listed on the day that it ends, where "00:00" would be read as its beginning.
  const isDayEnd = display.sortKey < startWall && !isAbout;
  const words = isDayEnd ? locale.t('endOfDay') : isDeadline ? locale.t('by', { time: shown }) : shown;
  const start = html`<time datetime=${machineTime(startWall, offset)}>${words}</time>`;
  let end: TemplateResult | typeof nothing = nothing;
  if (endWall !== null && !isDeadline) {
    // What ends at midnight does not reach into the day that begins then.
    const otherDay = startOfDay(endWall - 1) > startOfDay(startWall);
    const endTime = format.moment(endWall, 'time');
    const words = otherDay ? locale.t('aside', { text: format.moment(endWall, 'short'), aside: endTime }) : endTime;
    // Across a change of the clocks the two ends have different offsets: say so, or the length looks wrong.
    const zone = endOffset !== offset && endOffset !== null ? ` (${locale.gmt(endOffset)})` : nothing;
    end = html`<span class="to"> – <time datetime=${machineTime(endWall, endOffset)}>${words}</time>${zone}</span>`;
  }
  const later = row.day !== null && row.day.index > 1;
  const label = clockLabel(locale, later ? { ...clock, offset: endOffset } : clock);
  return html`${date ? html`<span class="clock date">${date}</span> ` : nothing}${later ? untilLine(context, row, clock) : html`<span class="clock">${start}${end}</span>`}
  ${dayLine(locale, row)} ${label === nothing ? nothing : html`<span class="line">${label}</span>`}
  ${display.secondary && !later ? html`<span class="line">${secondLine(locale, display.secondary, display.doubtful)}</span>` : nothing}`;
}

/** "day 2 of 3" */
function dayLine(locale: LocaleController, { day }: Row): TemplateResult | typeof nothing {
  return day ? html`<span class="line">${locale.t('dayOf', { i: day.index, n: day.count })}</span>` : nothing;
}

function days(context: ItemContext, row: Row, clock: ShownClock): TemplateResult {
  const { locale, groupBy } = context;
  const o = row.occurrence;
  const { startWall, endWall } = clock;
  const datetime = toWallText(startWall).slice(0, 10);
  const several = endWall !== null && endWall > startWall;
  if (several) {
    return html`<span class="clock date"
        ><time datetime=${datetime}>${locale.format.range(startWall, endWall, 'date')}</time></span
      >
      ${dayLine(locale, row)}`;
  }
  const words = locale.t(o.event.kind === 'deadline' ? 'endOfDay' : 'allDay');
  if (groupBy === 'day') return html`<span class="clock"><time datetime=${datetime}>${words}</time></span>`;
  return html`<span class="clock date"><time datetime=${datetime}>${dateLine(context, startWall)}</time></span>
    <span class="line">${words}</span>`;
}

/** The rail: when it is, on one clock or two. */
export function when(context: ItemContext, row: Row): TemplateResult {
  const { occurrence, display } = row;
  const { locale, feed } = context;
  const { primary, precision } = display;
  const { whenText } = occurrence.event;
  if (!primary) {
    return html`<span class="clock date"
      >${whenText ? feedText(locale.text(whenText, feed.language)) : locale.t('dateUnknown')}</span
    >`;
  }
  if (precision === 'time') return timedClock(context, row, primary);
  if (precision === 'day') return days(context, row, primary);
  const datetime = toWallText(primary.startWall).slice(0, precision === 'month' ? 7 : 4);
  const period = locale.format.moment(primary.startWall, precision === 'month' ? 'month' : 'year');
  return html`<span class="clock date"><time datetime=${datetime}>${period}</time></span>
    <span class="line">${whenText ? feedText(locale.text(whenText, feed.language)) : locale.t('dateUnknown')}</span>`;
}

import type { RawEvent } from '../../model/raw-feed.js';
import type { Series } from '../../recurrence/series.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { DAY } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import type { Entry } from './event.js';
import { expand, TOO_MANY_DATES } from './expand.js';
import { onClockOf } from './times.js';

/** A series in parts: each from one change of "this and all that follow" to the next. */
interface Parts {
  readonly first: RawEvent;
  readonly later: readonly { readonly entry: Entry; readonly event: RawEvent }[];
}

/**
 * Parts a series at its changes with RANGE=THISANDFUTURE (RFC 5545, 3.2.13): from each of them on dates are as that change says, earlier or
 * later by as much as it is. Each part has its dates one by one, because a rule that is shifted may be another one.
 *
 * @param changed Original starts that are changed one by one: they stay with the series. As {@link onClockOf} writes them.
 */
export function partFuture(
  series: Entry,
  changes: readonly Entry[],
  changed: ReadonlySet<string>,
  Dates: typeof Series,
): Parts {
  const { start, event } = series;
  const wallOf = (entry: Entry): number =>
    parsePublishedTime(onClockOf(start!, entry.recurrenceId!, false))?.wallMs ?? NaN;
  const sorted = changes
    .map((entry) => ({ entry, from: wallOf(entry) }))
    .filter(({ from }) => !Number.isNaN(from))
    .sort((a, b) => a.from - b.from);
  if (!sorted.length || !start?.time) return { first: event, later: [] };
  const isDay = start.time.kind === 'date';
  const textAt = (wallMs: number): string =>
    toWallText(wallMs).slice(0, isDay ? 10 : undefined) + (start.time!.offset === null ? '' : 'Z');
  const firstMs = sorted[0]!.from;
  const firstInstant = start.clock?.instantOf(firstMs) ?? firstMs;
  const { walls, isCut } = expand(event, firstInstant, Dates);
  const later = sorted.map(({ entry, from }, index) => {
    const to = sorted[index + 1]?.from ?? Infinity;
    const shift = (entry.start?.time?.wallMs ?? from) - from;
    const include = walls
      .filter((wall) => wall > from && wall < to && !changed.has(textAt(wall)))
      .map((wall) => textAt(wall + shift));
    if (isCut && to === Infinity) entry.issues.push({ fault: TOO_MANY_DATES, field: 'RRULE' });
    const recurrence = include.length ? { include } : undefined;
    return { entry, event: { ...entry.event, id: `${event.id}#${textAt(from)}`, recurrence } };
  });
  const { recurrence } = event;
  const last = isDay ? firstMs - DAY : firstInstant - 1000;
  const until = textAt(last).replace(/[-:]|\.\d+|Z$/g, '');
  const isInstant = start.clock !== null || start.time.offset !== null;
  const rules = [recurrence?.rule ?? []].flat();
  const first: RawEvent = {
    ...event,
    recurrence: recurrence && {
      ...recurrence,
      // Dates go on after those that were worked out.
      rule: isCut ? rules.map((rule) => untilOf(rule, isDay ? until : seconds(until) + (isInstant ? 'Z' : ''))) : rules,
      exclude: [...(recurrence.exclude ?? []), ...walls.map(textAt)],
    },
  };
  return { first, later };
}

/** `20260530T0900` with seconds. */
const seconds = (text: string): string => text.padEnd(15, '0');

const untilOf = (rule: string, until: string): string =>
  `${rule.replace(/;?(?:COUNT|UNTIL)=[^;]*/gi, '')};UNTIL=${until}`;

import type { OccurrenceOverride, PublishedTime, Recurrence } from '../../../src/core/model/event.js';
import type { Fault } from '../../../src/core/model/issue.js';
import type { SeriesDate } from '../../../src/core/recurrence/overrides.js';
import { MAX_STEPS, Series } from '../../../src/core/recurrence/series.js';
import { parsePublishedTime } from '../../../src/core/time/published-time.js';
import { toWallText } from '../../../src/core/time/wall.js';

export interface SeriesText {
  start: string;
  zone?: string | null;
  rules?: string | string[];
  include?: string[];
  exclude?: string[];
  /** Original start → its patch. */
  overrides?: Record<string, { start?: string; timeZone?: string }>;
  /** Window in ISO instants; everything by default. */
  from?: string;
  to?: string;
  limit?: number;
}

export function time(text: string): PublishedTime {
  const parsed = parsePublishedTime(text);
  if (!parsed) throw new Error(`Not a time: ${text}`);
  return parsed;
}

const override = ([id, { start, timeZone }]: [string, { start?: string; timeZone?: string }]): OccurrenceOverride => ({
  recurrenceId: time(id),
  start: start === undefined ? null : time(start),
  end: null,
  timeZone: timeZone ?? null,
  title: null,
  status: null,
  location: null,
});

interface Expansion {
  readonly dates: readonly SeriesDate[];
  readonly faults: readonly Fault[];
  readonly steps: number;
}

/** All dates of a series in a window, with what is wrong, and how many steps it cost at a time: to read it, or to find dates. */
export function expandRecurrence(
  input: { readonly start: PublishedTime; readonly timeZone: string | null; readonly recurrence: Recurrence },
  fromMs: number,
  toMs: number,
  limit = 500,
): Expansion {
  const reading = { left: MAX_STEPS };
  const series = new Series(input, reading);
  const budget = { left: MAX_STEPS };
  const { dates, isCut, isUnfinished } = series.between(fromMs, toMs, limit, budget);
  const faults = [...series.faults];
  if (isCut) faults.push({ code: 'recurrence-truncated', reason: 'too-many-dates', max: limit });
  else if (isUnfinished) faults.push({ code: 'recurrence-truncated', reason: 'too-much-work' });
  return { dates, faults, steps: MAX_STEPS - Math.min(reading.left, budget.left) };
}

export function expand(series: SeriesText): Expansion {
  const { start, zone = null, rules = [], include = [], exclude = [], overrides = {}, from, to, limit } = series;
  return expandRecurrence(
    {
      start: time(start),
      timeZone: zone,
      recurrence: {
        rules: typeof rules === 'string' ? [rules] : rules,
        include: include.map(time),
        exclude: exclude.map(time),
        overrides: Object.entries(overrides).map(override),
      },
    },
    from === undefined ? -Infinity : Date.parse(from),
    to === undefined ? Infinity : Date.parse(to),
    limit,
  );
}

/** The wall clock of each date: `1997-09-02` for midnights and whole days, else `1997-09-02T09:00`. */
export const wallTexts = (series: SeriesText): string[] =>
  expand(series).dates.map(({ wallMs }) => toWallText(wallMs).replace('T00:00', ''));

export const codes = (series: SeriesText): string[] => expand(series).faults.map(({ code }) => code);

import type { OccurrenceOverride, PublishedTime } from '../../../src/core/model/event.js';
import { expandRecurrence, type Expansion } from '../../../src/core/recurrence/expand.js';
import { parsePublishedTime } from '../../../src/core/time/published-time.js';
import { toWallText } from '../../../src/core/time/wall.js';

export interface Series {
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

export function expand(series: Series): Expansion {
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
export const wallTexts = (series: Series): string[] =>
  expand(series).dates.map(({ wallMs }) => toWallText(wallMs).replace('T00:00', ''));

export const codes = (series: Series): string[] => expand(series).faults.map(({ code }) => code);

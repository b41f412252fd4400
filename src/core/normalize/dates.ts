import type { EventStatus, ListedOccurrence, Recurrence } from '../model/event.js';
import { wholeDays } from '../time/whole-days.js';
import type { Context } from './context.js';
import { NONE, own, type Raw } from '../json.js';
import { leaveOut, readEnum, readText, readTime } from './fields.js';
import { readLocation, within } from './nested-fields.js';

export const STATUSES: readonly EventStatus[] = [
  'scheduled',
  'tentative',
  'postponed',
  'rescheduled',
  'moved-online',
  'cancelled',
];

function occurrence(ctx: Context, from: Raw): ListedOccurrence | null {
  const start = readTime(ctx, from, 'start');
  if (!start) return own(from, 'start') ? null : leaveOut(ctx, 'start', own(from, 'start'), 'date');
  const end = readTime(ctx, from, 'end');
  // Not frozen yet: placing it may reject its end.
  return {
    start,
    end,
    rejectedEnd: null,
    status: readEnum(ctx, from, 'status', STATUSES),
    location: readLocation(ctx, from),
    title: readText(ctx, from, 'title'),
    ...wholeDays(start, end, ctx.timeZone),
  };
}

/** One of the listed dates; a bare string is its start. */
export const asOccurrence = (ctx: Context, raw: unknown, key: string): ListedOccurrence | null =>
  within(ctx, raw, key, occurrence, 'start');

/** The recurrence of an event of which nobody can say when it is. */
export const UNKNOWN_DATES: Recurrence = Object.freeze({ rules: NONE, include: NONE, exclude: NONE, overrides: NONE });

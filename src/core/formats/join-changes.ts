import type { RawEvent, RawOverride, RawRecurrence } from '../model/raw-feed.js';

/** One date of a series, as it was changed. */
export interface Change {
  /** The original start of the date, on the clock of the series or as an instant. */
  readonly key: string;
  /** The event as it is on that date; `null` if nobody is to know. */
  readonly event: RawEvent | null;
}

/** Fields that an override of a date does not have. */
const BESIDES = [
  'kind',
  'summary',
  'description',
  'attendanceMode',
  'topics',
  'tags',
  'languages',
  'links',
  'registration',
  'image',
  'organizers',
] as const;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The change as an override; `null` if it says more than that. */
function overrideOf(series: RawEvent, event: RawEvent): RawOverride | null {
  if (BESIDES.some((field) => !same(series[field], event[field]))) return null;
  // Of a title, a place or a status an override cannot say that there is none.
  const isLess =
    (series.title !== undefined && event.title === undefined) ||
    (series.location !== undefined && event.location === undefined) ||
    (event.duration !== undefined && event.duration !== series.duration);
  if (isLess) return null;
  const status = event.status ?? 'scheduled';
  return {
    start: event.start,
    end: event.end,
    timeZone: event.timeZone === series.timeZone ? undefined : event.timeZone,
    title: same(event.title, series.title) ? undefined : event.title,
    status: status === (series.status ?? 'scheduled') ? undefined : status,
    location: same(event.location, series.location) ? undefined : event.location,
  };
}

/** A series with the dates that are changed in it, and those that are events of their own. */
interface Joined {
  readonly series: RawEvent;
  readonly apart: readonly { readonly key: string; readonly event: RawEvent }[];
}

/**
 * Joins a series with its changed dates. One that differs in more than an override can say, such as its description or a link, becomes an
 * event of its own in place of the date.
 */
export function joinChanges(series: RawEvent, changes: readonly Change[]): Joined {
  if (!changes.length) return { series, apart: [] };
  const { recurrence } = series;
  const exclude: string[] = [];
  const overrides: [string, RawOverride][] = [];
  const apart: { key: string; event: RawEvent }[] = [];
  for (const { key, event } of changes) {
    const override = event && overrideOf(series, event);
    if (override) overrides.push([key, override]);
    else exclude.push(key);
    if (event && !override)
      apart.push({ key, event: { ...event, id: `${series.id ?? ''}#${key}`, recurrence: undefined } });
  }
  const joined: RawRecurrence = {
    rule: recurrence?.rule,
    // Without a rule its start is the only date of its own.
    include: recurrence ? recurrence.include : series.start === undefined ? undefined : [series.start],
    exclude: [...(recurrence?.exclude ?? []), ...exclude],
    overrides: { ...recurrence?.overrides, ...Object.fromEntries(overrides) },
  };
  return { series: { ...series, recurrence: joined }, apart };
}

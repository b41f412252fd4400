import type { FeedEvent, ListedOccurrence, OccurrenceOverride, PublishedTime, Recurrence } from '../model/event.js';
import type { RawEvent, RawOccurrence, RawOverride, RawRecurrence } from '../model/raw-feed.js';
import { parseRule } from '../recurrence/rule.js';
import { endOf } from '../time/span.js';
import { DAY, MINUTE } from '../time/units.js';
import { zoneAliases } from '../zones/zone-aliases.js';
import { isWritable, publishedText } from './published-text.js';
import { present, rawLocation, rawText, type Writing } from './raw-parts.js';

/** Minutes. The schema allows offsets up to 14:59; readers bear more. */
const MAX_OFFSET = 15 * 60;

/** Names of the tz database that are no place, and places that have kept the same time since 1970. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['EST', 'Etc/GMT+5'],
  ['MST', 'Etc/GMT+7'],
  ['HST', 'Etc/GMT+10'],
  ['EST5EDT', 'America/New_York'],
  ['CST6CDT', 'America/Chicago'],
  ['MST7MDT', 'America/Denver'],
  ['PST8PDT', 'America/Los_Angeles'],
  ['WET', 'Europe/Lisbon'],
  ['CET', 'Europe/Brussels'],
  ['MET', 'Europe/Brussels'],
  ['EET', 'Europe/Athens'],
]);

const ZONE = /^(?:UTC|[a-z_]+(?:\/[\w+-]+)+)$/i;

/** Returns the name of a zone as the format has it: UTC, or an area and a place. */
export function rawZone({ losses, eventId }: Writing, zone: string | null): string | undefined {
  if (zone === null) return undefined;
  if (ZONE.test(zone)) return zone.length === 3 ? 'UTC' : zone;
  const named = PLACES.get(zone.toUpperCase());
  if (named) return named;
  for (const [place, names] of zoneAliases) {
    if (names.some((name) => name.toLowerCase() === zone.toLowerCase())) return place;
  }
  losses.add('zone-unnamed', eventId);
  return undefined;
}

/** Returns a date or time as it was published, in the form of the format. */
export function rawTime({ losses, eventId }: Writing, time: PublishedTime | null): string | undefined {
  if (!time) return undefined;
  let written = time;
  if (time.offset !== null && Math.abs(time.offset) >= MAX_OFFSET) {
    losses.add('offset-out-of-range', eventId);
    const wallMs = time.wallMs - time.offset * MINUTE;
    written = { ...time, wallMs, offset: 0, localUnknown: true, text: 'Z' };
  }
  if (isWritable(written.wallMs)) return publishedText(written);
  losses.add('far-date', eventId);
  return undefined;
}

/** Returns a date or time; `undefined` for a month or a year, which the format does not have in that place. */
function rawWhen(writing: Writing, time: PublishedTime | null): string | undefined {
  if (time?.kind !== 'month' && time?.kind !== 'year') return rawTime(writing, time);
  writing.losses.add('vague-date', writing.eventId);
  return undefined;
}

const classOf = ({ kind }: PublishedTime): string => (kind === 'month' || kind === 'year' ? 'partial' : kind);

/**
 * Returns an end in the class of its start, as the format demands: the last day of whole days, the moment at which the last day is over for a
 * time. The reader reads both alike.
 */
function rawEnd(writing: Writing, start: PublishedTime, end: PublishedTime | null): string | undefined {
  if (!end || classOf(start) === classOf(end)) return rawTime(writing, end);
  // Whole days end with the day that a clock time falls into, or before its midnight.
  const overMs = start.kind === 'time' ? endOf(end) : Math.ceil(endOf(end) / DAY) * DAY;
  if (start.kind === 'time') return rawTime(writing, { ...end, kind: 'time', wallMs: overMs });
  if (start.kind !== 'date') writing.losses.add('end-rounded', writing.eventId);
  const kind = start.kind === 'date' ? 'date' : 'month';
  return rawTime(writing, { ...end, kind, wallMs: overMs - 1, offset: null });
}

/** Returns the parts of a rule but FREQ, in capitals and as published: `INTERVAL=2`. */
export const ruleParts = (text: string): readonly string[] =>
  text
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => part && !part.startsWith('FREQ='));

/** Returns a rule in the spelling that the format demands: FREQ first, no other parts than it knows. `null` where nobody can follow it. */
function rawRule(text: string, start: PublishedTime): string | null {
  const parsed = parseRule(text);
  if (!parsed.rule) return null;
  const seconds = (((start.wallMs % MINUTE) + MINUTE) % MINUTE) / 1000;
  const isRepeated = start.kind !== 'time' || String(parsed.rule.seconds) === String(seconds);
  // Where a rule with such parts can be followed, they go without saying.
  const parts = ruleParts(text).filter(
    (part) => !/^(?:RSCALE|SKIP|X-)/.test(part) && !(part.startsWith('BYSECOND=') && isRepeated),
  );
  return parts.some((part) => part.startsWith('BYSECOND='))
    ? null
    : [`FREQ=${parsed.rule.frequency}`, ...parts].join(';');
}

function rawOverride(writing: Writing, patch: OccurrenceOverride, start: PublishedTime): RawOverride {
  const { end, timeZone, title, status, location } = patch;
  return present<RawOverride>({
    start: rawWhen(writing, patch.start),
    end: end && rawEnd(writing, patch.start ?? start, end),
    timeZone: rawZone(writing, timeZone),
    title: rawText(writing, title),
    status,
    location: rawLocation(writing, location),
  });
}

/** A rule of one date, the start: for what has only dates besides it. */
const ONCE = 'FREQ=DAILY;COUNT=1';

function rawRecurrence(writing: Writing, from: Recurrence, start: PublishedTime): RawRecurrence | undefined {
  const rules: string[] = [];
  const unread: string[] = [];
  for (const rule of from.rules) {
    const written = rawRule(rule, start);
    if (written === null) unread.push(rule);
    else rules.push(written);
  }
  if (unread.length) writing.losses.add('rule-unread', writing.eventId);
  const dates = (times: readonly PublishedTime[]): string[] =>
    times.map((time) => rawWhen(writing, time)).filter((text) => text !== undefined);
  const overrides: Record<string, RawOverride> = {};
  for (const patch of from.overrides) {
    const key = rawWhen(writing, patch.recurrenceId);
    if (key === undefined) continue;
    if (Object.hasOwn(overrides, key)) writing.losses.add('same-override', writing.eventId);
    overrides[key] = rawOverride(writing, patch, start);
  }
  return {
    ...present<RawRecurrence>({
      rule: rules.length > 1 ? rules : (rules[0] ?? ONCE),
      include: dates(from.include),
      exclude: dates(from.exclude),
      overrides: Object.keys(overrides).length ? overrides : undefined,
    }),
    ...(unread.length && { 'x-rule': unread }),
  };
}

function rawOccurrence(writing: Writing, listed: ListedOccurrence): RawOccurrence | null {
  const start = rawWhen(writing, listed.start);
  if (start === undefined) return null;
  return present<RawOccurrence>({
    start,
    end: rawEnd(writing, listed.start, listed.end ?? listed.rejectedEnd),
    status: listed.status,
    location: rawLocation(writing, listed.location),
    title: rawText(writing, listed.title),
  });
}

/** The fields of an event that say when it is. */
type RawDates = Pick<RawEvent, 'start' | 'end' | 'previousStart' | 'occurrences' | 'recurrence'>;

/** Returns the dates of an event as they were published. */
export function rawDates(writing: Writing, event: FeedEvent): RawDates {
  const { start, end, rejectedEnd, recurrence } = event;
  const occurrences = event.occurrences
    ?.map((listed) => rawOccurrence(writing, listed))
    .filter((listed) => listed !== null);
  const written = rawTime(writing, start);
  return present<RawDates>({
    // Listed dates stand in for a start, but the format demands one.
    start: written ?? occurrences?.[0]?.start,
    end: start && written ? rawEnd(writing, start, end ?? rejectedEnd) : undefined,
    previousStart: rawTime(writing, event.previousStart),
    occurrences,
    recurrence: recurrence && start ? rawRecurrence(writing, recurrence, start) : undefined,
  });
}

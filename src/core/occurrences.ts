import type { FeedEvent, FeedSnapshot, Issue, Occurrence, OccurrenceOverride, PublishedTime } from './model.js';
import type { EventStatus, Location, Text } from './model.js';
import { loadCountryZones } from './time/load-country-zones.js';
import { place, type CountryZones } from './time/placement.js';
import { DAY } from './time/units.js';
import { toWallText } from './time/wall.js';

/** What one date says for itself; the event says the rest. */
interface OwnFacts {
  readonly id: string;
  readonly start: PublishedTime | null;
  readonly end: PublishedTime | null;
  readonly rejectedEnd?: PublishedTime | null;
  readonly timeZone?: string | null;
  readonly status?: EventStatus | null;
  readonly title?: Text | null;
  readonly location?: Location | null;
  readonly issues?: readonly Issue[];
}

function occurrence(event: FeedEvent, own: OwnFacts, zones: CountryZones | null): Occurrence {
  const timeZone = own.timeZone ?? event.timeZone;
  const placed = place(
    {
      kind: event.kind,
      start: own.start,
      end: own.end,
      // An end or a length, never both: a rejected end is no reason to invent a length.
      duration: own.end || own.rejectedEnd ? null : event.duration,
      timeZone,
      countries: own.location?.country ? [own.location.country] : event.countries,
    },
    zones,
  );
  return Object.freeze({
    id: own.id,
    event,
    start: own.start,
    end: placed.endRejected ? null : own.end,
    rejectedEnd: placed.endRejected ? own.end : (own.rejectedEnd ?? null),
    startMs: placed.startMs,
    endMs: placed.endMs,
    earliestMs: placed.earliestMs,
    latestMs: placed.latestMs,
    timeZone,
    offset: placed.offset,
    labelZone: placed.labelZone,
    certainty: placed.certainty,
    candidates: placed.candidates,
    status: own.status ?? event.status,
    title: own.title ?? event.title,
    location: own.location ?? event.location,
    issues: own.issues ? Object.freeze([...event.issues, ...own.issues]) : event.issues,
  });
}

/** An event's occurrences where no rule is involved: one, or the listed dates. */
function plainOccurrences(event: FeedEvent, zones: CountryZones | null): readonly Occurrence[] {
  if (!event.occurrences) {
    const { id, start, end, rejectedEnd } = event;
    return [occurrence(event, { id, start, end, rejectedEnd }, zones)];
  }
  const ids = new Set<string>();
  return event.occurrences.flatMap((listed) => {
    const id = `${event.id}/${listed.start.kind === 'time' ? toWallText(listed.start.wallMs) : listed.start.text}`;
    // The same date listed twice is the same date.
    return ids.size === ids.add(id).size ? [] : [occurrence(event, { id, ...listed }, zones)];
  });
}

/** The length of one occurrence on the wall clock, in milliseconds (RFC 5545, 3.8.5.3: every instance is as long as the first). */
function wallLength(event: FeedEvent): number | null {
  const { start, end, duration } = event;
  if (start && end) return end.wallMs - start.wallMs;
  return duration ? duration.days * DAY + duration.ms : null;
}

/** Another date of the series that began at `start`. A lone offset is kept, for want of a zone to say what it becomes. */
function recurringTime(start: PublishedTime, wallMs: number, zone: string | null): PublishedTime {
  const text = toWallText(wallMs);
  const { offset, localUnknown } = zone === null ? start : { offset: null, localUnknown: false };
  return { kind: start.kind, wallMs, offset, localUnknown, text: start.kind === 'date' ? text.slice(0, 10) : text };
}

/** How far back of a window a date may begin and still reach into it: as long as the longest there is. */
function longest(event: FeedEvent): number {
  const overrides = event.recurrence?.overrides ?? [];
  const lengths = overrides.map(({ start, end, recurrenceId }) =>
    end ? end.wallMs - (start ?? recurrenceId).wallMs : 0,
  );
  return Math.max(wallLength(event) ?? 0, ...lengths);
}

/** Room for the days and zones of dates, so that nothing at the window's edge is missed before it is placed. */
const EDGE = 2 * DAY;

async function recurringOccurrences(
  event: FeedEvent,
  fromMs: number,
  toMs: number,
  zones: CountryZones | null,
): Promise<readonly Occurrence[]> {
  const { start, recurrence } = event;
  if (!start || !recurrence) return [];
  const { expandRecurrence } = await import('./recurrence/expand.js');
  const { timeZone } = event;
  const length = wallLength(event);
  const from = fromMs - longest(event) - EDGE;
  const { dates, issues } = expandRecurrence({ start, timeZone, recurrence }, from, toMs + EDGE);
  const own: readonly Issue[] = issues.map(({ code, message }) => ({ code, message, eventId: event.id }));
  return dates.map(({ recurrenceId, wallMs, override }) => {
    const at = override?.start ?? recurringTime(start, wallMs, timeZone);
    const end = event.end && length !== null ? recurringTime(start, at.wallMs + length, timeZone) : null;
    const id = `${event.id}/${recurringTime(start, recurrenceId, timeZone).text}`;
    return occurrence(event, { id, start: at, end: override?.end ?? end, ...patchOf(override), issues: own }, zones);
  });
}

function patchOf(override: OccurrenceOverride | null): Partial<OwnFacts> {
  if (!override) return {};
  const { timeZone, status, title, location } = override;
  return { timeZone, status, title, location };
}

/** A date never goes by the id of another event, which may be called what one of our dates would be. */
function withOwnId(o: Occurrence, eventIds: ReadonlySet<string>): Occurrence {
  if (o.id === o.event.id || !eventIds.has(o.id)) return o;
  let id = o.id;
  while (eventIds.has(id)) id += '~';
  return Object.freeze({ ...o, id });
}

/** Occurrences that no window can change, once for each snapshot. */
const plainCache = new WeakMap<FeedSnapshot, readonly Occurrence[]>();

/** Of one place on the time line: before, or at the same instant in the order of the feed. */
const byStart = (a: Occurrence, b: Occurrence): number => (a.startMs ?? Infinity) - (b.startMs ?? Infinity) || 0;

/** Whether any reading of the occurrence's time overlaps `[fromMs, toMs)`; one without an end counts by its start. */
function overlaps({ startMs, endMs, candidates }: Occurrence, fromMs: number, toMs: number): boolean {
  const within = (start: number, end: number | null): boolean =>
    start < toMs && (start >= fromMs || (end !== null && end > fromMs));
  return startMs !== null && (within(startMs, endMs) || candidates.some((c) => within(c.startMs, c.endMs)));
}

/**
 * All that a listing may show of a snapshot: every single and listed date whenever it is, what recurs within the window, and what has no
 * date at all (`startMs: null`), last.
 */
export async function listableOccurrences(snapshot: FeedSnapshot, fromMs: number, toMs: number): Promise<Occurrence[]> {
  const zones = await loadCountryZones(snapshot.events);
  let plain = plainCache.get(snapshot);
  if (!plain) {
    plain = snapshot.events.flatMap((event) => (event.recurrence ? [] : plainOccurrences(event, zones)));
    plainCache.set(snapshot, plain);
  }
  const recurring = snapshot.events.filter((event) => event.recurrence);
  const expanded = await Promise.all(recurring.map((event) => recurringOccurrences(event, fromMs, toMs, zones)));
  const ids = new Set(snapshot.events.map(({ id }) => id));
  return [...plain, ...expanded.flat()].map((o) => withOwnId(o, ids)).sort(byStart);
}

/**
 * Every date of every event that overlaps `[fromMs, toMs)`, single, listed and recurring alike, by start.
 *
 * An occurrence without a known end counts by its start; one in doubt if any of its readings overlaps. What has no date is left out.
 *
 * @param fromMs Epoch milliseconds, or `-Infinity`. @param toMs Epoch milliseconds, exclusive, or `Infinity`: what recurs for ever is cut
 * at 500 dates an event, with the issue `recurrence-truncated`.
 */
export async function occurrencesBetween(snapshot: FeedSnapshot, fromMs: number, toMs: number): Promise<Occurrence[]> {
  const all = await listableOccurrences(snapshot, fromMs, toMs);
  return all.filter((o) => overlaps(o, fromMs, toMs));
}

import type { FeedEvent, OccurrenceOverride, PublishedTime } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { newIssue } from '../new-issue.js';
import type { Fault } from '../model/issue.js';
import { occurrence, type OwnFacts } from '../occurrence.js';
import type { CountryZones } from '../time/placement-types.js';
import { claimsOffset } from '../time/published-time.js';
import { DAY, MINUTE } from '../time/units.js';
import { startOfDay, toWallText } from '../time/wall.js';
import { expandRecurrence, type Expansion } from './expand.js';

/** How far an end lies from its start on the wall clock (RFC 5545, 3.8.5.3: every instance is as long as the first). */
function wallDistance(start: PublishedTime, end: PublishedTime, zone: string | null): number {
  const distance = end.wallMs - start.wallMs;
  if (start.offset === null || end.offset === null) return distance;
  // In a zone both are on its clock, whatever its offset then; else, or where only instants are told, they may be on two.
  return zone && !start.localUnknown && !end.localUnknown ? distance : distance + (start.offset - end.offset) * MINUTE;
}

/** The length of one occurrence, in milliseconds of the wall clock. */
function wallLength({ start, end, duration, timeZone }: FeedEvent): number {
  if (start && end) return wallDistance(start, end, timeZone) + (end.kind === 'time' ? 0 : DAY);
  return duration ? duration.days * DAY + duration.ms : 0;
}

/** Another date of the series that began at `start`. A lone offset is kept, for want of a zone to say what it becomes. */
function recurringTime(start: PublishedTime, wallMs: number, zone: string | null): PublishedTime {
  const { offset, localUnknown } = zone === null ? start : { offset: null, localUnknown: false };
  const text = wallText(start, wallMs) + (localUnknown && !claimsOffset(start) ? 'Z' : '');
  return Object.freeze({ kind: start.kind, wallMs, offset, localUnknown, text });
}

/** `2026-05-30T09:00`, or `2026-05-30` of a series of days. */
const wallText = ({ kind }: PublishedTime, wallMs: number): string =>
  toWallText(wallMs).slice(0, kind === 'date' ? 10 : undefined);

/** The end of the date that begins at the wall clock `atMs`, of the kind that the first one's is. */
function recurringEnd(
  start: PublishedTime,
  end: PublishedTime | null,
  atMs: number,
  zone: string | null,
): PublishedTime | null {
  if (!end) return null;
  // Of days, whole days later; of a clock time, as much later.
  const wallMs =
    end.kind === 'time'
      ? atMs + wallDistance(start, end, zone)
      : startOfDay(atMs) + end.wallMs - startOfDay(start.wallMs);
  const like = end.kind === 'time' ? { ...start, kind: end.kind } : end;
  return recurringTime(like, wallMs, zone);
}

/** How far back of a window a date may begin and still reach into it: as long as the longest there is. */
function longest(event: FeedEvent): number {
  const overrides = event.recurrence?.overrides ?? [];
  const lengths = overrides.map(({ start, end, recurrenceId }) =>
    end ? end.wallMs - (start ?? recurrenceId).wallMs : 0,
  );
  return Math.max(wallLength(event), ...lengths);
}

/** Room for the days and zones of dates, so that nothing at the window's edge is missed before it is placed. */
const EDGE = 2 * DAY;

/** Where a series has too many dates: how often to look for those nearest to now. */
const MAX_TRIES = 3;

const isCut = ({ code }: Fault): boolean => code === 'recurrence-truncated';

/**
 * The dates of a recurring event that overlap a window, and some beside it; of too many those from `nowMs` on and the latest before.
 *
 * @param nowMs Epoch milliseconds, or `-Infinity`. @param limit The most dates from then on, and the most before.
 */
export function recurringOccurrences(
  event: FeedEvent,
  fromMs: number,
  toMs: number,
  nowMs: number,
  zones: CountryZones | null,
  limit = 500,
): readonly Occurrence[] {
  const { start, recurrence, timeZone } = event;
  if (!start || !recurrence) return [];
  const expand = (from: number, to: number): Expansion =>
    expandRecurrence({ start, timeZone, recurrence }, from, to, limit);
  const lead = longest(event) + EDGE;
  const middle = Math.max(fromMs, nowMs) - lead;
  const coming = expand(middle, toMs + EDGE);
  let past = expand(fromMs - lead, middle);
  const found = [...past.faults, ...coming.faults];
  // Of too many dates the earliest are kept, but of those that are over the latest are wanted: as long a while, up to now.
  let from = fromMs - lead;
  for (let i = 0; i < MAX_TRIES && past.dates.length > 1 && past.faults.some(isCut); i++) {
    const { dates } = past;
    from = Math.max((from + middle) / 2, middle - (dates.at(-1)!.wallMs - dates[0]!.wallMs));
    past = expand(from, middle);
  }
  // Skipped hours are noted for the dates that they are about.
  const issues = [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()]
    .filter(({ code }) => code !== 'time-in-gap')
    .map((fault) => newIssue(fault, event.id));
  return [...past.dates, ...coming.dates].map(({ recurrenceId, wallMs, override }) => {
    const at = override?.start ? patchedStart(event, override.start, override.timeZone) : null;
    const startsAt = at ?? recurringTime(start, wallMs, timeZone);
    return occurrence(
      event,
      {
        id: `${event.id}/${wallText(start, recurrenceId)}`,
        start: startsAt,
        end: override?.end ?? recurringEnd(start, event.end, startsAt.wallMs, timeZone),
        rejectedEnd: override?.end ? null : recurringEnd(start, event.rejectedEnd, startsAt.wallMs, timeZone),
        ...patchOf(override),
        issues,
        isNew: true,
      },
      zones,
    );
  });
}

/** A start that moves one date: without offset and zone it is on the clock of the others. */
function patchedStart({ start, timeZone }: FeedEvent, moved: PublishedTime, ownZone: string | null): PublishedTime {
  if (moved.kind !== 'time' || moved.offset !== null || (ownZone ?? timeZone) !== null || !start) return moved;
  return recurringTime({ ...start, kind: 'time' }, moved.wallMs, null);
}

function patchOf(override: OccurrenceOverride | null): Partial<OwnFacts> {
  if (!override) return {};
  const { timeZone, status, title, location } = override;
  return { timeZone, status, title, location };
}

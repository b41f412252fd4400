import type { FeedEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import type { Occurrence } from '../model/occurrence.js';
import { newIssue } from '../new-issue.js';
import { isInGap, issuesOfDate, placedOccurrence, type OwnFacts } from '../occurrence.js';
import { placeDate } from '../time/placement.js';
import type { CountryZones, PlacedDate } from '../time/placement-types.js';

/** The values that one date of a series has of its own. */
interface SeriesFacts extends OwnFacts {
  /** How long it lasts exactly, in milliseconds: `end` is then only what clocks show, which two moments may have in common. */
  readonly lengthMs?: number | null;
  /** The issues of its series. */
  readonly issues?: readonly Issue[];
  /** True if its faults were not found when the feed was read, because it was not one of the dates then. */
  readonly isNew?: boolean;
}

/** An event's issues with those of its series, by the latter. */
const joined = new WeakMap<readonly Issue[], readonly Issue[]>();

/** Returns the event's issues and this date's own. */
function issuesOf(event: FeedEvent, { issues = [], isNew }: SeriesFacts, placed: PlacedDate): readonly Issue[] {
  const { faults } = placed;
  if (!event.issues.length && !issues.length && !faults.length) return event.issues;
  const shared = issuesOfDate(event, isInGap(placed));
  const known = new Set([...shared, ...issues].map(({ code }) => code));
  const found = isNew ? faults.filter(({ code }) => !known.has(code)) : [];
  if (!issues.length && !found.length) return shared;
  if (!found.length && shared === event.issues) {
    // The same list for the hundreds of dates of a series.
    let all = joined.get(issues);
    if (!all) joined.set(issues, (all = Object.freeze([...shared, ...issues])));
    return all;
  }
  return Object.freeze([
    ...shared,
    ...issues,
    ...found.map((fault) => newIssue(fault, event.id, fault.code === 'end-not-after-start' ? 'end' : 'start')),
  ]);
}

/** Returns one date of a series. It is placed now: when the feed was read, its dates were not worked out. */
export function dateOfSeries(event: FeedEvent, own: SeriesFacts, zones: CountryZones | null): Occurrence {
  const timeZone = own.timeZone ?? event.timeZone;
  const exact = own.lengthMs === null || own.lengthMs === undefined ? null : { days: 0, ms: own.lengthMs };
  const placed = placeDate(
    {
      kind: event.kind,
      start: own.start,
      end: exact ? null : own.end,
      // An end or a length, never both: a rejected end is no reason to invent a length.
      duration: exact ?? (own.end || own.rejectedEnd ? null : event.duration),
      timeZone,
      countries: own.location?.country ? Object.freeze([own.location.country]) : event.countries,
    },
    zones,
  );
  return placedOccurrence(event, own, placed, issuesOf(event, own, placed));
}

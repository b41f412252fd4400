import { asLine, shown } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import type { RawEvent } from '../../model/raw-feed.js';
import type { Series } from '../../recurrence/series.js';
import type { Entry } from './event.js';
import { partFuture } from './future.js';
import { withOffsets } from './offsets.js';
import { joinChanges } from '../join-changes.js';
import { onClockOf } from './times.js';
import type { Clock } from './clock.js';

/** An event, and the entries that it is made of. */
export interface Joined {
  readonly event: RawEvent;
  /** The clock of its times. */
  readonly clock: Clock | null;
  readonly entries: readonly Entry[];
}

/** The events of one UID: a series with its changed dates, in several versions perhaps. */
interface JoinedGroup {
  readonly events: readonly Joined[];
  /** The number of entries that are not public, and of those that a newer version replaces. */
  readonly hidden: number;
  readonly older: number;
}

/** Gives the times of an event the offsets of its clock, if only its calendar knows that. */
export function onOwnClock(joined: Joined, Dates: typeof Series): Joined {
  const { event, clock, entries } = joined;
  if (clock?.timeZone !== null) return joined;
  const onFault = (fault: Fault): void => void entries[0]?.issues.push({ fault, field: 'RRULE' });
  return { ...joined, event: withOffsets(event, clock, Dates, onFault) };
}

/** Joins the entries of one UID. */
export function joinGroup(group: readonly Entry[], Dates: typeof Series): JoinedGroup {
  const events: Joined[] = [];
  const [changed, whole] = parted(group, ({ recurrenceId }) => recurrenceId);
  const series = newestWhole(whole);
  const [first] = series;
  const changes = newestOf(changed, (entry) => keyOf(entry, first));
  const addAlone = (entry: Entry, key: string | undefined): string => {
    const { event } = entry;
    const id = event.id && key ? `${event.id}#${key}` : event.id;
    if (!entry.isPrivate) events.push({ event: { ...event, id }, clock: clockOf(entry), entries: [entry] });
    return id!;
  };
  const open = first?.isPrivate ? undefined : first;
  const [dated, alone] = parted(changes, ({ recurrenceId }) => open?.start?.time && recurrenceId!.time);
  if (open) events.push(...seriesOf(open, dated, Dates));
  for (const entry of alone) addAlone(entry, keyOf(entry, first));
  for (const entry of series.slice(1)) {
    const readAs = addAlone(entry, startText(entry));
    entry.issues.push({
      fault: { code: 'duplicate-id', reason: 'same-page', value: shown(entry.uid), readAs: asLine(readAs) },
      field: 'UID',
    });
  }
  return {
    events,
    hidden: [...series, ...changes].filter(({ isPrivate }) => isPrivate).length,
    older: group.length - series.length - changes.length,
  };
}

/** A changed date that has from its series what it does not say itself. */
function patched({ event: series }: Entry, entry: Entry): Entry {
  const said = Object.entries(entry.event).filter(([, value]) => value !== undefined && String(value) !== '');
  return { ...entry, event: { ...series, end: undefined, recurrence: undefined, ...Object.fromEntries(said) } };
}

/** A series with its changed dates, and those that are events of their own. */
function seriesOf(first: Entry, all: readonly Entry[], Dates: typeof Series): Joined[] {
  const clock = clockOf(first);
  const [future, others] = parted(all, ({ andFuture }) => andFuture);
  const single = new Map(others.map((entry) => [keyOf(entry, first), entry.isPatch ? patched(first, entry) : entry]));
  const parts = future.length
    ? partFuture(first, future, new Set(single.keys()), Dates)
    : { first: first.event, later: [] };
  // A changed date that is on another clock without a name has its offset.
  const onOneClock = (entry: Entry): RawEvent => {
    const own = clockOf(entry);
    const isOther = own !== null && own.timeZone === null && own !== clock;
    return isOther ? withOffsets(entry.event, own, Dates, () => undefined) : entry.event;
  };
  const changes = [...single].map(([key, entry]) => ({ key, event: entry.isPrivate ? null : onOneClock(entry) }));
  const { series, apart } = joinChanges(parts.first, changes);
  const own = new Set(apart.map(({ key }) => key));
  const taken = [...single].flatMap(([key, entry]) => (entry.isPrivate || own.has(key) ? [] : entry));
  return [
    { event: series, clock, entries: [first, ...taken] },
    ...apart.map(({ key, event }) => ({ event, clock, entries: [single.get(key)!] })),
    ...parts.later.flatMap(({ entry, event }) =>
      entry.isPrivate ? [] : { event, clock: clockOf(entry), entries: [entry] },
    ),
  ];
}

/** Returns the versions that count: of several with one key the one with the highest SEQUENCE, else the one that changed last. */
function newestOf(all: readonly Entry[], keyOf: (entry: Entry) => string | undefined): readonly Entry[] {
  const newest = new Map<string | undefined, Entry>();
  for (const entry of all) {
    const key = keyOf(entry);
    const known = newest.get(key);
    if (!known || isNewer(entry, known)) newest.set(key, entry);
  }
  return [...newest.values()];
}

/**
 * Returns the versions of an event that count: those with the highest SEQUENCE, and of these at one start the ones that changed last. What is
 * left has no order among itself (RFC 5546, 2.1.5): other dates, or other events that were given the same UID.
 */
function newestWhole(all: readonly Entry[]): readonly Entry[] {
  const highest = Math.max(...all.map(({ sequence }) => sequence));
  const last = all.filter(({ sequence }) => sequence === highest);
  const newest = new Map(newestOf(last, startText).map((entry) => [startText(entry), entry]));
  const others = last.filter((entry) => newest.get(startText(entry))!.changed === entry.changed);
  return newestOf(others, ({ event }) => JSON.stringify(event));
}

const startText = ({ start }: Entry): string | undefined => start?.text;

/** The entries that are so, and those that are not. */
const parted = (
  entries: readonly Entry[],
  isSo: (entry: Entry) => unknown,
): readonly [readonly Entry[], readonly Entry[]] => [
  entries.filter((entry) => isSo(entry)),
  entries.filter((entry) => !isSo(entry)),
];

const clockOf = ({ start }: Entry): Clock | null => start?.clock ?? null;

/** The date that a change replaces, at the clock of its series. */
const keyOf = ({ recurrenceId }: Entry, series: Entry | undefined): string =>
  series?.start ? onClockOf(series.start, recurrenceId!, false) : recurrenceId!.text;

const isNewer = (a: Entry, b: Entry): boolean =>
  a.sequence === b.sequence ? a.changed >= b.changed : a.sequence > b.sequence;

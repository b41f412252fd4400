import { asLine } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import type { RawEvent, RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { loadRecurrence } from '../../recurrence/load-recurrence.js';
import type { Series } from '../../recurrence/series.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { ClockRules } from './clock-rules.js';
import { valueOf, type Component } from './component.js';
import { readEntry, type Entry } from './event.js';
import { partFuture } from './future.js';
import { passwordField } from './password-field.js';
import { withOffsets } from './offsets.js';
import { joinChanges } from './series.js';
import { TOO_MANY_DATES } from './expand.js';
import { onClockOf } from './times.js';
import { Zones, type Clock, type ZoneSpellings } from './zones.js';

/** Parts of a calendar that are read, or that nobody misses. */
const SILENT = /^(?:v(?:calendar|event|todo|timezone|alarm)|x-.*)$/;
/** Types of other parts that an issue names. */
const MAX_TYPES = 5;

/** Reads calendars (RFC 5545), as iCalendar or jCal has them. @param root Holds the calendars. */
export async function readCalendars(root: Component, issues: RawIssues): Promise<RawFeed> {
  const [{ Series: Dates }, { readZoneSpelling, likelyZones }] = await Promise.all([
    loadRecurrence(),
    import('../../zones/zone-spellings.js'),
  ]);
  const reader = new CalendarReader(issues, Dates, { readZoneSpelling, likelyZones });
  return reader.read(root);
}

class CalendarReader {
  readonly #issues: RawIssues;
  readonly #dates: typeof Series;
  readonly #spellings: ZoneSpellings;
  readonly #matchTopic = topicMatcher();
  readonly #told = new Set<string>();
  readonly #events: RawEvent[] = [];
  readonly #slice = new TimeSlice();
  #private = 0;
  #older = 0;

  constructor(issues: RawIssues, dates: typeof Series, spellings: ZoneSpellings) {
    this.#issues = issues;
    this.#dates = dates;
    this.#spellings = spellings;
  }

  async read(root: Component): Promise<RawFeed> {
    const calendars = root.components.filter(({ name }) => name === 'vcalendar');
    // Entries without a calendar around them.
    if (root.components.length > calendars.length) calendars.push(root);
    const zones = calendars.flatMap(({ components }) => components.filter(({ name }) => name === 'vtimezone'));
    const groups = new Map<string, Entry[]>();
    const others = new Set<string>();
    const timeZones = new Set(calendars.map((calendar) => valueOf(calendar, 'x-wr-timezone')));
    for (let index = 0; index < calendars.length; index++) {
      const calendar = calendars[index]!;
      for (const fault of calendar.faults) this.#add(fault);
      const surroundings = {
        zones: new Zones([...zones, ...calendar.components], this.#add, this.#spellings, this.#rulesOf),
        method: valueOf(calendar, 'method').toLowerCase(),
        matchTopic: this.#matchTopic,
      };
      const timeZone = timeZones.size > 1 ? valueOf(calendar, 'x-wr-timezone') : '';
      for (const component of calendar.components) {
        if (this.#slice.step()) await this.#slice.next();
        if (component.name !== 'vevent' && component.name !== 'vtodo') {
          if (others.size < MAX_TYPES && !SILENT.test(component.name))
            others.add(asLine(component.name.toUpperCase(), 20) || '?');
          continue;
        }
        const read = readEntry(component, surroundings);
        const event = { ...read.event, timeZone: read.event.timeZone ?? (timeZone || undefined) };
        const entry = { ...read, event: read.start?.clock?.timeZone === null ? read.event : event };
        const key = entry.uid ? `${component.name} ${entry.uid}` : `${index} ${groups.size}`;
        const group = groups.get(key);
        if (group) group.push(entry);
        else groups.set(key, [entry]);
      }
    }
    for (const group of groups.values()) {
      if (this.#slice.step()) await this.#slice.next();
      this.#addGroup(group);
    }
    if (this.#private) this.#add({ code: 'not-public', count: this.#private });
    if (this.#older) this.#add({ code: 'older-versions', count: this.#older });
    if (others.size) this.#add({ code: 'not-read', reason: 'components', types: Object.freeze([...others]) });
    if (!this.#events.length && !this.#private) this.#add({ code: 'no-events', types: Object.freeze([...others]) });
    return { ...headOf(calendars), events: this.#events };
  }

  readonly #add = (fault: Fault, field = ''): void => {
    // A fault of a zone is told once, not for each of the calendars of a file.
    const key = JSON.stringify(fault);
    if (!this.#told.has(key)) this.#issues.add(null, { fault, field });
    this.#told.add(key);
  };

  readonly #rulesOf = (zone: Component): ClockRules | null => ClockRules.of(zone, this.#dates);

  /** Keeps an event, with its issues and those of the dates that it has taken in. */
  #keep(event: RawEvent, clock: Clock | null, entries: readonly Entry[]): void {
    const found = entries.flatMap(({ issues }) => issues);
    const onCut = (): void => void found.push({ fault: TOO_MANY_DATES, field: 'RRULE' });
    const kept = clock && clock.timeZone === null ? withOffsets(event, clock, this.#dates, onCut) : event;
    const field = passwordField(kept);
    if (field) found.push({ fault: { code: 'published-password' }, field });
    this.#events.push(kept);
    for (const issue of found) this.#issues.add(kept, issue);
  }

  /** Adds what has one UID: a series with its changed dates, in several versions perhaps. */
  #addGroup(group: readonly Entry[]): void {
    const series = this.#newest(group.filter(({ recurrenceId }) => !recurrenceId));
    const [first] = series;
    const changes = this.#newest(
      group.filter(({ recurrenceId }) => recurrenceId),
      (entry) => keyOf(entry, first),
    );
    this.#private += [...series, ...changes].filter(({ isPrivate }) => isPrivate).length;
    const isSeries = first?.start?.time && !first.isPrivate;
    const [dated, alone] = parted(changes, ({ recurrenceId }) => isSeries && recurrenceId!.time !== null);
    if (first && !first.isPrivate) this.#addSeries(first, dated);
    for (const entry of alone) this.#addAlone(entry, keyOf(entry, first));
    for (const entry of series.slice(1)) this.#addAlone(entry, entry.start?.text ?? '');
    if (series.length > 1) {
      const fault: Fault = { code: 'duplicate-id', reason: 'several-dates', count: series.length };
      this.#issues.add(null, { fault, field: 'UID' });
    }
  }

  #addAlone(entry: Entry, key: string): void {
    if (entry.isPrivate) return;
    const { id } = entry.event;
    this.#keep({ ...entry.event, id: id && key ? `${id}#${key}` : id }, clockOf(entry), [entry]);
  }

  #addSeries(first: Entry, all: readonly Entry[]): void {
    const [future, others] = parted(all, ({ andFuture }) => andFuture);
    const single = new Map(others.map((entry) => [keyOf(entry, first), entry]));
    const parts = future.length
      ? partFuture(first, future, new Set(single.keys()), this.#dates)
      : { first: first.event, later: [] };
    const changes = [...single].map(([key, entry]) => ({
      key,
      event: entry.isPrivate ? null : this.#onOneClock(entry, first),
    }));
    const { series, apart } = joinChanges(parts.first, changes);
    const own = new Set(apart.map(({ key }) => key));
    const taken = [...single].filter(([key, { isPrivate }]) => !isPrivate && !own.has(key)).map(([, entry]) => entry);
    this.#keep(series, clockOf(first), [first, ...taken]);
    for (const { key, event } of apart) this.#keep(event, clockOf(first), [single.get(key)!]);
    for (const { entry, event } of parts.later) if (!entry.isPrivate) this.#keep(event, clockOf(entry), [entry]);
  }

  /** A changed date that is on another clock without a name has its offset. */
  #onOneClock(entry: Entry, first: Entry): RawEvent {
    const clock = clockOf(entry);
    const isOther = clock !== null && clock.timeZone === null && clock !== clockOf(first);
    return isOther ? withOffsets(entry.event, clock, this.#dates, () => undefined) : entry.event;
  }

  /**
   * Returns the versions that count. Of several with one key it is the one with the highest SEQUENCE, else the one that changed last.
   *
   * @param keyOf Default: the start. Such are different dates, if their SEQUENCE is the same.
   */
  #newest(all: readonly Entry[], keyOf?: (entry: Entry) => string): readonly Entry[] {
    const highest = keyOf ? 0 : Math.max(...all.map(({ sequence }) => sequence));
    const newest = new Map<string, Entry>();
    for (const entry of all) {
      if (entry.sequence < highest) continue;
      const key = keyOf ? keyOf(entry) : (entry.start?.text ?? '');
      const known = newest.get(key);
      if (!known || isNewer(entry, known)) newest.set(key, entry);
    }
    this.#older += all.length - newest.size;
    return [...newest.values()];
  }
}

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

/** Reads the title and the like of calendars, as far as they agree. */
function headOf(calendars: readonly Component[]): Omit<RawFeed, 'events'> {
  const agreed = (...names: readonly string[]): string | undefined => {
    const values = new Set(
      calendars.map((calendar) => names.map((name) => valueOf(calendar, name)).find(Boolean) ?? ''),
    );
    return (values.size === 1 && [...values][0]) || undefined;
  };
  return {
    title: agreed('name', 'x-wr-calname'),
    description: agreed('description', 'x-wr-caldesc'),
    timeZone: agreed('x-wr-timezone'),
    homepage: agreed('url', 'x-original-url'),
    feedUrl: agreed('source'),
  };
}

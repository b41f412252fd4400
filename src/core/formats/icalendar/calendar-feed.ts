import { chunkError } from '../../feed-error.js';
import { asLine } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import type { RawEvent, RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { loadRecurrence } from '../../recurrence/load-recurrence.js';
import { isKnownZone } from '../../time/zone.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { passwordField } from '../passwords.js';
import { paramOf, valueOf, type Component } from './component.js';
import { readEntry, type Entry } from './event.js';
import type { Joined } from './repeats.js';
import { newZones, type Zones } from './zones.js';

/** Parts of a calendar that are read, or that nobody misses. */
const SILENT = /^(?:v(?:calendar|event|todo|timezone|alarm)|x-.*)$/;
/** Types of other parts that an issue names. */
const MAX_TYPES = 5;

/** Properties of what has more than one date. */
const REPEATS = /rule|[rx]date|recurrence-id/;

/** The parts that only some calendars need. */
interface CalendarParts {
  readonly zonesOf: (calendar: Component) => Zones;
  /** `null` where nothing repeats. */
  readonly repeats: typeof import('./repeats.js') | null;
}

/** Reads calendars (RFC 5545), as iCalendar, jCal or xCal have them. @param root Holds the calendars. */
export async function readCalendars(root: Component, issues: RawIssues): Promise<RawFeed> {
  const calendars = root.components.filter(({ name }) => name === 'vcalendar');
  // Entries without a calendar around them.
  if (root.components.length > calendars.length) calendars.push(root);
  return { ...headOf(calendars), events: await new CalendarReader(issues).read(calendars) };
}

/** Says that a part of the reader did not load. */
export const notLoaded = (cause: unknown): never => {
  throw chunkError('reads such calendars', cause);
};

/** Whether an entry is an event as it stands: it changes no other one, and its clock has a name. */
const isPlainEntry = ({ recurrenceId, start }: Entry): boolean => !recurrenceId && start?.clock?.timeZone !== null;

class CalendarReader {
  readonly #issues: RawIssues;
  readonly #matchTopic = topicMatcher();
  readonly #told = new Set<string>();
  readonly #events: RawEvent[] = [];
  readonly #slice = new TimeSlice();
  readonly #groups = new Map<string, Entry[]>();
  readonly #others = new Set<string>();

  constructor(issues: RawIssues) {
    this.#issues = issues;
  }

  async read(calendars: readonly Component[]): Promise<readonly RawEvent[]> {
    const { zonesOf, repeats } = await this.#loadParts(calendars);
    const isOne = new Set(calendars.map((calendar) => valueOf(calendar, 'x-wr-timezone'))).size < 2;
    for (const calendar of calendars) await this.#readCalendar(calendar, zonesOf(calendar), repeats, isOne);
    const hidden = await this.#addGroups();
    const types = Object.freeze([...this.#others]);
    if (types.length) this.#add({ code: 'not-read', reason: 'components', types });
    if (!this.#events.length && !hidden) this.#add({ code: 'no-events', types });
    return this.#events;
  }

  /** Loads what these calendars need: of most, whose zones have names of the tz database, and where nothing repeats, nothing. */
  async #loadParts(calendars: readonly Component[]): Promise<CalendarParts> {
    const { names, tzids } = await this.#namesIn(calendars);
    const isDescribed = names.has('vtimezone');
    const isRepeated = REPEATS.test([...names].join());
    const areKnown = [...tzids].every((tzid) => !tzid || isKnownZone(tzid));
    const [spellings, repeats, own, recurrence] = await Promise.all([
      areKnown ? null : import('../../zones/zone-spellings.js'),
      isRepeated ? import('./repeats.js') : null,
      isDescribed ? import('./own-zones.js') : null,
      isDescribed || isRepeated ? loadRecurrence() : null,
    ]).catch(notLoaded);
    const ownZones = own && recurrence && own.ownZones(calendars, spellings, recurrence.Series);
    return { repeats, zonesOf: (calendar) => newZones(this.#add, spellings, ownZones && ownZones(calendar)) };
  }

  /** The names of components, and of the properties and zones of what is in calendars. */
  async #namesIn(calendars: readonly Component[]): Promise<{ names: Set<string>; tzids: Set<string> }> {
    const [names, tzids] = [new Set<string>(), new Set<string>()];
    for (const { components } of calendars) {
      for (const { name, properties } of components) {
        if (this.#slice.step()) await this.#slice.next();
        names.add(name);
        for (const property of properties) {
          names.add(property.name);
          tzids.add(paramOf(property, 'tzid'));
        }
      }
    }
    return { names, tzids };
  }

  /** @param isOne Whether all calendars of the file are in one zone: then that is the zone of the feed. */
  async #readCalendar(
    calendar: Component,
    zones: Zones,
    repeats: CalendarParts['repeats'],
    isOne: boolean,
  ): Promise<void> {
    for (const fault of calendar.faults) this.#add(fault);
    const timeZone = (!isOne && valueOf(calendar, 'x-wr-timezone')) || undefined;
    const method = valueOf(calendar, 'method').toLowerCase();
    for (const component of calendar.components) {
      if (this.#slice.step()) await this.#slice.next();
      if (component.name !== 'vevent' && component.name !== 'vtodo') {
        if (this.#others.size < MAX_TYPES && !SILENT.test(component.name))
          this.#others.add(asLine(component.name.toUpperCase(), 20) || '?');
        continue;
      }
      const read = readEntry(component, { zones, repeats, method, matchTopic: this.#matchTopic });
      const isOwnClock = read.start?.clock?.timeZone === null;
      const event = isOwnClock ? read.event : { ...read.event, timeZone: read.event.timeZone ?? timeZone };
      const key = read.uid ? `${component.name} ${read.uid}` : `${this.#groups.size}`;
      let group = this.#groups.get(key);
      if (!group) this.#groups.set(key, (group = []));
      group.push({ ...read, event });
    }
  }

  /** Makes events of the entries. @returns How many are not public. */
  async #addGroups(): Promise<number> {
    let [hidden, older] = [0, 0];
    const groups = [...this.#groups.values()];
    // Most calendars have no changed dates.
    const isPlain = groups.every((group) => group.length < 2 && group.every(isPlainEntry));
    const [parts, recurrence] = isPlain
      ? []
      : await Promise.all([import('./repeats.js'), loadRecurrence()]).catch(notLoaded);
    for (const group of groups) {
      if (this.#slice.step()) await this.#slice.next();
      const [entry] = group as [Entry];
      if (!parts || !recurrence) {
        if (entry.isPrivate) hidden++;
        else this.#keep({ event: entry.event, clock: null, entries: group });
        continue;
      }
      const joined = parts.joinGroup(group, recurrence.Series);
      for (const one of joined.events) this.#keep(parts.onOwnClock(one, recurrence.Series));
      hidden += joined.hidden;
      older += joined.older;
    }
    if (hidden) this.#add({ code: 'not-public', count: hidden });
    if (older) this.#add({ code: 'older-versions', count: older });
    return hidden;
  }

  /** Keeps an event, with its issues and those of the dates that it has taken in. */
  #keep({ event, entries }: Joined): void {
    this.#events.push(event);
    for (const { issues } of entries) for (const issue of issues) this.#issues.add(event, issue);
    const field = passwordField(event);
    if (field) this.#issues.add(event, { fault: { code: 'published-password' }, field });
  }

  readonly #add = (fault: Fault, field = ''): void => {
    // A fault of a zone is told once, not for each of the calendars of a file.
    const key = JSON.stringify(fault);
    if (!this.#told.has(key)) this.#issues.add(null, { fault, field });
    this.#told.add(key);
  };
}

/** Reads the title and the like of calendars, as far as they agree. */
function headOf(calendars: readonly Component[]): Omit<RawFeed, 'events'> {
  const agreed = (...names: readonly string[]): string | undefined => {
    const values = new Set(calendars.map((calendar) => names.map((name) => valueOf(calendar, name)).find(Boolean)));
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

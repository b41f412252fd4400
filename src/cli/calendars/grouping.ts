import { hostCountries } from '../../core/countries/host-countries.js';
import { isOff } from '../../core/event-status.js';
import { facetReader, type ValuesOf } from '../../core/listing/facet-values.js';
import type { FeedEvent } from '../../core/model/event.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { listableOccurrences } from '../../core/occurrences.js';
import { calendarName } from '../../core/publish/calendar-index.js';
import { entryTimes } from '../../core/publish/entry-times.js';
import { startOfDay, toWallText } from '../../core/time/wall.js';
import { wallOf } from '../../core/time/zone.js';

/** The topic and the country of one calendar. */
export interface Group {
  readonly topic?: string;
  readonly country?: string;
  /** The events that are not over. */
  readonly coming: Set<FeedEvent>;
  /** The day of the next one, by its own clock: `2027-05-18`; `null` for none. */
  next: string | null;
}

/** How far ahead the next date of an event is looked for: milliseconds. */
const AHEAD = 2 * 366 * 86_400_000;

/** The calendars of a feed, by their names, and which date is in which. A wider topic has the events of those below it, as in a filter. */
export class Grouping {
  readonly groups = new Map<string, Group>();
  readonly #feed: FeedSnapshot;
  readonly #read: ValuesOf;

  constructor(feed: FeedSnapshot) {
    this.#feed = feed;
    this.#read = facetReader(feed);
    this.#name();
    for (const { id } of feed.topics) this.#name(id);
  }

  /** Returns the names of the calendars that a date is in. */
  namesOf(date: Occurrence): readonly string[] {
    const tags = new Set(date.event.tags);
    const topics = this.#read('topics', date).filter((topic) => !tags.has(topic) || date.event.topics.includes(topic));
    const countries = hostCountries(date);
    const names = new Set([this.#name()]);
    for (const topic of topics) {
      names.add(this.#name(topic));
      for (const country of countries) names.add(this.#name(topic, country));
    }
    for (const country of countries) names.add(this.#name(undefined, country));
    return [...names];
  }

  /** Counts the events that are not over at a moment in epoch milliseconds. */
  async count(todayMs: number): Promise<void> {
    const { occurrences } = await listableOccurrences(this.#feed, todayMs, todayMs + AHEAD, todayMs);
    for (const date of occurrences) {
      const times = entryTimes(date);
      if (!times || !isOpen(date, todayMs)) continue;
      const day =
        times.kind === 'instant' && times.zone !== null ? wallOf(times.zone, times.startMs) : date.start!.wallMs;
      const text = toWallText(startOfDay(day)).slice(0, 10);
      for (const name of this.namesOf(date)) {
        const group = this.groups.get(name)!;
        group.coming.add(date.event);
        group.next ??= text;
      }
    }
  }

  #name(topic?: string, country?: string): string {
    const name = calendarName(topic, country);
    if (!this.groups.has(name)) {
      this.groups.set(name, {
        ...(topic !== undefined && { topic }),
        ...(country !== undefined && { country }),
        coming: new Set(),
        next: null,
      });
    }
    return name;
  }
}

const isOpen = (date: Occurrence, todayMs: number): boolean =>
  date.event.kind !== 'announcement' && !isOff(date) && (date.latestMs ?? -Infinity) > todayMs;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedEvent } from '../../core/model/event.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { atomEntry, atomText, firstDates, type AtomEntry } from '../../core/publish/atom.js';
import { CalendarEntries, type CalendarEntry } from '../../core/publish/calendar-entries.js';
import { CALENDAR_INDEX, calendarName, fileNameOf, type CalendarIndex } from '../../core/publish/calendar-index.js';
import type { EntryWords } from '../../core/publish/entry-words.js';
import { calendarText, withoutCalendarEntries } from '../../core/publish/icalendar.js';
import { Losses } from '../../core/publish/losses.js';
import { pickText } from '../../core/text.js';
import { DAY } from '../../core/time/units.js';
import type { Language } from '../../locales/language.js';
import type { FolderPlan } from '../folder.js';
import type { EarlierCalendars } from './earlier-calendars.js';
import { EarlierFeed, updatedOf, withoutAtomEntries } from './earlier-feed.js';
import { Grouping, type Group } from './grouping.js';
import { CalendarMemory } from './memory.js';

/** A language that calendars are written in. */
export interface CalendarLanguage {
  readonly language: Language;
  readonly words: EntryWords;
}

interface CalendarSetOptions {
  /** The folder that they are written into, and what the run before left there. */
  readonly folder: string;
  readonly earlier: EarlierCalendars;
  /** Where the folder will be on the web, absolute, with a slash at the end. */
  readonly url: string;
  /** The first gets the plain names, each other one a folder. */
  readonly languages: readonly CalendarLanguage[];
  /** A name for a feed without a title. */
  readonly title: string;
  /** The first moment of today, in epoch milliseconds: what ended by then is over. */
  readonly todayMs: number;
  readonly nowMs: number;
  /** How many days events stay in calendars after they are over. */
  readonly pastDays: number;
  /** Whether each topic gets a calendar for each country that it has events in. */
  readonly pairs: boolean;
  readonly atom: boolean;
  /** Whether files of earlier runs go that nobody asks for now. Else they are kept up to date, or emptied. */
  readonly prune: boolean;
}

/** The calendars of a feed, as files. */
export interface CalendarSet {
  readonly plan: FolderPlan;
  readonly index: CalendarIndex;
  /** How many events have an entry, and so a file of their own. */
  readonly events: number;
  /** How many files of earlier runs have no events any more. */
  readonly emptied: number;
}

type PlannedFile = FolderPlan['files'][number];

/** Entries of an Atom feed. */
const MAX_ENTRIES = 100;

/**
 * Plans the calendars of a feed: all events, each topic, each country, and each event by itself.
 *
 * @param losses Takes what a calendar cannot hold.
 */
export async function calendarSet(feed: FeedSnapshot, losses: Losses, given: CalendarSetOptions): Promise<CalendarSet> {
  const options = withEarlierWishes(given);
  const { folder, earlier, languages, prune } = options;
  const grouping = new Grouping(feed);
  await grouping.count(options.todayMs);
  const files: PlannedFile[] = [];
  let events = 0;
  for (const one of languages) {
    const isFirst = one === languages[0];
    const inner = isFirst ? '' : `${one.language.requested}/`;
    // Each language loses the same.
    const taken = isFirst ? losses : new Losses();
    const planned = await new LanguageFiles(feed, taken, grouping, one, inner, options).plan();
    files.push(...planned.files);
    events = Math.max(events, planned.events);
  }
  const names = new Set(files.map(({ file }) => file));
  const others = [...earlier.files].filter((file) => !names.has(file));
  const emptied = prune ? [] : others.map((file) => emptiedFile(folder, file));
  const index = indexOf(feed, grouping, names, options);
  files.push(...emptied, { file: CALENDAR_INDEX, text: () => `${JSON.stringify(index, null, 1)}\n` });
  const plan = { files, surplus: prune ? others : [], isOurs: earlier.isThere };
  return { plan, index, events, emptied: emptied.length };
}

const PAIR = /^topic-[^/]+\.country-[A-Z]{2}\.ics$/;

/** Returns the options, with what an earlier run was asked for: somebody may have subscribed to it, and it is there for all groups or for none. */
function withEarlierWishes(options: CalendarSetOptions): CalendarSetOptions {
  const { earlier, prune } = options;
  const had = (isIt: (file: string) => boolean): boolean => !prune && [...earlier.files].some(isIt);
  return {
    ...options,
    pairs: options.pairs || had((file) => PAIR.test(file)),
    atom: options.atom || had((file) => file === 'all.atom'),
  };
}

/** The files in one language. */
class LanguageFiles {
  readonly #feed: FeedSnapshot;
  readonly #losses: Losses;
  readonly #grouping: Grouping;
  readonly #one: CalendarLanguage;
  readonly #inner: string;
  readonly #options: CalendarSetOptions;
  readonly #host: string;

  constructor(
    feed: FeedSnapshot,
    losses: Losses,
    grouping: Grouping,
    one: CalendarLanguage,
    inner: string,
    options: CalendarSetOptions,
  ) {
    this.#feed = feed;
    this.#losses = losses;
    this.#grouping = grouping;
    this.#one = one;
    this.#inner = inner;
    this.#options = options;
    this.#host = new URL(/^https?:/.test(feed.url) ? feed.url : options.url).hostname;
  }

  async plan(): Promise<{ files: readonly PlannedFile[]; events: number }> {
    const { pastDays, todayMs } = this.#options;
    const entries = await this.#entries();
    const files: PlannedFile[] = [];
    const inGroups = new Map<string, CalendarEntry[]>();
    for (const [event, own] of entries) {
      if (own.length)
        files.push({ file: this.#file(`e/${fileNameOf(event.id)}.ics`), text: () => calendarText(own, null) });
      for (const entry of own) {
        if (entry.lastMs <= todayMs - pastDays * DAY) continue;
        for (const name of this.#namesOf(entry.dates)) {
          const inGroup = inGroups.get(name);
          if (inGroup) inGroup.push(entry);
          else inGroups.set(name, [entry]);
        }
      }
    }
    const events = files.length;
    const wanted = [...this.#grouping.groups].filter(([, group]) => this.#isWanted(group));
    for (const [name, group] of wanted) {
      const file = this.#file(`${name}.ics`);
      files.push({ file, text: () => this.#calendar(file, group, inGroups.get(name) ?? []) });
    }
    return { files: [...files, ...this.#atomFiles(entries, wanted)], events };
  }

  /** The entries of each event; none of one that has no day. */
  async #entries(): Promise<ReadonlyMap<FeedEvent, readonly CalendarEntry[]>> {
    const { nowMs, todayMs } = this.#options;
    const memory = new CalendarMemory(nowMs);
    const writer = new CalendarEntries(this.#feed, this.#losses, {
      changedMs: todayMs,
      languages: [this.#one.language.requested],
      words: this.#one.words,
      host: this.#host,
      topicName: (slug, topics) => this.#one.language.topicLabel(slug, topics).value,
      revise: memory.revise,
    });
    const entries = new Map<FeedEvent, readonly CalendarEntry[]>();
    for (const event of this.#feed.events) {
      memory.recall(this.#earlierText(`e/${fileNameOf(event.id)}.ics`));
      entries.set(event, await writer.ofEvent(event));
    }
    return entries;
  }

  #atomFiles(
    entries: ReadonlyMap<FeedEvent, readonly CalendarEntry[]>,
    wanted: readonly (readonly [string, Group])[],
  ): readonly PlannedFile[] {
    if (!this.#options.atom) return [];
    const first = firstDates(this.#feed);
    const entryOf = this.#atomEntryWriter();
    const inGroups = new Map<string, AtomEntry[]>(wanted.map(([name]) => [name, []]));
    for (const [event, own] of entries) {
      const dates = own.flatMap((entry) => entry.dates);
      if (!dates.length && first.has(event)) dates.push(first.get(event)!);
      const entry = entryOf(event, dates[0] ?? null, own);
      for (const name of this.#namesOf(dates)) inGroups.get(name)?.push(entry);
    }
    return wanted.map(([name, group]) => {
      const file = this.#file(`${name}.atom`);
      return { file, text: () => this.#atom(file, group, inGroups.get(name)!) };
    });
  }

  /** Makes entries of Atom feeds, which were last changed when those of calendars were; without one, when the feed says, or when it was seen. */
  #atomEntryWriter(): (event: FeedEvent, date: Occurrence | null, own: readonly CalendarEntry[]) => AtomEntry {
    const { todayMs } = this.#options;
    const { language, words } = this.#one;
    const earlier = new EarlierFeed(this.#earlierText('all.atom') ?? '', MAX_ENTRIES);
    return (event, date, own) => {
      const entry = (updatedMs: number): AtomEntry =>
        atomEntry(event, date, { host: this.#host, updatedMs, languages: [language.requested], words });
      const saidMs = own.length ? Math.max(...own.map(({ revisedMs }) => revisedMs)) : (event.updated ?? event.created);
      return entry(saidMs ?? earlier.updatedMs(entry(todayMs).text, todayMs));
    };
  }

  #calendar(file: string, group: Group, entries: readonly CalendarEntry[]): string {
    const { homepage } = this.#feed;
    return calendarText(entries, {
      title: titleOf(this.#feed, group, this.#one.language, this.#options.title),
      description: isAll(group) ? this.#description() : '',
      homepage: homepage ?? '',
      source: this.#address(file),
      updated: null,
    });
  }

  #atom(file: string, group: Group, entries: readonly AtomEntry[]): string {
    const { homepage, publisher } = this.#feed;
    const { todayMs, title } = this.#options;
    const { language } = this.#one;
    const newest = [...entries].sort((a, b) => b.updatedMs - a.updatedMs).slice(0, MAX_ENTRIES);
    const name = titleOf(this.#feed, group, language, title);
    return atomText(newest, {
      id: this.#address(file),
      title: name,
      subtitle: isAll(group) ? this.#description() : '',
      author: publisher ? language.text(publisher.name).value : name,
      language: language.requested,
      homepage: homepage ?? '',
      self: this.#address(file),
      updatedMs: newest[0]?.updatedMs ?? updatedOf(read(this.#options.folder, file) ?? '') ?? todayMs,
    });
  }

  #description(): string {
    const { description } = this.#feed;
    return description ? this.#one.language.text(description).value : '';
  }

  #namesOf(dates: readonly Occurrence[]): ReadonlySet<string> {
    return new Set(dates.flatMap((date) => this.#grouping.namesOf(date)));
  }

  /** Pairs are written all or none: readers are told that a pair without a calendar has no events. */
  #isWanted({ topic, country }: Group): boolean {
    return topic === undefined || country === undefined || this.#options.pairs;
  }

  #earlierText(name: string): string | null {
    const { earlier, folder } = this.#options;
    const file = this.#file(name);
    return earlier.files.has(file) ? read(folder, file) : null;
  }

  #file(name: string): string {
    return this.#inner + name;
  }

  #address(file: string): string {
    return this.#options.url + file.split('/').map(encodeURIComponent).join('/');
  }
}

const isAll = ({ topic, country }: Group): boolean => topic === undefined && country === undefined;

/** `City events: Justice, Kenya` */
function titleOf(feed: FeedSnapshot, { topic, country }: Group, language: Language, otherwise: string): string {
  const title = feed.title ? pickText(feed.title, [language.requested]).value : otherwise;
  const parts = [
    topic === undefined ? '' : language.topicLabel(topic, feed.topics).value,
    country === undefined ? '' : language.format.countryName(country).value,
  ];
  return [title, parts.filter(Boolean).join(', ')].filter(Boolean).join(': ');
}

function indexOf(
  feed: FeedSnapshot,
  { groups }: Grouping,
  files: ReadonlySet<string>,
  { languages, atom, title }: CalendarSetOptions,
): CalendarIndex {
  const written = [...groups.values()]
    .filter(({ topic, country }) => files.has(`${calendarName(topic, country)}.ics`))
    .sort((a, b) => rankOf(a) - rankOf(b) || byCountry(a, b));
  return {
    format: 'ogp-events-calendars',
    version: '1.0',
    languages: languages.map(({ language }) => language.requested),
    atom,
    calendars: written.map((group) => ({
      file: encodeURIComponent(`${calendarName(group.topic, group.country)}.ics`),
      ...(group.topic !== undefined && { topic: group.topic }),
      ...(group.country !== undefined && { country: group.country }),
      title: Object.fromEntries(
        languages.map(({ language }) => [language.requested, titleOf(feed, group, language, title)]),
      ),
      events: group.coming.size,
      next: group.next,
    })),
  };
}

/** All events, topics in the order of the feed, countries by their codes, pairs. */
const rankOf = ({ topic, country }: Group): number => (topic === undefined ? 0 : 1) + (country === undefined ? 0 : 2);
const byCountry = ({ country: a = '' }: Group, { country: b = '' }: Group): number => (a < b ? -1 : a > b ? 1 : 0);

/** A file that no events are left for: a program that asks for it must not find nothing. */
function emptiedFile(folder: string, file: string): PlannedFile {
  const text = (): string => {
    const before = read(folder, file) ?? '';
    return file.endsWith('.ics') ? withoutCalendarEntries(before) : withoutAtomEntries(before);
  };
  return { file, text };
}

function read(folder: string, file: string): string | null {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

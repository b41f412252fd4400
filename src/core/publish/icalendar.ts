import { NONE } from '../json.js';
import type { FeedEvent, Link, Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { pickText } from '../text.js';
import { MINUTE } from '../time/units.js';
import { loadCountryZones } from '../zones/load-country-zones.js';
import { property, textValue } from './calendar-lines.js';
import { CalendarSeriesWriter, LAST_DATE_ROOM, type CalendarSeries } from './calendar-series.js';
import { clockText, dayText, formIn, isNamed, timeProperty, utcText, type TimeForm } from './calendar-times.js';
import { zoneComponent } from './calendar-zone.js';
import { entryText } from './entry-text.js';
import { entryTimes, type EntryTimes } from './entry-times.js';
import { ENGLISH, type EntryWords } from './entry-words.js';
import type { Losses } from './losses.js';
import { uriText } from './raw-parts.js';

/** Options of the writer. */
interface CalendarOptions {
  /** When the feed was last changed, if it does not say so itself: epoch milliseconds. Default: the beginning of 1970. */
  readonly changedMs?: number;
  /** BCP 47 tags, the best first. Default: the feed's language. */
  readonly languages?: readonly string[];
  /** Default: English. */
  readonly words?: EntryWords;
  /** The name of the calendar, if the feed has none. */
  readonly title?: string;
}

/** A calendar with a date of an event as its own entry, or a series with its rule. */
interface Entry {
  readonly date: Occurrence;
  readonly uid: string;
  /** The lines that say when it is. */
  readonly when: readonly string[];
  readonly times: EntryTimes;
}

/** Dates of a zone that a calendar must describe. */
interface ZoneUse {
  fromMs: number;
  toMs: number;
  isEndless: boolean;
}

/** How often a calendar that is subscribed to should ask again. */
const REFRESH = 'PT12H';

/**
 * Returns a feed as a calendar (RFC 5545, RFC 7986). The same feed gives the same calendar: times of changes are the feed's own.
 *
 * A time whose zone or offset is in doubt begins at the earliest moment that is possible, and its entry says so. A time without a zone is an
 * entry of the whole day. What has not even a day has no entry, nor has an announcement; a series of other events has its events'.
 *
 * @param losses Takes what a calendar cannot hold.
 */
export async function toICalendar(feed: FeedSnapshot, losses: Losses, options: CalendarOptions = {}): Promise<string> {
  const writer = new CalendarWriter(feed, losses, options);
  return writer.write();
}

class CalendarWriter {
  readonly #feed: FeedSnapshot;
  readonly #losses: Losses;
  readonly #words: EntryWords;
  readonly #wanted: readonly string[];
  readonly #changedMs: number;
  readonly #title: string;
  readonly #host: string;
  readonly #zones = new Map<string, ZoneUse>();
  readonly #topics: ReadonlyMap<string, Text>;

  constructor(feed: FeedSnapshot, losses: Losses, options: CalendarOptions) {
    this.#feed = feed;
    this.#losses = losses;
    this.#words = options.words ?? ENGLISH;
    this.#wanted = options.languages ?? [feed.language];
    this.#changedMs = feed.updated ?? options.changedMs ?? 0;
    this.#title = this.#chosen(feed.title) || options.title || '';
    this.#host = hostOf(feed.url) || hostOf(feed.homepage ?? '');
    this.#topics = new Map(feed.topics.map(({ id, label }) => [id, label]));
  }

  async write(): Promise<string> {
    const { events, occurrences, homepage, description, url } = this.#feed;
    const recurring = events.filter((event) => event.recurrence);
    const series = new CalendarSeriesWriter(
      recurring.length ? await loadCountryZones(recurring) : null,
      this.#changedMs,
    );
    const datesOf = new Map<FeedEvent, Occurrence[]>(events.map((event) => [event, []]));
    for (const date of occurrences) datesOf.get(date.event)?.push(date);
    const parents = new Set(events.flatMap(({ partOf }) => partOf));
    const entries: string[] = [];
    for (const event of events) {
      if (event.kind === 'announcement' || (event.kind === 'series' && parents.has(event.id))) {
        this.#losses.add('not-an-entry', event.id);
      } else if (event.recurrence && event.start) {
        entries.push(...this.#series(event, await series.write(event)));
      } else for (const date of datesOf.get(event) ?? NONE) entries.push(this.#single(date));
    }
    const about = this.#chosen(description);
    const address = /^https?:/.test(url) ? uriText(url) : '';
    return [
      'BEGIN:VCALENDAR\r\n',
      property('VERSION', '2.0'),
      property('PRODID', '-//ogp-event-widgets//ogp-events//EN'),
      property('CALSCALE', 'GREGORIAN'),
      this.#title && property('NAME', textValue(this.#title)) + property('X-WR-CALNAME', textValue(this.#title)),
      about && property('DESCRIPTION', textValue(about)) + property('X-WR-CALDESC', textValue(about)),
      homepage ? property('URL', uriText(homepage), { VALUE: 'URI' }) : '',
      address && property('SOURCE', address, { VALUE: 'URI' }),
      this.#feed.updated === null ? '' : property('LAST-MODIFIED', utcText(this.#feed.updated)),
      property('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
      property('X-PUBLISHED-TTL', REFRESH),
      ...[...this.#zones]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([zone, { fromMs, toMs, isEndless }]) => zoneComponent(zone, { fromMs, toMs }, isEndless)),
      ...entries,
      'END:VCALENDAR\r\n',
    ].join('');
  }

  #chosen(text: Text | null): string {
    return text ? pickText(text, this.#wanted).value : '';
  }

  /** The same in every edition of the feed, and another than those of other feeds. */
  #uid(id: string): string {
    return textValue(this.#host && !/@|:\/\//.test(id) ? `${id}@${this.#host}` : id);
  }

  /** Returns the entry of one date; `''` where none can be. */
  #single(date: Occurrence, uid = this.#uid(date.id), recurrenceId = ''): string {
    const times = entryTimes(date);
    if (!times) {
      this.#losses.add('no-day', date.event.id);
      return '';
    }
    return this.#entry({ date, uid, times, when: [recurrenceId, ...this.#startAndEnd(times)] });
  }

  #startAndEnd(times: EntryTimes): string[] {
    const { startMs, endMs } = times;
    let form: TimeForm = { form: 'day' };
    if (times.kind === 'instant') {
      form = formIn(times.zone);
      const isClear = form.form !== 'zone' || [startMs, endMs ?? startMs].every((ms) => isNamed(times.zone!, ms));
      if (!isClear) form = { form: 'utc' };
    }
    if (form.form === 'zone') this.#use(form.zone, startMs, endMs ?? startMs);
    return [timeProperty('DTSTART', [startMs], form), endMs === null ? '' : timeProperty('DTEND', [endMs], form)];
  }

  /** Notes that the calendar must describe a zone for a time. */
  #use(zone: string, fromMs: number, toMs: number, isEndless = false): void {
    const use = this.#zones.get(zone);
    if (!use) this.#zones.set(zone, { fromMs, toMs, isEndless });
    else {
      use.fromMs = Math.min(use.fromMs, fromMs);
      use.toMs = Math.max(use.toMs, toMs);
      use.isEndless ||= isEndless;
    }
  }

  #series(event: FeedEvent, { master, apart, loss }: CalendarSeries): string[] {
    if (loss) this.#losses.add(loss, event.id);
    const singles = apart.map((date) => this.#single(date));
    if (!master) return singles;
    const { date, wallMs, form, rule, include, exclude, changed, lastMs } = master;
    const times = entryTimes(date)!;
    const { startMs, endMs } = times;
    const uid = this.#uid(event.id);
    const wall = (time: number): string => (form.form === 'day' ? dayText(time) : clockText(time));
    const walls = (name: string, all: readonly number[]): string =>
      all.length
        ? property(name, all.map((time) => wall(time) + (form.form === 'utc' ? 'Z' : '')).join(','), {
            ...(form.form === 'day' && { VALUE: 'DATE' }),
            ...(form.form === 'zone' && { TZID: form.zone }),
          })
        : '';
    if (form.form === 'zone') {
      this.#use(
        form.zone,
        startMs,
        (lastMs ?? startMs) + (endMs ?? startMs) - startMs + LAST_DATE_ROOM,
        lastMs === null,
      );
      for (const time of [...include, ...exclude]) this.#use(form.zone, time, time);
    }
    const when = [
      walls('DTSTART', [wallMs]),
      endMs === null ? '' : timeProperty('DTEND', [endMs], form),
      rule && property('RRULE', rule),
      walls('RDATE', include),
      walls('EXDATE', exclude),
    ];
    return [
      this.#entry({ date, uid, times, when }),
      ...changed.map((change) => this.#single(change.date, uid, walls('RECURRENCE-ID', [change.recurrenceId]))),
      ...singles,
    ];
  }

  #entry({ date, uid, when, times }: Entry): string {
    const { event, status, location } = date;
    if (times.kind === 'instant' && times.isDoubtful) this.#losses.add('time-in-doubt', event.id);
    if (times.kind === 'days' && times.clock !== null) this.#losses.add('no-zone', event.id);
    if ([date.title, event.summary, event.description].some((text) => text && text.length > 1)) {
      this.#losses.add('other-languages', event.id);
    }
    const { title, description, place } = entryText(date, times, this.#words, this.#wanted);
    const text = (name: string, { lang, value }: { lang: string; value: string }): string =>
      value && property(name, textValue(value), { LANGUAGE: lang || null });
    const info = event.links.find(({ rel }) => rel === 'info')?.url ?? event.source?.url ?? null;
    const streams = event.links.filter(({ rel }) => rel === 'livestream');
    const where = status === 'moved-online' && streams[0] ? streams[0].url : place;
    const isDeadline = event.kind === 'deadline';
    return [
      'BEGIN:VEVENT\r\n',
      property('UID', uid),
      property('DTSTAMP', utcText(event.updated ?? this.#changedMs)),
      // Later editions have a higher number: the minutes from 1970 to the last change.
      property('SEQUENCE', String(event.updated === null ? 0 : Math.max(0, Math.floor(event.updated / MINUTE)))),
      event.created === null ? '' : property('CREATED', utcText(event.created)),
      event.updated === null ? '' : property('LAST-MODIFIED', utcText(event.updated)),
      ...when,
      text('SUMMARY', title),
      text('DESCRIPTION', description),
      where && property('LOCATION', textValue(where)),
      location?.lat != null && location.lon !== null ? property('GEO', `${location.lat};${location.lon}`) : '',
      property('STATUS', statusText(date, times)),
      isDeadline || status === 'cancelled' || status === 'postponed' ? property('TRANSP', 'TRANSPARENT') : '',
      info && !info.startsWith('tel:') ? property('URL', uriText(info), { VALUE: 'URI' }) : '',
      ...streams.map((link) => this.#conference(link)),
      this.#categories(event),
      event.image ? property('IMAGE', uriText(event.image.url), { VALUE: 'URI', DISPLAY: 'BADGE' }) : '',
      ...event.partOf.map((id) => property('RELATED-TO', this.#uid(id), { RELTYPE: 'PARENT' })),
      'END:VEVENT\r\n',
    ].join('');
  }

  #conference({ url, title, language }: Link): string {
    const label = this.#chosen(title) || this.#words.links.livestream;
    return property('CONFERENCE', uriText(url), { VALUE: 'URI', FEATURE: 'VIDEO', LABEL: label, LANGUAGE: language });
  }

  #categories({ topics, tags }: FeedEvent): string {
    const names = topics.map((id) => {
      const label = this.#topics.get(id);
      return label ? this.#chosen(label) : id;
    });
    const all = [...new Set([...names, ...tags])];
    return all.length ? property('CATEGORIES', all.map(textValue).join(',')) : '';
  }
}

function statusText({ status }: Occurrence, times: EntryTimes): string {
  if (status === 'cancelled' || status === 'postponed') return 'CANCELLED';
  const isDoubtful = times.kind === 'instant' ? times.isDoubtful : times.clock !== null;
  return status === 'tentative' || isDoubtful ? 'TENTATIVE' : 'CONFIRMED';
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

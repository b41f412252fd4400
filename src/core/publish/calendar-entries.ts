import { isOff } from '../event-status.js';
import { NONE } from '../json.js';
import type { FeedEvent, FeedHead, Link, Text, Topic } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { pickText } from '../text.js';
import { DAY, HOUR, MINUTE } from '../time/units.js';
import { loadCountryZones } from '../zones/load-country-zones.js';
import { property, textValue } from './calendar-lines.js';
import type { CalendarSeries, CalendarSeriesWriter } from './calendar-series.js';
import { formIn, isNamed, timeProperty, type TimeForm } from './calendar-times.js';
import { entryText } from './entry-text.js';
import { entryTimes, type EntryTimes } from './entry-times.js';
import type { EntryWords } from './entry-words.js';
import type { Losses } from './losses.js';
import { uriText } from './raw-parts.js';
import { clockText, dayText, utcText } from './time-texts.js';

/** Which edition of an entry it is, for programs that have an earlier one. */
export interface Revision {
  /** When it was last revised, epoch milliseconds: DTSTAMP. */
  readonly stampMs: number;
  /** SEQUENCE: later editions have a higher number. */
  readonly sequence: number;
  /** When the publisher last changed the event, epoch milliseconds; `null` if nobody says. */
  readonly updated: number | null;
}

/**
 * Returns the revision of an entry.
 *
 * @param said The lines of the entry that do not depend on the revision. @param own The revision by what the feed says.
 */
export type Revise = (said: string, own: Revision) => Revision;

/** A feed with the events that are written. */
type WrittenFeed = FeedHead & Pick<FeedSnapshot, 'events' | 'occurrences'>;

/** Options of the writers of calendars. */
export interface EntryOptions {
  /** When the feed was last changed, if it does not say so itself: epoch milliseconds. Default: the beginning of 1970. */
  readonly changedMs?: number;
  /** BCP 47 tags, the best first. Default: the feed's language. */
  readonly languages?: readonly string[];
  readonly words: EntryWords;
  /** The host in the entries' UIDs, if the feed has no address. Default: the host of its homepage. */
  readonly host?: string;
  /** Returns the name of a topic. Default: the feed's label, else the slug. */
  readonly topicName?: (slug: string, topics: readonly Topic[]) => string;
  /** Default: the feed's own revisions. */
  readonly revise?: Revise;
}

/** Room for the end of a series' last date. */
const LAST_DATE_ROOM = 14 * DAY + HOUR;

/** A time in which a zone is used: epoch milliseconds. */
export interface ZoneUse {
  readonly zone: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Whether dates go on after it. */
  readonly isEndless: boolean;
}

/** One VEVENT, or several that belong together. */
export interface CalendarEntry {
  readonly text: string;
  readonly zones: readonly ZoneUse[];
  /** The date of which it is; of a series the first, and those that are changed. */
  readonly dates: readonly Occurrence[];
  /** When the last of its dates is over, epoch milliseconds; `Infinity` for a series without an end. */
  readonly lastMs: number;
  /** When it was last revised, epoch milliseconds. */
  readonly revisedMs: number;
}

/** A date with the lines that say when it is. */
interface Dated {
  readonly date: Occurrence;
  readonly uid: string;
  readonly when: readonly string[];
  readonly times: EntryTimes;
}

/**
 * Writes events as entries of a calendar (RFC 5545, 3.6.1): each date of an event, or a series with its rule.
 *
 * A time whose zone or offset is in doubt begins at the earliest moment that is possible, and its entry says so. A time without a zone is an
 * entry of the whole day. What has not even a day has no entry, nor has an announcement; a series of other events has its events'.
 */
export class CalendarEntries {
  readonly #losses: Losses;
  readonly #words: EntryWords;
  readonly #wanted: readonly string[];
  readonly #changedMs: number;
  readonly #host: string;
  readonly #revise: Revise;
  readonly #topicName: (slug: string) => string;
  readonly #parents: ReadonlySet<string>;
  readonly #datesOf: ReadonlyMap<FeedEvent, readonly Occurrence[]>;
  readonly #recurring: readonly FeedEvent[];
  #series: CalendarSeriesWriter | null = null;

  /** @param losses Takes what a calendar cannot hold. */
  constructor(feed: WrittenFeed, losses: Losses, options: EntryOptions) {
    const { events, occurrences, topics, url, homepage, language, updated } = feed;
    this.#losses = losses;
    this.#words = options.words;
    this.#wanted = options.languages ?? [language];
    this.#changedMs = updated ?? options.changedMs ?? 0;
    this.#host = hostOf(url) || options.host || hostOf(homepage ?? '');
    this.#revise = options.revise ?? ((_, own) => own);
    const labels = new Map(topics.map(({ id, label }) => [id, label]));
    const { topicName } = options;
    this.#topicName = topicName ? (id) => topicName(id, topics) : (id) => this.#chosen(labels.get(id) ?? null) || id;
    this.#parents = new Set(events.flatMap(({ partOf }) => partOf));
    this.#recurring = events.filter((event) => event.recurrence);
    const datesOf = new Map<FeedEvent, Occurrence[]>(events.map((event) => [event, []]));
    for (const date of occurrences) datesOf.get(date.event)?.push(date);
    this.#datesOf = datesOf;
  }

  /** Returns the entries of one event. */
  async ofEvent(event: FeedEvent): Promise<CalendarEntry[]> {
    if (event.kind === 'announcement' || (event.kind === 'series' && this.#parents.has(event.id))) {
      this.#losses.add('not-an-entry', event.id);
      return [];
    }
    if (!event.recurrence || !event.start) return this.#singles(this.#datesOf.get(event) ?? NONE);
    this.#series ??= await this.#seriesWriter();
    return this.#seriesEntries(event, await this.#series.write(event));
  }

  /** Returns the entry of one date; `null` where there can be none. */
  ofDate(date: Occurrence): CalendarEntry | null {
    return this.#single(date);
  }

  /** Loaded when it is needed: a button that adds one date needs no rules. */
  async #seriesWriter(): Promise<CalendarSeriesWriter> {
    const { CalendarSeriesWriter } = await import('./calendar-series.js');
    return new CalendarSeriesWriter(await loadCountryZones(this.#recurring), this.#changedMs);
  }

  #chosen(text: Text | null): string {
    return text ? pickText(text, this.#wanted).value : '';
  }

  /** The same in every edition of the feed, and another than those of other feeds. */
  #uid(id: string): string {
    return textValue(this.#host && !/@|:\/\//.test(id) ? `${id}@${this.#host}` : id);
  }

  #singles(dates: readonly Occurrence[]): CalendarEntry[] {
    return dates.map((date) => this.#single(date)).filter((entry) => entry !== null);
  }

  #single(date: Occurrence, uid = this.#uid(date.id), recurrenceId = ''): CalendarEntry | null {
    const times = entryTimes(date);
    if (!times) {
      this.#losses.add('no-day', date.event.id);
      return null;
    }
    const { startMs, endMs } = times;
    const form = formOf(times);
    const when = [
      recurrenceId,
      timeProperty('DTSTART', [startMs], form),
      endMs === null ? '' : timeProperty('DTEND', [endMs], form),
    ];
    const zones =
      form.form === 'zone' ? [{ zone: form.zone, fromMs: startMs, toMs: endMs ?? startMs, isEndless: false }] : [];
    const lastMs = date.latestMs ?? endMs ?? startMs;
    return { ...this.#text({ date, uid, times, when }), zones, dates: [date], lastMs };
  }

  #seriesEntries(event: FeedEvent, { master, apart, loss }: CalendarSeries): CalendarEntry[] {
    if (loss) this.#losses.add(loss, event.id);
    const singles = this.#singles(apart);
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
    const length = (endMs ?? startMs) - startMs;
    const zones: ZoneUse[] = [];
    if (form.form === 'zone') {
      const { zone } = form;
      const toMs = (lastMs ?? startMs) + length + LAST_DATE_ROOM;
      zones.push({ zone, fromMs: startMs, toMs, isEndless: lastMs === null });
      for (const ms of [...include, ...exclude]) zones.push({ zone, fromMs: ms, toMs: ms, isEndless: false });
    }
    const when = [
      walls('DTSTART', [wallMs]),
      endMs === null ? '' : timeProperty('DTEND', [endMs], form),
      rule && property('RRULE', rule),
      walls('RDATE', include),
      walls('EXDATE', exclude),
    ];
    const changes = changed
      .map((change) => this.#single(change.date, uid, walls('RECURRENCE-ID', [change.recurrenceId])))
      .filter((entry) => entry !== null);
    const main = this.#text({ date, uid, times, when });
    const whole: CalendarEntry = {
      text: [main, ...changes].map(({ text }) => text).join(''),
      zones: [...zones, ...changes.flatMap((change) => change.zones)],
      dates: [date, ...changes.flatMap(({ dates }) => dates)],
      revisedMs: Math.max(main.revisedMs, ...changes.map(({ revisedMs }) => revisedMs)),
      lastMs: lastMs === null ? Infinity : Math.max(lastMs + length, ...changes.map((change) => change.lastMs)),
    };
    return [whole, ...singles];
  }

  #text({ date, uid, when, times }: Dated): Pick<CalendarEntry, 'text' | 'revisedMs'> {
    const { event, location } = date;
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
    const isDeadline = event.kind === 'deadline';
    const head = property('UID', uid);
    const said = [
      event.created === null ? '' : property('CREATED', utcText(event.created)),
      ...when,
      text('SUMMARY', title),
      text('DESCRIPTION', description),
      place && property('LOCATION', textValue(place)),
      location?.lat != null && location.lon !== null
        ? property('GEO', `${degrees(location.lat)};${degrees(location.lon)}`)
        : '',
      property('STATUS', statusText(date, times)),
      isDeadline || isOff(date) ? property('TRANSP', 'TRANSPARENT') : '',
      info && !info.startsWith('tel:') ? property('URL', uriText(info), { VALUE: 'URI' }) : '',
      ...streams.map((link) => this.#conference(link)),
      this.#categories(event),
      event.image ? property('IMAGE', uriText(event.image.url), { VALUE: 'URI', DISPLAY: 'BADGE' }) : '',
      ...event.partOf.map((id) => property('RELATED-TO', this.#uid(id), { RELTYPE: 'PARENT' })),
    ].join('');
    const { stampMs, sequence, updated } = this.#revise(head + said, {
      stampMs: event.updated ?? this.#changedMs,
      // The minutes from 1970 to the last change.
      sequence: event.updated === null ? 0 : Math.max(0, Math.floor(event.updated / MINUTE)),
      updated: event.updated,
    });
    const lines = [
      'BEGIN:VEVENT\r\n',
      head,
      property('DTSTAMP', utcText(stampMs)),
      property('SEQUENCE', String(sequence)),
      updated === null ? '' : property('LAST-MODIFIED', utcText(updated)),
      said,
      'END:VEVENT\r\n',
    ];
    return { text: lines.join(''), revisedMs: stampMs };
  }

  #conference(link: Link): string {
    const parameters = { VALUE: 'URI', FEATURE: 'VIDEO', LABEL: this.#words.linkName(link), LANGUAGE: link.language };
    return property('CONFERENCE', uriText(link.url), parameters);
  }

  #categories({ topics, tags }: FeedEvent): string {
    const all = [...new Set([...topics.map(this.#topicName), ...tags])];
    return all.length ? property('CATEGORIES', all.map(textValue).join(',')) : '';
  }
}

/** Six decimal places (RFC 5545, 3.8.1.6), never an exponent. */
const degrees = (value: number): string => String(Number(value.toFixed(6)));

/** The form of one date: UTC where its clock would show the time twice. */
function formOf(times: EntryTimes): TimeForm {
  if (times.kind === 'days') return { form: 'day' };
  const form = formIn(times.zone);
  const { startMs, endMs } = times;
  const isClear = form.form !== 'zone' || [startMs, endMs ?? startMs].every((ms) => isNamed(form.zone, ms));
  return isClear ? form : { form: 'utc' };
}

function statusText(date: Occurrence, times: EntryTimes): string {
  if (isOff(date)) return 'CANCELLED';
  const isDoubtful = times.kind === 'instant' ? times.isDoubtful : times.clock !== null;
  return date.status === 'tentative' || isDoubtful ? 'TENTATIVE' : 'CONFIRMED';
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

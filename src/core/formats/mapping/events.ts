import { countryCode } from '../../countries/country-code.js';
import { asLanguage, asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawText } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { toWallText } from '../../time/wall.js';
import { isKnownZone, wallOf } from '../../time/zone.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { Countries } from '../countries.js';
import { dayBefore } from '../day-before.js';
import type { Findings } from '../findings.js';
import type { Probe } from '../format.js';
import { position, subjects, withScheme } from '../loose-values.js';
import { withoutMail } from '../mail-addresses.js';
import { placeText } from '../place-text.js';
import { plainText } from '../plain-text.js';
import { readPublicItems } from '../public-items.js';
import { resolved } from '../resolved.js';
import { fold, statusIn, statusInName } from '../status-words.js';
import { dateReader, MIDNIGHT, notLoaded, type DateReader } from './dates.js';
import type { Field, Lookup, Mapping } from './map.js';
import { valuesAt } from './paths.js';
import type { ReadDate } from './spelled-dates.js';

type When = Pick<RawEvent, 'start' | 'end' | 'occurrences' | 'whenText'>;
type SeriesReader = typeof import('./series.js');
type Values = readonly unknown[];
type Location = { -readonly [Key in keyof RawLocation]: RawLocation[Key] };

const MODES: readonly (readonly [mode: string, words: RegExp])[] = [
  ['hybrid', /hybrid|hibrid|mixt|comodal|semipresencial/],
  ['in-person', /inperson|presencial|presentiel|onsite|physical|offline|surplace|^venue$|^no$|^false$/],
  ['online', /online|virtual|remot|webinar|enlinea|enligne|distan|telematic|digital|^(?:yes|true|si|sim|oui)$/],
];
const YES = /^(?:true|yes|y|1|s[iíì]|sim|oui|ja|tak|da|[aá]no|igen|x|verdad(?:er|eir)o|vrai|wahr|ein)$/i;
const NO = /^(?:false|n(?:[oe]|on|ão|ein|e[ej]|ie)?|0|falso|faux|falsch)$/i;
const NOT_PUBLIC = /^(?:draft|unpublished|private|hidden|internal|deleted|pending|trash|borrador|rascunho|brouillon)$/i;
/** Paths at which “no” means private: `isPublished`, `listed` of Eventbrite, `status` of Drupal. */
const SAYS_PUBLIC =
  /(?<!un|in|no[nt]_?)(?:published|public|visible)$|(?:^|[._]|is_?)(?<!(?:un|in|dis|no[nt])_)(?:listed|approved|enabled|active|apro[bv]ado|approuv[eé]|publi(?:cado|[eé])|veröffentlicht|freigegeben)$|(?:^|\.)status$/i;
const WALL_MIDNIGHT = /^\d{4}-\d\d-\d\d[T ]00:00(?::00(?:\.0+)?)?$/;
const LAST_MINUTE = /T23:59(?::\d\d(?:\.\d+)?)?$/;
const LAST_SECOND = /T23:59:59/;
const MIDNIGHT_CLOCK = /^(?:12:00(?::00)? ?a\.?m\.?|0?0:00(?::00)?)$/i;
const PAIR = /^\s*(-?\d+(?:\.\d+)?)(?:\s*[,;]\s*|\s+)(-?\d+\.\d+)\s*$/;
const DECIMAL_COMMA = /^\s*-?\d+,\d+\s*$/;
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/;
const DATED = /^\d{4}-\d\d-\d\d[T ]\d/;
/** `2026-07-20 15:00:00`: a time of day as databases keep it, with a day that means nothing (`1899-12-30`). */
const DATED_CLOCK = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/;
/** Something in a document may repeat. Items are alike: its beginning tells. */
const RECURS = /recurr|rrule|seriesMaster/i;
const MAX_LOOKED_AT = 500_000;
/** Words for no address. */
const NONE_YET = /^(?:n\/?a|none|tb[acd]|null|[-–—.]+)$/i;
/** `/node/11`, `../files/agenda.pdf`: other words are no address. */
const RELATIVE = /^(?:\.{0,2}\/(?!\/)|\?\w)\S*$/;
/** `stream/agenda.pdf`: an address only where the author says what it is relative to. */
const BENEATH = /^[^\s:/?#]+\/\S*$/;
const WHEN = ['start', 'end', 'startTime', 'endTime', 'allDay'] as const;
const LINKS = ['url', 'livestream', 'recording', 'agenda'] as const;

/**
 * Reads the items of a list by a mapping. A path that finds nothing in any item is an issue that names it.
 *
 * @param probe The document: links are relative to it, and its author may name the zone.
 * @param isOwn Whether the mapping is this library's own guess: then nobody wrote its paths.
 */
export async function readMapped(
  items: readonly unknown[],
  map: Mapping,
  probe: Probe,
  issues: RawIssues,
  isOwn: (field: Field) => boolean = () => false,
): Promise<readonly RawEvent[]> {
  const hasClocks = (map.fields.startTime ?? map.fields.endTime) !== undefined;
  const readDate = await dateReader(map.dates, await allDates(items, map), hasClocks);
  const series = RECURS.test(probe.text.slice(0, MAX_LOOKED_AT)) ? await import('./series.js').catch(notLoaded) : null;
  const reader = new MappedReader(map, probe, issues, readDate, series);
  const events = await readPublicItems(items, (item, findings) => reader.read(item, findings), issues);
  await reader.countries.settle(new TimeSlice());
  // Of what is not public nothing was looked for.
  if (events.length) reader.reportUnfound((field) => !isOwn(field));
  return events;
}

async function allDates(items: readonly unknown[], { fields }: Mapping): Promise<unknown[]> {
  const slice = new TimeSlice();
  const all: unknown[] = [];
  for (const item of items) {
    if (slice.step()) await slice.next();
    for (const lookups of [fields.start, fields.end]) {
      const [date] = lookups ? found(item, lookups['']) : [];
      if (date !== undefined) all.push(date);
    }
  }
  return all;
}

/** Returns the values of the first path that finds any. */
function found(item: unknown, lookups: readonly Lookup[] = [], gaps?: 'items'): readonly unknown[] {
  for (const lookup of lookups) {
    const values = typeof lookup === 'string' ? valuesAt(item, lookup, gaps) : [lookup.value];
    if (values.some((value) => value !== undefined)) return values;
  }
  return [];
}

class MappedReader {
  readonly #map: Mapping;
  readonly #base: string;
  /** The zone of the document, `''` where nobody names it. */
  readonly #timeZone: string;
  readonly #ignoresOffsets: boolean;
  readonly #issues: RawIssues;
  readonly #readDate: DateReader;
  readonly #series: SeriesReader | null;
  readonly #matchTopic = topicMatcher();
  /** The fields that were found at least once. */
  readonly #found = new Set<string>();
  readonly countries = new Countries();

  constructor(
    map: Mapping,
    { base, source }: Probe,
    issues: RawIssues,
    readDate: DateReader,
    series: SeriesReader | null,
  ) {
    this.#map = map;
    this.#base = map.base ?? base;
    this.#timeZone = source.timeZone ?? '';
    this.#ignoresOffsets = source.ignoreOffsets ?? false;
    this.#issues = issues;
    this.#readDate = readDate;
    this.#series = series;
  }

  /** Returns `null` for an item that is marked as private. */
  read(item: Raw, findings: Findings): RawEvent | null {
    if (this.#isPrivate(item)) return null;
    const title = this.#text(item, 'title');
    const place = this.#place(item);
    const event: RawEvent & { readonly row: unknown } = {
      row: item[''],
      id: asLine(this.#first(item, 'id'), 500) || undefined,
      title,
      summary: this.#text(item, 'summary'),
      description: this.#text(item, 'description'),
      ...this.#when(item, findings),
      timeZone: this.#line(item, 'timeZone'),
      ...this.#status(item, title, place.location?.name, findings),
      attendanceMode: this.#mode(item) ?? place.mode,
      location: place.location,
      countries: place.countries,
      ...this.#subjects(item),
      languages: this.#list(item, 'languages'),
      links: [...this.#links(item), ...place.links],
      registration: this.#link(item, 'registration'),
      image: this.#link(item, 'image'),
      organizers: this.#organizers(item),
      updated: this.#readDate(this.#first(item, 'updated'), '').time,
    };
    return this.#series ? this.#series.asFirstDate(item, event, findings) : event;
  }

  /** Whether any of the paths says so: systems keep apart whether something is deleted, and whether it is a draft. */
  #isPrivate(item: Raw): boolean {
    const status = this.#line(item, 'status') ?? '';
    if (NOT_PUBLIC.test(status) && !/^pending$/i.test(status)) return true;
    return (this.#map.fields.private?.[''] ?? []).some((lookup) => {
      const values = found(item, [lookup]);
      if (values.length) this.#found.add('private');
      const answer = typeof lookup === 'string' && SAYS_PUBLIC.test(lookup) ? NO : YES;
      return values.map(wordOf).some((word) => answer.test(word) || NOT_PUBLIC.test(word));
    });
  }

  #values(item: Raw, field: Field, language = ''): readonly unknown[] {
    const values = found(item, this.#map.fields[field]?.[language]);
    if (values.length) this.#found.add(field);
    return values;
  }

  #first(item: Raw, field: Field): unknown {
    return this.#values(item, field)[0];
  }

  #isYes(item: Raw, field: Field): boolean {
    return YES.test(wordOf(this.#first(item, field)));
  }

  #line(item: Raw, field: Field): string | undefined {
    return asLine(this.#first(item, field), 2048) || undefined;
  }

  /** A text, or one for each language: by the mapping, or as a map in the document itself. */
  #text(item: Raw, field: Field): RawText | undefined {
    const wordings: Record<string, string> = {};
    for (const language of Object.keys(this.#map.fields[field] ?? {})) {
      const words = plain(this.#values(item, field, language)[0]);
      if (language && typeof words === 'string') wordings[language] = words;
    }
    const isMany = Object.keys(wordings).length > 0;
    for (const value of this.#values(item, field)) {
      const words = plain(value);
      if (words !== undefined && !isMany) return words;
      // RFC 5646, 4.1: words in a language that nobody says.
      if (typeof words === 'string' && !Object.values(wordings).includes(words)) return { und: words, ...wordings };
    }
    return isMany ? wordings : undefined;
  }

  /** A list, or words with separators between them. */
  #list(item: Raw, field: Field): string[] {
    const values = this.#values(item, field).flatMap((value) =>
      typeof value === 'string' ? value.split(/[;,|\n]/) : [value],
    );
    const words = values.map((value) => {
      const text = plain(value);
      return typeof text === 'string' ? text : asLine(Object.values(text ?? {})[0]);
    });
    return words.filter(Boolean);
  }

  /** Categories are free words: those that are no topics are tags. */
  #subjects(item: Raw): Pick<RawEvent, 'topics' | 'tags'> {
    const { topics, tags } = subjects(this.#list(item, 'topics'), this.#matchTopic);
    return { topics, tags: [...tags, ...this.#list(item, 'tags')] };
  }

  #url(item: Raw, field: Field): string | undefined {
    const value = this.#first(item, field);
    const [inLanguage] = Object.values(asObject(value) ?? {}).filter(Boolean);
    const words = asLine(inLanguage ?? value, 2048);
    if (!words || NONE_YET.test(words)) return undefined;
    const address = withScheme(words);
    const isRelative = RELATIVE.test(address) || (this.#map.base !== null && BENEATH.test(address));
    return isRelative ? resolved(address, this.#base) : address;
  }

  #link(item: Raw, field: Field): { readonly url: string } | undefined {
    const url = this.#url(item, field);
    return url ? { url } : undefined;
  }

  #organizers(item: Raw): RawEvent['organizers'] {
    const words = this.#text(item, 'organizer');
    const name = typeof words === 'string' ? withoutMail(words) : words;
    return name ? [{ name }] : undefined;
  }

  #links(item: Raw): RawLink[] {
    return LINKS.flatMap((field) => {
      const url = this.#url(item, field);
      return url ? [{ rel: field === 'url' ? 'info' : field, url }] : [];
    });
  }

  /** When an event is. Where its start leads to several values, each is a date of its own. */
  #when(item: Raw, findings: Findings): When {
    let lists = WHEN.map((field) => this.#values(item, field));
    // Some dates of a list may have no end.
    if (lists.some(({ length }) => length > 1))
      lists = WHEN.map((field) => found(item, this.#map.fields[field]?.[''], 'items'));
    let [starts, ends, clocks, endClocks] = lists as [Values, Values, Values, Values];
    const whole = lists[4]!;
    // A “start time” may be all there is, and have the day in it.
    if (!starts.length && DATED.test(asLine(clocks[0])))
      [starts, ends, clocks, endClocks] = [clocks, ends.length ? ends : endClocks, [], []];
    const count = starts.length;
    // Ends of which nobody knows the start are no ends.
    const isPaired = ends.length === count || !count;
    if (ends.length && !isPaired) {
      findings.add({ code: 'invalid-field', reason: 'not-expected', value: shown(ends), expected: 'date' }, 'end');
    }
    const clock = (values: Values, index: number): unknown =>
      values.length === count ? values[index] : values.map((value) => asLine(value)).join(', ');
    const date = (_: unknown, index: number): When => {
      const end = isPaired ? ends[index] : undefined;
      const said = wordOf(whole[whole.length === count ? index : 0]);
      const isWhole = YES.test(said) || (NO.test(said) ? false : undefined);
      return this.#date(item, [starts[index], end, clock(clocks, index), clock(endClocks, index)], isWhole, findings);
    };
    if (count < 2) return date(starts, 0);
    const dates = starts.map(date);
    const words = dates.map(({ whenText }) => whenText).filter(Boolean);
    return { occurrences: dates.filter(({ start }) => start), whenText: words.join(', ') || undefined };
  }

  /** One date of an event. @param raw Its start and end, and their clocks where those stand apart. @param isCalledWhole Whether its clocks do not count; `undefined` where nothing says so. */
  #date(
    item: Raw,
    [rawStart, laterEnd, startTime, endTime]: readonly unknown[],
    isCalledWhole: boolean | undefined,
    findings: Findings,
  ): When {
    const clock = (raw: unknown): string => (isCalledWhole ? '' : clockAlone(asLine(raw, 2048)));
    const zone = this.#ignoresOffsets ? '' : (this.#line(item, 'timeZone') ?? this.#timeZone);
    const readDate = (raw: unknown, at: string): ReadDate => {
      const day = at ? this.#dayThere(raw, zone) : undefined;
      return this.#readDate(day ?? raw, at, day !== undefined);
    };
    const start = readDate(rawStart, clock(startTime));
    const endClock = clock(endTime) || start.endClock || '';
    const rawEnd = laterEnd ?? start.end ?? (endClock && rawStart);
    let read = readDate(rawEnd, endClock);
    const tell = ({ words, time, fault }: ReadDate, field: string): void => {
      if (fault) findings.add(fault, field);
      if (words && time)
        findings.add({ code: 'invalid-time', reason: 'only-day', value: shown(words), readAs: time }, field);
    };
    if (start.endClock && isEachDay(start.time, read.time)) {
      const [from, to] = [start.time, read.time].map((time) => time!.slice(0, 10));
      const words = asLine(startTime) || asLine(rawStart);
      tell({ words, time: `${from}/${to}` }, 'start');
      return { start: from, end: to, whenText: words };
    }
    tell(start, 'start');
    if (start.words && !start.time) {
      return { whenText: [...new Set([start.words, read.words].filter(Boolean))].join(' – ') };
    }
    // Clocks without a day are all that is known.
    const clocks = [startTime, endTime].map((value) => asLine(value, 200)).filter(Boolean);
    if (!start.time && !read.time && clocks.length) return { whenText: clocks.join(' – ') };
    // The last second of the day on which it begins, at any time but midnight, is what programs write for no end: nobody enters seconds.
    if (
      LAST_SECOND.test(read.time ?? '') &&
      read.time!.slice(0, 10) === start.time?.slice(0, 10) &&
      !MIDNIGHT.test(start.time)
    ) {
      findings.add({ code: 'invalid-time', reason: 'placeholder', value: shown(read.time) }, 'end');
      read = {};
    }
    tell(read, 'end');
    // A whole day is the one that is written, where that begins at midnight there: SharePoint prints the midnight of a place, and calls it UTC.
    const place = MIDNIGHT.test(start.time ?? '') ? '' : zone;
    // From midnight to the last minute of a day, in UTC: so the fields of Drupal's Smart Date keep whole days.
    const isWhole =
      isCalledWhole || (WALL_MIDNIGHT.test(clockIn(place, start.time)) && LAST_MINUTE.test(clockIn(place, read.time)));
    const day = (time: string | undefined): string | undefined => (isWhole ? dayIn(place, time) : time);
    const isMidnight = start.time !== undefined && WALL_MIDNIGHT.test(clockIn(place, start.time));
    // Nothing lasts no time at midnight: that is a day without a time. So is midnight alone, of which that is told unless the clock stands in a
    // field of its own, which is empty.
    const isAlone = isMidnight && read.time === undefined && isCalledWhole !== false;
    const isDay = isAlone || (isMidnight && start.time === read.time);
    const from = isDay ? dayIn(place, start.time) : day(start.time);
    const isUnsaid = this.#map.fields.startTime !== undefined && !asLine(startTime);
    if (isAlone && !isWhole && !isUnsaid) tell({ words: start.time!, time: from! }, 'start');
    // A whole day ends at the midnight that follows, as calendars count.
    const isNextDay =
      isWhole && (MIDNIGHT_CLOCK.test(asLine(endTime)) || MIDNIGHT.test(clockIn(place, asLine(rawEnd))));
    const last = isDay ? undefined : day(read.time);
    const to = isNextDay && last && last !== from ? dayBefore(last) : last;
    const isClock = (time: string | undefined): boolean => time?.[10] !== undefined;
    // The day of the start, without a clock, says nothing of when it ends.
    const saysEnd = to !== undefined && !(isClock(from) && !isClock(to) && from!.startsWith(to)) && to !== from;
    return { start: from, end: saysEnd ? (isClock(from) ? to : to.slice(0, 10)) : undefined, whenText: start.words };
  }

  /** The day, at the place, of an instant in UTC: a clock that stands apart is that of the place. `undefined` for a day, and for its midnight in UTC. */
  #dayThere(raw: unknown, zone: string): string | undefined {
    const text = asLine(raw);
    if (!DATED.test(text) || MIDNIGHT.test(text) || !isKnownZone(zone)) return undefined;
    const time = this.#map.dates === 'utc' && !ZONED.test(text) ? `${text}Z` : text.replace(/[+-]00:00$/, 'Z');
    return time.endsWith('Z') ? dayIn(zone, time) : undefined;
  }

  /** @param place People write there that there will be no meeting. */
  #status(
    item: Raw,
    title: RawText | undefined,
    place: RawText | undefined,
    findings: Findings,
  ): Pick<RawEvent, 'status'> {
    if (this.#isYes(item, 'cancelled')) return { status: 'cancelled' };
    const words = this.#line(item, 'status');
    const status = words && (statusIn(fold(words)) ?? words);
    if (status && status !== 'scheduled') return { status };
    for (const [text, reason, field] of [
      [title, 'name', 'title'],
      [place, 'text', 'place'],
    ] as const) {
      const named = typeof text === 'string' ? statusInName(text) : undefined;
      if (named) findings.add({ code: 'contradiction', reason, value: named }, field);
    }
    return { status: status || undefined };
  }

  /** How one takes part; of a list with both ways, both. */
  #mode(item: Raw): string | undefined {
    const words = this.#values(item, 'attendanceMode').map(wordOf);
    const modes = new Set(
      words.filter(Boolean).map((word) => MODES.find(([, known]) => known.test(fold(word)))?.[0] ?? word),
    );
    return modes.has('online') && modes.has('in-person') ? 'hybrid' : [...modes].join(', ') || undefined;
  }

  #place(item: Raw): { location?: Location; mode?: string; countries?: string[]; links: readonly RawLink[] } {
    const name = this.#text(item, 'place');
    const read = typeof name === 'string' ? placeText(name) : undefined;
    const location: Location = { name: read ? read.location?.name : name };
    for (const field of ['street', 'locality', 'region'] as const) location[field] = this.#text(item, field);
    const { street } = location;
    // The address of a meeting on the web stands where that of the room would.
    const online = typeof street === 'string' && street.includes('://') ? placeText(street) : undefined;
    if (online) location.street = online.location?.name;
    location.postalCode = this.#line(item, 'postalCode');
    const [lat, lon] = (['lat', 'lon'] as const).map((field, index) => {
      const value = this.#first(item, field);
      if (typeof value !== 'string') return value;
      // `-25.38,-49.27`: both in one field, to which both paths lead.
      const pair = PAIR.exec(value);
      return pair ? pair[index + 1] : DECIMAL_COMMA.test(value) ? value.trim().replace(',', '.') : value;
    });
    ({ lat: location.lat, lon: location.lon } = position(lat, lon));
    const countries = this.#list(item, 'country');
    if (countries.length === 1) this.countries.fill(location, 'country', countries);
    const isSaid = Object.values(location).some((value) => value !== undefined && value !== '');
    return {
      location: isSaid ? location : undefined,
      mode: online?.attendanceMode && location.name ? 'hybrid' : (read ?? online)?.attendanceMode,
      countries: countries.length > 1 ? countries.map((name) => countryCode(name) ?? name) : undefined,
      links: [...(read?.links ?? []), ...(online?.links ?? [])],
    };
  }

  reportUnfound(wasAsked: (field: Field) => boolean): void {
    for (const [field, lookups] of Object.entries(this.#map.fields)) {
      if (!wasAsked(field as Field) || this.#found.has(field)) continue;
      const paths = Object.values(lookups).flat().map(String);
      this.#issues.add(null, {
        fault: { code: 'unread-map', reason: 'nothing-found', paths },
        field: `sources.map.${field}`,
      });
    }
  }
}

/** Whether one range of hours is more likely that of each day than from the first to the last: all but a night. */
function isEachDay(from = '', to = ''): boolean {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return last > first && !(dayBefore(last) === first && to.slice(10) <= from.slice(10));
}

/** A time of day without the day that it is kept with; none where that is at midnight. */
function clockAlone(raw: string): string {
  const clock = DATED_CLOCK.exec(raw)?.[1];
  return clock === '00:00' ? '' : (clock ?? raw);
}

/** An instant of which only UTC is said, on the clocks of a zone; any other time as it stands. */
function clockIn(zone: string, time = ''): string {
  const published = time.endsWith('Z') && isKnownZone(zone) ? parsePublishedTime(time) : null;
  return published?.kind === 'time' ? toWallText(wallOf(zone, published.wallMs)) : time;
}

/** The day of a time, where that is. */
const dayIn = (zone: string, time: string | undefined): string | undefined => time && clockIn(zone, time).slice(0, 10);

const wordOf = (value: unknown): string => asLine(typeof value === 'boolean' ? String(value) : value);

/** A text without HTML; one of many languages as a map. */
function plain(value: unknown): RawText | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const from = asObject(value);
  if (!from) return plainText(value);
  // The one wording that was asked for (GraphQL of Decidim).
  const translation = own(from, 'translation');
  if (typeof translation === 'string') return plainText(translation);
  const texts = Object.entries(from).flatMap(([language, text]) => {
    const words = typeof text === 'string' && asLanguage(language) !== null ? plainText(text) : undefined;
    return typeof words === 'string' ? [[language, words] as const] : [];
  });
  return texts.length ? Object.fromEntries(texts) : undefined;
}

import { asLanguage, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawImage, RawLink, RawOccurrence, RawOrg } from '../../model/raw-feed.js';
import { LINE_CAP } from '../../text.js';
import { decodeEntities } from '../entities.js';
import type { Countries } from './countries.js';
import type { Findings } from './findings.js';
import { types, type Graph } from './graph.js';
import { registrationOf, type EventDays } from './offers.js';
import type { Places, Whereabouts } from './place.js';
import { scheduledDates, type OwnDates } from './schedule.js';
import { modeOf, mostCautious, statusInName, statusOf } from './status.js';
import {
  asSpelledTime,
  dayOf,
  dayText,
  duration,
  instant,
  isPlaceholder,
  spelledTime,
  type SpelledTime,
} from './times.js';
import { firstWording, isLiteral, items, name, once, string, terms, text, type Addresses } from './values.js';

const ORG_KIND = new Map([
  ['GovernmentOrganization', 'government'],
  ['NGO', 'civil-society'],
  ['CollegeOrUniversity', 'academia'],
  ['EducationalOrganization', 'academia'],
  ['ResearchOrganization', 'academia'],
  ['NewsMediaOrganization', 'media'],
  ['Corporation', 'private'],
]);
const MAX_ORGANIZERS = 50;
const MAX_WORDS = 200;

/** What reading any event of a document needs. */
export interface Sources {
  readonly graph: Graph;
  readonly addresses: Addresses;
  readonly places: Places;
  readonly countries: Countries;
  readonly matchTopic: (name: string) => string | null;
}

/** What is known of an event besides its own description. */
export interface Surroundings {
  /** What it is part of, the nearest first: what it does not say itself is as there. */
  readonly wholes: readonly Raw[];
  /** Parts that are dates of it. */
  readonly dates: readonly Raw[];
  /** Parts that are events of their own. */
  readonly sessions: readonly Raw[];
  readonly schedule: unknown;
}

export const titleOf = once((node) => text(own(node, 'name') ?? own(node, 'headline') ?? own(node, 'alternateName')));
const statusAt = once((node) => statusOf(own(node, 'eventStatus')));

/** The languages of an event, as BCP 47 tags; a name of one ("Spanish") is none. */
function languagesOf(node: Raw, findings: Findings): string[] {
  const tags: string[] = [];
  for (const item of items(own(node, 'inLanguage')).slice(0, 30)) {
    const about = asObject(item);
    const said =
      about && !isLiteral(about) ? ['alternateName', 'identifier', 'name'].map((key) => own(about, key)) : [item];
    const tag = said.map((one) => asLanguage(string(one))).find((found) => found !== null);
    if (tag) tags.push(tag);
    else if (string(said)) {
      findings.add(
        'invalid-field',
        'inLanguage',
        `inLanguage is ${shown(string(said))}, no language tag such as “en”.`,
      );
    }
  }
  return tags;
}

function organizer(node: Raw, { addresses, countries, graph }: Sources): RawOrg | undefined {
  const title = name(node);
  if (title === undefined) return undefined;
  const email = decodeEntities(string(own(node, 'email'))).replace(/^mailto:/i, '');
  const phone = string(own(node, 'telephone')).replace(/^tel:|[^\d+]/gi, '');
  const [address] = graph.nodes(node, 'address');
  const org: { -readonly [Key in keyof RawOrg]: RawOrg[Key] } = {
    name: title,
    url: addresses.of(own(node, 'url')) || undefined,
    kind: types(node)
      .map((type) => ORG_KIND.get(type))
      .find(Boolean),
    contact: email ? `mailto:${email}` : phone ? `tel:${phone}` : undefined,
  };
  if (address) countries.fill(org, 'country', graph.values(address, 'addressCountry'));
  return org;
}

/** Reads one event at a time. */
export class EventReader {
  readonly #sources: Sources;
  readonly #organizer: (node: Raw) => RawOrg | undefined;
  readonly #image: (node: Raw) => RawImage | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#organizer = once((node) => organizer(node, sources));
    this.#image = once((node) => {
      const url = sources.addresses.of(node);
      if (!url) return undefined;
      const alt = text(own(node, 'caption')) ?? text(own(node, 'description'));
      return { url, alt, credit: text(own(node, 'creditText')) };
    });
  }

  /** Reads an event, but for its id and what it is part of. */
  read(node: Raw, around: Surroundings, findings: Findings): RawEvent {
    const { graph, addresses, places } = this.#sources;
    const inherited = (key: string): readonly unknown[] => {
      for (const from of [node, ...around.wholes]) {
        const values = graph.values(from, key);
        if (values.length) return values;
      }
      return [];
    };
    const title = [node, ...around.wholes].map((from) => titleOf(from)).find((words) => words !== undefined);
    const where = places.of(inherited('location'));
    findings.addAll(where.issues);
    const languages = languagesOf(node, findings);
    const when = this.#dates(node, around, languages, findings);
    const page = addresses.of(own(node, 'url')) || addresses.of(own(node, 'mainEntityOfPage'));
    const { status, takesPlace } = this.#status(node, around.wholes, firstWording(title), findings);
    return {
      title,
      description: text(own(node, 'description'), '\n\n'),
      accessibility: text(own(node, 'accessibilitySummary'), '\n\n'),
      ...when,
      status,
      attendanceMode: this.#mode(inherited('eventAttendanceMode'), where, status, findings),
      location: where.location,
      ...this.#subjects(node, findings),
      languages,
      links: this.#links(node, page, where),
      registration: registrationOf(
        node,
        [...around.dates, ...around.sessions],
        graph,
        addresses,
        page,
        daysOf(when),
        takesPlace,
        findings,
      ),
      image: this.#imageOf(node),
      organizers: this.#organizers(inherited('organizer'), findings),
      sameAs: items(own(node, 'sameAs'))
        .slice(0, 20)
        .map((item) => addresses.of(item))
        .filter(Boolean),
      created: instant(own(node, 'dateCreated') ?? own(node, 'datePublished')),
      updated: instant(own(node, 'dateModified')),
    };
  }

  /** When it is: on listed dates, on a schedule, or once. */
  #dates(
    node: Raw,
    { dates, schedule }: Surroundings,
    languages: readonly string[],
    findings: Findings,
  ): Partial<RawEvent> {
    const listed = dates.length ? dates.map((date) => this.#occurrence(date, node)) : severalDates(node);
    if (listed) return { occurrences: listed };
    const start = meantTime(node, 'startDate', findings);
    const end = meantTime(node, 'endDate', findings);
    const previousStart = meantTime(node, 'previousStartDate', findings)?.text;
    const length = duration(own(node, 'duration'));
    const own_: OwnDates = {
      start,
      end,
      startTime: own(node, 'startTime'),
      endTime: own(node, 'endTime'),
      languages,
    };
    const plan = asObject(schedule);
    // A start by the day and a clock beside it: a schedule of one date.
    const once_ = !plan && (own_.startTime !== undefined || own_.endTime !== undefined) && start?.time?.kind === 'date';
    const scheduled = plan || once_ ? scheduledDates(plan ?? {}, own_, findings) : null;
    if (scheduled?.start !== undefined) {
      const hasEnd = scheduled.end !== undefined;
      return { previousStart, ...scheduled, duration: hasEnd ? undefined : (scheduled.duration ?? length) };
    }
    const words = plan ? scheduled?.whenText : text(schedule);
    if (!plan && words !== undefined) {
      const message = `eventSchedule is ${shown(firstWording(words))}, no Schedule: it is shown as published.`;
      findings.add('invalid-recurrence', 'eventSchedule', message);
    }
    return {
      previousStart,
      timeZone: scheduled?.timeZone,
      whenText: start ? undefined : words,
      ...wholeDays(start, end),
      duration: end ? undefined : length,
    };
  }

  #occurrence(node: Raw, whole: Raw): RawOccurrence {
    const start = spelledTime(own(node, 'startDate'));
    const { location } = this.#sources.places.of(this.#sources.graph.values(node, 'location'));
    const ownStatus = statusAt(node).status;
    return {
      ...wholeDays(start, spelledTime(own(node, 'endDate'))),
      // Of what one says and the other, the more cautious.
      status: ownStatus && (mostCautious([ownStatus, statusAt(whole).status]) ?? ownStatus),
      location,
    };
  }

  #status(
    node: Raw,
    wholes: readonly Raw[],
    title: string,
    findings: Findings,
  ): { status: string | undefined; takesPlace: boolean } {
    const { status, said } = statusAt(node);
    if (said.length > 1) {
      const message = `eventStatus says ${said.join(' and ')}: the most cautious of these, ${status}, is shown.`;
      findings.add('contradiction', 'eventStatus', message);
    }
    const off = mostCautious(
      wholes.map((whole) => statusAt(whole).status).filter((s) => s === 'cancelled' || s === 'postponed'),
    );
    const all = off && mostCautious([status, off]);
    if (all && all !== status) {
      const message = `What the event is part of is ${off}, and so is the event, whatever its own eventStatus says.`;
      findings.add('contradiction', 'eventStatus', message);
    }
    const named = statusInName(title);
    const shownStatus = all ?? status;
    const isOff = shownStatus === 'cancelled' || shownStatus === 'postponed';
    if (named && !isOff) {
      const message = `The name says that the event is ${named}; eventStatus does not.`;
      findings.add('contradiction', 'name', message);
    }
    return { status: shownStatus, takesPlace: !isOff && !named };
  }

  #mode(
    values: readonly unknown[],
    where: Whereabouts,
    status: string | undefined,
    findings: Findings,
  ): string | undefined {
    const mode = modeOf(values);
    const asPlaced = where.isVirtual ? (where.isPhysical ? 'hybrid' : 'online') : undefined;
    if (mode === undefined) {
      if (!terms(values).length) return asPlaced;
      findings.add(
        'unknown-value',
        'eventAttendanceMode',
        `eventAttendanceMode is ${shown(terms(values)[0])}, none of its known values.`,
      );
      return asPlaced;
    }
    // What was moved online still has the place that it was moved from.
    const isOdd =
      (mode === 'in-person' && asPlaced === 'online') ||
      (mode === 'online' && asPlaced === 'hybrid' && status !== 'moved-online');
    if (isOdd) {
      const message = `eventAttendanceMode says ${mode}, its location ${asPlaced}: neither is stated.`;
      findings.add('contradiction', 'eventAttendanceMode', message);
      return undefined;
    }
    return mode;
  }

  #subjects(node: Raw, findings: Findings): Pick<RawEvent, 'topics' | 'tags'> {
    const { graph, matchTopic } = this.#sources;
    const topics = new Set<string>();
    const tags = new Set<string>();
    const words: string[] = [];
    for (const item of [...items(own(node, 'keywords')), ...graph.values(node, 'about')].slice(0, MAX_WORDS)) {
      const value = firstWording(name(item));
      const isList = typeof item !== 'object' || item === null || isLiteral(item as Raw);
      words.push(...(isList ? value.slice(0, 40 * LINE_CAP).split(/[,;]/) : [value]));
    }
    for (const word of words.slice(0, MAX_WORDS).map((one) => one.trim())) {
      if (!word) continue;
      const slug = matchTopic(word);
      (slug ? topics : tags).add(slug ?? word);
    }
    if (words.length > MAX_WORDS) {
      const message = `keywords has ${words.length} words; only the first ${MAX_WORDS} were read.`;
      findings.add('invalid-field', 'keywords', message);
    }
    return { topics: [...topics].slice(0, 20), tags: [...tags].slice(0, 50) };
  }

  #links(node: Raw, page: string, { online }: Whereabouts): RawLink[] {
    const { graph, addresses } = this.#sources;
    const recordings = graph
      .values(node, 'recordedIn')
      .slice(0, 20)
      .map((item) => addresses.of(item));
    return [
      ...(page ? [{ rel: 'info', url: page }] : []),
      // Many systems give an event without a place its own page as a virtual one.
      ...online.filter((url) => url !== page).map((url) => ({ rel: 'livestream', url })),
      ...recordings.filter(Boolean).map((url) => ({ rel: 'recording', url })),
    ];
  }

  #imageOf(node: Raw): RawImage | undefined {
    for (const image of this.#sources.graph.values(node, 'image').slice(0, 20)) {
      const object = asObject(image);
      if (object && !isLiteral(object)) {
        const found = this.#image(object);
        if (found) return found;
      } else {
        const url = this.#sources.addresses.of(image);
        if (url) return { url };
      }
    }
    return undefined;
  }

  #organizers(values: readonly unknown[], findings: Findings): RawOrg[] {
    const orgs: RawOrg[] = [];
    for (const item of new Set(values.slice(0, MAX_ORGANIZERS))) {
      const node = asObject(item);
      const org = node && !isLiteral(node) ? this.#organizer(node) : undefined;
      const words = node && !isLiteral(node) ? undefined : text(item);
      if (org) orgs.push(org);
      else if (words !== undefined) orgs.push({ name: words });
    }
    if (values.length > MAX_ORGANIZERS) {
      findings.add(
        'invalid-field',
        'organizer',
        `organizer has ${values.length} items; only ${MAX_ORGANIZERS} were read.`,
      );
    }
    return orgs;
  }
}

/** A date of an event, unless it is what programs write that have none. */
function meantTime(node: Raw, key: string, findings: Findings): SpelledTime | null {
  const found = spelledTime(own(node, key));
  if (!found?.time || !isPlaceholder(found.time)) return found;
  findings.add('invalid-time', key, `${key} is ${shown(found.text)}, no date that anybody meant; it was left out.`);
  return null;
}

/** Several starts of one event, each with the end at the same place in the list; `null` where there is only one. */
function severalDates(node: Raw): RawOccurrence[] | null {
  const starts = items(own(node, 'startDate'))
    .map(asSpelledTime)
    .filter((time) => time !== null);
  if (starts.length < 2) return null;
  const ends = items(own(node, 'endDate'))
    .map(asSpelledTime)
    .filter((time) => time !== null);
  const dates = new Map<string, RawOccurrence>();
  starts.forEach((start, index) => {
    if (!dates.has(start.text))
      dates.set(start.text, wholeDays(start, ends.length === starts.length ? ends[index]! : null));
  });
  return dates.size > 1 ? [...dates.values()] : null;
}

/**
 * Start and end in one class: days for days, a clock for a clock. From midnight to a minute or a second before midnight is how systems
 * without whole days write them.
 */
function wholeDays(start: SpelledTime | null, end: SpelledTime | null): Pick<RawEvent, 'start' | 'end'> {
  const [from, to] = [start?.time, end?.time];
  if (!from || !to) return { start: start?.text, end: end?.text };
  if (from.kind === 'time' && to.kind === 'time') {
    const isAllDay = /T00:00/.test(from.text) && from.wallMs % 60_000 === 0 && /T23:59/.test(to.text);
    if (isAllDay && from.offset === to.offset) return { start: dayText(dayOf(from)), end: dayText(dayOf(to)) };
  } else if (from.kind !== to.kind && to.kind === 'time') {
    // A whole day that ends by the clock ends on that day.
    return { start: start!.text, end: dayText(dayOf(to)) };
  } else if (from.kind === 'time' && to.kind === 'date' && dayOf(from) === dayOf(to)) {
    // A start by the clock and an end on the same day leave the end open.
    return { start: start!.text, end: undefined };
  }
  return { start: start!.text, end: end!.text };
}

/** The days between which one can sign up: nothing is known of those of a series. */
function daysOf({ start, end, occurrences, recurrence }: Partial<RawEvent>): EventDays {
  if (recurrence) return { first: null, last: null };
  const day = (published: unknown): number | null => {
    const time = spelledTime(published)?.time;
    return time && (time.kind === 'date' || time.kind === 'time') ? dayOf(time) : null;
  };
  const days = (occurrences ?? [{ start, end }])
    .flatMap((date) => [day(date.start), day(date.end)])
    .filter((d) => d !== null);
  const last = days.length ? Math.max(...days) : null;
  return { first: occurrences ? last : day(start), last };
}

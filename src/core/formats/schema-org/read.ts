import { FeedError } from '../../feed-error.js';
import { asLanguage, asObject, own, type Raw } from '../../json.js';
import { MAX_EVENTS } from '../../limits.js';
import type { RawEvent, RawFeed, RawImage, RawLink, RawOccurrence, RawOrg } from '../../model/raw-feed.js';
import { topicMatcher } from '../../topics.js';
import { countryCode } from '../../countries/country-code.js';
import type { Probe } from '../format.js';
import { matches } from './match.js';
import { Graph, isEvent, nodeId } from './graph.js';
import { registrationOf } from './offers.js';
import { whereabouts } from './place.js';
import { scheduledDates, type ScheduledDates } from './schedule.js';
import { instant, items, name, once, string, term, text, time, types, url } from './values.js';

const STATUS = new Map([
  ['EventScheduled', 'scheduled'],
  ['EventPostponed', 'postponed'],
  ['EventRescheduled', 'rescheduled'],
  ['EventMovedOnline', 'moved-online'],
  ['EventCancelled', 'cancelled'],
  ['EventCanceled', 'cancelled'],
]);
const MODE = new Map([
  ['OfflineEventAttendanceMode', 'in-person'],
  ['OnlineEventAttendanceMode', 'online'],
  ['MixedEventAttendanceMode', 'hybrid'],
]);
const ORG_KIND = new Map([
  ['GovernmentOrganization', 'government'],
  ['NGO', 'civil-society'],
  ['CollegeOrUniversity', 'academia'],
  ['EducationalOrganization', 'academia'],
  ['ResearchOrganization', 'academia'],
  ['NewsMediaOrganization', 'media'],
  ['Corporation', 'private'],
]);

/**
 * Reads schema.org JSON-LD (https://schema.org/Event): one event or many, bare, in lists, graphs or several documents at once.
 *
 * @throws FeedError `unknown-format` where the document is neither linked data nor holds an event.
 */
export function read(probe: Probe): RawFeed {
  const graph = new Graph(probe.json);
  if (!graph.events.length && !matches(probe)) {
    throw new FeedError('unknown-format', 'The document is no schema.org JSON-LD, and holds no events.');
  }
  const reader = new Reader(graph);
  for (const node of graph.events) reader.add(node);
  return {
    language: asLanguage(string(graph.language)) ?? undefined,
    title: text(graph.title),
    events: reader.events,
  };
}

class Reader {
  readonly events: RawEvent[] = [];
  readonly #graph: Graph;
  /** Parents met inside their parts: the same one comes with every part. */
  readonly #parents = new Set<string>();
  readonly #added = new Set<Raw>();
  readonly #matchTopic = topicMatcher();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Adds an event, the parents it names in full and the parts it lists. @param parent The event whose part it is. */
  add(node: Raw, parent?: { id: string; node: Raw }, depth = 0): void {
    // References may lead to one event again and again; and so many are read of any feed.
    if (this.#added.has(node) || this.events.length > MAX_EVENTS) return;
    this.#added.add(node);
    const parts = this.#graph
      .follow(own(node, 'subEvent') ?? own(node, 'subEvents'), MAX_EVENTS)
      .map(asObject)
      .filter((part) => part !== null);
    const title = string(text(own(node, 'name')));
    const isDate = (part: Raw): boolean =>
      own(part, 'startDate') !== undefined && ['', title].includes(string(text(own(part, 'name'))));
    // Parts without a name of their own are not sessions, but dates.
    const dates = parts.filter(isDate);
    const sessions = parts.filter((part) => !isDate(part));

    const schedules = dates.length ? [undefined] : this.#graph.follow(own(node, 'eventSchedule')).slice(0, 10);
    const id = idOf(node) || (sessions.length ? `events-${this.events.length + 1}` : '');
    (schedules.length ? schedules : [undefined]).forEach((schedule, index) => {
      const event = this.#event(node, dates, schedule, parent);
      this.events.push({ ...event, id: index ? `${id}#${index + 1}` : id || undefined });
    });
    if (depth > 3) return;
    for (const session of sessions)
      if (own(session, 'startDate') !== undefined) this.add(session, { id, node }, depth + 1);
  }

  #event(node: Raw, dates: readonly Raw[], schedule: unknown, parent: { id: string; node: Raw } | undefined): RawEvent {
    const inherited = (key: string): unknown => own(node, key) ?? (parent && own(parent.node, key));
    const where = whereabouts(this.#graph.follow(inherited('location')));
    const start = time(own(node, 'startDate'));
    const end = time(own(node, 'endDate'));
    const scheduled = scheduledDates(schedule, start);
    return {
      kind: types(node).includes('EventSeries') ? 'series' : undefined,
      title: text(own(node, 'name') ?? own(node, 'headline')),
      description: text(own(node, 'description')),
      accessibility: text(own(node, 'accessibilitySummary')),
      start,
      end: endOf(start, end),
      duration: end ? undefined : string(own(node, 'duration')) || undefined,
      previousStart: time(own(node, 'previousStartDate')),
      ...(scheduled && withoutBoth(scheduled, own(node, 'duration'))),
      occurrences: dates.length ? dates.map((date) => this.#occurrence(date)) : undefined,
      status: STATUS.get(term(own(node, 'eventStatus'))) ?? (term(own(node, 'eventStatus')) || undefined),
      attendanceMode:
        MODE.get(term(inherited('eventAttendanceMode'))) ??
        (where.isVirtual ? (where.isPhysical ? 'hybrid' : 'online') : undefined),
      location: where.location,
      ...this.#subjects(node),
      languages: languagesOf(node),
      links: this.#links(node, where.online),
      registration: registrationOf(node),
      image: this.#image(node),
      organizers: this.#graph
        .follow(inherited('organizer'))
        .slice(0, 50)
        .map((org) => organizer(asObject(org) ?? { name: org }))
        .filter((org) => org !== undefined),
      partOf: this.#partOf(node, parent),
      role: parent ? 'session' : undefined,
      sameAs: items(own(node, 'sameAs')).slice(0, 20).map(url).filter(Boolean),
      created: instant(own(node, 'dateCreated') ?? own(node, 'datePublished')),
      updated: instant(own(node, 'dateModified')),
    };
  }

  #occurrence(node: Raw): RawOccurrence {
    const start = time(own(node, 'startDate'));
    const status = STATUS.get(term(own(node, 'eventStatus')));
    const { location } = whereabouts(this.#graph.follow(own(node, 'location')));
    return { start, end: endOf(start, time(own(node, 'endDate'))), status, location };
  }

  #partOf(node: Raw, parent: { id: string } | undefined): string[] {
    const ids = parent ? [parent.id] : [];
    for (const item of this.#graph.follow(own(node, 'superEvent')).slice(0, 5)) {
      const whole = asObject(item);
      const id = whole ? idOf(whole) : string(item);
      if (!id || ids.includes(id)) continue;
      ids.push(id);
      if (!whole || this.#parents.has(id) || own(whole, 'startDate') === undefined || !isEvent(whole)) continue;
      this.#parents.add(id);
      // One that stands in the document by itself is read there.
      if (!this.#graph.events.includes(whole))
        this.events.push({ ...this.#event(whole, [], undefined, undefined), id, partOf: undefined });
    }
    return ids;
  }

  #subjects(node: Raw): { topics: string[]; tags: string[] } {
    const topics: string[] = [];
    const tags: string[] = [];
    const words = [...items(own(node, 'keywords')), ...this.#graph.follow(own(node, 'about'))]
      .slice(0, 100)
      .flatMap((item) => {
        const value = string(name(item));
        return asObject(item) ? [value] : value.split(/[,;]/);
      });
    for (const word of words.map((item) => item.trim()).filter(Boolean)) {
      const slug = this.#matchTopic(word);
      const list = slug ? topics : tags;
      if (!list.includes(slug ?? word)) list.push(slug ?? word);
    }
    return { topics: topics.slice(0, 20), tags: tags.slice(0, 50) };
  }

  #links(node: Raw, online: readonly string[]): RawLink[] {
    const page = url(own(node, 'url')) || url(own(node, 'mainEntityOfPage'));
    return [
      ...(page ? [{ rel: 'info', url: page }] : []),
      ...online.map((address) => ({ rel: 'livestream', url: address })),
      ...this.#graph
        .follow(own(node, 'recordedIn'))
        .map(url)
        .filter(Boolean)
        .map((address) => ({ rel: 'recording', url: address })),
    ];
  }

  #image(node: Raw): RawImage | undefined {
    const [image] = this.#graph.follow(own(node, 'image'));
    return imageOf(asObject(image) ?? { url: image });
  }
}

const imageOf = once((image): RawImage | undefined => {
  const address = url(image);
  if (!address) return undefined;
  const alt = text(own(image, 'caption')) ?? text(own(image, 'description'));
  return { url: address, alt, credit: text(own(image, 'creditText')) };
});

/** Returns the id of an event in its feed. Pages that list each date of a series give them all one URL. */
const idOf = once((node): string => {
  const identifier = items(own(node, 'identifier'))[0];
  const published = nodeId(node) || string(asObject(identifier) ? own(asObject(identifier)!, 'value') : identifier);
  if (published) return published;
  const start = string(own(node, 'startDate'));
  const page = url(own(node, 'url'));
  return page && start ? `${page}#${start}` : page;
});

/** The end in the class of the start: days for days, a clock for a clock. */
function endOf(start: string | undefined, end: string | undefined): string | undefined {
  if (!start || !end || start.includes('T') === end.includes('T')) return end;
  // A whole day that ends by the clock ends on that day; a start by the clock and an end on the same day leave the end open.
  return end.includes('T') ? end.slice(0, 10) : end === start.slice(0, 10) ? undefined : end;
}

/** A schedule's end by the clock, else the event's length. */
function withoutBoth(scheduled: ScheduledDates, duration: unknown): ScheduledDates {
  if (scheduled.end !== undefined) return { ...scheduled, duration: undefined };
  return { ...scheduled, duration: scheduled.duration ?? (string(duration) || undefined) };
}

function languagesOf(node: Raw): string[] {
  return items(own(node, 'inLanguage'))
    .slice(0, 30)
    .map((item) => {
      const about = asObject(item);
      return asLanguage(
        about ? string(own(about, 'alternateName') ?? own(about, 'identifier') ?? own(about, 'name')) : string(item),
      );
    })
    .filter((tag) => tag !== null);
}

const organizer = once((node): RawOrg | undefined => {
  const title = name(node);
  if (title === undefined) return undefined;
  const email = string(own(node, 'email')).replace(/^mailto:/i, '');
  const phone = string(own(node, 'telephone')).replace(/^tel:|[^\d+]/gi, '');
  const address = asObject(items(own(node, 'address'))[0]) ?? {};
  return {
    name: title,
    url: url(own(node, 'url')) || undefined,
    kind: types(node)
      .map((type) => ORG_KIND.get(type))
      .find(Boolean),
    country: countryCode(string(own(address, 'addressCountry'))) ?? undefined,
    contact: email ? `mailto:${email}` : phone ? `tel:${phone}` : undefined,
  };
});

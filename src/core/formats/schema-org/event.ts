import { asLanguage, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawImage, RawLink } from '../../model/raw-feed.js';
import { attendanceMode } from './attendance-mode.js';
import { daysOf, eventDates } from './event-dates.js';
import type { Findings } from '../findings.js';
import type { Graph } from './graph.js';
import type { Offers } from './offers.js';
import type { Organizers } from './organizers.js';
import type { Places, Whereabouts } from './place.js';
import { settledStatus } from './status.js';
import { subjectsOf } from './subjects.js';
import { instant } from './times.js';
import { countOf, firstWording, isLiteral, items, once, string, text, type Addresses } from './values.js';

/** The parts of the reader that only some documents need; `null` where this one does not. */
export interface EventParts {
  /** For events with a schedule, or a clock of their own beside a day. */
  readonly schedule: typeof import('./schedule.js') | null;
  /** For events that say what taking part costs, or where to register. */
  readonly offers: typeof import('./offers.js') | null;
}

/** The readers and tables that all events of a document share. */
interface Sources extends Pick<EventParts, 'schedule'> {
  readonly graph: Graph;
  readonly addresses: Addresses;
  readonly places: Places;
  readonly organizers: Organizers;
  readonly offers: Offers | null;
  readonly matchTopic: (name: string) => string | null;
}

/** The surroundings of an event: facts that its own description does not hold. */
interface Surroundings {
  /** The events that it is part of, the nearest first: it inherits from them. */
  readonly wholes: readonly Raw[];
  /** Parts that are dates of it. */
  readonly dates: readonly Raw[];
  /** Parts that are events of their own. */
  readonly sessions: readonly Raw[];
  readonly schedule: unknown;
}

export const titleOf = once((event) =>
  text(own(event, 'name') ?? own(event, 'headline') ?? own(event, 'alternateName')),
);

/** The languages of an event, as BCP 47 tags; a name of one ("Spanish") is none. */
function languagesOf(event: Raw, findings: Findings): string[] {
  const tags: string[] = [];
  for (const item of items(own(event, 'inLanguage'), 30)) {
    const about = asObject(item);
    const said =
      about && !isLiteral(about) ? ['alternateName', 'identifier', 'name'].map((key) => own(about, key)) : [item];
    const tag = said.map((one) => asLanguage(string(one))).find((found) => found !== null);
    const value = string(said);
    if (tag) tags.push(tag);
    else if (value) {
      const fault = {
        code: 'invalid-field',
        reason: 'not-expected',
        value: shown(value),
        expected: 'language',
      } as const;
      findings.add(fault, 'inLanguage');
    }
  }
  return tags;
}

/** Values of a property that are looked at. */
const MAX_VALUES = 20;

/** Tells that values of a property beyond {@link MAX_VALUES} are not looked at. */
function reportCut(event: Raw, key: string, findings: Findings): void {
  const count = countOf(own(event, key));
  if (count > MAX_VALUES)
    findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: MAX_VALUES }, key);
}

/** Reads one event at a time. */
export class EventReader {
  readonly #sources: Sources;
  readonly #image = once((node) => this.#readImage(node));

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Reads an event, but for its id and what it is part of. */
  read(event: Raw, { wholes, dates, sessions, schedule }: Surroundings, findings: Findings): RawEvent {
    const { graph, addresses, places, organizers, offers, matchTopic } = this.#sources;
    const family = [event, ...wholes];
    /** The event, or else the nearest that it is part of and that says it. */
    const saying = (key: string): Raw => family.find((one) => items(own(one, key), 1).length > 0) ?? event;
    const title = family.map((one) => titleOf(one)).find((words) => words !== undefined);
    const where = places.of(saying('location'));
    findings.addAll(where.issues);
    const languages = languagesOf(event, findings);
    const when = eventDates(event, dates, { schedule, languages, reader: this.#sources.schedule }, places, findings);
    const page = addresses.of(own(event, 'url')) || addresses.of(own(event, 'mainEntityOfPage'));
    const { status, takesPlace } = settledStatus(event, wholes, firstWording(title), findings);
    const mode = own(saying('eventAttendanceMode'), 'eventAttendanceMode');
    const pages = addresses.count(own(event, 'url'));
    if (pages > 1) findings.add({ code: 'invalid-field', reason: 'too-many-items', count: pages, max: 1 }, 'url');
    for (const key of ['image', 'sameAs', 'recordedIn']) reportCut(event, key, findings);
    return {
      title,
      description: text(own(event, 'description'), '\n\n'),
      accessibility: text(own(event, 'accessibilitySummary'), '\n\n'),
      ...when,
      status,
      attendanceMode: attendanceMode(mode, where, status, findings),
      location: where.location,
      ...subjectsOf(event, graph, matchTopic, findings),
      languages,
      links: this.#links(event, page, where),
      registration: offers?.registrationOf(event, {
        parts: [...dates, ...sessions],
        page,
        days: daysOf(when),
        takesPlace,
        findings,
      }),
      image: this.#imageOf(event),
      organizers: organizers.of(saying('organizer'), findings),
      sameAs: items(own(event, 'sameAs'), MAX_VALUES)
        .map((item) => addresses.of(item))
        .filter(Boolean),
      created: instant(own(event, 'dateCreated') ?? own(event, 'datePublished')),
      updated: instant(own(event, 'dateModified')),
    };
  }

  #links(event: Raw, page: string, { online }: Whereabouts): RawLink[] {
    const { graph, addresses } = this.#sources;
    const recordings = graph.values(event, 'recordedIn', MAX_VALUES).map((item) => addresses.of(item));
    return [
      ...(page ? [{ rel: 'info', url: page }] : []),
      // Many systems give an event without a place its own page as a virtual one.
      ...online.filter((url) => url !== page).map((url) => ({ rel: 'livestream', url })),
      ...recordings.filter(Boolean).map((url) => ({ rel: 'recording', url })),
    ];
  }

  #imageOf(event: Raw): RawImage | undefined {
    for (const image of this.#sources.graph.values(event, 'image', MAX_VALUES)) {
      const object = asObject(image);
      const url = object && !isLiteral(object) ? '' : this.#sources.addresses.of(image);
      const found = object && !isLiteral(object) ? this.#image(object) : url ? { url } : undefined;
      if (found) return found;
    }
    return undefined;
  }

  #readImage(node: Raw): RawImage | undefined {
    const url = this.#sources.addresses.of(node);
    if (!url) return undefined;
    const alt = text(own(node, 'caption')) ?? text(own(node, 'description'));
    return { url, alt, credit: text(own(node, 'creditText')) };
  }
}

import { chunkError, FeedError } from '../../feed-error.js';
import { asLanguage, asObject, own, shown, type Raw } from '../../json.js';
import { MAX_EVENTS } from '../../limits.js';
import type { RawEvent, RawFeed } from '../../model/raw-feed.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import type { RawIssues } from '../../raw-issues.js';
import { Countries } from '../countries.js';
import { EventReader, titleOf, type EventParts } from './event.js';
import { Findings } from '../findings.js';
import { Graph, MAX_OBJECTS } from './graph.js';
import { matches } from './match.js';
import { isEvent, nodeId, PARTS, types } from './node.js';
import { Organizers } from './organizers.js';
import { Places } from './place.js';
import { spelledTime } from './times.js';
import { Addresses, countOf, firstWording, isLiteral, items, once, string, text } from './values.js';

/** More dates than a series can have listed; what is beyond is counted. */
const MAX_SCHEDULES = 10;
const MAX_WHOLES = 5;

/**
 * Reads schema.org JSON-LD (https://schema.org/Event): events wherever a document holds them, under any names that its contexts give them.
 *
 * A thing that is described in several places is one. A contradiction is not shown but recorded in `issues`, as is all that cannot be read.
 *
 * @throws FeedError `unknown-format` where the document is no linked data, or describes events in other vocabularies alone.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const graph = await Graph.of(probe.json, probe.base);
  const others = graph.others.map((other) => shown(other)).join(', ');
  if (!graph.events.length && others) {
    // Not an empty listing, which would be taken for the truth and replace a good copy.
    throw new FeedError('unknown-format', `The document is in another vocabulary than schema.org: ${others}.`);
  }
  if (!graph.events.length && !matches(probe) && !isLinkedData(probe.json)) {
    throw new FeedError('unknown-format', 'The document is no schema.org JSON-LD, and holds no events.');
  }
  const findings = new Findings();
  const reader = new Reader(graph, probe.base, issues, findings, await loadParts(graph));
  await reader.readAll();
  if (others) findings.add({ code: 'other-vocabulary', value: others });
  if (!reader.events.length) findings.add({ code: 'no-events', types: Object.freeze([...graph.types]) });
  if (graph.isCut) findings.add({ code: 'too-many-objects', max: MAX_OBJECTS });
  for (const issue of findings.list) issues.add(null, issue);
  return {
    language: asLanguage(string(graph.language)) ?? undefined,
    title: text(graph.title),
    events: reader.events,
  };
}

/** Loads what these events need beside the common properties. */
async function loadParts({ properties }: Graph): Promise<EventParts> {
  const has = (...names: readonly string[]): boolean => names.some((name) => properties.has(name));
  const [schedule, offers] = await Promise.all([
    has('eventSchedule', 'startTime', 'endTime') ? import('./schedule.js') : null,
    has('offers', 'isAccessibleForFree', 'remainingAttendeeCapacity', 'potentialAction') ? import('./offers.js') : null,
  ]).catch((cause: unknown) => {
    throw chunkError('reads such events', cause);
  });
  return { schedule, offers };
}

/** Whether something without any events may be linked data: a list of nothing, or objects with keywords. */
function isLinkedData(json: unknown, depth = 0): boolean {
  if (Array.isArray(json)) return depth < 3 && json.slice(0, 20).every((item) => isLinkedData(item, depth + 1));
  const node = asObject(json);
  return node !== null && ['@context', '@graph', '@type', '@id'].some((key) => Object.hasOwn(node, key));
}

/** An event to read, and the event whose part it is. */
interface Entry {
  readonly node: Raw;
  readonly parent: { readonly id: string; readonly node: Raw } | null;
}

/** Reads the events of a graph: each once, with what it is part of and the parts it lists. */
class Reader {
  readonly events: RawEvent[] = [];
  readonly #graph: Graph;
  readonly #issues: RawIssues;
  readonly #findings: Findings;
  readonly #reader: EventReader;
  readonly #countries = new Countries();
  readonly #addresses: Addresses;
  readonly #listed: ReadonlySet<Raw>;
  readonly #added = new Set<Raw>();
  /** From an id to the start of the event that has it. */
  readonly #starts = new Map<string, string>();
  #sharedIds = 0;
  readonly #slice = new TimeSlice();
  readonly #idOf = once((node) => idOf(node, this.#addresses));
  readonly #partsOf = once((node) => this.#findParts(node));
  readonly #wholeOf = once((node) => this.#graph.nodes(node, 'superEvent', 1)[0] ?? null);

  constructor(graph: Graph, base: string, issues: RawIssues, findings: Findings, parts: EventParts) {
    this.#graph = graph;
    this.#issues = issues;
    this.#findings = findings;
    this.#addresses = new Addresses(base);
    this.#listed = new Set(graph.events);
    this.#reader = new EventReader({
      graph,
      addresses: this.#addresses,
      places: new Places(graph, this.#addresses, this.#countries),
      organizers: new Organizers(graph, this.#addresses, this.#countries),
      offers: parts.offers && new parts.offers.Offers(graph, this.#addresses),
      schedule: parts.schedule,
      matchTopic: topicMatcher(),
    });
  }

  async readAll(): Promise<void> {
    const parts = new Set<Raw>();
    for (const event of this.#graph.events) {
      if (this.#slice.step()) await this.#slice.next();
      for (const part of this.#partsOf(event)) parts.add(part);
    }
    for (const event of this.#graph.events) if (!parts.has(event)) await this.#add(event);
    // Events that are parts of each other.
    for (const event of this.#graph.events) await this.#add(event);
    if (this.events.length > MAX_EVENTS) {
      this.events.length = MAX_EVENTS;
      this.#findings.add({ code: 'too-many-events', count: null, max: MAX_EVENTS });
    }
    if (this.#sharedIds) {
      this.#findings.add({ code: 'duplicate-id', reason: 'several-dates', count: this.#sharedIds + 1 }, '@id');
    }
    await this.#countries.settle(this.#slice);
  }

  /** The parts that an event lists, without itself. */
  #findParts(event: Raw): readonly Raw[] {
    const parts = new Set(PARTS.flatMap((key) => this.#graph.nodes(event, key, MAX_EVENTS)));
    parts.delete(event);
    return [...parts];
  }

  /** Adds an event, what it is part of and the parts it lists, theirs as well. */
  async #add(first: Raw): Promise<void> {
    const queue: Entry[] = [{ node: first, parent: null }];
    for (const { node, parent } of queue) {
      // References may lead to one event again and again; and so many are read of any feed.
      if (this.#added.has(node) || this.events.length > MAX_EVENTS) continue;
      if (this.#slice.step()) await this.#slice.next();
      this.#added.add(node);
      const findings = new Findings();
      const { dates, sessions } = await this.#sortParts(node, findings);
      for (const date of dates) this.#added.add(date);

      const plans = dates.length ? [] : this.#graph.values(node, 'eventSchedule', MAX_SCHEDULES);
      const id = this.#claim(this.#idOf(node) || this.#madeId(node, sessions.length > 0, plans), node);
      const wholes = this.#wholesOf(node, parent);
      const partOf = this.#partOf(node, parent);
      const isSeries = types(node).includes('EventSeries') && (sessions.length > 0 || (!dates.length && !plans.length));
      for (let index = 0; index < Math.max(plans.length, 1); index++) {
        const schedule = plans[index];
        if (this.#slice.step()) await this.#slice.next();
        const found = index ? new Findings() : findings;
        const event: RawEvent = {
          ...this.#reader.read(node, { wholes, dates, sessions, schedule }, found),
          id: index ? `${id}#${index + 1}` : id || undefined,
          kind: isSeries ? 'series' : undefined,
          partOf,
          role: parent ? 'session' : undefined,
        };
        this.#keep(event, found);
      }
      for (const session of sessions) queue.push({ node: session, parent: { id, node } });
    }
  }

  #keep(event: RawEvent, findings: Findings): void {
    this.events.push(event);
    for (const issue of findings.list) this.#issues.add(event, issue);
  }

  /** Tells the dates of an event from events of its own, and records parts that are neither. */
  async #sortParts(
    node: Raw,
    findings: Findings,
  ): Promise<{ readonly dates: readonly Raw[]; readonly sessions: readonly Raw[] }> {
    const title = firstWording(titleOf(node));
    const dates: Raw[] = [];
    const sessions: Raw[] = [];
    let undated = 0;
    for (const part of this.#partsOf(node)) {
      if (this.#slice.step()) await this.#slice.next();
      const hasStart = own(part, 'startDate') !== undefined;
      const name = hasStart ? firstWording(titleOf(part)) : '';
      // Parts without a name of their own are not sessions, but dates.
      if (hasStart && (name === '' || name === title)) dates.push(part);
      else if (hasStart || own(part, 'eventSchedule') !== undefined || this.#listed.has(part)) sessions.push(part);
      else undated++;
    }
    if (undated) findings.add({ code: 'invalid-field', reason: 'undated-parts', count: undated }, 'subEvent');
    const values = PARTS.flatMap((key) => this.#graph.values(node, key, MAX_EVENTS));
    const missing = values.filter((part) => asObject(part) === null).length;
    if (missing) findings.add({ code: 'invalid-field', reason: 'missing-parts', count: missing }, 'subEvent');
    const count = Math.max(...PARTS.map((key) => countOf(own(node, key))));
    if (count > MAX_EVENTS) {
      findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: MAX_EVENTS }, 'subEvent');
    }
    return { dates, sessions };
  }

  /** An id for an event that has none and needs one; `''` where one can be made of its title and start. */
  #madeId(node: Raw, hasSessions: boolean, plans: readonly unknown[]): string {
    if (hasSessions) return `events-${this.events.length + 1}`;
    // The first date of a series without one is another one on another day.
    const isStartless = (plan: unknown): boolean => own(asObject(plan) ?? {}, 'startDate') === undefined;
    const title = firstWording(titleOf(node)).slice(0, 100).replace(/\s+/g, '-');
    return plans.some(isStartless) && own(node, 'startDate') === undefined ? title : '';
  }

  /** The id itself, or with its start where another date has it: they are different dates of one thing. */
  #claim(id: string, node: Raw): string {
    if (!id) return '';
    const start = spelledTime(own(node, 'startDate'))?.text ?? '';
    const known = this.#starts.get(id);
    if (known === undefined) this.#starts.set(id, start);
    if (known === undefined || known === start || !start) return id;
    this.#sharedIds++;
    return `${id}#${withoutSpaces(start)}`;
  }

  /** Returns the events that one is part of, as far as the document describes them: the one that lists it, its superEvent, and theirs. */
  #wholesOf(node: Raw, parent: Entry['parent']): Raw[] {
    const wholes = new Set<Raw>(parent ? [parent.node] : []);
    let inner = node;
    for (let step = 0; step < MAX_WHOLES; step++) {
      const whole = this.#wholeOf(inner);
      if (!whole || whole === node || isLiteral(whole)) break;
      wholes.add(whole);
      inner = whole;
    }
    return [...wholes];
  }

  #partOf(node: Raw, parent: Entry['parent']): string[] {
    const ids = new Set(parent ? [parent.id] : []);
    for (const item of this.#graph.values(node, 'superEvent', MAX_WHOLES)) {
      const whole = asObject(item);
      const id = whole && !isLiteral(whole) ? this.#idOf(whole) : string(item);
      if (!id || whole === node) continue;
      ids.add(id);
      if (!whole || own(whole, 'startDate') === undefined || !isEvent(whole)) continue;
      // One that stands in the document by itself is read there.
      if (this.#listed.has(whole) || this.#added.has(whole)) continue;
      this.#added.add(whole);
      const findings = new Findings();
      const around = { wholes: [], dates: [], sessions: [node], schedule: undefined };
      const kind = types(whole).includes('EventSeries') ? 'series' : undefined;
      this.#keep({ ...this.#reader.read(whole, around, findings), id, kind }, findings);
    }
    return [...ids];
  }
}

/** Makes an id of a published text: one of ours is no fault of its publisher. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '-');

/** Returns the id of an event in its feed. Pages that list each date of a series give them all one URL. */
function idOf(node: Raw, addresses: Addresses): string {
  const identifier = items(own(node, 'identifier'), 1)[0];
  const published = nodeId(node) || string(asObject(identifier) ? own(asObject(identifier)!, 'value') : identifier);
  if (published) return published;
  const start = string(own(node, 'startDate'));
  const page = addresses.of(own(node, 'url'));
  return page && start ? `${page}#${withoutSpaces(start)}` : page;
}

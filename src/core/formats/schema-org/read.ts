import { FeedError } from '../../feed-error.js';
import { asLanguage, asObject, own, shown, type Raw } from '../../json.js';
import { MAX_EVENTS } from '../../limits.js';
import type { RawEvent, RawFeed } from '../../model/raw-feed.js';
import { topicMatcher } from '../../topics.js';
import { Turns } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import type { RawIssues } from '../raw-issues.js';
import { Countries } from './countries.js';
import { EventReader, titleOf } from './event.js';
import { Findings } from './findings.js';
import { Graph, isEvent, nodeId, PARTS, types } from './graph.js';
import { matches } from './match.js';
import { Places } from './place.js';
import { spelledTime } from './times.js';
import { Addresses, firstWording, isLiteral, items, once, string, text } from './values.js';

/** More dates than a series can have listed; what is beyond is counted. */
const MAX_SCHEDULES = 10;
const MAX_WHOLES = 5;

/**
 * Reads schema.org JSON-LD (https://schema.org/Event): events wherever a document holds them, under any names that its contexts give them.
 *
 * What is described in several places is one; what contradicts itself is not stated, and recorded in `issues`, as is what cannot be read.
 *
 * @throws FeedError `unknown-format` where the document is no linked data, or of other vocabularies alone.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const graph = await Graph.of(probe.json, probe.base);
  const others = [...graph.others].map((other) => shown(other)).join(', ');
  if (!graph.events.length && others) {
    throw new FeedError(
      'unknown-format',
      `The document describes events in another vocabulary than schema.org: ${others}.`,
    );
  }
  if (!graph.events.length && !matches(probe) && !isLinkedData(probe.json)) {
    throw new FeedError('unknown-format', 'The document is no schema.org JSON-LD, and holds no events.');
  }
  const documentIssues = new Findings();
  const reader = new Reader(graph, probe.base, issues, documentIssues);
  await reader.readAll();
  if (!reader.events.length) {
    const held = [...graph.types].join(', ');
    const what = held ? `it holds ${held}` : 'it is empty';
    documentIssues.add('no-events', '', `The document holds no events of schema.org; ${what}.`);
  }
  if (others) {
    const message = `Some events of the document are in another vocabulary than schema.org and were not read: ${others}.`;
    documentIssues.add('other-vocabulary', '', message);
  }
  if (graph.isCut) {
    documentIssues.add('too-many-events', '', 'The document has more than a million objects; the rest was not read.');
  }
  for (const issue of documentIssues.list) issues.add(null, issue);
  return {
    language: asLanguage(string(graph.language)) ?? undefined,
    title: text(graph.title),
    events: reader.events,
  };
}

/** Whether something without any events may be linked data: a list of nothing, or objects with keywords. */
function isLinkedData(json: unknown, depth = 0): boolean {
  if (Array.isArray(json)) return depth < 3 && json.slice(0, 20).every((item) => isLinkedData(item, depth + 1));
  const node = asObject(json);
  return node !== null && ['@context', '@graph', '@type', '@id'].some((key) => Object.hasOwn(node, key));
}

class Reader {
  readonly events: RawEvent[] = [];
  readonly #graph: Graph;
  readonly #issues: RawIssues;
  readonly #documentIssues: Findings;
  readonly #reader: EventReader;
  readonly #countries = new Countries();
  readonly #addresses: Addresses;
  readonly #listed: ReadonlySet<Raw>;
  readonly #added = new Set<Raw>();
  /** From an id to the start of the event that has it. */
  readonly #starts = new Map<string, string>();
  #sharedIds = 0;
  readonly #turns = new Turns();

  constructor(graph: Graph, base: string, issues: RawIssues, documentIssues: Findings) {
    this.#graph = graph;
    this.#issues = issues;
    this.#documentIssues = documentIssues;
    this.#addresses = new Addresses(base);
    this.#listed = new Set(graph.events);
    this.#reader = new EventReader({
      graph,
      addresses: this.#addresses,
      places: new Places(graph, this.#addresses, this.#countries),
      countries: this.#countries,
      matchTopic: topicMatcher(),
    });
  }

  async readAll(): Promise<void> {
    const parts = new Set<Raw>();
    for (const event of this.#graph.events) {
      for (const part of this.#partsOf(event)) if (part !== event) parts.add(part);
    }
    for (const event of this.#graph.events) if (!parts.has(event)) await this.#add(event);
    // Events that are parts of each other.
    for (const event of this.#graph.events) await this.#add(event);
    if (this.#sharedIds) {
      const message = `${this.#sharedIds + 1} dates share an @id or url with another one; each is shown under an id of its own.`;
      this.#documentIssues.add('duplicate-id', '@id', message);
    }
    await this.#countries.settle();
  }

  #partsOf(event: Raw): ReadonlySet<Raw> {
    return new Set(PARTS.flatMap((key) => this.#graph.nodes(event, key)));
  }

  /** Adds an event, what it is part of and the parts it lists, theirs as well. */
  async #add(first: Raw): Promise<void> {
    const queue: { node: Raw; parent: { id: string; node: Raw } | null }[] = [{ node: first, parent: null }];
    for (const { node, parent } of queue) {
      // References may lead to one event again and again; and so many are read of any feed.
      if (this.#added.has(node) || this.events.length > MAX_EVENTS) continue;
      if (this.#turns.step()) await this.#turns.over();
      this.#added.add(node);
      const findings = new Findings();
      const title = firstWording(titleOf(node));
      const parts = [...this.#partsOf(node)].filter((part) => part !== node);
      // Parts without a name of their own are not sessions, but dates.
      const isDate = (part: Raw): boolean =>
        own(part, 'startDate') !== undefined && ['', title].includes(firstWording(titleOf(part)));
      const dates = parts.filter(isDate);
      const isSession = (part: Raw): boolean =>
        own(part, 'startDate') !== undefined || own(part, 'eventSchedule') !== undefined || this.#listed.has(part);
      const others = parts.filter((part) => !isDate(part));
      const sessions = others.filter(isSession);
      for (const date of dates) this.#added.add(date);
      this.#reportLostParts(node, others.length - sessions.length, findings);

      const schedules = dates.length ? [] : this.#graph.values(node, 'eventSchedule').slice(0, MAX_SCHEDULES);
      const id = this.#claim(idOf(node, this.#addresses) || this.#madeId(node, sessions.length > 0, schedules), node);
      const wholes = this.#wholesOf(node, parent);
      const partOf = this.#partOf(node, parent);
      const kind = sessions.length || (!dates.length && !schedules.length) ? 'series' : undefined;
      (schedules.length ? schedules : [undefined]).forEach((schedule, index) => {
        const found = index ? new Findings() : findings;
        const event: RawEvent = {
          ...this.#reader.read(node, { wholes, dates, sessions, schedule }, found),
          id: index ? `${id}#${index + 1}` : id || undefined,
          kind: types(node).includes('EventSeries') ? kind : undefined,
          partOf,
          role: parent ? 'session' : undefined,
        };
        this.events.push(event);
        for (const issue of found.list) this.#issues.add(event, issue);
      });
      for (const session of sessions) queue.push({ node: session, parent: { id, node } });
    }
  }

  #reportLostParts(node: Raw, undated: number, findings: Findings): void {
    if (undated) {
      const message = `subEvent has ${undated} ${undated === 1 ? 'part' : 'parts'} without a date, not listed.`;
      findings.add('invalid-field', 'subEvent', message);
    }
    const missing = PARTS.flatMap((key) => this.#graph.values(node, key)).filter(
      (part) => asObject(part) === null,
    ).length;
    if (missing) {
      const message = `subEvent refers to ${missing} ${missing === 1 ? 'event' : 'events'} that the document does not hold.`;
      findings.add('invalid-field', 'subEvent', message);
    }
  }

  /** An id for an event that has none and needs one; `''` where one can be made of its title and start. */
  #madeId(node: Raw, hasSessions: boolean, schedules: readonly unknown[]): string {
    if (hasSessions) return `events-${this.events.length + 1}`;
    // The first date of a series without one is another one on another day.
    const isStartless = (plan: unknown): boolean => own(asObject(plan) ?? {}, 'startDate') === undefined;
    const title = firstWording(titleOf(node)).replace(/\s+/g, '-').slice(0, 100);
    return schedules.some(isStartless) && own(node, 'startDate') === undefined ? title : '';
  }

  /** The id itself, or with its start where another date has it: they are different dates of one thing. */
  #claim(id: string, node: Raw): string {
    if (!id) return '';
    const start = spelledTime(own(node, 'startDate'))?.text ?? '';
    const known = this.#starts.get(id);
    if (known === undefined) this.#starts.set(id, start);
    if (known === undefined || known === start || !start) return id;
    this.#sharedIds++;
    return `${id}#${start}`;
  }

  /** What an event is part of, as far as the document describes it: the event whose part it is, else its superEvent, and theirs. */
  #wholesOf(node: Raw, parent: { node: Raw } | null): Raw[] {
    const wholes = new Set<Raw>(parent ? [parent.node] : []);
    let inner = node;
    for (let step = 0; step < MAX_WHOLES; step++) {
      const [whole] = this.#graph.nodes(inner, 'superEvent');
      if (!whole || whole === node || isLiteral(whole)) break;
      wholes.add(whole);
      inner = whole;
    }
    return [...wholes];
  }

  #partOf(node: Raw, parent: { id: string } | null): string[] {
    const ids = new Set(parent ? [parent.id] : []);
    for (const item of this.#graph.values(node, 'superEvent').slice(0, MAX_WHOLES)) {
      const whole = asObject(item);
      const id = whole && !isLiteral(whole) ? idOf(whole, this.#addresses) : string(item);
      if (!id || whole === node) continue;
      ids.add(id);
      if (!whole || own(whole, 'startDate') === undefined || !isEvent(whole)) continue;
      // One that stands in the document by itself is read there.
      if (this.#listed.has(whole) || this.#added.has(whole)) continue;
      this.#added.add(whole);
      const findings = new Findings();
      const around = { wholes: [], dates: [], sessions: [node], schedule: undefined };
      const kind = types(whole).includes('EventSeries') ? 'series' : undefined;
      const event = { ...this.#reader.read(whole, around, findings), id, kind };
      this.events.push(event);
      for (const issue of findings.list) this.#issues.add(event, issue);
    }
    return [...ids];
  }
}

const publishedId = once((node): string => {
  const identifier = items(own(node, 'identifier'))[0];
  return nodeId(node) || string(asObject(identifier) ? own(asObject(identifier)!, 'value') : identifier);
});

/** What identifies an event in its feed; pages that list each date of a series give them all one URL. */
function idOf(node: Raw, addresses: Addresses): string {
  const published = publishedId(node);
  if (published) return published;
  const start = string(own(node, 'startDate'));
  const page = addresses.of(own(node, 'url'));
  return page && start ? `${page}#${start}` : page;
}

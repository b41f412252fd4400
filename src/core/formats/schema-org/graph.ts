import { asObject, own, type Raw } from '../../json.js';
import { Turns } from '../../yield-to-page.js';
import { FOREIGN, Vocabulary } from './vocabulary.js';
import { items, isLiteral, serialize, string } from './values.js';

const EVENT_TYPE = /^\w*(?:Event|EventSeries|Festival|Hackathon|CourseInstance|ScheduledSession|SessionSeries)$/;
/** Named like events, but nothing that people attend. */
const NO_EVENT = /^(?:DeliveryEvent|OnDemandEvent)$/;
/** What an event, or what refers to one, says about itself: an event there is the same one, or one that is over. */
const NOT_LISTED = new Set(['itemOffered', 'itemReviewed', 'reservationFor', 'recordedIn', 'potentialAction']);
/** Ten megabytes hold more only if hardly anything stands in them. */
const MAX_OBJECTS = 1_000_000;
/** More values than this of one property, of all the places where a thing is described, are not merged. */
const MAX_MERGED = 20_000;

/** Where an event keeps its parts. */
export const PARTS: readonly string[] = ['subEvent', 'subEvents'];

/** How an object was met: as one of its own, as a part of an event, as what an event is part of, or where none is listed. */
type Role = 'own' | 'part' | 'whole' | 'none';

interface Frame {
  readonly values: readonly unknown[];
  /** The properties that the values are of; `null` for a list, whose items are met as the list is. */
  readonly keys: readonly string[] | null;
  readonly vocabulary: Vocabulary;
  readonly role: Role;
  readonly isEvent: boolean;
  next: number;
}

/** The names of an object's types in schema.org; of another vocabulary with `!`. */
export function types(node: Raw): readonly string[] {
  return items(own(node, '@type')).filter((type) => typeof type === 'string');
}

/** An object's id in the document, `''` where it has none. */
export const nodeId = (node: Raw): string => string(own(node, '@id'));

/** Whether an object is an event of any subtype; one without a type is, if it has a name and a start. */
export function isEvent(node: Raw): boolean {
  const names = types(node);
  if (names.length) return names.some((name) => EVENT_TYPE.test(name) && !NO_EVENT.test(name));
  return own(node, 'startDate') !== undefined && own(node, 'name') !== undefined;
}

/** Whether an object says anything: `{ "@id": … }` only refers to another one. */
function saysAnything(node: Raw): boolean {
  return Object.keys(node).some((key) => key !== '@id' && key !== '@type' && key !== '@context');
}

/**
 * A JSON-LD document, or several in a list, flattened (JSON-LD 1.1 API, 7.2) as far as a reader of events needs it: names are schema.org's,
 * an object that is described in several places is one, and events are found wherever they stand.
 *
 * Objects are taken as they are where their names already are schema.org's, as in most documents; {@link node} leads from an object in the
 * document to what is known of it. Time and memory grow with the document's length.
 */
export class Graph {
  /** The events in the document's order; parts of others are only there if they stand for themselves as well. */
  readonly events: Raw[] = [];
  /** What is said of the list as a whole, by the first container that says so. */
  title: unknown;
  language: unknown;
  /** Types met, the first few: what a document holds that holds no events. */
  readonly types = new Set<string>();
  /** Other vocabularies in which it describes something like events. */
  readonly others = new Set<string>();
  /** There were more objects than are looked at. */
  isCut = false;

  /** From an object of the document to the same with schema.org's names, where that is another object. */
  readonly #renamed = new Map<Raw, Raw>();
  /** Each id's objects, in the document's order. */
  readonly #byId = new Map<string, Raw[]>();
  /** From an object to what all descriptions of it say together. */
  readonly #merged = new Map<Raw, Raw>();
  readonly #base: string;

  private constructor(base: string) {
    this.#base = base.replace(/#.*/, '');
  }

  static async of(document: unknown, base: string): Promise<Graph> {
    const graph = new Graph(base);
    const found = await graph.#walk(document);
    await graph.#merge();
    const listed = new Set<Raw>();
    for (const raw of found) listed.add(graph.node(raw));
    for (const event of listed) graph.events.push(event);
    return graph;
  }

  /** What is known of an object: its own description, or all that have its id. */
  node(raw: Raw): Raw {
    const named = this.#renamed.get(raw) ?? raw;
    const merged = this.#merged.get(named);
    if (merged) return merged;
    const id = nodeId(named);
    if (!id || saysAnything(named)) return named;
    const [first] = this.#byId.get(this.#key(id)) ?? [];
    return first ? (this.#merged.get(first) ?? first) : named;
  }

  /** What a property holds: objects as {@link node} knows them, values as they are. A string that is an object's id stands for it. */
  values(node: Raw, key: string): readonly unknown[] {
    return items(own(node, key)).map((item) => {
      const object = asObject(item);
      if (object) return this.node(object);
      const first = typeof item === 'string' && item.length < 500 && this.#byId.get(this.#key(item.trim()))?.[0];
      return first ? (this.#merged.get(first) ?? first) : item;
    });
  }

  /** The objects among what a property holds. */
  nodes(node: Raw, key: string): Raw[] {
    return this.values(node, key)
      .map(asObject)
      .filter((item) => item !== null);
  }

  /** Looks at every object once. @returns The events as they stand in the document. */
  async #walk(document: unknown): Promise<Raw[]> {
    const found: Raw[] = [];
    const turns = new Turns();
    const stack: Frame[] = [
      { values: [document], keys: null, vocabulary: new Vocabulary(), role: 'own', isEvent: false, next: 0 },
    ];
    let count = 0;
    while (stack.length) {
      const frame = stack[stack.length - 1]!;
      if (frame.next >= frame.values.length) {
        stack.pop();
        continue;
      }
      if (turns.step()) await turns.over();
      const at = frame.next++;
      const value = frame.values[at];
      if (typeof value !== 'object' || value === null) continue;
      if (++count > MAX_OBJECTS) {
        this.isCut = true;
        break;
      }
      const role = frame.keys ? roleOf(frame.keys[at]!, frame) : frame.role;
      if (Array.isArray(value)) {
        stack.push({ ...frame, values: value as unknown[], keys: null, role, next: 0 });
        continue;
      }
      const raw = value as Raw;
      if (isLiteral(raw)) continue;
      const context = own(raw, '@context');
      const vocabulary = context === undefined ? frame.vocabulary : frame.vocabulary.within(context);
      const node = this.#rename(raw, vocabulary);
      const isOne = this.#register(node, role, vocabulary, found);
      const keys = Object.keys(node);
      const values: unknown[] = [];
      const objectKeys: string[] = [];
      for (const key of keys) {
        const inner = node[key];
        if (typeof inner !== 'object' || inner === null || key === '@context' || key === '@type') continue;
        values.push(inner);
        objectKeys.push(key);
      }
      if (values.length) stack.push({ values, keys: objectKeys, vocabulary, role, isEvent: isOne, next: 0 });
    }
    return found;
  }

  /** Notes what an object is. @returns Whether it is an event. */
  #register(node: Raw, role: Role, vocabulary: Vocabulary, found: Raw[]): boolean {
    for (const type of types(node)) {
      if (this.types.size < 10) this.types.add(type.replace(FOREIGN, ''));
      if (type.startsWith(FOREIGN) && /(?:event|meeting)s?$/i.test(type) && this.others.size < 5) {
        this.others.add(vocabulary.other || type.slice(1).replace(/[^/#:]*$/, '') || 'no vocabulary');
      }
    }
    const says = saysAnything(node);
    const id = says && nodeId(node);
    if (id) {
      const key = this.#key(id);
      const known = this.#byId.get(key);
      if (known) known.push(node);
      else this.#byId.set(key, [node]);
    }
    const isOne = isEvent(node);
    if (isOne) {
      const isListed = role === 'own' || (role === 'whole' && PARTS.some((key) => own(node, key) !== undefined));
      if (says && isListed) found.push(node);
    } else {
      this.language ??= own(node, 'inLanguage') ?? (vocabulary.language || undefined);
      if (types(node).some((type) => /^(?:ItemList|CollectionPage|DataFeed)$/.test(type)))
        this.title ??= own(node, 'name');
    }
    return isOne;
  }

  /** The object itself where its names are schema.org's, else a copy under those names; both lists where two names mean one. */
  #rename(raw: Raw, vocabulary: Vocabulary): Raw {
    const keys = Object.keys(raw);
    const hasOwnNames = keys.every((key) => vocabulary.nameOf(key) === key);
    const type = hasOwnNames ? own(raw, '@type') : undefined;
    if (hasOwnNames && items(type).every((name) => typeof name !== 'string' || vocabulary.typeOf(name) === name)) {
      const id = own(raw, '@id');
      if (typeof id !== 'string' || vocabulary.iriOf(id) === id) return raw;
    }
    const node: Record<string, unknown> = {};
    for (const key of keys) {
      const name = vocabulary.nameOf(key);
      // Nothing on a prototype is ever read, so that any name may be set, but for the one that sets a prototype.
      if (!name || name === '__proto__') continue;
      let value = own(raw, key);
      if (value === undefined) continue;
      if (name === '@type') value = items(value).map((one) => (typeof one === 'string' ? vocabulary.typeOf(one) : one));
      else if (name === '@id' && typeof value === 'string') value = vocabulary.iriOf(value);
      node[name] = Object.hasOwn(node, name) ? [...items(node[name]), ...items(value)] : value;
    }
    this.#renamed.set(raw, node);
    return node;
  }

  /** Ids are compared as absolute addresses: `#hall` and `https://city.example/agenda#hall` may be one. */
  #key(id: string): string {
    return id.startsWith('#') ? this.#base + id : id;
  }

  /** Makes one object of those with one id. An event on two dates is two. */
  async #merge(): Promise<void> {
    const turns = new Turns();
    for (const nodes of this.#byId.values()) {
      if (turns.step()) await turns.over();
      if (nodes.length < 2) continue;
      for (const group of groupsOf(nodes)) {
        if (group.length < 2) continue;
        const merged = merge(group);
        for (const node of group) this.#merged.set(node, merged);
      }
    }
  }
}

function roleOf(key: string, { role, isEvent }: Frame): Role {
  if (NOT_LISTED.has(key) || role === 'none') return 'none';
  if (isEvent && PARTS.includes(key)) return 'part';
  return isEvent && key === 'superEvent' ? 'whole' : 'own';
}

/** Parts the descriptions under one id by what they cannot share: a date and, on that date, a name. What says neither goes with all. */
function groupsOf(nodes: readonly Raw[]): readonly (readonly Raw[])[] {
  const groups = new Map<string, Raw[]>();
  const common: Raw[] = [];
  for (const node of nodes) {
    const start = isEvent(node) ? string(own(node, 'startDate')) : '';
    if (!start) common.push(node);
    else {
      const key = `${start}\n${string(own(node, 'name'))}`;
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    }
  }
  if (!groups.size) return [common];
  // Each date has its own object, so what is common to many of them is only looked at a bounded number of times.
  const shared = common.slice(0, 100);
  return [...groups.values()].map((group) => [...group, ...shared]);
}

/** All that several descriptions of one thing say, each value once. */
function merge(nodes: readonly Raw[]): Raw {
  const merged: Record<string, unknown> = {};
  const seen = new Map<string, Set<unknown>>();
  for (const node of nodes) {
    for (const key of Object.keys(node)) {
      if (key === '@context' || key === '__proto__') continue;
      let known = seen.get(key);
      if (!known) {
        seen.set(key, (known = new Set()));
        merged[key] = [];
      }
      const list = merged[key] as unknown[];
      for (const item of items(own(node, key))) {
        if (known.size >= MAX_MERGED) break;
        const same = typeof item === 'object' && item !== null ? serialize(item) || item : item;
        if (known.has(same)) continue;
        known.add(same);
        list.push(item);
      }
    }
  }
  return merged;
}

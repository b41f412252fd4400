import { asObject, own, type Raw } from '../../json.js';
import { TimeSlice } from '../../yield-to-page.js';
import { Contents } from './contents.js';
import { mergeNodes } from './merge.js';
import { isEvent, nodeId, PARTS, saysAnything, types } from './node.js';
import { renamed } from './rename.js';
import { isLiteral, items } from './values.js';
import { FOREIGN, Vocabulary } from './vocabulary.js';

/** Properties whose events are not listed: they are the same one again, or over. */
const NOT_LISTED = new Set(['itemOffered', 'itemReviewed', 'reservationFor', 'recordedIn', 'potentialAction']);
/** Ten megabytes hold more only if hardly anything stands in them. */
export const MAX_OBJECTS = 1_000_000;

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
  /** The name and the language of the list, by the first container that has one. */
  title: unknown;
  language: unknown;
  /** Types met, the first few. */
  readonly types = new Set<string>();
  /** The names of all properties met. */
  readonly properties = new Set<string>();
  /** There were more objects than are looked at. */
  isCut = false;

  /** Other vocabularies than schema.org that it uses, and those in which it describes something like events; the first few. */
  readonly #others = new Set<string>();
  readonly #othersWithEvents = new Set<string>();
  #hasOwnTypes = false;
  readonly #contents = new Contents();
  /** From an object of the document to the same with schema.org's names, where that is another object. */
  readonly #renamed = new Map<Raw, Raw>();
  /** Each id's objects, in the document's order. */
  readonly #byId = new Map<string, Raw[]>();
  /** From an object to what all descriptions of it say together. */
  #merged: ReadonlyMap<Raw, Raw> = new Map();
  readonly #base: string;

  private constructor(base: string) {
    this.#base = base.replace(/#.*/s, '');
  }

  static async of(document: unknown, base: string): Promise<Graph> {
    const graph = new Graph(base);
    const found = await graph.#walk(document);
    const { merged, isCut } = await mergeNodes(graph.#byId, graph.#contents);
    graph.#merged = merged;
    graph.isCut ||= isCut;
    for (const event of new Set(found.map((raw) => graph.node(raw)))) graph.events.push(event);
    return graph;
  }

  /** Other vocabularies in which it describes events; any other vocabulary if nothing in it has a type of schema.org. */
  get others(): readonly string[] {
    return [...(this.#hasOwnTypes || this.events.length ? this.#othersWithEvents : this.#others)];
  }

  /** Returns all that is known of an object: its own description, or those of all objects that have its id. */
  node(raw: Raw): Raw {
    const named = this.#renamed.get(raw) ?? raw;
    const merged = this.#merged.get(named);
    if (merged) return merged;
    const id = nodeId(named);
    return id && !saysAnything(named) ? (this.#described(id) ?? named) : named;
  }

  /**
   * Returns the values of a property: objects as {@link node} knows them, others as they are. A string that is an object's id stands for it.
   *
   * @param max Values beyond these are not looked at.
   */
  values(node: Raw, key: string, max?: number): readonly unknown[] {
    return items(own(node, key), max).map((item) => {
      const object = asObject(item);
      if (object) return this.node(object);
      return (typeof item === 'string' && item.length < 500 && this.#described(item.trim())) || item;
    });
  }

  /** The objects among what a property holds. */
  nodes(node: Raw, key: string, max?: number): Raw[] {
    return this.values(node, key, max)
      .map(asObject)
      .filter((item) => item !== null);
  }

  /** Returns the object with an id. */
  #described(id: string): Raw | undefined {
    const first = this.#byId.get(this.#key(id))?.[0];
    return first && (this.#merged.get(first) ?? first);
  }

  /** Looks at every object once. @returns The events as they stand in the document. */
  async #walk(document: unknown): Promise<Raw[]> {
    const found: Raw[] = [];
    const slice = new TimeSlice();
    const vocabulary = new Vocabulary();
    const stack: Frame[] = [{ values: [document], keys: null, vocabulary, role: 'own', isEvent: false, next: 0 }];
    let count = 0;
    while (stack.length) {
      const frame = stack[stack.length - 1]!;
      if (frame.next >= frame.values.length) {
        stack.pop();
        continue;
      }
      if (slice.step()) await slice.next();
      const at = frame.next++;
      const value = frame.values[at];
      if (typeof value !== 'object' || value === null) continue;
      if (++count > MAX_OBJECTS) {
        this.isCut = true;
        break;
      }
      const role = frame.keys ? roleOf(frame.keys[at]!, frame) : frame.role;
      if (Array.isArray(value)) stack.push({ ...frame, values: value as unknown[], keys: null, role, next: 0 });
      else if (!isLiteral(value as Raw)) stack.push(this.#enter(value as Raw, role, frame.vocabulary, found));
    }
    return found;
  }

  /** Notes what an object is. @returns What is in it. */
  #enter(raw: Raw, role: Role, outer: Vocabulary, found: Raw[]): Frame {
    const context = own(raw, '@context');
    const vocabulary = context === undefined ? outer : outer.within(context, this.#contents);
    const node = renamed(raw, vocabulary);
    if (node !== raw) this.#renamed.set(raw, node);
    const isOne = this.#register(node, role, vocabulary, found);
    const values: unknown[] = [];
    const keys: string[] = [];
    for (const key of Object.keys(node)) {
      this.properties.add(key);
      const inner = node[key];
      if (typeof inner !== 'object' || inner === null || key === '@context' || key === '@type') continue;
      values.push(inner);
      keys.push(key);
    }
    return { values, keys, vocabulary, role, isEvent: isOne, next: 0 };
  }

  /** @returns Whether the object is an event. */
  #register(node: Raw, role: Role, vocabulary: Vocabulary, found: Raw[]): boolean {
    for (const type of types(node)) {
      if (this.types.size < 10) this.types.add(type.replace(FOREIGN, '').slice(0, 100));
      if (!type.startsWith(FOREIGN)) {
        this.#hasOwnTypes = true;
        continue;
      }
      const other = vocabulary.other || type.slice(1, 200).replace(/[^/#:]*$/, '') || 'no vocabulary';
      if (this.#others.size < 5) this.#others.add(other);
      if (/(?:event|meeting)s?$/i.test(type) && this.#othersWithEvents.size < 5) this.#othersWithEvents.add(other);
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

  /** Ids are compared as absolute addresses: `#hall` and `https://city.example/agenda#hall` may be one. */
  #key(id: string): string {
    return id.startsWith('#') ? this.#base + id : id;
  }
}

function roleOf(key: string, { role, isEvent }: Frame): Role {
  if (NOT_LISTED.has(key) || role === 'none') return 'none';
  if (isEvent && PARTS.includes(key)) return 'part';
  return isEvent && key === 'superEvent' ? 'whole' : 'own';
}

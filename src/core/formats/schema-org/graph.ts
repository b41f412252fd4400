import { asObject, own, type Raw } from '../../json.js';
import { items, once, string, types } from './values.js';

/** Where a document may keep its events. */
const CONTAINERS = ['@graph', 'itemListElement', 'item', 'dataFeedElement', 'mainEntity', 'event', 'events'];
const EVENT_TYPE = /(?:Event|EventSeries|Festival|Hackathon|CourseInstance|ScheduledSession|SessionSeries)$/;
const MAX_DEPTH = 8;
/** More nodes than a feed of 20,000 events can need. */
const MAX_NODES = 200_000;
/** More places, organisers or subjects than one event can have. */
const MAX_VALUES = 100;

/** An object's own id in the document. */
export const nodeId = once((node) => string(own(node, '@id') ?? own(node, 'id')));

/** Whether an object is an event of any subtype; one without a type is, if it has a name and a start. */
export function isEvent(node: Raw): boolean {
  const names = types(node);
  if (names.length) return names.some((name) => EVENT_TYPE.test(name));
  return own(node, 'startDate') !== undefined && own(node, 'name') !== undefined;
}

/** A JSON-LD document, or several in a list: its events wherever they are, and what their references lead to. */
export class Graph {
  readonly events: Raw[] = [];
  /** The name of the list as a whole, from the first container that has one. The same goes for `language`. */
  title: unknown;
  language: unknown;
  readonly #byId = new Map<string, Raw>();
  #nodes = 0;

  constructor(document: unknown) {
    this.#walk(document, 0);
  }

  /** The objects or values that a field holds, the first of too many, references within the document followed. */
  follow(raw: unknown, max = MAX_VALUES): readonly unknown[] {
    return items(raw)
      .slice(0, max)
      .map((item) => {
        const node = asObject(item);
        return (node && Object.keys(node).length <= 2 && this.#byId.get(nodeId(node))) || item;
      });
  }

  #walk(raw: unknown, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(raw)) {
      for (const item of raw) {
        if (++this.#nodes > MAX_NODES) return;
        this.#walk(item, depth + 1);
      }
      return;
    }
    const node = asObject(raw);
    if (!node) return;
    const id = nodeId(node);
    if (id && Object.keys(node).length > 2 && !this.#byId.has(id)) this.#byId.set(id, node);
    if (isEvent(node)) {
      this.events.push(node);
      return;
    }
    this.language ??= own(node, 'inLanguage');
    if (types(node).some((type) => /^(ItemList|CollectionPage|DataFeed)$/.test(type))) this.title ??= own(node, 'name');
    for (const key of CONTAINERS) {
      const inner = own(node, key);
      if (inner !== undefined) this.#walk(inner, depth + 1);
    }
  }
}

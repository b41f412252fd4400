/** Values within values are compared to this depth. */
const MAX_DEPTH = 10;

/**
 * Tells whether objects of a document say the same, whatever the order of their properties.
 *
 * Each object is looked at once and gets a number, so that the time grows with the document. Not `JSON.stringify`, which would read an
 * object again for each object around it, and asks the page's own `toJSON` where an old library added one.
 */
export class Contents {
  readonly #firsts = new Map<string, object>();
  readonly #known = new WeakMap<object, object>();
  readonly #numbers = new WeakMap<object, number>();
  #count = 0;

  /** The first object met that says what this one says; any other value itself. */
  firstOf(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value;
    let first = this.#known.get(value);
    if (first) return first;
    // An object that is nested deeper counts as like no other.
    if (depth > MAX_DEPTH) return value;
    const isList = Array.isArray(value);
    let text = isList ? '[' : '{';
    for (const key of isList ? value.keys() : Object.keys(value).sort()) {
      const inner = this.firstOf((value as Record<string | number, unknown>)[key], depth + 1);
      text += `${key}:${this.#sign(inner)},`;
    }
    first = this.#firsts.get(text) ?? value;
    this.#firsts.set(text, first);
    this.#known.set(value, first);
    return first;
  }

  #sign(value: unknown): string {
    if (typeof value === 'string') return `${value.length}"${value}`;
    if (typeof value !== 'object' || value === null) return String(value);
    let number = this.#numbers.get(value);
    if (number === undefined) this.#numbers.set(value, (number = ++this.#count));
    return `#${number}`;
  }
}

import { hash } from '../../core/hash.js';

/** 52 bits: two keys that seem equal only cost a comparison. */
function codeOf(key: string): number {
  const [a, b] = hash(key);
  return a * 0x100000 + (b & 0xfffff);
}

/** Finds the events that share a key with one of another source, and those that are connected so. Only such events may be one. */
export class Components {
  readonly #sources: number[] = [];
  readonly #numbers: number[] = [];
  /** Another event of the same component, in the end its first: see "disjoint-set forest". */
  readonly #parents: number[] = [];
  /** The first event that has a key. */
  readonly #firsts = new Map<number, number>();
  /** Events whose component has several sources. */
  readonly #mixed: boolean[] = [];

  /** @param number Of the event in its source. */
  add(source: number, number: number, keys: readonly string[]): void {
    const event = this.#sources.length;
    this.#sources.push(source);
    this.#numbers.push(number);
    this.#parents.push(event);
    this.#mixed.push(false);
    for (const key of keys) {
      const code = codeOf(key);
      const first = this.#firsts.get(code);
      if (first === undefined) this.#firsts.set(code, event);
      else this.#join(first, event);
    }
  }

  #join(a: number, b: number): void {
    const [one, other] = [this.#root(a), this.#root(b)];
    const isMixed = this.#mixed[one]! || this.#mixed[other]! || this.#sources[one] !== this.#sources[other];
    this.#parents[other] = one;
    this.#mixed[one] = isMixed;
  }

  #root(event: number): number {
    let root = event;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let at = event; at !== root;) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /**
   * Returns the components of several sources, whole ones together until there are so many events.
   *
   * @returns Source → numbers of its events.
   */
  *batches(size: number): Generator<ReadonlyMap<number, readonly number[]>> {
    const components = new Map<number, number[]>();
    for (let event = 0; event < this.#sources.length; event++) {
      const root = this.#root(event);
      if (!this.#mixed[root]) continue;
      const members = components.get(root);
      if (members) members.push(event);
      else components.set(root, [event]);
    }
    let batch = new Map<number, number[]>();
    let count = 0;
    for (const members of components.values()) {
      for (const event of members) {
        const numbers = batch.get(this.#sources[event]!);
        if (numbers) numbers.push(this.#numbers[event]!);
        else batch.set(this.#sources[event]!, [this.#numbers[event]!]);
      }
      count += members.length;
      if (count < size) continue;
      yield batch;
      batch = new Map();
      count = 0;
    }
    if (count) yield batch;
  }
}

import { own, type Raw } from '../../json.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Contents } from './contents.js';
import { isEvent } from './node.js';
import { items, string } from './values.js';

/** More values than this of one property, of all the places where a thing is described, are not merged. */
const MAX_VALUES = 20_000;
/** Values that are copied to several dates of one thing, over the whole document. */
const MAX_SHARED = 1_000_000;

/**
 * Makes one object of those with one id (JSON-LD 1.1 API, 7.2, "flattening"). An event on two dates is two, and what is said of both goes
 * with each.
 *
 * @param byId Each id's objects. @returns From each of them to what all say together.
 */
export async function mergeNodes(
  byId: ReadonlyMap<string, readonly Raw[]>,
  contents: Contents,
): Promise<{ merged: ReadonlyMap<Raw, Raw>; isCut: boolean }> {
  const merged = new Map<Raw, Raw>();
  const slice = new TimeSlice();
  let left = MAX_SHARED;
  for (const nodes of byId.values()) {
    if (nodes.length < 2) continue;
    const { groups, common } = groupsOf(nodes);
    const shared = new Merging(contents);
    for (const node of common) await shared.add(node, slice);
    for (const group of groups) {
      const merging = new Merging(contents);
      for (const node of group) await merging.add(node, slice);
      left -= shared.size;
      if (left >= 0) await merging.add(shared.node, slice);
      for (const node of group) merged.set(node, merging.node);
    }
    // Of one thing without dates, or with one.
    const whole = groups.length ? merged.get(groups[0]![0]!)! : shared.node;
    for (const node of common) merged.set(node, whole);
  }
  return { merged, isCut: left < 0 };
}

/** Parts the descriptions under one id by what they cannot share: a date and, on that date, a name. What says neither is common to all. */
function groupsOf(nodes: readonly Raw[]): { groups: readonly (readonly Raw[])[]; common: readonly Raw[] } {
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
  return { groups: [...groups.values()], common };
}

/** All that several descriptions of one thing say, each value once. */
class Merging {
  readonly node: Record<string, unknown[]> = {};
  /** The number of its values. */
  size = 0;
  readonly #contents: Contents;
  readonly #seen = new Map<string, Set<unknown>>();

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  async add(node: Raw, slice: TimeSlice): Promise<void> {
    for (const key of Object.keys(node)) {
      if (slice.step()) await slice.next();
      // Nothing on a prototype is ever read, so that any name may be set, but for the one that sets a prototype.
      if (key === '@context' || key === '__proto__') continue;
      let seen = this.#seen.get(key);
      if (!seen) {
        this.#seen.set(key, (seen = new Set()));
        this.node[key] = [];
      }
      const list = this.node[key]!;
      for (const item of items(own(node, key), MAX_VALUES - list.length)) {
        const first = this.#contents.firstOf(item);
        if (seen.has(first)) continue;
        seen.add(first);
        list.push(item);
        this.size++;
      }
    }
  }
}

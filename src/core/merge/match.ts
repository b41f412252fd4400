import type { TimeSlice } from '../yield-to-page.js';
import {
  isOneByName,
  isOneByPage,
  isOneByTitle,
  ownPages,
  titlesAndStarts,
  worldNames,
  type Dated,
} from './identity.js';

/** One event with its copies, each from another source. */
interface Match {
  /** In the order of the sources. */
  readonly copies: readonly SourcedEvent[];
}

/** An event, and the number of its source. */
export interface SourcedEvent extends Dated {
  readonly source: number;
}

/** A way in which two entries may be recognised as one event. */
interface Sign {
  readonly keysOf: (dated: Dated) => readonly string[];
  readonly isOne: (a: Dated, b: Dated) => boolean;
}

/** The surest first. */
const SIGNS: readonly Sign[] = [
  { keysOf: ({ event }) => worldNames(event), isOne: isOneByName },
  { keysOf: ({ event }) => ownPages(event), isOne: isOneByPage },
  { keysOf: ({ event, first }) => titlesAndStarts(event, first), isOne: isOneByTitle },
];

/** Returns all by which an entry may be recognised: entries without a key in common are never one event. */
export const matchKeys = (dated: Dated): readonly string[] =>
  SIGNS.flatMap(({ keysOf }, sign) => keysOf(dated).map((key) => `${sign} ${key}`));

interface Group {
  readonly copies: SourcedEvent[];
  readonly sources: Set<number>;
}

/**
 * Finds the events that several sources have, where that is certain. Entries of one source are never one event here.
 *
 * @param sources The events of each source. @returns Every event once, in the order of the sources.
 */
export async function matchEvents(sources: readonly (readonly Dated[])[], slice: TimeSlice): Promise<readonly Match[]> {
  const groups: Group[] = [];
  const known = SIGNS.map(() => new Map<string, Group[]>());
  for (let source = 0; source < sources.length; source++) {
    const dated = sources[source]!;
    const keys: (readonly (readonly string[])[])[] = [];
    for (const { keysOf } of SIGNS) keys.push(await keysOfAll(dated, keysOf, slice));
    const found: (readonly [Group, readonly (readonly string[])[]])[] = [];
    for (let i = 0; i < dated.length; i++) {
      if (slice.step()) await slice.next();
      const entry: SourcedEvent = { ...dated[i]!, source };
      const own = keys.map((all) => all[i]!);
      let group: Group | undefined;
      for (let sign = 0; sign < SIGNS.length && !group; sign++) {
        for (const key of own[sign]!) {
          group ??= known[sign]!.get(key)?.find(
            ({ copies, sources }) => !sources.has(source) && copies.some((copy) => SIGNS[sign]!.isOne(copy, entry)),
          );
        }
      }
      if (!group) groups.push((group = { copies: [], sources: new Set() }));
      group.copies.push(entry);
      group.sources.add(source);
      found.push([group, own]);
    }
    // Only now: entries of one source are not compared with each other.
    for (const [group, own] of found) {
      own.forEach((keys, sign) => {
        for (const key of keys) {
          const same = known[sign]!.get(key);
          if (!same) known[sign]!.set(key, [group]);
          else if (!same.includes(group)) same.push(group);
        }
      });
    }
  }
  return groups;
}

/** Returns the keys of each event of one source; those that several of them have tell nothing, and are left out. */
async function keysOfAll(
  dated: readonly Dated[],
  keysOf: (dated: Dated) => readonly string[],
  slice: TimeSlice,
): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  const counts = new Map<string, number>();
  for (const one of dated) {
    if (slice.step()) await slice.next();
    const keys = [...new Set(keysOf(one))];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    all.push(keys);
  }
  return all.map((keys) => keys.filter((key) => counts.get(key) === 1));
}

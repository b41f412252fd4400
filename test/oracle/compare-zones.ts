import { instantOf, offsetMsAt, wallOf } from '../../src/core/time/zone.js';

/** The file that make-zones.py writes; the format is described there. */
export interface ZoneOracle {
  readonly tz: string;
  readonly until: number;
  readonly patterns: readonly string[];
  readonly zones: Readonly<Record<string, { readonly offsets: readonly number[]; readonly transitions: string }>>;
}

export interface Transition {
  /** Seconds since 1970: the first with the new offset. */
  readonly at: number;
  /** Seconds east of UTC. */
  readonly before: number;
  readonly after: number;
  /** The meaning of the five local times around it: `b`, `a` unique, before or after; `g` in a gap; `o` in an overlap. */
  readonly pattern: string;
}

export function decode(oracle: ZoneOracle, zone: string): readonly Transition[] {
  const { offsets, transitions } = oracle.zones[zone]!;
  let at = 0;
  let before = offsets[0]!;
  return transitions
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      at += parseInt(word.slice(0, -2), 36);
      const after = offsets[parseInt(word.at(-2)!, 36)]!;
      const transition = { at, before, after, pattern: oracle.patterns[parseInt(word.at(-1)!, 36)]! };
      before = after;
      return transition;
    });
}

export interface Comparison {
  zones: number;
  transitions: number;
  comparisons: number;
  /** `[zone, instant in seconds, what is wrong]` */
  disagreements: [zone: string, at: number, message: string][];
}

const KINDS: Readonly<Record<string, string>> = { b: 'unique', a: 'unique', g: 'gap', o: 'overlap' };
const MONTH = 30 * 86_400;

/**
 * Compares our zone engine with the oracle: offsets a second before, at and a second after each transition and monthly in between,
 * and local times around each.
 *
 * @param skip Instants (in seconds) of a zone that are known to differ between releases of the tz database.
 */
export function compareZones(
  oracle: ZoneOracle,
  skip: (zone: string, at: number) => boolean = () => false,
): Comparison {
  const result: Comparison = { zones: 0, transitions: 0, comparisons: 0, disagreements: [] };
  const end = Date.UTC(oracle.until, 0) / 1000;
  for (const [zone, { offsets }] of Object.entries(oracle.zones)) {
    result.zones++;
    const check = (at: number, what: string, actual: unknown, expected: unknown): void => {
      if (skip(zone, at)) return;
      result.comparisons++;
      if (actual === expected) return;
      const when = new Date(at * 1000).toISOString();
      result.disagreements.push([zone, at, `${zone} ${when}: ${what} is ${String(actual)}, not ${String(expected)}`]);
    };
    const offset = (at: number, expected: number): void => {
      check(at, 'offset', offsetMsAt(zone, at * 1000) / 1000, expected);
    };

    let last = 0;
    let current = offsets[0]!;
    for (const { at, before, after, pattern } of decode(oracle, zone)) {
      if (!skip(zone, at)) result.transitions++;
      for (let between = last; between < at; between += MONTH) offset(between, before);
      offset(at - 1, before);
      offset(at, after);
      offset(at + 1, after);
      const low = at + Math.min(before, after);
      const high = at + Math.max(before, after);
      [low - 1, low, Math.floor((low + high) / 2), high - 1, high].forEach((wall, index) => {
        const meaning = pattern[index]!;
        const expected = wall - (meaning === 'a' ? after : before);
        const instant = instantOf(zone, wall * 1000);
        check(expected, `instant of wall ${wall}`, instant.ms / 1000, expected);
        check(expected, `kind of wall ${wall}`, instant.kind, KINDS[meaning]);
        if (meaning !== 'g') check(expected, `wall`, wallOf(zone, expected * 1000) / 1000, wall);
      });
      last = at;
      current = after;
    }
    for (let between = last; between < end; between += MONTH) offset(between, current);
  }
  return result;
}

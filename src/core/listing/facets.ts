import type { FeedSnapshot } from '../model/feed.js';
import { countryCodes } from '../countries/codes.js';
import { TOPICS } from '../topics.js';
import { FACETS, type Choice, type FacetName } from './choice.js';
import { fallsInto, intervalOf, type Calendar } from './dates.js';
import { facetReader, type ValueFacet, type ValuesOf } from './facet-values.js';
import type { Row } from './row.js';
import { matcher, searchReader } from './search.js';

/** The values of one facet, row by row: those of row `i` are `codes[starts[i]]` to `codes[starts[i + 1] - 1]`. */
interface Column {
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

/** The rows of an index that a choice leaves, and counts for other choices. */
export interface Chosen {
  /** 1 for each row that the choice admits. */
  readonly matches: Uint8Array;
  /**
   * Returns how many entries each value would give together with the choice in all *other* facets: the number beside an option. Counts as
   * the list counts: dates, or events where a series is one entry. A value that is missing gives none.
   */
  counts(facet: ValueFacet): ReadonlyMap<string, number>;
  /** Returns the same for one value of the facet `when`. */
  countWhen(value: string): number;
}

/** The number of a facet among those that may turn a row away; the search is one more. */
const ID = new Map<FacetName | 'search', number>([...FACETS, 'search' as const].map((facet, i) => [facet, i + 1]));

const INDEXES = new WeakMap<readonly Row[], FacetIndex>();

/** Returns the index of a pool's rows, made once. */
export function indexOf(rows: readonly Row[], snapshot: FeedSnapshot, collapsed: boolean): FacetIndex {
  let index = INDEXES.get(rows);
  if (!index) INDEXES.set(rows, (index = new FacetIndex(rows, snapshot, collapsed)));
  return index;
}

/** Whether a value means anything in this feed, or to a catalogue; other values are not applied. */
export function isKnown(
  facet: FacetName,
  value: string,
  inFeed: (facet: ValueFacet, value: string) => boolean,
  calendar: Calendar,
): boolean {
  if (facet === 'when') return intervalOf(value, calendar) !== null;
  if (inFeed(facet, value)) return true;
  if (facet === 'topics') return (TOPICS as readonly string[]).includes(value);
  if (facet === 'attendance') return /^(?:in-person|online|hybrid)$/.test(value);
  if (facet === 'kinds') return /^(?:event|deadline|announcement|series)$/.test(value);
  return facet === 'countries' && countryCodes().has(value);
}

/**
 * Rows by the values of their facets. Each facet is read once, when it is first chosen by or counted; after that a choice
 * costs a comparison of small numbers for each row, and no row is looked at again.
 */
export class FacetIndex {
  readonly #rows: readonly Row[];
  readonly #read: ValuesOf;
  readonly #columns = new Map<ValueFacet, Column>();
  readonly #text = searchReader();
  readonly #texts: string[] = [];
  /** Where a series is one entry: which event each row is of. */
  readonly #events: Int32Array | null;
  /** Results of choices that are still in use. */
  readonly #chosen = new WeakMap<Choice, { readonly today: number; readonly chosen: Chosen }>();

  /** @param collapsed Whether the dates of a series are one entry. */
  constructor(rows: readonly Row[], snapshot: FeedSnapshot, collapsed: boolean) {
    this.#rows = rows;
    this.#read = facetReader(snapshot);
    if (!collapsed) this.#events = null;
    else {
      const ids = new Map<string, number>();
      this.#events = Int32Array.from(rows, ({ occurrence: { event } }) => {
        if (!ids.has(event.id)) ids.set(event.id, ids.size);
        return ids.get(event.id)!;
      });
    }
  }

  /**
   * Applies a choice.
   *
   * @param known Values that are not are ignored, and a facet that has no others is not chosen by.
   */
  choose(choice: Choice, calendar: Calendar, known: (facet: FacetName, value: string) => boolean): Chosen {
    const last = this.#chosen.get(choice);
    if (last?.today === calendar.today) return last.chosen;
    const size = this.#rows.length;
    const misses = new Uint8Array(size);
    const missed = new Uint8Array(size);
    for (const facet of [...FACETS, 'search' as const]) {
      const test = this.#test(facet, choice, calendar, known);
      if (!test) continue;
      const id = ID.get(facet)!;
      for (let i = 0; i < size; i++) {
        if (test(i)) continue;
        misses[i]!++;
        missed[i] = id;
      }
    }
    const matches = misses.map((count) => (count === 0 ? 1 : 0));
    const counted = new Map<ValueFacet, ReadonlyMap<string, number>>();
    /** Whether nothing turns a row away but, perhaps, this facet itself. */
    const open = (i: number, facet: FacetName): boolean =>
      misses[i] === 0 || (misses[i] === 1 && missed[i] === ID.get(facet) && !(choice.match && facet === 'topics'));
    const chosen: Chosen = {
      matches,
      counts: (facet) => {
        let counts = counted.get(facet);
        if (!counts) counted.set(facet, (counts = this.#count(facet, (i) => open(i, facet))));
        return counts;
      },
      countWhen: (value) => {
        const interval = intervalOf(value, calendar);
        const seen = new Set<number>();
        if (!interval) return 0;
        for (let i = 0; i < size; i++) {
          if (open(i, 'when') && fallsInto(this.#rows[i]!.display, interval)) seen.add(this.#events?.[i] ?? i);
        }
        return seen.size;
      },
    };
    this.#chosen.set(choice, { today: calendar.today, chosen });
    return chosen;
  }

  /** Reads the words of (so many more) rows, for a search. Returns whether there are more to read. */
  prepareSearch(count = Infinity): boolean {
    const { length } = this.#rows;
    const to = Math.min(length, this.#texts.length + count);
    for (let i = this.#texts.length; i < to; i++) this.#texts.push(this.#text(this.#rows[i]!.occurrence));
    return to < length;
  }

  /** Whether a row passes one facet of a choice; `null` where the facet is not chosen by. */
  #test(
    facet: FacetName | 'search',
    choice: Choice,
    calendar: Calendar,
    known: (facet: FacetName, value: string) => boolean,
  ): ((i: number) => boolean) | null {
    if (facet === 'search') {
      const matches = choice.search ? matcher(choice.search) : null;
      if (!matches) return null;
      this.prepareSearch();
      return (i) => matches(this.#texts[i]!);
    }
    const wanted = choice[facet]?.filter((value) => known(facet, value));
    if (!wanted?.length) return null;
    if (facet === 'when') {
      const intervals = wanted.map((value) => intervalOf(value, calendar)!);
      return (i) => intervals.some((interval) => fallsInto(this.#rows[i]!.display, interval));
    }
    const { codeOf, starts, codes } = this.#column(facet);
    const wantedCodes = new Set(wanted.map((value) => codeOf.get(value)));
    const all = facet === 'topics' && choice.match === 'all' ? wantedCodes.size : 1;
    return (i) => {
      let hits = 0;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) if (wantedCodes.has(codes[at]!)) hits++;
      return hits >= all;
    };
  }

  #count(facet: ValueFacet, open: (i: number) => boolean): ReadonlyMap<string, number> {
    const { codeOf, starts, codes } = this.#column(facet);
    const totals = new Int32Array(codeOf.size);
    const seen = new Set<number>();
    for (let i = 0; i < this.#rows.length; i++) {
      if (!open(i)) continue;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const code = codes[at]!;
        if (this.#events) {
          const pair = this.#events[i]! * codeOf.size + code;
          if (seen.size === seen.add(pair).size) continue;
        }
        totals[code]!++;
      }
    }
    return new Map([...codeOf].map(([value, code]) => [value, totals[code]!]));
  }

  #column(facet: ValueFacet): Column {
    let column = this.#columns.get(facet);
    if (!column) {
      const codeOf = new Map<string, number>();
      const starts = new Int32Array(this.#rows.length + 1);
      const codes: number[] = [];
      // The last row that had a value: one that names it twice has it once.
      const last: number[] = [];
      this.#rows.forEach(({ occurrence }, i) => {
        for (const value of this.#read(facet, occurrence)) {
          let code = codeOf.get(value);
          if (code === undefined) codeOf.set(value, (code = codeOf.size));
          if (last[code] === i) continue;
          last[code] = i;
          codes.push(code);
        }
        starts[i + 1] = codes.length;
      });
      this.#columns.set(facet, (column = { codeOf, starts, codes: Int32Array.from(codes) }));
    }
    return column;
  }
}

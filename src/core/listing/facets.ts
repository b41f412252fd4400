import { MAX_FACET_VALUES } from '../limits.js';
import type { FeedEvent } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { countryCodes } from '../countries/codes.js';
import { TOPICS } from '../topics.js';
import { FACETS, type Choice, type FacetName } from './choice.js';
import { fallsInto, intervalOf, type Calendar } from './dates.js';
import { facetReader, isOfDate, isVariant, type ValueFacet, type ValuesOf } from './facet-values.js';
import type { Row } from './row.js';
import { matcher, searchReader } from './search.js';

/** Rows that have the same values: all dates of an event, or those of them that are alike. */
interface Owners {
  /** For each row its owner, counted from 0. */
  readonly of: Int32Array;
  /** One occurrence of each owner. */
  readonly samples: readonly Occurrence[];
}

/** The values of one facet, owner by owner: those of owner `i` are `codes[starts[i]]` to `codes[starts[i + 1] - 1]`. */
interface Column {
  readonly owners: Owners;
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
 * Rows by the values of their facets. Each facet is read once, when it is first chosen by or counted, event by event and not date by date;
 * after that a choice costs a comparison of small numbers for each row, and no row is looked at again.
 */
export class FacetIndex {
  readonly #rows: readonly Row[];
  readonly #read: ValuesOf;
  readonly #columns = new Map<ValueFacet, Column>();
  readonly #text = searchReader();
  readonly #texts: ReturnType<ReturnType<typeof searchReader>>[] = [];
  readonly #events: Owners;
  /** The dates of an event that have no title or place of their own are one. */
  readonly #variants: Owners;
  readonly #collapsed: boolean;
  /** The number of each event. */
  readonly #numbers: ReadonlyMap<FeedEvent, number>;
  /** Results of choices that are still in use. */
  readonly #chosen = new WeakMap<Choice, { readonly today: number; readonly chosen: Chosen }>();

  /** @param collapsed Whether the dates of a series are one entry. */
  constructor(rows: readonly Row[], snapshot: FeedSnapshot, collapsed: boolean) {
    this.#rows = rows;
    this.#read = facetReader(snapshot);
    this.#collapsed = collapsed;
    this.#events = ownersOf(rows, () => false);
    this.#numbers = new Map(this.#events.samples.map(({ event }, i) => [event, i]));
    this.#variants = rows.some(({ occurrence }) => isVariant(occurrence)) ? ownersOf(rows, isVariant) : this.#events;
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
          if (open(i, 'when') && fallsInto(this.#rows[i]!.display, interval)) seen.add(this.#entry(i));
        }
        return seen.size;
      },
    };
    this.#chosen.set(choice, { today: calendar.today, chosen });
    return chosen;
  }

  /** The number of the list's entry that a row is part of. */
  #entry(i: number): number {
    return this.#collapsed ? this.#events.of[i]! : i;
  }

  /** Reads a facet, if it was not read before. */
  prepare(facet: ValueFacet): void {
    this.#column(facet);
  }

  /** Reads the words of (so many more) dates that are not alike, for a search. Returns whether there are more to read. */
  prepareSearch(count = Infinity): boolean {
    const { samples } = this.#variants;
    const to = Math.min(samples.length, this.#texts.length + count);
    for (let i = this.#texts.length; i < to; i++) this.#texts.push(this.#text(samples[i]!));
    return to < samples.length;
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
      const found = Uint8Array.from(this.#texts, ({ own, shared }) => (matches(own, shared) ? 1 : 0));
      return (i) => found[this.#variants.of[i]!] === 1;
    }
    const wanted = choice[facet]?.filter((value) => known(facet, value));
    if (!wanted?.length) return null;
    if (facet === 'when') {
      const intervals = wanted.map((value) => intervalOf(value, calendar)!);
      return (i) => intervals.some((interval) => fallsInto(this.#rows[i]!.display, interval));
    }
    const { owners, codeOf, starts, codes } = this.#column(facet);
    const wantedCodes = new Set(wanted.map((value) => codeOf.get(value)));
    const all = facet === 'topics' && choice.match === 'all' ? wantedCodes.size : 1;
    const passes = new Uint8Array(owners.samples.length);
    for (let owner = 0; owner < passes.length; owner++) {
      let hits = 0;
      for (let at = starts[owner]!; at < starts[owner + 1]!; at++) if (wantedCodes.has(codes[at]!)) hits++;
      passes[owner] = hits >= all ? 1 : 0;
    }
    return (i) => passes[owners.of[i]!] === 1;
  }

  #count(facet: ValueFacet, open: (i: number) => boolean): ReadonlyMap<string, number> {
    const { owners, codeOf, starts, codes } = this.#column(facet);
    const entries = new Int32Array(owners.samples.length);
    for (let i = 0; i < this.#rows.length; i++) {
      const owner = owners.of[i]!;
      if (open(i)) entries[owner] = this.#collapsed ? 1 : entries[owner]! + 1;
    }
    const totals = new Int32Array(codeOf.size);
    const seen = this.#collapsed && owners !== this.#events ? new Set<number>() : null;
    for (let owner = 0; owner < entries.length; owner++) {
      const count = entries[owner]!;
      if (count === 0) continue;
      const event = seen ? this.#numbers.get(owners.samples[owner]!.event)! * codeOf.size : 0;
      for (let at = starts[owner]!; at < starts[owner + 1]!; at++) {
        const code = codes[at]!;
        // Of two places of one event that have a value in common only one is counted.
        if (!seen || seen.size !== seen.add(event + code).size) totals[code]! += count;
      }
    }
    return new Map([...codeOf].map(([value, code]) => [value, totals[code]!]));
  }

  #column(facet: ValueFacet): Column {
    let column = this.#columns.get(facet);
    if (!column) {
      const owners = isOfDate(facet) ? this.#variants : this.#events;
      const codeOf = new Map<string, number>();
      const starts = new Int32Array(owners.samples.length + 1);
      const codes: number[] = [];
      // The last owner that had a value: one that names it twice has it once.
      const last: number[] = [];
      owners.samples.forEach((occurrence, owner) => {
        for (const value of this.#read(facet, occurrence)) {
          let code = codeOf.get(value);
          if (code === undefined) {
            if (codeOf.size >= MAX_FACET_VALUES) continue;
            codeOf.set(value, (code = codeOf.size));
          }
          if (last[code] === owner) continue;
          last[code] = owner;
          codes.push(code);
        }
        starts[owner + 1] = codes.length;
      });
      this.#columns.set(facet, (column = { owners, codeOf, starts, codes: Int32Array.from(codes) }));
    }
    return column;
  }
}

/** @param isAlone Whether an occurrence is unlike the other dates of its event. */
function ownersOf(rows: readonly Row[], isAlone: (occurrence: Occurrence) => boolean): Owners {
  const of = new Int32Array(rows.length);
  const samples: Occurrence[] = [];
  const known = new Map<FeedEvent, number>();
  rows.forEach(({ occurrence }, i) => {
    const alone = isAlone(occurrence);
    let owner = alone ? undefined : known.get(occurrence.event);
    if (owner === undefined) {
      owner = samples.push(occurrence) - 1;
      if (!alone) known.set(occurrence.event, owner);
    }
    of[i] = owner;
  });
  return { of, samples };
}

import { chunkError, type FeedError } from '../core/feed-error.js';
import { groupRows } from '../core/listing/groups.js';
import {
  admit,
  listRows,
  nextQuarter,
  poolOf,
  type Admission,
  type Listing,
  type ListingQuery,
  type OrderSetting,
  type SeriesSetting,
  type WhenSetting,
} from '../core/listing/listing.js';
import type { Choice } from '../core/listing/choice.js';
import { ODD_TERMS } from '../core/listing/odd-terms.js';
import type { Row } from '../core/listing/row.js';
import type { Selection } from '../core/listing/selection.js';
import { memo, memoUntil } from '../core/memo.js';
import type { Topic } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import type { ZoneChoice } from '../core/time/display.js';
import { DAY } from '../core/time/units.js';
import { tokenSet } from '../core/tokens.js';
import type { Language } from '../locales/language.js';
import { byCountryName } from '../markup/country-order.js';
import type { DatedFeed } from './dated-feed-controller.js';
import type { FilterEngine } from './filter-load.js';
import type { ListingSettings } from './listing-settings.js';
import type { ViewPool } from './view.js';

/** The input of a pool. */
export interface PoolInput {
  readonly feed: DatedFeed;
  readonly settings: ListingSettings;
  /** Epoch milliseconds on the page's clock. */
  readonly nowMs: number;
  /** The reader's IANA zone. */
  readonly viewer: string;
  /** Whose clock is shown. */
  readonly zone: ZoneChoice;
  /** Whether the choice, or a count beside it, depends on which day is today. */
  readonly countsDays: boolean;
}

/** The input of the rows, besides their pool. */
interface RowsInput {
  readonly settings: ListingSettings;
  readonly choice: Choice;
  /** Applies the choice; `null` for all rows. */
  readonly engine: FilterEngine | null;
  readonly language: Language;
}

/** A query at any time. */
type Asked = Omit<ListingQuery, 'nowMs'>;

/** Longer than any of the days that a reader chooses by name reach back: a month, or the weekend that it began with. */
const LONG_OVER = 40 * DAY;

type Terms = typeof import('../core/listing/author-terms.js');

/** Reads codes and slugs. */
const PLAIN: Terms = {
  topicsIn: (list) => tokenSet(list.toLowerCase()),
  countriesIn: (list) => tokenSet(list.toUpperCase()),
};

/** Reads names, too; `null` until it has come. */
let oddTerms: Terms | null = null;

/**
 * The way from a feed's occurrences to rows: the author's filter, the pool, the reader's filter, the order. Lists, countdowns and every
 * other view go this way. Each step is done again only when something that it depends on has changed.
 */
export class ListingController {
  readonly #onTerms: () => void;
  #isAsked = false;
  #error: FeedError | null = null;

  /** @param onTerms Called when names that the author wrote can be read, and `pool()` has an answer, or when there is an error. */
  constructor(onTerms: () => void) {
    this.#onTerms = onTerms;
  }

  /** The reason why `pool()` has no answer, until `retry()`; `null` for none. */
  get error(): FeedError | null {
    return this.#error;
  }

  /** Lets the next `pool()` load anew what has failed. */
  retry(): void {
    this.#error = null;
  }

  /** Returns what may be shown before the reader chooses; `null` while what reads the author's names is on its way, or has failed. */
  pool({ feed, settings, nowMs, viewer, zone, countsDays }: PoolInput): ViewPool | null {
    const { topics, countries, kinds, when, order, series, groupBy } = settings;
    const isOdd = ODD_TERMS['topics']!.test(topics) || ODD_TERMS['countries']!.test(countries);
    const terms = isOdd ? oddTerms : PLAIN;
    if (!terms) {
      if (!this.#isAsked && !this.#error) void this.#loadTerms();
      return null;
    }
    this.#error = null;
    const selection = this.#selection(terms, topics, countries, kinds, feed.snapshot.topics);
    const admission = this.#admission(nowMs, feed.occurrences, selection, when, viewer);
    const asked = this.#asked(selection, when, order, series, groupBy === 'day', zone, viewer);
    return this.#pool(nowMs, feed, admission, asked, countsDays);
  }

  /** Returns what is shown of a pool, in the order in which it is read. */
  rows(pool: ViewPool, { settings, choice, engine, language }: RowsInput): Listing {
    const chosen = this.#chosen(pool, choice, engine, language.requested);
    if (settings.groupBy !== 'country') return chosen;
    return { rows: this.#byCountry(chosen.rows, language), count: chosen.count };
  }

  /** Without it names would mean nothing, and "there are no events" would be said of a feed that has them. */
  async #loadTerms(): Promise<void> {
    this.#isAsked = true;
    try {
      oddTerms = await import('../core/listing/author-terms.js');
    } catch (cause) {
      this.#error = chunkError('reads names of countries and topics', cause);
    }
    this.#isAsked = false;
    this.#onTerms();
  }

  readonly #selection = memo(
    (terms: Terms, topics: string, countries: string, kinds: string, feedTopics: readonly Topic[]): Selection => ({
      topics: terms.topicsIn(topics, feedTopics),
      countries: terms.countriesIn(countries),
      kinds: tokenSet(kinds),
    }),
  );

  /** Another clock or another order leave it as it is. */
  readonly #admission = memoUntil(
    (nowMs: number, occurrences: readonly Occurrence[], selection: Selection, when: WhenSetting, viewer: string) =>
      admit(occurrences, { selection, when, viewer, nowMs }),
  );

  readonly #asked = memo(
    (
      selection: Selection,
      when: WhenSetting,
      order: OrderSetting,
      series: SeriesSetting,
      eachDay: boolean,
      zone: ZoneChoice,
      viewer: string,
    ): Asked => ({ selection, when, order, series, eachDay, zone, viewer }),
  );

  readonly #pool = memoUntil(
    (nowMs: number, { snapshot }: DatedFeed, admission: Admission, asked: Asked, countsDays: boolean): ViewPool => {
      const pool = poolOf(admission, { ...asked, nowMs });
      const isLongOver = ({ occurrence }: Row): boolean => (occurrence.latestMs ?? 0) < nowMs - LONG_OVER;
      const isToday = countsDays && !pool.rows.every(isLongOver);
      return { ...pool, snapshot, untilMs: isToday ? Math.min(pool.untilMs, nextQuarter(nowMs)) : pool.untilMs };
    },
  );

  readonly #chosen = memo((pool: ViewPool, choice: Choice, engine: FilterEngine | null, lang: string) =>
    listRows(pool, engine && engine.choose(pool, choice, lang).matches),
  );

  /** Country by country, so that "show more" adds below and not in between. */
  readonly #byCountry = memo((rows: readonly Row[], language: Language): readonly Row[] =>
    groupRows(rows, 'country', byCountryName(language)).flatMap((group) => group.rows),
  );
}

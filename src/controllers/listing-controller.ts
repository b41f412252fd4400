import type { FilterableView } from './filterable-view.js';
import type { Language } from '../locales/language.js';
import type { ViewFacts } from './view.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { groupRows } from '../core/listing/groups.js';
import {
  type Admission,
  admit,
  type Listing,
  type ListingQuery,
  listRows,
  nextQuarter,
  type Pool,
  poolOf,
} from '../core/listing/listing.js';
import type { Row } from '../core/listing/row.js';
import type { ZoneChoice } from '../core/time/display.js';
import { DAY, MINUTE } from '../core/time/units.js';
import { viewerZone } from '../core/time/zone.js';
import { tokenSet } from '../core/tokens.js';
import { byCountryName } from '../markup/group-heading.js';
import type { ListingSettings } from './listing-settings.js';

/** What a list may show, before and after the reader's choice, and what that was made of. */
interface Shown {
  readonly from: readonly unknown[];
  readonly query: ListingQuery;
  readonly pool: Pool;
  /** The same for filters. */
  readonly facts: ViewFacts | null;
  /** Until when "today" and "this month" mean the same of it, in epoch milliseconds. */
  readonly sameDayUntilMs: number;
}

/** Longer than any of the days that a reader chooses by name reach back: a month, or the weekend that it began with. */
const LONG_OVER = 40 * DAY;

/** Whom to ask for what is listed; each is asked anew, and nothing is kept that does not follow from the answers. */
interface ListingSources {
  readonly language: () => Language;
  /** Epoch milliseconds on the page's clock. */
  readonly now: () => number;
  readonly occurrences: () => readonly Occurrence[];
  readonly snapshot: () => FeedSnapshot | null;
  /** Whose clock is shown. */
  readonly timeZone: () => ZoneChoice;
  readonly view: () => FilterableView;
}

/** What a list shows with the settings, the choice and the time of now; worked out when it is asked for, and again only when one changes. */
export class ListingController {
  readonly #host: ListingSettings;
  readonly #sources: ListingSources;
  #shown: Shown | null = null;
  #admission: { readonly of: readonly unknown[]; readonly nowMs: number; readonly admission: Admission } | null = null;
  #viewer: { readonly minute: number; readonly zone: string } | null = null;
  #listed: { readonly of: readonly unknown[]; readonly listing: Listing } | null = null;

  constructor(host: ListingSettings, sources: ListingSources) {
    this.#host = host;
    this.#sources = sources;
  }

  /** The reader's zone. Asking the browser is dear, and this is asked a dozen times a render; nobody travels within a minute. */
  #viewerAt(nowMs: number): string {
    const minute = Math.floor(nowMs / MINUTE);
    if (this.#viewer?.minute !== minute) this.#viewer = { minute, zone: viewerZone() };
    return this.#viewer.zone;
  }

  /** What may be shown with the settings of now; worked out anew only when one of them, or the time, has changed what it says. */
  get pool(): Shown {
    const nowMs = this.#sources.now();
    const occurrences = this.#sources.occurrences();
    const viewer = this.#viewerAt(nowMs);
    const { when, order, series } = this.#host;
    const zone = this.#sources.timeZone();
    const eachDay = this.#host.groupBy === 'day';
    const from = [
      occurrences,
      this.#host.topics,
      this.#host.countries,
      this.#host.kinds,
      when,
      order,
      series,
      eachDay,
      zone,
      viewer,
      // Dates are chosen by what is today.
      this.#countsDays ? nextQuarter(nowMs) : 0,
    ];
    const last = this.#shown;
    const holds =
      last &&
      last.query.nowMs <= nowMs &&
      nowMs < last.pool.validUntilMs &&
      from.every((value, i) => value === last.from[i]);
    if (holds) return last;
    const selection = {
      topics: tokenSet(this.#host.topics.toLowerCase()),
      countries: tokenSet(this.#host.countries.toUpperCase()),
      kinds: tokenSet(this.#host.kinds),
    };
    const query = { selection, when, order, series, eachDay, zone, viewer, nowMs };
    const pool = poolOf(this.#admit(occurrences, query), query);
    const snapshot = this.#sources.snapshot();
    const collapsed = series === 'collapse';
    const facts = snapshot && { snapshot, admitted: pool.admitted, rows: pool.rows, collapsed, zone, viewer, nowMs };
    const isLongOver = ({ occurrence }: Row): boolean => (occurrence.latestMs ?? 0) < nowMs - LONG_OVER;
    const sameDayUntilMs = pool.rows.every(isLongOver) ? Infinity : nextQuarter(nowMs);
    return (this.#shown = { from, query, pool, facts, sameDayUntilMs });
  }

  /** What another clock leaves as it is. */
  #admit(occurrences: readonly Occurrence[], query: ListingQuery): Admission {
    const { topics, countries, kinds } = this.#host;
    const { when, viewer, nowMs } = query;
    const of = [occurrences, topics, countries, kinds, when, viewer];
    const last = this.#admission;
    const holds =
      last &&
      last.nowMs <= nowMs &&
      nowMs < last.admission.validUntilMs &&
      of.every((value, i) => value === last.of[i]);
    if (holds) return last.admission;
    const admission = admit(occurrences, query);
    this.#admission = { of, nowMs, admission };
    return admission;
  }

  /** The rows of now, and how many events they stand for. */
  get current(): Listing & Pick<Pool, 'unselected' | 'validUntilMs'> {
    const { query, pool, facts, sameDayUntilMs } = this.pool;
    const { choice } = this.#host;
    const { engine } = this.#sources.view();
    const of = [pool, choice, engine, this.#sources.language().requested];
    if (!this.#listed || of.some((value, i) => value !== this.#listed!.of[i])) {
      const chosen = engine && facts && engine.choose(facts, choice, this.#sources.language().requested);
      this.#listed = { of, listing: listRows(pool, query, chosen && chosen.matches) };
    }
    const { unselected, validUntilMs } = pool;
    const until = this.#countsDays ? Math.min(validUntilMs, sameDayUntilMs) : validUntilMs;
    return { ...this.#listed.listing, unselected, validUntilMs: until };
  }

  /** Whether what is shown, or counted beside it, depends on what is today. */
  get #countsDays(): boolean {
    return this.#host.choice.when !== undefined || this.#sources.view().hasFilter;
  }

  /** How many events there are to choose from. */
  get total(): number {
    const { rows } = this.pool.pool;
    return this.#host.series === 'collapse'
      ? new Set(rows.map(({ occurrence }) => occurrence.event.id)).size
      : rows.length;
  }

  /** All rows in the order in which they are shown. */
  get rows(): readonly Row[] {
    const { rows } = this.current;
    if (this.#host.groupBy !== 'country') return rows;
    // Country by country, so that "show more" adds below and not in between.
    return groupRows(rows, 'country', byCountryName(this.#sources.language())).flatMap((group) => group.rows);
  }
}

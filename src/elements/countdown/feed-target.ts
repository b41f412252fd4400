import type { ClockController } from '../../controllers/clock-controller.js';
import { DatedFeedController, type DatedFeed } from '../../controllers/dated-feed-controller.js';
import { FeedController } from '../../controllers/feed-controller.js';
import type { FilterableView } from '../../controllers/filterable-view.js';
import { filterEngine, loadFilterEngine, type FilterEngine } from '../../controllers/filter-load.js';
import { ListingController } from '../../controllers/listing-controller.js';
import { TargetController } from '../../controllers/target-controller.js';
import type { ViewPool } from '../../controllers/view.js';
import type { SourceState } from '../../core/feed/feed.js';
import { isChosen, type Choice } from '../../core/listing/choice.js';
import { nextQuarter } from '../../core/listing/listing.js';
import { memo, memoUntil } from '../../core/memo.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { stageStateOf } from '../../core/stages/stage-state.js';
import { timelineOf, type Timeline } from '../../core/stages/stages.js';
import type { CountryZones } from '../../core/time/placement-types.js';
import { MINUTE } from '../../core/time/units.js';
import { tokenSet } from '../../core/tokens.js';
import { loadCountryZones, needsCountryZones } from '../../core/zones/load-country-zones.js';
import { isWithoutEvents } from '../../core/snapshot.js';
import { chooseAfter, chooseNext, type Next, type TimelineOf } from './choose-next.js';
import type { CountdownHost } from './countdown-settings.js';
import { NOTHING, type CountdownTarget, type TargetState } from './countdown-target.js';
import { livestreamsOf, type Livestreams } from './livestreams.js';

/** Dates to come, each by itself. */
const UPCOMING = { when: 'upcoming', order: 'ascending', series: 'each', groupBy: 'none' } as const;

/**
 * Finds the next date in a feed, or among the dates that another element shows. A chunk of its own: a countdown to a plain date has no use
 * for it.
 */
export class FeedTarget {
  readonly #host: CountdownHost;
  readonly #view: FilterableView;
  readonly #feed: FeedController;
  readonly #dates: DatedFeedController;
  readonly #targets: TargetController;
  readonly #listing: ListingController;
  #pool: ViewPool | null = null;

  constructor(host: CountdownHost, view: FilterableView, clock: ClockController) {
    this.#host = host;
    this.#listing = new ListingController(() => host.requestUpdate());
    this.#view = view;
    this.#feed = new FeedController(host, {
      get src() {
        return host.htmlFor === null ? host.src : null;
      },
      get sources() {
        return host.htmlFor === null ? host.sources : false;
      },
      get refresh() {
        return host.refresh;
      },
      get cache() {
        return host.cache;
      },
      get redirects() {
        return host.redirects;
      },
    });
    this.#dates = new DatedFeedController(host, this.#feed, clock);
    this.#targets = new TargetController(host, {
      nearest: false,
      onTargets: () => host.requestUpdate(),
      onChange: () => host.requestUpdate(),
    });
    host.addController(this.#targets);
  }

  /** The dates that it chooses among, for filters; `null` while there are none, and where one event is named. */
  get pool(): ViewPool | null {
    return this.#pool;
  }

  /** Whether a newer copy of the feed, or the rest of it, is on its way, or its dates are being worked out. */
  get isRefreshing(): boolean {
    const { refreshing, snapshot } = this.#feed.state;
    return refreshing || ((this.#dates.current?.snapshot ?? null) !== snapshot && this.#dates.error === null);
  }

  /** The sources of the feed, if there are several. */
  get sources(): readonly SourceState[] | undefined {
    return this.#feed.state.sources;
  }

  /** Loads the feed anew. Resolves when that has ended, well or not. */
  reload(): Promise<void> {
    this.#listing.retry();
    return this.#dates.reload();
  }

  /** For the body to call at each render. @param lang The language of the page. It says which days are the weekend. */
  find(nowMs: number, viewer: string, lang: string): TargetState {
    const { event, stages } = this.#host;
    const own = this.#dates.current;
    this.#pool = own && event === null ? this.#poolOf(own, nowMs, viewer) : null;
    const followed = this.#targets.targets[0]?.view;
    const pool = followed ? followed.pool : this.#pool;
    const snapshot = followed ? pool?.snapshot : own?.snapshot;
    const all = followed ? pool?.admitted : own?.occurrences;
    const choice = followed?.choice ?? this.#host.choice;
    const engine = isChosen(choice) ? filterEngine() : null;
    const canChoose = this.#view.ready && (!followed || !isChosen(choice) || engine !== null);
    // The list has it, or asks for it; but a list of another copy of the library has its own.
    if (!canChoose && followed) void loadFilterEngine().then((loaded) => loaded && this.#host.requestUpdate());
    const zones = snapshot && this.#zonesOf(snapshot).table;
    const { error } = this.#dates;
    const isRead = event !== null || pool !== null;
    if (!snapshot || !all || zones === undefined || !canChoose || !isRead) {
      const failure = own ? (isRead ? null : this.#listing.error) : error;
      return { ...NOTHING, error: failure, status: failure ? 'error' : 'loading' };
    }

    const timelines = this.#timelines(stages, zones);
    const dates = event === null ? this.#chosen(pool!, choice, engine, lang) : this.#named(all, event);
    const { afterEnd, src, htmlFor, topics, countries, kinds } = this.#host;
    const first = afterEnd === 'stay' ? this.#first(event, src, htmlFor, topics, countries, kinds) : null;
    const next = this.#next(nowMs, dates, all, pool?.admitted ?? all, timelines, viewer, event !== null, first);
    const { timeline } = next;
    const live = timeline && this.#livestreams(nowMs, timeline.occurrence, all, timelines, viewer);
    // A list that is followed says its own age.
    const staleSince = error && !followed ? this.#feed.state.loadedAt : null;
    const untilMs = Math.min(
      next.untilMs,
      live?.untilMs ?? Infinity,
      choice.when ? nextQuarter(nowMs) : Infinity,
      staleSince === null ? Infinity : nowMs + MINUTE,
    );
    const target = timeline && this.#target(timeline, live!);
    const noneFound = isWithoutEvents(snapshot);
    return { target, status: 'ready', error, staleSince, untilMs, source: snapshot, noneFound };
  }

  #poolOf(feed: DatedFeed, nowMs: number, viewer: string): ViewPool | null {
    const { topics, countries, kinds, timeZone, choice } = this.#host;
    return this.#listing.pool({
      feed,
      settings: { ...UPCOMING, topics, countries, kinds },
      nowMs,
      viewer,
      zone: timeZone,
      countsDays: choice.when !== undefined || this.#view.hasFilter,
    });
  }

  #named(all: readonly Occurrence[], id: string): readonly Occurrence[] {
    const dates = this.#datesOf(all, id);
    if (!dates.length) this.#host.warn(`the feed has no event "${id}".`);
    return dates;
  }

  /** The dates of an event, or one date by its own id. */
  readonly #datesOf = memo((all: readonly Occurrence[], id: string) =>
    all.filter((o) => o.event.id === id || o.id === id),
  );

  /** The dates that a view shows with its choice; without one also those that are over, which may have stages to come. */
  readonly #chosen = memo(
    (pool: ViewPool, choice: Choice, engine: FilterEngine | null, lang: string): readonly Occurrence[] => {
      if (!engine) return pool.admitted;
      const { matches } = engine.choose(pool, choice, lang);
      return pool.rows.filter((_, i) => matches[i]).map(({ occurrence }) => occurrence);
    },
  );

  readonly #timelines = memo((stages: string, zones: CountryZones | null): TimelineOf => {
    const wanted = tokenSet(stages.toLowerCase());
    const known = new WeakMap<Occurrence, Timeline>();
    return (o) => {
      const timeline = known.get(o) ?? timelineOf(o, wanted, zones);
      known.set(o, timeline);
      return timeline;
    };
  });

  /** The date that was found first with the same settings: with `after-end="stay"` it is kept. */
  readonly #first = memo((..._settings: readonly unknown[]): { id: string | null } => ({ id: null }));

  readonly #next = memoUntil(
    (
      nowMs: number,
      dates: readonly Occurrence[],
      all: readonly Occurrence[],
      admitted: readonly Occurrence[],
      timelines: TimelineOf,
      viewer: string,
      isNamed: boolean,
      first: { id: string | null } | null,
    ): Next => {
      const kept = first && all.find(({ id }) => id === first.id);
      if (kept) {
        const timeline = timelines(kept);
        return { timeline, untilMs: stageStateOf(timeline, nowMs, viewer).untilMs };
      }
      const found = chooseNext(dates, timelines, nowMs, viewer);
      if (!first) return isNamed ? chooseAfter(found, admitted, timelines, nowMs, viewer) : found;
      first.id = found.timeline?.occurrence.id ?? first.id;
      return found;
    },
  );

  readonly #livestreams = memoUntil(
    (nowMs: number, o: Occurrence, all: readonly Occurrence[], timelines: TimelineOf, viewer: string): Livestreams =>
      livestreamsOf(o, all, timelines, nowMs, viewer),
  );

  readonly #target = memo((timeline: Timeline, { links }: Livestreams): CountdownTarget => ({
    timeline,
    isNamed: true,
    livestreams: links,
  }));

  /** The countries' zones, for dates with a bare offset; `undefined` until they have come. */
  readonly #zonesOf = memo(({ events }: FeedSnapshot) => {
    const zones: { table: CountryZones | null | undefined } = {
      table: events.some(needsCountryZones) ? undefined : null,
    };
    if (zones.table === undefined) {
      void loadCountryZones(events).then((table) => {
        zones.table = table;
        this.#host.requestUpdate();
      });
    }
    return zones;
  });
}

import { FeedController } from '../../controllers/feed-controller.js';
import type { FilterableView } from '../../controllers/filterable-view.js';
import { filterEngine, loadFilterEngine } from '../../controllers/filter-load.js';
import { OccurrencesTask } from '../../controllers/occurrences-task.js';
import { TargetController } from '../../controllers/target-controller.js';
import type { ViewFacts } from '../../controllers/view.js';
import type { FeedError } from '../../core/feed-error.js';
import type { Link } from '../../core/model/event.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { isChosen, type Choice } from '../../core/listing/choice.js';
import { admit, nextQuarter, poolOf, type ListingQuery, type Pool } from '../../core/listing/listing.js';
import { loadCountryZones, needsCountryZones } from '../../core/zones/load-country-zones.js';
import type { CountryZones } from '../../core/time/placement-types.js';
import { timelineOf, type Timeline } from '../../core/stages/stages.js';
import { stageStateOf } from '../../core/stages/stage-state.js';
import { MINUTE } from '../../core/time/units.js';
import { tokenSet } from '../../core/tokens.js';
import { chooseNext, type Next } from './choose-next.js';
import type { OgpCountdown } from './ogp-countdown.js';
import { readersZone } from './readers-zone.js';
import { NOTHING, type TargetState, type CountdownTarget } from './countdown-target.js';

interface Found {
  readonly from: readonly unknown[];
  readonly atMs: number;
  readonly targetState: TargetState;
}

/** What comes next in a feed, or among what another element shows. A chunk of its own: a countdown to a plain date has no use for it. */
export class FeedSource {
  readonly #host: OgpCountdown;
  readonly #view: FilterableView;
  readonly #feed: FeedController;
  readonly #occurrences: OccurrencesTask;
  readonly #targets: TargetController;
  readonly #now: () => number;
  #pool: { readonly from: readonly unknown[]; readonly pool: Pool; readonly facts: ViewFacts } | null = null;
  #zones: { readonly snapshot: FeedSnapshot; readonly table: CountryZones | null | undefined } | null = null;
  #timelines: { readonly key: unknown[]; readonly map: WeakMap<Occurrence, Timeline> } | null = null;
  /** With `after-end="stay"`: the id of what was found first, and for which settings. */
  #held: { readonly for: string; readonly id: string } | null = null;
  #found: Found | null = null;

  constructor(host: OgpCountdown, view: FilterableView, now: () => number) {
    this.#host = host;
    this.#view = view;
    this.#now = now;
    this.#feed = new FeedController(host, {
      get src() {
        return host.htmlFor === null ? host.src : null;
      },
      get refresh() {
        return host.refresh;
      },
      get cache() {
        return host.cache;
      },
    });
    this.#occurrences = new OccurrencesTask(host, () => this.#feed.state.snapshot, now);
    this.#targets = new TargetController(host, {
      ids: () => host.htmlFor ?? '',
      onTargets: () => host.requestUpdate(),
      onChange: () => host.requestUpdate(),
    });
    host.addController(this.#targets);
  }

  /** What keeps it from showing the newest copy, or any. */
  get error(): FeedError | null {
    return this.#feed.state.error ?? this.#occurrences.error;
  }

  async retry(): Promise<void> {
    await this.#feed.retry();
    await this.#occurrences.settled();
    await this.#host.updateComplete;
  }

  /** What it chooses among, for filters; `null` while there is nothing, and where one event is named. */
  get facts(): ViewFacts | null {
    const { snapshot } = this.#feed.state;
    const occurrences = this.#occurrences.value;
    if (!snapshot || !occurrences || this.#host.event !== null) return null;
    const nowMs = this.#now();
    const viewer = readersZone(nowMs);
    const { topics, countries, kinds, timeZone: zone } = this.#host;
    const quarter = this.#host.choice.when !== undefined || this.#view.hasFilter ? nextQuarter(nowMs) : 0;
    const from = [snapshot, occurrences, topics, countries, kinds, zone, viewer, quarter];
    const last = this.#pool;
    const holds = last && last.facts.nowMs <= nowMs && nowMs < last.pool.validUntilMs && same(from, last.from);
    if (holds) return last.facts;
    const selection = {
      topics: tokenSet(topics.toLowerCase()),
      countries: tokenSet(countries.toUpperCase()),
      kinds: tokenSet(kinds),
    };
    const query: ListingQuery = {
      selection,
      when: 'upcoming',
      order: 'ascending',
      series: 'each',
      eachDay: false,
      zone,
      viewer,
      nowMs,
    };
    const pool = poolOf(admit(occurrences, query), query);
    const facts = { snapshot, admitted: pool.admitted, rows: pool.rows, collapsed: false, zone, viewer, nowMs };
    this.#pool = { from, pool, facts };
    return facts;
  }

  /** @param lang The language of the page: it says which days are the weekend. */
  find(nowMs: number, viewer: string, lang: string): TargetState {
    const { event, afterEnd, stages, htmlFor } = this.#host;
    const followed = htmlFor === null ? null : (this.#targets.targets[0]?.view ?? null);
    const facts = followed?.facts ?? this.facts;
    const snapshot = followed?.facts?.snapshot ?? this.#feed.state.snapshot;
    const all = followed ? (facts?.admitted ?? null) : this.#occurrences.value;
    const choice = followed?.choice ?? this.#host.choice;
    const canChoose = this.#view.ready && (!followed || !isChosen(choice) || filterEngine() !== null);
    // The list has it, or asks for it; but a list of another copy of the library has its own.
    if (!canChoose && followed) void loadFilterEngine().then((engine) => engine && this.#host.requestUpdate());
    const { error } = this;
    const ready = snapshot !== null && all !== null && this.#zonesOf(snapshot) !== undefined && canChoose;
    if (!ready) {
      // A copy from the device comes with the reason for it: that is no failure while its dates are worked out.
      const failure = this.#feed.state.snapshot ? this.#occurrences.error : error;
      return { ...NOTHING, error: failure, status: failure ? 'error' : 'loading' };
    }
    // A list that is followed says its own age.
    const staleSince = error && !followed ? this.#feed.state.loadedAt : null;
    const from = [
      error,
      staleSince,
      snapshot,
      all,
      facts,
      choice,
      filterEngine(),
      event,
      afterEnd,
      stages,
      htmlFor,
      viewer,
      lang,
      this.#zonesOf(snapshot),
    ];
    const last = this.#found;
    if (last && last.atMs <= nowMs && nowMs < last.targetState.untilMs && same(from, last.from))
      return last.targetState;
    const dates =
      event === null
        ? chosen(facts, choice, lang)
        : all.filter(({ id, event: { id: of } }) => of === event || id === event);
    if (event !== null && !dates.length) this.#host.warn(`the feed has no event "${event}".`);
    const next = this.#next(dates, all, facts?.admitted ?? all, nowMs, viewer);
    const { livestreams, untilMs } = next.timeline
      ? this.#livestreams(next.timeline, all, nowMs, viewer)
      : { livestreams: [], untilMs: Infinity };
    const target: CountdownTarget | null = next.timeline && {
      timeline: next.timeline,
      isNamed: true,
      livestreams,
    };
    const until = Math.min(
      next.untilMs,
      untilMs,
      choice.when ? nextQuarter(nowMs) : Infinity,
      staleSince === null ? Infinity : nowMs + MINUTE,
    );
    const targetState: TargetState = { target, status: 'ready', error, staleSince, untilMs: until, source: snapshot };
    this.#found = { from, atMs: nowMs, targetState };
    return targetState;
  }

  #next(
    dates: readonly Occurrence[],
    all: readonly Occurrence[],
    admitted: readonly Occurrence[],
    nowMs: number,
    viewer: string,
  ): Next {
    const { event, afterEnd, src, htmlFor, topics, countries, kinds } = this.#host;
    const timeline = (o: Occurrence): Timeline => this.#timelineOf(o);
    const settings = JSON.stringify([event, src, htmlFor, topics, countries, kinds]);
    const held = afterEnd === 'stay' && this.#held?.for === settings ? this.#held.id : null;
    const kept = held === null ? undefined : all.find(({ id }) => id === held);
    const found = kept
      ? { timeline: timeline(kept), untilMs: stageStateOf(timeline(kept), nowMs, viewer).untilMs }
      : chooseNext(dates, timeline, nowMs, viewer);
    const shown = found.timeline?.occurrence;
    if (!shown) return found;
    if (afterEnd === 'stay') {
      this.#held = { for: settings, id: shown.id };
      return found;
    }
    if (event === null || stageStateOf(found.timeline, nowMs, viewer).kind !== 'ended') return found;
    // The named event is over: what begins after it, if anything does.
    const overMs = shown.endMs ?? shown.startMs ?? Infinity;
    const later = admitted.filter(
      (o) => o.event !== shown.event && o.startMs !== null && o.startMs >= overMs && (o.latestMs ?? 0) > nowMs,
    );
    const next = chooseNext(later, timeline, nowMs, viewer);
    return next.timeline ? next : found;
  }

  #timelineOf(o: Occurrence): Timeline {
    const { stages } = this.#host;
    const table = this.#zones?.table ?? null;
    if (!this.#timelines || !same([stages, table], this.#timelines.key)) {
      this.#timelines = { key: [stages, table], map: new WeakMap() };
    }
    const { map } = this.#timelines;
    let timeline = map.get(o);
    if (!timeline) map.set(o, (timeline = timelineOf(o, tokenSet(stages.toLowerCase()), table)));
    return timeline;
  }

  /** The countries' zones; `undefined` until they have come. */
  #zonesOf(snapshot: FeedSnapshot): CountryZones | null | undefined {
    if (this.#zones?.snapshot !== snapshot) {
      const { events } = snapshot;
      this.#zones = { snapshot, table: events.some(needsCountryZones) ? undefined : null };
      if (this.#zones.table === undefined) {
        void loadCountryZones(events).then((table) => {
          if (this.#zones?.snapshot !== snapshot) return;
          this.#zones = { snapshot, table };
          this.#host.requestUpdate();
        });
      }
    }
    return this.#zones?.table;
  }

  /** Its own livestreams and those of its sessions, of what is on now. */
  #livestreams(
    { occurrence }: Timeline,
    all: readonly Occurrence[],
    nowMs: number,
    viewer: string,
  ): { readonly livestreams: readonly Link[]; readonly untilMs: number } {
    let untilMs = Infinity;
    const links = new Map<string, Link>();
    const { id } = occurrence.event;
    for (const o of [occurrence, ...all.filter(({ event }) => event.partOf.includes(id))]) {
      if (!o.event.links.some(({ rel }) => rel === 'livestream')) continue;
      const stageState = stageStateOf(this.#timelineOf(o), nowMs, viewer);
      untilMs = Math.min(untilMs, stageState.untilMs);
      if (stageState.kind !== 'live') continue;
      for (const link of o.event.links)
        if (link.rel === 'livestream' && !links.has(link.url)) links.set(link.url, link);
    }
    return { livestreams: [...links.values()], untilMs };
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((value, i) => value === b[i]);

/** The dates that a view shows with its choice; without one also those that are over, which may have stages to come. */
function chosen(facts: ViewFacts | null, choice: Choice, lang: string): readonly Occurrence[] {
  if (!facts) return [];
  const engine = isChosen(choice) ? filterEngine() : null;
  if (!engine) return facts.admitted;
  const { matches } = engine.choose(facts, choice, lang);
  return facts.rows.filter((_, i) => matches[i]).map(({ occurrence }) => occurrence);
}

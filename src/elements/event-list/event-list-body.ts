import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Announcer } from '../../controllers/announcer.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { FilterableView } from '../../controllers/filterable-view.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { Language } from '../../locales/language.js';
import { SlowFlag } from '../../controllers/slow-flag.js';
import { PrintController } from '../../controllers/print-controller.js';
import { OccurrencesTask } from '../../controllers/occurrences-task.js';
import { ZoneChoiceController } from '../../controllers/zone-choice.js';
import type { FeedError } from '../../core/feed-error.js';
import type { FeedEvent } from '../../core/model/event.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import { NO_CHOICE, isChosen, sameChoice, type Choice } from '../../core/listing/choice.js';
import { groupRows } from '../../core/listing/groups.js';
import type { Row } from '../../core/listing/row.js';
import { clock } from '../../core/time/clock.js';
import type { ZoneChoice } from '../../core/time/display.js';
import { MINUTE } from '../../core/time/units.js';
import { offsetMsAt, viewerZone } from '../../core/time/zone.js';
import { OgpEventSelectEvent, OgpTopicChangeEvent, OgpZoneChangeEvent } from '../../events.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import { heading } from '../base/heading.js';
import type { Body } from '../base/lazy-element.js';
import { feedText } from '../base/feed-text.js';
import { domMakers } from '../base/target-dom.js';
import { Entries } from './entries.js';
import type { CardSettings } from '../../markup/card-settings.js';
import { FeedReport } from './feed-report.js';
import { Groups } from './groups.js';
import { focusTitle, holdFocus, restoreFocus, type HeldFocus } from './restore-focus.js';
import { LazyZoneControl } from './lazy-zone-control.js';
import { eventListStyles } from './ogp-event-list.styles.js';
import { clearButton, messages } from './messages.js';
import { isHiddenZone, showsReadersClock } from './readers-clock.js';
import { GradualRows } from './gradual-rows.js';
import { ListingController } from '../../controllers/listing-controller.js';
import type { ViewerNow } from '../../core/listing/entry-state.js';
import type { OgpEventList } from './ogp-event-list.js';

const EVERYTHING = Number.MAX_SAFE_INTEGER;
/** With more rows than these, the browser need not lay out what is far from the window. Below, it would only make the scroll bar jump. */
const LONG = 200;
const NO_ROWS = { count: 0, unselected: 0, validUntilMs: Infinity } as const;

export { render } from 'lit/html.js';

export const styles = [rootStyles, controlStyles, visuallyHiddenStyles, eventListStyles];

/** For how many events some rows stand: each of several days is a row. */
const eventsIn = (rows: readonly Row[]): number => new Set(rows.map(({ occurrence }) => occurrence)).size;

export const makeBody = (host: OgpEventList): EventListBody => new EventListBody(host);

/** What a list shows, and how it answers to its reader. The settings are the host's. */
export class EventListBody implements Body {
  readonly #host: OgpEventList;
  readonly #clock: ClockController;
  readonly #locale: LocaleController;
  readonly #feed: FeedController;
  readonly #occurrences: OccurrencesTask;
  readonly #announcer: Announcer;
  /** The list as filters see it. */
  readonly view: FilterableView;
  readonly #zone: ZoneChoiceController;
  readonly #listing: ListingController;
  readonly #patience: SlowFlag;
  readonly #print: PrintController;
  readonly #report: FeedReport;
  #zoneControl: LazyZoneControl | null = null;

  /** How many rows are shown, of which settings that holds, and what is asked for by "show more" and by printing. */
  #limit = 0;
  #limitFor = '';
  /** How many of these are built by now. */
  readonly #budget: GradualRows;
  readonly #entries: Entries;
  readonly #groups: Groups;
  /** What the entries have in common, and of what that was made. */
  #settings: { readonly of: readonly unknown[]; readonly settings: CardSettings<HTMLElement> } | null = null;
  /** Until when what was last rendered holds, in epoch milliseconds. */
  #renderedUntilMs = Infinity;

  #held: HeldFocus | null = null;
  /** What was chosen, of which feed, when the list was last ready. */
  #announced: { readonly src: string | null; readonly settings: string; readonly choice: Choice } | null = null;
  /** Why there is nothing to show: said, with Retry, until trying again has succeeded. */
  #failure: { readonly src: string | null; readonly error: FeedError } | null = null;
  #wasReady = false;
  #eventsById = new WeakMap<FeedSnapshot, ReadonlyMap<string, FeedEvent>>();

  constructor(host: OgpEventList) {
    this.#host = host;
    this.#clock = new ClockController(host);
    this.#locale = new LocaleController(host, { strings: () => host.strings });
    this.#feed = new FeedController(host, host);
    this.#occurrences = new OccurrencesTask(
      host,
      () => this.#feed.state.snapshot,
      () => this.#clock.now(),
    );
    this.#announcer = new Announcer(host);
    this.#patience = new SlowFlag(host);
    this.#print = new PrintController(host);
    this.#budget = new GradualRows(host, () => this.#groups.learnSize());
    this.#entries = new Entries((message) => host.warn(message));
    this.#groups = new Groups(this.#entries, this.#onClick);
    this.#report = new FeedReport(host);
    this.#zone = new ZoneChoiceController(host, {
      active: () => host.timeZoneControl || host.timeZoneGroup !== '',
      group: () => host.timeZoneGroup,
      persist: () => host.persist,
    });
    this.view = new FilterableView(host, {
      facts: () => (this.snapshot ? this.#listing.pool.facts : null),
      focusResults: () => this.#headingNode?.focus(),
      hush: () => this.#announcer.hush(),
    });
    this.#listing = new ListingController(host, {
      language: () => this.#language,
      now: () => this.#clock.now(),
      occurrences: () => this.#occurrences.value ?? [],
      snapshot: () => this.snapshot,
      timeZone: () => this.timeZone,
      view: () => this.view,
    });
    // Last: its hooks see what the others have worked out.
    host.addController(this);
  }

  get #language(): Language {
    return this.#locale.language;
  }

  /** The copy of the feed that is shown, or `null`. Frozen. A newer one is shown once its dates are worked out. */
  get snapshot(): FeedSnapshot | null {
    return this.#feed.state.snapshot && this.#occurrences.feed;
  }

  /** Whose clock is shown: the reader's choice, else what the page's author says. */
  get timeZone(): ZoneChoice {
    return this.#zone.value ?? this.#host.timeZone;
  }

  /** What is wrong with the feed that is shown: the feed's own issues, then each event's, then those of single dates. */
  get issues(): readonly Issue[] {
    const { snapshot } = this;
    if (!snapshot) return [];
    const all = new Set(snapshot.issues);
    for (const { issues } of this.#occurrences.value ?? []) for (const issue of issues) all.add(issue);
    return [...all];
  }

  /** Resolves when all rows of a long list are built and drawn; `null` where they are. */
  get growing(): Promise<void> | null {
    return this.#budget.growing;
  }

  /** Loads the feed anew. Resolves when that has ended, well or not. */
  async reload(): Promise<void> {
    await this.#feed.retry();
    // The dates of a new copy are worked out from its first update on.
    await this.#host.updateComplete;
    await this.#occurrences.settled();
    await this.#host.updateComplete;
  }

  hostUpdate(): void {
    const { src, pageSize } = this.#host;
    const limitFor = `${pageSize} ${src}`;
    if (limitFor !== this.#limitFor) {
      this.#limitFor = limitFor;
      this.#limit = pageSize === 'all' ? EVERYTHING : pageSize;
      this.#budget.reset();
    }
    const { status, error } = this.#feed.state;
    if (error) this.#failure = { src, error };
    else if (status !== 'loading' || this.#failure?.src !== src) this.#failure = null;
    this.#held = holdFocus(this.#host.renderRoot as ShadowRoot);
  }

  hostUpdated(): void {
    const { refreshing } = this.#feed.state;
    const { snapshot } = this;
    const error = this.#error;
    const ready = this.#isReady;
    const empty = ready && this.#listing.current.count === 0;
    const stale = ready && error !== null;
    const current = stale ? 'stale' : ready ? 'ready' : error ? 'error' : 'loading';
    this.#host.setStates(new Set(empty ? [current, 'empty'] : [current]));
    this.#wasReady ||= ready;
    this.#patience.waiting(this.#isBusy);
    this.#armClock(stale);
    this.#announceCount(ready);
    if (this.#held) restoreFocus(this.#host.renderRoot as ShadowRoot, this.#held, this.#headingNode);
    this.#entries.settle();
    // Whoever hears that it is loaded finds all of it.
    const isWhole = !ready || this.#budget.settle(Math.min(this.#listing.rows.length, this.#limit));
    const isNewest = isWhole && snapshot === this.#feed.state.snapshot && !refreshing;
    this.#report.tell(ready && isNewest ? snapshot : null, error, () => this.issues);
  }

  get #headingNode(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#heading');
  }

  /**
   * Whether there is a copy of the feed, with its dates worked out. Before it shows anything a list waits for what applies a choice; once it
   * does, that goes on until the first choice can be applied.
   */
  get #isReady(): boolean {
    return this.snapshot !== null && (this.view.ready || this.#announced?.src === this.#host.src);
  }

  /** Whether there is nothing to show yet, or nothing again, but something is on its way. */
  get #isBusy(): boolean {
    const { status } = this.#feed.state;
    return !this.#isReady && (status === 'loading' || (status === 'ready' && this.#error === null));
  }

  /** What keeps the list from showing the newest copy, or any. */
  get #error(): FeedError | null {
    const { error, snapshot } = this.#feed.state;
    // A copy from the device comes with the reason for it: that is no failure while its dates are worked out.
    if (snapshot && !this.snapshot) return this.#occurrences.error;
    return error ?? this.#failure?.error ?? this.#occurrences.error;
  }

  /** Wakes when an event begins or ends, and each minute while an age is shown. */
  #armClock(stale: boolean): void {
    const age = stale ? this.#clock.now() + MINUTE : Infinity;
    // Of what was rendered, not of now: should that instant have passed since, it wakes at once.
    this.#clock.wakeAt(Math.min(this.#renderedUntilMs, age));
  }

  /** Says how many there are after a choice; never on load, nor as time passes or newer copies come. */
  #announceCount(ready: boolean): void {
    if (!ready || !this.view.ready) return;
    const { src, choice, when, topics, countries, kinds } = this.#host;
    const settings = [when, topics, countries, kinds].join('\n');
    const before = this.#announced;
    const isNews = before?.settings !== settings || (!this.view.isQuiet && !sameChoice(before.choice, choice));
    if (before?.src === src && isNews) {
      this.#announcer.say(this.#language.t('count', { n: this.#listing.current.count }));
    }
    this.#announced = { src, settings, choice };
  }

  async #onRetry(): Promise<void> {
    await this.reload();
    // Not if the reader has gone elsewhere meanwhile; the button itself has left its focus to the heading.
    const { activeElement, body } = this.#host.ownerDocument;
    const isNowhere = activeElement === null || activeElement === body;
    if (this.#error === null && isNowhere) this.#headingNode?.focus();
  }

  #onClear = (): void => {
    this.#host.choice = NO_CHOICE;
    this.#host.dispatchEvent(new OgpTopicChangeEvent(NO_CHOICE));
    // The button goes with what it took away.
    void this.#host.updateComplete.then(() => this.#headingNode?.focus());
  };

  async #onMore(): Promise<void> {
    const before = this.#limit;
    this.#limit = before + Number(this.#host.pageSize);
    this.#budget.reach(before + 1);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusTitle(this.#host.renderRoot.querySelectorAll('[data-id]')[before] ?? null);
  }

  /** Of links in a list of entries; keys make clicks too. */
  #onClick = (event: MouseEvent): void => {
    const title = (event.target as Element).closest('.title a');
    const key = title?.closest<HTMLElement>('.event')?.dataset['id'];
    const occurrence = key === undefined ? undefined : this.#entries.occurrence(key);
    if (occurrence && !this.#host.dispatchEvent(new OgpEventSelectEvent(occurrence))) event.preventDefault();
  };

  #cardSettings(feed: FeedSnapshot): CardSettings<HTMLElement> {
    const { groupBy, headingLevel, layout, images } = this.#host;
    const language = this.#language;
    const of = [feed, language, groupBy, headingLevel, layout, images];
    if (this.#settings && of.every((value, i) => value === this.#settings!.of[i])) return this.#settings.settings;
    let byId = this.#eventsById.get(feed);
    if (!byId) this.#eventsById.set(feed, (byId = new Map(feed.events.map((event) => [event.id, event]))));
    const events = byId;
    const settings: CardSettings<HTMLElement> = {
      make: domMakers,
      language,
      groupBy,
      titleLevel: headingLevel + (groupBy === 'none' ? 1 : 2),
      compact: layout === 'compact',
      images,
      eventOf: (id) => events.get(id),
    };
    this.#settings = { of, settings };
    return settings;
  }

  render(): TemplateResult {
    const { loadedAt } = this.#feed.state;
    const { snapshot } = this;
    const error = this.#error;
    const ready = this.#isReady;
    const failed = !ready && error !== null;
    const language = this.#language;
    const { count, unselected, validUntilMs } = ready ? this.#listing.current : NO_ROWS;
    this.#renderedUntilMs = validUntilMs;
    const rows = ready ? this.#listing.rows : [];
    const isLong = Math.min(rows.length, this.#limit) > LONG;
    return html`<div
      class="root ${this.#host.layout} ${this.#host.groupBy === 'none' ? 'plain' : ''} ${isLong ? 'long' : ''}"
      part="base"
      lang=${language.lang}
      dir=${language.dir}
    >
      <section aria-labelledby="heading" aria-busy=${this.#isBusy ? 'true' : 'false'}>
        <div class="head" part="head">
          ${this.#renderHeading(!ready && !failed && !this.#wasReady)}${this.#host.timeZoneControl ? this.#renderZoneControl(ready) : nothing}
        </div>
        <slot name="filter"></slot>
        <p class="visually-hidden" role="status">${this.#announcer.message}</p>
        ${messages({
          language,
          error,
          loadedAt,
          ready,
          issues: snapshot?.issues ?? [],
          slow: this.#patience.isUp,
          fitting: count,
          unselected,
          when: this.#host.when,
          onRetry: () => void this.#onRetry(),
          onClear:
            ready && isChosen(this.#host.choice) && this.#listing.pool.pool.rows.length > 0 ? this.#onClear : null,
        })}
        <div ?hidden=${ready}><slot></slot></div>
        ${ready && snapshot ? this.#renderRows(snapshot, rows, isLong) : nothing}
      </section>
    </div>`;
  }

  #renderHeading(hidden: boolean): TemplateResult {
    const { snapshot } = this;
    const words = this.#host.heading || this.#language.t('heading');
    const feedTitle = !this.#host.heading && snapshot?.title;
    const content = feedTitle ? feedText(this.#language.text(feedTitle)) : words;
    const classes = this.#host.heading === '' ? 'visually-hidden' : 'heading';
    return heading(
      this.#host.headingLevel,
      { id: 'heading', class: classes, part: 'heading', hidden },
      html`<slot name="heading">${content}</slot>`,
    );
  }

  #renderZoneControl(ready: boolean): unknown {
    const host = this.#host;
    this.#zoneControl ??= new LazyZoneControl({
      language: () => this.#language,
      root: host.renderRoot as ShadowRoot,
      updated: () => host.updateComplete,
      requestUpdate: () => host.requestUpdate(),
      say: (message) => this.#announcer.say(message),
      warn: (message) => host.warn(message),
      choose: (zone) => {
        this.#zone.choose(zone === 'auto' ? null : zone);
        host.dispatchEvent(new OgpZoneChangeEvent(zone));
      },
    });
    const { query, pool } = this.#listing.pool;
    const first = pool.rows.find(({ display }) => typeof display.primary?.offset === 'number');
    const facts = {
      author: host.timeZone,
      shown: query.zone,
      viewer: query.viewer,
      occurrences: this.#occurrences.value ?? [],
      atMs: first?.occurrence.startMs ?? query.nowMs,
    };
    return this.#zoneControl.render(ready ? facts : null);
  }

  #renderRows(feed: FeedSnapshot, rows: readonly Row[], isLong: boolean): TemplateResult {
    const shown = this.#print.printing ? rows : rows.slice(0, this.#limit);
    const built = this.#print.printing ? rows : rows.slice(0, this.#budget.of(shown.length));
    const next = rows.slice(0, shown.length + Number(this.#host.pageSize));
    // Counted as the summary counts: the days of one event are one.
    const more = next.length > shown.length && eventsIn(next) - eventsIn(shown);
    const settings = this.#cardSettings(feed);
    const { nowMs, viewer } = this.#listing.pool.query;
    const now: ViewerNow = { nowMs, viewer, viewerOffsetMs: offsetMsAt(viewer, nowMs) };
    const groups = groupRows(built, this.#host.groupBy);
    this.#groups.show(groups, settings, now, isLong);
    const chosen = this.view.engine !== null;
    const summary = shown.length > 0 || (chosen && this.#listing.total > 0);
    return html`${summary ? html`<p class="summary soft" part="summary">${this.#summary(shown, rows.length)}</p>` : nothing}
    ${chosen && shown.length && !this.view.hasFilter ? clearButton(this.#language, this.#onClear) : nothing}
    ${
      isHiddenZone(viewer) && shown.some(showsReadersClock)
        ? html`<p class="summary soft" part="summary">${this.#language.t('utcBrowser')}</p>`
        : nothing
    }
    ${this.#groups.node}
    ${
      more !== false
        ? html`<button class="more" type="button" part="button more" @click=${() => void this.#onMore()}>
            ${more ? this.#language.t('showMore', { n: more }) : this.#language.t('showMoreDays')}
          </button>`
        : nothing
    }`;
  }

  /** "12 of 137 events", and what is chosen. */
  #chosen(): unknown {
    const language = this.#language;
    const { choice } = this.#host;
    const { facts } = this.#listing.pool;
    const words = language.t('chosen', { shown: this.#listing.current.count, n: this.#listing.total });
    const active = facts ? (this.view.engine?.activeIn(facts, choice, language) ?? []) : [];
    const names = [
      ...active.map(({ label }) => feedText(label)),
      ...(choice.search ? [language.t('quoted', { text: choice.search })] : []),
    ];
    return html`${words}${names.map((name) => html` · ${name}`)}`;
  }

  /** "Showing 1–20 of 137 events", or what is chosen; and whose day it is if the page's clock was set. */
  #summary(rows: readonly Row[], fitting: number): unknown {
    const language = this.#language;
    const all = this.#listing.current.count;
    const shown = rows.length < fitting ? eventsIn(rows) : all;
    const words = this.view.engine
      ? this.#chosen()
      : shown < all
        ? language.t('showing', { from: 1, to: shown, n: all })
        : language.t('showingAll', { n: all });
    if (!clock.isSet) return words;
    const nowMs = this.#clock.now();
    const date = language.format.moment(nowMs + offsetMsAt(viewerZone(), nowMs), 'date');
    return html`${words} · ${language.t('asOf', { date })}`;
  }
}

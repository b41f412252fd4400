import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Announcer } from '../../controllers/announcer.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { DatedFeedController } from '../../controllers/dated-feed-controller.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { FilterableView } from '../../controllers/filterable-view.js';
import { ListingController } from '../../controllers/listing-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { PageLook } from '../../controllers/page-look.js';
import { SlowFlag } from '../../controllers/slow-flag.js';
import type { ViewPool } from '../../controllers/view.js';
import { NO_CHOICE } from '../../core/listing/choice.js';
import type { FeedError } from '../../core/feed-error.js';
import { NO_ROWS } from '../../core/listing/listing.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import type { ZoneChoice } from '../../core/time/display.js';
import { MINUTE } from '../../core/time/units.js';
import { OgpTopicChangeEvent } from '../../events.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { statusStyles } from '../../styles/status.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import type { Body } from '../base/lazy-element.js';
import { LoadAnnouncer } from '../base/load-announcer.js';
import { LazySourceReport } from '../base/lazy-source-report.js';
import { CountAnnouncer } from './count-announcer.js';
import type { EventListHost } from './event-list-settings.js';
import { feedHeading } from './feed-heading.js';
import { FeedReport } from './feed-report.js';
import { LazyParts } from './lazy-parts.js';
import { LazyZoneControl } from './lazy-zone-control.js';
import type { ListState } from './list-state.js';
import { messages } from './messages.js';
import { eventListStyles } from './ogp-event-list.styles.js';
import { holdFocus, restoreFocus, type HeldFocus } from './restore-focus.js';
import { RowsRenderer } from './rows-renderer.js';
import { writtenIn } from './written-list.js';

export { render } from '../base/render.js';

export const styles = [rootStyles, controlStyles, visuallyHiddenStyles, statusStyles, eventListStyles];

export const makeBody = (host: EventListHost): EventListBody => new EventListBody(host);

/** Renders a list, and answers to its reader. The settings are the host's. */
export class EventListBody implements Body, ListState {
  readonly host: EventListHost;
  readonly #clock: ClockController;
  readonly locale: LocaleController;
  readonly feed: FeedController;
  readonly dates: DatedFeedController;
  readonly announcer: Announcer;
  /** The list as filters see it. */
  readonly view: FilterableView;
  readonly #listing: ListingController;
  readonly #slow: SlowFlag;
  readonly #report: FeedReport;
  readonly #count: CountAnnouncer;
  readonly #loading: LoadAnnouncer;
  readonly #sources: LazySourceReport;
  readonly rows: RowsRenderer;
  readonly #zoneControl: LazyZoneControl;
  readonly parts: LazyParts;

  /** The rows before and after the reader's choice; worked out before each render. */
  pool: ViewPool | null = null;
  listing = NO_ROWS;
  /** The reason why the newest copy is not shown, or none is. */
  #error: FeedError | null = null;
  isReady = false;
  #wasReady = false;
  /** Whether all of the newest copy is shown, all of its rows, or why not. */
  #isShown = false;
  #held: HeldFocus | null = null;
  holdsBack = false;

  constructor(host: EventListHost) {
    this.host = host;
    this.#clock = new ClockController(host);
    this.locale = new LocaleController(host, { strings: () => host.strings });
    this.feed = new FeedController(host, host);
    this.dates = new DatedFeedController(host, this.feed, this.#clock);
    this.announcer = new Announcer(host);
    this.#loading = new LoadAnnouncer(this.announcer);
    this.#sources = new LazySourceReport(host, this.announcer, () => this.feed.state.sources);
    this.#listing = new ListingController(() => host.requestUpdate());
    this.#slow = new SlowFlag(host);
    this.parts = new LazyParts(this);
    this.rows = new RowsRenderer(host, this.parts, this.announcer);
    this.#report = new FeedReport(host);
    this.#zoneControl = new LazyZoneControl(host, this.locale, this.announcer, this.parts.zone);
    const focusResults = (): void => this.#headingNode?.focus();
    this.view = new FilterableView(host, { focusResults, announcer: this.announcer });
    this.#count = new CountAnnouncer(host, this.view, this.announcer);
    // Last: its hooks see what the others have worked out.
    host.addController(this);
    new PageLook(host);
  }

  /** The copy of the feed that is shown, or `null`. Frozen. A newer one is shown once its dates are worked out. */
  get snapshot(): FeedSnapshot | null {
    return this.dates.current?.snapshot ?? null;
  }

  /** Whose clock is shown: the reader's choice, else what the page's author says. */
  get timeZone(): ZoneChoice {
    return this.parts.zone.value?.value ?? this.host.timeZone;
  }

  /** The issues of the feed that is shown: the feed's own, then each event's, then those of single dates. */
  get issues(): readonly Issue[] {
    return this.dates.issues;
  }

  get isSettled(): boolean {
    const { plan, deepLink, zone } = this.parts;
    const lazy = [plan.value?.view ?? plan, deepLink, zone, this.locale, this.#zoneControl, this.#sources];
    return this.#isShown && !lazy.some(({ isLoading }) => isLoading);
  }

  /** Loads the feed anew, and what failed besides. Resolves when that has ended, well or not. */
  reload(): Promise<void> {
    this.#listing.retry();
    return this.dates.reload();
  }

  hostUpdate(): void {
    const [host, feed] = [this.host, this.dates.current];
    this.#held = holdFocus(host.renderRoot as ShadowRoot);
    const areRowsPossible = this.rows.update();
    if (host.tools) this.parts.tools.want();
    if (host.timeZoneControl || host.timeZoneGroup) this.parts.zone.want();
    const nowMs = this.#clock.now();
    this.pool =
      feed &&
      this.#listing.pool({
        feed,
        settings: host,
        nowMs,
        viewer: this.#clock.viewerZone(nowMs),
        zone: this.timeZone,
        countsDays: host.choice.when !== undefined || this.view.hasFilter,
      });
    this.#error = this.dates.error ?? this.#listing.error;
    const written = this.#wasReady ? null : writtenIn(host);
    const takeOver = written && this.parts.takeOver.want();
    this.isReady =
      this.pool !== null &&
      areRowsPossible &&
      // At first, what is saved never looks as if it were not, and no time is on another clock than the one that was chosen.
      (this.#wasReady || !(this.parts.plan.isLoading || this.parts.zone.isLoading)) &&
      !this.parts.tools.isLoading &&
      // Before it shows anything it waits for what applies a choice; later, code of a filter that is on its way does not hide the rows.
      (this.view.ready || this.#count.src === host.src) &&
      (takeOver ? takeOver.isConvenient(written) : !this.parts.takeOver.isLoading);
    this.holdsBack = written !== null && !this.isReady;
    const { language } = this.locale;
    const planned = host.plan === 'none' ? null : this.parts.plan.want()?.listingOf(this.pool);
    this.listing =
      this.pool && this.isReady
        ? (planned ??
          this.#listing.rows(this.pool, { settings: host, choice: host.choice, engine: this.view.engine, language }))
        : NO_ROWS;
  }

  hostUpdated(): void {
    const [ready, error, language] = [this.isReady, this.#error, this.locale.language];
    this.view.show(this.pool);
    const current = ready ? (error ? 'stale' : 'ready') : error ? 'error' : 'loading';
    this.host.setStates(new Set(ready && this.listing.count === 0 ? [current, 'empty'] : [current]));
    this.#wasReady ||= ready;
    this.#slow.waiting(this.#isBusy);
    // English would be spoken as if it were in the language of the page, once that is here.
    if (!this.locale.isLoading) this.#loading.update({ language, isSlow: this.#slow.isUp, error, hasCopy: ready });
    // It wakes when an event begins or ends, and each minute while an age is shown.
    const nextAge = current === 'stale' || this.#sources.hasFailed ? this.#clock.now() + MINUTE : Infinity;
    this.#clock.wakeAt(Math.min(ready ? this.pool!.untilMs : Infinity, nextAge));
    if (ready && this.view.ready) this.#count.update(this.listing, this.pool!, language);
    if (this.#held) restoreFocus(this.host.renderRoot as ShadowRoot, this.#held, this.#headingNode);
    // When the page hears that it is loaded, all of it is there.
    const isWhole = this.rows.settle(this.listing);
    const isNewest = isWhole && this.snapshot === this.feed.state.snapshot && !this.feed.state.refreshing;
    this.#report.tell(this.feed.state.status, ready && isNewest ? this.snapshot : null, error, () => this.issues);
    this.#sources.tell(language);
    if (this.host.jsonLd) this.parts.jsonLd.want();
    this.#isShown = ready ? isNewest || (isWhole && error !== null) : !this.#isBusy;
  }

  get #headingNode(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('#heading');
  }

  /** Whether there is nothing to show yet, or nothing again, but something is on its way. */
  get #isBusy(): boolean {
    const { status } = this.feed.state;
    return !this.isReady && (status === 'loading' || (status === 'ready' && this.#error === null));
  }

  async #onRetry(): Promise<void> {
    this.#loading.asked();
    await this.reload();
    // Not if the reader has gone elsewhere meanwhile; the button itself has left its focus to the heading.
    const { activeElement, body } = this.host.ownerDocument;
    if (this.#error === null && (activeElement ?? body) === body) this.#headingNode?.focus();
  }

  #onClear = (): void => {
    this.host.choice = NO_CHOICE;
    this.host.dispatchEvent(new OgpTopicChangeEvent(NO_CHOICE));
    // The button goes with what it took away.
    void this.host.updateComplete.then(() => this.#headingNode?.focus());
  };

  render(): TemplateResult {
    const { layout, groupBy, timeZoneControl } = this.host;
    const { language } = this.locale;
    return html`<div
      class="root ${layout} ${groupBy === 'none' ? 'plain' : ''} ${this.rows.isLong(this.listing) ? 'long' : ''}"
      part="base"
      lang=${language.lang}
      dir=${language.dir}
    >
      <section aria-labelledby="heading" aria-busy=${this.#isBusy ? 'true' : 'false'}>
        <div class="head" part="head">
          ${feedHeading(this, !this.isReady && this.#error === null && !this.#wasReady)}${this.isReady && this.host.tools ? this.parts.tools.value?.render(language) : nothing}${timeZoneControl ? this.#zoneControl.render(this.isReady ? this.pool : null, this.dates.current?.occurrences ?? []) : nothing}
        </div>
        <slot name="filter"></slot>
        <p class="visually-hidden" role="status">${this.announcer.message}</p>
        ${this.host.deepLink === 'off' ? nothing : this.parts.deepLink.want()?.render()}${this.parts.plan.value?.render()}${this.#renderMessages()}${this.isReady ? this.#sources.render(language) : nothing}
        <div ?hidden=${this.isReady}><slot></slot></div>
        ${this.isReady ? this.rows.render(this, this.view.hasFilter ? null : this.#onClear) : nothing}
        ${this.parts.detail.value?.render()}
      </section>
    </div>`;
  }

  #renderMessages(): TemplateResult {
    return messages(this, {
      error: this.#error,
      slow: this.#slow.isUp,
      loading: this.#isBusy,
      onRetry: () => void this.#onRetry(),
      onClear: this.#onClear,
    });
  }
}

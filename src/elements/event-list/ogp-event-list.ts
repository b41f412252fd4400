import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { OccurrencesTask } from '../../controllers/occurrences-task.js';
import type { FeedError } from '../../core/feed/feed-error.js';
import type { FeedEvent, FeedSnapshot, Issue, Occurrence } from '../../core/model.js';
import { groupRows, type Group, type GroupChoice } from '../../core/query/groups.js';
import { listRows, poolOf, type Listing, type ListingQuery, type OrderChoice, type Pool, type Row, type SeriesChoice, type WhenChoice } from '../../core/query/listing.js';
import { clock } from '../../core/time/clock.js';
import type { ZoneChoice } from '../../core/time/display.js';
import { MINUTE } from '../../core/time/units.js';
import { offsetMsAt, viewerZone } from '../../core/time/zone.js';
import { OgpErrorEvent, OgpEventSelectEvent, OgpIssuesEvent, OgpLoadEvent } from '../../events.js';
import type { Strings } from '../../locales/words.js';
import { controlStyles } from '../../styles/controls.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import { coerced, oneOf, optionalText, tokens, tokenSet, wholeNumber } from '../attributes.js';
import { OgpElement } from '../element.js';
import { heading } from '../heading.js';
import { eventItem } from './event-item.js';
import { feedText } from './feed-text.js';
import { byCountryName, groupHeading } from './group-heading.js';
import { reportIssues } from './issue-report.js';
import type { ItemContext } from './item-context.js';
import { focusTitle, holdFocus, restoreFocus, type HeldFocus } from './kept-focus.js';
import { eventListStyles } from './ogp-event-list.styles.js';
import { messages } from './messages.js';
import { isHiddenZone, showsReadersClock } from './readers-clock.js';
import { kindTokens, zoneChoice } from './settings.js';

const STATES = ['loading', 'ready', 'empty', 'error', 'stale'] as const;
const EVERYTHING = Number.MAX_SAFE_INTEGER;
const NO_ROWS = { count: 0, unselected: 0 } as const;

/** What a list may show, before and after the reader's choice, and what that was made of. */
interface Shown {
  readonly from: readonly unknown[];
  readonly query: ListingQuery;
  readonly pool: Pool;
}

/**
 * A list of the events of a public feed: grouped, each at the right time in the right zone, with doubtful data shown honestly.
 *
 * ```html
 * <ogp-event-list src="https://example.org/events.json" heading="Open Gov Week in our city">
 *   <a href="https://example.org/events">All events</a>
 * </ogp-event-list>
 * ```
 *
 * @tag ogp-event-list
 *
 * @slot - What readers see before, without, or after a failed script: a link to the events, or the events themselves.
 * @slot heading - Instead of the `heading` attribute, where a heading needs more than words.
 * @slot filter - Between the heading and the list: room for a filter of this list.
 * @slot empty - Instead of our sentence when there is nothing to show.
 * @slot error - Instead of our sentence when the feed cannot be loaded; "Try again" stays.
 *
 * @fires {OgpLoadEvent} ogp-load - A newly loaded copy of the feed is shown. Does not bubble.
 * @fires {OgpErrorEvent} ogp-error - The feed could not be loaded, or not be refreshed. Does not bubble.
 * @fires {OgpIssuesEvent} ogp-issues - A newly loaded copy of the feed has issues. Does not bubble.
 * @fires {OgpEventSelectEvent} ogp-event-select - A person chose an event by its title. Bubbles, composed, cancelable: cancelling it keeps the browser from following the link.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading of the list.
 * @csspart summary - "Showing 1–20 of 137 events".
 * @csspart message - A message in place of the list, or above it: `message loading`, `message empty`, `message error`, `message stale`.
 * @csspart group - One day, month or country with its events.
 * @csspart group-heading - The heading of a group.
 * @csspart event - One event; also `live`, `past`, `cancelled` or `postponed`.
 * @csspart time - The rail: when the event is.
 * @csspart body - All of an event but its time.
 * @csspart title - The heading of an event.
 * @csspart link - A link; the title's, or with its kind as a second word: `link register`, `link livestream` …
 * @csspart meta - The soft line under the title.
 * @csspart status - A status in words; also `live` for "Happening now".
 * @csspart place - The place, within the soft line.
 * @csspart country - The country, within the soft line.
 * @csspart mode - In person, online or both, within the soft line.
 * @csspart series - "Part of …", within the soft line.
 * @csspart topics - The list of topics.
 * @csspart topic - One topic.
 * @csspart organizers - Who invites.
 * @csspart languages - The languages, or the interpretation.
 * @csspart description - The summary, or the description in the disclosure.
 * @csspart dates - The other dates of a series that is shown as one entry.
 * @csspart details - The disclosure that holds the full description.
 * @csspart summary-toggle - What opens the disclosure.
 * @csspart accessibility - How the event can be attended.
 * @csspart actions - Registration, livestreams and the other links.
 * @csspart registration - The state of registration, in words.
 * @csspart note - What is doubtful about the data, in plain words.
 * @csspart image - The picture, where `images` is set.
 * @csspart button - A button; also `more` or `retry`.
 *
 * @cssprop [--ogp-accent] - Links, the live mark and focus. Default: a blue mixed with the page's text colour.
 * @cssprop [--ogp-on-accent] - Text on the accent. Default: black or white, whichever is legible.
 * @cssprop [--ogp-line] - Thin lines. Default: mixed from the text colour.
 * @cssprop [--ogp-soft] - Soft text. Default: mixed from the text colour.
 * @cssprop [--ogp-doubt] - The rule beside what is doubtful. Default: an amber mixed with the text colour.
 * @cssprop [--ogp-radius=0.375em] - Corners of buttons, cards and pictures.
 * @cssprop [--ogp-gap=1.75em] - Room above each group, unless `--ogp-event-list-group-gap` says otherwise.
 * @cssprop [--ogp-heading-font=inherit] - Font family of headings.
 * @cssprop [--ogp-heading-size=1.375em] - Size of the list's heading.
 * @cssprop [--ogp-scroll-margin=6em] - Room kept above a focused node, for a sticky page header.
 * @cssprop [--ogp-event-list-group-gap=1.75em] - Room above each group.
 * @cssprop [--ogp-event-list-rail-size=11em] - Width of the rail of times.
 * @cssprop [--ogp-event-list-card-size=18em] - Least width of a card.
 * @cssprop [--ogp-event-list-min-block-size=auto] - Room to keep while the feed loads, so that nothing below moves.
 *
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Showing a copy of the feed.
 * @cssstate empty - Showing a copy of the feed, but no event in it fits.
 * @cssstate error - The feed could not be loaded, and there is no earlier copy.
 * @cssstate stale - Showing an earlier copy, because a newer one could not be loaded.
 */
export class OgpEventList extends OgpElement {
  static override styles = [OgpElement.hostStyles, controlStyles, visuallyHiddenStyles, eventListStyles];

  /** The feed: a URL, or `#id` of a `<script type="application/json">` (or `application/ld+json`) in the page. Default: none. */
  @coerced('src', optionalText)
  @property({ reflect: true })
  src: string | null = null;

  /** Which events to show: those to come (running ones included), those that are over, or all. Default: `upcoming`. */
  @coerced('when', oneOf('upcoming', 'past', 'all'))
  @property({ reflect: true, useDefault: true })
  when: WhenChoice = 'upcoming';

  /** How many events to show before "Show more", 1 to 1,000; `all` for no paging. Default: 20. */
  @coerced('page-size', wholeNumber({ min: 1, max: 1000, fallback: 20 }, 'all'))
  @property({ attribute: 'page-size', reflect: true, useDefault: true })
  pageSize: number | 'all' = 20;

  /** What events stand together under a heading. Default: `day`, of the clock that is shown. */
  @coerced('group-by', oneOf('day', 'month', 'country', 'none'))
  @property({ attribute: 'group-by', reflect: true, useDefault: true })
  groupBy: GroupChoice = 'day';

  /** Soonest first or latest first. Default: `auto`, the soonest first, and the latest first where `when` is `past`. */
  @coerced('order', oneOf('auto', 'ascending', 'descending'))
  @property({ reflect: true, useDefault: true })
  order: OrderChoice = 'auto';

  /** Whether each date of a series is an entry of its own, or all together are one that opens. Default: `each`. */
  @coerced('series', oneOf('each', 'collapse'))
  @property({ reflect: true, useDefault: true })
  series: SeriesChoice = 'each';

  /** The heading of the list. Default: the feed's title; empty (`heading=""`) for a heading that is only heard. */
  @coerced('heading', optionalText)
  @property({ reflect: true })
  heading: string | null = null;

  /** The level of that heading, 1 to 6; groups and titles follow below it. Default: 2. */
  @coerced('heading-level', wholeNumber({ min: 1, max: 6, fallback: 2 }))
  @property({ attribute: 'heading-level', reflect: true, useDefault: true })
  headingLevel: number = 2;

  /**
   * Whose clock times are shown on: `auto` (online events on the reader's, others on their own, with the reader's beside it where that is
   * not clear), `event`, `viewer`, or an IANA time zone for all. Default: `auto`.
   */
  @coerced('time-zone', zoneChoice)
  @property({ attribute: 'time-zone', reflect: true, useDefault: true })
  timeZone: ZoneChoice = 'auto';

  /** Only events of any of these topics (slugs). Default: all. */
  @coerced('topics', tokens)
  @property({ reflect: true, useDefault: true })
  topics: string = '';

  /** Only events in any of these countries (ISO 3166-1 alpha-2). Default: all. */
  @coerced('countries', tokens)
  @property({ reflect: true, useDefault: true })
  countries: string = '';

  /** Only these kinds: `event`, `deadline`, `announcement`, `series`. Default: all. */
  @coerced('kinds', kindTokens)
  @property({ reflect: true, useDefault: true })
  kinds: string = '';

  /** How events are laid out: `list` with a rail of times, `cards`, or `compact` with the essentials only. Default: `list`. */
  @coerced('layout', oneOf('list', 'cards', 'compact'))
  @property({ reflect: true, useDefault: true })
  layout: 'list' | 'cards' | 'compact' = 'list';

  /** Show the pictures of events, which are then requested from wherever the feed says. Default: off. */
  @property({ type: Boolean, reflect: true })
  images: boolean = false;

  /** Minutes after which to look for a newer copy of the feed, up to a week; 0 for never. Default: 0. */
  @coerced('refresh', wholeNumber({ min: 0, max: 10_080, fallback: 0 }))
  @property({ reflect: true, useDefault: true })
  refresh: number = 0;

  /** Your own wording for some of our words, by name, in the language of the page. Default: none. */
  @property({ attribute: false })
  strings: Strings | null = null;

  @state() private shown = 0;
  @state() private slow = false;
  @state() private printing = false;

  readonly #clock = new ClockController(this);
  readonly #locale = new LocaleController(this, { strings: () => this.strings });
  readonly #feed = new FeedController(this, { src: () => this.src, refresh: () => this.refresh });
  readonly #occurrences = new OccurrencesTask(this, () => this.#feed.state.snapshot, () => this.#clock.now());
  readonly #announcer = new Announcer(this);

  #shown: Shown | null = null;
  #held: HeldFocus | null = null;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #loadedSnapshot: FeedSnapshot | null = null;
  #reportedError: FeedError | null = null;
  #announced: number | null = null;
  #eventsById = new WeakMap<FeedSnapshot, ReadonlyMap<string, FeedEvent>>();

  /** The copy of the feed that is shown, or `null`. Frozen. */
  get snapshot(): FeedSnapshot | null {
    return this.#feed.state.snapshot;
  }

  /** What is wrong with the feed that is shown: the feed's own issues, then each event's, then those of single dates. */
  get issues(): readonly Issue[] {
    const { snapshot } = this;
    if (!snapshot) return [];
    const all = new Set(snapshot.issues);
    for (const { issues } of this.#occurrences.value ?? []) for (const issue of issues) all.add(issue);
    return [...all];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#setSlow(false);
  }

  /** Loads the feed anew. Resolves when that has ended, well or not. */
  async reload(): Promise<void> {
    await this.#feed.retry();
    await this.#occurrences.settled();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('pageSize')) this.shown = this.pageSize === 'all' ? EVERYTHING : this.pageSize;
    this.#held = holdFocus(this.renderRoot as ShadowRoot);
  }

  protected override updated(): void {
    const { snapshot, refreshing } = this.#feed.state;
    const error = this.#error;
    const ready = this.#isReady;
    const empty = ready && this.#current.count === 0;
    const stale = ready && error !== null;
    const current = stale ? 'stale' : ready ? 'ready' : error ? 'error' : 'loading';
    this.setStates(STATES, new Set(empty ? [current, 'empty'] : [current]));
    this.#setSlow(current === 'loading' && this.src !== null);
    this.#armClock(stale);
    this.#announceCount(ready);
    if (this.#held) restoreFocus(this.renderRoot as ShadowRoot, this.#held, this.#headingNode);

    if (error && error !== this.#reportedError) this.dispatchEvent(new OgpErrorEvent(error));
    this.#reportedError = error;
    if (ready && snapshot && !refreshing && snapshot !== this.#loadedSnapshot) {
      this.#loadedSnapshot = snapshot;
      this.dispatchEvent(new OgpLoadEvent(snapshot));
      const { issues } = this;
      reportIssues(this.localName, snapshot, issues);
      if (issues.length) this.dispatchEvent(new OgpIssuesEvent(issues));
    }
  }

  get #headingNode(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#heading');
  }

  /** Whether there is a copy of the feed, with its dates worked out. */
  get #isReady(): boolean {
    return this.snapshot !== null && this.#occurrences.value !== null;
  }

  /** What keeps the list from showing the newest copy, or any. */
  get #error(): FeedError | null {
    return this.#feed.state.error ?? this.#occurrences.error;
  }

  /** What may be shown with the settings of now; worked out anew only when one of them, or the time, has changed what it says. */
  get #pool(): Shown {
    const nowMs = this.#clock.now();
    const occurrences = this.#occurrences.value ?? [];
    const viewer = viewerZone();
    const { when, order, series, timeZone: zone } = this;
    const eachDay = this.groupBy === 'day';
    const from = [occurrences, this.topics, this.countries, this.kinds, when, order, series, eachDay, zone, viewer];
    const last = this.#shown;
    const holds = last && last.query.nowMs <= nowMs && nowMs < last.pool.validUntilMs && from.every((value, i) => value === last.from[i]);
    if (holds) return last;
    const selection = {
      topics: tokenSet(this.topics.toLowerCase()),
      countries: tokenSet(this.countries.toUpperCase()),
      kinds: tokenSet(this.kinds),
    };
    const query = { selection, when, order, series, eachDay, zone, viewer, nowMs };
    return (this.#shown = { from, query, pool: poolOf(occurrences, query) });
  }

  /** The rows of now, and how many events they stand for. */
  get #current(): Listing & Pick<Pool, 'unselected' | 'validUntilMs'> {
    const { query, pool } = this.#pool;
    const { unselected, validUntilMs } = pool;
    return { ...listRows(pool, query, null), unselected, validUntilMs };
  }

  /** All rows in the order in which they are shown. */
  get #rows(): readonly Row[] {
    const { rows } = this.#current;
    if (this.groupBy !== 'country') return rows;
    // Country by country, so that "show more" adds below and not in between.
    return groupRows(rows, 'country', byCountryName(this.#locale)).flatMap((group) => group.rows);
  }

  /** Wakes when an event begins or ends, and each minute while an age is shown. */
  #armClock(stale: boolean): void {
    const age = stale ? this.#clock.now() + MINUTE : Infinity;
    this.#clock.wakeAt(this.#isReady ? Math.min(this.#current.validUntilMs, age) : Infinity);
  }

  /** Says how many there are once a choice has changed it; never on load. */
  #announceCount(ready: boolean): void {
    if (!ready) return;
    const { count } = this.#current;
    if (this.#announced !== null && this.#announced !== count) this.#announcer.say(this.#locale.t('count', { n: count }));
    this.#announced = count;
  }

  /** A message of loading only where it takes a while: one that flashes is worse than none. */
  #setSlow(loading: boolean): void {
    if (loading === (this.#slowTimer !== undefined)) return;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = loading ? setTimeout(() => (this.slow = true), 1000) : undefined;
    if (!loading) this.slow = false;
  }

  #onBeforePrint = (): void => {
    this.printing = true;
    // Before the browser takes its picture: everything, not just the page that is shown.
    this.performUpdate();
  };

  #onAfterPrint = (): void => {
    this.printing = false;
  };

  async #onRetry(): Promise<void> {
    await this.reload();
    if (this.#error === null) this.#headingNode?.focus();
  }

  async #onMore(): Promise<void> {
    const before = this.shown;
    this.shown = before + Number(this.pageSize);
    await this.updateComplete;
    focusTitle(this.renderRoot.querySelectorAll('[data-id]')[before] ?? null);
  }

  #onSelect = (event: Event, occurrence: Occurrence): void => {
    if (!this.dispatchEvent(new OgpEventSelectEvent(occurrence))) event.preventDefault();
  };

  #itemContext(feed: FeedSnapshot): ItemContext {
    const nowMs = this.#clock.now();
    const viewer = viewerZone();
    let byId = this.#eventsById.get(feed);
    if (!byId) this.#eventsById.set(feed, (byId = new Map(feed.events.map((event) => [event.id, event]))));
    const events = byId;
    return {
      locale: this.#locale,
      feed,
      nowMs,
      viewer,
      viewerOffsetMs: offsetMsAt(viewer, nowMs),
      groupBy: this.groupBy,
      titleLevel: this.headingLevel + (this.groupBy === 'none' ? 1 : 2),
      compact: this.layout === 'compact',
      images: this.images,
      eventOf: (id) => events.get(id),
      onSelect: this.#onSelect,
    };
  }

  protected override render(): TemplateResult {
    const { snapshot, loadedAt } = this.#feed.state;
    const error = this.#error;
    const ready = this.#isReady;
    const failed = !ready && error !== null;
    const waiting = !ready && !failed && this.src !== null;
    const locale = this.#locale;
    const { count, unselected } = ready ? this.#current : NO_ROWS;
    return html`<div
      class="root ${this.layout} ${this.groupBy === 'none' ? 'plain' : ''}"
      part="base"
      lang=${locale.lang}
      dir=${locale.dir}
    >
      <section aria-labelledby="heading" aria-busy=${waiting ? 'true' : 'false'}>
        ${this.#renderHeading(!ready && !failed)}
        <slot name="filter"></slot>
        <p class="visually-hidden" role="status">${this.#announcer.message}</p>
        ${messages({
          locale,
          error,
          loadedAt,
          ready,
          slow: this.slow,
          fitting: count,
          unselected,
          when: this.when,
          onRetry: () => void this.#onRetry(),
        })}
        <div ?hidden=${ready}><slot></slot></div>
        ${ready && snapshot ? this.#renderRows(snapshot, this.#rows) : nothing}
      </section>
    </div>`;
  }

  #renderHeading(hidden: boolean): TemplateResult {
    const { snapshot } = this;
    const words = this.heading || this.#locale.t('heading');
    const feedTitle = !this.heading && snapshot?.title;
    const content = feedTitle ? feedText(this.#locale.text(feedTitle, snapshot.language)) : words;
    const classes = this.heading === '' ? 'visually-hidden' : 'heading';
    return heading(
      this.headingLevel,
      { id: 'heading', class: classes, part: 'heading', hidden },
      html`<slot name="heading">${content}</slot>`,
    );
  }

  #renderRows(feed: FeedSnapshot, rows: readonly Row[]): TemplateResult {
    const shown = this.printing ? rows : rows.slice(0, this.shown);
    const more = Math.min(rows.length - shown.length, Number(this.pageSize));
    const context = this.#itemContext(feed);
    const groups = groupRows(shown, this.groupBy);
    return html`${shown.length ? html`<p class="summary soft" part="summary">${this.#summary(shown)}</p>` : nothing}
      ${isHiddenZone(context.viewer) && shown.some(showsReadersClock)
        ? html`<p class="summary soft" part="summary">${this.#locale.t('utcBrowser')}</p>`
        : nothing}
      ${repeat(
        groups,
        ({ key }) => key,
        (group) => this.#renderGroup(group, context),
      )}
      ${more > 0
        ? html`<button class="more" type="button" part="button more" @click=${() => void this.#onMore()}>
            ${this.#locale.t('showMore', { n: more })}
          </button>`
        : nothing}`;
  }

  /** "Showing 1–20 of 137 events", and whose day it is if the page's clock was set. */
  #summary(rows: readonly Row[]): string {
    const locale = this.#locale;
    const shown = new Set(rows.map(({ occurrence }) => occurrence)).size;
    const all = this.#current.count;
    const words = shown < all ? locale.t('showing', { from: 1, to: shown, n: all }) : locale.t('showingAll', { n: all });
    if (!clock.isSet) return words;
    const nowMs = this.#clock.now();
    const date = locale.format.moment(nowMs + offsetMsAt(viewerZone(), nowMs), 'date');
    return `${words} · ${locale.t('asOf', { date })}`;
  }

  #renderGroup(group: Group, context: ItemContext): TemplateResult {
    const items = repeat(
      group.rows,
      ({ key }) => key,
      (row) => this.#renderItem(row, context),
    );
    const list = html`<ul class="events" role="list">
      ${items}
    </ul>`;
    if (this.groupBy === 'none') return list;
    const words = groupHeading(this.#locale, group, this.groupBy);
    return html`<div part="group">
      ${heading(this.headingLevel + 1, { class: 'group-heading', part: 'group-heading' }, words)}${list}
    </div>`;
  }

  /** One bad event never blanks the list: should one fail to render in spite of all, it alone is missing, and the console says so. */
  #renderItem(row: Row, context: ItemContext): TemplateResult | typeof nothing {
    try {
      return eventItem(context, row);
    } catch (error) {
      this.warn(`event ${row.occurrence.id} could not be shown: ${String(error)}`);
      return nothing;
    }
  }
}

import type { Announcer } from '../../controllers/announcer.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrintController } from '../../controllers/print-controller.js';
import type { FilterEngine } from '../../controllers/filter-load.js';
import type { ViewPool } from '../../controllers/view.js';
import { MAX_DAY_ROWS } from '../../core/limits.js';
import { groupRows } from '../../core/listing/groups.js';
import { poolCount, type Listing } from '../../core/listing/listing.js';
import type { Row } from '../../core/listing/row.js';
import { memo } from '../../core/memo.js';
import type { FeedEvent } from '../../core/model/event.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { offsetMsAt } from '../../core/time/zone.js';
import { OgpEventSelectEvent } from '../../events.js';
import type { Language } from '../../locales/language.js';
import type { ActionName } from '../../markup/action-name.js';
import type { ButtonMaker, CardSettings } from '../../markup/card-settings.js';
import { areEvents } from '../../markup/count-words.js';
import { LazyPart } from '../base/lazy-part.js';
import { domMakers } from '../base/target-dom.js';
import { detailOf } from './detail-of.js';
import { Entries } from './entries.js';
import type { EventListHost, EventListSettings } from './event-list-settings.js';
import { GradualRows } from './gradual-rows.js';
import { Groups } from './groups.js';
import { listenForActions } from './lazy-actions.js';
import { clearButton } from './messages.js';
import { Paging } from './paging.js';
import { isHiddenZone, showsReadersClock } from './readers-clock.js';
import { TITLE, focusTitle } from './restore-focus.js';
import { summary } from './summary.js';

/** With more rows than these, the browser need not lay out what is far from the window. Below, it would only make the scroll bar jump. */
const LONG = 200;

/** The acts of an entry's title, besides being a link. */
interface Titles {
  /** A reader has chosen it, and the page does not do something else. */
  select(occurrence: Occurrence, event: MouseEvent): void;
  /** The pointer or the focus has come to it. */
  near(occurrence: Occurrence, title: Element): void;
  /** Something in an entry has been opened or closed. */
  toggled(event: Event): void;
}

/** A list as its rows see it. */
interface RowsInput {
  readonly pool: ViewPool | null;
  readonly listing: Listing;
  readonly locale: { readonly language: Language };
  readonly view: { readonly engine: FilterEngine | null };
}

/** The rows of a list: entries in groups, page by page, with a summary above and "show more" below. */
export class RowsRenderer {
  readonly #host: EventListHost;
  readonly #titles: Titles;
  readonly #print: PrintController;
  readonly #gradual: GradualRows;
  readonly #paging: Paging;
  readonly #entries: Entries;
  readonly #groups: Groups;
  readonly #buttons: LazyPart<typeof import('../../markup/action-buttons.js')>;

  constructor(host: EventListHost, titles: Titles, announcer: Pick<Announcer, 'say'>) {
    this.#host = host;
    this.#titles = titles;
    this.#print = new PrintController(host);
    this.#gradual = new GradualRows(host, () => this.#groups.learnSize());
    this.#paging = new Paging(host, this.#gradual);
    this.#entries = new Entries((message) => host.warn(message));
    this.#groups = new Groups(this.#entries, this.#onClick);
    for (const type of ['pointerover', 'focusin']) this.#groups.node.addEventListener(type, this.#onNear);
    this.#groups.node.addEventListener('toggle', (event) => titles.toggled(event), true);
    this.#buttons = new LazyPart(host, 'the buttons of entries', () => import('../../markup/action-buttons.js'));
    listenForActions(this.#groups.node, host, announcer, (button) => this.#entries.around(button));
  }

  /** Whether so many rows are more than a browser lays out at once. */
  isLong({ rows }: Listing): boolean {
    return this.#paging.end(rows) > LONG;
  }

  /** For the body to call before each render. Returns whether rows can be made: code of buttons that are wanted must be here, since they make rows higher. */
  update(): boolean {
    this.#paging.update();
    if (this.#actions) this.#buttons.want();
    return !this.#buttons.isLoading;
  }

  /** The buttons of entries, separated by spaces. There is "Save" exactly where there is a plan to save into. */
  get #actions(): string {
    const { actions, plan } = this.#host;
    const others = actions.replace(/\bsave\b/, '').trim();
    return plan === 'none' ? others : /\bsave\b/.test(actions) ? actions : `${actions} save`;
  }

  /** For the body to call after each render. Returns whether all rows are built; if not, more follow in the next frame. */
  settle({ rows }: Listing): boolean {
    this.#entries.settle();
    return this.#gradual.settle(this.#paging.end(rows));
  }

  /** To be called once the list is ready. @param onClear Takes the reader's choice away; `null` where a filter offers that. */
  render({ pool, listing, locale, view }: RowsInput, onClear: (() => void) | null): TemplateResult {
    if (!pool) return html``;
    const [{ rows }, { language }, { engine }] = [listing, locale, view];
    const { choice } = this.#host;
    const { viewer } = pool.query;
    if (pool.days?.isCut) {
      this.#host.warn(
        `there are more days of long events than ${MAX_DAY_ROWS}; those that begin later are listed once.`,
      );
    }
    const shown = this.#print.printing ? rows : rows.slice(0, this.#paging.end(rows));
    const built = this.#print.printing ? rows.length : this.#gradual.of(shown.length);
    this.#showRows(rows, built, this.settings(pool, language), pool, this.isLong(listing));
    const hasSummary = shown.length > 0 || (engine !== null && poolCount(pool) > 0);
    const words = hasSummary ? summary({ language, pool, listing, shown, choice, engine }) : nothing;
    return html`${hasSummary ? html`<p class="summary soft" part="summary">${words}</p>` : nothing}
    ${engine && shown.length && onClear ? clearButton(language, onClear) : nothing}
    ${
      isHiddenZone(viewer) && shown.some(showsReadersClock)
        ? html`<p class="summary soft" part="summary">${language.t('utcBrowser')}</p>`
        : nothing
    }
    ${this.#groups.node} ${this.#print.printing ? nothing : this.#renderMore(rows, language)}`;
  }

  /** Returns the settings of the cards: the same object as long as no card would be made otherwise. */
  settings({ snapshot }: ViewPool, language: Language): CardSettings<HTMLElement> {
    const { groupBy, headingLevel, layout, images } = this.#host;
    const buttons = this.#buttonsOf(this.#buttons.value, this.#actions);
    return this.#settings(snapshot, language, groupBy, headingLevel, layout, images, detailOf(this.#host), buttons);
  }

  /** Shows so many pages that a row is among them. */
  reveal({ rows }: Listing, row: Row): void {
    this.#paging.reach(rows, rows.indexOf(row));
    this.#host.requestUpdate();
  }

  /** Tells the page that a reader has chosen an event by its title. @param event Its click. */
  select(occurrence: Occurrence, event: MouseEvent): void {
    if (this.#host.dispatchEvent(new OgpEventSelectEvent(occurrence))) this.#titles.select(occurrence, event);
    else event.preventDefault();
  }

  #renderMore(rows: readonly Row[], language: Language): TemplateResult | typeof nothing {
    const n = this.#paging.more(rows);
    if (!n) return nothing;
    return html`<button class="more" type="button" part="button more" @click=${() => void this.#onMore(rows)}>
      ${language.t(areEvents(rows) ? 'showMore' : 'showMoreOf', { n })}
    </button>`;
  }

  /** Puts the first rows of a listing into groups. Most updates of a list, such as those for a message, change none of them. */
  readonly #showRows = memo(
    (
      rows: readonly Row[],
      count: number,
      settings: CardSettings<HTMLElement>,
      { query: { nowMs, viewer } }: ViewPool,
      isLong: boolean,
    ): void => {
      const now = { nowMs, viewer, viewerOffsetMs: offsetMsAt(viewer, nowMs) };
      this.#groups.show(groupRows(rows.slice(0, count), settings.groupBy), settings, now, isLong);
    },
  );

  readonly #eventsById = memo(
    ({ events }: FeedSnapshot): ReadonlyMap<string, FeedEvent> => new Map(events.map((event) => [event.id, event])),
  );

  readonly #buttonsOf = memo(
    (part: typeof import('../../markup/action-buttons.js') | null, actions: string): ButtonMaker<HTMLElement> | null =>
      part && part.actionButtons(actions.split(' ').filter(Boolean) as ActionName[]),
  );

  readonly #settings = memo(
    (
      feed: FeedSnapshot,
      language: Language,
      groupBy: EventListSettings['groupBy'],
      headingLevel: number,
      layout: EventListSettings['layout'],
      images: EventListSettings['images'],
      detail: EventListSettings['detail'],
      buttons: ButtonMaker<HTMLElement> | null,
    ): CardSettings<HTMLElement> => {
      const events = this.#eventsById(feed);
      return {
        make: domMakers,
        language,
        groupBy,
        titleLevel: headingLevel + (groupBy === 'none' ? 1 : 2),
        layout,
        images,
        detail,
        buttons,
        eventOf: (id) => events.get(id),
      };
    },
  );

  async #onMore(rows: readonly Row[]): Promise<void> {
    const first = this.#paging.showMore(rows);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusTitle(this.#groups.node.querySelectorAll('[data-id]')[first] ?? null);
  }

  /** Hears clicks on titles in the lists of entries; keys make clicks too. */
  #onClick = (event: MouseEvent): void => this.#onTitle(event, (occurrence) => this.select(occurrence, event));

  #onNear = (event: Event): void => this.#onTitle(event, (occurrence, title) => this.#titles.near(occurrence, title));

  #onTitle({ target }: Event, then: (occurrence: Occurrence, title: Element) => void): void {
    const title = (target as Element).closest(TITLE);
    const occurrence = title && this.#entries.around(title)?.row.occurrence;
    if (occurrence) then(occurrence, title);
  }
}

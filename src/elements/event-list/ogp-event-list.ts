import { css, type CSSResultGroup } from '@lit/reactive-element/css-tag.js';
import { EarlyFeed } from '../../controllers/early-feed.js';
import type { Persistence } from '../../controllers/zone-choice.js';
import { VIEW, type EventView } from '../../controllers/view.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import { NO_CHOICE, type Choice } from '../../core/listing/choice.js';
import type { GroupSetting } from '../../core/listing/groups.js';
import type { OrderSetting, SeriesSetting, WhenSetting } from '../../core/listing/listing.js';
import type { ZoneChoice } from '../../core/time/display.js';
import type { Strings } from '../../locales/words.js';
import { hostStyles } from '../../styles/host.js';
import { oneOf, someOf, text, tokens, wholeNumber } from '../base/coercions.js';
import { LazyElement, type BodyModule } from '../base/lazy-element.js';
import { setting } from '../base/setting.js';
import {
  anyObject,
  choice,
  choiceOptions,
  headingLevel,
  kinds,
  refreshMinutes,
  strings,
  timeZone,
} from '../base/shared-settings.js';
import type { EventListBody } from './event-list-body.js';
import { imageHosts, imageOptions } from './image-hosts.js';

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
 * @slot detail - In the dialog of an event, below the description: whatever the page adds to each.
 * @slot error - Instead of our sentence when the feed cannot be loaded; "Try again" stays.
 *
 * @fires {OgpLoadEvent} ogp-load - A newly loaded copy of the feed is shown. Does not bubble.
 * @fires {OgpErrorEvent} ogp-error - The feed, or one of several sources (`source`), could not be loaded, or not be refreshed. Does not bubble.
 * @fires {OgpIssuesEvent} ogp-issues - A newly loaded copy of the feed has issues. Does not bubble.
 * @fires {OgpEventSelectEvent} ogp-event-select - A person chose an event by its title. Bubbles, composed, cancelable: cancelling it keeps the browser from following the link, and the dialog from opening.
 * @fires {OgpPlanChangeEvent} ogp-plan-change - A person has saved an event or taken it out of the plan. Bubbles, composed.
 * @fires {OgpShareEvent} ogp-share - A person wants to share a link. Bubbles, composed, cancelable: cancel it to do it yourself.
 * @fires {OgpDetailOpenEvent} ogp-detail-open - All of an event is shown, in a dialog or in place. Does not bubble.
 * @fires {OgpDetailCloseEvent} ogp-detail-close - It was closed. Does not bubble.
 * @fires {OgpCalendarChooseEvent} ogp-calendar-choose - A person chose a calendar for an event, in the menu of "Add to calendar". Bubbles, composed, cancelable: cancelling it keeps the link or the file from opening.
 * @fires {OgpTopicChangeEvent} ogp-topic-change - A person chose "Clear filters" in the list; its filters fire their own. Bubbles, composed.
 * @fires {OgpZoneChangeEvent} ogp-zone-change - A person chose the clock on which times are shown. Bubbles, composed.
 *
 * @csspart base - Everything.
 * @csspart head - The heading, and beside it the buttons of `tools` and the choice of a clock.
 * @csspart zone - "Times shown in", where `time-zone-control` is set.
 * @csspart zone-select - The select in it.
 * @csspart zone-search - The search through all time zones, once "Other…" is chosen.
 * @csspart zone-input - Where one types in it.
 * @csspart zone-options - What it found.
 * @csspart zone-option - One time zone that it found.
 * @csspart heading - The heading of the list.
 * @csspart summary - "Showing 1–20 of 137 events", or "12 of 137 events" and what is chosen.
 * @csspart message - A message in place of the list, or above it: `message loading`, `message empty`, `message error`, `message stale`, `message sent` (the event of a link, which the list does not show), `message gone` (it is no longer listed), `message incomplete`, `message source-error` (one of several sources) or `message shared-plan`.
 * @csspart group - One day, month or country with its events.
 * @csspart group-heading - The heading of a group.
 * @csspart event - One event; also `live`, `past`, `cancelled` or `postponed`, `target` for the event of a link, and `repeated` for the line of a further day.
 * @csspart time - The rail: when the event is.
 * @csspart body - All of an event below its title and its time.
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
 * @csspart source - Where it was published, in a list of several sources.
 * @csspart languages - The languages, or the interpretation.
 * @csspart description - The summary, or the description in the disclosure.
 * @csspart dates - The other dates of a series that is shown as one entry.
 * @csspart details - The disclosure that holds the full description; where `detail` is `inline`, all that the entry leaves out.
 * @csspart summary-toggle - What opens the disclosure.
 * @csspart accessibility - How the event can be attended.
 * @csspart actions - Registration, livestreams, the other links, and buttons.
 * @csspart registration - The state of registration, in words.
 * @csspart note - What is doubtful about the data, in plain words; `note plan` in an entry that is saved.
 * @csspart share-field - The field with the link to share, in a `menu share`.
 * @csspart plan - The controls of the reader's plan, and a `note plan` in an entry that is saved.
 * @csspart gone - In the plan, what is no longer in the feed.
 * @csspart dialog - The dialog of an event, where `detail` is `dialog`.
 * @csspart detail - All that is in it.
 * @csspart doubt - Around the note in the dialog.
 * @csspart image - The picture, where `images` is set.
 * @csspart button - A button; also `more`, `retry`, `clear`, `close`, `action` with what it is for (`action calendar`), `tool` in the head, `copy` and `file` in what that opens, `subscribe`; of the plan `my-plan`, `download`, `share`, `remove`, `cancel`, `keep` and `show-all`; `menu-item` of a panel.
 * @csspart tools - The buttons in the head, where `tools` is set: `button tool subscribe`, `button tool share`.
 * @csspart menu - What a button opens; also `subscribe`.
 * @csspart address - The field with the address of a calendar.
 * @csspart menu-item - A link or a button in it; also `copy`, `app`, `google`, `outlook`, `office`, `atom` or `file`; also `mail` and `system` in what Share opens.
 * @csspart menu-note - A sentence in it.
 *
 * @cssprop [--ogp-surface=Canvas] - Behind a menu, and behind the dialog of an event.
 * @cssprop [--ogp-accent] - Links, the live mark and focus. Default: a blue mixed with the page's text colour.
 * @cssprop [--ogp-on-accent] - Text on the accent. Default: black or white, whichever is legible.
 * @cssprop [--ogp-line] - Thin lines. Default: mixed from the text colour.
 * @cssprop [--ogp-soft] - Soft text. Default: mixed from the text colour.
 * @cssprop [--ogp-doubt] - The rule beside what is doubtful. Default: an amber mixed with the text colour.
 * @cssprop [--ogp-radius=0.375em] - Corners of buttons, cards and pictures.
 * @cssprop [--ogp-gap=1.75em] - Room above each group, unless `--ogp-event-list-group-gap` says otherwise.
 * @cssprop [--ogp-heading-font] - Font family of headings. Default: that of the page's headings, where they have one.
 * @cssprop [--ogp-heading-size=1.375em] - Size of the list's heading.
 * @cssprop [--ogp-scroll-margin=6em] - Room kept above a focused node, for a sticky page header.
 * @cssprop [--ogp-event-list-group-gap=1.75em] - Room above each group.
 * @cssprop [--ogp-event-list-rail-size=11em] - Width of the rail of times.
 * @cssprop [--ogp-event-list-card-size=18em] - Least width of a card.
 * @cssprop [--ogp-event-list-min-block-size=auto] - Room to keep while the feed loads, so that nothing below moves; before the script is there it needs `ogp-events.css` in the page.
 *
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Showing a copy of the feed.
 * @cssstate empty - Showing a copy of the feed, but no event in it fits.
 * @cssstate error - The feed could not be loaded, and there is no earlier copy.
 * @cssstate stale - Showing an earlier copy, with its age, because a newer one could not be loaded.
 */
export class OgpEventList extends LazyElement<EventListBody> {
  static override readonly tag = 'ogp-event-list';

  /** Keeps room from the moment on at which the script is there; until then the page does, with `ogp-events.css`. */
  static override styles: CSSResultGroup = [
    hostStyles,
    css`
      :host {
        min-block-size: var(--ogp-event-list-min-block-size, auto);
      }
    `,
  ];

  /**
   * The feed: a URL; `#id` of a `<script type="application/json">` (or `application/ld+json`) in the page, which is read anew by `reload()`
   * or when another takes its place; or `page`: the events that the page itself describes in its JSON-LD (schema.org). Several, separated by
   * white space, are merged (twenty at most). Default: none.
   */
  @setting(text)
  src: string | null = null;

  /** The change of the plan that the page asked for last: an update is complete when it is made. */
  #planned: Promise<void> | undefined;

  /** Which events to show: those to come (running ones included), those that are over, or all. Default: `upcoming`. */
  @setting(oneOf('upcoming', 'past', 'all'))
  when: WhenSetting = 'upcoming';

  /** How many events to show before "Show more", 1 to 1,000; `all` for no paging. Default: 20. */
  @setting(wholeNumber([1, 1000], 'all'))
  pageSize: number | 'all' = 20;

  /** Groups events under headings: by day, month or country, or not at all. Default: `day`, of the clock that is shown. */
  @setting(oneOf('day', 'month', 'country', 'none'))
  groupBy: GroupSetting = 'day';

  /** Soonest first or latest first. Default: `auto`, the soonest first, and the latest first where `when` is `past`. */
  @setting(oneOf('auto', 'ascending', 'descending'))
  order: OrderSetting = 'auto';

  /** Whether each date of a series is an entry of its own, or all together are one that opens. Default: `each`. */
  @setting(oneOf('each', 'collapse'))
  series: SeriesSetting = 'each';

  /** The heading of the list. Default: the feed's title; empty (`heading=""`) for a heading that is only heard. */
  @setting(text)
  heading: string | null = null;

  /** The level of that heading, 1 to 6; groups and titles follow below it. Default: 2. */
  @setting(headingLevel)
  headingLevel: number = 2;

  /**
   * Whose clock times are shown on: `auto` (online events on the reader's, others on their own, with the reader's beside it where that is
   * not clear), `event`, `viewer`, or an IANA time zone for all. Default: `auto`.
   */
  @setting(timeZone)
  timeZone: ZoneChoice = 'auto';

  /** Let readers choose whose clock times are shown on; their choice leaves `timeZone` alone. Default: off. */
  @setting(Boolean)
  timeZoneControl: boolean = false;

  /** A name: lists of the same name on a page share what a reader chooses. Default: none. */
  @setting(tokens)
  timeZoneGroup: string = '';

  /** Where a reader's choice of a clock is kept: `none`, `session` (until the tab is closed) or `local`. Default: `none`. */
  @setting(oneOf('none', 'session', 'local'))
  persist: Persistence = 'none';

  /** Only events of any of these topics (slugs). Default: all. */
  @setting(tokens)
  topics: string = '';

  /** Only events in any of these countries (ISO 3166-1 alpha-2). Default: all. */
  @setting(tokens)
  countries: string = '';

  /** Only these kinds: `event`, `deadline`, `announcement`, `series`. Default: all. */
  @setting(kinds)
  kinds: string = '';

  /**
   * The reader's choice, within what `topics`, `countries` and `kinds` admit: filters set it, and so may a page without one. An object
   * (`{ topics: ['justice'], search: 'budget' }`), or its text as an attribute (`choice="topics=justice&search=budget"`). Default: nothing.
   */
  @setting(choice, choiceOptions)
  choice: Choice = NO_CHOICE;

  /** How events are laid out: `list` with a rail of times, `cards`, or `compact` with the essentials only. Default: `list`. */
  @setting(oneOf('list', 'cards', 'compact'))
  layout: 'list' | 'cards' | 'compact' = 'list';

  /**
   * Show the pictures of events, which are then requested from wherever the feed says; or only those on some servers, which you list:
   * `images="https://cdn.example"`. Default: off.
   */
  @setting(imageHosts, imageOptions)
  images: boolean | string = false;

  /**
   * Buttons of each event, separated by spaces: `calendar` for "Add to calendar" (Google, Outlook.com, Microsoft 365, a file for all others),
   * which only events to come have whose day is known and that take place; `share` for a link to the event, which `deep-link` opens here;
   * `save`, for its place among them, where there is a `plan`. Default: none.
   */
  @setting(someOf('calendar', 'share', 'save'))
  actions: string = '';

  /** Minutes after which to look for a newer copy of the feed, up to a week; 0 for never. Default: 0. */
  @setting(refreshMinutes)
  refresh: number = 0;

  /**
   * Where the last good copy of the feed is kept for when the feed cannot be loaded: `none` beyond the page, or `device`, in the browser's
   * Cache storage for up to 30 days, shown with its age. With `no-store` the browser's HTTP cache keeps none either, so that no `ETag` of
   * the server comes back at the next visit. Default: `none`.
   */
  @setting(oneOf('none', 'device', 'no-store'))
  cache: 'none' | 'device' | 'no-store' = 'none';

  /**
   * Whether the feed's server may redirect to other addresses, on any server: `refuse`, so that visitors ask no server but the one that you
   * named, or `follow`. Default: `refuse`.
   */
  @setting(oneOf('refuse', 'follow'))
  redirects: 'refuse' | 'follow' = 'refuse';

  /**
   * Where all of an event is shown: behind the link of its title (`link`); in place, below the entry (`inline`); or in a dialog that the title
   * opens (`dialog`), which a frame of another site, where it would stand outside the window, shows in place. Default: `link`.
   */
  @setting(oneOf('link', 'inline', 'dialog'))
  detail: 'link' | 'inline' | 'dialog' = 'link';

  /**
   * Whether readers can save events, and where their plan is kept: `none`, `session` (until the tab is closed) or `local`. Nothing is stored before
   * somebody saves, and nothing is sent. Default: `none`.
   */
  @setting(oneOf('none', 'session', 'local'))
  plan: Persistence = 'none';

  /**
   * Where in the address of the page a link to one event is read: `query` (`?events.event=budget-forum`), `hash`, or `off`. It needs an `id`,
   * which comes first in the name. Default: `off`.
   */
  @setting(oneOf('query', 'hash', 'off'))
  deepLink: 'query' | 'hash' | 'off' = 'off';

  /**
   * Describe the events to come, 50 at most, as JSON-LD (schema.org) in a block inside the element, for programs that read the page. Search
   * engines show events from pages of their own: `ogp-events render --pages` writes these. Default: off.
   */
  @setting(Boolean)
  jsonLd: boolean = false;

  /**
   * Buttons in the head of the list, separated by spaces: `subscribe` opens the calendars that one can subscribe to, of what is listed, and has the
   * dates that are listed as a file; `share` has a link to the list, with what is chosen in a filter that keeps it in the address (`url-sync`).
   * Default: none.
   */
  @setting(someOf('subscribe', 'share'))
  tools: string = '';

  /**
   * The address of `calendars.json`, the table of the calendars that `ogp-events calendars` has written, relative to the page. It is asked for
   * when somebody opens `subscribe`. Default: what the feed says; without either there is only the file.
   */
  @setting(text)
  calendars: string | null = null;

  /** Your own wording for some of our words, by name, in the language of the page. Default: none. */
  @setting(strings, { attribute: false })
  strings: Strings | null = null;

  /**
   * The facts about each source beyond its address, one or a list: `{ src, label, type, timeZone, ignoreOffsets, map, topics, countries, languages,
   * reposts }`, see the guide to formats. Instead, the same as JSON in a `<script type="application/json" slot="sources">` inside the element.
   * Without `src` in it the element's own counts. Default: nothing.
   */
  @setting(anyObject, { attribute: false })
  sources: object | null = null;

  /** The copy of the feed that is shown, or `null`. Frozen. */
  get snapshot(): FeedSnapshot | null {
    return this.body?.snapshot ?? null;
  }

  /** The faults of the feed that is shown: the feed's own, then each event's, then those of single dates. */
  get issues(): readonly Issue[] {
    return this.body?.issues ?? [];
  }

  /** Whose clock times are shown on now: what a reader chose, else `timeZone`. */
  get currentTimeZone(): ZoneChoice {
    return this.body?.timeZone ?? this.timeZone;
  }

  /** The ids of the dates and events that the reader has saved, in that order. */
  get savedEvents(): readonly string[] {
    return this.body?.parts.plan.value?.ids ?? [];
  }

  /**
   * Makes these dates and events (ids) the reader's plan, as far as the feed has them. Fires no event. Waits until the list is ready, and
   * resolves when it is done.
   */
  async setPlan(ids: readonly string[]): Promise<void> {
    await (this.#planned = this.ready.then(() => this.body?.parts.plan.value?.set(ids)));
  }

  protected override getUpdateComplete(): Promise<boolean> {
    const complete = super.getUpdateComplete();
    const whole = (): Promise<boolean> => complete;
    // A change that failed says so to who asked for it.
    return this.#planned?.then(whole, whole) ?? complete;
  }

  /** Loads the feed anew. Resolves when that has ended, well or not. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.bodyLoaded;
    await this.body?.reload();
    await this.ready;
  }

  /** @internal What filters see of the list. */
  get [VIEW](): EventView | Promise<void> | null {
    return this.body?.view ?? this.bodyLoaded;
  }

  constructor() {
    super();
    // With a copy on the device the body asks instead: the code that keeps the copy must see the feed arrive.
    new EarlyFeed(this, () => (this.isLoadingBody && this.cache !== 'device' ? this.src : null));
  }

  protected override loadBody(): Promise<BodyModule<this, EventListBody>> {
    return import('./event-list-body.js');
  }
}

import { awaitFilter } from '../../controllers/awaited-filters.js';
import { FACETS, isChosen, NO_CHOICE, type Choice } from '../../core/listing/choice.js';
import type { Strings } from '../../locales/words.js';
import { oneOf, someOf, text, tokens } from '../base/coercions.js';
import { LazyElement, type BodyModule } from '../base/lazy-element.js';
import { setting } from '../base/setting.js';
import { choice, choiceOptions, headingLevel, strings } from '../base/shared-settings.js';
import type { TopicFilterBody } from './topic-filter-body.js';

/**
 * A filter of event lists (and other views): by topic and whatever else the feed says of its events, with counts, by date, by words.
 *
 * ```html
 * <ogp-topic-filter for="events" facets="topics countries when" search url-sync="query"></ogp-topic-filter>
 * <ogp-event-list id="events" src="https://example.org/events.json"></ogp-event-list>
 * ```
 *
 * Any of the values that are chosen within a facet, all facets together. Beside each option stands how many entries of the first view
 * it would give together with what is chosen in the other facets: dates, as the list counts them, or events where the list shows a series
 * as one entry.
 *
 * @tag ogp-topic-filter
 *
 * @slot - What readers see before, without, or after a failed script, and while there is nothing to filter.
 *
 * @fires {OgpTopicChangeEvent} ogp-topic-change - A person changed what is chosen, here or by going back or forward. Bubbles, composed.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading of the filter.
 * @csspart search - The search for words, with its label.
 * @csspart facets - All facets.
 * @csspart facet - One facet: a group of options.
 * @csspart legend - The name of a facet.
 * @csspart popover - What opens beside the button of a facet, where `layout` is `popover`.
 * @csspart options - The options of a facet.
 * @csspart option - One option: its box, its name, its count; also `zero` where it would give nothing.
 * @csspart count - How many entries an option would give.
 * @csspart range - The two dates of a range.
 * @csspart note - A word about the options: that nothing was found, or that there are more.
 * @csspart chips - What is chosen, each with a button to take it away, and "Clear all filters".
 * @csspart chip - One of these buttons.
 * @csspart button - A button; also `toggle` (opens), `apply` or `clear`.
 *
 * @cssprop [--ogp-accent] - Chosen boxes, chips and focus. Default: a blue mixed with the page's text colour.
 * @cssprop [--ogp-on-accent] - Text on the accent. Default: black or white, whichever is legible.
 * @cssprop [--ogp-line] - Thin lines. Default: mixed from the text colour.
 * @cssprop [--ogp-soft] - Soft text. Default: mixed from the text colour.
 * @cssprop [--ogp-doubt] - Not used by this element; shared by all.
 * @cssprop [--ogp-radius=0.375em] - Corners of buttons and fields.
 * @cssprop [--ogp-surface=Canvas] - Behind an open popover.
 * @cssprop [--ogp-heading-font] - Font family of the heading. Default: that of the page's headings, where they have one.
 * @cssprop [--ogp-scroll-margin=6em] - Room kept above a focused node, for a sticky page header.
 * @cssprop [--ogp-topic-filter-gap=1.25em] - Room between facets.
 * @cssprop [--ogp-topic-filter-option-size=15em] - Least width of a column of options.
 *
 * @cssstate loading - Nothing to choose from yet.
 * @cssstate ready - Showing what there is to choose from.
 * @cssstate error - A part of the script could not be loaded.
 * @cssstate active - Something is chosen.
 */
export class OgpTopicFilter extends LazyElement<TopicFilterBody> {
  static override readonly tag = 'ogp-topic-filter';

  /** Ids of the views to filter, in the same tree, space-separated. Default: the nearest view around the filter. */
  @setting(text, { attribute: 'for' })
  htmlFor: string | null = null;

  /**
   * The facets to choose by, in this order: `topics`, `countries`, `languages`, `attendance`, `kinds`, `when`, `place`, `series`, `organizers`,
   * `sources` (of a list that has several).
   * Default: `topics`.
   */
  @setting(someOf(...FACETS))
  facets: string = 'topics';

  /** Offer a search for words in title, summary, place and organiser. Default: off. */
  @setting(Boolean)
  search: boolean = false;

  /**
   * The order of options: `catalogue` (the feed's topics, then the areas of open government; anything else by name), `count` (the most
   * frequent first, whatever is chosen), or the values themselves in your own order, all others after them. Default: `catalogue`.
   */
  @setting(tokens)
  order: string = 'catalogue';

  /** Whether events must have any of the chosen topics, or all of them. Default: `any`. */
  @setting(oneOf('any', 'all'))
  match: 'any' | 'all' = 'any';

  /** Whether a choice takes effect at once (`change`), or on a button (`button`). Default: `change`. */
  @setting(oneOf('change', 'button'))
  apply: 'change' | 'button' = 'change';

  /** Facets one below the other (`inline`), or each in a popover of its own (`popover`). Default: `inline`. */
  @setting(oneOf('inline', 'popover'))
  layout: 'inline' | 'popover' = 'inline';

  /**
   * Where there is little room (30 em of its own width) everything is behind one button: whether that is open at first. An open one has
   * the button only below 14 em. Default: closed.
   */
  @setting(Boolean)
  open: boolean = false;

  /**
   * Keep what is chosen in the page's address, after `?` (`query`) or after `#` (`hash`), under the id of the first view:
   * `events.topics=justice`. Default: `off`.
   */
  @setting(oneOf('off', 'query', 'hash'))
  urlSync: 'off' | 'query' | 'hash' = 'off';

  /**
   * Keep the search there, too. Addresses end up in histories, logs and referrers, and so does what a reader has searched for. Default: off,
   * for the facets alone.
   */
  @setting(Boolean)
  urlSyncSearch: boolean = false;

  /** The heading. Default: "Filters"; empty (`heading=""`) for a heading that is only heard. */
  @setting(text)
  heading: string | null = null;

  /** The level of that heading, 1 to 6. Default: 2. */
  @setting(headingLevel)
  headingLevel: number = 2;

  /**
   * The choice in the facets of this filter. An object (`{ topics: ['justice'] }`), or its text as an attribute
   * (`choice="topics=justice,civic-space&search=budget"`). Setting it fires no event. Default: nothing.
   */
  @setting(choice, choiceOptions)
  choice: Choice = NO_CHOICE;

  /** Your own wording for some of our words, by name, in the language of the page. Default: none. */
  @setting(strings, { attribute: false })
  strings: Strings | null = null;

  /** Takes away what is chosen in the facets of this filter. Fires no event, as setting `choice` does not. */
  clear(): void {
    this.choice = NO_CHOICE;
  }

  #leave: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = awaitFilter(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  /** @internal Whether a view should not show anything yet: it would show for a moment what this filter is about to take away. */
  holds(view: Element): boolean {
    const isOurs =
      this.htmlFor === null
        ? view.contains(this)
        : this.htmlFor.split(/\s+/).includes(view.id) && view.getRootNode() === this.getRootNode();
    return isOurs && (isChosen(this.choice) || this.#isInAddress) && !this.body?.hasTold(view);
  }

  /** Whether the address looks as if something were chosen in it. */
  get #isInAddress(): boolean {
    const { search, hash } = location;
    return /\.\w+(=|%|\[)/.test({ query: search, hash, off: '' }[this.urlSync]);
  }

  protected override loadBody(): Promise<BodyModule<this, TopicFilterBody>> {
    const body = import('./topic-filter-body.js');
    // Side by side rather than one after the other; that it failed is told where it is used.
    if (this.#isInAddress) import('../../controllers/url-sync.js').catch(() => undefined);
    body.catch(() => this.#leave?.());
    return body;
  }
}

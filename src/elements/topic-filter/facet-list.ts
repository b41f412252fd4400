import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { choose, prepareSearch, type ActiveValue } from '../../controllers/filter-engine.js';
import { noteTyped } from '../../controllers/linked-search.js';
import type { ViewPool } from '../../controllers/view.js';
import { choiceOf, MAX_SEARCH, type Choice, type FacetName } from '../../core/listing/choice.js';
import { endsOf } from '../../core/listing/dates.js';
import type { Chosen } from '../../core/listing/facets.js';
import { memo } from '../../core/memo.js';
import { areAnnouncements } from '../../core/snapshot.js';
import type { Language } from '../../locales/language.js';
import { facetField, isLong, isShort, type ShownFacet } from './facet-fields.js';
import { optionsOf, type FacetOption } from './facet-options.js';
import { facetPopover } from './facet-popover.js';
import type { TopicFilterHost } from './topic-filter-settings.js';

/** The input of one render of the facets. */
interface FacetListInput {
  readonly pool: ViewPool;
  readonly language: Language;
  readonly facets: readonly FacetName[];
  /** The order of options, as the page author wrote it. */
  readonly order: string;
  /** Whether there is a search for words. */
  readonly search: boolean;
  /** All that is ticked, together with the choice of other filters: the counts are made with it. */
  readonly whole: Choice;
  /** The values that are ticked and mean something. */
  readonly active: readonly ActiveValue[];
  /** Whether each facet is behind a button, in a popover. */
  readonly isPopovers: boolean;
}

/** Holds the choice that a reader has ticked and searched for. The facets set it. */
export interface Ticked {
  choice: Choice;
}

/** The facets of a filter, and the search above them. It knows which facets are open, and what is typed to find an option. */
export class FacetList {
  readonly #host: TopicFilterHost;
  readonly #ticked: Ticked;
  readonly #queries = new Map<FacetName, string>();
  readonly #opened = new Map<FacetName, boolean>();
  readonly #options = memo(
    (
      pool: ViewPool,
      language: Language,
      facets: readonly FacetName[],
      order: string,
    ): ReadonlyMap<FacetName, readonly FacetOption[]> =>
      new Map(
        facets.map((facet) => [
          facet,
          optionsOf(pool, facet, language, order.split(/\s+/), (message) => this.#host.warn(message)),
        ]),
      ),
  );

  constructor(host: TopicFilterHost, ticked: Ticked) {
    this.#host = host;
    this.#ticked = ticked;
  }

  render(input: FacetListInput): TemplateResult {
    const { pool, language, facets, order, whole, isPopovers } = input;
    const options = this.#options(pool, language, facets, order);
    const counted = choose(pool, whole, language.requested);
    const shown = facets.map((facet, i) => this.#shown(input, facet, i === 0, options.get(facet)!, counted));
    return html`${input.search ? this.#renderSearch(input) : nothing}
    ${repeat(
      shown.filter((facet) => facet.options.length),
      ({ facet }) => facet,
      (facet): TemplateResult => (isPopovers ? facetPopover(facet) : facetField(facet)),
    )}`;
  }

  #renderSearch({ language, pool }: FacetListInput): TemplateResult {
    const onInput = (event: Event): void => {
      // Half a syllable is no word yet.
      if ((event as InputEvent).isComposing) return;
      const { value } = event.target as HTMLInputElement;
      noteTyped(value);
      this.#change({ search: value });
    };
    return html`<label class="field" part="search"
      >${language.t(areAnnouncements(pool.snapshot) ? 'searchAnnouncements' : 'searchEvents')}<input
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${MAX_SEARCH}
        .value=${this.#ticked.choice.search ?? ''}
        @focus=${() => prepareSearch(pool)}
        @input=${onInput}
        @compositionend=${onInput}
    /></label>`;
  }

  #shown(
    { language, active }: FacetListInput,
    facet: FacetName,
    isFirst: boolean,
    known: readonly FacetOption[],
    counted: Chosen,
  ): ShownFacet {
    const here = active.filter((one) => one.facet === facet);
    const options = withChosen(known, here);
    return {
      language,
      facet,
      options,
      chosen: new Set(here.map(({ value }) => value)),
      countOf: (value) => (facet === 'when' ? counted.countWhen(value) : (counted.counts(facet).get(value) ?? 0)),
      query: this.#queries.get(facet) ?? '',
      range: here.map(({ value }) => endsOf(value)).find(Boolean) ?? ['', ''],
      open: this.#isOpen(facet, options, here.length > 0, isFirst),
      onToggle: (value, on) => {
        const values = (this.#ticked.choice[facet] ?? []).filter((other) => other !== value);
        this.#change({ [facet]: on ? [...values, value] : values });
      },
      onQuery: (query) => {
        this.#queries.set(facet, query);
        this.#host.requestUpdate();
      },
      onRange: (from, to) => {
        const others = (this.#ticked.choice.when ?? []).filter((value) => !endsOf(value));
        this.#change({ when: from || to ? [...others, `${from}..${to}`] : others });
      },
      onOpen: (open) => {
        this.#opened.set(facet, open);
        this.#host.requestUpdate();
      },
    };
  }

  #change(part: Choice): void {
    const { choice } = this.#ticked;
    this.#ticked.choice = choiceOf({ ...choice, ...part }, choice);
  }

  /** Decides once whether a facet is open; from then on it is up to the reader. */
  #isOpen(facet: FacetName, options: readonly FacetOption[], isChosen: boolean, isFirst: boolean): boolean {
    if (!options.length) return this.#opened.get(facet) ?? true;
    const open = this.#opened.get(facet) ?? (!isLong(options) || isChosen || (isFirst && isShort(options)));
    this.#opened.set(facet, open);
    return open;
  }
}

/** Adds what is chosen but not in this feed. */
function withChosen(options: readonly FacetOption[], active: readonly ActiveValue[]): readonly FacetOption[] {
  const missing = active.filter(({ value }) => !endsOf(value) && !options.some((option) => option.value === value));
  return missing.length ? [...options, ...missing.map(({ value, label }) => ({ value, label, depth: 0 }))] : options;
}

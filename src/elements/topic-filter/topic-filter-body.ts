import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { askAgain } from '../../controllers/awaited-filters.js';
import {
  activeIn,
  choose,
  optionsOf,
  prepareSearch,
  type Active,
  type FacetOption,
} from '../../controllers/filter-engine.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { Language } from '../../locales/language.js';
import { hasPopovers } from '../../controllers/place-popover.js';
import type { ViewFacts } from '../../controllers/view.js';
import {
  choiceOf,
  mergeChoice,
  NO_CHOICE,
  sameChoice,
  type Choice,
  type FacetName,
} from '../../core/listing/choice.js';
import { endsOf } from '../../core/listing/dates.js';
import { OgpTopicChangeEvent } from '../../events.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import { feedText } from '../base/feed-text.js';
import { heading } from '../base/heading.js';
import type { Body } from '../base/lazy-element.js';
import { UrlState } from '../../controllers/url-state.js';
import { facetField, isLong, isShort, type FacetFacts } from './facet-fields.js';
import { facetPopover } from './facet-popover.js';
import type { OgpTopicFilter } from './ogp-topic-filter.js';
import { topicFilterStyles } from './ogp-topic-filter.styles.js';
import { FilterController, type ChangedBy } from '../../controllers/filter-controller.js';

export { render } from 'lit/html.js';

export const styles = [rootStyles, controlStyles, visuallyHiddenStyles, topicFilterStyles];

export const makeBody = (host: OgpTopicFilter): TopicFilterBody => new TopicFilterBody(host);

/** How long a filter may be without anything to filter before the page author is told. Milliseconds. */
const PATIENCE = 5000;

/** What a filter shows, and how it answers to its reader. The settings are the host's. */
export class TopicFilterBody implements Body {
  readonly #host: OgpTopicFilter;
  readonly #locale: LocaleController;
  readonly #steering: FilterController;
  readonly #address: UrlState;
  /** What is ticked but not yet applied. */
  #pending: Choice | null = null;
  /** That together with what other filters chose. */
  #combined: Choice = NO_CHOICE;
  /** What was chosen before the address had a say. */
  #initial: Choice = NO_CHOICE;
  readonly #queries = new Map<FacetName, string>();
  readonly #opened = new Map<FacetName, boolean>();
  readonly #options = new Map<FacetName, { readonly of: readonly unknown[]; readonly list: readonly FacetOption[] }>();
  #open: boolean | null = null;
  #clearing = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OgpTopicFilter) {
    this.#host = host;
    this.#locale = new LocaleController(host, { strings: () => host.strings });
    this.#address = new UrlState({
      onChoice: (choice, moved) => this.#onAddress(choice, moved),
      onRead: askAgain,
      warn: (message) => host.warn(message),
    });
    this.#steering = new FilterController(host, { facets: () => this.#facets, onChange: (by) => this.#onChange(by) });
    host.addController(this);
  }

  get #language(): Language {
    return this.#locale.language;
  }

  hostConnected(): void {
    this.#patience = setTimeout(() => {
      if (this.#steering.targets.length) return;
      const where = this.#host.htmlFor
        ? `for="${this.#host.htmlFor}" names no event list on this page`
        : 'no event list is around it';
      this.#host.warn(`${where}, so there is nothing to filter.`);
    }, PATIENCE);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#address.stop();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { targets } = this.#steering;
    const named = this.#host.htmlFor?.trim().split(/\s+/, 1)[0];
    const name = named || (targets[0] ? targets[0].element.id || 'events' : null);
    this.#address.use(this.#host.urlSync, name, this.#facets);
  }

  hostUpdated(): void {
    const { facts } = this.#steering;
    const states = new Set([facts ? 'ready' : 'loading']);
    if (!sameChoice(this.#host.choice, NO_CHOICE)) states.add('active');
    this.#host.setStates(states);
  }

  /** Whether a view has been told all that there is to tell it at first. */
  hasTold(view: Element): boolean {
    const { targets } = this.#steering;
    // Of those around it, it steers the nearest alone.
    const isTarget = this.#host.htmlFor === null ? targets.length > 0 : targets.some(({ element }) => element === view);
    return this.#address.isRead && isTarget;
  }

  get #facetNames(): readonly FacetName[] {
    return this.#host.facets.split(' ') as FacetName[];
  }

  /** What this filter is about: its facets, and the search if it has one. */
  get #facets(): readonly (FacetName | 'search')[] {
    const facets = this.#facetNames;
    return this.#host.search ? [...facets, 'search'] : facets;
  }

  /** What is ticked. */
  get #choice(): Choice {
    return this.#pending ?? this.#host.choice;
  }

  /** What is ticked, together with what others chose: what counts are made with. */
  get #whole(): Choice {
    const { whole } = this.#steering;
    if (!this.#pending) return whole;
    const combined = mergeChoice(whole, this.#pending, this.#facets);
    // One object for one choice: counts are kept by it.
    return (this.#combined = sameChoice(combined, this.#combined) ? this.#combined : combined);
  }

  #onChange(by: ChangedBy): void {
    this.#pending = null;
    if (by !== 'address' && by !== 'history') this.#address.write(this.#host.choice, by !== 'page');
  }

  #onAddress(choice: Choice | null, moved: boolean): void {
    if (!moved) this.#initial = this.#host.choice;
    const next = choice ?? (moved ? this.#initial : this.#host.choice);
    if (sameChoice(next, this.#host.choice)) return;
    this.#steering.choose(next, moved ? 'history' : 'address');
    if (moved) this.#host.dispatchEvent(new OgpTopicChangeEvent(this.#host.choice));
  }

  /** A reader has changed something. */
  #set(choice: Choice): void {
    if (this.#host.apply === 'button') this.#pending = choice;
    else this.#commit(choice);
    this.#host.requestUpdate();
  }

  #commit(choice: Choice): void {
    this.#pending = null;
    if (sameChoice(choice, this.#host.choice)) return;
    this.#steering.choose(choice, 'reader');
    this.#host.dispatchEvent(new OgpTopicChangeEvent(this.#host.choice));
  }

  #toggle(facet: FacetName, value: string, on: boolean): void {
    const values = (this.#choice[facet] ?? []).filter((other) => other !== value);
    this.#set(choiceOf({ ...this.#choice, [facet]: on ? [...values, value] : values }));
  }

  #range(from: string, to: string): void {
    const others = (this.#choice.when ?? []).filter((value) => !endsOf(value));
    this.#set(choiceOf({ ...this.#choice, when: from || to ? [...others, `${from}..${to}`] : others }));
  }

  #onSearch = (event: Event): void => {
    // Half a syllable is no word yet.
    if ((event as InputEvent).isComposing) return;
    this.#set(choiceOf({ ...this.#choice, search: (event.target as HTMLInputElement).value }));
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#host.apply !== 'button') return;
    this.#commit(this.#choice);
    this.#host.requestUpdate();
    this.#steering.targets[0]?.view.focusResults();
  };

  /** Takes one away; focus goes to the next, else to the one before, else to the heading. */
  async #onChip(index: number, choice: Choice): Promise<void> {
    this.#set(choice);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    const chips = root.querySelectorAll<HTMLElement>('.chip');
    const target = chips[index] ?? chips[index - 1] ?? root.querySelector<HTMLElement>('#heading');
    target?.focus();
  }

  #onClear = (event: Event): void => {
    // It goes only once focus has left it. Some browsers do not focus what is clicked.
    this.#clearing = true;
    (event.currentTarget as HTMLElement).focus();
    this.#set(NO_CHOICE);
  };

  #onClearBlur = (): void => {
    this.#clearing = false;
    this.#host.requestUpdate();
  };

  render(): TemplateResult {
    const { facts } = this.#steering;
    const language = this.#language;
    const isPopovers = this.#host.layout === 'popover' && hasPopovers();
    return html`<div
      class="root ${isPopovers ? 'popovers' : 'folds'}"
      part="base"
      lang=${language.lang}
      dir=${language.dir}
    >
      <div ?hidden=${facts !== null}><slot></slot></div>
      ${facts ? this.#renderFilter(facts, isPopovers) : nothing}
    </div>`;
  }

  #renderFilter(facts: ViewFacts, isPopovers: boolean): TemplateResult {
    const { apply, headingLevel, search } = this.#host;
    const language = this.#language;
    const active = activeIn(facts, this.#choice, language);
    const count = active.length + (this.#choice.search ? 1 : 0);
    const open = this.#open ?? this.#host.open;
    const words = this.#host.heading || language.t('filters');
    const fold = html`<span class="wide ${this.#host.heading === '' ? 'visually-hidden' : ''}">${words}</span
      ><button
        type="button"
        class="fold"
        part="button toggle"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="panel"
        @click=${() => this.#setOpen(!open)}
      >
        ${count ? language.t('filtersCount', { n: count }) : words}
      </button>`;
    const facets = this.#facetNames.map((facet, i) => this.#facetFacts(facts, facet, i === 0, active));
    return html`<search role="search" aria-labelledby="heading">
      <form @submit=${this.#onSubmit}>
        ${heading(headingLevel, { id: 'heading', class: 'heading', part: 'heading' }, fold)}
        <div id="panel" class="panel ${open ? 'open' : ''}" @focusin=${() => this.#setOpen(true)}>
          <div class="facets" part="facets">
            ${
              search
                ? html`<label class="field" part="search"
                    >${language.t('searchEvents')}<input
                      type="search"
                      autocomplete="off"
                      enterkeyhint="search"
                      .value=${this.#choice.search ?? ''}
                      @focus=${() => prepareSearch(facts)}
                      @input=${this.#onSearch}
                      @compositionend=${this.#onSearch}
                  /></label>`
                : nothing
            }
            ${repeat(
              facets.filter(({ options }) => options.length),
              ({ facet }) => facet,
              (facet) => (isPopovers ? facetPopover(facet) : facetField(facet)),
            )}
          </div>
          ${
            apply === 'button'
              ? html`<p class="chips">
                  <button type="submit" class="apply" part="button apply">${language.t('showResults')}</button>
                </p>`
              : nothing
          }
        </div>
      </form>
      ${this.#renderChips(active)}
    </search>`;
  }

  /** Stays open for as long as one is in it, however narrow it becomes. */
  #setOpen(open: boolean): void {
    if (this.#open === open) return;
    this.#open = open;
    this.#host.requestUpdate();
  }

  #facetFacts(facts: ViewFacts, facet: FacetName, isFirst: boolean, active: readonly Active[]): FacetFacts {
    const language = this.#language;
    const here = active.filter((one) => one.facet === facet);
    const options = this.#optionsOf(facts, facet, here);
    const counted = choose(facts, this.#whole, language.requested);
    let open = this.#opened.get(facet);
    if (open === undefined && options.length) {
      // Decided once: what is open stays so.
      open = !isLong(options) || here.length > 0 || (isFirst && isShort(options));
      this.#opened.set(facet, open);
    }
    const range = here.map(({ value }) => endsOf(value)).find(Boolean);
    return {
      language,
      facet,
      options,
      chosen: new Set(here.map(({ value }) => value)),
      countOf: (value) => (facet === 'when' ? counted.countWhen(value) : (counted.counts(facet).get(value) ?? 0)),
      query: this.#queries.get(facet) ?? '',
      range: range ?? ['', ''],
      open: open ?? true,
      onToggle: (value, on) => this.#toggle(facet, value, on),
      onQuery: (query) => {
        this.#queries.set(facet, query);
        this.#host.requestUpdate();
      },
      onRange: (from, to) => this.#range(from, to),
      onOpen: (wanted) => {
        this.#opened.set(facet, wanted);
        this.#host.requestUpdate();
      },
    };
  }

  /** The options of a facet; what is chosen but not in this feed comes after them. */
  #optionsOf(facts: ViewFacts, facet: FacetName, here: readonly Active[]): readonly FacetOption[] {
    const { order } = this.#host;
    const of = [
      facts.admitted,
      facts.snapshot,
      order.includes('count') && facts.rows,
      order,
      this.#language.lang,
      this.#language.t('filters'),
    ];
    let known = this.#options.get(facet);
    if (!known || of.some((value, i) => value !== known!.of[i])) {
      known = { of, list: optionsOf(facts, facet, this.#language, order.split(/\s+/)) };
      this.#options.set(facet, known);
    }
    const { list } = known;
    const missing = here.filter(({ value }) => !endsOf(value) && !list.some((option) => option.value === value));
    return missing.length ? [...list, ...missing.map(({ value, label }) => ({ value, label, depth: 0 }))] : list;
  }

  #renderChips(active: readonly Active[]): TemplateResult {
    const language = this.#language;
    const { search } = this.#choice;
    const chips = active.map(({ facet, value, label }) => {
      const without = choiceOf({ ...this.#choice, [facet]: this.#choice[facet]?.filter((other) => other !== value) });
      return { key: `${facet} ${value}`, name: feedText(label) as unknown, without };
    });
    if (search) {
      const without = choiceOf({ ...this.#choice, search: '' });
      chips.push({ key: 'search', name: language.t('quoted', { text: search }), without });
    }
    const none = chips.length === 0;
    return html`<div class="chips" part="chips" ?hidden=${none && !this.#clearing}>
      <ul role="list" ?hidden=${none}>
        ${repeat(
          chips,
          ({ key }) => key,
          ({ name, without }, i) =>
            html`<li>
              <button type="button" class="chip" part="chip" @click=${() => void this.#onChip(i, without)}>
                ${language
                  .parts('removeFilter', { name: nothing as unknown })
                  .map((part) => (part === nothing ? name : html`<span class="visually-hidden">${part}</span>`))}<span
                  class="cross"
                  aria-hidden="true"
                  >×</span
                >
              </button>
            </li>`,
        )}
      </ul>
      <button type="button" class="clear" part="button clear" @click=${this.#onClear} @blur=${this.#onClearBlur}>
        ${language.t('clearAll')}
      </button>
    </div>`;
  }
}

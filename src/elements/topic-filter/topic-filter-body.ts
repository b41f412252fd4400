import { html, nothing, type TemplateResult } from 'lit/html.js';
import { askAgain } from '../../controllers/awaited-filters.js';
import { FilterController, type ChangedBy } from '../../controllers/filter-controller.js';
import { activeIn, type ActiveValue } from '../../controllers/filter-engine.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { hasPopovers } from '../../controllers/place-popover.js';
import { PageLook } from '../../controllers/page-look.js';
import { SlowFlag } from '../../controllers/slow-flag.js';
import { UrlState } from '../../controllers/url-state.js';
import type { ViewPool } from '../../controllers/view.js';
import { choiceOf, facetNames, isChosen, mergeChoice, NO_CHOICE, type Choice } from '../../core/listing/choice.js';
import { memo } from '../../core/memo.js';
import { OgpTopicChangeEvent } from '../../events.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import { heading } from '../base/heading.js';
import type { Body } from '../base/lazy-element.js';
import { chips } from './chips.js';
import { FacetList, type Ticked } from './facet-list.js';
import { foldHeading } from './fold-heading.js';
import { topicFilterStyles } from './ogp-topic-filter.styles.js';
import type { TopicFilterHost } from './topic-filter-settings.js';

export { render } from '../base/render.js';

export const styles = [rootStyles, controlStyles, visuallyHiddenStyles, topicFilterStyles];

export const makeBody = (host: TopicFilterHost): TopicFilterBody => new TopicFilterBody(host);

/** Milliseconds: how long a filter may be without anything to filter before the page author is told. */
const TARGETLESS_MS = 5000;

/** Renders a filter, and answers to its reader. The settings are the host's. */
export class TopicFilterBody implements Body, Ticked {
  readonly #host: TopicFilterHost;
  readonly #locale: LocaleController;
  readonly #filter: FilterController;
  readonly #url: UrlState;
  readonly #targetless: SlowFlag;
  readonly #facets: FacetList;
  readonly #facetNames = memo(facetNames);
  /** The choice that is ticked, together with that of other filters. One object for one choice: counts are kept by it. */
  readonly #merged = memo(mergeChoice);
  /** The choice that is ticked but not yet applied. */
  #pending: Choice | null = null;
  /** The choice before the address was read. */
  #initial: Choice = NO_CHOICE;
  #open: boolean | null = null;
  #clearing = false;

  constructor(host: TopicFilterHost) {
    this.#host = host;
    this.#locale = new LocaleController(host, { strings: () => host.strings });
    this.#url = new UrlState({
      onChoice: (choice, moved) => this.#onAddress(choice, moved),
      onRead: () => {
        askAgain();
        host.requestUpdate();
      },
      warn: (message) => host.warn(message),
    });
    this.#filter = new FilterController(host, (by) => this.#onChange(by));
    this.#targetless = new SlowFlag(host, TARGETLESS_MS);
    this.#facets = new FacetList(host, this);
    host.addController(this);
    new PageLook(host);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#url.stop();
  }

  hostUpdate(): void {
    const { urlSync, isConnected } = this.#host;
    if (isConnected) this.#url.use(urlSync, this.#filter.viewName, this.#filter.addressFacets);
  }

  hostUpdated(): void {
    const { pool, targets } = this.#filter;
    const state = pool ? 'ready' : 'loading';
    this.#host.setStates(new Set(isChosen(this.#host.choice) ? [state, 'active'] : [state]));
    this.#targetless.waiting(targets.length === 0 && this.#host.isConnected);
    if (this.#targetless.isUp) this.#warnOfNothing();
  }

  #warnOfNothing(): void {
    const { htmlFor } = this.#host;
    const where = htmlFor ? `for="${htmlFor}" names no event list on this page` : 'no event list is around it';
    this.#host.warn(`${where}, so there is nothing to filter.`);
  }

  get isSettled(): boolean {
    return this.#filter.isSettled && !this.#url.isReading && !this.#locale.isLoading;
  }

  /** Whether a view has been told all that there is to tell it at first. */
  hasTold(view: Element): boolean {
    const { targets } = this.#filter;
    // Of those around it, it filters the nearest alone.
    const isTarget = this.#host.htmlFor === null ? targets.length > 0 : targets.some(({ element }) => element === view);
    return this.#url.isRead && isTarget;
  }

  /** The choice that is ticked and searched for; set when a reader has changed it. */
  get choice(): Choice {
    return this.#pending ?? this.#host.choice;
  }

  set choice(choice: Choice) {
    if (this.#host.apply === 'button') this.#pending = choice;
    else this.#commit(choice);
    this.#host.requestUpdate();
  }

  #onChange(by: ChangedBy): void {
    this.#pending = null;
    if (by !== 'address' && by !== 'history') this.#url.write(this.#host.choice, by !== 'page');
  }

  #onAddress(choice: Choice | null, moved: boolean): void {
    const before = this.#host.choice;
    if (!moved) this.#initial = before;
    const next = this.#filter.withAddress(choice ?? (moved ? this.#initial : before));
    if (next === before) return;
    this.#filter.choose(next, moved ? 'history' : 'address');
    if (moved) this.#host.dispatchEvent(new OgpTopicChangeEvent(this.#host.choice));
  }

  #commit(ticked: Choice): void {
    this.#pending = null;
    const choice = choiceOf(ticked, this.#host.choice);
    if (choice === this.#host.choice) return;
    this.#filter.choose(choice, 'reader');
    this.#host.dispatchEvent(new OgpTopicChangeEvent(this.#host.choice));
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#host.apply !== 'button') return;
    this.#commit(this.choice);
    this.#host.requestUpdate();
    this.#filter.targets[0]?.view.focusResults();
  };

  /** Takes one away; focus goes to the next, else to the one before, else to the heading. */
  async #onRemove(index: number, removed: ActiveValue | null): Promise<void> {
    const { choice } = this;
    const part = removed
      ? { [removed.facet]: choice[removed.facet]?.filter((value) => value !== removed.value) }
      : { search: '' };
    this.choice = choiceOf({ ...choice, ...part });
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const left = root.querySelectorAll<HTMLElement>('.chip');
    const target = left[index] ?? left[index - 1] ?? root.querySelector<HTMLElement>('#heading');
    target?.focus();
  }

  #onClear = (event: Event): void => {
    // It goes only once focus has left it. Some browsers do not focus what is clicked.
    this.#clearing = true;
    (event.currentTarget as HTMLElement).focus();
    this.choice = NO_CHOICE;
  };

  #onClearBlur = (): void => {
    this.#clearing = false;
    this.#host.requestUpdate();
  };

  /** Stays open for as long as one is in it, however narrow it becomes. */
  #setOpen(open: boolean): void {
    if (this.#open === open) return;
    this.#open = open;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { pool } = this.#filter;
    const { language } = this.#locale;
    const isPopovers = this.#host.layout === 'popover' && hasPopovers();
    return html`<div
      class="root ${isPopovers ? 'popovers' : 'folds'}"
      part="base"
      lang=${language.lang}
      dir=${language.dir}
    >
      <div ?hidden=${pool !== null}><slot></slot></div>
      ${pool ? this.#renderFilter(pool, isPopovers) : nothing}
    </div>`;
  }

  #renderFilter(pool: ViewPool, isPopovers: boolean): TemplateResult {
    const { headingLevel, facets, order, search } = this.#host;
    const { language } = this.#locale;
    const { choice } = this;
    const active = activeIn(pool, choice, language);
    const open = this.#open ?? this.#host.open;
    const { whole } = this.#filter;
    const list = this.#facets.render({
      pool,
      language,
      facets: this.#facetNames(facets),
      order,
      search,
      whole: this.#pending ? this.#merged(whole, this.#pending, this.#filter.facets) : whole,
      active,
      isPopovers,
    });
    return html`<search role="search" aria-labelledby="heading">
      <form @submit=${this.#onSubmit}>
        ${heading(
          headingLevel,
          { id: 'heading', class: 'heading', part: 'heading' },
          foldHeading({
            language,
            words: this.#host.heading,
            count: active.length + (choice.search ? 1 : 0),
            isOpen: open,
            onToggle: () => this.#setOpen(!open),
          }),
        )}
        ${chips({
          language,
          choice,
          active,
          isClearing: this.#clearing,
          onRemove: (index, value) => void this.#onRemove(index, value),
          onClear: this.#onClear,
          onClearBlur: this.#onClearBlur,
        })}
        <div id="panel" class="panel ${open ? 'open' : ''}" @focusin=${() => this.#setOpen(true)}>
          <div class="facets" part="facets">${list}</div>
          ${
            this.#host.apply === 'button'
              ? html`<p class="chips">
                  <button type="submit" class="apply" part="button apply">${language.t('showResults')}</button>
                </p>`
              : nothing
          }
        </div>
      </form>
    </search>`;
  }
}

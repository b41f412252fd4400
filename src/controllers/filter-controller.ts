import type { ReactiveControllerHost } from 'lit';
import {
  facetNames,
  isChosen,
  matchingAll,
  mergeChoice,
  NO_CHOICE,
  partOfChoice,
  type Choice,
  type FacetName,
} from '../core/listing/choice.js';
import { memo } from '../core/memo.js';
import { isLarge, prepareFacets } from './filter-engine.js';
import { TargetController, type Target } from './target-controller.js';
import type { EventView, ViewElement, ViewPool } from './view.js';

interface FilterHost extends ReactiveControllerHost, Element {
  /** Ids of views, space-separated; `null` for the nearest view around the host. */
  readonly htmlFor: string | null;
  /** Names of facets, space-separated. */
  readonly facets: string;
  readonly search: boolean;
  readonly urlSyncSearch: boolean;
  readonly match: 'any' | 'all';
  choice: Choice;
}

/** The one who changed a choice: the reader in this filter, by going back or forward, or at a view of it; the page; or the address it came with. */
export type ChangedBy = 'reader' | 'history' | 'view' | 'page' | 'address';

/**
 * Keeps a filter's choice and those of its views in step. Each view owns its choice: the filter shows the first view's, and sets what a
 * reader or the page chooses here on all of them.
 */
export class FilterController {
  readonly #host: FilterHost;
  readonly #onChange: (by: ChangedBy) => void;
  readonly #targets: TargetController;
  readonly #facetsOf = memo((facets: string, search: boolean): readonly (FacetName | 'search')[] =>
    search ? [...facetNames(facets), 'search'] : facetNames(facets),
  );
  /** The host's choice as the views were last told it; another one was set by the page. */
  #told: Choice = NO_CHOICE;
  #pool: ViewPool | null = null;
  /** The newest pool, whose facets may still be read. */
  #newest: ViewPool | null = null;
  /** Views that have shown their feed, or that it failed. */
  readonly #settled = new WeakSet<Element>();

  constructor(host: FilterHost, onChange: (by: ChangedBy) => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#targets = new TargetController(host, {
      nearest: true,
      onTargets: (added) => this.#join(added),
      onChange: (target) => this.#follow(target),
    });
    host.addController(this.#targets);
    host.addController(this);
  }

  get targets(): readonly Target[] {
    return this.#targets.targets;
  }

  /** The name of the first view, in the address of the page; `null` while it is not known. */
  get viewName(): string | null {
    const named = this.#host.htmlFor?.trim().split(/\s+/, 1)[0];
    return named || (this.targets[0] ? this.targets[0].element.id || 'events' : null);
  }

  /** The parts of a choice that belong to this filter: its facets, and the search if it has one. */
  get facets(): readonly (FacetName | 'search')[] {
    return this.#facetsOf(this.#host.facets, this.#host.search);
  }

  /** The parts of it that the page's address may hold. */
  get addressFacets(): readonly (FacetName | 'search')[] {
    return this.#host.urlSyncSearch ? this.facets : facetNames(this.#host.facets);
  }

  /** Returns the host's choice with those parts as in another. The same object if they are. */
  withAddress(said: Choice): Choice {
    return mergeChoice(this.#host.choice, said, this.addressFacets);
  }

  /**
   * The pool of the first view that has one; the last that there was, while a view loads or is being moved, or the facets of a large one
   * are read.
   */
  get pool(): ViewPool | null {
    return this.#pool;
  }

  /** Whether all views that are on their way by now are there, with all that they will show, or have failed. */
  get isSettled(): boolean {
    if (this.#targets.isSearching || this.#pool !== this.#newest) return false;
    return this.targets.every(({ element }) => this.#settled.has(element));
  }

  /** The whole choice of the first view: the parts of this filter and of others. */
  get whole(): Choice {
    return this.targets[0]?.view.choice ?? this.#host.choice;
  }

  hostUpdate(): void {
    this.#set(this.#host.choice);
    // The page has set another choice.
    if (this.#host.choice !== this.#told && this.targets.length) this.#tell('page');
    const pool = this.targets.find(({ view }) => view.pool)?.view.pool;
    if (!pool || pool === this.#newest) return;
    this.#newest = pool;
    if (isLarge(pool)) void this.#prepare(pool);
    else this.#pool = pool;
  }

  async #prepare(pool: ViewPool): Promise<void> {
    // A failure comes again where the facets are shown, and is reported there.
    await prepareFacets(pool, facetNames(this.#host.facets)).catch(() => undefined);
    if (pool !== this.#newest) return;
    this.#pool = pool;
    this.#host.requestUpdate();
  }

  /** Sets what a reader chose, or what the address says. */
  choose(choice: Choice, by: 'reader' | 'history' | 'address'): void {
    this.#set(partOfChoice(choice, this.facets));
    this.#tell(by);
  }

  /** A choice that says the same leaves the host with the one that it has. */
  #set(choice: Choice): void {
    this.#host.choice = this.#host.match === 'all' ? matchingAll(choice) : choice;
  }

  /** Takes in views that were none before: the page's own word comes first, then what the first view has, then what this filter had. */
  #join(added: readonly Target[]): void {
    const theirs = this.targets.map(({ view }) => partOfChoice(view.choice, this.facets)).find(isChosen);
    if (added.length && this.#host.choice === this.#told && theirs) this.#host.choice = theirs;
    if (this.targets.length) this.#tell('page', true);
    this.#host.requestUpdate();
    for (const { element } of added) void this.#settle(element);
  }

  async #settle(element: Partial<ViewElement> & Element): Promise<void> {
    await element.ready;
    this.#settled.add(element);
    this.#host.requestUpdate();
  }

  /** A view has another choice, or other events. */
  #follow({ view }: Target): void {
    const before = this.#host.choice;
    this.#host.choice = partOfChoice(view.choice, this.facets);
    if (this.#host.choice !== before) this.#tell('view');
    this.#host.requestUpdate();
  }

  /** The view that says what a choice leaves, for all: the first that a reader may see. One that was changed itself needs no asking. */
  get #speaker(): EventView | undefined {
    const speaking = this.targets.filter(({ view }) => view.announces);
    return (speaking.find(({ element }) => element.checkVisibility?.()) ?? speaking[0])?.view;
  }

  #tell(by: ChangedBy, quietly = false): void {
    const { choice } = this.#host;
    this.#told = choice;
    const speaker = quietly || by === 'view' || by === 'address' ? null : this.#speaker;
    for (const { view } of this.targets) {
      const merged = mergeChoice(view.choice, choice, this.facets);
      if (merged !== view.choice) view.choose(merged, view !== speaker);
    }
    if (!quietly) this.#onChange(by);
  }
}

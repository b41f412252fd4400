import type { ReactiveControllerHost } from 'lit';
import { TargetController, type Target } from './target-controller.js';
import type { EventView, ViewFacts } from './view.js';
import {
  choiceOf,
  isChosen,
  mergeChoice,
  NO_CHOICE,
  partOfChoice,
  sameChoice,
  type Choice,
  type FacetName,
} from '../core/listing/choice.js';

interface FilterHost extends ReactiveControllerHost, Element {
  htmlFor: string | null;
  match: 'any' | 'all';
  choice: Choice;
}

/** Who changed a choice: the reader in this filter, by going back or forward, or at a view of it; the page; or the address it came with. */
export type ChangedBy = 'reader' | 'history' | 'view' | 'page' | 'address';

interface FilterOptions {
  /** The part of a choice that this filter is about. */
  readonly facets: () => readonly (FacetName | 'search')[];
  readonly onChange: (by: ChangedBy) => void;
}

/**
 * Keeps a filter's choice and those of its views in step. Each view owns its choice: the filter shows the first view's, and sets what a
 * reader or the page chooses here on all of them.
 */
export class FilterController {
  readonly #host: FilterHost;
  readonly #wishes: FilterOptions;
  readonly #targets: TargetController;
  /** The host's choice as it was last told to the views; another one was set by the page. */
  #told: Choice = NO_CHOICE;
  #facts: ViewFacts | null = null;

  constructor(host: FilterHost, wishes: FilterOptions) {
    this.#host = host;
    this.#wishes = wishes;
    this.#targets = new TargetController(host, {
      ids: () => host.htmlFor,
      onTargets: (added) => this.#join(added),
      onChange: (target) => this.#follow(target),
    });
    host.addController(this.#targets);
    host.addController(this);
  }

  get targets(): readonly Target[] {
    return this.#targets.targets;
  }

  /** What there is to choose from and to count; the last that there was, while a view loads or is being moved. */
  get facts(): ViewFacts | null {
    for (const { view } of this.targets) {
      const { facts } = view;
      if (facts) return (this.#facts = facts);
    }
    return this.#facts;
  }

  /** All that is chosen in the first view, by this filter and by others. */
  get whole(): Choice {
    return this.targets[0]?.view.choice ?? this.#host.choice;
  }

  hostUpdate(): void {
    this.#host.choice = this.#withMatch(this.#host.choice);
    // The page has set another choice.
    if (sameChoice(this.#host.choice, this.#told)) return;
    if (this.targets.length) this.#tell('page');
  }

  /** Sets what a reader chose, or what the address says. */
  choose(choice: Choice, by: 'reader' | 'history' | 'address'): void {
    this.#host.choice = this.#withMatch(partOfChoice(choice, this.#wishes.facets()));
    this.#tell(by);
  }

  #withMatch(choice: Choice): Choice {
    return this.#host.match === 'all' ? choiceOf({ ...choice, match: 'all' }) : choice;
  }

  /** Views that were none before: the page's own word first, then what the first view has, then what this filter had. */
  #join(added: readonly Target[]): void {
    const { choice } = this.#host;
    const facets = this.#wishes.facets();
    const theirs = this.targets.map(({ view }) => partOfChoice(view.choice, facets)).find(isChosen);
    if (added.length && sameChoice(choice, this.#told) && theirs) this.#host.choice = theirs;
    if (this.targets.length) this.#tell('page', true);
    this.#host.requestUpdate();
  }

  /** A view has another choice, or other events. */
  #follow({ view }: Target): void {
    const theirs = partOfChoice(view.choice, this.#wishes.facets());
    if (!sameChoice(theirs, this.#host.choice)) {
      this.#host.choice = theirs;
      this.#tell('view');
    }
    this.#host.requestUpdate();
  }

  /** The view that says what a choice leaves, for all: the first that a reader may see. One that was changed itself needs no asking. */
  get #speaker(): EventView | undefined {
    const speaking = this.targets.filter(({ view }) => view.speaks);
    return (speaking.find(({ element }) => element.checkVisibility?.()) ?? speaking[0])?.view;
  }

  #tell(by: ChangedBy, quietly = false): void {
    const { choice } = this.#host;
    const facets = this.#wishes.facets();
    this.#told = choice;
    const speaker = quietly || by === 'view' || by === 'address' ? null : this.#speaker;
    for (const { view } of this.targets) {
      const merged = mergeChoice(view.choice, choice, facets);
      if (!sameChoice(merged, view.choice)) view.choose(merged, view !== speaker);
    }
    if (!quietly) this.#wishes.onChange(by);
  }
}

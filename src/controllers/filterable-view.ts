import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isChosen, type Choice } from '../core/query/choice.js';
import { filterEngine, loadFilterEngine, type FilterEngine } from './filter-load.js';
import type { EventView, ViewFacts } from './view.js';

/** What makes an element a view: its own choice, and what it could show. */
export interface FilterableHost extends ReactiveControllerHost {
  choice: Choice;
}

export interface ViewWishes {
  /** What could be shown; the same object as long as none of it changes. */
  readonly facts: () => ViewFacts | null;
  readonly focusResults: () => void;
}

/** An element as filters see it. Tells them after each of its renders what has changed, and loads what choosing needs. */
export class FilterableView implements EventView, ReactiveController {
  readonly #host: FilterableHost;
  readonly #wishes: ViewWishes;
  readonly #listeners = new Set<() => void>();
  #told: readonly unknown[] = [];
  #failed = false;

  constructor(host: FilterableHost, wishes: ViewWishes) {
    this.#host = host;
    this.#wishes = wishes;
    host.addController(this);
  }

  get choice(): Choice {
    return this.#host.choice;
  }

  set choice(choice: Choice) {
    this.#host.choice = choice;
  }

  get facts(): ViewFacts | null {
    return this.#wishes.facts();
  }

  /** Whether any filter steers this view. */
  get hasFilter(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether the choice can be applied; a view waits for that rather than show for a moment what was not chosen. */
  get ready(): boolean {
    return !isChosen(this.choice) || filterEngine() !== null || this.#failed;
  }

  /** What applies a choice; `null` where there is none to apply. */
  get engine(): FilterEngine | null {
    return isChosen(this.choice) ? filterEngine() : null;
  }

  subscribe(listener: () => void): () => void {
    // Another function each time: a filter may listen twice.
    const told = (): void => listener();
    this.#listeners.add(told);
    this.#host.requestUpdate();
    return () => {
      this.#listeners.delete(told);
      this.#host.requestUpdate();
    };
  }

  focusResults(): void {
    this.#wishes.focusResults();
  }

  hostUpdate(): void {
    if (this.ready) return;
    void loadFilterEngine().then((engine) => {
      this.#failed = engine === null;
      this.#host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const now = [this.facts, this.choice];
    if (now.every((value, i) => value === this.#told[i])) return;
    this.#told = now;
    for (const listener of this.#listeners) listener();
  }
}

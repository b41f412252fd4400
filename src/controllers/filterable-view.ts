import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isChosen, type Choice } from '../core/listing/choice.js';
import { isHeld, whileHeld } from './awaited-filters.js';
import { filterEngine, loadFilterEngine, type FilterEngine } from './filter-load.js';
import type { EventView, ViewFacts } from './view.js';

/** What makes an element a view: its own choice, and what it could show. */
interface FilterableHost extends ReactiveControllerHost, Element {
  choice: Choice;
}

interface ViewOptions {
  /** What could be shown; the same object as long as none of it changes. */
  readonly facts: () => ViewFacts | null;
  readonly focusResults: () => void;
  /** Takes back what was about to be said of a choice; absent where a view never says anything of one. */
  readonly hush?: () => void;
}

/** How long a view waits for a filter that is on its way. Milliseconds. */
const PATIENCE = 3000;

/** An element as filters see it. Tells them after each of its renders what has changed, and loads what choosing needs. */
export class FilterableView implements EventView, ReactiveController {
  readonly #host: FilterableHost;
  readonly #wishes: ViewOptions;
  readonly #listeners = new Set<() => void>();
  #told: readonly unknown[] = [];
  #failed = false;
  /** What was last chosen without a word aloud. */
  #hushed: Choice | null = null;
  /** Whether it waits for a filter: only until it has shown something for the first time, and not for long. */
  #held = false;
  #free = false;
  #stopWaiting: (() => void) | null = null;

  constructor(host: FilterableHost, wishes: ViewOptions) {
    this.#host = host;
    this.#wishes = wishes;
    host.addController(this);
  }

  get choice(): Choice {
    return this.#host.choice;
  }

  choose(choice: Choice, quietly: boolean): void {
    this.#host.choice = choice;
    if (!quietly) return;
    this.#hushed = this.choice;
    this.#wishes.hush?.();
  }

  get speaks(): boolean {
    return this.#wishes.hush !== undefined;
  }

  /** Whether nothing is to be said of what is chosen now. */
  get isQuiet(): boolean {
    return this.choice === this.#hushed;
  }

  get facts(): ViewFacts | null {
    return this.#wishes.facts();
  }

  /** Whether any filter steers this view. */
  get hasFilter(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether the choice is known and can be applied; a view waits for that rather than show for a moment what was not chosen. */
  get ready(): boolean {
    return !this.#held && this.#canChoose;
  }

  get #canChoose(): boolean {
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
    // What is chosen first should find everything there.
    void loadFilterEngine();
    this.#host.requestUpdate();
    return () => {
      this.#listeners.delete(told);
      this.#host.requestUpdate();
    };
  }

  focusResults(): void {
    this.#wishes.focusResults();
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
  }

  hostUpdate(): void {
    this.#held = !this.#free && isHeld(this.#host);
    if (this.#held) this.#wait();
    else this.#stopWaiting?.();
    // While it waits, what it will need comes too.
    if (filterEngine() || this.#failed || (!this.#held && this.#canChoose)) return;
    void loadFilterEngine().then((engine) => {
      this.#failed = engine === null;
      this.#host.requestUpdate();
    });
  }

  #wait(): void {
    if (this.#stopWaiting) return;
    const update = (): void => this.#host.requestUpdate();
    const leave = whileHeld(update);
    const timer = setTimeout(() => {
      this.#free = true;
      update();
    }, PATIENCE);
    this.#stopWaiting = () => {
      clearTimeout(timer);
      leave();
      this.#stopWaiting = null;
    };
  }

  hostUpdated(): void {
    this.#free ||= this.ready && this.facts !== null;
    const now = [this.facts, this.choice];
    if (now.every((value, i) => value === this.#told[i])) return;
    this.#told = now;
    for (const listener of this.#listeners) listener();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isChosen, type Choice } from '../core/listing/choice.js';
import type { Announcer } from './announcer.js';
import { isHeld, whileHeld } from './awaited-filters.js';
import { filterEngine, loadFilterEngine, type FilterEngine } from './filter-load.js';
import { SlowFlag } from './slow-flag.js';
import type { EventView, ViewPool } from './view.js';

/** An element with a choice of its own. */
interface FilterableHost extends ReactiveControllerHost, Element {
  choice: Choice;
}

interface ViewOptions {
  /** Moves focus to where the results begin. */
  readonly focusResults: () => void;
  /** Says aloud what a choice leaves; `null` for a view that never does. */
  readonly announcer: Announcer | null;
}

/** Milliseconds: how long a view waits for a filter that is on its way. */
const HOLD_MS = 3000;

/** An element as filters see it. The element hands it the pool that they choose from; it loads the engine that applies a choice. */
export class FilterableView implements EventView, ReactiveController {
  readonly #host: FilterableHost;
  readonly #options: ViewOptions;
  readonly #listeners = new Set<() => void>();
  readonly #slow: SlowFlag;
  #pool: ViewPool | null = null;
  /** The choice of which the filters were last told. */
  #told: Choice;
  #failed = false;
  /** The last choice of which nothing is said aloud. */
  #quiet: Choice | null = null;
  /** Whether it waits for a filter: only until it has shown something for the first time, and not for long. */
  #held = false;
  #free = false;
  #leave: (() => void) | null = null;

  constructor(host: FilterableHost, options: ViewOptions) {
    this.#host = host;
    this.#options = options;
    this.#told = host.choice;
    this.#slow = new SlowFlag(host, HOLD_MS);
    host.addController(this);
  }

  get choice(): Choice {
    return this.#host.choice;
  }

  get pool(): ViewPool | null {
    return this.#pool;
  }

  get announces(): boolean {
    return this.#options.announcer !== null;
  }

  /** Whether nothing is to be said of what is chosen now. */
  get isQuiet(): boolean {
    return this.choice === this.#quiet;
  }

  /** Whether any filter chooses in this view. */
  get hasFilter(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether the choice is known and can be applied. A view waits for that, or it would show for a moment what was not chosen. */
  get ready(): boolean {
    return !this.#held && this.#canChoose;
  }

  get #canChoose(): boolean {
    return !isChosen(this.choice) || filterEngine() !== null || this.#failed;
  }

  /** Applies the choice; `null` where nothing is chosen, or while it is on its way. */
  get engine(): FilterEngine | null {
    return isChosen(this.choice) ? filterEngine() : null;
  }

  choose(choice: Choice, quietly: boolean): void {
    this.#host.choice = choice;
    if (!quietly) return;
    this.#quiet = this.choice;
    this.#options.announcer?.cancel();
  }

  /** Shows filters what there is to choose from. For the host to call after each of its updates. */
  show(pool: ViewPool | null): void {
    this.#free ||= this.ready && pool !== null;
    if (pool === this.#pool && this.choice === this.#told) return;
    this.#pool = pool;
    this.#told = this.choice;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    // Another function each time: a filter may listen twice.
    const told = (): void => listener();
    this.#listeners.add(told);
    // The first choice should find everything there.
    void loadFilterEngine();
    this.#host.requestUpdate();
    return () => {
      this.#listeners.delete(told);
      this.#host.requestUpdate();
    };
  }

  focusResults(): void {
    this.#options.focusResults();
  }

  hostUpdate(): void {
    this.#free ||= this.#slow.isUp;
    this.#hold(!this.#free && isHeld(this.#host));
    // While it waits, the engine comes too.
    if (filterEngine() || this.#failed || (!this.#held && this.#canChoose)) return;
    void loadFilterEngine().then((engine) => {
      this.#failed = engine === null;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#hold(false);
  }

  #hold(held: boolean): void {
    this.#held = held;
    this.#slow.waiting(held);
    if (held) this.#leave ??= whileHeld(() => this.#host.requestUpdate());
    else {
      this.#leave?.();
      this.#leave = null;
    }
  }
}

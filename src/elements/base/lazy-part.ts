import type { ReactiveControllerHost } from 'lit';

interface PartHost extends ReactiveControllerHost {
  /** Tells the page author something once. */
  warn(message: string): void;
}

/** A part of a body in a chunk of its own, which is loaded when it is first wanted. Its host is updated when it has come. */
export class LazyPart<T> {
  readonly #host: PartHost;
  readonly #name: string;
  readonly #import: () => Promise<T>;
  #loaded: Promise<T | null> | null = null;
  /** The part, once it has come. */
  value: T | null = null;
  /** Whether it is on its way. */
  isLoading = false;

  /** @param name How the console calls it if it does not load. */
  constructor(host: PartHost, name: string, load: () => Promise<T>) {
    this.#host = host;
    this.#name = name;
    this.#import = load;
  }

  /** Returns the part, or `null`, and loads it then. */
  want(): T | null {
    void this.load();
    return this.value;
  }

  /** Loads the part, once. Resolves with `null` if that fails, which the console says. */
  load(): Promise<T | null> {
    return (this.#loaded ??= this.#start());
  }

  async #start(): Promise<T | null> {
    this.isLoading = true;
    try {
      this.value = await this.#import();
    } catch (error) {
      this.#host.warn(`${this.#name} did not load. ${String(error)}`);
    }
    this.isLoading = false;
    this.#host.requestUpdate();
    return this.value;
  }
}

import { ReactiveElement, type CSSResultGroup } from '@lit/reactive-element';
import { hostStyles } from '../../styles/host.js';
import { warnOnce } from './warn-once.js';

/** The library's version, stamped on every class so that two copies on a page can name each other. */
const VERSION = '0.1.0';

/**
 * The thin base of every element: host styles, states for CSS, a word to the page author, and `define()`. Lit's templates are no part of it:
 * they come with what needs them, so that a script tag stays small.
 */
export abstract class OgpElement extends ReactiveElement {
  /** The version of this copy of the library. */
  static readonly version = VERSION;

  static override styles: CSSResultGroup = hostStyles;

  protected readonly internals = this.attachInternals();
  #states: ReadonlySet<string> = new Set();

  /**
   * Registers the class, once. If the page already has an element of that name the first definition wins: nothing breaks, and the console
   * names both versions if they differ.
   */
  static define(tag: string): void {
    if (typeof customElements === 'undefined') return;
    const existing = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
    if (!existing) customElements.define(tag, this as unknown as CustomElementConstructor);
    else if ((existing as unknown) !== this) {
      const other = existing.version ?? 'unknown';
      console.warn(`<${tag}> is already defined (version ${other}); this copy (version ${VERSION}) is not used.`);
    }
  }

  /** @internal Gives the element exactly these states for CSS (`:state(ready)`), where the browser has them. */
  setStates(current: ReadonlySet<string>): void {
    const { states } = this.internals;
    for (const name of this.#states) if (!current.has(name)) states?.delete(name);
    try {
      for (const name of current) states?.add(name);
    } catch {
      // Chromium before 125 knows only names with two dashes (`:--ready`), and refuses others.
    }
    this.#states = current;
  }

  /** @internal Renders at once, for moments at which the browser does not wait (printing). */
  renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal Tells the page author something once: the same sentence is not said again on this page. */
  warn(message: string): void {
    warnOnce(`<${this.localName}>: ${message}`);
  }
}

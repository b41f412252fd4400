import { LitElement } from 'lit';
import { hostStyles } from '../styles/host.js';
import { warnOnce } from './warn-once.js';

/** The library's version, stamped on every class so that two copies on a page can name each other. */
const VERSION = '0.1.0';

/** The thin base of every element: host styles, states for CSS, a word to the page author, and `define()`. */
export abstract class OgpElement extends LitElement {
  /** The version of this copy of the library. */
  static readonly version = VERSION;

  /** Shared by every element's own styles. */
  static readonly hostStyles = hostStyles;

  protected readonly internals = this.attachInternals();

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

  /** Sets exactly these of the element's states for CSS (`:state(ready)`), where the browser has them. */
  protected setStates(known: readonly string[], current: ReadonlySet<string>): void {
    const { states } = this.internals;
    for (const name of known) {
      if (current.has(name)) states?.add(name);
      else states?.delete(name);
    }
  }

  /** @internal Tells the page author something once: the same sentence is not said again on this page. */
  warn(message: string): void {
    warnOnce(`<${this.localName}>: ${message}`);
  }
}

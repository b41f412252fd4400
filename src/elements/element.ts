import { LitElement, type PropertyDeclaration } from 'lit';
import { hostStyles } from '../styles/host.js';
import { warnOnce } from './warn-once.js';

/** What a property does with what it is given, before it is stored: `coerce` answers a valid value to anything. */
export interface OgpPropertyDeclaration extends PropertyDeclaration {
  readonly coerce?: (this: OgpElement, value: unknown) => unknown;
}

/** The library's version, stamped on every class so that two copies on a page can name each other. */
const VERSION = '0.1.0';

/** The thin base of every element: host styles, states for CSS, properties that never hold nonsense, and `define()`. */
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

  /** Lit's accessor, with `coerce` in front of it. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: OgpPropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const { coerce } = options;
    if (!descriptor?.set || !coerce) return descriptor;
    const store = descriptor.set;
    return {
      ...descriptor,
      set(this: OgpElement, value: unknown) {
        store.call(this, coerce.call(this, value));
      },
    };
  }

  /** Sets exactly these of the element's states for CSS (`:state(ready)`), where the browser has them. */
  protected setStates(known: readonly string[], current: ReadonlySet<string>): void {
    const { states } = this.internals;
    for (const name of known) {
      if (current.has(name)) states?.add(name);
      else states?.delete(name);
    }
  }

  /** Tells the page author something once: the same sentence is not said again on this page. */
  protected warn(message: string): void {
    warnOnce(`<${this.localName}>: ${message}`);
  }
}

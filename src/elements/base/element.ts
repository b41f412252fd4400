import { ReactiveElement, type CSSResult, type CSSResultGroup } from '@lit/reactive-element';
import { ownOptions } from '../../core/own-options.js';
import { hostStyles } from '../../styles/host.js';
import { applyStyles } from './apply-styles.js';
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

  /** Missing in browsers before 2024, and in DOMs for unit tests that know no `attachInternals` (happy-dom). */
  readonly #stateSet: CustomStateSet | undefined = this.attachInternals?.().states;
  #states: ReadonlySet<string> = new Set();
  #styles: ReadonlySet<CSSResult> = new Set();

  /** The name that `define()` registers the class under unless it is given another. */
  static readonly tag: string;

  /**
   * Registers the class. If the registry already has an element of that name, that one stays and nothing breaks, and the console says so: one
   * line for all elements of a second copy of the same version, else one for each element, with both versions. Does nothing where there is no
   * registry (Node).
   *
   * @param tag Another name, such as `city-event-list`. It needs a hyphen (HTML, "valid custom element name"). Default: the class's own.
   * @param registry Default: the page's. A scoped `CustomElementRegistry` registers it for one shadow tree.
   * @throws {DOMException} `NotSupportedError` where the registry has this class under another name, `SyntaxError` for a name that is not
   *   valid.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    const existing = registry?.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
    if (!existing) registry?.define(tag, this as unknown as CustomElementConstructor);
    else if ((existing as unknown) !== this) {
      const other = existing.version ?? 'unknown';
      warnOnce(
        other === VERSION
          ? `ogp-event-widgets ${VERSION} is loaded twice, from two addresses; the first copy is used.`
          : `<${tag}> is already defined (version ${other}); this copy (version ${VERSION}) is not used.`,
      );
    }
  }

  /** @internal */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(ownOptions({ mode: 'open' }));
    this.addStyles((this.constructor as typeof OgpElement).elementStyles as readonly CSSResult[]);
    return root;
  }

  /** @internal Adds style sheets to its shadow root, to stay with it wherever it is moved. */
  addStyles(styles: readonly CSSResult[]): void {
    this.#styles = new Set([...this.#styles, ...styles]);
    this.adoptedCallback();
  }

  /** @internal Another document has other style sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) applyStyles(this.shadowRoot, [...this.#styles]);
  }

  /** @internal Gives the element exactly these states for CSS (`:state(ready)`), where the browser has them. */
  setStates(current: ReadonlySet<string>): void {
    const states = this.#stateSet;
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

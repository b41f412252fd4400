import type { CSSResult, PropertyValues, ReactiveController } from '@lit/reactive-element';
import { ODD_TERMS } from '../../core/listing/odd-terms.js';
import { OgpElement } from './element.js';
import { makeElement } from './make-element.js';
import type { render } from './render.js';

/** Renders an element: a controller of its host, in a chunk of its own. */
export interface Body extends ReactiveController {
  render(): unknown;
  /** Whether all is shown that is on its way by now, or that it failed. Asked after each update. */
  readonly isSettled: boolean;
  /** Whether the element goes on showing what stood there before, so that nothing of the body is to be seen yet. Default: no. */
  readonly holdsBack?: boolean;
}

/** A chunk that has a body in it. */
export interface BodyModule<H, B extends Body> {
  readonly styles: readonly CSSResult[];
  readonly makeBody: (host: H) => B;
  /** Puts what a body renders into a shadow root. */
  readonly render: typeof render;
}

/** Attributes that any element may have. */
const ANY_ELEMENT = /^(?:id|class|style|slot|part|lang|dir|title|hidden|role)$|^(?:data|aria)-/;

/**
 * An element whose settings are here at once and whose body is fetched when the first one is put into a page: one script tag serves all
 * elements, and a page pays for those that it uses. Until then, and should that fail, readers see the element's children.
 */
export abstract class LazyElement<B extends Body> extends OgpElement {
  #body: B | null = null;
  #render: typeof render | null = null;
  #loading: Promise<void> | null = null;
  /** Shows the element's children; or what was in its declarative shadow root. */
  #fallback: readonly ChildNode[] | null = null;
  #isSettled = false;
  #ready: Promise<this> | null = null;
  #becomeReady: () => void = () => undefined;

  /**
   * Resolves with the element once its code is here and it shows all of its feed, or that the feed, or the code, could not be loaded: it
   * never rejects. While something new is on its way, such as the feed of another `src`, it is a new promise. Of an element outside the
   * page it waits until it is in one.
   */
  get ready(): Promise<this> {
    if (this.#isSettled && !this.isUpdatePending) return Promise.resolve(this);
    return (this.#ready ??= new Promise((resolve) => (this.#becomeReady = () => resolve(this))));
  }

  /** @internal Fetches the body's chunk. */
  protected abstract loadBody(): Promise<BodyModule<this, B>>;

  /** @internal The body, once it is here. */
  protected get body(): B | null {
    return this.#body;
  }

  /** @internal Resolves when the body is here, or could not be loaded; `null` where nobody has asked for it. */
  protected get bodyLoaded(): Promise<void> | null {
    return this.#loading;
  }

  /** @internal Whether it is on its way. */
  protected get isLoadingBody(): boolean {
    return this.#loading !== null && this.#body === null;
  }

  override connectedCallback(): void {
    if (this.shadowRoot?.firstChild) this.#fallback ??= [...this.shadowRoot.childNodes];
    try {
      super.connectedCallback();
    } catch (error) {
      return this.#keepFallback(error);
    }
    if (this.#body) return;
    this.#showFallback();
    this.setStates(new Set(['loading']));
    this.#loading ??= this.#load();
  }

  override disconnectedCallback(): void {
    try {
      super.disconnectedCallback();
    } catch (error) {
      this.#keepFallback(error);
    }
  }

  /** Shows what stands inside the element where it shows nothing else. */
  #showFallback(): void {
    const root = this.shadowRoot;
    if (!root || this.#fallback?.length || root.querySelector('slot')) return;
    this.#fallback = ['filter', ''].map((name) => {
      const slot = makeElement('slot');
      if (name) slot.name = name;
      return root.appendChild(slot);
    });
  }

  /** Reports what went wrong to the console and not to the page: what was shown stays, or else the fallback. */
  #keepFallback(error: unknown): void {
    this.#showFallback();
    this.setStates(new Set(['error']));
    this.warn(`the element could not be shown. ${String(error)}`);
  }

  async #load(): Promise<void> {
    try {
      const { styles, makeBody, render } = await this.loadBody();
      this.addStyles(styles);
      this.#body = makeBody(this);
      this.#render = render;
      this.requestUpdate();
      this.#giveHints();
    } catch (error) {
      // The next time that it is connected it tries again.
      this.#loading = null;
      this.requestUpdate();
      this.setStates(new Set(['error']));
      this.warn(`a part of the library did not load from beside the script; the fallback stays. ${String(error)}`);
    }
  }

  /** Looks for what the page author may not have meant so. Mostly there is none, and nothing more is loaded. */
  #giveHints(): void {
    const { observedAttributes } = this.constructor as typeof OgpElement;
    const isOdd = (name: string): boolean =>
      observedAttributes.includes(name)
        ? ODD_TERMS[name]?.test(this.getAttribute(name)!) === true
        : !ANY_ELEMENT.test(name);
    if (!this.getAttributeNames().some(isOdd) && !this.querySelector('main, footer')) return;
    // Without them all works as well.
    import('./author-hints.js').then(({ giveHints }) => giveHints(this, observedAttributes)).catch(() => undefined);
  }

  protected override update(changed: PropertyValues): void {
    // First of all: what the body sets now needs no further update.
    const content = this.#body?.render();
    super.update(changed);
    if (!this.#render || this.#body?.holdsBack) return;
    // Prototype.js has a `remove()` of its own that throws for a node without a parent.
    for (const node of this.#fallback ?? []) node.parentNode?.removeChild(node);
    this.#fallback = [];
    this.#render(content, this.renderRoot, { host: this });
  }

  protected override performUpdate(): void {
    let hasFailed = false;
    try {
      super.performUpdate();
    } catch (error) {
      hasFailed = true;
      this.#keepFallback(error);
    }
    this.#isSettled = hasFailed || (this.#body ? this.#body.isSettled : !this.isLoadingBody);
    if (!this.#isSettled || this.isUpdatePending) return;
    this.#becomeReady();
    this.#ready = null;
  }
}

import {
  adoptStyles,
  type CSSResultOrNative,
  type PropertyValues,
  type ReactiveController,
} from '@lit/reactive-element';
import type { render } from 'lit/html.js';
import { OgpElement } from './element.js';

/** What an element shows: a controller of its host, in a chunk of its own, that renders. */
export interface Body extends ReactiveController {
  render(): unknown;
}

/** A chunk that has a body in it. */
export interface BodyModule<H, B extends Body> {
  readonly styles: readonly CSSResultOrNative[];
  readonly makeBody: (host: H) => B;
  /** Puts what a body renders into a shadow root. */
  readonly render: typeof render;
}

/**
 * An element whose settings are here at once and whose body is fetched when the first one is put into a page: one script tag serves all
 * elements, and a page pays for those that it uses. Until then, and should that fail, readers see the element's children.
 */
export abstract class LazyElement<B extends Body> extends OgpElement {
  #module: BodyModule<this, B> | null = null;
  #body: B | null = null;
  #loading: Promise<void> | null = null;
  /** Shows the element's children. */
  readonly #fallback = document.createElement('slot');

  /** @internal Fetches the body's chunk. */
  protected abstract loadBody(): Promise<BodyModule<this, B>>;

  /** @internal The body, once it is here. */
  protected get body(): B | null {
    return this.#body;
  }

  /** @internal Whether it is on its way. */
  protected get isLoadingBody(): boolean {
    return this.#loading !== null && this.#body === null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#body) return;
    this.renderRoot.append(this.#fallback);
    this.setStates(new Set(['loading']));
    this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#module = await this.loadBody();
      const { elementStyles } = this.constructor as typeof OgpElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#module.styles]);
      this.#body = this.#module.makeBody(this);
      this.requestUpdate();
    } catch (error) {
      // The next time that it is connected it tries again.
      this.#loading = null;
      this.requestUpdate();
      this.setStates(new Set(['error']));
      this.warn(`a part of the library did not load from beside the script; the fallback stays. ${String(error)}`);
    }
  }

  /** Also waits for the body, so that `updateComplete` means what it says. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    // First of all: what the body sets now needs no further update.
    const content = this.#body?.render();
    super.update(changed);
    if (!this.#module) return;
    // Prototype.js has a `remove()` of its own that throws for a node without a parent.
    this.#fallback.parentNode?.removeChild(this.#fallback);
    this.#module.render(content, this.renderRoot, { host: this });
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownOptions } from '../core/own-options.js';
import { MediaController } from './media-controller.js';
import { windowOf } from './node-kinds.js';

/** As many headings tell the font of a page's headings. */
const MOST_HEADINGS = 10;

type PageLookHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Whether a computed colour is light, as text on a dark page is. One in another notation than `rgb(…)` counts as dark. */
export function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = /^rgb/.test(color) ? color.match(/[\d.]+/g)!.map(Number) : [];
  // The brightness of the three as in ITU-R BT.601, from 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 127;
}

/**
 * Looks at the page around an element, so that it looks like a part of it: the font of its headings, for `--ogp-heading-font`, and
 * whether it is dark, which pages often say of `body` alone. Nothing of the page is changed.
 *
 * The colour of the page's links is not taken: it changes with the page's scheme before any script hears of it, and until then our links
 * would have the colour of the other scheme. The accent mixed from the text colour follows at once.
 */
export class PageLook implements ReactiveController {
  readonly #host: PageLookHost;
  readonly #observer: MutationObserver;
  readonly #scheme: MediaController;
  /** Whether the dark scheme was on when the page was looked at; `null` where it has to be looked at. */
  #lookedAt: boolean | null = null;

  constructor(host: PageLookHost) {
    this.#host = host;
    this.#scheme = new MediaController(host, '(prefers-color-scheme: dark)');
    this.#observer = new MutationObserver(() => this.#look());
    host.addController(this);
  }

  hostConnected(): void {
    this.#lookedAt = null;
    const { documentElement, body } = this.#host.ownerDocument;
    // Switches between light and dark set a class or an attribute there. A document of XML has no body.
    for (const node of [documentElement, body])
      if (node) this.#observer.observe(node, ownOptions({ attributes: true }));
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    if (this.#lookedAt !== this.#scheme.matches) this.#look();
  }

  #look(): void {
    const host = this.#host;
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root || !host.isConnected) return;
    this.#lookedAt = this.#scheme.matches;
    const styleOf = (node: Element): CSSStyleDeclaration => windowOf(node).getComputedStyle(node);
    const { color, fontFamily } = styleOf(host);
    // Not a class: what is rendered next would take that away.
    root.style.setProperty('color-scheme', isLight(color) ? 'dark' : '');

    // Not of the document itself, which may have an `<img name="querySelectorAll">`.
    const headings = [...host.ownerDocument.documentElement.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS);
    const fonts = new Set(headings.map((node) => styleOf(node).fontFamily));
    const [font = ''] = fonts.size === 1 ? fonts : [];
    root.style.setProperty('--_heading-font', font === fontFamily ? '' : font);
  }
}

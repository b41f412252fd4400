import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownOptions } from '../core/own-options.js';
import { MediaController } from './media-controller.js';
import { windowOf } from './node-kinds.js';

/** As many headings tell the font of a page's headings. */
const MOST_HEADINGS = 10;

type PageLookHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Red, green and blue from 0 to 1 of a computed colour; `null` for one in another notation, such as `oklch(…)`. */
function channels(color: string): readonly number[] | null {
  const [red, green, blue, alpha = '1'] = /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []) : [];
  return blue === undefined || Number(alpha) < 1 ? null : [red, green, blue].map((value) => Number(value) / 255);
}

/** Returns the relative luminance of a computed colour, from 0 (black) to 1 (WCAG 2.2, "relative luminance"); `null` where it is not known. */
export function luminance(color: string): number | null {
  const linear = channels(color)?.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return linear ? 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]! : null;
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
    // Switches between light and dark set a class or an attribute there.
    for (const node of [documentElement, body]) this.#observer.observe(node, ownOptions({ attributes: true }));
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
    const isDark = (luminance(color) ?? 0) > 0.5;
    root.classList.toggle('dark', isDark);

    const headings = [...host.ownerDocument.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS);
    const fonts = new Set(headings.map((node) => styleOf(node).fontFamily));
    const [font = ''] = fonts.size === 1 ? fonts : [];
    root.style.setProperty('--_heading-font', font === fontFamily ? '' : font);
  }
}

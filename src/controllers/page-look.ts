import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownOptions } from '../core/own-options.js';
import { MediaController } from './media-controller.js';
import { isElement, isShadowRoot, windowOf } from './node-kinds.js';

/** As many headings tell the font of a page's headings. */
const MOST_HEADINGS = 10;

type PageLookHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const styleOf = (node: Element): CSSStyleDeclaration => windowOf(node).getComputedStyle(node);

/** Below this contrast of text, what is mixed from its colour would no longer have 4.5 : 1, or 3 : 1 as a line. */
const STRONG = 7;

/** Below this luminance, 0.05 included, a background is as dark as the browser's own dark controls want it. */
const DARK = 0.15;

/** Reads red, green, blue (0 to 255) and opacity (0 to 1) of a computed colour; black of one in another notation than `rgb(…)`. */
function channelsOf(color: string): readonly number[] {
  const [red = 0, green = 0, blue = 0, opacity = 1] = /^rgb/.test(color) ? color.match(/[\d.]+/g)!.map(Number) : [];
  return [red, green, blue, opacity];
}

/** Returns the relative luminance of a computed colour, plus the 0.05 that a contrast ratio adds (WCAG 2.2). */
function lightOf(color: string): number {
  const [red, green, blue] = channelsOf(color).map((part) =>
    part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
}

/** Whether a computed colour is light, as text on a dark page is. One in another notation than `rgb(…)` counts as dark. */
export const isLight = (color: string): boolean => lightOf(color) > 0.25;

/** Returns the contrast ratio of two computed colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const ratio = lightOf(a) / lightOf(b);
  return Math.max(ratio, 1 / ratio);
}

/**
 * Looks at the page around an element, so that it looks like a part of it: the font of its headings, for `--ogp-heading-font`;
 * whether it is dark, which pages often say of `body` alone; and whether its text is so faint on its background (`#555` on grey, white on blue)
 * that there is nothing to take away: all our words and lines then have its full colour. Nothing of the page is changed.
 *
 * The colour of the page's links is not taken: it changes with the page's scheme before any script hears of it, and until then our links
 * would have the colour of the other scheme. The accent mixed from the text colour follows at once.
 */
export class PageLook implements ReactiveController {
  readonly #host: PageLookHost;
  readonly #observer: MutationObserver;
  readonly #scheme: MediaController;
  /** Where the look was put. A root that was there before the element's own goes with it. */
  #root: HTMLElement | null = null;
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
    if (this.#lookedAt !== this.#scheme.matches || !this.#root?.isConnected) this.#look();
  }

  #look(): void {
    const host = this.#host;
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root || !host.isConnected) return;
    const { color, fontFamily } = styleOf(host);
    // In an element that has no place for it yet it has no style: the next update looks again.
    if (!color) return;
    this.#lookedAt = this.#scheme.matches;
    this.#root = root;
    // No classes: what is rendered next would take them away.
    const { style } = root;
    const isLightText = isLight(color);
    const background = this.#background() ?? (isLightText ? 'rgb(0,0,0)' : 'rgb(255,255,255)');
    // On a band of some colour a dark box could not be told from what is around it.
    style.setProperty('color-scheme', isLightText && lightOf(background) < DARK ? 'dark' : '');
    const isFaint = contrastOf(color, background) < STRONG;
    style.setProperty('--_ink', isFaint ? '100%' : '');
    style.setProperty('--_tint', isFaint ? '0%' : '');

    // Not of the document itself, which may have an `<img name="querySelectorAll">`.
    const headings = [...host.ownerDocument.documentElement.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS);
    const fonts = new Set(headings.map((node) => styleOf(node).fontFamily));
    const [font = ''] = fonts.size === 1 ? fonts : [];
    style.setProperty('--_heading-font', font === fontFamily ? '' : font);
  }

  /** The colour that is behind the host, unless it is only the browser's own. */
  #background(): string | undefined {
    for (let node: Node | null = this.#host; node; node = isShadowRoot(node) ? node.host : node.parentNode) {
      const color = isElement(node) ? styleOf(node).backgroundColor : '';
      if (color && channelsOf(color)[3]! > 0.5) return color;
    }
    return undefined;
  }
}

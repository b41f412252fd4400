import { css } from '@lit/reactive-element/css-tag.js';

/**
 * Styles that the root of every element shares. It is a guest in the page: font and colours are inherited; lines and soft text are mixed
 * from the page's own text colour, and so is the accent's default, so that it keeps its contrast on a light page and on a dark one, whether
 * or not the page declares a `color-scheme`.
 *
 * The reset sits on the inner wrapper, because a page's own rules for the host beat `:host { … }`.
 */
export const rootStyles = css`
  .root {
    --_accent: var(--ogp-accent, color-mix(in srgb, #2f7fe0 var(--_tint, 54%), currentColor));
    --_on-accent: var(--ogp-on-accent, #fff);
    --_line: var(--ogp-line, color-mix(in srgb, currentColor 18%, transparent));
    --_soft: var(--ogp-soft, color-mix(in srgb, currentColor var(--_ink, 90%), transparent));
    --_edge: color-mix(in srgb, currentColor var(--_ink, 68%), transparent);
    --_doubt: var(--ogp-doubt, color-mix(in srgb, #d98a00 62%, currentColor));
    --_radius: var(--ogp-radius, 0.375em);
    container-type: inline-size;
    box-sizing: border-box;
    line-height: 1.5;
    /* A page that closes the gaps between boxes with a size of nothing would take the words away, too. */
    font-size: max(1em, 10px);
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-indent: 0;
    text-transform: none;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  /* The text on an accent surface: black or white, whichever the accent's own lightness calls for. */
  @supports (color: oklch(from red l c h)) {
    .root {
      --_on-accent: var(--ogp-on-accent, oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 0));
    }
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .root :where(h1, h2, h3, h4, h5, h6, p, ul, li) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .root ul {
    list-style: none;
  }
  .root a {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.18em;
  }
  .root a:hover {
    text-decoration-thickness: 0.12em;
  }
  .root :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
    /* Room for a page's sticky header. */
    scroll-margin-block: var(--ogp-scroll-margin, 6em);
  }
  .root [hidden] {
    display: none !important;
  }
  .soft {
    color: var(--_soft);
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: currentColor;
      --_soft: currentColor;
    }
  }
`;

import { css } from '@lit/reactive-element/css-tag.js';

/** Options in as many columns as fit; below 30 em of its own width everything is behind one button, below 14 em where it is `open`. */
export const topicFilterStyles = css`
  /* Usually a list follows, and a page's own reset may have taken every margin. */
  :host(:not([slot])) .root {
    padding-block-end: var(--ogp-topic-filter-gap, 1.25em);
  }
  :host([slot]) .root {
    padding-block-start: 0.75em;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    font-family: var(--ogp-heading-font, var(--wp--preset--font-family--heading, var(--_heading-font, inherit)));
  }
  .heading .fold {
    display: none;
    font-weight: 600;
    inline-size: 100%;
    text-align: start;
  }
  .facets {
    display: grid;
    gap: var(--ogp-topic-filter-gap, 1.25em);
    margin-block-start: 0.75em;
  }
  .root fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .root legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 650;
  }
  .root input {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
  }

  /* One line above each facet; a long one is behind its name, which takes the whole line. */
  .folds .facets {
    gap: 0;
  }
  .folds .field {
    margin-block-end: 0.6em;
  }
  .folds .facet {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--ogp-topic-filter-gap, 1.25em) / 2);
  }
  .folds legend {
    float: inline-start;
    inline-size: 100%;
  }
  .folds legend + * {
    clear: both;
  }
  .folds .toggle {
    display: flex;
    gap: 0.35em;
    align-items: center;
    inline-size: 100%;
    padding: 0.2em 0;
    border: 0;
    text-align: start;
  }
  .folds .toggle::after {
    margin-inline: auto 0.2em;
  }

  /* Buttons that open: the mark shows which way. */
  .toggle {
    font-weight: 600;
    padding-inline-end: 0.7em;
  }
  .toggle::after,
  .fold::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.6em;
    vertical-align: 0.15em;
    border-block-end: 0.125em solid currentColor;
    border-inline-end: 0.125em solid currentColor;
    transform: rotate(45deg);
  }
  .toggle[aria-expanded='true']::after,
  .fold[aria-expanded='true']::after,
  .toggle:has(+ :popover-open)::after {
    vertical-align: -0.1em;
    transform: rotate(225deg);
  }
  .root:dir(rtl) .toggle::after,
  .root:dir(rtl) .fold::after {
    transform: rotate(-45deg);
  }
  .root:dir(rtl) .toggle[aria-expanded='true']::after,
  .root:dir(rtl) .fold[aria-expanded='true']::after,
  .root:dir(rtl) .toggle:has(+ :popover-open)::after {
    transform: rotate(135deg);
  }

  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ogp-topic-filter-option-size, 15em)), 1fr));
    gap: 0 1.5em;
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: max(24px, 1.9em);
    padding-block: 0.3em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
    cursor: inherit;
  }
  .name {
    min-inline-size: 0;
  }
  .count {
    flex: none;
    white-space: nowrap;
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .zero .name {
    color: var(--_soft);
  }
  /* As far as there is room: large text in a narrow column would leave none for the words. */
  .depth-1 {
    padding-inline-start: min(1.7em, 8%);
  }
  .depth-2 {
    padding-inline-start: min(3.4em, 16%);
  }
  .depth-3 {
    padding-inline-start: min(5.1em, 24%);
  }

  .field {
    display: grid;
    gap: 0.25em;
    max-inline-size: 28em;
    font-weight: 650;
  }
  fieldset .field {
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_soft);
    margin-block-end: 0.4em;
  }
  .field input,
  .range input {
    font-weight: 400;
    color: inherit;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    min-block-size: max(24px, 2.25em);
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .range {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    margin-block-start: 0.4em;
  }
  .range label {
    display: grid;
    gap: 0.15em;
    font-size: 0.875em;
    min-inline-size: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-start: 0.75em;
  }
  .chips ul {
    display: contents;
  }
  .chip {
    font-size: 0.875em;
    text-align: start;
    border-color: var(--_accent);
    border-radius: 1.25em;
    background: color-mix(in srgb, var(--_accent) var(--_tint, 8%), transparent);
  }
  .chip .cross {
    margin-inline-start: 0.4em;
  }
  .clear {
    border-color: transparent;
    border-inline-width: 0;
    padding-inline: 0;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .apply {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  /* Each facet in a popover: a row of buttons. */
  .popovers .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }
  .popovers .field {
    flex: 1 1 14em;
  }
  .popover {
    inset: auto;
    margin: 0.25em 0;
    padding: 0.9em 1em;
    inline-size: max-content;
    max-inline-size: min(24em, calc(100vw - 1em));
    max-block-size: min(28em, 80vh, var(--_room, 80vh) - 2.5em);
    overflow: auto;
    font-size: 1em;
    line-height: 1.5;
    color: CanvasText;
    background: var(--ogp-surface, Canvas);
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: var(--_radius);
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  .popover .options {
    grid-template-columns: 1fr;
  }

  /* Little room: everything behind one button. */
  @container (max-width: 30em) {
    :host(:not([open])) .folds .heading .wide {
      display: none;
    }
    :host(:not([open])) .folds .heading .fold {
      display: block;
    }
    :host(:not([open])) .folds .panel:not(.open) {
      display: none;
    }
  }
  /* Where the page opens it, a column beside a list needs no such button; a phone's sidebar does. */
  @container (max-width: 14em) {
    .folds .heading .wide {
      display: none;
    }
    .folds .heading .fold {
      display: block;
    }
    .folds .panel:not(.open) {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
      align-items: center;
    }
    .option input {
      translate: none;
    }
    .field input,
    .range input {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .field input,
    .range input,
    .popover,
    .chip {
      border-color: CanvasText;
    }
    .clear {
      border-color: ButtonText;
      border-inline-width: 1px;
      padding-inline: 0.9em;
      text-decoration: none;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;

import { css } from '@lit/reactive-element/css-tag.js';

/** Numbers first, the date beneath them, the stages below a thin line. */
export const countdownStyles = css`
  .root {
    min-block-size: var(--ogp-countdown-min-block-size, auto);
  }
  section {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--ogp-countdown-gap, var(--ogp-gap, 0.35em));
  }
  section:focus {
    outline: none;
  }
  section:focus-visible {
    outline: 2px solid var(--_accent);
  }
  .root .heading {
    font-size: var(--ogp-heading-size, 1.375em);
    font-family: var(--ogp-heading-font, var(--wp--preset--font-family--heading, var(--_heading-font, inherit)));
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  .compact .heading {
    font-size: 1.0625em;
  }

  .chips,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.1em;
  }
  .status {
    font-size: 0.875em;
  }

  .stage {
    color: var(--_soft);
  }
  .units {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    align-items: baseline;
  }
  .number,
  .alone {
    font-size: var(--ogp-countdown-number-size, 2.75em);
    font-weight: 650;
    line-height: 1.1;
  }
  .number {
    letter-spacing: -0.02em;
    overflow-wrap: normal;
  }
  .alone {
    overflow-wrap: normal;
  }

  /* Beside each other, as far as there is room. */
  .compact .digits {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: baseline;
  }
  .compact .units {
    gap: 0 0.5em;
    font-weight: 650;
  }
  .compact .unit {
    gap: 0 0.25em;
  }
  .compact .number,
  .compact .alone {
    font-size: inherit;
    letter-spacing: normal;
  }
  .compact .label {
    font-weight: 400;
  }

  /* As wide as there is room: a block that takes more than its share would else send the next into another row. */
  .blocks .timer {
    align-self: stretch;
  }
  .blocks .units {
    gap: 0.5em;
    margin-block-start: 0.35em;
  }
  .blocks .unit {
    flex-direction: column;
    align-items: center;
    justify-content: center;
    flex: 1 1 3.5em;
    max-inline-size: 9em;
    min-inline-size: min-content;
    overflow-wrap: normal;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }

  .target,
  .detail,
  .links,
  .stages {
    font-size: 0.875em;
  }
  .note {
    font-size: 0.875em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_doubt);
  }
  .stages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    align-self: stretch;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .stages [aria-current] {
    font-weight: 650;
  }
  .stages .done {
    color: var(--_soft);
  }
  .stages s {
    text-decoration-thickness: 1px;
  }
  /* A word, not a box: it is there for who needs it. */
  .controls button {
    font-size: 0.875em;
    color: var(--_soft);
    border-color: transparent;
    border-inline-width: 0;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .message.stale {
    font-size: 0.875em;
    color: var(--_soft);
  }

  @container (max-width: 20em) {
    .full .number,
    .full .alone,
    .blocks .number,
    .blocks .alone {
      font-size: var(--ogp-countdown-number-size, 2em);
    }
    .full .units {
      gap: 0 1em;
    }
    .blocks .unit {
      padding: 0.4em 0.5em;
    }
  }
  @media (pointer: coarse) {
    .heading a,
    .links a,
    .stages a,
    .target a {
      display: inline-block;
      padding-block: calc(22px - 0.5lh);
    }
  }
  @media print {
    .root .digits {
      display: none;
    }
    .root a {
      color: inherit;
    }
    .root a[href]::after {
      content: '\\200b(' attr(href) ')';
      margin-inline: 0.3em;
      font-size: 0.8125em;
      font-weight: 400;
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
  @media (forced-colors: active) {
    .blocks .unit {
      border-color: CanvasText;
    }
    .controls button {
      border-inline-width: 1px;
      padding-inline: 0.9em;
      text-decoration: none;
    }
  }
`;

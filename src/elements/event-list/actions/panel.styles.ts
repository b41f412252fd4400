import { css } from '@lit/reactive-element/css-tag.js';

/** The panel that a button opens. What is smaller than the rest has a larger share of it as its margin, so that all begins at one line. */
export const panelStyles = css`
  .panel {
    padding: 0.5em;
    inline-size: max-content;
    max-inline-size: min(24em, 100%);
    font-size: 1rem;
    line-height: 1.5;
    color: CanvasText;
    background: var(--ogp-surface, Canvas);
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: var(--_radius);
  }
  .panel[popover] {
    inset: auto;
    margin: 0.25em 0;
    margin-inline-end: 0.5em;
    max-inline-size: min(24em, calc(100vw - 2em));
    max-block-size: min(80vh, var(--_room, 80vh) - 2em);
    overflow: auto;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      block-end span-all,
      block-start span-all;
  }
  .root .panel :is(a, button) {
    display: block;
    inline-size: 100%;
    padding: 0.35em 0.6em;
    min-block-size: max(24px, 2.2em);
    border: 0;
    text-align: start;
    color: var(--_accent);
  }
  .panel :is(label, input, textarea) {
    display: block;
    margin-inline: 0.69em;
    font: inherit;
    font-size: 0.875em;
  }
  .panel :is(input, textarea) {
    box-sizing: border-box;
    inline-size: calc(100% - 1.38em);
    min-inline-size: 0;
    margin-block: 0.25em 0.5em;
    padding: 0.4em;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
  }
  .panel input {
    min-block-size: max(24px, 2.5em);
    text-overflow: ellipsis;
  }
  .panel textarea {
    resize: none;
    field-sizing: content;
    overflow-wrap: anywhere;
    min-block-size: 44px;
  }
  .panel p:empty {
    display: none;
  }
  .panel p {
    padding: 0.4em 0.69em;
    font-size: 0.875em;
  }
  @media (pointer: coarse) {
    .root .panel :is(a, button) {
      padding-block: calc(22px - 0.5lh);
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    /* There its colour does not tell a button from words. */
    .root .panel button {
      margin-block: 0.25em;
      border: 1px solid ButtonText;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;

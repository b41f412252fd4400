import { css } from '@lit/reactive-element/css-tag.js';

/** The panel of "Subscribe". */
export const subscribeStyles = css`
  .panel label {
    display: block;
    padding: 0 0.6em;
    font-size: 0.875em;
  }
  .panel input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(24px, 2.2em);
    padding: 0.35em 0.6em;
    font: inherit;
    font-size: 0.875em;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }
  .panel summary {
    padding: 0.35em 0.6em;
    cursor: pointer;
  }
  .panel p + label,
  .panel ul + p {
    margin-block-start: 0;
  }
`;

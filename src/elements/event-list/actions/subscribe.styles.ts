import { css } from '@lit/reactive-element/css-tag.js';

/** The panel of "Subscribe". */
export const subscribeStyles = css`
  .panel summary {
    padding: 0.35em 0.6em;
    cursor: pointer;
  }
  .panel p + label,
  .panel ul + p {
    margin-block-start: 0;
  }
`;

import { css } from '@lit/reactive-element/css-tag.js';

/** Below the description of an entry, all else that is known of its event. */
export const inlineDetailStyles = css`
  .rest > * {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
`;

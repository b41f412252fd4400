import { css } from '@lit/reactive-element/css-tag.js';

/** The event of a link: a bar beside it, which forced colours keep. */
export const deepLinkStyles = css`
  [part~='target'] {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .sent .events {
    margin-block: 0.5em;
  }
  .sent .event {
    border-block-end: 0;
  }
  @media (forced-colors: active) {
    [part~='target'] {
      border-inline-start-color: Highlight;
    }
  }
`;

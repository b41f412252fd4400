import { css } from '@lit/reactive-element/css-tag.js';

/** The buttons of a plan, and the events that are no longer in the feed. */
export const planViewStyles = css`
  .plan {
    margin-block-start: 0.75em;
  }
  .plan > * + * {
    margin-block-start: 0.6em;
  }
  .plan-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .plan-gone li {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  .plan-gone button {
    margin-inline-start: 0.5em;
  }
`;

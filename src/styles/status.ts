import { css } from '@lit/reactive-element/css-tag.js';

/** Statuses as chips: a filled one for what is on now, outlined ones for the rest. */
export const statusStyles = css`
  .status {
    display: inline-block;
    font-weight: 600;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    padding: 0.15em 0.5em;
  }
  /* The surface keeps the page's text colour, from which the accent is mixed; the word on it has a colour of its own. */
  .status.live {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .status.live > span {
    color: var(--_on-accent);
  }
  .status.live > span::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    vertical-align: 0.1em;
    border-radius: 50%;
    background: currentColor;
  }
  @media (forced-colors: active) {
    .status.live {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    .status.live > span {
      color: HighlightText;
    }
  }
  @media print {
    /* Browsers print no backgrounds unless told to: outlined, then, like the others. */
    .status.live {
      background: none;
      border-color: currentColor;
    }
    .status.live > span {
      color: inherit;
    }
    .status.live > span::before {
      display: none;
    }
  }
`;

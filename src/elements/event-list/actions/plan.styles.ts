import { css } from '@lit/reactive-element/css-tag.js';

/** Events that are saved: a star and a word, never the star alone. */
export const planStyles = css`
  .action > [value='save']::before {
    content: '☆\\a0';
    content: '☆\\a0' / '';
  }
  .action > [value='save'][aria-pressed='true']::before {
    content: '★\\a0';
    content: '★\\a0' / '';
  }
  :is(.plan, .action) > [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    :is(.plan, .action) > [aria-pressed='true']:not(:focus-visible) {
      outline: 1px solid ButtonText;
      outline-offset: -3px;
    }
  }
`;

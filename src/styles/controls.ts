import { css } from '@lit/reactive-element/css-tag.js';

/** Buttons: at least 24 px, 44 px under a finger; a border carries the shape, so that forced colours keep it. */
export const controlStyles = css`
  button {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.35em 0.9em;
    min-block-size: max(24px, 2.25em);
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;

import { css } from '@lit/reactive-element/css-tag.js';

/**
 * Of every element, from the first moment. As wide as there is room, whatever makes boxes as narrow as what is in them (a flexible row, a
 * float): what is in this one asks how wide it may be.
 */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host,
  .root {
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

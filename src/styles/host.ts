import { css } from 'lit';

/** Of every element, from the first moment. */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

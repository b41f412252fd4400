import { css } from '@lit/reactive-element/css-tag.js';

/** Beside the heading where there is room, else below it; comes with the control. */
export const zoneControlStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    align-items: baseline;
    justify-content: space-between;
  }
  .zone {
    max-inline-size: 100%;
    font-size: 0.875em;
  }
  .zone-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: baseline;
  }
  /* At the end of the line, where opening the search does not move the select. */
  @container (min-width: 34em) {
    .zone-label {
      justify-content: end;
    }
    .zone-search {
      margin-inline-start: auto;
    }
  }
  .zone-label > span {
    color: var(--_soft);
  }
  .zone select,
  .zone input {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.35em 0.6em;
    min-block-size: max(24px, 2.4em);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* Its popup is drawn by the browser, on a surface of the browser's own. */
  .zone option {
    color: FieldText;
    background: Field;
  }
  .zone-search {
    margin-block-start: 0.6em;
    /* Not of its contents, or the control would leave the heading's line. */
    inline-size: 24em;
    max-inline-size: 100%;
  }
  .zone input {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
  }
  .zone-hint {
    margin-block-start: 0.35em;
  }
  .zone-options {
    margin-block-start: 0.25em;
    max-block-size: 18em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .zone-options li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: max(24px, 2.4em);
    padding: 0.35em 0.6em;
    cursor: pointer;
  }
  .zone-options li:hover {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .zone-options [aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: color-mix(in srgb, var(--_accent) var(--_tint, 12%), transparent);
  }
  @media (pointer: coarse) {
    .zone select,
    .zone input,
    .zone-options li {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .zone select,
    .zone input,
    .zone-options {
      border-color: ButtonText;
    }
    .zone-options [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
  @media print {
    .zone {
      display: none;
    }
  }
`;

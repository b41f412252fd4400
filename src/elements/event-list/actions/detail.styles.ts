import { css } from '@lit/reactive-element/css-tag.js';

/** All of one event, in a dialog that fills a small window and stands in the middle of a large one. */
export const detailStyles = css`
  .detail {
    inline-size: min(44em, 100%);
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 2em);
    padding: 0;
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: var(--_radius);
    color: CanvasText;
    background: var(--ogp-surface, Canvas);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .detail::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  @media (max-width: 40em) {
    .detail {
      inline-size: 100%;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    /* A long title has the whole width, below the button. */
    .top {
      flex-wrap: wrap-reverse;
    }
  }
  .sheet {
    padding: 1.25em;
  }
  .top {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  .top button {
    flex: none;
    margin-inline-start: auto;
  }
  .root .sheet .title {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .sheet .when > .date,
  .sheet .when > .line {
    display: block;
  }
  .sheet .when > :has(+ .line)::after {
    content: none;
  }
  .content > * {
    margin-block-start: 0.75em;
  }
  .sheet [part~='gone']:empty {
    display: none;
  }
  .sheet [part~='gone'],
  .related {
    margin-block-start: 1em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
    margin-block-start: 1.5em;
  }
  .steps:empty {
    display: none;
  }
  .steps button {
    max-inline-size: 100%;
    text-align: start;
  }
  @media (forced-colors: active) {
    .detail {
      border-color: CanvasText;
    }
    .detail::backdrop {
      background: Canvas;
      opacity: 0.8;
    }
  }
  @media print {
    /* The event that is open, alone. */
    section:has(> .detail[open]) > :not(.detail) {
      display: none;
    }
    .detail::backdrop {
      display: none;
    }
    .detail {
      position: static;
      border: 0;
      max-block-size: none;
    }
  }
`;

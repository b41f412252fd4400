import { css } from '@lit/reactive-element/css-tag.js';

/** Time first: a rail of times at the start edge; days are the strong rule between groups; one column below 34 em of its own width. */
export const eventListStyles = css`
  .root {
    --_rail: minmax(8.5em, var(--ogp-event-list-rail-size, 11em));
    min-block-size: var(--ogp-event-list-min-block-size, auto);
  }
  /* What stands first changes: its margin must not move all the rest. */
  .root > section {
    display: flow-root;
  }

  .heading {
    font-size: var(--ogp-heading-size, 1.375em);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  .root .heading,
  .root .group-heading,
  .root .title {
    font-family: var(--ogp-heading-font, var(--wp--preset--font-family--heading, var(--_heading-font, inherit)));
  }
  .summary {
    font-size: 0.875em;
    margin-block-start: 0.4em;
  }

  .group-heading {
    font-weight: 650;
    margin-block-start: var(--ogp-event-list-group-gap, var(--ogp-gap, 1.75em));
    padding-block-end: 0.4em;
    border-block-end: 2px solid currentColor;
  }
  .root li.event:focus-within {
    scroll-margin-block: 6em;
  }

  .event {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  /* Left out of the layout until it comes near the window; the keyboard, anchors and a search in the page find it all the same.
     Cards stand beside each other, so that their number says nothing about a group's size: each is left out by itself. */
  .long:not(.cards) .few,
  .long.cards .event,
  .long :not(.few) > .events > .event {
    --_size: var(--_row, 8em);
    content-visibility: var(--_far, auto);
    contain-intrinsic-block-size: auto calc(var(--_size) - 2em);
    overflow-clip-margin: 0.5em;
  }
  .long:not(.cards) .few {
    contain-intrinsic-block-size: auto calc(3em + var(--_rows) * var(--_size));
  }
  .plain .events {
    margin-block-start: 1em;
    border-block-start: 2px solid currentColor;
  }
  .when {
    margin-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  .clock,
  .date {
    font-weight: 600;
    /* A rail is narrow: "10 – 11 / December 2026" rather than "10 – 11 December / 2026". */
    text-wrap: balance;
  }
  .start::after {
    content: ' – ';
    content: ' – ' / '';
    font-weight: 400;
  }
  .line {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  /* Each stays whole where there is room for it in a line, and no line begins with a dot. */
  .when > .date,
  .when > .line {
    display: var(--_lines, inline-block);
  }
  .when > :has(+ .line)::after {
    content: var(--_dot, '\\a0·');
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  .title.off {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  /* A title that opens its event looks like one that leads to it, and is printed. */
  .as-link {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    text-align: start;
    color: var(--_accent);
    text-decoration: underline;
  }
  .title.off :is(a, button) {
    text-decoration: inherit;
  }

  .meta,
  .topics,
  .facts {
    font-size: 0.875em;
    margin-block-start: 0.35em;
  }
  .actions + .topics {
    margin-block-start: 0.75em;
  }
  .topics > *,
  .facts > * {
    display: inline;
  }
  /* Links keep the accent: it is mixed from the page's own text colour, not from the soft one. */
  .meta > :not(.status, :has(a)),
  .topics,
  .facts > :not(:has(a)) {
    color: var(--_soft);
  }
  .meta > .status {
    margin-inline-end: 0.6em;
  }
  /* A dot to the eye, a comma to the ear; no line begins with it. */
  .meta > :not(.status, :last-child)::after,
  .topics > :not(:last-child)::after,
  .facts > :not(:last-child)::after {
    content: '\\a0· ';
    content: '\\a0· ' / ', ';
    color: var(--_soft);
  }
  .status {
    justify-self: start;
    font-size: 0.9375em;
  }
  .text {
    margin-block-start: 0.5em;
    max-inline-size: 44em;
  }
  /* What stands under a title keeps its edge, whatever its own direction; what opens is read in its own. */
  .root[dir='rtl'] .body > .text {
    text-align: right;
  }
  .root[dir='ltr'] .body > .text {
    text-align: left;
  }
  .text p + p {
    margin-block-start: 0.6em;
  }
  .credit {
    font-size: 0.875em;
    color: var(--_soft);
    margin-block-start: 0.35em;
  }
  details {
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
    font-size: 0.9375em;
    color: var(--_accent);
  }
  .dates li {
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0.4em 1.1em;
    margin-block-start: 0.6em;
    align-items: baseline;
  }
  .meta a,
  .actions a {
    display: inline-block;
    min-block-size: 24px;
  }
  .actions > :not(a, .action) {
    color: var(--_soft);
    flex-basis: var(--_fact, 100%);
  }
  /* The one thing to do. */
  .actions [part~='register'] {
    font-weight: 600;
    padding: 0.3em 0.9em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    text-decoration-line: none;
  }
  .note {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_doubt);
    font-size: 0.875em;
    max-inline-size: 44em;
  }
  .image {
    margin-block-start: 0.75em;
    max-inline-size: 20em;
  }
  .image img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  .more {
    margin-block-start: 1.25em;
    padding: 0.6em 1.2em;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  /* States */
  .message {
    margin-block-start: 1em;
    padding-block: 0.9em;
    border-block: 1px solid var(--_line);
  }
  .message button {
    margin-block-start: 0.6em;
  }
  .message + div {
    margin-block-start: 0.75em;
  }
  .message.stale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    font-size: 0.875em;
    padding-block: 0.6em;
  }
  .message.stale button {
    margin: 0;
  }

  /* Compact: one line an event where there is room. */
  .compact .event {
    padding-block: 0.5em;
  }
  .compact .title {
    font-size: 1em;
  }
  .compact .meta {
    margin-block-start: 0.15em;
  }

  /* A further day of an event: a line. */
  .repeated {
    padding-block: 0.5em;
  }
  .root .repeated > * {
    display: inline;
    font-size: 0.875em;
    font-weight: 400;
  }
  .repeated .when * {
    font: inherit;
  }
  .also {
    color: var(--_soft);
  }

  /* Cards: as many columns as fit, rail on top. */
  .cards .events {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ogp-event-list-card-size, 18em)), 1fr));
    gap: 1em;
    margin-block-start: 1em;
    /* One beside a tall one is no higher than what is in it. */
    align-items: start;
  }
  .cards .event {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .cards .image {
    margin: -1em -1em 0.9em;
    max-inline-size: none;
  }
  .cards .image img {
    border-radius: 0;
  }
  .cards .credit {
    padding-inline: 1.143em;
  }
  .cards .repeated {
    grid-column: 1 / -1;
    border: 0;
    padding: 0;
  }
  .cards.plain .events {
    border-block-start: 0;
  }

  /* The time of a further day below its title, where both have no room in a line. */
  @container (max-width: 46em) {
    .repeated > .when {
      grid-area: 2 / 2 / auto / -1;
    }
  }

  /* Time first, where there is room: a rail, and beside it what the event is about. */
  @container (min-width: 34.01em) {
    .root:not(.cards) .event {
      display: grid;
      grid-template: auto 1fr / var(--_rail) minmax(0, 1fr);
      column-gap: 1.5em;
    }
    /* Inline, for the baseline of a box is that of its last line. */
    .root:not(.cards) .repeated {
      --_lines: inline;
      grid-template: auto / var(--_rail) auto auto 1fr;
      align-items: baseline;
    }
    .repeated + .repeated > .also {
      visibility: hidden;
    }
    .root:not(.cards) .event:not(.repeated) > .when {
      --_lines: block;
      --_dot: none;
      grid-area: 1 / 1 / span 2;
      margin: 0;
    }
    .title,
    .body {
      grid-column: 2;
    }
    .root:not(.cards) .actions {
      --_fact: auto;
    }
  }

  /* The picture at the end, where there is room for it, too. */
  @container (min-width: 46em) {
    .body:has(> .image) {
      display: grid;
      grid-template: repeat(9, auto) 1fr / minmax(0, 1fr) 11em;
      column-gap: 1.5em;
    }
    .body > .image {
      grid-area: 1 / 2 / span 10;
      margin-block-start: 0.35em;
    }
  }

  /* A finger needs 44 px. Within a line a link reaches beyond it, so that lines stay as close as they are. */
  @media (pointer: coarse) {
    .title :is(a, button),
    .facts a {
      padding-block: calc(22px - 0.5em);
    }
    .facts:has(a) {
      margin-block: 0.8em;
    }
    .facts > :has(a + a) {
      line-height: max(44px, 1.5em);
    }
    .meta a,
    .root .actions a,
    summary {
      padding-block: calc(22px - 0.5lh);
    }
    .root .repeated {
      padding-block: 0.75em;
    }
  }

  @media (forced-colors: active) {
    .note {
      border-inline-start-color: CanvasText;
    }
  }

  @media print {
    /* Firefox prints nothing of what gets another display by the width of a container. There the list is printed as in a narrow one. */
    @supports (-moz-appearance: none) {
      .root {
        container-type: normal;
      }
    }
    .root {
      --_far: visible;
    }
    .root .event {
      break-inside: avoid;
    }
    .group-heading {
      break-after: avoid;
    }
    .root a {
      color: inherit;
    }
    /* Where the text is the address itself, it is not said twice. An address keeps its own direction, whatever stands around it. */
    .root a[href]:not(.address)::after {
      content: '\\200b(' attr(href) ')';
      margin-inline: 0.3em;
      font-size: 0.8125em;
      font-weight: 400;
      direction: ltr;
      unicode-bidi: isolate;
    }
    details:not([open]),
    .message.stale button {
      display: none;
    }
    .cards .events {
      display: block;
    }
    .cards .image {
      margin: 0 0 0.9em;
      max-inline-size: 16em;
    }
    .cards .credit {
      padding: 0;
    }
    .cards .event {
      margin-block-end: 1em;
    }
  }
`;

import type { EventListHost } from './event-list-settings.js';

/** Returns a list that was written beforehand (`src/render/`), inside the element or in its declarative shadow root; `null` for none. */
export const writtenIn = (host: EventListHost, inside = '.ogp-rendered'): Element | null =>
  host.querySelector(inside) ?? host.renderRoot.querySelector(inside);

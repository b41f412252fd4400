import type { FakeFeed } from '../helpers/fake-feed.js';
import type { HeldTimers } from '../helpers/held-timers.js';

/** The place in which a state is reached, with a pretended network and the page's longer timers in hand. */
export interface Stage {
  readonly place: HTMLElement;
  readonly net: FakeFeed;
  readonly timers: HeldTimers;
}

/** A state of an element that a reader can meet. */
export interface State {
  /** Brings an element into it. */
  readonly reach: (stage: Stage) => Promise<Element>;
  /** How many messages its live region says within two seconds from then on. Default: none. */
  readonly says?: number;
}

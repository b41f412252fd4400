import type { Duration, EventKind, PublishedTime } from '../model/event.js';
import type { Fault } from '../model/issue.js';
import type { Placement } from '../model/occurrence.js';

/** The facts about one date before it is placed. */
export interface PlacementInput {
  readonly kind: EventKind;
  readonly start: PublishedTime | null;
  readonly end: PublishedTime | null;
  readonly duration: Duration | null;
  readonly timeZone: string | null;
  readonly countries: readonly string[];
}

/** A date's placement, with what is wrong with the date as published. */
export interface PlacedDate extends Placement {
  /** `true` where `end` is not after `start`: the caller moves it to `rejectedEnd`. */
  readonly endRejected: boolean;
  readonly faults: readonly Fault[];
}

/** ISO 3166-1 alpha-2 → IANA zones of that country, the most populous first; `[]` for a code it does not have. */
export type CountryZones = (country: string) => readonly string[];

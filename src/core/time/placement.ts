import type { Candidate, Certainty, Duration, EventKind, IssueCode, PublishedTime } from '../model.js';

/** What is known about one date before it is placed. */
export interface PlacementInput {
  readonly kind: EventKind;
  readonly start: PublishedTime | null;
  readonly end: PublishedTime | null;
  readonly duration: Duration | null;
  readonly timeZone: string | null;
  readonly countries: readonly string[];
}

/** One date on the time line; the fields are those of `Occurrence`. */
export interface Placement {
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly earliestMs: number | null;
  readonly latestMs: number | null;
  readonly offset: number | null;
  readonly labelZone: string | null;
  readonly certainty: Certainty;
  readonly candidates: readonly Candidate[];
  /** `true` where `end` is not after `start`: the caller moves it to `rejectedEnd`. */
  readonly endRejected: boolean;
  readonly notes: readonly { readonly code: IssueCode; readonly message: string }[];
}

/** ISO 3166-1 alpha-2 → IANA zones of that country, the most populous first; `[]` for a code it does not have. */
export type CountryZones = (country: string) => readonly string[];

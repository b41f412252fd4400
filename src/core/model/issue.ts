/** Every way in which a feed can be wrong and still be shown. Stable: page authors may test for these. */
export type IssueCode =
  // time
  | 'offset-country-mismatch'
  | 'offset-zone-mismatch'
  | 'end-not-after-start'
  | 'no-time-zone'
  | 'unknown-zone'
  | 'invalid-time'
  | 'no-start'
  | 'time-in-gap'
  | 'invalid-recurrence'
  | 'recurrence-truncated'
  // identity and words
  | 'no-title'
  | 'no-id'
  | 'duplicate-id'
  | 'duplicate-event'
  | 'no-country'
  | 'unknown-country'
  | 'part-of-cycle'
  // values
  | 'invalid-field'
  | 'nonstandard-value'
  | 'contradiction'
  | 'unknown-value'
  | 'unsafe-url'
  | 'text-truncated'
  // feed
  | 'no-events'
  | 'other-vocabulary'
  | 'invalid-event'
  | 'invalid-feed-field'
  | 'too-many-events'
  | 'too-many-pages'
  | 'repeated-page'
  | 'page-failed';

/** Something wrong in a feed: recorded, shown to the page author once, and never a reason to lose anything else. */
export interface Issue {
  readonly code: IssueCode;
  /** The event it is about, or `null` for the feed itself. */
  readonly eventId: string | null;
  /** One plain English sentence for the publisher or page author. */
  readonly message: string;
  /** The field it is about, as the feed names it (`end`, `location.country`), where there is one. */
  readonly field?: string;
}

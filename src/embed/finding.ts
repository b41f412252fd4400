/** One thing to look at. */
export interface Finding {
  /** An issue's code, or one of the caller's own. Findings of one kind are grouped. */
  readonly kind: string;
  /** Whether readers miss something because of it. */
  readonly isError: boolean;
  /** The fault in the feed, and what readers see of it. */
  readonly text: string;
  readonly eventId: string | null;
  /** The field of the event, or of the feed, as an issue names it. */
  readonly field?: string;
  /** The title of the event. */
  readonly title: string | null;
  /** Where it is in the document; `null` if that is not known. */
  readonly place: Place | null;
}

/** A place in a document. Line and column count from 1. */
export interface Place {
  /** The address of the page, if it is not the first of the feed. */
  readonly page: string | null;
  /** RFC 6901; `''` for a document that is not JSON. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

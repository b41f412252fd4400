import { NONE } from './json.js';
import type { Fault } from './model/issue.js';

/** Something that a format's reader found wrong, before the event it is about has its final id. */
export interface RawIssue {
  readonly fault: Fault;
  /** The field it is about, as the document names it; `''` where there is none. */
  readonly field: string;
}

/** Collects what a format's reader found wrong with a document, for {@link normalize}, which gives it the events' ids. */
export class RawIssues {
  readonly #found = new Map<unknown, RawIssue[]>();

  /** Records an issue. @param event The event as the reader returns it (the same object); `null` for the feed as a whole. */
  add(event: object | null, issue: RawIssue): void {
    const known = this.#found.get(event);
    if (known) known.push(issue);
    else this.#found.set(event, [issue]);
  }

  /** The issues of an event, or of the feed (`null`), in the order in which they were added. */
  of(event: unknown): readonly RawIssue[] {
    return this.#found.get(event) ?? NONE;
  }
}

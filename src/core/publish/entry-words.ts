import type { Link, Milestone, PublishedTime } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';

/** The words that stand beside those of a feed where there is no list around them, in one language. `markup/entry-words.ts` makes them. */
export interface EntryWords {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly untitled: string;
  /** Titles of what does not take place on its date, and of a deadline. */
  readonly cancelled: (title: string) => string;
  readonly postponed: (title: string) => string;
  readonly deadline: (title: string) => string;
  /** A title whose time is in doubt. */
  readonly checkTime: (title: string) => string;
  /** A title whose time of day is known, but not where. @param clock `09:00` */
  readonly atClock: (clock: string, title: string) => string;
  /** Sentences about what is in doubt, the most important first, as a list says them. */
  readonly doubts: (o: Occurrence) => readonly string[];
  readonly noEnd: string;
  readonly rescheduledFrom: (time: PublishedTime) => string;
  readonly registrationOpens: (time: PublishedTime) => string;
  readonly registrationCloses: (time: PublishedTime) => string;
  readonly milestone: (milestone: Milestone) => string;
  readonly organizers: (names: readonly string[]) => string;
  /** A link's name and its address. */
  readonly link: (link: Link) => string;
  /** The name of a link to a livestream. */
  readonly linkName: (link: Link) => string;
}

import type { LinkRel } from '../model/event.js';

/** The words that stand beside those of a feed where there is no list around them. */
export interface EntryWords {
  /** The language of these words, a BCP 47 tag. */
  readonly language: string;
  readonly untitled: string;
  readonly cancelled: (title: string) => string;
  readonly postponed: (title: string) => string;
  readonly deadline: (title: string) => string;
  /** A title whose time is in doubt. */
  readonly checkTime: (title: string) => string;
  /** A title whose time of day is known, but not where. @param clock `09:00` */
  readonly atClock: (clock: string, title: string) => string;
  readonly noZone: string;
  readonly noEnd: string;
  /** @param time As published. */
  readonly endAsPublished: (time: string) => string;
  /** @param time As published. */
  readonly before: (time: string) => string;
  readonly registrationOpens: (time: string) => string;
  readonly registrationCloses: (time: string) => string;
  readonly organizers: (names: string) => string;
  readonly links: Readonly<Record<LinkRel, string>>;
}

export const ENGLISH: EntryWords = {
  language: 'en',
  untitled: 'Untitled event',
  cancelled: (title) => `Cancelled: ${title}`,
  postponed: (title) => `Postponed: ${title}`,
  deadline: (title) => `Deadline: ${title}`,
  checkTime: (title) => `${title} (check the time)`,
  atClock: (clock, title) => `${clock} – ${title}`,
  noZone: 'The time zone is not given.',
  noEnd: 'The end is not announced.',
  endAsPublished: (time) => `End as published: ${time}`,
  before: (time) => `Before, it was ${time}.`,
  registrationOpens: (time) => `Registration opens: ${time}`,
  registrationCloses: (time) => `Registration closes: ${time}`,
  organizers: (names) => `Organised by ${names}`,
  links: {
    info: 'More',
    register: 'Register',
    livestream: 'Livestream',
    recording: 'Recording',
    agenda: 'Agenda',
    materials: 'Materials',
    apply: 'Apply',
    submit: 'Submit',
    map: 'Map',
    social: 'Social media',
    contact: 'Contact',
    other: 'Link',
  },
};

import { ownOptions } from './core/own-options.js';
import type { FeedError } from './core/feed-error.js';
import type { FeedSnapshot } from './core/model/feed.js';
import type { Issue } from './core/model/issue.js';
import type { Occurrence } from './core/model/occurrence.js';
import type { Choice } from './core/listing/choice.js';
import type { StageType } from './core/stages/stages.js';

/** The class of all events, of the browser's own making: some pages put something else in its place (MooTools). */
const BrowserEvent: typeof Event = typeof document === 'undefined' ? Event : eventClass();

function eventClass(): typeof Event {
  const { createEvent } = Object.getPrototypeOf(document) as Document;
  return createEvent.call(document, 'Event').constructor as typeof Event;
}

/** A view shows a newly loaded copy of its feed. Neither bubbles nor is composed, like `load` of `<img>`. */
export class OgpLoadEvent extends BrowserEvent {
  static readonly type = 'ogp-load';
  /** The copy now shown. */
  readonly snapshot: FeedSnapshot;

  constructor(snapshot: FeedSnapshot) {
    super(OgpLoadEvent.type);
    this.snapshot = snapshot;
  }
}

/** A feed could not be loaded, or not be refreshed. Neither bubbles nor is composed, like `error` of `<img>`. */
export class OgpErrorEvent extends BrowserEvent {
  static readonly type = 'ogp-error';
  /** The error, with a code and a sentence for developers. */
  readonly error: FeedError;
  /** The address of the source that failed, as the page names it, where a feed is merged from several; else `null`. */
  readonly source: string | null;

  constructor(error: FeedError, source: string | null = null) {
    super(OgpErrorEvent.type);
    this.error = error;
    this.source = source;
  }
}

/** A newly loaded copy of the feed has issues. Neither bubbles nor is composed. */
export class OgpIssuesEvent extends BrowserEvent {
  static readonly type = 'ogp-issues';
  /** The feed's own issues, then each event's. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(OgpIssuesEvent.type);
    this.issues = issues;
  }
}

/** A person chose an event by its title. Bubbles, composed; cancel it to keep the browser from following the link. */
export class OgpEventSelectEvent extends BrowserEvent {
  static readonly type = 'ogp-event-select';
  /** The date that was chosen, with its event. */
  readonly occurrence: Occurrence;

  constructor(occurrence: Occurrence) {
    super(OgpEventSelectEvent.type, ownOptions({ bubbles: true, composed: true, cancelable: true }));
    this.occurrence = occurrence;
  }
}

/** A person has changed the plan: the events that they have saved. Bubbles, composed. */
export class OgpPlanChangeEvent extends BrowserEvent {
  static readonly type = 'ogp-plan-change';
  /** How many are saved now. */
  readonly count: number;
  /** Ids of dates or events. */
  readonly added: readonly string[];
  readonly removed: readonly string[];

  constructor(count: number, added: readonly string[], removed: readonly string[]) {
    super(OgpPlanChangeEvent.type, ownOptions({ bubbles: true, composed: true }));
    this.count = count;
    this.added = added;
    this.removed = removed;
  }
}

/** A person wants to share a link to an event, or to a list. Bubbles, composed; cancel it to do it yourself. */
export class OgpShareEvent extends BrowserEvent {
  static readonly type = 'ogp-share';
  readonly url: string;
  /** The date that is shared, with its event; `null` for the list. */
  readonly occurrence: Occurrence | null;

  constructor(url: string, occurrence: Occurrence | null) {
    super(OgpShareEvent.type, ownOptions({ bubbles: true, composed: true, cancelable: true }));
    this.url = url;
    this.occurrence = occurrence;
  }
}

/** All of an event is shown in a dialog. Neither bubbles nor is composed. */
export class OgpDetailOpenEvent extends BrowserEvent {
  static readonly type = 'ogp-detail-open';
  readonly occurrence: Occurrence;

  constructor(occurrence: Occurrence) {
    super(OgpDetailOpenEvent.type);
    this.occurrence = occurrence;
  }
}

/** The dialog of an event was closed. Neither bubbles nor is composed. */
export class OgpDetailCloseEvent extends BrowserEvent {
  static readonly type = 'ogp-detail-close';
  /** The event that it showed last. */
  readonly occurrence: Occurrence;

  constructor(occurrence: Occurrence) {
    super(OgpDetailCloseEvent.type);
    this.occurrence = occurrence;
  }
}

/** A calendar to which a person adds an event: a service, or a file for all other programs. */
export type CalendarName = 'google' | 'outlook' | 'office' | 'file';

/** A person chose a calendar for an event. Bubbles, composed; cancel it to do it yourself. */
export class OgpCalendarChooseEvent extends BrowserEvent {
  static readonly type = 'ogp-calendar-choose';
  /** The date that is added, with its event. */
  readonly occurrence: Occurrence;
  readonly calendar: CalendarName;
  /** Whether it is the file with all dates of the event. */
  readonly allDates: boolean;

  constructor(occurrence: Occurrence, calendar: CalendarName, allDates: boolean) {
    super(OgpCalendarChooseEvent.type, ownOptions({ bubbles: true, composed: true, cancelable: true }));
    this.occurrence = occurrence;
    this.calendar = calendar;
    this.allDates = allDates;
  }
}

/** A person chose the clock on which times are shown. Bubbles, composed. */
export class OgpZoneChangeEvent extends BrowserEvent {
  static readonly type = 'ogp-zone-change';
  /** `auto`, `event`, `viewer` or an IANA time zone. */
  readonly timeZone: string;

  constructor(timeZone: string) {
    super(OgpZoneChangeEvent.type, ownOptions({ bubbles: true, composed: true }));
    this.timeZone = timeZone;
  }
}

/** A person changed what is chosen: in a filter, by a list's "Clear filters", or by going back or forward. Bubbles, composed. */
export class OgpTopicChangeEvent extends BrowserEvent {
  static readonly type = 'ogp-topic-change';
  /** The choice as it is now. */
  readonly choice: Choice;

  constructor(choice: Choice) {
    super(OgpTopicChangeEvent.type, ownOptions({ bubbles: true, composed: true }));
    this.choice = choice;
  }
}

/** A countdown has come to another stage. Neither bubbles nor is composed. */
export class OgpCountdownStageEvent extends BrowserEvent {
  static readonly type = 'ogp-countdown-stage';
  /** The stage that is counted to now: `registration-closes`, `start`, `end` … */
  readonly stage: StageType;
  /** The date that it belongs to, with its event. */
  readonly occurrence: Occurrence;

  constructor(stage: StageType, occurrence: Occurrence) {
    super(OgpCountdownStageEvent.type);
    this.stage = stage;
    this.occurrence = occurrence;
  }
}

/** A countdown has reached the last date that it counted to, in sight or not. Neither bubbles nor is composed. */
export class OgpCountdownEndEvent extends BrowserEvent {
  static readonly type = 'ogp-countdown-end';
  /** The date that is reached, with its event. */
  readonly occurrence: Occurrence;

  constructor(occurrence: Occurrence) {
    super(OgpCountdownEndEvent.type);
    this.occurrence = occurrence;
  }
}

declare global {
  // Events that bubble can be heard on the document and on the window, too; HTMLElementEventMap includes these.
  interface GlobalEventHandlersEventMap {
    'ogp-calendar-choose': OgpCalendarChooseEvent;
    'ogp-event-select': OgpEventSelectEvent;
    'ogp-plan-change': OgpPlanChangeEvent;
    'ogp-share': OgpShareEvent;
    'ogp-topic-change': OgpTopicChangeEvent;
    'ogp-zone-change': OgpZoneChangeEvent;
  }
  interface HTMLElementEventMap {
    'ogp-countdown-end': OgpCountdownEndEvent;
    'ogp-countdown-stage': OgpCountdownStageEvent;
    'ogp-detail-close': OgpDetailCloseEvent;
    'ogp-detail-open': OgpDetailOpenEvent;
    'ogp-load': OgpLoadEvent;
    'ogp-error': OgpErrorEvent;
    'ogp-issues': OgpIssuesEvent;
  }
}

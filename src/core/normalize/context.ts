import type { FeedHead, Text } from '../model/event.js';
import type { Issue, IssueCode } from '../model/issue.js';
import { isKnownZone } from '../time/zone.js';

/** Issues recorded of one event: nobody corrects more at once, and ten megabytes could hold millions. */
const MAX_ISSUES = 20;

/** What reading one feed needs to know, and where it writes down what is wrong. */
export class Context {
  /** BCP 47 tag of bare strings, `''` where the feed does not say. */
  language = '';
  /** The head of the feed. It is read before the events. */
  feed!: FeedHead;
  /** From a topic's slug or label to its slug. */
  matchTopic: (name: string) => string | null = () => null;
  /** Names among the current event's topics that are none. */
  strayTopics: string[] = [];
  /** The event being read, `null` for the feed itself. */
  eventId: string | null = null;
  /** The zone that a time of the current event names in a suffix (RFC 9557), or `null`. */
  suffixZone: string | null = null;
  /** Where in the event or feed we are: `''`, or `'location.'` and the like. */
  path = '';
  #found: Issue[] = [];
  readonly #zones = new Map<string, string | null>();
  /** Short texts of the feed that were read already: the same halls, cities and organisers come again and again. */
  readonly texts = new Map<string, Text>();

  /** How many listed dates there is still room for in the feed. */
  datesLeft = 50_000;

  /** Records an issue about the current event or feed; of too many the first. @param field The field's name, relative to {@link path}. */
  report(code: IssueCode, message: string, field = ''): void {
    const found = this.#found;
    if (this.eventId !== null && found.length >= MAX_ISSUES) {
      const rest = `More is wrong with the event; only the first ${MAX_ISSUES} faults are listed.`;
      if (found.length === MAX_ISSUES) found.push(newIssue('invalid-field', this.eventId, rest));
      return;
    }
    const about = this.eventId === null && code === 'invalid-field' ? 'invalid-feed-field' : code;
    found.push(newIssue(about, this.eventId, message, this.path + field));
  }

  /** The issues recorded since the last call. */
  take(): Issue[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** The zone, one string for all events that name it, or `null` where this engine does not know it; asked once for each name. */
  knownZone(id: string): string | null {
    let known = this.#zones.get(id);
    if (known === undefined) this.#zones.set(id, (known = isKnownZone(id) ? id : null));
    return known;
  }
}

/** A frozen issue. */
export function newIssue(code: IssueCode, eventId: string | null, message: string, field = ''): Issue {
  return Object.freeze(field ? { code, eventId, message, field } : { code, eventId, message });
}

import type { FeedHead, Recurrence, Text, TextLink } from '../model/event.js';
import type { Fault, Issue } from '../model/issue.js';
import type { Raw } from '../json.js';
import { MAX_FEED_EXCEPTIONS, MAX_LIST_ITEMS, MAX_LISTED_DATES } from '../limits.js';
import { newIssue } from '../new-issue.js';
import type { LooseTime } from '../time/loose-time.js';
import { isKnownZone } from '../time/zone.js';
import type { SpelledZone } from '../zones/zone-spellings.js';

/** Issues recorded of one event: nobody corrects more at once, and ten megabytes could hold millions. */
const MAX_ISSUES = 20;

/** See `parseLooseTime`. */
export type LooseTimeParser = (text: string) => LooseTime | null;

/** Holds what the reading of one feed needs to know, and collects the issues. */
export class Context {
  /** BCP 47 tag of bare strings, `''` where the feed does not say. */
  language = '';
  /** The head of the feed. It is read before the events. */
  feed!: FeedHead;
  /** From a topic's slug or label to its slug. */
  matchTopic: (name: string) => string | null = () => null;
  /** Names among the current event's topics that are none. */
  strayTopics: string[] = [];
  /** Whether the feed is from a private network, and may link to it. */
  isPrivate = false;
  /** The event being read, `null` for the feed itself. */
  eventId: string | null = null;
  /** Minutes east of UTC of times without an offset, where the feed and the current event name one instead of a zone; else `null`. */
  feedOffset: number | null = null;
  offset: number | null = null;
  /** The zone of the current event. */
  timeZone: string | null = null;
  /** The zone that a time of the current event names in a suffix (RFC 9557), or `null`. */
  suffixZone: string | null = null;
  /** Where in the event or feed we are: `''`, or `'location.'` and the like. */
  path = '';
  /** Whether a time was met that cannot be read without a parser of loose times: what was read is then of no use. */
  lacksLooseTime = false;
  readonly #parseLooseTime: LooseTimeParser | null;
  #found: Issue[] = [];
  readonly #zones = new Map<string, string | null>();
  readonly #spelled = new Map<string, SpelledZone | null>();
  /** Reads zones that are not as the tz database spells them; `null` until the first is met. */
  readSpelling: ((text: string) => SpelledZone | null) | null = null;
  /** Reads `recurrence`; `null` until the first event that has it. */
  readRecurrence: ((ctx: Context, from: Raw) => Recurrence | null) | null = null;
  /** Reads the links among an event's texts; `null` until the first event that has some. */
  readTextLinks: ((from: Raw, texts: readonly (Text | null)[]) => readonly TextLink[]) | null = null;
  /** Short texts of the feed that were read already: the same halls, cities and organisers come again and again. */
  readonly texts = new Map<string, Text>();

  /** How many listed dates there is still room for in the feed. */
  datesLeft = MAX_LISTED_DATES;
  /** The same for items of all other lists. */
  itemsLeft = MAX_LIST_ITEMS;
  /** The same for exceptions of series. */
  exceptionsLeft = MAX_FEED_EXCEPTIONS;

  /** @param parseLooseTime `null` where it is not known whether it is needed. */
  constructor(parseLooseTime: LooseTimeParser | null) {
    this.#parseLooseTime = parseLooseTime;
  }

  /** Records an issue of the current event or feed; of too many only the first. @param field The field's name, relative to {@link path}. */
  report(fault: Fault, field = ''): void {
    const found = this.#found;
    if (this.eventId !== null && found.length >= MAX_ISSUES) {
      if (found.length > MAX_ISSUES) return;
      fault = { code: 'invalid-field', reason: 'too-many-issues', max: MAX_ISSUES };
      found.push(newIssue(fault, this.eventId));
      return;
    }
    found.push(newIssue(fault, this.eventId, this.path + field));
  }

  /** The code for a field of the current event or feed that does not hold what it should. */
  get invalidField(): 'invalid-field' | 'invalid-feed-field' {
    return this.eventId === null ? 'invalid-feed-field' : 'invalid-field';
  }

  /** Returns the issues recorded since the last call. */
  take(): Issue[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** A time in another form than RFC 3339's. */
  looseTime(text: string): LooseTime | null {
    this.lacksLooseTime ||= !this.#parseLooseTime;
    return this.#parseLooseTime?.(text) ?? null;
  }

  /** The zone, one string for all events that name it, or `null` where this engine does not know it; asked once for each name. */
  knownZone(id: string): string | null {
    let known = this.#zones.get(id);
    if (known === undefined) this.#zones.set(id, (known = isKnownZone(id) ? id : null));
    return known;
  }

  /** A zone in another spelling; read once for each. */
  spelledZone(text: string): SpelledZone | null {
    let spelled = this.#spelled.get(text);
    if (spelled === undefined) this.#spelled.set(text, (spelled = this.readSpelling?.(text) ?? null));
    return spelled;
  }
}

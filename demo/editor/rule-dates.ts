import type { EditedEvent, EditedFeed } from './feed-document.js';
import type { NextDates } from './next-dates.js';
import { ruleStart, type Repeats } from './repeats.js';

const SHOWN_DATES = 6;
const NONE: NextDates = { dates: [], agree: false, issues: [] };

/** The rules of events that repeat: read, written and followed by code that is loaded when the first is met. */
export class RuleDates {
  readonly #host: { readonly feed: EditedFeed; update(): void };
  #rules: typeof import('./rules.js') | null = null;
  /** By event as it stands. `null` while they are being worked out. */
  #nextDates = new WeakMap<object, NextDates | null>();

  constructor(host: { readonly feed: EditedFeed; update(): void }) {
    this.#host = host;
  }

  /** @returns `null` for an event that does not repeat; `kept` for a rule that the form has no fields for, or while the code is being loaded. */
  ruleOf({ recurrence, start: from }: EditedEvent): Repeats | 'kept' | null {
    if (!recurrence) return null;
    const rule: unknown =
      Array.isArray(recurrence.rule) && recurrence.rule.length === 1 ? recurrence.rule[0] : recurrence.rule;
    const start = ruleStart(from);
    if (!this.#rules) void this.#load();
    return (typeof rule === 'string' && start && this.#rules?.readRule(rule, start)) || 'kept';
  }

  /** Returns what writes a rule. */
  async writer(): Promise<(typeof import('./rules.js'))['writeRule']> {
    return (await this.#load()).writeRule;
  }

  /** @returns The dates to come; `null` while they are being worked out. */
  datesOf(event: EditedEvent): NextDates | null {
    if (!this.#nextDates.has(event)) void this.#workOut(event);
    return this.#nextDates.get(event) ?? null;
  }

  /** Dates are on the clocks of the feed's zone: with another they are others. */
  forgetDates(): void {
    this.#nextDates = new WeakMap();
  }

  async #workOut(event: EditedEvent): Promise<void> {
    const known = this.#nextDates;
    known.set(event, null);
    const { nextDates } = await import('./next-dates.js');
    const isSimple = ruleStart(event.start) !== null && event.recurrence !== undefined;
    const dates = isSimple
      ? await nextDates(event, this.#host.feed.head.timeZone, Date.now(), SHOWN_DATES).catch(() => NONE)
      : NONE;
    known.set(event, dates);
    this.#host.update();
  }

  async #load(): Promise<typeof import('./rules.js')> {
    if (!this.#rules) {
      this.#rules = await import('./rules.js');
      this.#host.update();
    }
    return this.#rules;
  }
}

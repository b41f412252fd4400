import { fieldId, type EditorHost } from './context.js';
import type { Drafts } from './drafts.js';
import { eventOf, type Entry } from './feed-document.js';
import type { Sentence } from './fields.js';
import { isEmptyField, problemsOf, type Problem } from './problems.js';
import { findingsOf, type Finding, type FormPart } from './report.js';

/** Findings of the feed's reader that the form says in its own words. */
const OWN_WORDS: ReadonlySet<Finding['code']> = new Set(['no-title', 'no-start', 'end-not-after-start', 'unsafe-url']);

/** A mistake that stands in the way of saving. */
export interface Mistake {
  /** Of its field. */
  readonly id: string;
  /** The entry's, `null` for the feed. */
  readonly key: number | null;
  readonly text: string;
}

/** Everything that is said of the feed: mistakes that the form knows, and what its reader finds. */
export class Remarks {
  /** Whether mistakes were listed when the feed was to be saved. */
  hasSummary = false;
  /** Findings in the file that was opened which the feed that was made of it no longer shows. */
  lost: readonly Finding[] = [];
  readonly #host: EditorHost;
  readonly #drafts: Drafts;
  /** Whether somebody has asked to save, so that empty fields are mistakes by now. */
  #isAsked = false;
  #findings: readonly Finding[] = [];

  constructor(host: EditorHost, drafts: Drafts) {
    this.#host = host;
    this.#drafts = drafts;
  }

  #problems(): readonly (Problem & { readonly id: string })[] {
    const all = problemsOf(
      this.#host.feed,
      (entry) => this.#drafts.whenOf(entry),
      ({ key }) => this.#drafts.repeats.get(key),
    );
    return all.map((problem) => ({ ...problem, id: fieldId(problem.key, problem.field) }));
  }

  /** The mistakes that stand in the way of saving, in the order of the form. */
  mistakes(): readonly Mistake[] {
    const { say, feed } = this.#host;
    const { impossibleDays } = this.#drafts;
    const impossible = [...impossibleDays].map((id) => {
      const key = /^event-(\d+)/.exec(id)?.[1];
      return { id, key: key === undefined ? null : Number(key), code: 'no-such-day' as const };
    });
    const found = this.#problems().filter(({ id }) => !impossibleDays.has(id));
    return [...found, ...impossible].map(({ id, key, code }) => {
      const entry = feed.entries.find((one) => one.key === key);
      const problem = say(code);
      return { id, key, text: entry ? say('ofEvent', { title: this.#host.titleOf(entry), problem }) : problem };
    });
  }

  problemOf(id: string): Sentence | undefined {
    if (id === this.#drafts.writtenIn) return undefined;
    const { say } = this.#host;
    if (this.#drafts.impossibleDays.has(id)) return { text: say('no-such-day') };
    const problem = this.#problems().find((one) => one.id === id);
    return problem && (this.#isAsked || !isEmptyField(problem)) ? { text: say(problem.code) } : undefined;
  }

  findingsOf(entry: Entry, part: FormPart): readonly Sentence[] {
    if (this.#drafts.writtenIn || (entry.isNew && !this.#isAsked && part !== 'repeats')) return [];
    const id = eventOf(entry)?.id;
    const rules = part === 'repeats' ? (this.#host.nextDatesOf(entry)?.issues ?? []) : [];
    const texts = this.#findings
      .filter((finding) => finding.eventId === id && finding.part === part && !OWN_WORDS.has(finding.code))
      .map(({ text }) => text);
    return [...new Set([...texts, ...rules])].map((text) => ({ text, lang: 'en' }));
  }

  /** Everything that the feed's reader remarks, by event. */
  get report(): readonly { readonly title: string; readonly sentences: readonly string[] }[] {
    const { feed, say } = this.#host;
    const byEvent = new Map<string | null, string[]>();
    for (const { eventId, text, code } of this.#findings) {
      if (code === 'no-title' && eventId !== null) continue;
      byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), text]);
    }
    return [...byEvent].map(([id, sentences]) => {
      const entry = feed.entries.find((one) => eventOf(one)?.id === id);
      return { title: id === null ? say('feed') : entry ? this.#host.titleOf(entry) : id, sentences };
    });
  }

  /** From now on empty fields are mistakes, too. @returns Whether nothing stands in the way of saving. */
  ask(): boolean {
    this.#isAsked = true;
    this.#drafts.writtenIn = '';
    this.hasSummary = this.mistakes().length > 0;
    return !this.hasSummary;
  }

  /** Has the feed read as a page would. */
  async read(): Promise<void> {
    const { feed } = this.#host;
    const findings = await findingsOf(feed).catch(() => []);
    if (feed !== this.#host.feed) return;
    this.#findings = [...this.#stillLost(), ...findings];
    this.#host.update();
  }

  /** Returns findings in the file that was opened, as long as nobody has given the event a date. */
  #stillLost(): readonly Finding[] {
    const dated = this.#host.feed.entries.map(eventOf).filter((event) => event?.start);
    return this.lost.filter(({ eventId }) => !dated.some((event) => event!.id === eventId));
  }

  /** Begins anew, with another feed. */
  clear(): void {
    this.lost = [];
    this.#isAsked = false;
    this.hasSummary = false;
  }
}

/** The feed that is being edited, and everything that a person can do with it in the form. */
import '../../src/define/ogp-event-list.js';
import { Language } from '../../src/locales/language.js';
import { speakLanguage, wantedLanguage } from '../page-language.js';
import { isPageLanguage, type PageLanguage } from '../page-words.js';
import { fieldId, type EditorHost } from './context.js';
import { Drafts } from './drafts.js';
import { entryTitle } from './entry-title.js';
import {
  eventOf,
  languagesIn,
  newEvent,
  newFeed,
  ownZone,
  withEvent,
  withMember,
  type EditedFeed,
  type Entry,
  type Members,
} from './feed-document.js';
import type { Sentence } from './fields.js';
import type { NextDates } from './next-dates.js';
import { Opening } from './opening.js';
import { isWhole } from './problems.js';
import { Remarks, type Mistake } from './remarks.js';
import { ruleStart, withMovedDates, type Repeats } from './repeats.js';
import type { FormPart } from './report.js';
import { RuleDates } from './rule-dates.js';
import { Saving } from './saving.js';
import { withWhen, type When } from './when.js';
import { sayIn, type Say } from './words/words.js';
import { WrittenFeed } from './written-feed.js';
import { ZoneFields } from './zone-field.js';

export class FeedEditor implements EditorHost {
  language = new Language();
  say: Say = sayIn('en');
  pageLanguage: PageLanguage = 'en';
  feed: EditedFeed = newFeed('en', ownZone());
  /** The entry whose fields are open; `null` for none. */
  openKey: number | null = null;
  /** The entry that was deleted last, for as long as it can be put back. */
  deleted: { readonly entry: Entry; readonly index: number } | null = null;
  /** A sentence on what was done last. */
  message = '';
  /** The result of the search of time zones: shown there, and said. */
  heard = '';
  readonly written = new WrittenFeed();
  readonly #drafts = new Drafts();
  readonly #rules = new RuleDates(this);
  readonly remarks = new Remarks(this, this.#drafts);
  readonly saving = new Saving(this);
  readonly opening = new Opening(this, this.saving, this.remarks);
  readonly zones = new ZoneFields({
    language: () => this.language,
    root: document,
    updated: () => this.drawn(),
    requestUpdate: () => this.update(),
    say: (message) => {
      this.heard = message;
      this.update();
    },
  });
  /** Languages that somebody has added, and in which nothing is written yet. */
  #added: readonly string[] = [];
  readonly #draw: () => void;
  #isDrawing: Promise<void> | null = null;

  /** @param draw Draws the page. */
  constructor(root: HTMLElement, draw: () => void) {
    this.#draw = draw;
    root.addEventListener('focusout', () => {
      if (!this.#drafts.writtenIn) return;
      this.#drafts.writtenIn = '';
      this.update();
    });
  }

  async start(): Promise<void> {
    const wanted = wantedLanguage(isPageLanguage);
    this.#beginAnew(wanted ?? 'en');
    await this.speak(wanted ?? 'en');
  }

  /** Changes the language of the page, and keeps it in its address. */
  async speak(tag: PageLanguage): Promise<void> {
    const say = sayIn(tag);
    this.language = await speakLanguage(tag, say('pageTitle'));
    this.say = say;
    this.pageLanguage = tag;
    this.message = '';
    this.update();
  }

  // Reading, for the parts of the page

  get languages(): readonly string[] {
    return [...new Set([...languagesIn(this.feed), ...this.#added])];
  }

  titleOf(entry: Entry): string {
    return entryTitle(entry, this);
  }

  problemOf(id: string): Sentence | undefined {
    return this.remarks.problemOf(id);
  }

  findingsOf(entry: Entry, part: FormPart): readonly Sentence[] {
    return this.remarks.findingsOf(entry, part);
  }

  whenOf(entry: Entry): When {
    return this.#drafts.whenOf(entry);
  }

  repeatsOf(entry: Entry): Repeats | 'kept' | null {
    const event = eventOf(entry);
    return this.#drafts.repeats.get(entry.key) ?? (event && this.#rules.ruleOf(event));
  }

  nextDatesOf(entry: Entry): NextDates | null {
    const event = eventOf(entry);
    return event && this.#rules.datesOf(event);
  }

  // Changing

  changeHead(name: string, value: unknown, input?: HTMLElement): void {
    this.#drafts.note(input);
    if (name === 'timeZone') this.#rules.forgetDates();
    this.change({ ...this.feed, head: withMember(this.feed.head, name, value) });
  }

  changeEvent(entry: Entry, change: (event: Members) => Members, input?: HTMLElement): void {
    this.#drafts.note(input);
    this.change(withEvent(this.feed, entry.key, change));
  }

  changeWhen(entry: Entry, change: Partial<When>, input?: HTMLElement): void {
    const when = { ...this.whenOf(entry), ...change };
    this.#drafts.note(input);
    if (!this.#drafts.changeWhen(entry, when)) return this.update();
    this.change(withEvent(this.feed, entry.key, (event) => withMovedDates(event, withWhen(event, when))));
    const moved = this.feed.entries.find(({ key }) => key === entry.key);
    const repeats = moved && this.#drafts.repeats.get(entry.key);
    // The rule names the day of the start.
    if (repeats && ruleStart(eventOf(moved)?.start)) this.changeRepeats(moved, repeats);
  }

  changeRepeats(entry: Entry, repeats: Repeats | null, input?: HTMLElement): void {
    this.#drafts.note(input);
    if (repeats === null) {
      this.#drafts.repeats.delete(entry.key);
      this.change(withEvent(this.feed, entry.key, (event) => withMember(event, 'recurrence', undefined)));
      return;
    }
    this.#drafts.repeats.set(entry.key, repeats);
    // A rule of half the fields would be another: the last whole one stays until then.
    if (isWhole(repeats, ruleStart(eventOf(entry)?.start)?.day ?? '')) void this.#writeRule(entry.key, repeats);
    else this.change({ ...this.feed });
  }

  async #writeRule(key: number, repeats: Repeats): Promise<void> {
    const writeRule = await this.#rules.writer();
    this.change(
      withEvent(this.feed, key, (event) => {
        const start = ruleStart(event.start);
        if (!start) return event;
        return withMember(event, 'recurrence', { ...event.recurrence, rule: writeRule(repeats, start) });
      }),
    );
  }

  addLanguage(tag: string): void {
    this.#added = [...this.#added, tag];
    this.update();
    this.focus(fieldId(null, `title-${tag}`));
  }

  addEvent(): void {
    const entry = newEvent();
    this.change({ ...this.feed, entries: [...this.feed.entries, entry] });
    this.openKey = entry.key;
    this.focus(fieldId(entry.key, 'title'));
  }

  toggle(key: number): void {
    this.openKey = this.openKey === key ? null : key;
    this.update();
  }

  /** Focus goes to the button that puts the event back. */
  delete(entry: Entry): void {
    const deleted = { entry, index: this.feed.entries.indexOf(entry) };
    if (this.openKey === entry.key) this.openKey = null;
    this.#drafts.forgetImpossibleDays(entry);
    this.change({ ...this.feed, entries: this.feed.entries.filter((one) => one !== entry) });
    this.deleted = deleted;
    this.tell(this.say('deleted', { title: this.titleOf(entry) }));
    this.focus('undo');
  }

  undo(): void {
    if (!this.deleted) return;
    const { entry, index } = this.deleted;
    this.change({ ...this.feed, entries: this.feed.entries.toSpliced(index, 0, entry) });
    this.tell(this.say('restored', { title: this.titleOf(entry) }));
    this.focus(fieldId(entry.key, 'edit'));
  }

  async startAnew(): Promise<void> {
    if (!(await this.saving.mayDiscard())) return;
    this.#beginAnew(this.pageLanguage);
    this.tell(this.say('started'));
    this.focus(fieldId(null, 'title'));
  }

  /** Begins an empty feed, which nobody would miss. */
  #beginAnew(language: string): void {
    this.saving.begin(newFeed(language, ownZone()), '', 'saved');
  }

  begin(feed: EditedFeed): void {
    this.remarks.clear();
    this.opening.clear();
    this.#drafts.clear();
    this.#added = [];
    this.openKey = null;
    this.change(feed);
  }

  change(feed: EditedFeed): void {
    this.feed = feed;
    this.deleted = null;
    if (this.remarks.hasSummary) this.remarks.hasSummary = this.remarks.mistakes().length > 0;
    this.update();
    void this.#check();
  }

  /** Has the feed read as a page would, and shows it so. */
  async #check(): Promise<void> {
    const { feed } = this;
    await Promise.resolve();
    // Several changes at once are shown once.
    if (feed !== this.feed) return;
    this.written.write(feed);
    this.update();
    await this.remarks.read();
  }

  isReady(): boolean {
    const isReady = this.remarks.ask();
    this.update();
    if (!isReady) this.focus('error-summary');
    return isReady;
  }

  /** Opens the event that a mistake is in, and moves focus to its field. */
  show({ id, key }: Mistake): void {
    if (key !== null) this.openKey = key;
    this.focus(id);
  }

  // The page

  tell(message: string): void {
    this.message = message;
    this.update();
  }

  focus(id: string): void {
    this.update();
    void this.drawn().then(() => document.getElementById(id)?.focus());
  }

  update(): void {
    this.#isDrawing ??= Promise.resolve().then(() => {
      this.#isDrawing = null;
      this.#draw();
    });
  }

  drawn(): Promise<void> {
    return this.#isDrawing ?? Promise.resolve();
  }
}

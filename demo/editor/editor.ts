/** The page: what is being edited, and everything that a person can do with it. */
import { html, render } from 'lit/html.js';
import '../../src/define/ogp-event-list.js';
import { Language } from '../../src/locales/language.js';
import { fieldId, type EditorView } from './context.js';
import { canSaveInPlace, chooseFile, choosePlace, download, writeFile, type FileHandle } from './disk.js';
import {
  dated,
  documentOf,
  eventOf,
  fileText,
  languageOf,
  languagesIn,
  newEvent,
  newFeed,
  withEvent,
  withMember,
  type EditedFeed,
  type Entry,
  type Members,
} from './feed-document.js';
import type { Sentence } from './fields.js';
import type { NextDates } from './next-dates.js';
import type { OpenedFeed } from './open-feed.js';
import { pageTemplate, titleOf } from './page.js';
import { isEmptyField, isWhole, problemsOf, type Problem } from './problems.js';
import type { Repeats } from './repeats.js';
import { ruleStart, withMovedDates } from './repeats.js';
import { findingsOf, type Finding, type FormPart } from './report.js';
import type { Table } from './table.js';
import { readWhen, withWhen, type When } from './when.js';
import { speakLanguage, wantedLanguage } from '../page-language.js';
import { PAGE_LANGUAGES, sayIn, type PageLanguage, type Say } from './words/words.js';
import { ZoneFields } from './zone-field.js';

const SHOWN_DATES = 6;
/** Titles that one sentence names. */
const TOLD_TITLES = 3;
/** Findings of the feed's reader that the form says in its own words. */
const OWN_WORDS: ReadonlySet<Finding['code']> = new Set(['no-title', 'no-start', 'end-not-after-start', 'unsafe-url']);

const isPageLanguage = (tag: string): tag is PageLanguage => Object.hasOwn(PAGE_LANGUAGES, tag);

/** The time zone of this computer, with which a new feed begins. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

const textZone = ({ head }: EditedFeed): string => (typeof head.timeZone === 'string' ? head.timeZone : '');

/**
 * Returns an empty data block. Parsed in a template it counts as started (HTML, 4.12.1.1), and so do its copies: nobody will run it, so
 * Trusted Types do not ask what is put into it.
 */
function dataBlock(): Element {
  const parent = document.createElement('div');
  render(html`<script type="application/json"></script>`, parent);
  return parent.firstElementChild!;
}

export class Editor implements EditorView {
  language = new Language();
  say: Say = sayIn('en');
  pageLanguage: PageLanguage = 'en';
  feed: EditedFeed;
  /** The entry whose fields are open; `null` for none. */
  openKey: number | null = null;
  /** The entry that was deleted last, for as long as it can be put back. */
  deleted: { readonly entry: Entry; readonly index: number } | null = null;
  /** A sentence on what was done last. */
  message = '';
  /** The result of the search of time zones: shown there, and said. */
  heard = '';
  fileName = '';
  /** Whether what is pasted goes below the events that are there. */
  pastesBelow = true;
  /** The table that was opened; `null` for any other feed. */
  table: Table | null = null;
  /** The feed as it was made of that table, or the table's own events where they were added below others. */
  #ofTable: EditedFeed | null = null;
  /** Whether the events of the table were added below others. */
  #isBelow = false;
  /** Whether mistakes were listed when the feed was to be saved. */
  hasSummary = false;
  /** The feed as its file has it; `null` while it has none. */
  #saved: EditedFeed | null;
  /** The feed as it was made of a file of another kind, from which it can be made again. */
  #made: EditedFeed | null = null;
  #handle: FileHandle | null = null;
  /** Whether somebody has asked to save, so that empty fields are mistakes by now. */
  #isAsked = false;
  /** The field that is being written in: nobody is corrected in the middle of a word. */
  #typing = '';
  readonly #impossibleDays = new Set<string>();
  #findings: readonly Finding[] = [];
  /** Findings in the file that was opened which the feed that was made of it no longer shows. */
  #lost: readonly Finding[] = [];
  /** Those of the feed below which a table was added. */
  #lostAbove: readonly Finding[] = [];
  #added: readonly string[] = [];
  /** Fields as they stand, where the feed cannot hold that: a day whose time is still to come. */
  readonly #whens = new Map<number, When>();
  readonly #repeats = new Map<number, Repeats>();
  /** By event as it stands. `null` while they are being worked out. */
  #nextDates = new WeakMap<object, NextDates | null>();
  #rules: typeof import('./rules.js') | null = null;
  readonly #root: HTMLElement;
  #isRendering: Promise<void> | null = null;
  #copies = 0;
  readonly #block = dataBlock();
  readonly zones = new ZoneFields({
    language: () => this.language,
    root: document,
    updated: () => this.#isRendering ?? Promise.resolve(),
    requestUpdate: () => this.update(),
    say: (message) => {
      this.heard = message;
      this.update();
    },
  });

  constructor(root: HTMLElement) {
    this.#root = root;
    this.feed = newFeed('en', ownZone());
    this.#saved = this.feed;
    root.addEventListener('focusout', () => {
      if (!this.#typing) return;
      this.#typing = '';
      this.update();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#hasToLose) event.preventDefault();
    });
    // Cells that are pasted anywhere but into a field.
    addEventListener('paste', (event) => {
      const [field] = event.composedPath();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!/\t/.test(text) || (field as Element).closest?.('input, textarea, dialog')) return;
      event.preventDefault();
      if (this.feed.entries.length) this.askForTable(document.querySelector('#paste')!, text);
      else void this.paste(text, false);
    });
  }

  get isChanged(): boolean {
    return this.feed !== this.#saved;
  }

  /** Whether something would be lost with this page. */
  get #hasToLose(): boolean {
    return this.isChanged && this.feed !== this.#made;
  }

  get canSaveInPlace(): boolean {
    return canSaveInPlace();
  }

  get languages(): readonly string[] {
    return [...new Set([...languagesIn(this.feed), ...this.#added])];
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

  problems(): readonly (Problem & { readonly id: string })[] {
    const all = problemsOf(
      this.feed,
      (entry) => this.whenOf(entry),
      ({ key }) => this.#repeats.get(key),
    );
    return all.map((problem) => ({ ...problem, id: fieldId(problem.key, problem.field) }));
  }

  /** The mistakes that stand in the way of saving, in the order of the form. */
  mistakes(): readonly { readonly id: string; readonly key: number | null; readonly text: string }[] {
    const { say } = this;
    const impossible = [...this.#impossibleDays].map((id) => {
      const key = /^event-(\d+)/.exec(id)?.[1];
      return { id, key: key === undefined ? null : Number(key), code: 'no-such-day' as const };
    });
    const found = this.problems().filter(({ id }) => !this.#impossibleDays.has(id));
    return [...found, ...impossible].map(({ id, key, code }) => {
      const entry = this.feed.entries.find((one) => one.key === key);
      return { id, key, text: entry ? say('ofEvent', { title: titleOf(this, entry), problem: say(code) }) : say(code) };
    });
  }

  problemOf(id: string): Sentence | undefined {
    if (id === this.#typing) return undefined;
    if (this.#impossibleDays.has(id)) return { text: this.say('no-such-day') };
    const problem = this.problems().find((one) => one.id === id);
    return problem && (this.#isAsked || !isEmptyField(problem)) ? { text: this.say(problem.code) } : undefined;
  }

  findingsOf(entry: Entry, part: FormPart): readonly Sentence[] {
    if (this.#typing || (entry.isNew && !this.#isAsked && part !== 'repeats')) return [];
    const id = eventOf(entry)?.id;
    const rules = part === 'repeats' ? (this.nextDatesOf(entry)?.issues ?? []) : [];
    const texts = this.#findings
      .filter((finding) => finding.eventId === id && finding.part === part && !OWN_WORDS.has(finding.code))
      .map(({ text }) => text);
    return [...new Set([...texts, ...rules])].map((text) => ({ text, lang: 'en' }));
  }

  /** Everything that the feed's reader remarks, by event. */
  get report(): readonly { readonly title: string; readonly sentences: readonly string[] }[] {
    const byEvent = new Map<string | null, string[]>();
    for (const { eventId, text, code } of this.#findings) {
      if (code === 'no-title' && eventId !== null) continue;
      byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), text]);
    }
    return [...byEvent].map(([id, sentences]) => {
      const entry = this.feed.entries.find((one) => eventOf(one)?.id === id);
      return { title: id === null ? this.say('feed') : entry ? titleOf(this, entry) : id, sentences };
    });
  }

  whenOf(entry: Entry): When {
    return this.#whens.get(entry.key) ?? readWhen(eventOf(entry) ?? {});
  }

  repeatsOf(entry: Entry): Repeats | 'kept' | null {
    const draft = this.#repeats.get(entry.key);
    if (draft) return draft;
    const { recurrence, start: from } = eventOf(entry) ?? {};
    if (!recurrence) return null;
    const rule: unknown =
      Array.isArray(recurrence.rule) && recurrence.rule.length === 1 ? recurrence.rule[0] : recurrence.rule;
    const start = ruleStart(from);
    if (!this.#rules) void this.#loadRules();
    return (typeof rule === 'string' && start && this.#rules?.readRule(rule, start)) || 'kept';
  }

  nextDatesOf(entry: Entry): NextDates | null {
    const event = eventOf(entry);
    if (!event) return null;
    if (!this.#nextDates.has(event)) void this.#workOutDates(event);
    return this.#nextDates.get(event) ?? null;
  }

  // Changing

  changeHead(name: string, value: unknown, input?: HTMLElement): void {
    this.#noteInput(input);
    // Dates are on the clocks of the feed's zone.
    if (name === 'timeZone') this.#nextDates = new WeakMap();
    this.#change({ ...this.feed, head: withMember(this.feed.head, name, value) });
  }

  changeEvent(entry: Entry, change: (event: Members) => Members, input?: HTMLElement): void {
    this.#noteInput(input);
    this.#change(withEvent(this.feed, entry.key, change));
  }

  changeWhen(entry: Entry, change: Partial<When>, input?: HTMLElement): void {
    const when = { ...this.whenOf(entry), ...change };
    const same = this.#whens.get(entry.key);
    this.#noteInput(input);
    // The same once more: a field tells of its text, and again when it is left.
    if (same && JSON.stringify(same) === JSON.stringify(when)) return this.update();
    this.#whens.set(entry.key, when);
    this.#change(withEvent(this.feed, entry.key, (event) => withMovedDates(event, withWhen(event, when))));
    const moved = this.feed.entries.find(({ key }) => key === entry.key);
    const repeats = moved && this.#repeats.get(entry.key);
    // The rule names the day of the start.
    if (repeats && ruleStart(eventOf(moved)?.start)) this.changeRepeats(moved, repeats);
  }

  changeRepeats(entry: Entry, repeats: Repeats | null, input?: HTMLElement): void {
    this.#noteInput(input);
    if (repeats === null) {
      this.#repeats.delete(entry.key);
      this.#change(withEvent(this.feed, entry.key, (event) => withMember(event, 'recurrence', undefined)));
      return;
    }
    this.#repeats.set(entry.key, repeats);
    // A rule of half the fields would be another: the last whole one stays until then.
    if (isWhole(repeats, ruleStart(eventOf(entry)?.start)?.day ?? '')) void this.#writeRule(entry.key, repeats);
    else this.#change({ ...this.feed });
  }

  async #writeRule(key: number, repeats: Repeats): Promise<void> {
    const { writeRule } = await this.#loadRules();
    this.#change(
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
    this.#change({ ...this.feed, entries: [...this.feed.entries, entry] });
    this.openKey = entry.key;
    this.focus(fieldId(entry.key, 'title'));
  }

  toggle(key: number): void {
    this.openKey = this.openKey === key ? null : key;
    this.update();
  }

  /** Focus goes to the button that puts the event back. */
  delete(entry: Entry): void {
    this.deleted = { entry, index: this.feed.entries.indexOf(entry) };
    if (this.openKey === entry.key) this.openKey = null;
    for (const id of [...this.#impossibleDays])
      if (id.startsWith(fieldId(entry.key, ''))) this.#impossibleDays.delete(id);
    this.#change({ ...this.feed, entries: this.feed.entries.filter((one) => one !== entry) }, false);
    this.#tell(this.say('deleted', { title: titleOf(this, entry) }));
    this.focus('undo');
  }

  undo(): void {
    if (!this.deleted) return;
    const { entry, index } = this.deleted;
    this.#change({ ...this.feed, entries: this.feed.entries.toSpliced(index, 0, entry) });
    this.#tell(this.say('restored', { title: titleOf(this, entry) }));
    this.focus(fieldId(entry.key, 'edit'));
  }

  // Files

  async startAnew(): Promise<void> {
    if (!(await this.#mayDiscard())) return;
    this.#beginAnew(this.pageLanguage);
    this.#tell(this.say('started'));
    this.focus(fieldId(null, 'title'));
  }

  async open(field: HTMLInputElement): Promise<void> {
    if (!(await this.#mayDiscard())) return;
    const opened = await chooseFile(field);
    if (!opened) return;
    const { file, handle } = opened;
    await this.#read(file.name, async () => {
      const { openFeed } = await import('./open-feed.js');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const zone = textZone(this.feed) || ownZone();
      const made = await openFeed(bytes, file.name, file.type, this.pageLanguage, zone);
      const isJson = /\.json$/i.test(file.name);
      const name = isJson ? file.name : `${file.name.replace(/\.\w+$/, '')}.json`;
      this.#begin(made.feed, isJson && made.isOurs ? handle : null, name);
      if (made.isOurs) this.#saved = made.feed;
      else this.#made = made.feed;
      return made;
    });
  }

  /**
   * Opens the dialog for what was copied. It says again and again how it was closed last.
   *
   * @param text What was pasted already; then only its place is asked for.
   */
  askForTable(dialog: HTMLDialogElement, text = ''): void {
    dialog.returnValue = '';
    dialog.querySelector('textarea')!.value = text;
    this.pastesBelow = true;
    this.update();
    void this.#isRendering?.then(() => {
      dialog.showModal();
      if (text) dialog.querySelector<HTMLInputElement>('input:checked')?.focus();
    });
  }

  choosePastePlace(isBelow: boolean): void {
    this.pastesBelow = isBelow;
    this.update();
  }

  /** Reads what was copied in a spreadsheet. It is in no file yet. @param isBelow Whether the events that are there stay, above. */
  async paste(text: string, isBelow: boolean): Promise<void> {
    if (isBelow) return this.#pasteBelow(text);
    if (!(await this.#mayDiscard())) return;
    await this.#read(this.say('pasted'), async () => {
      const { openFeed } = await import('./open-feed.js');
      const zone = textZone(this.feed) || ownZone();
      const bytes = new TextEncoder().encode(text);
      const made = await openFeed(bytes, '', '', this.pageLanguage, zone);
      const feed = { ...made.feed, head: withMember(made.feed.head, 'title', '') };
      this.#begin(feed, null, '');
      return { ...made, feed };
    });
  }

  /** Reads what was copied in a spreadsheet, and adds its events below those that are there. */
  async #pasteBelow(text: string): Promise<void> {
    const name = this.say('pasted');
    try {
      const { openFeed } = await import('./open-feed.js');
      const zone = textZone(this.feed) || ownZone();
      this.#lostAbove = this.#lost;
      await this.#addBelow(await openFeed(new TextEncoder().encode(text), '', '', this.feedLanguage, zone), name);
    } catch (error) {
      this.#tellFault(name, error as Error);
    }
  }

  async #addBelow(made: OpenedFeed, name: string): Promise<void> {
    const { addBelow } = await import('./add-below.js');
    const { feed, added, copies, renamed } = await addBelow(this.feed, made.feed);
    this.table = made.table;
    this.#ofTable = { ...feed, entries: added };
    this.#isBelow = true;
    this.#lost = [...this.#lostAbove, ...made.lost];
    this.#change(feed);
    const { say, language } = this;
    const titles = (entries: readonly Entry[]): string =>
      language.format.list([
        ...entries.slice(0, TOLD_TITLES).map((entry) => say('quoted', { title: titleOf(this, entry) })),
        ...(entries.length > TOLD_TITLES ? [say('moreTitles', { n: entries.length - TOLD_TITLES })] : []),
      ]);
    const told = [say('addedBelow', { name, count: say('events', { n: added.length }) })];
    if (copies.length) told.push(say('wereThere', { titles: titles(copies) }));
    if (renamed.length) told.push(say('sameIds', { titles: titles(renamed) }));
    if (made.table) told.push(say('zoneOfTable'));
    this.#tell(told.join(' '));
  }

  /** Takes up a feed that was opened, and says so; or says why it could not be. */
  async #read(name: string, open: () => Promise<OpenedFeed>): Promise<void> {
    try {
      const { feed, lost, table } = await open();
      this.#lost = lost;
      this.table = table;
      this.#ofTable = feed;
      this.#tellOpened(name, feed);
    } catch (error) {
      this.#tellFault(name, error as Error);
    }
  }

  #tellOpened(name: string, { entries }: EditedFeed): void {
    const said = this.say('opened', { name, count: this.say('events', { n: entries.length }) });
    this.#tell(this.table ? `${said} ${this.say('zoneOfTable')}` : said);
  }

  #tellFault(name: string, { name: kind, message }: Error): void {
    const reason = kind === 'FeedError' ? message : this.say('notOurs');
    this.#tell(this.say('notAFeed', { name, reason }));
  }

  /** Reads the table that was opened once more, after somebody has said what it means. Asks before events that were changed are lost. */
  async changeTable(table: Table): Promise<void> {
    const made = new Set(this.#ofTable?.entries);
    const others = this.#isBelow ? this.feed.entries.filter((one) => !this.#keysOfTable.has(one.key)) : [];
    const isTouched =
      this.feed.entries.length !== others.length + made.size ||
      this.feed.entries.some((one) => !made.has(one) && !others.includes(one));
    if (isTouched && !(await this.#mayDiscard())) return this.update();
    const { readTable } = await import('./open-feed.js');
    const read = await readTable(table, languageOf(this.feed), textZone(this.feed));
    const name = table.name || this.say('pasted');
    if (this.#isBelow) {
      this.feed = { ...this.feed, entries: others };
      return this.#addBelow(read, name);
    }
    const head = { ...read.feed.head, ...this.feed.head };
    this.#begin({ ...read.feed, head }, null, this.fileName);
    this.table = table;
    this.#ofTable = read.feed;
    this.#lost = read.lost;
    this.#tellOpened(name, read.feed);
  }

  get #keysOfTable(): ReadonlySet<number> {
    return new Set(this.#ofTable?.entries.map(({ key }) => key));
  }

  async save(isElsewhere = false): Promise<void> {
    if (!this.#isReady()) return;
    const feed = this.isChanged ? dated(this.feed, new Date().toISOString().replace(/\.\d+Z$/, 'Z')) : this.feed;
    const name = this.fileName || 'events.json';
    try {
      if (canSaveInPlace()) {
        const handle = (!isElsewhere && this.#handle) || (await choosePlace(name));
        if (!handle) return;
        await writeFile(handle, fileText(feed));
        this.#handle = handle;
        this.fileName = handle.name;
        this.#tell(this.say('saved', { name: handle.name }));
      } else {
        download(name, fileText(feed), 'application/json');
        this.#tell(this.say('downloaded', { name }));
      }
      this.feed = feed;
      this.#saved = feed;
      this.update();
    } catch (error) {
      this.#tell(this.say('notSaved', { reason: (error as Error).message }));
    }
  }

  /** Hands the feed to the browser as a calendar file. */
  async saveCalendar(): Promise<void> {
    if (!this.#isReady()) return;
    const { feed } = this;
    const name = `${(this.fileName || 'events.json').replace(/\.json$/i, '')}.ics`;
    const { calendarText } = await import('./calendar-text.js');
    download(name, await calendarText(feed, Date.now()), 'text/calendar');
    this.#tell(this.say('downloaded', { name }));
  }

  /** Lists the mistakes, and moves focus to the list; or says that there are none. */
  #isReady(): boolean {
    this.#isAsked = true;
    this.#typing = '';
    this.hasSummary = this.mistakes().length > 0;
    this.update();
    if (this.hasSummary) this.focus('error-summary');
    return !this.hasSummary;
  }

  /** Opens the event that a mistake is in, and moves focus to its field. */
  show(mistake: { readonly id: string; readonly key: number | null }): void {
    if (mistake.key !== null) this.openKey = mistake.key;
    this.update();
    this.focus(mistake.id);
  }

  focus(id: string): void {
    this.update();
    void this.#isRendering?.then(() => document.getElementById(id)?.focus());
  }

  /** Renders once, after all that happens now. */
  update(): void {
    this.#isRendering ??= Promise.resolve().then(() => {
      this.#isRendering = null;
      render(pageTemplate(this), this.#root);
    });
  }

  #begin(feed: EditedFeed, handle: FileHandle | null, name: string): void {
    this.#lost = [];
    this.table = null;
    this.#isBelow = false;
    this.#whens.clear();
    this.#repeats.clear();
    this.#impossibleDays.clear();
    this.#added = [];
    this.#handle = handle;
    this.fileName = name;
    this.#isAsked = false;
    this.hasSummary = false;
    this.openKey = null;
    this.#saved = null;
    this.#made = null;
    this.#change(feed);
  }

  /** Begins an empty feed, which nobody would miss. */
  #beginAnew(language: string): void {
    const feed = newFeed(language, ownZone());
    this.#begin(feed, null, '');
    this.#saved = feed;
  }

  #change(feed: EditedFeed, forgetsDeleted = true): void {
    this.feed = feed;
    if (forgetsDeleted) this.deleted = null;
    if (this.hasSummary) this.hasSummary = this.mistakes().length > 0;
    this.update();
    void this.#check();
  }

  #noteInput(input: HTMLElement | undefined): void {
    if (!input) return;
    this.#typing = input.id;
    const isImpossible = (input as HTMLInputElement).validity?.badInput;
    if (isImpossible) this.#impossibleDays.add(input.id);
    else this.#impossibleDays.delete(input.id);
  }

  /** Has the feed read as a page would, and shows it so. */
  async #check(): Promise<void> {
    const { feed } = this;
    await Promise.resolve();
    // Several changes at once are shown once.
    if (feed !== this.feed) return;
    this.#showWritten();
    const findings = await findingsOf(feed).catch(() => []);
    if (feed !== this.feed) return;
    this.#findings = [...this.#stillLost(), ...findings];
    this.update();
  }

  /** Returns findings in the file that was opened, as long as nobody has given the event a date. */
  #stillLost(): readonly Finding[] {
    const dated = this.feed.entries.map(eventOf).filter((event) => event?.start);
    return this.#lost.filter(({ eventId }) => !dated.some((event) => event!.id === eventId));
  }

  /** Puts the feed into the page for the list: an inline feed, which no policy stops, since it is data. */
  #showWritten(): void {
    const script = this.#block.cloneNode() as HTMLElement;
    script.id = `written-${++this.#copies}`;
    script.append(JSON.stringify(documentOf(this.feed)));
    document.querySelector('#written')!.replaceChildren(script);
    this.update();
  }

  get writtenId(): string {
    return `written-${this.#copies}`;
  }

  get feedLanguage(): string {
    return languageOf(this.feed);
  }

  async #loadRules(): Promise<typeof import('./rules.js')> {
    if (!this.#rules) {
      this.#rules = await import('./rules.js');
      this.update();
    }
    return this.#rules;
  }

  async #workOutDates(event: Members): Promise<void> {
    const known = this.#nextDates;
    known.set(event, null);
    const { nextDates } = await import('./next-dates.js');
    const isSimple = ruleStart(event.start) !== null && event.recurrence !== undefined;
    const none: NextDates = { dates: [], agree: false, issues: [] };
    const dates = isSimple
      ? await nextDates(event, this.feed.head.timeZone, Date.now(), SHOWN_DATES).catch(() => none)
      : none;
    known.set(event, dates);
    this.update();
  }

  /** Asks before changes are lost. */
  async #mayDiscard(): Promise<boolean> {
    if (!this.#hasToLose) return true;
    const dialog = document.querySelector<HTMLDialogElement>('#discard')!;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
  }

  #tell(message: string): void {
    this.message = message;
    this.update();
  }
}

void new Editor(document.querySelector('#editor')!).start();

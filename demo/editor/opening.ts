import type { EditorHost } from './context.js';
import { chooseFile } from './disk.js';
import { languageOf, ownZone, textZone, withMember, type EditedFeed, type Entry } from './feed-document.js';
import type { OpenedFeed } from './open-feed.js';
import type { Remarks } from './remarks.js';
import type { Finding } from './report.js';
import type { Saving } from './saving.js';
import type { Table } from './table.js';

/** Titles that one sentence names. */
const TOLD_TITLES = 3;

/** Everything that comes from outside: files that are opened, cells that are pasted, and a table that is read once more. */
export class Opening {
  /** The table that was opened; `null` for any other feed. */
  table: Table | null = null;
  /** Whether what is pasted goes below the events that are there. */
  pastesBelow = true;
  readonly #host: EditorHost;
  readonly #saving: Saving;
  readonly #remarks: Remarks;
  /** The feed as it was made of that table, or the table's own events where they were added below others. */
  #ofTable: EditedFeed | null = null;
  /** Whether the events of the table were added below others. */
  #isBelow = false;
  /** Findings in the feed below which a table was added. */
  #lostAbove: readonly Finding[] = [];

  constructor(host: EditorHost, saving: Saving, remarks: Remarks) {
    this.#host = host;
    this.#saving = saving;
    this.#remarks = remarks;
    // Cells that are pasted anywhere but into a field.
    addEventListener('paste', (event) => {
      const [field] = event.composedPath();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!/\t/.test(text) || (field as Element).closest?.('input, textarea, dialog')) return;
      event.preventDefault();
      if (host.feed.entries.length) this.askForTable(document.querySelector('#paste')!, text);
      else void this.paste(text, false);
    });
  }

  /** Begins anew, with another feed. */
  clear(): void {
    this.table = null;
    this.#isBelow = false;
  }

  async open(field: HTMLInputElement): Promise<void> {
    if (!(await this.#saving.mayDiscard())) return;
    const opened = await chooseFile(field);
    if (!opened) return;
    const { file, handle } = opened;
    await this.#take(file.name, async () => {
      const made = await this.#read(new Uint8Array(await file.arrayBuffer()), file.name, file.type);
      const isJson = /\.json$/i.test(file.name);
      const name = isJson ? file.name : `${file.name.replace(/\.\w+$/, '')}.json`;
      if (made.isOurs) this.#saving.begin(made.feed, name, 'saved', isJson ? handle : null);
      else this.#saving.begin(made.feed, name, 'made');
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
    this.choosePastePlace(true);
    void this.#host.drawn().then(() => {
      dialog.showModal();
      if (text) dialog.querySelector<HTMLInputElement>('input:checked')?.focus();
    });
  }

  choosePastePlace(isBelow: boolean): void {
    this.pastesBelow = isBelow;
    this.#host.update();
  }

  /** Reads what was copied in a spreadsheet. It is in no file yet. @param isBelow Whether the events that are there stay, above. */
  async paste(text: string, isBelow: boolean): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    if (isBelow) return this.#pasteBelow(bytes);
    if (!(await this.#saving.mayDiscard())) return;
    await this.#take(this.#host.say('pasted'), async () => {
      const made = await this.#read(bytes);
      const feed = { ...made.feed, head: withMember(made.feed.head, 'title', '') };
      this.#saving.begin(feed, '', 'none');
      return { ...made, feed };
    });
  }

  /** Reads what was copied in a spreadsheet, and adds its events below those that are there. */
  async #pasteBelow(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const name = this.#host.say('pasted');
    try {
      this.#lostAbove = this.#remarks.lost;
      await this.#addBelow(await this.#read(bytes, '', '', languageOf(this.#host.feed)), name);
    } catch (error) {
      this.#tellFault(name, error as Error);
    }
  }

  /** @param language Of a feed that names none. */
  async #read(
    bytes: Uint8Array<ArrayBuffer>,
    name = '',
    type = '',
    language: string = this.#host.pageLanguage,
  ): Promise<OpenedFeed> {
    const { openFeed } = await import('./open-feed.js');
    return openFeed(bytes, name, type, language, textZone(this.#host.feed) || ownZone());
  }

  async #addBelow(made: OpenedFeed, name: string): Promise<void> {
    const { addBelow } = await import('./add-below.js');
    const host = this.#host;
    const { feed, added, copies, renamed } = await addBelow(host.feed, made.feed);
    this.table = made.table;
    this.#ofTable = { ...feed, entries: added };
    this.#isBelow = true;
    this.#remarks.lost = [...this.#lostAbove, ...made.lost];
    host.change(feed);
    const { say } = host;
    const told = [say('addedBelow', { name, count: say('events', { n: added.length }) })];
    if (copies.length) told.push(say('wereThere', { titles: this.#titles(copies) }));
    if (renamed.length) told.push(say('sameIds', { titles: this.#titles(renamed) }));
    if (made.table) told.push(say('zoneOfTable'));
    host.tell(told.join(' '));
  }

  #titles(entries: readonly Entry[]): string {
    const { say, language } = this.#host;
    return language.format.list([
      ...entries.slice(0, TOLD_TITLES).map((entry) => say('quoted', { title: this.#host.titleOf(entry) })),
      ...(entries.length > TOLD_TITLES ? [say('moreTitles', { n: entries.length - TOLD_TITLES })] : []),
    ]);
  }

  /** Takes up a feed that was opened, and says so; or says why it could not be. */
  async #take(name: string, open: () => Promise<OpenedFeed>): Promise<void> {
    try {
      const { feed, lost, table } = await open();
      this.#remarks.lost = lost;
      this.table = table;
      this.#ofTable = feed;
      this.#tellOpened(name, feed);
    } catch (error) {
      this.#tellFault(name, error as Error);
    }
  }

  #tellOpened(name: string, { entries }: EditedFeed): void {
    const { say } = this.#host;
    const said = say('opened', { name, count: say('events', { n: entries.length }) });
    this.#host.tell(this.table ? `${said} ${say('zoneOfTable')}` : said);
  }

  #tellFault(name: string, { name: kind, message }: Error): void {
    const { say } = this.#host;
    this.#host.tell(say('notAFeed', { name, reason: kind === 'FeedError' ? message : say('notOurs') }));
  }

  /** Reads the table that was opened once more, after somebody has said what it means. Asks before events that were changed are lost. */
  async changeTable(table: Table): Promise<void> {
    const host = this.#host;
    const made = new Set(this.#ofTable?.entries);
    const keys = new Set(this.#ofTable?.entries.map(({ key }) => key));
    const others = this.#isBelow ? host.feed.entries.filter((one) => !keys.has(one.key)) : [];
    const isTouched =
      host.feed.entries.length !== others.length + made.size ||
      host.feed.entries.some((one) => !made.has(one) && !others.includes(one));
    if (isTouched && !(await this.#saving.mayDiscard())) return host.update();
    const { readTable } = await import('./open-feed.js');
    const read = await readTable(table, languageOf(host.feed), textZone(host.feed));
    const name = table.name || host.say('pasted');
    if (this.#isBelow) {
      host.feed = { ...host.feed, entries: others };
      return this.#addBelow(read, name);
    }
    const head = { ...read.feed.head, ...host.feed.head };
    this.#saving.begin({ ...read.feed, head }, this.#saving.fileName, 'none');
    this.table = table;
    this.#ofTable = read.feed;
    this.#remarks.lost = read.lost;
    this.#tellOpened(name, read.feed);
  }
}

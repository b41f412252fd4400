import type { EditorHost } from './context.js';
import { canSaveInPlace, choosePlace, download, writeFile, type FileHandle } from './disk.js';
import { dated, fileText, type EditedFeed } from './feed-document.js';

/** The file of the feed: where it is saved, and whether something would be lost. */
export class Saving {
  fileName = '';
  readonly #host: EditorHost;
  /** The feed as its file has it; `null` while it has none. */
  #saved: EditedFeed | null;
  /** The feed as it was made of a file of another kind, from which it can be made again. */
  #made: EditedFeed | null = null;
  #handle: FileHandle | null = null;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#saved = host.feed;
    addEventListener('beforeunload', (event) => {
      if (this.#hasToLose) event.preventDefault();
    });
  }

  get canSaveInPlace(): boolean {
    return canSaveInPlace();
  }

  get isChanged(): boolean {
    return this.#host.feed !== this.#saved;
  }

  /** Whether something would be lost with this page. */
  get #hasToLose(): boolean {
    return this.isChanged && this.#host.feed !== this.#made;
  }

  /**
   * Begins with another feed.
   *
   * @param fileName `''` while it has none. @param handle To write that file again.
   * @param source `saved`: the file holds this very feed, or nobody would miss it. `made`: it can be made again of a file. `none`: only this page has it.
   */
  begin(feed: EditedFeed, fileName: string, source: 'saved' | 'made' | 'none', handle: FileHandle | null = null): void {
    this.fileName = fileName;
    this.#handle = handle;
    this.#saved = source === 'saved' ? feed : null;
    this.#made = source === 'made' ? feed : null;
    this.#host.begin(feed);
  }

  /** Asks before changes are lost. */
  async mayDiscard(): Promise<boolean> {
    if (!this.#hasToLose) return true;
    const dialog = document.querySelector<HTMLDialogElement>('#discard')!;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
  }

  async save(isElsewhere = false): Promise<void> {
    const host = this.#host;
    if (!host.isReady()) return;
    const feed = this.isChanged ? dated(host.feed, new Date().toISOString().replace(/\.\d+Z$/, 'Z')) : host.feed;
    const name = this.fileName || 'events.json';
    try {
      if (this.canSaveInPlace) {
        const handle = (!isElsewhere && this.#handle) || (await choosePlace(name));
        if (!handle) return;
        await writeFile(handle, fileText(feed));
        this.#handle = handle;
        this.fileName = handle.name;
        host.tell(host.say('saved', { name: handle.name }));
      } else {
        download(name, fileText(feed), 'application/json');
        host.tell(host.say('downloaded', { name }));
      }
      host.feed = feed;
      this.#saved = feed;
      host.update();
    } catch (error) {
      host.tell(host.say('notSaved', { reason: (error as Error).message }));
    }
  }

  /** Hands the feed to the browser as a calendar file. */
  async saveCalendar(): Promise<void> {
    const host = this.#host;
    if (!host.isReady()) return;
    const { feed } = host;
    const name = `${(this.fileName || 'events.json').replace(/\.json$/i, '')}.ics`;
    const { calendarText } = await import('./calendar-text.js');
    download(name, await calendarText(feed, Date.now()), 'text/calendar');
    host.tell(host.say('downloaded', { name }));
  }
}

import type { ReactiveController } from 'lit';
import { nameCities } from '../../controllers/name-cities.js';
import { isShadowRoot } from '../../controllers/node-kinds.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Choice } from '../../core/listing/choice.js';
import type { ListState } from './list-state.js';

/** The entry that stands at the top of the window. */
interface Anchor {
  readonly key: string;
  /** CSS pixels from the top of the window. */
  readonly top: number;
}

const keyOf = (entry: Element): string => (entry as HTMLElement).dataset['id'] ?? '';
const entriesIn = (parent: ParentNode): Element[] => [...parent.querySelectorAll('[data-id]')];

/**
 * Puts a list in the place of one that was written beforehand, in one task: the entry at the top of the window stays at its pixel, what a reader
 * has opened stays open, and nothing below the list moves. Focus is given back by the list itself.
 */
export class TakeOver implements ReactiveController {
  readonly #list: ListState;
  /** The list that was written, until ours is there. */
  #written: Element | null = null;
  #isWaiting = false;
  #anchor: Anchor | null = null;
  #opened: readonly string[] = [];
  /** The height of what was there, in CSS pixels; `0` once it need not be kept any more. */
  #height = 0;
  #choice: Choice | null = null;
  #snapshot: FeedSnapshot | null = null;
  /** Whether cities have the names that they have in what was written. */
  #isNamed = false;

  constructor(list: ListState) {
    this.#list = list;
    list.host.addController(this);
    void this.#nameCities();
  }

  async #nameCities(): Promise<void> {
    const { host, locale } = this.#list;
    await locale.ready;
    if (locale.language.lang !== 'en') await nameCities(host, locale);
    this.#isNamed = true;
    host.requestUpdate();
  }

  /**
   * Whether ours is the same, and the reader not in the middle of something: words that are selected would be gone. Asks for an update once
   * that is so.
   */
  isConvenient(written: Element): boolean {
    this.#written = written;
    const { ownerDocument } = written;
    const selection = ownerDocument.getSelection();
    const isSelected = selection !== null && !selection.isCollapsed && selection.containsNode(written, true);
    if (isSelected !== this.#isWaiting) {
      this.#isWaiting = isSelected;
      if (isSelected) ownerDocument.addEventListener('selectionchange', this.#onSelection);
      else ownerDocument.removeEventListener('selectionchange', this.#onSelection);
    }
    return this.#isNamed && !isSelected;
  }

  readonly #onSelection = (): void => this.#list.host.requestUpdate();

  /** Looks at what is there, in the update that takes it away. */
  hostUpdate(): void {
    const written = this.#written;
    if (!written || !this.#list.isReady) return;
    this.#written = null;
    const { host, pool, listing, rows } = this.#list;
    const box = host.getBoundingClientRect();
    this.#height = box.height;
    this.#choice = host.choice;
    this.#snapshot = pool!.snapshot;
    const entries = entriesIn(written);
    const top = box.top < 0 ? entries.find((entry) => entry.getBoundingClientRect().bottom > 0) : undefined;
    this.#anchor = top ? { key: keyOf(top), top: top.getBoundingClientRect().top } : null;
    this.#opened = entries.filter((entry) => entry.querySelector('details[open]')).map(keyOf);
    const { activeElement } = written.getRootNode() as Document | ShadowRoot;
    const focused = entries.find((entry) => entry.contains(activeElement));
    for (const entry of [top, focused]) {
      const row = entry && listing.rows.find(({ key }) => key === keyOf(entry));
      // Beyond the first page, where the reader had opened the rest.
      if (row) rows.reveal(listing, row);
    }
    host.addEventListener('click', this.#release);
    host.addEventListener('keydown', this.#release);
  }

  /** Puts things back once the list is there, and keeps the room until the reader does something or another copy comes. */
  hostUpdated(): void {
    if (!this.#height) return;
    const { host, pool } = this.#list;
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    if (host.choice !== this.#choice || pool?.snapshot !== this.#snapshot) return this.#release();
    if (!root || root.style.minBlockSize) return;
    root.style.minBlockSize = `${this.#height}px`;
    const entries = new Map(entriesIn(host.renderRoot).map((entry) => [keyOf(entry), entry]));
    for (const key of this.#opened) {
      const details = entries.get(key)?.querySelector('details');
      if (details) details.open = true;
    }
    this.#opened = [];
    const entry = this.#anchor && entries.get(this.#anchor.key);
    if (entry) {
      const moved = entry.getBoundingClientRect().top - this.#anchor!.top;
      if (moved) scrollerOf(host).scrollBy({ top: moved, behavior: 'instant' });
    }
    this.#anchor = null;
  }

  readonly #release = (): void => {
    const { host } = this.#list;
    this.#height = 0;
    host.removeEventListener('click', this.#release);
    host.removeEventListener('keydown', this.#release);
    host.renderRoot.querySelector<HTMLElement>('.root')?.style.removeProperty('min-block-size');
  };
}

/** Returns what the reader has scrolled: a box around the list, or the page. */
function scrollerOf(host: Element): Element | Window {
  const { documentElement, defaultView } = host.ownerDocument;
  for (let node: Node | null = host; node; node = isShadowRoot(node) ? node.host : node.parentNode) {
    if (node !== documentElement && 'scrollTop' in node && (node as Element).scrollTop > 0) return node as Element;
  }
  return defaultView!;
}

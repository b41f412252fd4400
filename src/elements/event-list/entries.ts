import type { Row } from '../../core/listing/row.js';
import { morph } from '../base/morph.js';
import { card, cardTime } from '../../markup/card.js';
import type { CardSettings } from '../../markup/card-settings.js';
import { sameEntryState, entryStateOf, type ViewerNow, type EntryState } from '../../core/listing/entry-state.js';

/** A row as it is shown. */
export interface Entry {
  readonly row: Row;
  readonly settings: CardSettings<HTMLElement>;
  readonly state: EntryState;
  readonly node: HTMLElement;
}

/**
 * The entries of a list, as nodes: built once, kept as long as they would say the same, and known by the key of their row, so that what a
 * reader has opened or focused stays while lists are chosen from, sorted and put on another clock.
 */
export class Entries {
  readonly #warn: (message: string) => void;
  #settings: CardSettings<HTMLElement> | null = null;
  #entries = new Map<string, Entry>();
  /** Those built with the settings before, until the next render has taken what it needs of them. */
  #before: ReadonlyMap<string, Entry> = new Map();

  /** @param warn Tells the page author something once. */
  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  /** One bad event never blanks the list: should one fail to be built in spite of all, it alone is missing, and the console says so. */
  nodes(rows: readonly Row[], settings: CardSettings<HTMLElement>, now: ViewerNow): HTMLElement[] {
    if (settings !== this.#settings) {
      this.#before = this.#entries;
      this.#entries = new Map();
      this.#settings = settings;
    }
    const nodes: HTMLElement[] = [];
    for (const row of rows) {
      try {
        nodes.push(this.#entry(row, settings, now).node);
      } catch (error) {
        this.#warn(`event ${row.occurrence.id} could not be shown: ${String(error)}`);
      }
    }
    return nodes;
  }

  /** Returns the entry that a node stands in. */
  around(node: Element): Entry | undefined {
    const key = node.closest<HTMLElement>('.event')?.dataset['id'];
    return key === undefined ? undefined : this.#entries.get(key);
  }

  /** Lets go of what no render has asked for since the settings changed. */
  settle(): void {
    this.#before = new Map();
  }

  #entry(row: Row, settings: CardSettings<HTMLElement>, now: ViewerNow): Entry {
    const known = this.#entries.get(row.key);
    // A row is made for one instant.
    if (known?.row === row) return known;
    const last = known ?? this.#before.get(row.key);
    const entry = built(row, settings, now, last && isOneFeed(last.row, row) ? last : undefined);
    this.#entries.set(row.key, entry);
    return entry;
  }
}

/** Of another feed, an event with the same id is another event. */
const isOneFeed = (a: Row, b: Row): boolean => a.occurrence.event.feed.url === b.occurrence.event.feed.url;

function built(row: Row, settings: CardSettings<HTMLElement>, now: ViewerNow, last: Entry | undefined): Entry {
  const state = entryStateOf(row, now);
  if (!last) return { row, settings, state, node: card(settings, row, state) };
  const { node } = last;
  const isSameKind = last.row.day?.isRepeated === row.day?.isRepeated;
  if (last.settings !== settings || !isSameKind || !sameEntryState(last.state, state)) {
    morph(node, card(settings, row, state));
    return { row, settings, state, node };
  }
  // Another clock leaves the rest as it is.
  const rail = node.querySelector('.when')!;
  const time = cardTime(settings, row);
  // It holds nothing that a reader could have opened or focused but the other dates of a series.
  if (row.others.length || last.row.others.length) morph(rail, time);
  else if (!rail.isEqualNode(time)) rail.replaceWith(time);
  return { row, settings, state, node };
}

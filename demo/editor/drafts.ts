import { fieldId } from './context.js';
import { eventOf, type Entry } from './feed-document.js';
import type { Repeats } from './repeats.js';
import { readWhen, type When } from './when.js';

/** Fields as they stand where the feed cannot hold that: a day whose time is still to come, half a rule, a day that no calendar has. */
export class Drafts {
  /** The field that is being written in: nobody is corrected in the middle of a word. */
  writtenIn = '';
  readonly impossibleDays = new Set<string>();
  readonly repeats = new Map<number, Repeats>();
  readonly #whens = new Map<number, When>();

  whenOf(entry: Entry): When {
    return this.#whens.get(entry.key) ?? readWhen(eventOf(entry) ?? {});
  }

  /** @returns `false` for the same once more: a field tells of its text, and again when it is left. */
  changeWhen({ key }: Entry, when: When): boolean {
    const same = this.#whens.get(key);
    if (same && JSON.stringify(same) === JSON.stringify(when)) return false;
    this.#whens.set(key, when);
    return true;
  }

  /** Notes what was written in a field, if it was one. */
  note(field: HTMLElement | undefined): void {
    if (!field) return;
    this.writtenIn = field.id;
    const isImpossible = (field as HTMLInputElement).validity?.badInput;
    if (isImpossible) this.impossibleDays.add(field.id);
    else this.impossibleDays.delete(field.id);
  }

  /** An entry that was deleted stands in nobody's way. Its date and rule stay, should it be put back. */
  forgetImpossibleDays({ key }: Entry): void {
    for (const id of [...this.impossibleDays]) if (id.startsWith(fieldId(key, ''))) this.impossibleDays.delete(id);
  }

  clear(): void {
    this.#whens.clear();
    this.repeats.clear();
    this.impossibleDays.clear();
  }
}

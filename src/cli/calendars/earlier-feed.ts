const ENTRY = /<entry>\n[^]*?<\/entry>\n/g;
const UPDATED = /<updated>([^<]*)<\/updated>\n/;
const ID = /<id>[^<]*<\/id>/;

/** Returns an Atom feed without its entries. */
export const withoutAtomEntries = (text: string): string => text.replace(ENTRY, '');

/** Returns when an Atom feed was last changed, epoch milliseconds; `null` where it does not say. */
export function updatedOf(text: string): number | null {
  const ms = Date.parse(UPDATED.exec(text)?.[1] ?? '');
  return Number.isNaN(ms) ? null : ms;
}

/**
 * The Atom feed of the run before, which remembers when entries of events without a date were last changed. What it has no more is older
 * than all that it has.
 */
export class EarlierFeed {
  readonly #known = new Map<string, string>();
  readonly #oldestMs: number | null = null;

  /** @param text `''` for none. @param room Entries that it could have. */
  constructor(text: string, room: number) {
    const entries = text.match(ENTRY) ?? [];
    for (const entry of entries) this.#known.set(ID.exec(entry)?.[0] ?? '', entry);
    if (entries.length >= room) this.#oldestMs = updatedOf(entries.at(-1)!);
  }

  /** Returns when an entry was last changed, epoch milliseconds. @param text The entry, changed now. @param nowMs Epoch milliseconds. */
  updatedMs(text: string, nowMs: number): number {
    const before = this.#known.get(ID.exec(text)?.[0] ?? '');
    if (!before) return this.#oldestMs ?? nowMs;
    const ms = updatedOf(before);
    return ms !== null && text.replace(UPDATED, '') === before.replace(UPDATED, '') ? ms : nowMs;
  }
}

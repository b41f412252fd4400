import type { Revise, Revision } from '../../core/publish/calendar-entries.js';
import { MINUTE } from '../../core/time/units.js';

const ENTRY = /BEGIN:VEVENT\r\n([^]*?)END:VEVENT\r\n/g;
/** The lines that tell the revision; none is long enough to be folded. */
const REVISION = /^(DTSTAMP|SEQUENCE|LAST-MODIFIED):(.*)\r\n/gm;
/** The lines by which an entry is known, each with what is folded. */
const KEY = /^(?:UID|RECURRENCE-ID)[;:][^]*?\r\n(?! )/gm;

const keyOf = (said: string): string => (said.match(KEY) ?? []).join('');

/**
 * The calendars of the run before, which tell what a static site would not know otherwise: an entry that says the same keeps its DTSTAMP and
 * SEQUENCE, and one that has changed gets a higher SEQUENCE (RFC 5545, 3.8.7).
 */
export class CalendarMemory {
  readonly #nowMs: number;
  readonly #known = new Map<string, { readonly said: string; readonly revision: Revision }>();
  #wasEmptied = false;

  /** @param nowMs Epoch milliseconds: when an entry that has changed was revised, if the feed does not say so. */
  constructor(nowMs: number) {
    this.#nowMs = wholeSecond(nowMs);
  }

  /** Recalls one calendar, instead of the one before. @param text `null` for one that was never written. */
  recall(text: string | null): void {
    this.#known.clear();
    for (const [, entry = ''] of text?.matchAll(ENTRY) ?? []) {
      const said = entry.replace(REVISION, '');
      this.#known.set(keyOf(said), { said, revision: revisionOf(entry) });
    }
    this.#wasEmptied = text !== null && this.#known.size === 0;
  }

  readonly revise: Revise = (said, { stampMs, ...rest }) => {
    // Memory has no parts of a second.
    const own = { ...rest, stampMs: wholeSecond(stampMs) };
    const before = this.#known.get(keyOf(said));
    if (!before) {
      // The numbers that it had before it left the feed are forgotten; this one is higher.
      return this.#wasEmptied ? { ...own, sequence: Math.max(own.sequence, Math.floor(this.#nowMs / MINUTE)) } : own;
    }
    const { revision } = before;
    if (before.said === said) return revision;
    return {
      stampMs: own.stampMs > revision.stampMs ? own.stampMs : this.#nowMs,
      sequence: Math.max(revision.sequence + 1, own.sequence),
      updated: own.updated,
    };
  };
}

const wholeSecond = (ms: number): number => Math.floor(ms / 1000) * 1000;

function revisionOf(entry: string): Revision {
  const said: Record<string, string> = {};
  for (const [, name = '', value = ''] of entry.matchAll(REVISION)) said[name] ??= value;
  return {
    stampMs: utcMs(said['DTSTAMP'] ?? '') ?? 0,
    sequence: Number(said['SEQUENCE']) || 0,
    updated: utcMs(said['LAST-MODIFIED'] ?? ''),
  };
}

/** `20260530T070000Z` → epoch milliseconds. */
function utcMs(text: string): number | null {
  const [year, month, day, hour, minute, second] = (/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [])
    .slice(1)
    .map(Number);
  return year === undefined ? null : Date.UTC(year, month! - 1, day, hour, minute, second);
}

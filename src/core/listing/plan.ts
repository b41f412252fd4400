import { asObject } from '../json.js';
import { fixId } from '../normalize/ids.js';
import { cleanText } from '../text.js';

/** One date, or one event with all its dates, as a reader saved it: enough to say what it was when the feed no longer has it. */
export interface SavedEvent {
  /** Of an occurrence, or of an event. */
  readonly id: string;
  readonly title: string;
  /** The start as published; empty where there was none. */
  readonly start: string;
  readonly certainty: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

export const MAX_SAVED = 500;
/** Characters of what is stored. */
export const MAX_TEXT = 64_000;
/** More of a title is not kept. */
export const MAX_TITLE = 120;

const text = (value: unknown, max: number): string => (typeof value === 'string' ? cleanText(value.slice(0, max)) : '');

/** Reads what is stored; anybody on this origin may have written it. Returns `null` for what is no plan at all. */
export function readPlan(stored: string): SavedEvent[] | null {
  if (stored.length > MAX_TEXT) return null;
  let list: unknown;
  try {
    list = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!Array.isArray(list)) return null;
  const byId = new Map<string, SavedEvent>();
  for (const entry of list.slice(0, MAX_SAVED)) {
    const raw = asObject(entry);
    const id = fixId(raw?.['id']);
    if (!raw || !id) continue;
    const at = raw['savedAt'];
    byId.set(id, {
      id,
      title: text(raw['title'], MAX_TITLE),
      start: text(raw['start'], 40),
      certainty: text(raw['certainty'], 20),
      savedAt: typeof at === 'number' && Number.isFinite(at) ? at : 0,
    });
  }
  return [...byId.values()];
}

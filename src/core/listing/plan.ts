import { asObject } from '../json.js';
import { fixId } from '../normalize/ids.js';
import type { Occurrence } from '../model/occurrence.js';
import { cleanText } from '../text.js';
import { DAY } from '../time/units.js';

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
const MAX_TEXT = 64_000;
/** More of a title is not kept. */
const MAX_TITLE = 120;
/** Keeps events that are over for so long. */
const KEPT_MS = 30 * DAY;

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

/** Returns a plan as it is stored; `null` where that would be more than a page may take. */
export function planText(saved: readonly SavedEvent[]): string | null {
  const stored = JSON.stringify(saved);
  return saved.length > MAX_SAVED || stored.length > MAX_TEXT ? null : stored;
}

export const savedOf = ({ id, start, certainty }: Occurrence, title: string, savedAt: number): SavedEvent => ({
  id,
  title: title.slice(0, MAX_TITLE),
  start: start?.text ?? '',
  certainty,
  savedAt,
});

/** Whether a date is over for so long that a plan lets go of it. */
export const isForgotten = ({ latestMs }: Occurrence, nowMs: number): boolean =>
  latestMs !== null && latestMs < nowMs - KEPT_MS;

/** Returns the start that a saved date had, as it was published, if it has another one now; else `null`. */
export const movedFrom = ({ start }: SavedEvent, now: Occurrence): string | null =>
  start && now.start && now.start.text !== start ? start : null;

/** A date that takes place at the same time as another one. */
interface Clash {
  readonly other: Occurrence;
  /** Whether that is certain: the time of both is. */
  readonly isCertain: boolean;
}

/** A date whose instants are known, or in doubt between a few. */
const HAS_TIME = new Set(['exact', 'offset', 'conflict']);

/** An event without an end is taken to last no time at all: nothing is claimed that nobody has said. */
const spanOf = ({ startMs, endMs, earliestMs, certainty, candidates }: Occurrence): readonly [number, number] =>
  certainty === 'conflict'
    ? [earliestMs!, Math.max(...candidates.map((one) => one.endMs ?? one.startMs))]
    : [startMs!, endMs ?? startMs!];

/** Returns the first of some dates that overlaps with one; `null` where the hours of either are not known. */
export function clashOf(date: Occurrence, all: readonly Occurrence[]): Clash | null {
  if (!HAS_TIME.has(date.certainty)) return null;
  const [start, end] = spanOf(date);
  for (const other of all) {
    if (other === date || other.event === date.event || !HAS_TIME.has(other.certainty)) continue;
    const [from, to] = spanOf(other);
    const isOverlap = start === from || (start < to && from < end);
    if (isOverlap) return { other, isCertain: date.certainty !== 'conflict' && other.certainty !== 'conflict' };
  }
  return null;
}

/** More than these do not fit into a link that mail programs and messengers leave whole. */
const MAX_SHARED = 50;
const MAX_SHARED_TEXT = 2000;

/** Returns the ids of a plan as a link has them; `null` for more than fit. Commas within an id are encoded. */
export function sharedText(ids: readonly string[]): string | null {
  const shared = ids.map((id) => encodeURIComponent(id)).join(',');
  return ids.length > MAX_SHARED || shared.length > MAX_SHARED_TEXT ? null : shared;
}

/** Reads the ids of a link. Those beyond what we would write are left out. */
export function sharedIds(shared: string): string[] {
  const ids = shared
    .slice(0, 4 * MAX_SHARED_TEXT)
    .split(',')
    .map((part) => {
      try {
        return fixId(decodeURIComponent(part));
      } catch {
        return '';
      }
    });
  return [...new Set(ids.filter(Boolean))].slice(0, MAX_SHARED);
}
